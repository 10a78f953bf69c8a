"""A phone whose clock stands wrong: no walk is lost, no page breaks, and it is said."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from fastapi.testclient import TestClient
from tests.web.walking import Moment, planned, screened, walked

from retrowalk.coach import Coach
from retrowalk.journal import Journal, Run
from retrowalk.journal.clocks import FAST, begun_at
from retrowalk.web import create_app

PAGES = ("/today", "/progress", "/programme", "/journal.zip", "/api/v1/progress")
WRONG = [
    "1970-01-01T00:00:12Z",
    "2000-01-01T12:00:00+02:00",
    "2036-02-07T06:28:16Z",
    "2099-12-31T23:59:59Z",
]
NO_CLOCK = ["0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59", "1969-12-31T23:59:59Z"]


def tell(client: TestClient, session_id: str, started_at: str) -> Any:
    record = {"started_at": started_at, "practised_s": 120, "completed": True}
    return client.post(f"/api/v1/sessions/{session_id}/record", json=record)


@pytest.mark.slow
@pytest.mark.parametrize("started_at", WRONG)
def test_the_walk_counts_for_its_own_day_and_it_is_said(
    walker: TestClient, moment: Moment, started_at: str
) -> None:
    session_id = planned(walker)
    for _ in range(2):  # told twice it is kept once
        text = tell(walker, session_id, started_at)
        assert text.status_code == 200
        assert "clock" in text.json()["note"]
    progress = walker.get("/api/v1/progress").json()
    assert [one["on"] for one in progress["sessions"]] == [session_id]
    assert len(progress["weeks"]) == 1
    assert walker.get("/api/v1/today").json()["awaiting_check_in"] == session_id
    moment.pass_days(2)
    assert "Welcome back" not in walker.get("/today").text
    assert {path: walker.get(path).status_code for path in PAGES} == dict.fromkeys(PAGES, 200)


@pytest.mark.parametrize("started_at", NO_CLOCK)
def test_what_no_clock_shows_is_refused(walker: TestClient, started_at: str) -> None:
    text = tell(walker, planned(walker), started_at)
    assert text.status_code == 422
    assert "started at" in text.json()["error"]
    assert walker.get("/api/v1/progress").json()["sessions"] == []


@pytest.mark.slow
@pytest.mark.parametrize("started_at", [*WRONG, *NO_CLOCK[:1]])
def test_what_an_older_version_kept_breaks_no_page(
    walker: TestClient, journal: Journal, moment: Moment, started_at: str
) -> None:
    session_id = planned(walker)
    Coach(journal).sessions.script(session_id, moment.now.date())
    started = max(datetime.fromisoformat(started_at), datetime(1, 1, 1, 23, 59, tzinfo=UTC))
    journal.walker().add_run(session_id, Run(started_at=started, practised_s=60.0), moment.now)
    progress = walker.get("/api/v1/progress").json()
    assert [one["on"] for one in progress["sessions"]] == [session_id]
    assert len(progress["weeks"]) == 1
    assert {path: walker.get(path).status_code for path in PAGES} == dict.fromkeys(PAGES, 200)


def test_a_right_clock_is_believed_whatever_the_day_of_the_session() -> None:
    known = datetime(2026, 6, 10, 9, tzinfo=UTC)
    for answers in (
        known + FAST,
        datetime(2026, 6, 1, 3, tzinfo=timezone(timedelta(hours=14))),  # yesterday, in UTC
        datetime(2026, 6, 8, 9, tzinfo=UTC),  # walked a week late
        datetime(2026, 5, 20, 9, tzinfo=UTC),  # walked early, from what the phone held ahead
    ):
        assert begun_at("2026-06-01", answers, known) == answers


def test_nothing_was_begun_after_it_was_told() -> None:
    known = datetime(2026, 6, 1, 9, tzinfo=UTC)
    found = datetime(2099, 1, 1, 23, tzinfo=UTC)
    assert begun_at("2026-06-01", found, known) == known
    assert begun_at("2026-06-05", found, known) == known
    assert begun_at("by hand", found, known) == known


def test_weeks_are_bounded_where_ten_years_lie_between(walker: TestClient, moment: Moment) -> None:
    walked(walker, moment)
    moment.pass_days(30 * 365)
    progress = walker.get("/api/v1/progress").json()
    assert len(progress["weeks"]) == 521
    assert len(progress["sessions"]) == 1


def test_who_flew_west_is_not_asked_to_walk_again_the_same_minute(
    walker: TestClient, moment: Moment
) -> None:
    moment.pass_days(2)
    walked(walker, moment)
    moment.pass_days(-2)  # further than anybody flies
    today = walker.get("/api/v1/today").json()
    assert today["planned"] is None
    assert today["sentence"]


def test_what_is_offered_today_is_kept_also_where_the_clock_was_set_back(
    journal: Journal,
) -> None:
    clock = Moment()
    with TestClient(
        create_app(journal, now=clock), base_url="http://127.0.0.1:8000", client=("127.0.0.1", 1)
    ) as client:
        screened(client)
        clock.pass_days(-9)
        walked(client, clock)
        assert len(client.get("/api/v1/progress").json()["sessions"]) == 1
