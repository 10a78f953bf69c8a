"""What do I do today, and is it safe here, now?"""

import json
import re
from datetime import date
from html import unescape
from typing import Any

import pytest
from fastapi.testclient import TestClient
from tests.web.walking import Moment, planned, screened, walked

from retrowalk.assessments import StandardTest
from retrowalk.coach import Coach
from retrowalk.journal import Journal
from retrowalk.languages import speaking
from retrowalk.programme import PlannedSession
from retrowalk.programme.words import minutes
from retrowalk.session import Script
from retrowalk.session.where import parts, where

pytestmark = pytest.mark.slow


def all_ticks(client: TestClient, session_id: str) -> list[int]:
    return list(range(len(client.get(f"/api/v1/sessions/{session_id}").json()["checklist"])))


@pytest.mark.parametrize("path", ["/today", "/programme", "/progress"])
def test_a_stranger_is_shown_the_door(stranger: TestClient, path: str) -> None:
    assert stranger.get(path).url.path == "/"


def test_the_day_is_one_card(walker: TestClient) -> None:
    page = unescape(walker.get("/today").text)
    session = walker.get(f"/api/v1/sessions/{planned(walker)}").json()
    assert "Monday 1 June" in page
    assert session["aim"] in page
    assert session["why"] in page
    assert page.count("button primary") == 1
    assert f'href="/before/{session["id"]}"' in page


def test_the_door_leads_a_known_walker_to_their_day(walker: TestClient) -> None:
    assert walker.get("/").url.path == "/today"


def test_who_must_ask_first_gets_no_backward_session(asker: TestClient) -> None:
    day = asker.get("/today")
    assert "Please ask a professional first" in day.text
    assert "/before/" not in day.text
    assert asker.get("/programme").url.path == "/today"
    for path in ("/before/2026-06-01", "/walk/2026-06-01"):
        assert asker.get(path).status_code == 403
    assert asker.post("/before/2026-06-01", data={"pain": 0}).status_code == 403
    for path in ("/learn", "/learn/technique", "/learn/evidence", "/clearance"):
        assert asker.get(path).status_code == 200


def test_who_has_no_place_to_begin_is_told_what_is_needed(stranger: TestClient) -> None:
    page = screened(stranger, places=["quiet_road"], partner="no").get("/today")
    assert page.status_code == 200
    assert "Something is needed first" in page.text
    assert "I have a counter or a rail" in page.text
    assert 'href="/changed"' in page.text


def test_everything_ticked_and_little_pain_leads_to_the_player(walker: TestClient) -> None:
    session_id = planned(walker)
    ticks = all_ticks(walker, session_id)
    response = walker.post(f"/before/{session_id}", data={"tick": ticks, "pain": 5})
    assert response.url.path == f"/walk/{session_id}"
    assert 'data-pain="5"' in response.text


def test_the_gate_is_open_once_and_no_address_leads_around_it(walker: TestClient) -> None:
    session_id = planned(walker)
    answers = {"tick": all_ticks(walker, session_id), "pain": 2}
    assert 'data-pain="2"' in walker.post(f"/before/{session_id}", data=answers).text
    for address in (f"/walk/{session_id}", f"/walk/{session_id}?pain=2", "/player"):
        assert 'data-pain=""' in walker.get(address).text


def test_a_program_is_let_through_the_same_gate(walker: TestClient) -> None:
    session_id = planned(walker)
    address = f"/api/v1/sessions/{session_id}/begin"
    ticks = [int(tick) for tick in all_ticks(walker, session_id)]
    begun = walker.post(address, json={"ticks": ticks, "pain": 5})
    assert begun.status_code == 200
    assert Script.model_validate(begun.json()).most_pain == 5
    for before, reason in (
        ({"ticks": ticks[1:], "pain": 0}, "unchecked"),
        ({"ticks": ticks, "pain": 6}, "pain"),
    ):
        refused = walker.post(address, json=before)
        assert (refused.status_code, refused.json()["reason"]) == (409, reason)
    assert walker.post(address, json={"ticks": ticks}).status_code == 422


def test_a_tick_left_out_is_asked_for_and_the_others_stay(walker: TestClient) -> None:
    session_id = planned(walker)
    ticks = all_ticks(walker, session_id)[1:]
    refused = walker.post(f"/before/{session_id}", data={"tick": ticks, "pain": 2})
    assert refused.status_code == 422
    assert refused.text.count(" checked") == len(ticks) + 1
    assert "tick it" in refused.text


def test_the_pain_before_is_asked_for(walker: TestClient) -> None:
    session_id = planned(walker)
    refused = walker.post(f"/before/{session_id}", data={"tick": all_ticks(walker, session_id)})
    assert refused.status_code == 422
    assert "how much pain" in refused.text


@pytest.mark.parametrize("pain", ["11", "-1", "much"])
def test_a_pain_off_the_scale_is_refused(walker: TestClient, pain: str) -> None:
    session_id = planned(walker)
    answers = {"tick": all_ticks(walker, session_id), "pain": pain}
    assert walker.post(f"/before/{session_id}", data=answers).status_code == 422


def test_too_much_pain_leaves_the_walk_for_another_day(walker: TestClient) -> None:
    session_id = planned(walker)
    answers = {"tick": all_ticks(walker, session_id), "pain": 6}
    response = walker.post(f"/before/{session_id}", data=answers)
    assert "Leave it for today" in response.text
    assert "/walk/" not in response.text


def test_the_player_gets_the_script_and_nothing_else_is_needed(walker: TestClient) -> None:
    session_id = planned(walker)
    page = walker.get(f"/walk/{session_id}").text
    found = re.search(r'<script type="application/json" id="script">(.*?)</script>', page, re.S)
    assert found
    script = Script.model_validate(json.loads(found[1]))
    assert script.session_id == session_id
    assert "<" not in found[1]
    assert f"/walks/hand-in?session={session_id}" in page


@pytest.mark.slow
def test_a_walk_of_another_day_waits_for_its_day(walker: TestClient, moment: Moment) -> None:
    ahead = walker.get("/api/v1/today").json()["next"]["id"]
    for path in (f"/before/{ahead}", f"/walk/{ahead}"):
        refused = walker.get(path)
        assert refused.status_code == 403
        assert "The rest before it" in refused.text
    moment.pass_days((date.fromisoformat(ahead) - moment.now.date()).days)
    assert walker.get(f"/before/{ahead}").status_code == 200


@pytest.mark.parametrize("path", ["/before/2031-01-01", "/walk/tomorrow", "/check-in/2031-01-01"])
def test_a_session_that_is_not_planned_is_not_found(walker: TestClient, path: str) -> None:
    assert walker.get(path).status_code == 404


def test_after_the_walk_the_day_asks_for_the_check_in(walker: TestClient, moment: Moment) -> None:
    session_id = walked(walker, moment)
    page = walker.get("/today").text
    assert f'href="/check-in/{session_id}"' in page
    assert f'href="/walks/hand-in?session={session_id}"' in page


def test_what_is_worth_measuring_is_named_until_it_is_done(
    walker: TestClient, journal: Journal, moment: Moment
) -> None:
    def due() -> list[StandardTest]:
        offers = coach.assessments.offers(today)
        return [offer.test for offer in offers if offer.due and offer.due.on <= today]

    coach, today = Coach(journal), moment.now.date()
    assert str(due()[0].name).lower() in walker.get("/today").text.lower()
    while waiting := due():
        coach.assessments.add(waiting[0].id, [waiting[0].least + 1] * waiting[0].trials, moment.now)
        coach = Coach(journal)
    assert "Worth measuring" not in walker.get("/today").text


def until_two_places(walker: TestClient, moment: Moment) -> dict[str, Any]:
    """Walk well until a session tries a new rung beside a known one; give it as it is planned."""
    for _ in range(40):
        ahead = walker.get("/api/v1/today").json()["planned"]
        if ahead and ahead["base"]:
            return dict(ahead)
        if ahead:
            session_id = walked(walker, moment, practised_s=ahead["backward_s"])
            told = {"pain": 0, "effort": 3, "wobble": "none"}
            walker.post(f"/api/v1/sessions/{session_id}/check-in", json=told)
            walker.post(f"/api/v1/sessions/{session_id}/next-day", json={"pain": 0})
        moment.pass_days(1)
    raise AssertionError("no session has two places")


@pytest.mark.parametrize(
    ("language", "new", "known"),
    [
        ("en", "First, what is new", "Then, where you know it"),
        ("de", "Zuerst das Neue", "Danach, wo du es kennst"),
        ("zh", "先走新的", "再到熟悉的地方"),
    ],
)
def test_a_session_in_two_places_is_shown_with_the_minutes_of_each(
    walker: TestClient, moment: Moment, language: str, new: str, known: str
) -> None:
    planned = PlannedSession.model_validate(until_two_places(walker, moment))
    walker.headers["Accept-Language"] = language
    today, programme, before = (
        unescape(walker.get(path).text)
        for path in ("/today", "/programme", f"/before/{planned.id}")
    )
    with speaking(language):
        both = [(str(minutes(part.backward_s)), str(part.name)) for part in parts(planned)]
        places = str(where(planned))
    card = today[today.index(new) :]
    first, then = card.split(known, 1)
    for shown, part in zip((first, then), both, strict=True):
        assert all(words in shown for words in part)
    assert places in programme
    assert places in before
