"""What a walker takes along: the programme for calendar and paper, and the journal as a file."""

from datetime import date, datetime, time
from typing import IO, TYPE_CHECKING

from retrowalk.coach.assessing import Assessing
from retrowalk.coach.planning import Planner
from retrowalk.coach.screening import Screenings
from retrowalk.coach.sessions import Sessions
from retrowalk.errors import NotCleared
from retrowalk.journal import WalkerJournal
from retrowalk.languages import Message
from retrowalk.programme import PlannedSession
from retrowalk.programme.ahead import HORIZON

if TYPE_CHECKING:
    from retrowalk.journal.merging import Merged


class Exports:
    """Writes files for other programs; what each of them needs is loaded when it is asked for."""

    def __init__(
        self,
        planner: Planner,
        screenings: Screenings,
        sessions: Sessions,
        journal: WalkerJournal,
    ) -> None:
        self._planner = planner
        self._screenings = screenings
        self._sessions = sessions
        self._journal = journal

    def calendar(self, today: date, *, stamp: datetime, at: time | None = None) -> bytes:
        """Give the sessions ahead as iCalendar; what was planned before and is not now, cancelled.

        Raises
        ------
        NotCleared
            as :meth:`Planner.programme` does
        """
        from retrowalk.exchange.calendar import calendar

        programme = self._planner.programme(today)
        whole = (self._sessions.session(one.id, today) for one in programme.sessions)
        return calendar(
            programme,
            walker=self._journal.name,
            stamp=stamp,
            at=at,
            dropped=self._dropped(today),
            agreements=self._screenings.agreements(),
            lengths_s={session.id: session.seconds for session in whole},
        )

    def handout(
        self, today: date, *, name: str | None = None, tests: bool = True, link: str = ""
    ) -> bytes:
        """Give the weeks ahead as a PDF of two pages, and the tests, if any, for a professional.

        ``link`` shows them the walker's pages: it is drawn to be scanned.

        Raises
        ------
        NotCleared
            as :meth:`Planner.programme` does, and when there is no session ahead
        """
        from retrowalk.exchange.handout import handout

        if self._screenings.clearance is None:
            raise NotCleared(Message("coach-questions-print"))
        return handout(
            self._planner.programme(today),
            self._planner.clearance_on(today),
            on=today,
            name=name,
            limits=self._screenings.pain_limits(today),
            words=self._planner.words(today),
            tests=Assessing(self._journal, self._planner).tested() if tests else (),
            link=link,
        )

    def journal(self, out: IO[bytes], at: datetime) -> None:
        """Write everything that is kept into a zip of open formats."""
        from retrowalk.exchange.everything import export

        export(self._journal, out, at)

    def rows(self, out: IO[bytes]) -> None:
        """Write everything that is kept, but the bytes of files, as JSON."""
        from retrowalk.exchange.everything import write_json

        write_json(self._journal, out)

    def tables(self, out: IO[bytes], at: datetime, *, parquet: bool = False) -> None:
        """Write what was walked, measured and taken in as tables into a zip: CSV, or Parquet."""
        from retrowalk.exchange.everything import write_tables

        write_tables(self._journal, out, at, parquet=parquet)

    def restore(self, file: IO[bytes]) -> None:
        """Fill this journal, which must be empty, with one that was taken along.

        Raises
        ------
        UnreadableJournal
            if the file is none, or is damaged, or something is kept here already
        """
        from retrowalk.exchange.backup import restore

        restore(self._journal, file)

    def merge(self, file: IO[bytes]) -> "Merged":
        """Add a journal that was taken along to this one, and count what came.

        Raises
        ------
        UnreadableJournal
            if the file is none, is damaged, or does not fit; nothing is changed then
        """
        from retrowalk.exchange.backup import merge

        return merge(self._journal, file)

    def would_merge(self, file: IO[bytes]) -> "Merged":
        """Count what :meth:`merge` would add, and change nothing.

        Raises
        ------
        UnreadableJournal
            as :meth:`merge` does
        """
        from retrowalk.exchange.backup import would_merge

        return would_merge(self._journal, file)

    def _dropped(self, today: date) -> tuple[PlannedSession, ...]:
        """Find what was ahead on some morning, for today or later, and no longer is."""
        programme = self._planner.programme(today)
        walked = {one.session_id for one in self._journal.history()}
        still = walked | {one.id for one in programme.sessions}
        # between two decisions every morning has the same ahead, the last one a little more of it
        mornings = {one.on for one in programme.decisions if today - HORIZON < one.on} | {today}
        ahead = {one.id: one for day in sorted(mornings) for one in self._planner.ahead_on(day)}
        return tuple(
            ahead[id_] for id_ in sorted(ahead) if ahead[id_].on >= today and id_ not in still
        )
