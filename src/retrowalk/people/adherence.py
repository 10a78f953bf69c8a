"""Weeks instead of a chain: one walk keeps a week, and so do rest and illness; nothing can break.

What is open is not counted against anybody, and who comes back is welcome.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from retrowalk.journal import Screening
from retrowalk.journal.reminders import ToldReminder
from retrowalk.languages import Message
from retrowalk.programme import Action, Amount, Break, Choice, CoachOverride, Decision, Reduction
from retrowalk.programme.types import Why
from retrowalk.value import Value

SHOWN = 6
"""Weeks that are looked at: long enough to mean something, short enough to be made good."""
AWAY = timedelta(days=14)
"""Who walks after so long has come back."""
WELCOME = timedelta(days=7)

ILLNESS = frozenset({Why.ILL, Why.HOSPITAL, Why.OPERATED, Why.FELL})


class KeptBy(StrEnum):
    """What kept a week."""

    WALK = "walk"
    REST = "rest"
    ILLNESS = "illness"
    OPEN = "open"  # nothing did; it counts for nothing


class KeptWeek(Value):
    """One week, Monday to Sunday, and what kept it."""

    monday: date
    by: KeptBy
    walks: int = 0


class Spell(NamedTuple):
    """Days of rest or illness, the last one among them."""

    since: date
    until: date
    by: KeptBy


def kept_weeks(
    walked_on: Iterable[date],
    spells: Iterable[Spell],
    today: date,
    *,
    ahead: Iterable[date] = (),
    most: int = SHOWN,
) -> tuple[KeptWeek, ...]:
    """Give the last weeks and what kept each, from that of the first walk on, oldest first.

    The week of ``today`` is among them once it is kept: as long as it lasts it is open to
    everything. ``ahead`` are the days of the walks that are planned: where none is left in this
    week, rest is what the plan asks for.
    """
    walked, spells, ahead = sorted(walked_on), tuple(spells), tuple(ahead)
    if not walked:
        return ()
    this, first = _monday(today), _monday(walked[0])
    mondays = [
        monday
        for monday in (this - timedelta(weeks=back) for back in range(most, -1, -1))
        if monday >= first
    ]
    found = [_week(monday, walked, spells) for monday in mondays]
    if found and found[-1].by is KeptBy.OPEN:
        now = found.pop()
        if ahead and not any(_is_in(now.monday, day) for day in ahead):
            found.append(now.model_copy(update={"by": KeptBy.REST}))
    return tuple(found[-most:])


def _week(monday: date, walked: Sequence[date], spells: Sequence[Spell]) -> KeptWeek:
    walks = sum(_is_in(monday, day) for day in walked)
    if walks:
        return KeptWeek(monday=monday, by=KeptBy.WALK, walks=walks)
    sunday = monday + timedelta(days=6)
    by = {one.by for one in spells if one.since <= sunday and one.until >= monday}
    for kept in (KeptBy.ILLNESS, KeptBy.REST):
        if kept in by:
            return KeptWeek(monday=monday, by=kept)
    return KeptWeek(monday=monday, by=KeptBy.OPEN)


def spells_of(
    walked_on: Iterable[date],
    choices: Iterable[Choice],
    screenings: Sequence[Screening],
    decisions: Iterable[Decision],
    reminders: Sequence[ToldReminder],
    today: date,
) -> tuple[Spell, ...]:
    """Find the days of rest and illness in what was told, decided and chosen."""
    walked = sorted(walked_on)
    return (
        *_chosen(walked, choices),
        *_not_cleared(screenings, today),
        *_asking(decisions, today),
        *_paused(reminders, today),
    )


def _chosen(walked: Sequence[date], choices: Iterable[Choice]) -> Iterator[Spell]:
    """Give what was told of an absence, and the rest that a walker or a professional chose."""
    amounts: dict[date, Amount] = {}
    for one in choices:
        if isinstance(one, Reduction):
            amounts[one.on] = one.amount
        elif isinstance(one, Break) and one.why in ILLNESS:
            before = [day for day in walked if day < one.on]
            yield Spell(before[-1] if before else one.on, one.on, KeptBy.ILLNESS)
        elif isinstance(one, CoachOverride) and one.rest_days:
            yield Spell(one.on, one.on + timedelta(one.rest_days), KeptBy.REST)
    for on, amount in amounts.items():
        if amount is Amount.REST:
            yield Spell(on, on, KeptBy.REST)


def _not_cleared(screenings: Sequence[Screening], today: date) -> Iterator[Spell]:
    """Give the days on which somebody was to be asked before any walk."""
    ends = [*(one.at.date() for one in screenings[1:]), today]
    for one, end in zip(screenings, ends, strict=False):
        if not one.clearance.may_walk_backward:
            yield Spell(one.at.date(), end, KeptBy.REST)


def _asking(decisions: Iterable[Decision], today: date) -> Iterator[Spell]:
    """Give the days from an answer that asked for a professional to the next other one."""
    since: date | None = None
    for one in decisions:
        if one.action is Action.ASK:
            since = since or one.on
        elif since is not None:
            yield Spell(since, one.on, KeptBy.REST)
            since = None
    if since is not None:
        yield Spell(since, today, KeptBy.REST)


def _paused(reminders: Sequence[ToldReminder], today: date) -> Iterator[Spell]:
    """Give the days on which the walker said that they are ill, or rest, until they said more."""
    ends = [*(one.told_at.date() for one in reminders[1:]), today]
    for told, end in zip(reminders, ends, strict=False):
        until = told.reminder.resting_until
        if until is not None:
            by = KeptBy.ILLNESS if told.reminder.resting_because == "ill" else KeptBy.REST
            yield Spell(told.told_at.date(), min(until, end), by)


def finding(weeks: Sequence[KeptWeek]) -> Message | None:
    """Say how many weeks were kept; None where there is nothing to be glad of."""
    kept, of = sum(one.by is not KeptBy.OPEN for one in weeks), len(weeks)
    if not kept:
        return None
    if of == 1:
        return Message("reminders-weeks-first")
    if kept == of:
        return Message("reminders-weeks-all", of=of)
    return Message("reminders-weeks-kept", kept=kept, of=of)


def welcome(walked_on: Iterable[date], today: date) -> Message | None:
    """Welcome who came back after weeks, for a week; None else."""
    walked = sorted(walked_on)
    if len(walked) < 2:
        return None
    back = next(
        (
            later
            for earlier, later in zip(walked[-2::-1], walked[:0:-1], strict=True)
            if later - earlier >= AWAY
        ),
        None,
    )
    is_new = back is not None and timedelta() <= today - back < WELCOME
    return Message("reminders-weeks-welcome") if is_new else None


def _is_in(monday: date, day: date) -> bool:
    return timedelta() <= day - monday < timedelta(weeks=1)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
