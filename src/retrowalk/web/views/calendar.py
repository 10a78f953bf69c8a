"""The programme laid out as a calendar: weeks as rows, Monday first."""

from collections.abc import Iterator, Mapping
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
    now, last = _monday(today), _monday(max((today, *(one.on for one in programme.sessions))))
    return tuple(_weeks(programme, walked_s, today, now, last))


def weeks_before(
    programme: Programme, walked_s: Mapping[date, float], today: date, most: int
) -> tuple[CalendarWeek, ...]:
    """Lay out the weeks behind, from the start of the programme, the ``most`` latest, newest first.

    ``walked_s`` is as for :func:`weeks`.
    """
    last = _monday(today) - timedelta(weeks=1)
    first = max(_monday(programme.start), last - timedelta(weeks=most - 1))
    return tuple(_weeks(programme, walked_s, today, first, last))[::-1]


def _weeks(
    programme: Programme, walked_s: Mapping[date, float], today: date, first: date, last: date
) -> Iterator[CalendarWeek]:
    """Lay out the weeks from one Monday to another, both among them."""
    planned = {one.on: one for one in programme.sessions if one.on not in walked_s}
    begun = _monday(programme.start)
    for row in range((last - first).days // 7 + 1):
        monday = first + timedelta(weeks=row)
        yield CalendarWeek(
            number=(monday - begun).days // 7 + 1,
            days=tuple(
                CalendarDay(on, walked_s.get(on), planned.get(on), on == today)
                for on in (monday + timedelta(days=day) for day in range(7))
            ),
        )


def _monday(on: date) -> date:
    return on - timedelta(days=on.weekday())
