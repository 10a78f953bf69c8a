"""Something guided: on the page of the day, on a page of its own, and in the journal."""

import re
from html import unescape
from typing import Any

import pytest
from fastapi.testclient import TestClient
from tests.web.walking import Moment, planned, screened, walked

from retrowalk.languages import LANGUAGES

pytestmark = pytest.mark.slow

FELL = {"wobble": "fell"}
UNHURT = {"hurt": False, "hit_head": False, "blood_thinner": False}


def text(page: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page)).split())


def play(client: TestClient, moment: Moment, guide: str = "seated_breath", **more: Any) -> None:
    record = {"started_at": moment.now.isoformat(), "practised_s": 150, "completed": True}
    answer = client.post(f"/api/v1/guided/{guide}/record", json=record | more)
    assert answer.status_code == 204, answer.text


def offered(client: TestClient, address: str) -> set[str]:
    """Name the guides that a page leads to."""
    return set(re.findall(r'href="/guided/(\w+)"', client.get(address).text))


def test_a_day_of_rest_leads_to_something_calm(walker: TestClient, moment: Moment) -> None:
    assert offered(walker, "/today") == set()
    assert 'href="/guided"' in walker.get("/today").text
    walker.post("/today/less", data={"amount": "rest"})
    page = walker.get("/today").text
    assert "Something calm today" in page
    assert offered(walker, "/today") == {"mindful_walk"}
    play(walker, moment, "mindful_walk")
    assert offered(walker, "/today") == {"senses"}


def test_the_page_shows_all_there_is(walker: TestClient) -> None:
    page = text(walker.get("/guided").text)
    for part in (
        "Walking forward",
        "Standing",
        "Seated",
        "Small tests",
        "None of it is a backward",
    ):
        assert part in page
    known = {one["guide"]["id"] for one in walker.get("/api/v1/guided").json()}
    assert offered(walker, "/guided") == known
    assert len(known) > 10


def test_the_player_has_its_script(walker: TestClient) -> None:
    page = walker.get("/guided/seated_breath").text
    assert '"guide":"seated_breath"' in page
    assert 'id="continue" href="/guided"' in page
    scripts = walker.get("/api/v1/guided/scripts").json()
    one = next(one for one in scripts if one["guide"] == "seated_breath")
    assert one == walker.get("/api/v1/guided/seated_breath/script").json()
    assert walker.get("/guided/handstand").status_code == 403


def test_who_asks_first_finds_it_on_each_page(asker: TestClient) -> None:
    assert offered(asker, "/today") == {"seated_breath"}
    assert offered(asker, "/clearance") == {"seated_breath"}
    assert offered(asker, "/guided") == {
        "seated_breath",
        "seated_senses",
        "seated_body_scan",
        "seated_feet",
    }


def test_who_has_nowhere_to_go_finds_it(stranger: TestClient) -> None:
    screened(stranger, places=["clear_path"], partner="no")
    assert offered(stranger, "/today") == {"mindful_walk"}
    assert offered(stranger, "/clearance") == {"mindful_walk"}


def test_who_waits_after_a_fall_finds_only_what_is_safe(walker: TestClient, moment: Moment) -> None:
    session_id = walked(walker, moment)
    walker.post(f"/check-in/{session_id}", data={"pain": 1, "effort": 2, "wobble": "fell"})
    assert walker.get("/guided").url.path == f"/fall/{session_id}"
    walker.post(f"/fall/{session_id}/questions", data={**UNHURT, "passed_out_or_stuck": False})
    assert offered(walker, "/today") == {"seated_breath"}
    page = walker.get("/guided").text
    assert "while you wait" in page
    assert "Small tests" not in page
    assert all(one.startswith("seated") for one in offered(walker, "/guided"))


def test_where_it_is_urgent_help_is_all_there_is(stranger: TestClient) -> None:
    screened(stranger, symptoms_chest=["chest_pain"])
    assert offered(stranger, "/today") == set()
    assert offered(stranger, "/clearance") == set()
    assert stranger.get("/guided").url.path == "/today"
    for address in ("/guided/seated_breath", "/api/v1/guided", "/api/v1/guided/scripts"):
        assert stranger.get(address).status_code == 403


def test_a_stranger_is_asked_first(stranger: TestClient) -> None:
    assert stranger.get("/guided").url.path == "/"
    assert stranger.get("/api/v1/guided").status_code == 403


def test_what_was_done_is_in_the_journal_and_is_no_walk(walker: TestClient, moment: Moment) -> None:
    before = walker.get("/api/v1/today").json()
    for _ in range(2):
        play(walker, moment, completed=False, unsteady_pressed=1)
    page = text(walker.get("/journal").text)
    for part in ("Something calm", "Breathing, seated", "2½ minutes", "Ended before its end"):
        assert part in page
    assert "In all 0 walks, 0 minutes backward" in page
    assert walker.get("/api/v1/today").json() == before
    [statement] = walker.get("/api/v1/record/statements").json()[:1]
    assert (statement["kind"], statement["session_id"]) == ("guided", None)
    shown = text(walker.get(f"/journal/{statement['id']}").text)
    assert "pressed once" in shown


def test_it_is_corrected_noted_and_taken_back(walker: TestClient, moment: Moment) -> None:
    play(walker, moment)
    number = walker.get("/api/v1/record/statements").json()[0]["id"]
    form = walker.get(f"/guided/done/{number}").text
    assert 'value="2.5"' in form
    assert '<option value="seated_breath" selected>' in form
    for minutes in ("", "0", "241", "many"):
        refused = walker.post(f"/guided/done/{number}", data={"guide": "tree", "minutes": minutes})
        assert refused.status_code == 422
    fixed = walker.post(f"/guided/done/{number}", data={"guide": "tree", "minutes": "1,5"})
    assert "Tree, toes down" in fixed.text
    assert "1½ minutes" in fixed.text
    assert "Corrected later" in fixed.text
    address = fixed.url.path
    assert "Calmer." in walker.post(f"{address}/note", data={"note": "Calmer."}).text
    gone = walker.post(f"{address}/take-back", data={"why": "mistake"}).text
    assert "Breathing, seated" in gone
    number = walker.get("/api/v1/guided").json()
    assert {one["guide"]["id"] for one in number if one["last"]} == {"seated_breath"}
    assert walker.get("/guided/done/9999").status_code == 404
    unknown = walker.post("/guided/done/1", data={"guide": "x", "minutes": "1"})
    assert unknown.status_code == 404


def test_what_goes_wrong_in_it_comes_before_all_else(walker: TestClient, moment: Moment) -> None:
    play(walker, moment, after=FELL)
    assert walker.get("/today").url.path == "/fall/away"
    play(walker, moment, after={**FELL, "fall": {**UNHURT, "passed_out_or_stuck": False}})
    page = text(walker.get("/today").text)
    assert "tell a professional before you walk backward again" in page
    alarm = {"what": "chest_pain", "at": moment.now.isoformat()}
    moment.pass_days(1)
    play(walker, moment, after={"alarm": alarm})
    assert 'href="/urgent"' in walker.get("/today").text
    assert offered(walker, "/today") == set()


def test_too_much_pain_leads_there(walker: TestClient) -> None:
    session_id = planned(walker)
    lines = walker.get(f"/api/v1/sessions/{session_id}/script").json()["checklist"]
    ticks = [str(number) for number in range(len(lines))]
    page = walker.post(f"/before/{session_id}", data={"tick": ticks, "pain": 8}).text
    assert 'href="/guided"' in page


def test_the_address_of_a_guide_that_is_none_and_a_record_of_it(
    walker: TestClient, moment: Moment
) -> None:
    record = {"started_at": moment.now.isoformat(), "practised_s": 1, "completed": True}
    assert walker.post("/api/v1/guided/handstand/record", json=record).status_code == 404
    told = {**record, "practised_s": -1}
    assert walker.post("/api/v1/guided/tree/record", json=told).status_code == 422


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_it_is_there_in_every_language(
    walker: TestClient, moment: Moment, language: str
) -> None:
    walker.post("/language", data={"language": language})
    play(walker, moment)
    number = walker.get("/api/v1/record/statements").json()[0]["id"]
    pages = ("/guided", "/guided/tree", f"/guided/done/{number}", f"/journal/{number}")
    for address in pages:
        assert walker.get(address).status_code == 200, address
