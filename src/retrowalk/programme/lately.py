"""What troubled a walker lately, counted in windows of days, never only "twice in a row".

How often is often is our own rule, on the careful side: no trial that we read has counted it.
"""

from datetime import date, datetime, timedelta

from retrowalk.programme.limits import (
    EFFORT_HARD,
    FEW_MINUTES_S,
    MOST_REMEMBERED,
    PAIN_GO_ON,
    PAIN_HOLD,
    REMEMBERED_DAYS,
    STUMBLES_UNSTEADY,
    WALKS_UNSTEADY,
    WORSE_BY,
)
from retrowalk.programme.types import CompletedSession, Trouble, Troubled, Wobble
from retrowalk.screening.types import Agreement

Lately = tuple[Troubled, ...]


def worst_pain(completed: CompletedSession) -> int:
    """Give the worst pain told after the walk or the day after; 0 when nothing was told."""
    after = completed.after.pain if completed.after else None
    return max(after or 0, completed.pain_next_day or 0)


def wobble_of(completed: CompletedSession) -> Wobble:
    """Say how steady it felt; none when nothing was told."""
    return completed.after.wobble if completed.after else Wobble.NONE


def effort_of(completed: CompletedSession) -> int:
    """Say how hard it was; 0 when nothing was told."""
    return (completed.after.effort or 0) if completed.after else 0


def worse_next_day(completed: CompletedSession) -> bool:
    """Whether there was clearly more pain the day after than before the walk."""
    before, later = completed.pain_before, completed.pain_next_day
    return before is not None and later is not None and later - before >= WORSE_BY


def troubles(completed: CompletedSession) -> tuple[Trouble, ...]:
    """Name what was wrong with a walk."""
    pain, wobble = worst_pain(completed), wobble_of(completed)
    hard = effort_of(completed) >= EFFORT_HARD and completed.practised_s <= FEW_MINUTES_S
    found = (
        (Trouble.STUMBLED, wobble is Wobble.STUMBLED),
        (Trouble.UNSTEADY, wobble is not Wobble.NONE or completed.unsteady_pressed > 0),
        (Trouble.PAIN, pain > PAIN_GO_ON),
        (Trouble.STRONG_PAIN, pain > PAIN_HOLD),
        (Trouble.WORSE_NEXT_DAY, worse_next_day(completed)),
        (Trouble.HARD, hard),
        (Trouble.NOT_TOLD, completed.after is None),
    )
    return tuple(trouble for trouble, present in found if present)


def told_at(completed: CompletedSession) -> datetime:
    """Give the moment at which the last that troubles was told of a walk."""
    later = completed.pain_next_day or 0
    if later > PAIN_GO_ON or worse_next_day(completed):
        return max(completed.said_at, completed.next_day_said_at)
    return completed.said_at


def remember(lately: Lately, completed: CompletedSession, what: tuple[Trouble, ...]) -> Lately:
    """Add the troubles of a walk to those of late, and leave out what is long ago."""
    before = recent(lately, completed.on)
    if not what:
        return before
    now = Troubled(on=completed.on, told_at=told_at(completed), what=what)
    return (*before, now)[-MOST_REMEMBERED:]


def recent(lately: Lately, day: date) -> Lately:
    """Give what is within four weeks of a day."""
    return tuple(one for one in lately if _within(one, day, REMEMBERED_DAYS))


def since(lately: Lately, agreement: Agreement) -> Lately:
    """Give what happened, or was told, only after a professional agreed."""
    return tuple(one for one in lately if _after(one, agreement))


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
    ends = (
        _last_days(lately, Trouble.STUMBLED, STUMBLES_UNSTEADY),
        _last_days(lately, Trouble.UNSTEADY, WALKS_UNSTEADY),
    )
    return max((end for end in ends if end is not None), default=None)


def _last_days(lately: Lately, trouble: Trouble, often: int) -> date | None:
    on = sorted(one.on for one in lately if trouble in one.what)
    return on[-often] + timedelta(REMEMBERED_DAYS + 1) if len(on) >= often else None


def _within(troubled: Troubled, day: date, days: int) -> bool:
    return (day - troubled.on).days <= days
