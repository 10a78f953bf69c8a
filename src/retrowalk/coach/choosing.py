"""What a walker may choose of the programme, and what they choose: days, today's place, rungs."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from retrowalk.coach.kept import Change
from retrowalk.coach.planning import Planner
from retrowalk.errors import InvalidAnswer, NotAllowed, NotInJournal
from retrowalk.journal import WalkerJournal
from retrowalk.languages import Message, dated, listed
from retrowalk.practice import load
from retrowalk.programme import (
    Amount,
    Base,
    Choice,
    Decision,
    Elsewhere,
    Programme,
    Skip,
    State,
    Week,
)
from retrowalk.programme.calendar import A_MONDAY, OFTEN
from retrowalk.programme.elsewhere import places
from retrowalk.programme.facts import half
from retrowalk.programme.walker import Walker
from retrowalk.programme.words import place
from retrowalk.value import Value


class PlaceChoice(Value):
    """A place for today's session, with the backward seconds that it would have.

    Those of a ``base`` among them are walked where the base is.
    """

    setting: str
    stage: str
    backward_s: int
    base: Base | None = None
    chosen: bool = False


class RungChoice(Value):
    """A rung that may be left out, or that was; ``closes`` are those that go with it."""

    stage: str
    left_out: bool
    closes: tuple[str, ...] = ()


class Choices(Value):
    """What may be chosen on a day, and what is chosen now.

    ``weekdays`` (Monday is 0) or ``times`` a week are the walker's own; neither, where it is as
    usual, which is ``times_as_usual``. ``times_at_most`` is how many of either there may be.
    ``places`` are those for today beside the one that is planned, the one that was chosen among
    them; without a session today there are none.
    """

    weekdays: tuple[int, ...]
    times: int | None
    times_as_usual: int
    times_at_most: int
    places: tuple[PlaceChoice, ...]
    rungs: tuple[RungChoice, ...]


class Choosing:
    """Keeps what the walker chooses, after looking whether it may be chosen."""

    def __init__(self, journal: WalkerJournal, planner: Planner) -> None:
        self._journal = journal
        self._planner = planner

    def choices(self, today: date) -> Choices:
        """Give what may be chosen.

        Raises
        ------
        NotCleared, NothingOpen
            as :meth:`Planner.programme` does
        """
        programme = self._planner.programme(today)
        return self._journal.make("choices", lambda: self._choices(programme, today), today)

    def _choices(self, programme: Programme, today: date) -> Choices:
        walker, state = self._walker(), programme.state
        return Choices(
            weekdays=state.weekdays,
            times=state.times,
            times_as_usual=_times(walker, state, None),
            times_at_most=_times(walker, state, OFTEN),
            places=tuple(_places(walker, programme, today)),
            rungs=tuple(_rungs(walker, state)),
        )

    def less(self, amount: Amount, today: date, at: datetime) -> Change:
        """Keep how much of today's session the walker wants; less is always fine.

        Raises
        ------
        NotCleared, NothingOpen
            as :meth:`choices` does; nothing is kept
        """
        self._planner.programme(today)
        self._planner.take_less(amount, today, at)
        return self._change(today)

    def week(
        self, today: date, at: datetime, *, weekdays: tuple[int, ...] = (), times: int | None = None
    ) -> Change:
        """Keep on which weekdays, or how often, the walker wants to walk; neither: as usual.

        Raises
        ------
        InvalidAnswer
            if both are named
        NotAllowed
            if that is more often than anybody, or a professional, allows; nothing is kept
        NotCleared, NothingOpen
            as :meth:`choices` does
        """
        days = tuple(sorted(set(weekdays)))
        if days and times is not None:
            raise InvalidAnswer(Message("coach-choose-one-way"))
        most = self.choices(today).times_at_most
        if max(len(days), times or 0) > most:
            raise NotAllowed(Message("coach-choose-times", most=most))
        return self._kept(Week(on=today, at=at, weekdays=days, times=times))

    def elsewhere(self, setting: str, today: date, at: datetime) -> Change:
        """Keep where the walker walks today; with no ``setting`` where it was planned, after all.

        Raises
        ------
        NotAllowed
            if that place is not open today, or there is no walk; nothing is kept
        NotCleared, NothingOpen
            as :meth:`choices` does
        NotInPractice
            if there is no such place
        """
        programme = self._planner.programme(today)
        planned = programme.state.setting if _walks_on(today, programme) else ""
        open_today = {planned, *(one.setting for one in self.choices(today).places)}
        if setting and setting not in open_today:
            asked = place(load().setting(setting))
            raise NotAllowed(Message("coach-choose-place", place=asked))
        setting = "" if setting == planned else setting
        return self._kept(Elsewhere(on=today, at=at, setting=setting))

    def leave_out(self, stage: str, today: date, at: datetime, *, skipped: bool = True) -> Change:
        """Keep that a rung is left out, or taken in again.

        Raises
        ------
        NotAllowed
            if the way leads over that rung, or it is not on it; nothing is kept
        NotCleared, NothingOpen
            as :meth:`choices` does
        NotInPractice
            if there is no such rung
        """
        name = load().rung(stage).name
        if stage not in {one.stage for one in self.choices(today).rungs}:
            raise NotAllowed(Message("coach-choose-rung", rung=name))
        return self._kept(Skip(on=today, at=at, stage=stage, skipped=skipped))

    def _kept(self, chosen: Choice) -> Change:
        self._journal.choices.add(chosen)
        return self._change(chosen.on)

    def _change(self, today: date) -> Change:
        """Give what was kept just now, and what the programme says to it."""
        kept = self._journal.statements.last()
        if kept is None:
            raise NotInJournal(Message("refused-nobody-screened"))
        decisions = self._planner.programme(today).decisions
        decision = next(filter(_answers_choice, reversed(decisions)))
        return Change(statement=kept, decision=decision, sentence=decision.sentence)

    def _walker(self) -> Walker:
        last = self._journal.screenings()[-1]
        return Walker(last.person, last.clearance)


def _answers_choice(decision: Decision) -> bool:
    """Whether a decision answers what a walker chose: while they are to ask first, with that."""
    reason = decision.reasons[0]
    return reason.startswith("chose_") or reason == "still_asking"


def _walks_on(day: date, programme: Programme) -> bool:
    return any(one.on == day for one in programme.sessions)


def _places(walker: Walker, programme: Programme, today: date) -> Iterator[PlaceChoice]:
    """Give the other places for today, halved where the walker halved the day."""
    state = programme.state
    if not _walks_on(today, programme):
        return
    for spot in places(state, walker.ladder(state)):
        share = spot.share
        if state.half_on == today:
            share = share.at_most(half(share.total_s))
        yield PlaceChoice(
            setting=spot.setting,
            stage=spot.stage,
            backward_s=share.total_s,
            base=share.base,
            chosen=state.elsewhere_on == today and state.elsewhere == spot.setting,
        )


def _rungs(walker: Walker, state: State) -> Iterator[RungChoice]:
    """Give the rungs, from where the walker stands on, that the way to the top can do without."""
    ladder = walker.ladder(state)
    way = [rung.id for rung in ladder.rungs]
    for stage in way[max(1, ladder.index(state.stage) or 0) :]:
        skipped = state.model_copy(update={"skipped": (*state.skipped, stage)})
        left = {rung.id for rung in walker.ladder(skipped).rungs}
        if way[-1] in {*left, stage}:
            closes = tuple(one for one in way if one not in {*left, stage})
            yield RungChoice(stage=stage, left_out=False, closes=closes)
    yield from (RungChoice(stage=stage, left_out=True) for stage in state.skipped)


def _times(walker: Walker, state: State, times: int | None) -> int:
    """Give how often a week the walker would walk, where they wish for so many times."""
    wished = state.model_copy(update={"weekdays": (), "times": times})
    return len(walker.ladder(wished).rung(state.stage).days)


def weekday_named(number: int) -> Message:
    """Name a day of the week; Monday is 0."""
    return dated("weekday", A_MONDAY + timedelta(days=number))


def week_named(weekdays: tuple[int, ...], times: int | None) -> Message:
    """Say on which days, or how often, somebody wants to walk."""
    if weekdays:
        return Message("kept-week-days", days=listed(map(weekday_named, weekdays)))
    if times is not None:
        return Message("kept-week-times", times=times)
    return Message("kept-week-usual")
