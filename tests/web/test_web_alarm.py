"""Something wrong in a walk: whom to call first, two questions, and what to do about it."""

import re
from html import unescape

import pytest
from fastapi.testclient import TestClient
from tests.web.walking import Moment, walked

from retrowalk.coach import Coach
from retrowalk.journal import Journal

pytestmark = pytest.mark.slow

TITLES = {
    "chest_pain": ("Call for help now, and sit down.", "A doctor should see this today."),
    "faint": ("Sit or lie down now. Don’t walk on.", "A doctor should see this today."),
    "weakness": ("Call for help now, and sit down.", "Go to an emergency department now."),
}


def alarmed(client: TestClient, moment: Moment, what: str = "chest_pain") -> str:
    """The session in which something was wrong, as the player tells it."""
    alarm = {"what": what, "at": moment.now.isoformat()}
    return walked(client, moment, after={"alarm": alarm})


def shown(client: TestClient, path: str) -> tuple[str, str]:
    response = client.get(path)
    return response.url.path, unescape(response.text)


@pytest.mark.parametrize("what", TITLES)
def test_from_the_call_to_the_yes(
    walker: TestClient, moment: Moment, journal: Journal, what: str
) -> None:
    Coach(journal).screening.name_country("DE")
    session_id = alarmed(walker, moment, what)
    first, afterwards = TITLES[what]
    path, page = shown(walker, "/today")
    assert path == f"/alarm/{session_id}"
    main = page.split("<main")[1].split("</main>")[0]
    assert f"<h1>{first}</h1>" in page
    assert main.count('href="tel:112"') == 1
    assert main.count("href=") == 2  # the call, and the one way on
    assert '<body class="urgent">' in page
    assert (main.index("tel:112") < main.index("lead")) == (what != "faint")
    questions = f"/alarm/{session_id}/questions"
    assert f'value="{what}" required checked' in shown(walker, questions)[1]
    assert walker.post(questions, data={"what": what}).status_code == 422
    care = walker.post(questions, data={"what": what, "seen": "no"})
    assert care.url.path == f"/alarm/{session_id}/care"
    assert f"<h1>{afterwards}</h1>" in unescape(care.text)
    for held in ("/today", "/clearance"):
        page = shown(walker, held)[1]
        assert f"<h1>{afterwards}</h1>" in page
        assert 'href="tel:112"' in page
        assert 'href="/agreement"' in page
    assert walker.get("/api/v1/clearance").json()["outcome"] == "ask_first"
    seen = walker.post(questions, data={"what": what, "seen": "yes"})
    assert seen.url.path == "/today"
    assert "Please ask a professional first" in seen.text
    assert "a doctor has looked at it" in seen.text
    moment.pass_days(1)
    agreed = {"who": "Dr Ito", "on": moment.now.date().isoformat()}
    walker.post("/agreement", data=agreed)
    assert walker.get("/api/v1/programme").json()["sessions"]


def test_every_way_to_a_walk_leads_to_the_call_first(walker: TestClient, moment: Moment) -> None:
    session_id = alarmed(walker, moment)
    for days in (0, 2, 7):
        moment.pass_days(days)
        for path in ("/today", "/programme"):
            assert walker.get(path).url.path == f"/alarm/{session_id}"
        ahead = moment.now.date().isoformat()
        for path in (f"/before/{ahead}", f"/walk/{ahead}", "/api/v1/scripts/ahead"):
            assert walker.get(path).status_code == 403, path
        card = walker.get("/api/v1/today").json()
        assert (card["awaiting_alarm"], card["planned"], card["next"]) == (session_id, None, None)


def test_it_is_told_on_the_page_of_the_check_in(walker: TestClient, moment: Moment) -> None:
    session_id = walked(walker, moment)
    assert f'href="/alarm/{session_id}"' in walker.get(f"/check-in/{session_id}").text
    page = walker.get(f"/alarm/{session_id}").text
    assert re.findall(r'name="what" value="(\w+)"', page) == [*TITLES, "fell"]
    assert walker.get("/today").url.path == "/today"  # nothing was told by looking
    told = walker.post(f"/alarm/{session_id}", data={"what": "weakness"})
    assert told.url.path == f"/alarm/{session_id}"
    assert "can be a stroke" in told.text
    assert walker.get("/api/v1/today").json()["awaiting_alarm"] == session_id


def test_a_fall_that_is_told_there_leads_to_its_own_page(
    walker: TestClient, moment: Moment
) -> None:
    session_id = walked(walker, moment)
    told = walker.post(f"/alarm/{session_id}", data={"what": "fell"})
    assert told.url.path == f"/fall/{session_id}"
    assert walker.get("/api/v1/today").json()["awaiting_fall"] == session_id


def test_a_mistake_is_put_right_with_the_pain(walker: TestClient, moment: Moment) -> None:
    session_id = alarmed(walker, moment)
    questions = f"/alarm/{session_id}/questions"
    asked = walker.post(questions, data={"what": "mistake"})
    assert 'name="pain"' in asked.text
    done = walker.post(questions, data={"what": "mistake", "pain": "1"})
    assert done.url.path == "/today"
    assert walker.get("/api/v1/today").json()["awaiting_alarm"] is None
    assert walker.get("/api/v1/programme").json()["sessions"]


def test_a_program_tells_of_it(walker: TestClient, moment: Moment) -> None:
    session_id = walked(walker, moment)
    alarm = f"/api/v1/sessions/{session_id}/alarm"
    decision = walker.post(alarm, json={"what": "chest_pain"}).json()
    assert decision["action"] == "ask_professional"
    assert walker.get("/api/v1/today").json()["awaiting_alarm"] == session_id
    walker.post(alarm, json={"what": "chest_pain", "seen": True})
    assert walker.get("/api/v1/today").json()["awaiting_alarm"] is None
    for wrong in ({}, {"what": "mistake"}, {"what": "headache"}):
        assert walker.post(alarm, json=wrong).status_code == 422
    assert (
        walker.post("/api/v1/sessions/2026-01-01/alarm", json={"what": "faint"}).status_code == 404
    )


def test_nothing_was_wrong_in_a_walk_that_was_not_walked(walker: TestClient) -> None:
    for path in ("", "/questions", "/care"):
        assert walker.get(f"/alarm/2026-06-01{path}").status_code == 404
