"""Something has changed: only that is asked anew, and no yes leads to a page that says no."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from fastapi.testclient import TestClient
from tests.web.walking import HEALTHY, Moment, screened

from retrowalk.coach import Coach
from retrowalk.journal import Journal
from retrowalk.screening import Outcome, changes, questions

pytestmark = pytest.mark.slow


def told(journal: Journal) -> Mapping[str, Any]:
    return Coach(journal).screening.answers


def test_every_question_belongs_to_something_that_may_change() -> None:
    asked = [question for change in changes() for question in change.questions]
    assert sorted(asked) == sorted(question.id for question in questions())


def test_a_moved_house_costs_one_question(walker: TestClient, journal: Journal) -> None:
    before = dict(told(journal))
    assert walker.post("/changed", data={"changed": "place"}).url.path == "/screening/places"
    page = walker.get("/screening/places").text
    assert "the last one" in page
    assert 'value="home_rail" checked' in page
    after = walker.post("/screening/places", data={"answer": ["home_rail", "grass"]})
    assert after.url.path == "/clearance"
    before.pop("pool")  # asked only of whoever has one
    assert told(journal) == before | {"places": ["home_rail", "grass"]}


def test_a_question_that_can_wait_is_asked_only_with_its_own_change(
    stranger: TestClient, journal: Journal
) -> None:
    answers = {name: told for name, told in HEALTHY.items() if name != "weight"}
    assert stranger.post("/api/v1/screening", json={"answers": answers}).status_code == 200
    stranger.post("/changed", data={"changed": "kit"})
    assert stranger.post("/screening/kit", data={"answer": ["mat"]}).url.path == "/clearance"
    stranger.post("/changed", data={"changed": "myself"})
    for name in ("age", "country", "height"):
        stranger.post(f"/screening/{name}", data={"answer": str(HEALTHY.get(name, ""))})
    assert "How much do you weigh?" in stranger.get("/screening").text
    stranger.post("/screening/weight", data={"answer": "82"})
    stranger.post("/screening/sex", data={"answer": ""})
    person = Coach(journal).screening.person
    assert person is not None
    assert person.weight_kg == 82


def test_what_was_not_asked_anew_is_as_old_as_it_was(walker: TestClient, moment: Moment) -> None:
    ends = walker.get("/api/v1/clearance").json()["valid_until"]
    moment.pass_days(30)
    walker.post("/changed", data={"changed": "kit"})
    walker.post("/screening/kit", data={"answer": ["mat"]})
    assert walker.get("/api/v1/clearance").json()["valid_until"] == ends
    screened(walker)
    assert walker.get("/api/v1/clearance").json()["valid_until"] > ends


def test_answers_that_are_too_old_are_all_asked_with_the_last_ones_filled_in(
    walker: TestClient, moment: Moment
) -> None:
    moment.pass_days(100)
    assert walker.post("/changed", data={"changed": "kit"}).url.path == "/screening/age"
    assert f'value="{HEALTHY["age"]}"' in walker.get("/screening/age").text


def test_a_new_symptom_counts_at_once(walker: TestClient) -> None:
    assert walker.post("/changed", data={"changed": "symptoms"}).url.path == (
        "/screening/symptoms_chest"
    )
    after = walker.post("/screening/symptoms_chest", data={"answer": ["chest_pain"]})
    assert after.url.path == "/urgent"


@pytest.mark.parametrize("chosen", [[], ["nonsense"]])
def test_nothing_that_changed_is_no_change(walker: TestClient, chosen: list[str]) -> None:
    page = walker.post("/changed", data={"changed": chosen})
    assert page.status_code == 422
    assert "Please tick what has changed." in page.text


def test_nobody_has_changed_before_the_questions(stranger: TestClient) -> None:
    assert stranger.get("/changed").url.path == "/"


def test_who_has_a_path_only_is_told_so_and_has_a_counter_with_one_tap(
    stranger: TestClient, journal: Journal
) -> None:
    screened(stranger, places=["clear_path"], partner="no")
    page = stranger.get("/clearance").text
    assert "You may start" not in page
    assert 'href="/today"' not in page.split("<main", 1)[1].split("</main>")[0]
    assert "I have a counter or a rail" in page
    after = stranger.post("/changed/tap", data={"question": "places", "value": "home_rail"})
    assert after.url.path == "/clearance"
    assert "You may start" in after.text
    assert set(told(journal)["places"]) == {"clear_path", "home_rail"}
    assert "/before/" in stranger.get("/today").text


def test_a_counter_is_not_offered_where_it_does_not_help(stranger: TestClient) -> None:
    screened(stranger, conditions_nerves=["parkinson"], partner="no")
    stranger.post("/agreement", data={"who": "Dr Aoki", "on": "2026-06-01"})
    page = stranger.get("/clearance").text
    assert "Somebody can walk with me" in page
    assert "I have a counter" not in page
    assert "You may start" not in page


def test_what_is_no_answer_is_no_tap(walker: TestClient) -> None:
    page = walker.post("/changed/tap", data={"question": "places", "value": "moon"})
    assert page.status_code == 422


def test_a_draft_of_all_questions_is_not_taken_for_a_change(
    walker: TestClient, journal: Journal, moment: Moment
) -> None:
    walker.post("/changed", data={"changed": "place"})
    walker.post("/screening/again")
    assert Coach(journal).screening.asked_anew() is None
    moment.pass_days(1)
    for question in questions():
        if question.id != "country":
            walker.post(f"/screening/{question.id}", data={"answer": HEALTHY[question.id]})
    walker.post("/screening/country", data={"answer": ""})
    clearance = Coach(journal).screening.clearance
    assert clearance is not None
    assert clearance.outcome is Outcome.GO
    assert clearance.on == date(2026, 6, 2)
