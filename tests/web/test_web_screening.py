"""May I? One question a page, in order, with a way back; then the answer and its reasons."""

import re
from html import unescape
from typing import Any

import pytest
from fastapi.testclient import TestClient
from tests.web.walking import HEALTHY, Moment, screened

from retrowalk.coach import Coach
from retrowalk.journal import Journal
from retrowalk.screening import asked, questions

pytestmark = pytest.mark.slow

ORDER = [question.id for question in asked(HEALTHY)]


def heading(page: str) -> str:
    found = re.search(r"<h1[^>]*>(.*?)</h1>", page, re.S)
    assert found
    return unescape(re.sub(r"<[^>]+>", "", found[1])).strip()


def answer(client: TestClient, question: str, answers: Any) -> str:
    return client.post(f"/screening/{question}", data={"answer": answers}).url.path


def test_a_stranger_is_greeted_and_led_to_the_first_question(stranger: TestClient) -> None:
    assert heading(stranger.get("/").text) == "Let’s see whether backward walking is for you"
    assert stranger.get("/screening").url.path == f"/screening/{ORDER[0]}"


@pytest.mark.parametrize("question", questions(), ids=lambda question: question.id)
def test_every_question_is_a_page_of_its_own(stranger: TestClient, question: Any) -> None:
    page = stranger.get(f"/screening/{question.id}").text
    assert heading(page) == str(question.text)
    if question.id in ORDER:
        left = len(ORDER) - ORDER.index(question.id) - 1
        assert (f"{left} left" if left else "the last one") in page
    for choice in question.choices:
        assert str(choice.label) in unescape(page)


def test_a_stranger_answers_page_after_page_and_is_cleared(stranger: TestClient) -> None:
    here = stranger.get("/screening").url.path
    asked = []
    while here.startswith("/screening/") and here.removeprefix("/screening/") not in asked:
        asked.append(here.removeprefix("/screening/"))
        here = answer(stranger, asked[-1], HEALTHY[asked[-1]])
    assert asked == ORDER
    assert here == "/clearance"


def test_what_only_some_are_asked_comes_after_the_answer_it_hangs_on(
    stranger: TestClient,
) -> None:
    here = stranger.get("/screening").url.path
    told = HEALTHY | {"falls": "1", "fall_details": ["hurt"], "places": ["pool"], "pool": []}
    visited = []
    while here.startswith("/screening/"):
        visited.append(here.removeprefix("/screening/"))
        here = answer(stranger, visited[-1], told[visited[-1]])
    assert visited[visited.index("falls") + 1] == "fall_details"
    assert visited[visited.index("places") + 1] == "pool"
    reasons = stranger.get("/api/v1/clearance").json()["reasons"]
    assert "fall_hurt" in [reason["rule"] for reason in reasons]


def test_answers_are_kept_and_going_back_shows_them(stranger: TestClient) -> None:
    assert answer(stranger, "age", "58") == f"/screening/{ORDER[1]}"
    assert answer(stranger, ORDER[1], []) == f"/screening/{ORDER[2]}"
    page = stranger.get(f"/screening/{ORDER[1]}").text
    assert 'class="back" href="/screening/age"' in page
    assert 'value="58"' in stranger.get("/screening/age").text


def test_whoever_goes_away_comes_back_to_the_open_question(stranger: TestClient) -> None:
    answer(stranger, "age", "58")
    assert ">Go on<" in stranger.get("/").text
    assert stranger.get("/screening").url.path == f"/screening/{ORDER[1]}"


def test_answers_that_an_update_has_overtaken_are_asked_again(
    stranger: TestClient, journal: Journal, moment: Moment
) -> None:
    Coach(journal).screening.keep_draft(
        {"age": "58", "falls": "often", "shoe_size": "43"}, moment.now
    )
    assert stranger.get("/screening").url.path == f"/screening/{ORDER[1]}"
    assert answer(stranger, ORDER[1], []) == f"/screening/{ORDER[2]}"


def test_a_ticked_answer_is_shown_ticked(stranger: TestClient) -> None:
    answer(stranger, "age", "58")
    answer(stranger, "goals", ["knee", "calm"])
    page = stranger.get("/screening/goals").text
    assert set(re.findall(r'value="(\w+)" checked', page)) == {"knee", "calm"}
    answer(stranger, "falls", "1")
    page = stranger.get("/screening/falls").text
    assert re.findall(r'value="(\d)" aria-pressed="true"', page) == ["1"]


@pytest.mark.parametrize(
    ("question", "answers"),
    [("age", "4"), ("age", "old"), ("age", ""), ("falls", "9"), ("falls", [])],
)
def test_an_answer_that_cannot_be_is_asked_again(
    stranger: TestClient, question: str, answers: Any
) -> None:
    refused = stranger.post(f"/screening/{question}", data={"answer": answers})
    assert refused.status_code == 422
    assert 'role="alert"' in refused.text
    assert f"question {question}" not in refused.text
    assert stranger.get("/screening").url.path == "/screening/age"


@pytest.mark.parametrize(
    ("question", "told", "kept"),
    [
        ("height", {"feet": "5", "inches": "8"}, "173"),
        ("height", {"feet": "6", "inches": ""}, "183"),
        ("weight", {"pounds": "150"}, "68"),
    ],
)
def test_height_and_weight_are_told_in_other_units_too(
    stranger: TestClient, question: str, told: dict[str, str], kept: str
) -> None:
    answered = stranger.post(f"/screening/{question}", data={"answer": "", **told})
    assert answered.url.path != f"/screening/{question}"
    assert f'value="{kept}"' in stranger.get(f"/screening/{question}").text


def test_an_unknown_question_is_not_found(stranger: TestClient) -> None:
    assert stranger.get("/screening/shoe_size").status_code == 404
    assert stranger.post("/screening/shoe_size", data={"answer": "43"}).status_code == 404


def test_who_may_go_sees_it_in_one_line(walker: TestClient) -> None:
    page = walker.get("/clearance").text
    assert heading(page).startswith("You may start")
    assert 'href="/today"' in page


def test_who_must_ask_is_told_what_to_ask_and_why(asker: TestClient) -> None:
    page = unescape(asker.get("/clearance").text)
    clearance = asker.get("/api/v1/clearance").json()
    assert heading(page) == "Please ask a professional first."
    for reason in clearance["reasons"]:
        assert reason["because"] in page
        assert (reason["ask"] or "") in page
    assert 'href="/agreement"' in page


def test_something_urgent_ends_the_questions_and_no_agreement_is_offered(
    stranger: TestClient,
) -> None:
    answer(stranger, "age", "58")
    answer(stranger, "country", "AT")
    assert answer(stranger, "symptoms_chest", ["chest_pain"]) == "/urgent"
    urgent = unescape(stranger.get("/urgent").text)
    assert heading(urgent) == "This can be an emergency."
    assert urgent.count('href="tel:112"') == 1
    assert "If it is there now, call 112." in urgent
    assert 'href="/clearance"' in urgent
    page = stranger.get("/clearance").text
    assert heading(page) == "This can be an emergency."
    assert "doctor today" in page
    assert 'href="/agreement"' not in page
    today = stranger.get("/today").text
    assert heading(today) == "This can be an emergency."
    assert 'href="/urgent"' in today


def test_an_agreement_opens_the_programme_with_care(asker: TestClient) -> None:
    answers = {"who": "Dr Bell, physiotherapist", "on": "2026-05-30", "note": "Hold on to the rail"}
    page = unescape(asker.post("/agreement", data=answers).text)
    assert heading(page) == "You may start, with some care."
    assert "Dr Bell, physiotherapist agreed on Saturday 30 May" in page
    assert asker.get("/programme").url.path == "/programme"


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ({"who": " ", "on": "2026-05-30"}, "Who agreed?"),
        ({"who": "Dr Bell", "on": "30 May"}, "Which day"),
        ({"who": "Dr Bell", "on": "2026-06-02"}, "still to come"),
        ({"who": "B" * 200, "on": "2026-05-30"}, "look again at: who"),
    ],
)
def test_an_agreement_that_cannot_be_is_refused(
    asker: TestClient, answers: dict[str, str], sentence: str
) -> None:
    refused = asker.post("/agreement", data=answers)
    assert refused.status_code == 422
    assert sentence in refused.text
    assert asker.get("/api/v1/clearance").json()["agreement"] is None


@pytest.mark.parametrize("path", ["/clearance", "/agreement"])
def test_nobody_is_cleared_before_the_questions(stranger: TestClient, path: str) -> None:
    assert stranger.get(path).url.path == "/"


def test_answering_again_keeps_the_clearance_until_the_new_one_is_there(
    walker: TestClient,
) -> None:
    assert walker.post("/screening/again").url.path == f"/screening/{ORDER[0]}"
    assert walker.get("/api/v1/clearance").json()["outcome"] == "go"
    answer(walker, "age", "58")
    answer(walker, "symptoms_chest", ["chest_pain"])
    assert walker.get("/api/v1/clearance").json()["outcome"] == "ask_first"


def test_answers_grow_old(walker: TestClient, moment: Moment) -> None:
    moment.pass_days(800)
    page = walker.get("/today").text
    assert "answer the questions again" in page
    assert 'action="/screening/again"' in page
    assert screened(walker).get("/today").status_code == 200
