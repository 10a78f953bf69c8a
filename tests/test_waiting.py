"""The tests run at any time of the day."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from tests.waiting import zone_clear_of_midnight

RUNS = timedelta(hours=1, minutes=55)
"""Longer than all of them take."""


def test_midnight_does_not_come_before_the_last_of_them() -> None:
    midnight = datetime(2026, 11, 30, tzinfo=UTC)
    for minutes in range(24 * 60):
        begun = midnight + timedelta(minutes=minutes)
        here = begun.astimezone(ZoneInfo(zone_clear_of_midnight(begun)))
        assert (here + RUNS).date() == here.date() == begun.date()
