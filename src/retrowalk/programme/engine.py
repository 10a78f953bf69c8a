"""Plan the weeks ahead, adapt them to one more session, or replay a whole history.

The same history always gives the same programme: nothing here knows a clock, chance or the order
in which the journal was written.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import takewhile

from retrowalk.errors import RetrowalkError
from retrowalk.languages import Message
from retrowalk.person import Person
from retrowalk.programme.bounds import in_force
from retrowalk.programme.choices import Break, Choice, CoachOverride, Reduction
from retrowalk.programme.known import ALWAYS
from retrowalk.programme.types import CompletedSession, Programme, ScreeningRecord
from retrowalk.programme.walker import Answer, Event, Walker, moment_of
from retrowalk.screening.types import Agreement, Clearance, Precaution


def plan(person: Person, clearance: Clearance, start: date) -> Programme:
    """Write the first six weeks of a programme, as they go if all goes well.

    Raises
    ------
    NotCleared
        When a professional should be asked first, or the screening is out of date.
    RetrowalkError
        When the person has no place for even the first rung; the message says what is needed.
    """
    walker = Walker(person, clearance)
    walker.check(start)
    state, decision = walker.begin(start)
    state, settled = walker.settle(state, start)
    return walker.programme(start, state, (decision, *settled), today=start)


def adapt(
    programme: Programme,
    person: Person,
    clearance: Clearance,
    completed: CompletedSession,
) -> Programme:
    """Answer one more session; the last decision says what changed and why.

    Raises
    ------
    NotCleared
        As for `plan`, on the day of the session.
    RetrowalkError
        When the session lies before the last one answered: that needs `replay`.
    """
    walker = Walker(person, clearance)
    last_on = programme.state.last_on
    if last_on is not None and completed.on < last_on:
        days = {"day": completed.on.isoformat(), "last": last_on.isoformat()}
        raise RetrowalkError(Message("programme-out-of-order", **days))
    return _go_on(programme, walker, completed)


def move_on(
    programme: Programme,
    person: Person,
    clearance: Clearance,
    today: date,
) -> Programme:
    """Plan on from a later day on which nothing new was walked; an absence resumes lower.

    Raises
    ------
    NotCleared, RetrowalkError
        As for `plan`, on the day ``today``.
    """
    walker = Walker(person, clearance)
    walker.check(today)
    state, decisions = walker.settle(programme.state, today)
    return walker.programme(programme.start, state, programme.decisions + decisions, today=today)


def take_less(
    programme: Programme, person: Person, clearance: Clearance, reduction: Reduction
) -> Programme:
    """Let the walker have half of a day's session, or rest: less is always fine.

    Raises
    ------
    NotCleared, RetrowalkError
        As for `plan`, on that day.
    """
    return _go_on(programme, Walker(person, clearance), reduction)


def come_back(
    programme: Programme, person: Person, clearance: Clearance, reason: Break
) -> Programme:
    """Take in why nothing was walked for a while; after a fall a professional is asked first.

    Raises
    ------
    NotCleared, RetrowalkError
        As for `plan`, on that day.
    """
    return _go_on(programme, Walker(person, clearance), reason)


def override(
    programme: Programme,
    person: Person,
    clearance: Clearance,
    override: CoachOverride,
    *,
    earlier: Iterable[ScreeningRecord] = (),
) -> Programme:
    """Let a coach decide instead of the programme, within what the rung and professionals allow.

    With ``earlier`` every agreement counts, without it the one of the clearance.

    Raises
    ------
    NotAllowed
        When it asks for more than rung, clearance and the last walks allow; says what.
    NotCleared, RetrowalkError
        As for `plan`, on that day.
    """
    walker = _Lives(person, clearance, earlier).now
    walker.check(override.on)
    state, _ = walker.settle(programme.state, override.on, override.at)
    walker.overrule(state, override)
    return _go_on(programme, walker, override)


def _go_on(programme: Programme, walker: Walker, event: Event) -> Programme:
    """Answer an event, and plan on within the bounds of the whole day."""
    walker.check(event.on)
    state, decisions = walker.answer(programme.state, event)
    if walker.given:
        state, settled = walker.settle(state, event.on)
        decisions += settled
    return walker.programme(programme.start, state, programme.decisions + decisions, today=event.on)


def replay(
    person: Person,
    clearance: Clearance,
    start: date,
    history: Iterable[CompletedSession],
    until: date,
    *,
    earlier: Iterable[ScreeningRecord] = (),
    choices: Iterable[Choice] = (),
) -> Programme:
    """Live a whole history again, in the order it happened, and plan on from ``until``.

    With ``earlier`` every session is answered by what was known of the walker when it was
    walked, and every agreement counts; without, by what is known now. ``told`` is what the walker
    chose and what a coach decided. What comes after ``until`` is left out, so a programme can be
    asked for as it was on any day.

    Raises
    ------
    NotCleared, RetrowalkError
        As for `plan`, on the day ``until``.
    """
    return live_on(
        None, person, clearance, start, history, until, earlier=earlier, choices=choices
    ).programme


@dataclass(frozen=True, slots=True)
class Lived:
    """A history as it was lived: to go on from where the next one is the same.

    ``answers`` has the beginning, and then what each event came to for the walker as known then.
    """

    programme: Programme
    start: date
    until: date
    events: tuple[tuple[Walker, Event], ...]
    answers: tuple[Answer, ...]

    def as_far_as(self, start: date, events: Sequence[tuple[Walker, Event]]) -> tuple[Answer, ...]:
        """Give the answers that stay as they are when these events are lived instead."""
        if self.start != start:
            return ()
        known: dict[tuple[int, int], bool] = {}  # the same walkers come again and again

        def stays(was_now: tuple[tuple[Walker, Event], tuple[Walker, Event]]) -> bool:
            (was, before), (now, event) = was_now
            pair = id(was), id(now)
            if pair not in known:
                known[pair] = was == now
            return known[pair] and (before is event or before == event)

        same = sum(1 for _ in takewhile(stays, zip(self.events, events, strict=False)))
        return self.answers[: same + 1] if same else ()

    def goes_beyond(self, other: "Lived") -> bool:
        """Say whether another is but a part of this one: all that is in it, and more."""
        more = len(self.events) > len(other.events)
        return more and self.as_far_as(other.start, other.events) == other.answers


def live_on(
    lived: Lived | None,
    person: Person,
    clearance: Clearance,
    start: date,
    history: Iterable[CompletedSession],
    until: date,
    *,
    earlier: Iterable[ScreeningRecord] = (),
    choices: Iterable[Choice] = (),
) -> Lived:
    """Do as `replay` does, from the first event on that is not as it was lived before.

    What was ``lived`` changes nothing in the answer: it only makes it quick.

    Raises
    ------
    NotCleared, RetrowalkError
        As `replay` does.
    """
    lives = _Lives(person, clearance, earlier)
    lives.now.check(until)
    in_order = sorted(map(_when, (*history, *choices)))
    events = tuple((lives.at(one.event), one.event) for on, _, one in in_order if on <= until)
    answers = list(lived.as_far_as(start, events)) if lived else []
    if not answers:
        walker, at = (events[0][0], moment_of(events[0][1])) if events else (lives.now, None)
        state, decision = walker.begin(start, at)
        answers.append((state, (decision,)))
    for walker, event in events[len(answers) - 1 :]:
        answers.append(walker.answer(answers[-1][0], event))
    state, settled = lives.now.settle(answers[-1][0], until)
    decisions = (*(one for _, answer in answers for one in answer), *settled)
    programme = lives.now.programme(start, state, decisions, today=until)
    return Lived(programme, start, until, events, tuple(answers))


def minded(screenings: Sequence[ScreeningRecord], day: date) -> frozenset[Precaution]:
    """Give what is to be minded on a day: as screened last, and as professionals said."""
    now = as_known(screenings)
    return now.precautions(in_force(now.given, day))


def as_known(screenings: Sequence[ScreeningRecord]) -> Walker:
    """Give the walker as known after some screenings and agreements, in their order."""
    last, agreements = screenings[-1], frozenset(_agreements(screenings))
    *_, told = _told(screenings)
    return Walker(last.person, last.clearance, agreements, told)


def _when(event: Event) -> tuple[date, datetime, "_Spelled"]:
    return event.on, moment_of(event), _Spelled(event)


@dataclass(frozen=True, slots=True)
class _Spelled:
    """Puts events of the same moment into one order; spelling each of a long history is slow."""

    event: Event

    def __lt__(self, other: "_Spelled") -> bool:
        return repr(self.event) < repr(other.event)


class _Lives:
    """One walker as they were known at each time, and as they are known now."""

    def __init__(
        self, person: Person, clearance: Clearance, earlier: Iterable[ScreeningRecord]
    ) -> None:
        screenings = sorted(earlier, key=lambda screened: screened.at)
        agreements = frozenset(_agreements(screenings))
        told = list(_told(screenings))
        self.now = Walker(person, clearance, agreements, told[-1] if told else ())
        self._since: list[datetime] = []
        self._walkers: list[Walker] = []
        for screened, since in zip(screenings, told, strict=True):
            walker = Walker(screened.person, screened.clearance, agreements, since)
            if screened.clearance.may_walk_backward and walker.has_a_place:
                self._since.append(screened.at)
                self._walkers.append(walker)

    def at(self, event: Event) -> Walker:
        """Give the walker as known when it happened; before the first screening, as known then."""
        if not self._walkers:
            return self.now
        return self._walkers[max(0, bisect_right(self._since, moment_of(event)) - 1)]


def _told(screenings: Iterable[ScreeningRecord]) -> Iterator[tuple[tuple[str, datetime], ...]]:
    """Give for each screening since when each of its rules has applied; at first, always."""
    since: dict[str, datetime] = {}
    for number, screened in enumerate(screenings):
        at = screened.at if number else ALWAYS
        since = {one.rule: since.get(one.rule, at) for one in screened.clearance.reasons}
        yield tuple(sorted(since.items()))


def _agreements(screenings: Iterable[ScreeningRecord]) -> Iterator[Agreement]:
    """Give every agreement; one without a moment was told with the first screening that has it."""
    given: set[Agreement] = set()
    for screened in screenings:
        agreement = screened.clearance.agreement
        if agreement is not None and agreement not in given:
            given.add(agreement)
            yield agreement.model_copy(update={"at": agreement.at or screened.at})
