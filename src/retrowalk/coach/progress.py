"""Whether it works: what the history adds up to, week by week and session by session."""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import groupby

from retrowalk.person import Scale10
from retrowalk.programme.types import CompletedSession
from retrowalk.value import Value

MOST_WEEKS, MOST_AHEAD = timedelta(weeks=520), timedelta(weeks=52)
"""Ten years: a clock that stood wrong once must not draw a bar for each week since 1970."""


class ProgressWeek(Value):
    """One week, Monday to Sunday; minutes are of backward walking.

    ``measured_min`` and ``steps`` (backward) are None where no recording of the week was handed in.
    """

    monday: date
    sessions: int = 0
    practised_min: float = 0.0
    measured_min: float | None = None
    steps: int | None = None


class SessionProgress(Value):
    """One session that was walked; measured values are None without a recording.

    ``steps`` are backward.
    """

    session_id: str
    on: date
    practised_min: float
    measured_min: float | None = None
    steps: int | None = None
    forward_steps: int | None = None
    pain_before: Scale10 | None = None
    pain_after: Scale10 | None = None
    pain_next_day: Scale10 | None = None
    note: str = ""  # in the walker's words


class Progress(Value):
    """Every week since the first session, ten years at most, and every session, oldest first."""

    weeks: tuple[ProgressWeek, ...]
    sessions: tuple[SessionProgress, ...]


def progress(history: Iterable[CompletedSession], today: date) -> Progress:
    """Add the history up, to the week of ``today``."""
    sessions = tuple(
        sorted((_session(completed) for completed in history), key=lambda session: session.on)
    )
    if not sessions:
        return Progress(weeks=(), sessions=())
    last = _monday(min(max(today, sessions[-1].on), today + MOST_AHEAD))
    first = max(_monday(sessions[0].on), last - MOST_WEEKS)
    mondays = [first + timedelta(weeks=n) for n in range((last - first).days // 7 + 1)]
    of_week = {monday: list(these) for monday, these in groupby(sessions, _monday_of)}
    weeks = tuple(_week(monday, of_week.get(monday, [])) for monday in mondays)
    return Progress(weeks=weeks, sessions=sessions)


def _session(completed: CompletedSession) -> SessionProgress:
    measured = completed.measured
    return SessionProgress(
        session_id=completed.session_id,
        on=completed.on,
        practised_min=completed.practised_s / 60,
        measured_min=None if measured is None else measured.backward_s / 60,
        steps=None if measured is None else measured.backward_steps,
        forward_steps=None if measured is None else measured.forward_steps,
        pain_before=completed.pain_before,
        pain_after=None if completed.after is None else completed.after.pain,
        pain_next_day=completed.pain_next_day,
        note="" if completed.after is None else completed.after.note,
    )


def _week(monday: date, sessions: list[SessionProgress]) -> ProgressWeek:
    minutes = [one.measured_min for one in sessions if one.measured_min is not None]
    steps = [one.steps for one in sessions if one.steps is not None]
    return ProgressWeek(
        monday=monday,
        sessions=len(sessions),
        practised_min=sum(one.practised_min for one in sessions),
        measured_min=sum(minutes) if minutes else None,
        steps=sum(steps) if steps else None,
    )


def _monday_of(session: SessionProgress) -> date:
    return _monday(session.on)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
