"""The walker's own choices: less, somewhere else, days and rungs, on pages and over the API."""

import re
from datetime import timedelta
from html import unescape
from typing import Any

import pytest
from fastapi.testclient import TestClient
from tests.web.walking import Moment, screened, walked

API = "/api/v1/choices"


def choices(client: TestClient) -> dict[str, Any]:
    return client.get(API).json()


def page(client: TestClient, address: str, **data: Any) -> str:
    """Send a form and give the page after it, or read a page."""
    answer = client.post(address, data=data) if data else client.get(address)
    return unescape(answer.text)


@pytest.mark.slow
def test_half_is_a_choice_of_one_tap_and_can_be_taken_back(
    walker: TestClient, moment: Moment
) -> None:
    whole = walker.get("/api/v1/today").json()["planned"]
    shown = page(walker, "/today")
    assert 'value="half"' in shown
    assert 'value="full"' not in shown
    shown = page(walker, "/today/less", amount="half")
    assert "Half of it today, as you chose. Less is always fine." in shown
    halved = walker.get("/api/v1/today").json()["planned"]
    assert halved["backward_s"] == whole["backward_s"] // 2
    assert 'value="full"' in shown
    moment.now += timedelta(seconds=5)
    walker.post("/today/less", data={"amount": "full"})
    assert walker.get("/api/v1/today").json()["planned"]["backward_s"] == whole["backward_s"]


@pytest.mark.slow
def test_rest_is_as_good(walker: TestClient) -> None:
    shown = page(walker, "/today/less", amount="rest")
    assert "Today is for rest" in shown
    assert "As planned, after all" in shown
    assert walker.get("/api/v1/today").json()["planned"] is None


def test_more_is_no_choice(walker: TestClient) -> None:
    assert walker.post("/today/less", data={"amount": "double"}).status_code == 422


def test_something_has_changed_leads_to_what_changed(walker: TestClient) -> None:
    assert 'href="/changed"' in walker.get("/today").text


def test_days_are_chosen_shown_undone_and_taken_back(walker: TestClient) -> None:
    assert "As a rule 3 times a week" in page(walker, "/programme")
    shown = page(walker, "/programme/week", day=["4", "0", "2"])
    assert "On Monday, Wednesday and Friday." in shown
    assert shown.count('name="day"') == 7
    assert re.findall(r'name="day" value="(\d)" checked', shown) == ["0", "2", "4"]
    [(number, kept)] = re.findall(r'name="statement" value="(\d+)">([^<]+)<', shown)
    assert kept == "Undo"
    walker.post("/journal/undo", data={"statement": number})
    assert choices(walker)["weekdays"] == []
    journal = page(walker, "/journal")
    assert "Your week" in journal
    assert "On Monday, Wednesday and Friday" in journal
    assert "Taken back" in journal


def test_how_often_is_chosen_and_as_usual_again(walker: TestClient, moment: Moment) -> None:
    shown = page(walker, "/programme/week", times="2")
    assert "Twice a week. A day of rest between two walks is kept." in shown
    moment.now += timedelta(seconds=5)
    shown = unescape(walker.post("/programme/week").text)
    assert "As a rule 3 times a week" in shown
    assert (choices(walker)["times"], choices(walker)["weekdays"]) == (None, [])


def test_more_days_than_are_good_are_refused_where_they_were_chosen(walker: TestClient) -> None:
    answer = walker.post("/programme/week", data={"day": ["0", "1", "2", "3", "4"]})
    assert answer.status_code == 422
    assert "At most 4 times a week" in answer.text
    assert choices(walker)["weekdays"] == []
    assert walker.post("/programme/week", data={"day": ["7"]}).status_code == 422


def test_a_place_beside_the_way_is_named_and_chosen_for_a_day(
    walker: TestClient, moment: Moment
) -> None:
    assert "Beside your way" not in page(walker, "/programme")
    moment.now += timedelta(seconds=5)
    screened(walker, places=["home_rail", "clear_path", "pool"])
    assert "under “Somewhere else today?”: in the pool." in page(walker, "/programme")
    shown = page(walker, "/today/elsewhere", setting="pool_lane")
    assert "Today in the place that you chose: in the pool." in shown
    assert "Where it was planned, after all" in shown
    assert walker.get("/api/v1/today").json()["planned"]["setting"] == "pool_lane"
    assert "Another place for a day" in page(walker, "/journal")
    moment.now += timedelta(seconds=5)
    walker.post("/today/elsewhere", data={"setting": ""})
    assert walker.get("/api/v1/today").json()["planned"]["setting"] == "home_rail"


def test_what_is_chosen_hides_no_question_to_a_professional(
    walker: TestClient, moment: Moment
) -> None:
    session_id = walked(walker, moment)
    walker.post(f"/api/v1/sessions/{session_id}/check-in", json={"pain": 0, "wobble": "fell"})
    fall = dict.fromkeys(("hurt", "hit_head", "blood_thinner", "passed_out_or_stuck"), False)
    told = walker.post(f"/api/v1/sessions/{session_id}/fall", json=fall).json()
    asked = (page(walker, "/today"), page(walker, "/programme"))
    assert all(told["sentence"] in one for one in asked)
    moment.now += timedelta(minutes=1)
    walker.post("/programme/week", data={"times": "2"})
    moment.now += timedelta(minutes=1)
    today, programme = page(walker, "/today"), page(walker, "/programme")
    assert 'href="/agreement"' in today.partition("<main")[2].partition("<details")[0]
    assert all(told["sentence"] in one for one in (today, programme))
    assert told["sentence"] in walker.get("/api/v1/scripts/ahead").json()["error"]


def test_programs_choose_and_take_back_too(walker: TestClient, moment: Moment) -> None:
    for wrong in ({"weekdays": [0], "times": 2}, {"times": 5}, {"times": 0}, {"weekdays": [9]}):
        assert walker.post(f"{API}/week", json=wrong).status_code == 422
    assert walker.post(f"{API}/place", json={"setting": "sled_slope"}).status_code == 422
    assert walker.post(f"{API}/place", json={"setting": "moon"}).status_code == 404
    assert walker.post(f"{API}/rung", json={"stage": "rail"}).status_code == 422
    change = walker.post(f"{API}/week", json={"weekdays": [3, 1]}).json()
    assert change["statement"]["kind"] == "week"
    assert choices(walker)["weekdays"] == [1, 3]
    assert change["decision"]["reasons"] == ["chose_week"]
    moment.now += timedelta(seconds=5)
    walker.post(f"/api/v1/record/{change['statement']['id']}/take-back", json={})
    assert choices(walker)["weekdays"] == []
    half = walker.post(f"{API}/less", json={"amount": "half"}).json()
    assert half["sentence"].startswith("Half of it today")


@pytest.mark.parametrize(
    ("language", "days", "out"),
    [
        ("de", "Am Dienstag und Donnerstag", "Ausgelassen"),
        ("zh", "星期二和星期四", "跳过"),
    ],
)
def test_what_was_chosen_is_kept_in_every_language(
    walker: TestClient, language: str, days: str, out: str
) -> None:
    screened(walker, places=["clear_path", "home_rail", "grass"], goals=["calm"])
    walker.post("/programme/week", data={"day": ["1", "3"]})
    rung = choices(walker)["rungs"][0]["stage"]
    walker.post("/programme/rung", data={"stage": rung, "left_out": "true"})
    walker.headers["Accept-Language"] = language
    for address in ("/programme", "/journal"):
        assert days in page(walker, address)
    assert out in page(walker, "/journal")
