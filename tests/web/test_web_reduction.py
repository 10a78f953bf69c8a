"""Less today, and something has changed: two quiet ways under the card of the day."""

from datetime import timedelta
from html import unescape

import pytest
from fastapi.testclient import TestClient
from tests.web.walking import Moment


@pytest.mark.slow
def test_half_is_a_choice_of_one_tap_and_can_be_taken_back(
    walker: TestClient, moment: Moment
) -> None:
    whole = walker.get("/api/v1/today").json()["planned"]
    page = walker.get("/today").text
    assert 'value="half"' in page
    assert 'value="full"' not in page
    page = unescape(walker.post("/today/less", data={"amount": "half"}).text)
    assert "Half of it today, as you chose. Less is always fine." in page
    halved = walker.get("/api/v1/today").json()["planned"]
    assert halved["backward_s"] == whole["backward_s"] // 2
    assert 'value="full"' in page
    moment.now += timedelta(seconds=5)
    walker.post("/today/less", data={"amount": "full"})
    assert walker.get("/api/v1/today").json()["planned"]["backward_s"] == whole["backward_s"]


@pytest.mark.slow
def test_rest_is_as_good(walker: TestClient) -> None:
    page = unescape(walker.post("/today/less", data={"amount": "rest"}).text)
    assert "Today is for rest" in page
    assert "As planned, after all" in page
    assert walker.get("/api/v1/today").json()["planned"] is None


def test_more_is_no_choice(walker: TestClient) -> None:
    assert walker.post("/today/less", data={"amount": "double"}).status_code == 422


def test_something_has_changed_leads_to_what_changed(walker: TestClient) -> None:
    assert 'href="/changed"' in walker.get("/today").text
