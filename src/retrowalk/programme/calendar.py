"""On which days a walker practises: a pattern of the week that leaves rest between sessions."""

from collections.abc import Sequence
from datetime import date, timedelta

from retrowalk.practice.types import Dose

WEEK = 7
USUAL_TIMES = 3  # D3: three to four times a week


def pattern(dose: Dose, at_most: int | None = None) -> tuple[int, ...]:
    """Lay the sessions of a week out with rest between: 3 times with a day of rest is 0, 2, 4.

    A professional may have said how many there are ``at_most``.
    """
    apart = dose.rest_days + 1
    fewest, most = dose.sessions_per_week
    times = max(1, fewest, min(USUAL_TIMES, most))
    times = times if at_most is None else min(times, at_most)
    gap = max(apart, WEEK // times)
    days = tuple(range(0, WEEK, gap))[:times]
    return days if days[-1] + apart <= WEEK or len(days) == 1 else days[:-1]


def due(days: tuple[int, ...], anchor: date, ready: date) -> date:
    """Give the first day of a pattern, counted from ``anchor``, that is not before ``ready``."""
    into_week = (ready - anchor).days % WEEK
    wait = next((day - into_week for day in days if day >= into_week), WEEK - into_week)
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

    A day that was missed is made up today, and the pattern moves with it.
    """
    day = due(days, anchor, ready)
    return (day, anchor) if day >= today else (today, today)
