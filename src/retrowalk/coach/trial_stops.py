"""What ends a block of a trial at once: pain, a fall, an alarm, an illness, a professional's word.

Each is found in what was told, by the limits that hold for every walk. Nothing here is weighed
against the trial: what ends a block ends it, and after most of these the trial is over.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from retrowalk.journal import Guided, StoredGuided
from retrowalk.journal.clocks import day_here
from retrowalk.programme import Break, CompletedSession, ScreeningRecord, Why, Wobble, Wrong
from retrowalk.programme.pain import PainLimits, pain_of
from retrowalk.screening import Agreement
from retrowalk.screening.types import Bounds
from retrowalk.session.types import FORWARD_WALK
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
    ANOTHER = "another"  # was begun on another machine, and came in from there


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
    another: datetime | None = None  # when a later trial was locked


def stops(plan: Plan, locked_at: datetime, told: Told) -> tuple[Stop, ...]:
    """Find what ended blocks of a trial, each block once; after what ends the trial nothing.

    What ends the trial ends it in a block that had ended before, too, and before the first one.
    """
    found: dict[int, Stop] = {}
    pains = 0
    for on, why in sorted(_signs(plan, locked_at, told)):
        number = _block_on(plan, on, why)
        before = found.get(number or 0)
        if number is None or (before is not None and why in GOES_ON):
            continue
        pains += why is StopWhy.PAIN
        over = why not in GOES_ON or pains > MOST_FOR_PAIN - 1
        stop = Stop(Ended(block=number, on=on, why=why), over)
        found[number] = stop if before is None else _joined(before, stop)
        if over:
            break
    return tuple(found.values())


def _block_on(plan: Plan, on: date, why: StopWhy) -> int | None:
    """Name the block that something on a day ends; what ends all of it does so before the first."""
    if on < plan.begins:
        return None if why in GOES_ON else 1
    block = plan.on(on)
    return None if block is None else block.number


def _signs(plan: Plan, locked_at: datetime, told: Told) -> Iterator[tuple[date, StopWhy]]:
    yield from _of_walks(plan, locked_at, told)
    for guided in told.guided:
        why = _wrong_in(guided)
        if why is not None and guided.started_at > locked_at:
            yield day_here(guided.started_at), why
    for one in told.breaks:
        if one.at > locked_at and (why := _AWAY.get(one.why)) is not None:
            yield from ((day, why) for day in _days_away(plan, told, one, why))
    yield from _of_words(locked_at, told)
    if plan.question is Question.KNEE_PAIN:
        strong = (day for day, value in told.answers if value > told.limits.most)
        yield from ((day, StopWhy.PAIN) for day in strong)


def _of_words(locked_at: datetime, told: Told) -> Iterator[tuple[date, StopWhy]]:
    """Find answers that ask for a professional, a professional's word, and another trial."""
    for screened in told.screenings:
        if screened.at > locked_at and not screened.clearance.may_walk_backward:
            yield day_here(screened.at), StopWhy.ASK_FIRST
    yield from ((day, StopWhy.BOUNDS) for day in _changes(locked_at, told.agreements))
    if told.another is not None:
        yield day_here(told.another), StopWhy.ANOTHER


def _changes(locked_at: datetime, agreements: Sequence[Agreement]) -> Iterator[date]:
    """Give the days on which a professional changed what is allowed; the same again is none."""
    held: dict[str, Bounds] = {}
    for agreement in agreements:
        day = agreement.on if agreement.at is None else day_here(agreement.at)
        before, now = held.get(agreement.who, Bounds()), agreement.bounds
        held[agreement.who] = now
        if agreement.at is not None and agreement.at > locked_at:
            stands = before if before.until is None or before.until >= day else Bounds()
            if stands.model_copy(update={"until": None}) != now.model_copy(update={"until": None}):
                yield day


_AWAY = {
    Why.FELL: StopWhy.FALL,
    Why.HOSPITAL: StopWhy.ASK_FIRST,
    Why.OPERATED: StopWhy.ASK_FIRST,
    Why.ILL: StopWhy.ILL,
}


def _days_away(plan: Plan, told: Told, away: Break, why: StopWhy) -> Iterator[date]:
    """Give the days that somebody was away who is back and tells why.

    An illness ends each week that it reached into, from the day after the last walk on; what ends
    the trial does so on the day on which it is told.
    """
    yield away.on
    if why is not StopWhy.ILL:
        return
    walked = [one.on for one in told.history] + [
        day_here(one.started_at) for one in told.guided if one.guide == FORWARD_WALK
    ]
    last = max((one for one in walked if one < away.on), default=plan.begins)
    day = max(plan.begins, last + timedelta(days=1))
    while day < away.on:
        yield day
        day += timedelta(days=1)


def _of_walks(plan: Plan, locked_at: datetime, told: Told) -> Iterator[tuple[date, StopWhy]]:
    """Find a fall, an alarm, and pain that is strong, worse the day after, or rises."""
    pains: list[int] = []
    for walked in told.history:
        if walked.started_at <= locked_at or walked.on > plan.last:
            continue
        if walked.alarm is not None:
            yield walked.on, StopWhy.ALARM
        if walked.after is not None and walked.after.wobble is Wobble.FELL:
            yield walked.on, StopWhy.FALL
        if walked.on < plan.begins:
            continue
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


def _joined(one: Stop, other: Stop) -> Stop:
    """Put two ends of a block together: nothing counts from the earlier on; what ends all says why.

    Of two alike the first is taken.
    """
    first = min(one, other, key=lambda stop: stop.ended.on)
    says = next((stop for stop in (first, one, other) if stop.over), first)
    ended = Ended(block=first.ended.block, on=first.ended.on, why=says.ended.why)
    return Stop(ended, over=says.over)


def merged(kept: Iterable[Stop], found: Iterable[Stop]) -> tuple[Stop, ...]:
    """Put what was written down beside what is found, each block once and the earliest of it."""
    known: dict[int, Stop] = {}
    for one in (*kept, *found):
        before = known.get(one.ended.block)
        known[one.ended.block] = one if before is None else _joined(before, one)
    ordered = sorted(known.values(), key=lambda stop: stop.ended.on)
    end = next((n for n, stop in enumerate(ordered) if stop.over), len(ordered))
    return tuple(ordered[: end + 1])
