"""Why a client needs a look: what happened, since when, and how much of it, in words and numbers.

What counts is held against the programme's own limits; no other stands here. Nothing is judged:
each need says what was told or measured, and the order is the order of this table, most pressing
first. A need is answered by what a professional tells to have done about it, up to the moment of
what they were shown; anything of its kind that is told later brings it back.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from retrowalk.journal import Role
from retrowalk.journal.briefs import Brief, Letter
from retrowalk.languages import Filling, Message, dated
from retrowalk.programme.bounds import last_day, together, told
from retrowalk.programme.lately import wobble_of
from retrowalk.programme.limits import (
    LITTLE_ABSENCE_DAYS,
    LONG_ABSENCE_DAYS,
    PAIN_HOLD,
    REACHED_SESSIONS,
    REMEMBERED_DAYS,
    RISEN_BY,
    STUMBLES_UNSTEADY,
    TREND_OF,
    USUAL_MOST_S,
    WALKS_UNSTEADY,
    WORSE_BY,
)
from retrowalk.programme.pain import PainLimits, pain_of, worst_pain
from retrowalk.programme.professional import ASK_BEFORE, speaker
from retrowalk.programme.types import CompletedSession, Planned, Wobble
from retrowalk.screening.types import Agreement
from retrowalk.value import Value


class NeedKind(StrEnum):
    """What asks for a look."""

    ALARM = "alarm"  # something wrong in the middle of a walk, as the walker told it
    FELL = "fell"
    STRONG_PAIN = "strong_pain"
    PAIN_RISES = "pain_rises"
    NEXT_DAY = "next_day"  # more pain the day after
    STUMBLED = "stumbled"
    UNSTEADY = "unsteady"
    WAITS = "waits"  # not cleared: a professional is to be asked
    MESSAGE = "message"
    MISSED = "missed"
    STALLED = "stalled"
    ENDS = "ends"  # a professional's word ends
    PROPOSAL = "proposal"  # a word that the walker has not answered


class Need(Value):
    """One reason for a look.

    ``since`` is the day of the first of what is not answered, ``at`` the moment at which the newest
    of it was told. ``urgency`` is its place in the order, 0 the most pressing.
    """

    kind: NeedKind
    since: date
    at: datetime
    number: int
    words: Message
    urgency: int


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, when it was told, its number, and what its sentence names.

    ``begun`` is since when, where that is before the day ``on`` which it is known.
    """

    on: date
    at: datetime
    number: int
    names: Mapping[str, Filling] = field(default_factory=dict)
    begun: date | None = None


Find = Callable[[Brief, date], Iterable[Event]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the table, said as ``needs-<kind>``, itself told as ``needs-rule-<kind>``.

    A need that ``stays`` does so until it is answered; any other is one of the last four weeks.
    One that ``counts`` tells how many there are, any other the number of the newest. Where
    ``shows`` is "pain" the picture beside it is that of the pain, else that of the minutes.
    """

    kind: NeedKind
    find: Find
    limits: Mapping[str, int] = field(default_factory=dict)
    stays: bool = False
    counts: bool = False
    shows: str = "minutes"


def needs(brief: Brief, day: date, read: int = 0) -> tuple[Need, ...]:
    """Give what asks for a look on a day, the most pressing first.

    ``read`` is the last message that was read by whoever looks.
    """
    answered: dict[str, datetime] = {}
    for done in brief.done:
        answered[done.need] = max(done.up_to, answered.get(done.need, done.up_to))
    unread = tuple(one for one in brief.messages if one.id > read)
    brief = brief.model_copy(update={"messages": unread})
    found = (_need(rule, place, brief, day, answered) for place, rule in enumerate(RULES))
    return tuple(need for need in found if need is not None)


def pain_limits(brief: Brief, day: date) -> PainLimits:
    """Give the pain that is all right for a walker on a day: against their usual, or agreed."""
    return PainLimits(brief.usual_pain, together(brief.agreements, day).pain_at_most)


def _need(
    rule: Rule, place: int, brief: Brief, day: date, answered: Mapping[str, datetime]
) -> Need | None:
    up_to = answered.get(rule.kind)
    events = [
        event
        for event in rule.find(brief, day)
        if (up_to is None or event.at > up_to)
        and (rule.stays or (day - event.on).days <= REMEMBERED_DAYS)
    ]
    if not events:
        return None
    newest = max(events, key=lambda event: event.at)
    number = len(events) if rule.counts else newest.number
    names = {"number": number, "day": dated("brief", newest.on), **newest.names}
    return Need(
        kind=rule.kind,
        since=min(event.begun or event.on for event in events),
        at=newest.at,
        number=number,
        words=Message(f"needs-{rule.kind}", **names),
        urgency=place,
    )


def _alarms(brief: Brief, _: date) -> Iterable[Event]:
    for walk in brief.walks:
        if walk.alarm is not None:
            what = Message(f"player-wrong-{walk.alarm.what}")
            yield Event(walk.on, max(walk.alarm.at, walk.said_at), 1, {"what": what})


def _falls(brief: Brief, _: date) -> Iterable[Event]:
    for walk in brief.walks:
        if wobble_of(walk) is Wobble.FELL:
            yield Event(walk.on, walk.said_at, 1)
    # told first without and then with what came of it, it is one fall
    for one in {one.on: one for one in brief.falls_away}.values():
        yield Event(one.on, one.at, 1)


def _strong_pains(brief: Brief, day: date) -> Iterable[Event]:
    limits = pain_limits(brief, day)
    for walk in brief.walks:
        if limits.strong(walk):
            names = {"most": limits.most}
            yield Event(walk.on, _heard_at(walk), worst_pain(walk), names)


def _rising_pains(brief: Brief, day: date) -> Iterable[Event]:
    limits = pain_limits(brief, day)
    for walk, before in _with_those_before(brief.walks, day):
        if pain_of(walk) is None:
            continue
        pains = [pain for one in before if (pain := pain_of(one)) is not None][-TREND_OF:]
        if limits.rises(pains):
            names = {"lowest": min(pains), "walks": len(pains)}
            yield Event(walk.on, _heard_at(walk), pains[-1], names)


def _next_day_rises(brief: Brief, day: date) -> Iterable[Event]:
    limits = pain_limits(brief, day)
    for walk in brief.walks:
        if limits.worse_next_day(walk):
            before, later = walk.pain_before or 0, walk.pain_next_day or 0
            names = {"before": before, "later": later}
            yield Event(walk.on, walk.next_day_said_at, later - before, names)


def _stumbles(brief: Brief, day: date) -> Iterable[Event]:
    return _often(brief, day, lambda walk: wobble_of(walk) is Wobble.STUMBLED, STUMBLES_UNSTEADY)


def _unsteady(brief: Brief, day: date) -> Iterable[Event]:
    return _often(brief, day, _was_unsteady, WALKS_UNSTEADY)


def _was_unsteady(walk: CompletedSession) -> bool:
    return wobble_of(walk) is not Wobble.NONE or walk.unsteady_pressed > 0


def _often(
    brief: Brief, day: date, was: Callable[[CompletedSession], bool], least: int
) -> Iterable[Event]:
    for walk, before in _with_those_before(brief.walks, day):
        times = sum(map(was, before))
        if was(walk) and times >= least:
            yield Event(walk.on, walk.said_at, times, {"days": REMEMBERED_DAYS})


def _waits(brief: Brief, day: date) -> Iterable[Event]:
    if brief.answered_at is not None and not brief.may_walk:
        on = brief.answered_at.date()
        yield Event(on, brief.answered_at, (day - on).days)


def _messages(brief: Brief, _: date) -> Iterable[Event]:
    return (_of_letter(one) for one in brief.messages if one.role is not Role.PROFESSIONAL)


def _proposals(brief: Brief, _: date) -> Iterable[Event]:
    return map(_of_letter, brief.proposals)


def _of_letter(letter: Letter) -> Event:
    return Event(letter.told_at.date(), letter.told_at, 1)


def _missed(brief: Brief, day: date) -> Iterable[Event]:
    """Find for how long nothing was walked; it is new once more when that has become long."""
    if not brief.may_walk or brief.answered_at is None:
        return
    last = brief.walks[-1].on if brief.walks else brief.answered_at.date()
    name = "last" if brief.walks else "first"
    days = (day - last).days
    for limit in (LITTLE_ABSENCE_DAYS, LONG_ABSENCE_DAYS):
        if days > limit:
            at = _morning(last + timedelta(days=limit + 1))
            yield Event(last, at, days, {"day": dated("brief", last), "which": name})


def _stalled(brief: Brief, _: date) -> Iterable[Event]:
    """Find for how long the minutes have not grown; new once more each four weeks."""
    walks = [(walk, walk.planned) for walk in brief.walks if walk.planned is not None]
    if not walks:
        return
    last, asked = walks[-1]
    most_s = min(together(brief.agreements, last.on).most_s or USUAL_MOST_S, USUAL_MOST_S)
    if asked.backward_s >= most_s:
        return
    same = [walks[-1]]
    for walk, planned in reversed(walks[:-1]):
        if not _grew(planned, asked):
            same.append((walk, planned))
        else:
            break
    first = same[-1][0]
    periods = (last.on - first.on).days // REMEMBERED_DAYS
    if periods and len(same) >= REACHED_SESSIONS:
        at = _morning(first.on + timedelta(days=periods * REMEMBERED_DAYS))
        names = {"minutes": max(1, round(asked.backward_s / 60)), "walks": len(same)}
        yield Event(last.on, at, (last.on - first.on).days, names, begun=first.on)


def _grew(before: Planned, now: Planned) -> bool:
    return before.stage != now.stage or before.backward_s < now.backward_s


def _endings(brief: Brief, day: date) -> Iterable[Event]:
    newest: dict[str, Agreement] = {}
    for one in sorted(brief.agreements, key=told):
        if one.bounds.bind or one.bounds.until or one.who.casefold() not in newest:
            newest[one.who.casefold()] = one
    for one in newest.values():
        ends = last_day(one)
        if (ends - day) <= ASK_BEFORE:
            begun, over = ends - ASK_BEFORE, "yes" if ends < day else "no"
            names: dict[str, Filling] = {"who": speaker(one), "over": over}
            names["day"] = dated("brief", ends)
            yield Event(ends, _morning(begun), abs((ends - day).days), names, begun=begun)


def _with_those_before(
    walks: tuple[CompletedSession, ...], day: date
) -> Iterable[tuple[CompletedSession, list[CompletedSession]]]:
    """Give each walk of the last four weeks with those of the four weeks before it, itself last."""
    days = [walk.on for walk in walks]
    for place, (walk, on) in enumerate(zip(walks, days, strict=True)):
        if (day - on).days <= REMEMBERED_DAYS:
            until = zip(walks[: place + 1], days, strict=False)
            yield walk, [one for one, then in until if (on - then).days <= REMEMBERED_DAYS]


def _heard_at(walk: CompletedSession) -> datetime:
    """Give the moment at which the last pain of a walk was told."""
    return walk.said_at if walk.pain_next_day is None else walk.next_day_said_at


def _morning(day: date) -> datetime:
    return datetime.combine(day, time(), tzinfo=UTC)


_WEEKS = {"days": REMEMBERED_DAYS}

RULES: tuple[Rule, ...] = (
    Rule(NeedKind.ALARM, _alarms, stays=True, counts=True),
    Rule(NeedKind.FELL, _falls, stays=True, counts=True),
    Rule(NeedKind.STRONG_PAIN, _strong_pains, {"most": PAIN_HOLD}, shows="pain"),
    Rule(NeedKind.PAIN_RISES, _rising_pains, {"by": RISEN_BY, "walks": TREND_OF}, shows="pain"),
    Rule(NeedKind.NEXT_DAY, _next_day_rises, {"by": WORSE_BY}, shows="pain"),
    Rule(NeedKind.STUMBLED, _stumbles, {"times": STUMBLES_UNSTEADY, **_WEEKS}),
    Rule(NeedKind.UNSTEADY, _unsteady, {"times": WALKS_UNSTEADY, **_WEEKS}),
    Rule(NeedKind.WAITS, _waits, stays=True),
    Rule(NeedKind.MESSAGE, _messages, stays=True, counts=True),
    Rule(
        NeedKind.MISSED,
        _missed,
        {"days": LITTLE_ABSENCE_DAYS, "more": LONG_ABSENCE_DAYS},
        stays=True,
    ),
    Rule(
        NeedKind.STALLED,
        _stalled,
        {"walks": REACHED_SESSIONS, "minutes": USUAL_MOST_S // 60, **_WEEKS},
    ),
    Rule(NeedKind.ENDS, _endings, {"days": ASK_BEFORE.days}),
    Rule(NeedKind.PROPOSAL, _proposals, stays=True, counts=True),
)
"""Every rule with its numbers, the most pressing first."""

RULE_OF = {rule.kind: rule for rule in RULES}
