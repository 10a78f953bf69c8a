"""What ends a block of a trial at once: pain, a fall, an alarm, an illness, a professional's word.

Each is found in what was told, by the limits that hold for every walk. Nothing here is weighed
against the trial: what ends a block ends it, and after most of these the trial is over.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from retrowalk.journal import Guided, StoredGuided
from retrowalk.programme import Break, CompletedSession, ScreeningRecord, Why, Wobble, Wrong
from retrowalk.programme.pain import PainLimits, pain_of
from retrowalk.screening import Agreement
from retrowalk.screening.types import Bounds
from retrowalk.trials.types import Ended, Plan, Question

MOST_FOR_PAIN = 2
"""So many blocks may end for pain; then the trial is over."""


class StopWhy(StrEnum):
    """Why a block ended before its time."""

    PAIN = "pain"
    ILL = "ill"
    BOUNDS = "bounds"  # a professional's word changed what is allowed
    FALL = "fall"
    ALARM = "alarm"
    ASK_FIRST = "ask_first"  # what was told asks for a professional first
    PROFESSIONAL = "professional"  # ended it
    WISH = "wish"  # the walker's own


GOES_ON = frozenset({StopWhy.PAIN, StopWhy.ILL, StopWhy.BOUNDS})
"""After these the next block begins as planned; after all others the trial is over."""


@dataclass(frozen=True, slots=True)
class Stop:
    """What ended a block, on a day; ``over`` where it ended the trial."""

    ended: Ended
    over: bool

    @property
    def why(self) -> StopWhy:
        """What it was."""
        return StopWhy(self.ended.why)


@dataclass(frozen=True, slots=True)
class Told:
    """All that was told of a walker, as far as it may end a block."""

    history: Sequence[CompletedSession]
    guided: Sequence[StoredGuided]
    breaks: Sequence[Break]
    screenings: Sequence[ScreeningRecord]
    agreements: Sequence[Agreement]
    answers: Sequence[tuple[date, float]]
    limits: PainLimits


def stops(plan: Plan, locked_at: datetime, told: Told) -> tuple[Stop, ...]:
    """Find what ended blocks of a trial, each block once; after what ends the trial nothing."""
    found: dict[int, Stop] = {}
    pains = 0
    for on, why in sorted(_signs(plan, locked_at, told)):
        block = plan.on(on)
        if block is None or block.number in found:
            continue
        pains += why is StopWhy.PAIN
        over = why not in GOES_ON or pains > MOST_FOR_PAIN - 1
        ended = Ended(block=block.number, on=on, why=why)
        found[block.number] = Stop(ended, over)
        if over:
            break
    return tuple(found.values())


def _signs(plan: Plan, locked_at: datetime, told: Told) -> Iterator[tuple[date, StopWhy]]:
    yield from _of_walks(plan, told)
    for guided in told.guided:
        if (why := _wrong_in(guided)) is not None:
            yield guided.started_at.date(), why
    for one in told.breaks:
        if (why := _AWAY.get(one.why)) is not None:
            yield one.on, why
    for screened in told.screenings:
        if screened.at > locked_at and not screened.clearance.may_walk_backward:
            yield screened.at.date(), StopWhy.ASK_FIRST
    for agreement in told.agreements:
        if agreement.at and agreement.at > locked_at and agreement.bounds != Bounds():
            yield agreement.at.date(), StopWhy.BOUNDS
    if plan.question is Question.KNEE_PAIN:
        strong = (day for day, value in told.answers if value > told.limits.most)
        yield from ((day, StopWhy.PAIN) for day in strong)


_AWAY = {
    Why.FELL: StopWhy.FALL,
    Why.HOSPITAL: StopWhy.ASK_FIRST,
    Why.OPERATED: StopWhy.ASK_FIRST,
    Why.ILL: StopWhy.ILL,
}


def _of_walks(plan: Plan, told: Told) -> Iterator[tuple[date, StopWhy]]:
    """Find a fall, an alarm, and pain that is strong, worse the day after, or rises."""
    pains: list[int] = []
    for walked in told.history:
        if not plan.begins <= walked.on <= plan.last:
            continue
        if walked.alarm is not None:
            yield walked.on, StopWhy.ALARM
        if walked.after is not None and walked.after.wobble is Wobble.FELL:
            yield walked.on, StopWhy.FALL
        if (pain := pain_of(walked)) is not None:
            pains.append(pain)
        limits = told.limits
        if limits.strong(walked) or limits.worse_next_day(walked) or limits.rises(pains):
            yield walked.on, StopWhy.PAIN


def _wrong_in(guided: Guided) -> StopWhy | None:
    after = guided.after
    if after is None:
        return None
    if after.wobble is Wobble.FELL:
        return StopWhy.FALL
    wrong = after.alarm is not None and after.alarm.what is not Wrong.MISTAKE
    return StopWhy.ALARM if wrong else None


def merged(kept: Iterable[Stop], found: Iterable[Stop]) -> tuple[Stop, ...]:
    """Put what was written down beside what is found, each block once and the earliest of it."""
    known: dict[int, Stop] = {}
    for one in (*kept, *found):
        before = known.get(one.ended.block)
        if before is None:
            known[one.ended.block] = one
        else:
            first = min(before, one, key=lambda stop: stop.ended.on)
            known[one.ended.block] = Stop(first.ended, before.over or one.over)
    ordered = sorted(known.values(), key=lambda stop: stop.ended.on)
    end = next((n for n, stop in enumerate(ordered) if stop.over), len(ordered))
    return tuple(ordered[: end + 1])
