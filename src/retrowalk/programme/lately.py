"""What troubled a walker lately, counted in windows of days, never only "twice in a row".

How often is often is our own rule, on the careful side: no trial that we read has counted it.
"""

from datetime import date, datetime, timedelta
from typing import TypeVar

from retrowalk.programme.limits import (
    DAYS_OF_A_WEEK,
    DAYS_ON_END,
    MOST_REMEMBERED,
    REMEMBERED_DAYS,
    STUMBLES_UNSTEADY,
    WALKS_UNSTEADY,
    WEEK,
)
from retrowalk.programme.pain import PainLimits
from retrowalk.programme.types import CompletedSession, PastWalk, Trouble, Troubled, Wobble
from retrowalk.screening.types import Agreement

Lately = tuple[Troubled, ...]
Walks = tuple[PastWalk, ...]
Past = TypeVar("Past", Troubled, PastWalk)


def answered(history: tuple[CompletedSession, ...], start: date) -> tuple[CompletedSession, ...]:
    """Give what the programme answers: all but old walks that came in from another app.

    One of before the first day of the programme, or told of after all windows of days had passed
    over it, and of which nobody said how it was, is neither good nor bad news by now.
    """
    return tuple(one for one in history if not _is_old(one, start))


def _is_old(completed: CompletedSession, start: date) -> bool:
    if completed.came_in_at is None or completed.after is not None:
        return False
    told_late = completed.came_in_at.date() - completed.on > timedelta(days=REMEMBERED_DAYS)
    return completed.on < start or told_late


def wobble_of(completed: CompletedSession) -> Wobble:
    """Say how steady it felt; where nothing was told a stumble that was measured counts."""
    if completed.after is not None:
        return completed.after.wobble
    found = completed.measured
    return Wobble.STUMBLED if found and found.stumbles + found.falls else Wobble.NONE


def effort_of(completed: CompletedSession) -> int:
    """Say how hard it was; 0 when nothing was told."""
    return (completed.after.effort or 0) if completed.after else 0


def told_at(completed: CompletedSession, limits: PainLimits) -> datetime:
    """Give the moment at which the last that troubles was told of a walk."""
    if limits.told_next_day(completed):
        return max(completed.said_at, completed.next_day_said_at)
    return completed.said_at


def remember(
    lately: Lately, completed: CompletedSession, what: tuple[Trouble, ...], told: datetime
) -> Lately:
    """Add the troubles of a walk, the last of which was ``told`` then, to those of late."""
    before = recent(lately, completed.on)
    if not what:
        return before
    return (*before, Troubled(on=completed.on, told_at=told, what=what))[-MOST_REMEMBERED:]


def recent(past: tuple[Past, ...], day: date) -> tuple[Past, ...]:
    """Give what is within four weeks of a day."""
    return tuple(one for one in past if _within(one, day, REMEMBERED_DAYS))


def since(lately: Lately, agreement: Agreement) -> Lately:
    """Give what happened, or was told, only after a professional agreed."""
    return tuple(one for one in lately if _after(one, agreement))


def walks_since(walks: Walks, agreement: Agreement) -> Walks:
    """Give the walks of the days after a professional agreed."""
    return tuple(one for one in walks if one.on > agreement.on)


def _after(troubled: Troubled, agreement: Agreement) -> bool:
    if troubled.on > agreement.on:
        return True
    if agreement.at is None:  # from the start of its day
        return troubled.told_at.date() >= agreement.on
    return troubled.told_at > agreement.at


def times(lately: Lately, trouble: Trouble, day: date, days: int = REMEMBERED_DAYS) -> int:
    """Count the walks within so many days of a day that had a trouble."""
    return sum(trouble in one.what and _within(one, day, days) for one in lately)


def unsteady_until(lately: Lately) -> date | None:
    """Give the day before which nothing grows and something to hold is in reach; None: no such."""
    if not lately:
        return None
    ends = (
        _last_days(lately, Trouble.STUMBLED, STUMBLES_UNSTEADY),
        _last_days(lately, Trouble.UNSTEADY, WALKS_UNSTEADY),
    )
    return max((end for end in ends if end is not None), default=None)


def _last_days(lately: Lately, trouble: Trouble, often: int) -> date | None:
    on = sorted(one.on for one in lately if trouble in one.what)
    return on[-often] + timedelta(REMEMBERED_DAYS + 1) if len(on) >= often else None


def walked_s(walks: Walks, day: date, days: int) -> float:
    """Add up the backward seconds of so many days, ``day`` the last of them."""
    return sum(one.practised_s for one in walks if _within(one, day, days - 1))


def on_end(walks: Walks, day: date) -> bool:
    """Whether a walk on that day is one of too many days in a row, or of a week."""
    days = {(day - one.on).days for one in walks}
    return days.issuperset(range(DAYS_ON_END)) or len(days & set(range(WEEK))) >= DAYS_OF_A_WEEK


def _within(past: Troubled | PastWalk, day: date, days: int) -> bool:
    return (day - past.on).days <= days
