"""Weeks and sessions add up, and what is not known is not zero."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from retrowalk.coach.progress import progress
from retrowalk.programme import CheckIn, CompletedSession, Measured

MONDAY = date(2026, 10, 5)


def walked(day: int, practised_s: float = 120.0, **facts: object) -> CompletedSession:
    on = MONDAY + timedelta(days=day)
    started_at = datetime(on.year, on.month, on.day, 8, tzinfo=UTC)
    answers = {"session_id": on.isoformat(), "started_at": started_at, "practised_s": practised_s}
    return CompletedSession.model_validate(answers | facts)


FOUND = Measured(
    backward_s=90.0, forward_s=60.0, unknown_s=0.0, backward_steps=150, forward_steps=100
)


def test_weeks_without_a_walk_are_shown_as_empty() -> None:
    found = progress([walked(15), walked(0), walked(2)], MONDAY + timedelta(days=23))
    assert [week.sessions for week in found.weeks] == [2, 0, 1, 0]
    assert [week.practised_min for week in found.weeks] == [4.0, 0.0, 2.0, 0.0]
    assert [session.on for session in found.sessions] == [
        MONDAY + timedelta(days=day) for day in (0, 2, 15)
    ]


def test_what_was_not_measured_is_not_zero() -> None:
    found = progress([walked(0), walked(7, measured=FOUND), walked(8)], MONDAY)
    assert [week.measured_min for week in found.weeks] == [None, 1.5]
    assert [week.steps for week in found.weeks] == [None, 150]
    assert [session.forward_steps for session in found.sessions] == [None, 100, None]


def test_pain_is_told_as_it_was_told() -> None:
    after = CheckIn(pain=3)
    [session] = progress([walked(0, pain_before=1, after=after, pain_next_day=0)], MONDAY).sessions
    assert (session.pain_before, session.pain_after, session.pain_next_day) == (1, 3, 0)


@given(st.lists(st.integers(0, 100), unique=True), st.integers(0, 120))
def test_no_minute_is_lost_between_sessions_and_weeks(days: list[int], today: int) -> None:
    found = progress([walked(day) for day in days], MONDAY + timedelta(days=today))
    assert sum(week.practised_min for week in found.weeks) == 2.0 * len(days)
    assert sum(week.sessions for week in found.weeks) == len(found.sessions) == len(days)
