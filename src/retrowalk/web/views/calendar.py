"""The programme laid out as a calendar: weeks as rows, Monday first."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from retrowalk.programme import PlannedSession, Programme


@dataclass(frozen=True)
class CalendarDay:
    """A square of the calendar: what was walked there, or what is planned."""

    on: date
    walked_s: float | None
    planned: PlannedSession | None
    is_today: bool


@dataclass(frozen=True)
class CalendarWeek:
    """A row of the calendar; weeks count from the start of the programme."""

    number: int
    days: tuple[CalendarDay, ...]

    @property
    def planned(self) -> tuple[PlannedSession, ...]:
        """The sessions still ahead in this week, in order."""
        return tuple(day.planned for day in self.days if day.planned)

    @property
    def walked(self) -> tuple[CalendarDay, ...]:
        """The days of this week on which a session was walked."""
        return tuple(day for day in self.days if day.walked_s is not None)

    @property
    def backward_s(self) -> float:
        """Backward time of the week, walked and planned, seconds."""
        walked = sum(day.walked_s or 0.0 for day in self.days)
        return walked + sum(session.backward_s for session in self.planned)

    @property
    def is_now(self) -> bool:
        """Whether today lies in this week."""
        return any(day.is_today for day in self.days)


def weeks(
    programme: Programme, walked_s: Mapping[date, float], today: date
) -> tuple[CalendarWeek, ...]:
    """Lay the programme out from this week to the last one planned.

    ``walked_s`` is the backward time of each day on which a session was walked, seconds.
    """
    planned = {one.on: one for one in programme.sessions if one.on not in walked_s}
    first, now = _monday(programme.start), _monday(today)
    last = _monday(max((today, *planned)))
    return tuple(
        CalendarWeek(
            number=(monday - first).days // 7 + 1,
            days=tuple(
                CalendarDay(on, walked_s.get(on), planned.get(on), on == today)
                for on in (monday + timedelta(days=day) for day in range(7))
            ),
        )
        for monday in (now + timedelta(weeks=row) for row in range((last - now).days // 7 + 1))
    )


def _monday(on: date) -> date:
    return on - timedelta(days=on.weekday())
