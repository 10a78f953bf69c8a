"""The days of practice leave rest between them, whatever a rung asks for."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retrowalk.practice import Dose
from retrowalk.programme.calendar import days_of_week, due, next_day
from retrowalk.programme.words import minutes, more

MONDAY = date(2026, 3, 2)


def dose(times, rest_days) -> Dose:
    return Dose(start_min=2, step_min=1, most_min=10, sessions_per_week=times, rest_days=rest_days)


@pytest.mark.parametrize(
    ("times", "rest_days", "days"),
    [
        ((3, 4), 1, (0, 2, 4)),
        ((2, 3), 1, (0, 2, 4)),
        ((2, 2), 1, (0, 3)),
        ((2, 3), 2, (0, 3)),
        ((4, 5), 1, (0, 2, 4)),
        ((7, 7), 0, (0, 1, 2, 3, 4, 5, 6)),
        ((1, 1), 6, (0,)),
    ],
)
def test_the_pattern_of_a_week(times, rest_days, days) -> None:
    assert days_of_week(dose(times, rest_days)) == days


@given(st.integers(1, 7), st.integers(0, 6), st.integers(-30, 400), st.integers(0, 400))
def test_the_next_day_is_on_the_pattern_rested_and_never_past(times, rest, ready, today) -> None:
    days = days_of_week(dose((times, times), rest))
    first = due(days, MONDAY, MONDAY + timedelta(ready))
    assert (first - MONDAY).days % 7 in days
    assert 0 <= (first - MONDAY).days - ready < 7
    following = due(days, MONDAY, first + timedelta(rest + 1))
    assert (following - first).days > rest
    now = MONDAY + timedelta(today)
    day, anchor = next_day(days, MONDAY, MONDAY + timedelta(ready), now)
    assert day >= now
    assert (day - anchor).days % 7 in days


def test_minutes_in_words() -> None:
    assert [str(minutes(s)) for s in (0, 30, 60, 90, 120, 480)] == [
        *("0 minutes", "half a minute", "1 minute", "1½ minutes", "2 minutes", "8 minutes"),
    ]
    assert (str(more(60)), str(more(90))) == ("One minute more", "1½ minutes more")
