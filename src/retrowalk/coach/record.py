"""The record: every session and word that was kept, put right, taken back, added to, erased."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from contextlib import suppress
from datetime import date, datetime, time, timedelta

from retrowalk.coach.guided import check_guide
from retrowalk.coach.kept import Change, SessionEntry, WalkTold
from retrowalk.coach.planning import Planner
from retrowalk.coach.screening import Screenings
from retrowalk.coach.sessions import Sessions
from retrowalk.errors import InvalidAnswer, NotAllowed, NotCleared, NotInJournal, RetrowalkError
from retrowalk.journal import (
    THE_WALKER,
    Author,
    BriefWalk,
    Guided,
    Kind,
    Run,
    Statement,
    WalkerJournal,
    What,
)
from retrowalk.journal.activities import StoredActivity
from retrowalk.journal.erasing import Erased
from retrowalk.journal.types import OF_TRIALS
from retrowalk.languages import Message, dated
from retrowalk.practice import load
from retrowalk.programme import CheckIn, CompletedSession, Decision, Planned
from retrowalk.value import FIRST_YEAR, Value


class Record:
    """All that is kept of one walker. It is only added to, except where somebody erases.

    Whose word it is comes in as ``by``: the walker's own, unless another is named. ``at`` is the
    moment of telling. What is meant comes in as the number of a statement, or the id of a session
    for all that was told of it.
    """

    def __init__(
        self,
        journal: WalkerJournal,
        screenings: Screenings,
        planner: Planner,
        sessions: Sessions,
    ) -> None:
        self._journal = journal
        self._screenings = screenings
        self._planner = planner
        self._sessions = sessions

    def sessions(self) -> tuple[SessionEntry, ...]:
        """Give every session that was walked or told, also one taken back, the newest first."""
        return self._journal.make("sessions", self._put_together)

    def latest(self, most: int) -> tuple[SessionEntry, ...]:
        """Give the newest of the sessions; these few are kept in mind where not all can be."""
        return self._journal.make(f"latest {most}", lambda: self.sessions()[:most])

    def _put_together(self) -> tuple[SessionEntry, ...]:
        of_session: defaultdict[str, list[Statement]] = defaultdict(list)
        for one in self._journal.statements.all():
            if one.session_id is not None:
                of_session[one.session_id].append(one)
        walks: defaultdict[str, list[BriefWalk]] = defaultdict(list)
        for walk in self._journal.walks.brief():
            if walk.session_id is not None:
                walks[walk.session_id].append(walk)
        came_in: defaultdict[str, list[StoredActivity]] = defaultdict(list)
        for activity in self._journal.activities.all():
            if activity.session or activity.backward_s:
                came_in[activity.session or activity.on.isoformat()].append(activity)
        lived = {one.session_id: one for one in self._journal.history()}
        told = {
            key for key, found in of_session.items() if any(one.kind is Kind.RUN for one in found)
        }
        entries = (
            self._entry(key, lived.get(key), of_session[key], walks[key], came_in[key])
            for key in lived.keys() | told
        )
        return tuple(sorted(entries, key=lambda one: (one.on, one.id), reverse=True))

    def session(self, session_id: str) -> SessionEntry:
        """Give one session.

        Raises
        ------
        NotInJournal
            if it was neither walked nor told
        """
        found = next((one for one in self.sessions() if one.id == session_id), None)
        if found is None:
            raise NotInJournal(Message("journal-no-session", session=session_id))
        return found

    def entries(self, *kinds: Kind) -> tuple[Statement, ...]:
        """Give every statement, or those of some kinds, the one told last first."""
        told = self._journal.statements.all(*kinds)
        return tuple(sorted(told, key=lambda one: (one.told_at, one.id), reverse=True))

    def last(self) -> Statement | None:
        """Give what was told last, if anything was: what :meth:`undo` takes is its number."""
        return self._journal.statements.last()

    def history(self, number: int) -> tuple[Statement, ...]:
        """Give what became of an entry, from its first telling on.

        Raises
        ------
        NotInJournal
            if there is no such statement
        """
        return self._journal.statements.history(number)

    def correct_check_in(
        self, session_id: str, check_in: CheckIn, at: datetime, by: Author = THE_WALKER
    ) -> Change:
        """Tell anew how a session was; the word before stays in its history.

        Raises
        ------
        NotInJournal
            if the session was not walked
        """
        self._sessions.keep_check_in(session_id, check_in, at, by)
        return self._change(self._last(session_id, Kind.CHECK_IN), self._answer(session_id))

    def correct_next_day(
        self, session_id: str, pain: int, at: datetime, by: Author = THE_WALKER
    ) -> Change:
        """Tell anew the pain of the day after a session, 0 to 10.

        Raises
        ------
        NotInJournal
            if the session was not walked
        """
        self._sessions.keep_next_day(session_id, pain, at, by)
        return self._change(self._last(session_id, Kind.NEXT_DAY), self._answer(session_id))

    def correct_guided(
        self, number: int, done: Guided, at: datetime, by: Author = THE_WALKER
    ) -> Change:
        """Tell anew what was done of the guided practices; the programme answers none of it.

        Raises
        ------
        NotInJournal
            if nothing guided of this number counts
        NotInPractice
            if there is no such practice
        """
        check_guide(done.guide)
        kept = self._journal.guided.correct(number, done, at, by)
        return Change(
            statement=self._journal.statements.get(kept.id),
            decision=None,
            sentence=Message("record-guided-corrected"),
        )

    def take_back(
        self, what: What, at: datetime, *, why: str = "", by: Author = THE_WALKER
    ) -> Change:
        """Let something count no more: a session, a recording, a test, an agreement, a word.

        It stays in the record as taken back, with ``why``: not me, the wrong day.

        Raises
        ------
        InvalidAnswer
            if it counts no more already
        NotAllowed
            if it was told for a trial: that stays as it was told
        NotInJournal
            if there is no such statement or session
        """
        if isinstance(what, int) and self._journal.statements.get(what).kind in OF_TRIALS:
            raise NotAllowed(Message("trial-stays"))
        taken = self._journal.statements.take_back(what, at, why=why, by=by)
        return self._change(taken, self._decision(at))

    def undo(self, number: int, at: datetime, by: Author = THE_WALKER) -> Change:
        """Take the statement of a :class:`Change` back: what counted before it counts again.

        Raises
        ------
        InvalidAnswer, NotInJournal
            as :meth:`take_back` does
        """
        return self.take_back(number, at, by=by)

    def keep(self, kind: Kind, body: Value, at: datetime, by: Author) -> Statement:
        """Keep what somebody told of no session: words to somebody, or what they did."""
        return self._journal.statements.keep(kind, body, at, by)

    def note(self, what: What, text: str, at: datetime, by: Author = THE_WALKER) -> Statement:
        """Keep a note on a statement or a session.

        Raises
        ------
        InvalidAnswer
            if there are no words in it, or too many
        NotInJournal
            if there is no such statement or session
        """
        return self._journal.statements.note(what, text, at, by=by)

    def add_walk(self, told: WalkTold, at: datetime, by: Author = THE_WALKER) -> Change:
        """Keep a walk that no player counted.

        Raises
        ------
        InvalidAnswer
            if its day is to come, or before the walker was born, or has a walk already
        NotCleared
            before the first screening
        NotInPractice
            if there is no such place
        """
        self._check_day(told, at)
        if told.setting is not None:
            load().setting(told.setting)
        session_id = told.on.isoformat()
        with suppress(NotCleared, NotInJournal):  # where nothing had been asked for that day
            self._sessions.make_known(session_id, at)
        known = {run.started_at for run in self._journal.runs(session_id)}
        run = Run(
            started_at=_moment(told.on, at, known),
            practised_s=told.minutes * 60,
            pain_before=told.pain_before,
            by_hand=True,
            setting=told.setting,
        )
        self._journal.add_run(session_id, run, at, by=by, by_hand=True)
        last = self._last(session_id, Kind.RUN)
        if told.after is not None:
            self._sessions.keep_check_in(session_id, told.after, at, by)
        answer = self._answer(session_id)
        if answer is None or any(one.on > told.on for one in self._journal.history()):
            return self._change(last, answer)
        return Change(statement=last, decision=answer, sentence=answer.sentence)

    def erase(self, what: What) -> Erased:
        """Erase a statement, a recording, or a session with all that is of it, for good.

        Raises
        ------
        NotInJournal
            if there is no such statement or session
        """
        return self._journal.erasing.erase(what, self._arriving(what))

    def erase_everything(self) -> Erased:
        """Erase all that is kept of the walker, for good."""
        return self._journal.erasing.everything()

    def _arriving(self, what: What) -> tuple[str, ...]:
        """Name the recordings of a session of which not all has come yet."""
        from retrowalk.recordings.formats.player import heading  # numeric rooms load late

        uploads = self._journal.uploads
        came = ((key, uploads.chunks(key)) for key in uploads.unfinished())
        return tuple(key for key, parts in came if parts and heading(parts[0]).session == what)

    def _entry(
        self,
        key: str,
        lived: CompletedSession | None,
        told: Sequence[Statement],
        walks: Sequence[BriefWalk],
        came_in: Sequence[StoredActivity],
    ) -> SessionEntry:
        """Put together what is known of a session: what counts of it, or else what was told."""
        lived_or_told = lived or self._taken_back(key, told)
        runs = [one for one in told if one.kind is Kind.RUN]
        counting = [one for one in runs if one.counts] or runs
        by_hand = [one.body for one in counting if one.body.get("by_hand")]
        planned = lived_or_told.planned
        setting = by_hand[-1].get("setting") if by_hand else None
        tellers = counting or [one for one in told if one.kind is Kind.BACKWARD and one.counts]
        not_played = bool(by_hand) or (lived is not None and lived.came_in_at is not None)
        return SessionEntry(
            id=key,
            on=lived_or_told.on,
            stage=planned.stage if planned else None,
            setting=setting or (planned.setting if planned else None),
            planned_s=planned.backward_s if planned else None,
            base=planned.base if planned and not not_played else None,
            practised_s=lived_or_told.practised_s,
            by_hand=not_played,
            pain_before=lived_or_told.pain_before,
            unsteady_pressed=lived_or_told.unsteady_pressed,
            after=lived_or_told.after,
            pain_next_day=lived_or_told.pain_next_day,
            walks=tuple(walks),
            activities=tuple(came_in),
            notes=tuple(one for one in told if one.kind is Kind.NOTE and one.counts),
            statements=tuple(told),
            told_by=tellers[0].author if tellers else "",
            told_at=tellers[0].told_at if tellers else None,
            counts=lived is not None,
            corrected=any(one.kind is Kind.TAKE_BACK or one.replaces_id for one in told),
        )

    def _taken_back(self, key: str, told: Sequence[Statement]) -> CompletedSession:
        """Give what had been told last of a session that counts no more."""
        last = {one.kind: one for one in told}
        runs = [one for one in told if one.kind is Kind.RUN]
        after, next_day = last.get(Kind.CHECK_IN), last.get(Kind.NEXT_DAY)
        shown = self._journal.newest_version(key)
        return CompletedSession(
            session_id=key,
            started_at=runs[0].about or runs[0].told_at,
            practised_s=sum(one.body["practised_s"] for one in runs),
            pain_before=runs[0].body["pain_before"],
            unsteady_pressed=sum(one.body["unsteady_pressed"] for one in runs),
            after=CheckIn.from_kept(after.body) if after else None,
            pain_next_day=next_day.body["pain"] if next_day else None,
            planned=Planned(
                stage=shown.session.stage,
                setting=shown.session.setting,
                backward_s=shown.session.backward_s,
                base=shown.session.base,
            )
            if shown
            else None,
        )

    def _last(self, session_id: str, kind: Kind) -> Statement:
        """Give the newest statement of a kind of a session."""
        told = self._journal.statements.of_session(session_id)
        return next(one for one in reversed(told) if one.kind is kind)

    def _answer(self, session_id: str) -> Decision | None:
        """Give the programme's answer to a session; None where it has none as things are."""
        try:
            return self._sessions.answer_to(session_id)
        except RetrowalkError:
            return None

    def _decision(self, at: datetime) -> Decision | None:
        """Give the programme's last decision, of what counts now; None where there is none."""
        try:
            decisions = self._planner.programme(at.date()).decisions
        except RetrowalkError:
            return None
        return decisions[-1] if decisions else None

    def _change(self, statement: Statement, decision: Decision | None) -> Change:
        if decision is None:
            return Change(statement=statement, decision=None, sentence=Message("record-anew"))
        sentence = Message("record-anew-so", answer=decision.sentence)
        decision = decision.model_copy(update={"sentence": sentence})
        return Change(statement=statement, decision=decision, sentence=sentence)

    def _check_day(self, told: WalkTold, at: datetime) -> None:
        """Refuse a day on which the walker cannot have walked, or that has a walk already."""
        day = {"day": dated("long", told.on)}
        if told.on > at.date():
            raise InvalidAnswer(Message("record-day-to-come", **day))
        age = self._screenings.last().person.age_years
        if told.on.year < max(FIRST_YEAR, at.year - age - 1):
            raise InvalidAnswer(Message("record-day-before-birth", **day))
        walked = any(one.on == told.on for one in self._journal.history())
        if walked and not told.another:
            raise InvalidAnswer(Message("record-day-has-walk", **day))


def _moment(day: date, at: datetime, known: Collection[datetime]) -> datetime:
    """Give the moment that a walk of a day is kept under: noon, or before; each has its own."""
    moment = min(datetime.combine(day, time(12), at.tzinfo), at)
    while moment in known:
        moment -= timedelta(minutes=1)
    return moment
