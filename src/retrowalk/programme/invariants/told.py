"""What was told of walks, read on its own and not as the programme reads it."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from retrowalk.person import Person
from retrowalk.programme.invariants.word import binding, bounds_on
from retrowalk.programme.types import CompletedSession, Wobble
from retrowalk.screening.types import Agreement, Clearance

PAIN_FLAG, PAIN_STRONG = 2, 5


class OwnPain(NamedTuple):
    """The pain of an ordinary day, and the most that a walker may go on with, 0 to 10."""

    usual: int
    most: int


NO_USUAL_PAIN = OwnPain(0, PAIN_FLAG)


def own_pain(
    person: Person,
    clearance: Clearance,
    word: Sequence[Agreement] = (),
    day: date | None = None,
) -> OwnPain:
    """Give the pain that a walker may go on with: as agreed, else 2 above the usual, at most 5."""
    given = word or ([clearance.agreement] if clearance.agreement else [])
    named = [one.pain_at_most for one in bounds_on(binding(given), day or clearance.on)]
    agreed = min((most for most in named if most is not None), default=None)
    most = min(PAIN_STRONG, person.usual_pain + PAIN_FLAG) if agreed is None else agreed
    return OwnPain(person.usual_pain, most)


def pain_of(completed: CompletedSession) -> int:
    """Give the worst pain told after a session or the day after it."""
    after = completed.after.pain if completed.after else None
    return max(after or 0, completed.pain_next_day or 0)


def wobble_of(completed: CompletedSession) -> Wobble:
    """Say how steady it felt; where nothing was told a stumble that was measured counts."""
    if completed.after is not None:
        return completed.after.wobble
    found = completed.measured
    return Wobble.STUMBLED if found and found.stumbles + found.falls else Wobble.NONE


def effort_of(completed: CompletedSession) -> int:
    """Say how hard it was; 0 when nothing was told."""
    return (completed.after.effort or 0) if completed.after else 0


def rose(completed: CompletedSession, usual: int) -> bool:
    """Whether there was clearly more pain the day after than before the walk, and than usual."""
    before, later = completed.pain_before, completed.pain_next_day
    return before is not None and later is not None and later >= max(before, usual) + 2


def told_after(completed: CompletedSession, agreement: Agreement | None) -> bool:
    """Whether anything of a walk was told after a professional agreed, or may have been."""
    if agreement is None:
        return True
    moments = (completed.after_told_at, completed.next_day_told_at, completed.started_at)
    last = max(moment for moment in moments if moment is not None)
    if agreement.at is None:
        return last.date() >= agreement.on
    return last > agreement.at or completed.on > agreement.on
