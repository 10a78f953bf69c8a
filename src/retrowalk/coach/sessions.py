"""A session of one walker: composed, begun, kept as it was walked, and what is said after it."""

from collections.abc import Collection
from contextlib import suppress
from datetime import date, datetime

from retrowalk.coach.gate import NotNow, look
from retrowalk.coach.planning import Planner, day_of
from retrowalk.coach.rhythm import rhythm
from retrowalk.coach.screening import Screenings
from retrowalk.coach.today import asks_first
from retrowalk.errors import InvalidAnswer, NotCleared, NothingOpen, NotInJournal
from retrowalk.journal import THE_WALKER, Author, Run, WalkerJournal
from retrowalk.journal.clocks import begun_at
from retrowalk.languages import Message, dated
from retrowalk.practice import load
from retrowalk.programme import (
    Alarm,
    CheckIn,
    CompletedSession,
    Decision,
    Fall,
    Measured,
    PlannedSession,
    Wobble,
    Wrong,
)
from retrowalk.programme.bounds import together
from retrowalk.session import (
    LessonStep,
    Script,
    Session,
    Version,
    compile_script,
    compose,
    first_lesson,
)


class Sessions:
    """Gives the walker's sessions, and keeps what they say of them."""

    def __init__(self, journal: WalkerJournal, screenings: Screenings, planner: Planner) -> None:
        self._journal = journal
        self._screenings = screenings
        self._planner = planner

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
            while a fall or an alarm is not answered
        NotInJournal
            as :meth:`session` does
        """
        self._planner.check_answered()
        _, script = self._made(session_id, today)
        return script

    def first_lesson(self, today: date) -> tuple[LessonStep, ...]:
        """Give the first lesson as it is for the walker where they walk next.

        Whoever has no walk ahead sees it as it is beside a rail, on the first rung of all.
        """
        person, clearance = self._screenings.person, self._screenings.clearance
        setting = load().ladder[0].settings[0]
        with suppress(NotCleared, NotInJournal, NothingOpen):
            ahead = self._planner.programme(today).sessions
            setting = next((one.setting for one in ahead if one.on >= today), setting)
        return first_lesson(
            load().setting(setting),
            person.conditions if person else frozenset(),
            clearance.precautions if clearance else frozenset(),
        )

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
            while a professional is to be asked, or a fall or an alarm is not answered; and before
            the day of the session
        NotInJournal
            if the programme has no such session
        """
        programme = self._planner.programme(today)
        asks = asks_first(programme)
        if asks is not None:
            raise NotCleared(asks)
        session = self.session(session_id, today)
        if session.on > today:
            raise NotCleared(Message("refused-another-day", day=dated("day", session.on)))
        return self.script(session_id, today)

    def record(
        self,
        session_id: str,
        started_at: datetime,
        practised_s: float,
        pain_before: int | None,
        unsteady_pressed: int,
        completed: bool,
        at: datetime,
        version: Version | None = None,
        after: CheckIn | None = None,
    ) -> datetime:
        """Keep that a session was walked; told again, with the same start, it is kept once.

        ``version`` is that of its script, which the player may have had for days; ``after`` is what
        was told in the middle, a fall or an alarm, and may come later than the rest. Gives when it
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
        self.make_known(session_id, at, version)
        self._journal.add_run(session_id, run, at)
        if after is not None:
            self._add_from_player(session_id, after, at)
        return begun_at(session_id, started_at, at)

    def check_in(
        self, session_id: str, check_in: CheckIn, at: datetime, by: Author = THE_WALKER
    ) -> Decision:
        """Keep what the walker says after a session, and give the programme's answer to it.

        What was told of a fall or an alarm in it stays where the check-in tells of none.

        Raises
        ------
        NotInJournal
            if the session was not walked yet
        """
        self.keep_check_in(session_id, check_in, at, by)
        return self.answer_to(session_id)

    def keep_check_in(
        self, session_id: str, check_in: CheckIn, at: datetime, by: Author = THE_WALKER
    ) -> None:
        """Keep what is said after a session, as :meth:`check_in` does, also where no answer is."""
        before = self._walked(session_id).after
        if before is not None:
            kept: dict[str, Alarm | Fall | None] = {"alarm": check_in.alarm or before.alarm}
            if check_in.wobble is Wobble.FELL:
                kept["fall"] = check_in.fall or before.fall
            check_in = check_in.model_copy(update=kept)
        self._journal.add_check_in(session_id, check_in, at, by)
        self._planner.heard(at)

    def tell_fall(
        self, session_id: str, fall: Fall | None, at: datetime, by: Author = THE_WALKER
    ) -> Decision:
        """Keep what is said of a fall in a session, and give the programme's answer to it.

        ``fall`` is None where they have told only that the walker fell.

        Raises
        ------
        NotInJournal
            if the session was not walked yet
        """
        return self._tell(session_id, {"wobble": Wobble.FELL, "fall": fall}, at, by)

    def tell_alarm(
        self,
        session_id: str,
        what: Wrong,
        at: datetime,
        *,
        seen: bool | None = None,
        pain: int | None = None,
    ) -> Decision:
        """Keep what was wrong in the middle of a session, and give the programme's answer to it.

        ``seen`` says whether a doctor has looked at it since. Where it was a mistake the ``pain``
        is needed, unless it was told.

        Raises
        ------
        InvalidAnswer
            if it was a mistake and the pain is not known
        NotInJournal
            if the session was not walked yet
        """
        after = self.check_in_of(session_id)
        told_at = after.alarm.at if after and after.alarm else at
        fields: dict[str, object] = {"alarm": Alarm(what=what, at=told_at, seen=seen)}
        if pain is not None:
            fields["pain"] = pain
        elif what is Wrong.MISTAKE and (after is None or after.pain is None):
            raise InvalidAnswer(Message("refused-pain-untold"))
        return self._tell(session_id, fields, at)

    def _tell(
        self, session_id: str, fields: dict[str, object], at: datetime, by: Author = THE_WALKER
    ) -> Decision:
        after = self.check_in_of(session_id)
        whole = (after.model_dump() if after else {}) | fields
        return self.check_in(session_id, CheckIn.model_validate(whole), at, by)

    def _add_from_player(self, session_id: str, after: CheckIn, at: datetime) -> None:
        """Keep what a player tells with a walk; what is known of it already, and more, stays."""
        known = self.check_in_of(session_id)
        if known is None:
            self.check_in(session_id, after, at)
            return
        fresh: dict[str, object] = {}
        if known.alarm is None and after.alarm is not None:
            fresh["alarm"] = after.alarm
        if after.wobble is Wobble.FELL and known.fall is None:
            fresh |= {"wobble": after.wobble, "fall": after.fall}
        if fresh:
            self._tell(session_id, fresh, at)

    def check_in_of(self, session_id: str) -> CheckIn | None:
        """Give what was said after a session; None where nothing was.

        Raises
        ------
        NotInJournal
            if the session was not walked yet
        """
        return self._walked(session_id).after

    def measured_of(self, session_id: str) -> Measured | None:
        """Give what was measured of a session; None where nothing was recorded.

        Raises
        ------
        NotInJournal
            if the session was not walked yet
        """
        return self._walked(session_id).measured

    def next_day_of(self, session_id: str) -> int | None:
        """Give the pain of the day after a session, 0 to 10; None where it was not told.

        Raises
        ------
        NotInJournal
            if the session was not walked yet
        """
        return self._walked(session_id).pain_next_day

    def answer_to(self, session_id: str) -> Decision:
        """Give the programme's answer to all that is known of a session.

        Raises
        ------
        NotInJournal
            if the session was not walked yet
        """
        return self._planner.answer_to(self._walked(session_id))

    def next_day(
        self, session_id: str, pain: int, at: datetime, by: Author = THE_WALKER
    ) -> Decision:
        """Keep the pain of the day after a session, and give the programme's answer to it.

        Raises
        ------
        NotInJournal
            if the session was not walked yet
        """
        self.keep_next_day(session_id, pain, at, by)
        return self.answer_to(session_id)

    def keep_next_day(
        self, session_id: str, pain: int, at: datetime, by: Author = THE_WALKER
    ) -> None:
        """Keep the pain of the day after, as :meth:`next_day` does, also where no answer is."""
        self._walked(session_id)
        self._journal.add_next_day(session_id, pain, at, by)
        self._planner.heard(at)

    def make_known(self, session_id: str, at: datetime, version: Version | None = None) -> None:
        """Keep the session that was walked: the version that the player had, where it tells it."""
        known = self._journal.newest_version(session_id)
        if version is not None and not _is_practised(version):
            version = None  # a rung or place of another version of the practice
        if known is not None and version in {None, known.session.version}:
            return
        # what is offered today is known, also where the clock was set back since
        offered = session_id == at.date().isoformat()
        try:
            planned = self._planner.once_planned(session_id, at.date() if offered else None)
        except (NotCleared, NotInJournal):
            if version is None or day_of(session_id) < self._planner.first_day():
                raise
            planned = _planned_as(session_id, version)
        if version is not None and not _asks_for(planned, version):
            planned = _planned_as(session_id, version)
        self._journal.keep_version(*self._composed(planned, version.number if version else None))

    def _made(self, session_id: str, today: date | None) -> tuple[Session, Script]:
        """Give a session and its script: as they were walked, else as they are planned now."""
        walked = any(one.session_id == session_id for one in self._journal.history())
        shown = self._journal.newest_version(session_id) if walked else None
        if shown is not None:
            return shown.session, shown.script
        self._planner.check_answered()
        try:
            planned = self._planner.planned(session_id, self._journal.history(), today)
        except NotInJournal:
            ahead = self._planner.ahead_on(day_of(session_id)) if walked else ()
            if not ahead:
                raise
            # walked without the player on a day of rest: in the place of the one that was next
            own_day = {"id": session_id, "on": day_of(session_id)}
            planned = ahead[0].model_copy(update=own_day)
        return self._journal.make("session", lambda: self._composed(planned), planned)

    def composed(self, planned: PlannedSession) -> Session:
        """Give a session as it is composed for the walker as known on its day."""
        session, _ = self._composed(planned)
        return session

    def _composed(
        self, planned: PlannedSession, number: int | None = None
    ) -> tuple[Session, Script]:
        last, history = self._screenings.last(), self._journal.history()
        if number is None:
            number = sum(completed.session_id < planned.id for completed in history)
        clearance = self._planner.clearance_on(planned.on)
        session = compose(
            planned,
            last.person,
            clearance,
            number=number,
            rhythm=rhythm(history),
            within=together(self._screenings.agreements(), planned.on),
        )
        script = compile_script(
            session,
            number=number,
            most_pain=self._screenings.pain_limits(planned.on).most,
            words=self._planner.words(planned.on),
            lesson=first_lesson(
                load().setting(session.setting), last.person.conditions, clearance.precautions
            ),
        )
        return session, script

    def _walked(self, session_id: str) -> CompletedSession:
        for completed in self._journal.history():
            if completed.session_id == session_id:
                return completed
        raise NotInJournal(Message("coach-not-walked", session=session_id))


def _is_practised(version: Version) -> bool:
    settings_of = {stage.id: stage.settings for stage in load().rungs}
    return all(
        one.setting in settings_of.get(one.stage, ())
        for one in (version, version.base)
        if one is not None
    )


def _asks_for(planned: PlannedSession, version: Version) -> bool:
    return planned == _planned_as(planned.id, version).model_copy(
        update={"on": planned.on, "why": planned.why}
    )


def _planned_as(session_id: str, version: Version) -> PlannedSession:
    planned = version.model_dump(exclude={"number"})
    return PlannedSession(id=session_id, on=day_of(session_id), why="", **planned)
