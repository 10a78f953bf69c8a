"""On which days a walker practises: a pattern of the week that leaves rest between sessions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil

from retrowalk.practice.types import Dose

WEEK = 7
USUAL_TIMES, OFTEN = 3, 4  # D3: three to four times a week
A_MONDAY = date(2001, 1, 1)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a walker wishes of the days and the rungs; Monday is 0."""

    weekdays: tuple[int, ...] = ()
    times: int | None = None  # a week
    skipped: frozenset[str] = frozenset()  # rungs

    @property
    def often(self) -> bool:
        """Whether that is four times a week, so that two of them may be on end."""
        return OFTEN in (self.times, len(self.weekdays))


AS_USUAL = Wishes()


def days_of_week(
    dose: Dose, wishes: Wishes = AS_USUAL, at_most: int | None = None, *, often: bool = False
) -> tuple[int, ...]:
    """Give the days of a week on which to walk: those chosen, or a pattern with rest between.

    A professional may have said how many there are ``at_most``. ``often`` says that four times are
    all right here; of those, two are on end.
    """
    if wishes.weekdays:
        chosen = _never_three_on_end(wishes.weekdays) if often else wishes.weekdays
        return chosen[:: ceil(len(chosen) / at_most)] if at_most else chosen
    fewest, fullest = dose.sessions_per_week
    usual = max(1, fewest, min(USUAL_TIMES, fullest))
    most = OFTEN if often else USUAL_TIMES
    times = usual if wishes.times is None else min(wishes.times, most)
    apart = 1 if often else dose.rest_days + 1
    return _pattern(times if at_most is None else min(times, at_most), apart)


def _never_three_on_end(chosen: tuple[int, ...]) -> tuple[int, ...]:
    kept = list(chosen)
    for day in chosen:
        if {(day - 1) % WEEK, (day - 2) % WEEK} <= set(kept):
            kept.remove(day)
    return tuple(kept)


def _pattern(times: int, apart: int) -> tuple[int, ...]:
    """Lay the sessions of a week out with rest between: 3 times with a day of rest is 0, 2, 4."""
    if apart == 1:
        return tuple(round(number * WEEK / times) for number in range(times))
    gap = max(apart, WEEK // times)
    days = tuple(range(0, WEEK, gap))[:times]
    return days if days[-1] + apart <= WEEK or len(days) == 1 else days[:-1]


def due(days: tuple[int, ...], anchor: date, ready: date) -> date:
    """Give the first day of a pattern, counted from ``anchor``, that is not before ``ready``."""
    into_week = (ready - anchor).days % WEEK
    wait = next((day - into_week for day in days if day >= into_week), WEEK + days[0] - into_week)
    return ready + timedelta(wait)


def free_from(walked_on: Sequence[date], at_most: int | None, ready: date) -> date:
    """Give the first day, not before ``ready``, on which one more makes no week too full.

    Weeks are any seven days; ``walked_on`` are the days of the last sessions, oldest first.
    """
    if at_most is None or len(walked_on) < at_most:
        return ready
    return max(ready, walked_on[-at_most] + timedelta(WEEK))


def next_day(days: tuple[int, ...], anchor: date, ready: date, today: date) -> tuple[date, date]:
    """Give the next day of practice and the day from which the pattern counts from now on.

    A day that was missed is made up today, and the pattern moves with it; chosen weekdays stay.
    """
    if anchor == A_MONDAY:
        return due(days, anchor, max(ready, today)), anchor
    day = due(days, anchor, ready)
    return (day, anchor) if day >= today else (today, today)
