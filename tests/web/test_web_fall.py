"""After a fall: whom to call first, four questions, what to do, and only then anything else."""

import re
from html import unescape

import pytest
from fastapi.testclient import TestClient
from tests.web.walking import Moment, walked

from retrowalk.coach import Coach
from retrowalk.journal import Journal

pytestmark = pytest.mark.slow

UNHURT = dict.fromkeys(("hurt", "hit_head", "blood_thinner", "passed_out_or_stuck"), "no")
FELL = {"pain": 2, "effort": 3, "wobble": "fell", "mood": 2}


@pytest.fixture
def fallen(walker: TestClient, moment: Moment) -> str:
    """The session in which the walker fell, by the check-in of the browser."""
    session_id = walked(walker, moment)
    assert walker.post(f"/check-in/{session_id}", data=FELL).url.path == f"/fall/{session_id}"
    return session_id


def answered(client: TestClient, session_id: str, **answers: str) -> tuple[str, str]:
    """Answer the questions; the page that comes of it, and its text."""
    response = client.post(f"/fall/{session_id}/questions", data={**UNHURT, **answers})
    assert response.status_code == 200, response.text
    return response.url.path, unescape(response.text)


def test_the_first_page_says_whom_to_call_and_asks_nothing(walker: TestClient, fallen: str) -> None:
    page = unescape(walker.get(f"/fall/{fallen}").text)
    main = page.split("<main")[1].split("</main>")[0]
    assert "Are you hurt?" in main
    assert "call for help now" in main
    assert main.count("href=") == 1  # the one way on; no number is known yet
    assert "Call your emergency number." in main
    assert "tel:" not in page
    assert ">I am all right<" in main
    assert 'class="tabs"' not in page


def test_every_way_to_a_walk_leads_to_the_questions_first(
    walker: TestClient, moment: Moment, fallen: str
) -> None:
    for days in (0, 2, 7):
        moment.pass_days(days)
        for path in ("/today", "/programme"):
            assert walker.get(path).url.path == f"/fall/{fallen}"
        ahead = moment.now.date().isoformat()
        for path in (
            f"/before/{ahead}",
            f"/walk/{ahead}",
            f"/walk/{fallen}",
            f"/api/v1/sessions/{ahead}/script",
            f"/api/v1/sessions/{fallen}/script",
            "/api/v1/scripts/ahead",
        ):
            refused = walker.get(path)
            assert refused.status_code == 403, path
        card = walker.get("/api/v1/today").json()
        assert (card["awaiting_fall"], card["planned"], card["next"]) == (fallen, None, None)
        assert walker.get("/api/v1/programme").json()["sessions"] == []


def test_all_four_are_answered(walker: TestClient, fallen: str) -> None:
    page = walker.get(f"/fall/{fallen}/questions").text
    assert page.count("<fieldset") == 4
    some = {"hurt": "yes", "hit_head": "no"}
    refused = walker.post(f"/fall/{fallen}/questions", data=some)
    assert refused.status_code == 422
    assert "Please answer each of them" in refused.text
    assert re.findall(r'name="(\w+)" value="(\w+)" required checked', refused.text) == [
        ("hurt", "yes"),
        ("hit_head", "no"),
    ]


@pytest.mark.parametrize(
    ("answers", "title", "sentence"),
    [
        ({"hit_head": "yes", "blood_thinner": "yes"}, "Go to an emergency department now.", "even"),
        ({"passed_out_or_stuck": "yes"}, "Be seen by a doctor now.", "today"),
        ({"hit_head": "yes"}, "A doctor should see this today.", "vomiting"),
        ({"hurt": "yes"}, "A doctor should see this today.", "hip hurts"),
    ],
    ids=str,
)
def test_what_cannot_wait_is_said_on_a_page_that_looks_urgent(
    walker: TestClient, fallen: str, answers: dict[str, str], title: str, sentence: str
) -> None:
    path, page = answered(walker, fallen, **answers)
    assert path == f"/fall/{fallen}/care"
    assert f"<h1>{title}</h1>" in page
    assert sentence in page
    assert '<body class="urgent">' in page
    today = unescape(walker.get("/today").text)
    assert sentence in today
    assert "/before/" not in today


def test_what_can_wait_is_the_answer_on_the_page_of_the_day(
    walker: TestClient, fallen: str
) -> None:
    path, page = answered(walker, fallen, blood_thinner="yes")
    assert path == "/today"
    assert "The answer to what you just said" in page
    assert "Please tell a professional before you walk backward again" in page


def test_the_number_is_that_of_the_country_that_was_named(walker: TestClient, fallen: str) -> None:
    page = f"/fall/{fallen}"
    shown = walker.post("/urgent/country", data={"country": "CH", "back": page})
    assert shown.url.path == page
    assert shown.text.count('href="tel:144"') == 1
    shown = walker.post("/urgent/country", data={"country": "US", "back": page})
    assert shown.text.count('href="tel:911"') == 1
    assert "144" not in shown.text.split("<details")[0]
    german = walker.get(page, headers={"Accept-Language": "de-CH"}).text
    assert 'href="tel:911"' in german  # neither the language nor the address tells it
    assert walker.post("/urgent/country", data={"country": "XX", "back": page}).status_code == 422


@pytest.mark.parametrize("back", ["https://elsewhere.example", "//elsewhere", "/today"])
def test_no_other_page_is_come_back_to(walker: TestClient, fallen: str, back: str) -> None:
    refused = walker.post("/urgent/country", data={"country": "CH", "back": back})
    assert refused.status_code == 422


def test_a_fall_is_told_from_the_player_before_the_check_in(
    walker: TestClient, moment: Moment
) -> None:
    session_id = walked(walker, moment, after={"wobble": "fell"})
    assert walker.get("/today").url.path == f"/fall/{session_id}"
    answered(walker, session_id)
    history = walker.get("/api/v1/progress").json()["sessions"]
    assert history[-1]["pain_after"] is None  # nobody was asked


def test_what_was_answered_on_the_phone_is_not_asked_again(
    walker: TestClient, moment: Moment
) -> None:
    head = {"hurt": False, "hit_head": True, "blood_thinner": True, "passed_out_or_stuck": False}
    walked(walker, moment, after={"wobble": "fell", "fall": head})
    today = walker.get("/today")
    assert today.url.path == "/today"
    assert "emergency department now" in unescape(today.text)
    assert "<h1>Go to an emergency department now.</h1>" in today.text  # as urgent as its reason


def test_a_program_asks_for_itself(walker: TestClient, moment: Moment) -> None:
    session_id = walked(walker, moment)
    check_in = f"/api/v1/sessions/{session_id}/check-in"
    decision = walker.post(check_in, json=FELL).json()
    assert "did you hit your head" in decision["sentence"]
    assert walker.get("/api/v1/today").json()["awaiting_fall"] == session_id
    head = {"hurt": False, "hit_head": True, "blood_thinner": True}
    decision = walker.post(f"/api/v1/sessions/{session_id}/fall", json=head).json()
    assert "emergency department now" in decision["sentence"]
    assert walker.get("/api/v1/today").json()["awaiting_fall"] is None
    whole = walker.post(check_in, json={**FELL, "fall": head | {"hit_head": False}})
    assert whole.status_code == 200


def test_nobody_fell_in_a_walk_that_was_not_walked(walker: TestClient) -> None:
    for path in ("", "/questions", "/care"):
        assert walker.get(f"/fall/2026-06-01{path}").status_code == 404


def test_the_questions_again_ask_for_no_country_that_is_known(
    walker: TestClient, journal: Journal
) -> None:
    Coach(journal).screening.name_country("NZ")
    walker.post("/screening/again")
    following = walker.post("/screening/age", data={"answer": "58"}).url.path
    assert following == "/screening/symptoms_chest"
    page = walker.get("/screening/country").text
    assert re.findall(r'value="(\w*)" selected', page) == ["NZ"]
