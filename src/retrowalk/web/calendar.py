"""The programme laid out as a calendar: weeks as rows, Monday first."""

from dataclasses import dataclass
from datetime import date, timedelta

from retrowalk.programme import PlannedSession, Programme


@dataclass(frozen=True)
class Day:
    """A square of the calendar."""

    on: date
    session: PlannedSession | None
    is_today: bool


@dataclass(frozen=True)
class Week:
    """A row of the calendar; weeks count from the start of the programme."""

    number: int
    days: tuple[Day, ...]

    @property
    def sessions(self) -> tuple[PlannedSession, ...]:
        """The sessions of the week, in order."""
        return tuple(day.session for day in self.days if day.session)

    @property
    def backward_s(self) -> int:
        """Planned backward time of the week, seconds."""
        return sum(session.backward_s for session in self.sessions)

    @property
    def is_now(self) -> bool:
        """Whether today lies in this week."""
        return any(day.is_today for day in self.days)


def weeks(programme: Programme, today: date) -> tuple[Week, ...]:
    """Lay the planned sessions out from this week to the last one planned."""
    by_day = {session.on: session for session in programme.sessions}
    first = _monday(min(programme.start, *by_day) if by_day else programme.start)
    start = max(first, min(_monday(today), _monday(min(by_day, default=today))))
    end = max(by_day, default=start)
    rows = []
    for number in range((start - first).days // 7, (end - first).days // 7 + 1):
        monday = first + timedelta(weeks=number)
        days = (monday + timedelta(days=i) for i in range(7))
        squares = tuple(Day(on, by_day.get(on), on == today) for on in days)
        rows.append(Week(number + 1, squares))
    return tuple(rows)


def _monday(on: date) -> date:
    return on - timedelta(days=on.weekday())
