"""When a walk was begun, where the clock of the device that tells it may stand wrong."""

from datetime import UTC, date, datetime, time, timedelta

from retrowalk.programme.ahead import HORIZON
from retrowalk.value import FIRST_YEAR, LAST_YEAR

FAST = timedelta(minutes=10)
"""A clock that is ahead of ours by no more than this is taken for right."""


def begun_at(session_id: str, started_at: datetime, known_at: datetime) -> datetime:
    """Give when a session was begun, told at ``known_at``.

    A device holds a session for :data:`HORIZON` at most before its day, and nothing is told before
    it has happened. A clock that says otherwise stands wrong: then the session was walked on its
    own day, at the hour that was told. What was told stays kept as it is.
    """
    day = _day(session_id)
    earliest = datetime.combine(day or date.min, time(), UTC)
    if (day is None or earliest - HORIZON <= started_at) and started_at <= known_at + FAST:
        return started_at
    own = min(day or known_at.date(), known_at.date())
    return min(datetime.combine(own, started_at.timetz()), known_at)


def day_here(moment: datetime) -> date:
    """Give the day of a moment in the zone of this machine, as the walker's own day is told."""
    return moment.astimezone().date()


def _day(session_id: str) -> date | None:
    try:
        day = date.fromisoformat(session_id)
    except ValueError:
        return None
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None
