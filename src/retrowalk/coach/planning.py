"""The programme of one walker: lived again from all that is kept, with what it holds for a day."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta

from retrowalk.coach.screening import Screenings, rescreen_due
from retrowalk.coach.today import Today, asks_first, outline_of, today_of
from retrowalk.coach.urgent import ToAnswer, headline, to_answer
from retrowalk.errors import NotCleared, NothingOpen, NotInJournal, RetrowalkError
from retrowalk.journal import THE_WALKER, Author, Screening, WalkerJournal
from retrowalk.journal.memory import Known
from retrowalk.languages import Message, joined
from retrowalk.person import Place
from retrowalk.programme import (
    Amount,
    Break,
    CoachOverride,
    CompletedSession,
    Decision,
    Fall,
    Lived,
    PlannedSession,
    Programme,
    Reduction,
    State,
    Why,
    live_on,
    minded,
    override,
)
from retrowalk.programme.ahead import HORIZON
from retrowalk.programme.bounds import told
from retrowalk.programme.lately import answered
from retrowalk.programme.professional import Word, reviews, words_on, yes_review
from retrowalk.screening import Clearance, person_from, screen, with_answer
from retrowalk.screening.words import as_of_today
from retrowalk.value import Value


class Tap(Value):
    """One answer of the screening that a tap gives, with all the others as they were."""

    question: str
    value: str


TAPS = (Tap(question="places", value=Place.HOME_RAIL), Tap(question="partner", value="yes"))
"""What many have without having thought of it."""


class Missing(Value):
    """What is needed before anything can be offered, and the taps that say it is there."""

    sentence: Message
    taps: tuple[Tap, ...]


class Planner:
    """Plans for the walker from all that happened so far, and keeps what is decided instead."""

    def __init__(self, journal: WalkerJournal, screenings: Screenings) -> None:
        self._journal = journal
        self._screenings = screenings
        self.heard: Callable[[datetime], None] = _unheard
        """Called after something was told that may end a block of the walker's trial."""

    def programme(self, today: date) -> Programme:
        """Plan the weeks ahead from all that happened so far.

        Raises
        ------
        NotCleared
            before a screening, if a professional must be asked first, or if the answers are old,
            also for what kept the walker away since
        """
        pages = self._journal
        programme = pages.make("programme", lambda: self._replay(pages.history(), today), today)
        if self._answers_are_old(programme.state):
            raise NotCleared(Message("programme-away-screen"))
        return programme if self.to_answer.sentence is None else _on_hold(programme)

    @property
    def to_answer(self) -> ToAnswer:
        """What is to be answered of a fall or an alarm; until then nothing is offered."""
        pages = self._journal
        return pages.make("to-answer", lambda: to_answer(pages.history(), pages.screenings()))

    def _answers_are_old(self, state: State) -> bool:
        """Whether something happened since the questions were answered that may change answers."""
        answered, since = self._journal.answered(), state.screen_from
        if answered is None or since is None or state.ask_first:
            return False
        return answered.clearance.on < since

    @property
    def headline(self) -> Message | None:
        """What a fall or an alarm asks for today, in one line; None where nothing does."""
        pages = self._journal
        return pages.make("headline", lambda: headline(pages.history(), pages.screenings()))

    @property
    def fall_to_ask(self) -> str | None:
        """The session of a fall that was not asked about yet."""
        return self.to_answer.fall

    def ahead_on(self, day: date) -> tuple[PlannedSession, ...]:
        """Give the sessions that were ahead on the morning of a day, that day's among them.

        Raises
        ------
        NotCleared
            as :meth:`programme` does
        """
        before = tuple(one for one in self._journal.history() if one.on < day)
        return self._replay(before, day).sessions

    def today(self, today: date) -> Today:
        """Say what is to be done today.

        Raises
        ------
        NotCleared
            as :meth:`programme` does
        """
        card = today_of(self.programme(today), self._journal.history(), today, self.to_answer)
        said = {"words": self.words(today), "reviews": self.reviews(today)}
        return card.model_copy(update=said)

    def outline(self, today: date) -> Today:
        """Say what is walked today and next, and nothing of why: for whoever may see no more.

        Where nothing is offered, for whatever reason, nothing is planned.
        """
        try:
            sessions = self.programme(today).sessions
        except (NotCleared, NothingOpen):
            sessions = ()
        return outline_of(sessions, self._journal.history(), today)

    def clearance_on(self, day: date) -> Clearance:
        """Give the last clearance, minding what professionals lift and add on a day.

        Raises
        ------
        NotCleared
            before the first screening
        """
        last = self._screenings.last()
        precautions = minded(self._journal.screenings(), day)
        clearance = as_of_today(last.clearance, last.person.country)
        return clearance.model_copy(update={"precautions": precautions})

    def words(self, day: date) -> tuple[Word, ...]:
        """Give what holds on a day of all that professionals said."""
        return words_on(self._screenings.agreements(), day)

    def reviews(self, today: date) -> tuple[Message, ...]:
        """Say what professionals are to be asked again: a word or a yes that ends, or grew old."""
        return self._journal.make("reviews", lambda: self._reviews(today), today)

    def _reviews(self, today: date) -> tuple[Message, ...]:
        given = sorted(self._screenings.agreements(), key=told)
        due = reviews(given, today)
        person = self._screenings.person
        if not given or person is None or screen(person, today).may_walk_backward:
            return due
        ending = yes_review(given[-1], today)
        return due if ending is None else (ending, *due)

    def take_less(self, amount: Amount, today: date, at: datetime) -> None:
        """Keep how much of today's session the walker wants; less is always fine."""
        self._journal.choices.add(Reduction(on=today, at=at, amount=amount))

    def come_back(
        self,
        why: Why,
        today: date,
        at: datetime,
        *,
        fall: Fall | None = None,
        by: Author = THE_WALKER,
    ) -> Decision:
        """Keep what kept the walker from walking for weeks, and give the answer to it."""
        self._journal.choices.add(Break(on=today, at=at, why=why, fall=fall), by)
        self.heard(at)
        history = self._journal.history()
        decisions = self._replay(history, max([today, *(one.on for one in history)])).decisions
        return next(one for one in reversed(decisions) if one.on == today)

    def fell_away(self, today: date) -> bool:
        """Say whether a fall while the walker was away is still to be asked about."""
        breaks = [one for one in self._journal.choices.all() if isinstance(one, Break)]
        last = breaks[-1] if breaks else None
        untold = last is not None and last.why is Why.FELL and last.fall is None
        return untold and self.asks_first(today) is not None

    def override(self, decided: CoachOverride) -> Decision:
        """Keep what a coach decided instead of the programme, and say what it changed.

        Raises
        ------
        NotAllowed
            if it asks for more than rung, clearance and the last walks allow; nothing is kept
        NotCleared
            as :meth:`programme` does
        """
        last = self._screenings.last()
        programme = override(
            self.programme(decided.on),
            last.person,
            last.clearance,
            decided,
            earlier=self._journal.screenings(),
        )
        self._journal.choices.add(decided)
        return programme.decisions[-1]

    def asks_first(self, today: date) -> Message | None:
        """Say why a professional is to be asked because of what happened; None where nothing did.

        What screening alone asks for is told by :attr:`Screenings.clearance`.
        """
        try:
            return asks_first(self.programme(today))
        except RetrowalkError:
            return None

    def missing(self, today: date) -> Missing | None:
        """Say what is needed before anything can be offered; None where nothing is missing.

        Where a professional is to be asked, or the answers are old, that comes before it.
        """
        try:
            self.programme(today)
        except NothingOpen as needed:
            taps = tuple(tap for tap in TAPS if self._helps(tap, today))
            return Missing(sentence=needed.args[0], taps=taps)
        except NotCleared:
            return None
        return None

    def _helps(self, tap: Tap, today: date) -> bool:
        """Say whether one answer more would let something be offered."""
        last = self._screenings.last()
        person = person_from(with_answer(last.answers, tap.question, tap.value))
        with_it = last.model_copy(update={"person": person})  # places and company bring no rule
        try:
            self._replay(self._journal.history(), today, as_known=(with_it,))
        except (NotCleared, NothingOpen):
            return False
        return True

    def rescreen_due(self, today: date) -> Message | None:
        """Say why the questions should be answered again; None where nothing asks for it.

        Raises
        ------
        NotCleared
            before the first screening
        """
        return rescreen_due(self._screenings.last(), self._journal.history(), today)

    def check_answered(self) -> None:
        """Refuse with NotCleared while a fall or an alarm is not answered."""
        first = self.to_answer.sentence
        if first is not None:
            raise NotCleared(first)

    def _replay(
        self,
        history: tuple[CompletedSession, ...],
        today: date,
        *,
        as_known: tuple[Screening, ...] | None = None,
    ) -> Programme:
        """Live the history again, each session as the walker was known when it was walked.

        ``as_known`` are the screenings that count, where not all do.
        """
        self._screenings.last()
        screenings = as_known or self._journal.screenings()
        choices, now, memory = self._journal.choices.all(), screenings[-1], self._journal.memory
        of = (screenings, history, choices)
        last = memory.lived or Known((), None)
        known: Lived | None = last.value
        if known and known.until == today and [*map(id, last.of)] == [*map(id, of)]:
            return known.programme  # of the very same: the journal has not grown
        start = min(_start(screenings), today)
        lived = live_on(
            known,
            now.person,
            now.clearance,
            start,
            answered(history, start),
            today,
            earlier=screenings,
            choices=choices,
        )
        if as_known is None and not (known and known.goes_beyond(lived)):
            memory.lived = Known(of, lived)
        return lived.programme

    def planned(
        self, session_id: str, history: tuple[CompletedSession, ...], today: date | None
    ) -> PlannedSession:
        """Find a session among those that are ahead; NotInJournal where there is none."""
        day = today or day_of(session_id)
        # today may be before the start: the clock was set back
        if today is not None or day >= self.first_day():
            for planned in self._replay(history, day).sessions:
                if planned.id == session_id:
                    return planned
        raise NotInJournal(Message("coach-no-session", session=session_id))

    def first_day(self) -> date:
        """Give the day before which nothing was planned: the walker's may be behind ours."""
        return _start(self._journal.screenings() or (self._screenings.last(),)) - timedelta(days=1)

    def once_planned(self, session_id: str, today: date | None) -> PlannedSession:
        """Find a session as it is planned, or else as it was before something changed that.

        A player may have had it since then, and not tell its version.
        """
        history = self._journal.history()
        try:
            return self.planned(session_id, history, today)
        except (NotCleared, NotInJournal):
            for screenings, before, morning in self._earlier(day_of(session_id)):
                with suppress(NotCleared):
                    ahead = self._replay(before, morning, as_known=screenings).sessions
                    for planned in ahead:
                        if planned.id == session_id:
                            return planned
            raise

    def _earlier(
        self, day: date
    ) -> Iterator[tuple[tuple[Screening, ...], tuple[CompletedSession, ...], date]]:
        """Give what was known when a session of a day may have been ahead, the latest first."""
        history, screenings = self._journal.history(), self._journal.screenings()
        walked = {one.on for one in history if day - HORIZON < one.on < day}
        for number in range(len(screenings), 0, -1):
            for morning in sorted({day, *walked}, reverse=True):
                if morning >= _start(screenings[:number]):
                    before = tuple(one for one in history if one.on < morning)
                    yield screenings[:number], before, morning

    def answer_to(self, walked: CompletedSession) -> Decision:
        """Give the programme's answer to all that is known of a session.

        Where a professional's word of the same day brings it down, the answer says that as well.
        """
        # as of the day of the session: what came later, or an old screening, changes no answer
        history = self._journal.history()
        tomorrow = walked.on + timedelta(days=1)  # the walker's day may be ahead of ours
        screenings = self._journal.screenings()
        then = tuple(s for s in screenings if s.at.date() <= tomorrow) or screenings[:1]
        decisions = iter(self._replay(history, walked.on, as_known=then).decisions)
        answer = next(one for one in decisions if one.after_session == walked.session_id)
        bounded = next((one for one in decisions if one.reasons[0] == "bounded"), None)
        if bounded is None or bounded.on != answer.on:
            return answer
        return answer.model_copy(update={"sentence": joined((answer.sentence, bounded.sentence))})


def _unheard(_: datetime) -> None:
    """Nobody waits for what is told."""


def _on_hold(programme: Programme) -> Programme:
    state = programme.state.model_copy(update={"ask_first": True})
    return programme.model_copy(update={"sessions": (), "instead": (), "state": state})


def day_of(session_id: str) -> date:
    """Give the day of a session, which its id tells."""
    try:
        return date.fromisoformat(session_id)
    except ValueError:
        raise NotInJournal(Message("coach-no-such-session", session=session_id)) from None


def _start(screenings: Sequence[Screening]) -> date:
    """Give the day on which the walker was first cleared to walk backward."""
    cleared = (one.clearance.on for one in screenings if one.clearance.may_walk_backward)
    return next(cleared, screenings[-1].clearance.on)
