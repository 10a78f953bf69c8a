"""The chain from a stranger to the next session: it knows all rooms, and only joins them."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta
from operator import is_
from typing import Any

from retrowalk.coach.arriving import Arriving
from retrowalk.coach.assessing import Assessments
from retrowalk.coach.clearing import clear, clear_agreed, rescreen_due
from retrowalk.coach.falls import unanswered_fall
from retrowalk.coach.gate import NotNow, look
from retrowalk.coach.measuring import Measuring, a_turn, file_name
from retrowalk.coach.progress import Progress, progress
from retrowalk.coach.rhythm import rhythm
from retrowalk.coach.taking import Taking
from retrowalk.coach.today import Today, asks_first, today_of
from retrowalk.errors import InvalidAnswer, NotCleared, NotInJournal, RetrowalkError
from retrowalk.journal import BriefWalk, Journal, Run, Screening, StoredWalk
from retrowalk.journal.clocks import begun_at
from retrowalk.journal.journal import ME
from retrowalk.languages import Message, dated
from retrowalk.person import Person
from retrowalk.practice import load
from retrowalk.programme import (
    Amount,
    CheckIn,
    Decision,
    Fall,
    Happened,
    Less,
    Override,
    PlannedSession,
    Programme,
    Wobble,
    live_on,
    override,
)
from retrowalk.programme.ahead import HORIZON
from retrowalk.screening import Agreement, Clearance, person_from
from retrowalk.screening.emergency import countries
from retrowalk.screening.words import as_of_today
from retrowalk.session import Script, Session, Version, compile_script, compose


class Coach:
    """Screens, plans, coaches, measures and adapts for one walker of a journal.

    Absolute times are aware datetimes. Where the walker's own day matters it comes in as
    ``today``, or is the day of ``at`` in the zone that it carries.
    """

    def __init__(self, journal: Journal, walker: str = ME) -> None:
        self._pages = journal.pages(walker)
        self._measuring = Measuring(self._pages)
        self.assessments = Assessments(self._pages)
        self.taking = Taking(self, self._pages, walker)
        self.arriving = Arriving(self._pages, self._measuring, self._make_known)

    # screening

    def draft(self) -> dict[str, Any]:
        """Give the answers on their way to a screening; empty where there are none."""
        return self._pages.draft()

    def keep_draft(self, answers: Mapping[str, Any], at: datetime) -> None:
        """Keep the answers given so far."""
        self._pages.keep_draft(answers, at)

    def begin_again(self, at: datetime) -> dict[str, Any]:
        """Begin the questions again, with what is asked only once; give the answers so far."""
        asked_once = {} if self.country is None else {"country": self.country}
        self.keep_draft(asked_once, at)
        return asked_once

    def screen(self, answers: Mapping[str, Any], at: datetime) -> Clearance:
        """Screen, and keep the answers with the clearance they gave.

        A country that was named before stays where the answers name none.

        Raises
        ------
        InvalidAnswer
            naming the question that needs another answer; nothing is kept then
        """
        asked_once = {} if self.country is None else {"country": self.country}
        answers = asked_once | dict(answers)
        person = person_from(answers)
        clearance = clear(person, at, self.clearance)
        return self._keep(Screening(at=at, answers=answers, person=person, clearance=clearance))

    def name_country(self, country: str) -> None:
        """Keep another country, for the emergency number; nothing else that was told changes.

        Raises
        ------
        InvalidAnswer
            if it is none of those on the list
        NotCleared
            if the questions were not answered yet
        """
        last = self._last_screening()
        if country not in countries():
            raise InvalidAnswer(Message("screening-no-such-country"))
        draft = self.draft()
        person = last.person.model_copy(update={"country": country})
        answers = {**last.answers, "country": country}
        self._keep(last.model_copy(update={"person": person, "answers": answers}))
        if draft:
            self.keep_draft({**draft, "country": country}, last.at)

    def agree(self, agreement: Agreement, at: datetime) -> Clearance:
        """Keep that a professional agreed, and the clearance that follows from it.

        Raises
        ------
        NotCleared
            if the questions were not answered yet
        """
        last = self._last_screening()
        told = agreement.model_copy(update={"at": at})  # by our clock, whatever a client says
        clearance = clear_agreed(last.person, at, told)
        return self._keep(last.model_copy(update={"at": at, "clearance": clearance}))

    def _keep(self, screening: Screening) -> Clearance:
        self._pages.add_screening(screening)
        return screening.clearance

    @property
    def person(self) -> Person | None:
        """The walker as they described themselves last; None before the first screening."""
        last = self._pages.screening()
        return None if last is None else last.person

    @property
    def clearance(self) -> Clearance | None:
        """The outcome of the last screening; None before the first."""
        last = self._pages.screening()
        return None if last is None else as_of_today(last.clearance, last.person.country)

    @property
    def country(self) -> str | None:
        """The country that the walker named, for the emergency number; None where there is none."""
        return self.person.country if self.person else None

    def _last_screening(self) -> Screening:
        last = self._pages.screening()
        if last is None:
            raise NotCleared(Message("coach-questions-start"))
        return last

    # the programme

    def programme(self, today: date) -> Programme:
        """Plan the weeks ahead from all that happened so far.

        Raises
        ------
        NotCleared
            before a screening, if a professional must be asked first, or if the answers are old
        """
        programme = self._replay(self._pages.history(), today)
        return programme if self.fall_to_ask is None else _on_hold(programme)

    @property
    def fall_to_ask(self) -> str | None:
        """The session of a fall that was not asked about yet; until then nothing is offered."""
        fall = unanswered_fall(self._pages.history(), self._pages.screenings())
        return None if fall is None else fall.session_id

    def _check_fall(self) -> None:
        if self.fall_to_ask is not None:
            raise NotCleared(Message("urgent-fall-to-answer"))

    def ahead_on(self, day: date) -> tuple[PlannedSession, ...]:
        """Give the sessions that were ahead on the morning of a day, that day's among them.

        Raises
        ------
        NotCleared
            as :meth:`programme` does
        """
        before = tuple(one for one in self._pages.history() if one.on < day)
        return self._replay(before, day).sessions

    def today(self, today: date) -> Today:
        """Say what is to be done today.

        Raises
        ------
        NotCleared
            as :meth:`programme` does
        """
        return today_of(self.programme(today), self._pages.history(), today, self.fall_to_ask)

    def take_less(self, amount: Amount, today: date, at: datetime) -> None:
        """Keep how much of today's session the walker wants; less is always fine."""
        self._pages.choices.add(Less(on=today, at=at, amount=amount))

    def override(self, decided: Override) -> Decision:
        """Keep what a coach decided instead of the programme, and say what it changed.

        Raises
        ------
        NotAllowed
            if it asks for more than rung, clearance and the last walks allow; nothing is kept
        NotCleared
            as :meth:`programme` does
        """
        last = self._last_screening()
        programme = override(self.programme(decided.on), last.person, last.clearance, decided)
        self._pages.choices.add(decided)
        return programme.decisions[-1]

    def asks_first(self, today: date) -> Message | None:
        """Say why a professional is to be asked because of what happened; None where nothing did.

        What screening alone asks for is told by :attr:`clearance`.
        """
        try:
            return asks_first(self.programme(today))
        except RetrowalkError:
            return None

    def rescreen_due(self, today: date) -> Message | None:
        """Say why the questions should be answered again; None where nothing asks for it.

        Raises
        ------
        NotCleared
            before the first screening
        """
        return rescreen_due(self._last_screening(), self._pages.history(), today)

    def _replay(
        self,
        history: tuple[Happened, ...],
        today: date,
        *,
        as_known: tuple[Screening, ...] | None = None,
    ) -> Programme:
        """Live the history again, each session as the walker was known when it was walked.

        ``as_known`` are the screenings that count, where not all do.
        """
        self._last_screening()
        screenings = as_known or self._pages.screenings()
        told, now, memory = self._pages.choices.all(), screenings[-1], self._pages.memory
        of = (screenings, history, told)
        known_of, known = memory.lived or (of, None)
        if known and known.until == today and all(map(is_, known_of, of)):
            return known.programme  # of the very same: the journal has not grown
        start = min(_start(screenings), today)
        lived = live_on(
            known, now.person, now.clearance, start, history, today, earlier=screenings, told=told
        )
        if as_known is None and not (known and known.goes_beyond(lived)):
            memory.lived = of, lived
        return lived.programme

    # a session

    def session(self, session_id: str, today: date | None = None) -> Session:
        """Give a session: as it was walked, else as it is planned now.

        ``today`` is the day to plan from; without it, the day of the session.

        Raises
        ------
        NotInJournal
            if the programme has no such session
        """
        session, _ = self._made(session_id, today)
        return session

    def script(self, session_id: str, today: date | None = None) -> Script:
        """Give the script of a session, as :meth:`session` gives the session.

        Raises
        ------
        NotCleared
            while a fall is not asked about
        NotInJournal
            as :meth:`session` does
        """
        self._check_fall()
        _, script = self._made(session_id, today)
        return script

    def begin(
        self, session_id: str, ticks: Collection[int], pain: int | None, today: date
    ) -> Script | NotNow:
        """Give the script of a session to begin now, or say why it is not begun.

        ``ticks`` are the lines of its checklist that hold, counted from 0; ``pain`` is that of
        now, 0 to 10.

        Raises
        ------
        NotCleared, NotInJournal
            as :meth:`to_walk` does
        """
        script = self.to_walk(session_id, today)
        return look(script, ticks, pain) or script

    def to_walk(self, session_id: str, today: date) -> Script:
        """Give the script of a session that may be walked today.

        Raises
        ------
        NotCleared
            while a professional or a fall is to be asked about, and before the day of the session
        NotInJournal
            if the programme has no such session
        """
        programme = self.programme(today)
        if programme.state.ask_first:
            raise NotCleared(programme.decisions[-1].sentence)
        session = self.session(session_id, today)
        if session.on > today:
            raise NotCleared(Message("refused-another-day", day=dated("day", session.on)))
        return self.script(session_id, today)

    def record_session(
        self,
        session_id: str,
        started_at: datetime,
        practised_s: float,
        pain_before: int | None,
        unsteady_pressed: int,
        completed: bool,
        at: datetime,
        version: Version | None = None,
    ) -> datetime:
        """Keep that a session was walked; told again, with the same start, it is kept once.

        ``version`` is that of its script, which the player may have had for days. Gives when it
        was begun: another time than was told, where no right clock tells that.

        Raises
        ------
        NotInJournal
            if the session was never planned
        """
        run = Run(
            started_at=started_at,
            practised_s=practised_s,
            pain_before=pain_before,
            unsteady_pressed=unsteady_pressed,
            completed=completed,
        )
        self._make_known(session_id, at, version)
        self._pages.add_run(session_id, run, at)
        return begun_at(session_id, started_at, at)

    def _make_known(self, session_id: str, at: datetime, version: Version | None = None) -> None:
        """Keep the session that was walked: the version that the player had, where it tells it."""
        known = self._pages.shown(session_id)
        if version is not None and not _is_practised(version):
            version = None  # a rung or place of another version of the practice
        if known is not None and version in {None, known.session.version}:
            return
        # what is offered today is known, also where the clock was set back since
        offered = session_id == at.date().isoformat()
        try:
            planned = self._once_planned(session_id, at.date() if offered else None)
        except (NotCleared, NotInJournal):
            if version is None or _day(session_id) < self._first_day():
                raise
            planned = _planned_as(session_id, version)
        if version is not None and not _asks_for(planned, version):
            planned = _planned_as(session_id, version)
        self._pages.show(*self._composed(planned, version.number if version else None))

    def _made(self, session_id: str, today: date | None) -> tuple[Session, Script]:
        """Give a session and its script: as they were walked, else as they are planned now."""
        if any(happened.session_id == session_id for happened in self._pages.history()):
            shown = self._pages.shown(session_id)
            if shown is not None:
                return shown.session, shown.script
        self._check_fall()
        return self._composed(self._planned(session_id, self._pages.history(), today))

    def _composed(
        self, planned: PlannedSession, number: int | None = None
    ) -> tuple[Session, Script]:
        last, history = self._last_screening(), self._pages.history()
        if number is None:
            number = sum(happened.session_id < planned.id for happened in history)
        session = compose(
            planned, last.person, last.clearance, number=number, rhythm=rhythm(history)
        )
        return session, compile_script(session, number=number)

    def _planned(
        self, session_id: str, history: tuple[Happened, ...], today: date | None
    ) -> PlannedSession:
        day = today or _day(session_id)
        # today may be before the start: the clock was set back
        if today is not None or day >= self._first_day():
            for planned in self._replay(history, day).sessions:
                if planned.id == session_id:
                    return planned
        raise NotInJournal(Message("coach-no-session", session=session_id))

    def _first_day(self) -> date:
        """Give the day before which nothing was planned: the walker's may be behind ours."""
        return _start(self._pages.screenings() or (self._last_screening(),)) - timedelta(days=1)

    def _once_planned(self, session_id: str, today: date | None) -> PlannedSession:
        """Find a session as it is planned, or else as it was before something changed that.

        A player may have had it since then, and not tell its version.
        """
        history = self._pages.history()
        try:
            return self._planned(session_id, history, today)
        except (NotCleared, NotInJournal):
            for screenings, before, morning in self._earlier(_day(session_id)):
                with suppress(NotCleared):
                    ahead = self._replay(before, morning, as_known=screenings).sessions
                    for planned in ahead:
                        if planned.id == session_id:
                            return planned
            raise

    def _earlier(
        self, day: date
    ) -> Iterator[tuple[tuple[Screening, ...], tuple[Happened, ...], date]]:
        """Give what was known when a session of a day may have been ahead, the latest first."""
        history, screenings = self._pages.history(), self._pages.screenings()
        walked = {one.on for one in history if day - HORIZON < one.on < day}
        for number in range(len(screenings), 0, -1):
            for morning in sorted({day, *walked}, reverse=True):
                if morning >= _start(screenings[:number]):
                    before = tuple(one for one in history if one.on < morning)
                    yield screenings[:number], before, morning

    # the walk

    @a_turn()
    def hand_in(
        self,
        name: str,
        data: bytes,
        *,
        session_id: str | None = None,
        forward_axis: str | None = None,
        forward_during: tuple[float, float] | None = None,
        height_m: float | None = None,
        at: datetime,
    ) -> StoredWalk:
        """Keep a recording and what is measured from it; the same again is the same walk.

        Told neither which axis nor which stretch is forward, the warm-up of the session tells it,
        where the recording can be laid beside the session. The bytes are kept before they are
        measured: what was read once is never lost, even if nothing can be measured from it today.

        Raises
        ------
        UnreadableRecording
            if the file is no recording; it is not kept
        NotEnoughSignal
            if nothing can be measured from it
        NotInJournal
            if the session was neither shown nor planned
        """
        from retrowalk.recordings import read_bytes  # numeric rooms load when they are needed
        from retrowalk.recordings.formats.player import is_player

        name = file_name(name)
        recording = read_bytes(name, data)
        if session_id is not None:
            self._make_known(session_id, at)
        told = {
            "forward_axis": forward_axis,
            "forward_during": None if forward_during is None else list(forward_during),
            "height_m": height_m,
        }
        told = {option: value for option, value in told.items() if value is not None}
        if is_player(data):
            return self.arriving.hand_in(data, session_id, told, at)
        return self._measuring.hand_in(name, recording, data, session_id, told, at)

    def measure_again(self, walk_id: int) -> StoredWalk:
        """Measure a walk again with what is known today; what was found before stays kept."""
        return self._measuring.again(walk_id)

    def walk(self, walk_id: int) -> StoredWalk:
        """Give a walk as it was measured last.

        Raises
        ------
        NotInJournal
            if there is no such walk
        """
        return self._pages.walks.get(walk_id)

    def walks(self) -> tuple[StoredWalk, ...]:
        """Give every walk, in the order they were handed in."""
        return self._pages.walks.all()

    def walks_in_brief(self) -> tuple[BriefWalk, ...]:
        """Give every walk without its bouts and steps, in the order they were handed in."""
        return self._pages.walks.brief()

    # afterwards

    def check_in(self, session_id: str, check_in: CheckIn, at: datetime) -> Decision:
        """Keep what the walker says after a session, and give the programme's answer to it.

        What was told of a fall in it stays where the check-in tells of none.

        Raises
        ------
        NotInJournal
            if the session was not walked yet
        """
        walked = self._walked(session_id)
        if check_in.wobble is Wobble.FELL and check_in.fall is None and walked.after is not None:
            check_in = check_in.model_copy(update={"fall": walked.after.fall})
        self._pages.add_check_in(session_id, check_in, at)
        return self._answer(walked)

    def tell_fall(
        self, session_id: str, fall: Fall, at: datetime, *, pain: int | None = None
    ) -> Decision:
        """Keep what the walker says of a fall in a session, and give the programme's answer to it.

        ``pain`` is needed where nothing was said after the session yet.

        Raises
        ------
        InvalidAnswer
            if the pain is not known
        NotInJournal
            if the session was not walked yet
        """
        after = self._walked(session_id).after
        told = after.model_dump() if after else {}
        if pain is not None:
            told["pain"] = pain
        if "pain" not in told:
            raise InvalidAnswer(Message("refused-pain-untold"))
        told |= {"wobble": Wobble.FELL, "fall": fall}
        return self.check_in(session_id, CheckIn.model_validate(told), at)

    def check_in_of(self, session_id: str) -> CheckIn | None:
        """Give what was said after a session; None where nothing was.

        Raises
        ------
        NotInJournal
            if the session was not walked yet
        """
        return self._walked(session_id).after

    def answer_to(self, session_id: str) -> Decision:
        """Give the programme's answer to all that is known of a session.

        Raises
        ------
        NotInJournal
            if the session was not walked yet
        """
        return self._answer(self._walked(session_id))

    def next_day(self, session_id: str, pain: int, at: datetime) -> Decision:
        """Keep the pain of the day after a session, and give the programme's answer to it.

        Raises
        ------
        NotInJournal
            if the session was not walked yet
        """
        walked = self._walked(session_id)
        self._pages.add_next_day(session_id, pain, at)
        return self._answer(walked)

    def progress(self, today: date) -> Progress:
        """Add up what was walked, week by week, to the week of ``today``."""
        return progress(self._pages.history(), today)

    def _walked(self, session_id: str) -> Happened:
        for happened in self._pages.history():
            if happened.session_id == session_id:
                return happened
        raise NotInJournal(Message("coach-not-walked", session=session_id))

    def _answer(self, walked: Happened) -> Decision:
        # as of the day of the session: what came later, or an old screening, changes no answer
        history = self._pages.history()
        tomorrow = walked.on + timedelta(days=1)  # the walker's day may be ahead of ours
        screenings = self._pages.screenings()
        then = tuple(s for s in screenings if s.at.date() <= tomorrow) or screenings[:1]
        decisions = self._replay(history, walked.on, as_known=then).decisions
        return next(one for one in decisions if one.after_session == walked.session_id)


def _on_hold(programme: Programme) -> Programme:
    state = programme.state.model_copy(update={"ask_first": True})
    return programme.model_copy(update={"sessions": (), "state": state})


def _day(session_id: str) -> date:
    try:
        return date.fromisoformat(session_id)
    except ValueError:
        raise NotInJournal(Message("coach-no-such-session", session=session_id)) from None


def _is_practised(version: Version) -> bool:
    return any(
        version.stage == stage.id and version.setting in stage.settings for stage in load().stages
    )


def _asks_for(planned: PlannedSession, version: Version) -> bool:
    return planned == planned.model_copy(update=version.model_dump(exclude={"number"}))


def _planned_as(session_id: str, version: Version) -> PlannedSession:
    told = version.model_dump(exclude={"number"})
    return PlannedSession(id=session_id, on=_day(session_id), why="", **told)


def _start(screenings: Sequence[Screening]) -> date:
    """Give the day on which the walker was first cleared to walk backward."""
    cleared = (one.clearance.on for one in screenings if one.clearance.may_walk_backward)
    return next(cleared, screenings[-1].clearance.on)
