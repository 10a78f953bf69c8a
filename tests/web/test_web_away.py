"""The page of the day asks what kept the walker away, and every answer leads somewhere."""

from html import unescape

import pytest
from fastapi.testclient import TestClient
from tests.web.walking import Moment, walked

pytestmark = pytest.mark.slow

UNHURT = dict.fromkeys(("hurt", "hit_head", "blood_thinner", "passed_out_or_stuck"), "no")


@pytest.fixture
def back(walker: TestClient, moment: Moment) -> TestClient:
    """Somebody who walked once, five weeks ago."""
    session_id = walked(walker, moment)
    told = {"pain": 0, "effort": 3, "wobble": "none", "mood": 4}
    walker.post(f"/check-in/{session_id}", data=told)
    moment.pass_days(35)
    return walker


def text(client: TestClient, path: str = "/today") -> str:
    return unescape(client.get(path).text)


def test_the_day_asks_why_and_an_answer_ends_it(back: TestClient) -> None:
    page = text(back)
    assert "You have not walked for 35 days" in page
    for why in ("ill", "hospital", "operated", "fell", "away", "other"):
        assert f'value="{why}"' in page
    answered = back.post("/away", data={"why": "ill"})
    assert answered.url.path == "/today"
    assert "After an illness we begin small" in unescape(answered.text)
    assert "You have not walked" not in text(back)


def test_an_operation_leads_to_the_questions(back: TestClient) -> None:
    page = unescape(back.post("/away", data={"why": "operated"}).text)
    assert "Please answer the questions again" in page
    assert 'action="/screening/again"' in page
    assert "/before/" not in page


def test_after_a_fall_nothing_is_offered_before_it_is_asked_about(back: TestClient) -> None:
    asked = back.post("/away", data={"why": "fell"})
    assert asked.url.path == "/fall/away"
    assert "Did you hit your head?" in asked.text
    assert back.get("/api/v1/today").json()["planned"] is None
    assert back.get("/today").url.path == "/fall/away"  # whoever left the questions comes back
    refused = back.post("/fall/away", data={"hurt": "no"})
    assert refused.status_code == 422
    assert "yes or no" in refused.text
    day = back.post("/fall/away", data=UNHURT)
    assert day.url.path == "/today"
    assert "You fell in the meantime" in unescape(day.text)
    assert 'href="/agreement"' in day.text


def test_what_is_for_today_is_said_at_once(back: TestClient) -> None:
    page = unescape(back.post("/fall/away", data=UNHURT | {"hit_head": "yes"}).text)
    assert "A doctor should see this today." in page
    assert 'class="tabs"' not in page
    assert "You fell in the meantime" in text(back)


def test_a_test_of_balance_is_advised_with_the_way_to_it(
    walker: TestClient, moment: Moment
) -> None:
    for _ in range(2):
        session_id = walked(walker, moment)
        told = {"pain": 0, "effort": 3, "wobble": "stumbled", "mood": 3}
        walker.post(f"/check-in/{session_id}", data=told)
        moment.pass_days(2)
    page = text(walker)
    assert "A short test of balance" in page
    assert 'href="/assessments"' in page
