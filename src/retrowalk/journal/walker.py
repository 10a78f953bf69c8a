"""One walker's pages of the journal: screenings, sessions and what happened in them."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, TypeVar

from sqlalchemy import Select, select
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import NotInJournal
from retrowalk.journal.assessments import Assessments
from retrowalk.journal.backup import Backup
from retrowalk.journal.choices import Choices
from retrowalk.journal.history import HISTORY, grown, history
from retrowalk.journal.tables import (
    CheckInRow,
    DraftRow,
    NextDayRow,
    RunRow,
    ScreeningRow,
    ScriptRow,
    SessionRow,
)
from retrowalk.journal.transactions import RememberingTransactions
from retrowalk.journal.types import Run, Screening, SessionVersion
from retrowalk.journal.uploads import UploadStore
from retrowalk.journal.walks import Walks
from retrowalk.languages import Message
from retrowalk.programme.types import CheckIn, CompletedSession
from retrowalk.session.types import Script, Session

Row = TypeVar("Row", ScriptRow, CheckInRow, NextDayRow)


class WalkerJournal:
    """What is kept of one walker. Every method is one transaction; writing twice keeps once."""

    def __init__(self, transactions: RememberingTransactions, walker_id: int) -> None:
        self._transactions = transactions
        self._walker_id = walker_id
        self.memory = transactions.memory
        self.walks = Walks(transactions, walker_id)
        self.uploads = UploadStore(transactions, walker_id)
        self.assessments = Assessments(transactions, walker_id)
        self.backup = Backup(transactions, walker_id)
        self.choices = Choices(transactions, walker_id)

    def keep_draft(self, answers: Mapping[str, Any], at: datetime) -> None:
        """Keep the answers given so far; they replace the draft before."""

        def work(db: Transaction) -> None:
            db.merge(DraftRow(walker_id=self._walker_id, answers=dict(answers), kept_at=at))

        self._transactions.write(work)

    def draft(self) -> dict[str, Any]:
        """Give the answers on their way to a screening; empty where there are none."""
        row = self._transactions.read(lambda db: db.get(DraftRow, self._walker_id))
        return {} if row is None else dict(row.answers)

    def add_screening(self, screening: Screening) -> None:
        """Keep a screening; the draft that led to it is done with."""

        def work(db: Transaction) -> None:
            kept = screening.to_kept(exclude={"at"})
            db.add(ScreeningRow(walker_id=self._walker_id, at=screening.at, **kept))
            draft = db.get(DraftRow, self._walker_id)
            if draft is not None:
                db.delete(draft)

        self._transactions.write(work)

    def screening(self) -> Screening | None:
        """Give the newest screening: the one that counts."""
        known = self.screenings()
        return known[-1] if known else None

    def screenings(self) -> tuple[Screening, ...]:
        """Give every screening, in the order in which they were kept."""

        def work(db: Transaction) -> tuple[Screening, ...]:
            mine = ScreeningRow.walker_id == self._walker_id
            query = select(ScreeningRow).where(mine).order_by(ScreeningRow.id)
            return tuple(_screening(row) for row in db.scalars(query))

        return self._transactions.recall("screenings", work, [ScreeningRow])

    def keep_version(self, session: Session, script: Script) -> SessionVersion:
        """Keep a session and its script as the walker had them, unless the same was kept last."""
        version = SessionVersion(shown_at=datetime.now(UTC), session=session, script=script)

        def work(db: Transaction) -> SessionVersion:
            row = self._session(db, session.id)
            newest = _newest(db, ScriptRow, row.id)
            known = None if newest is None else _shown(newest)
            if known is not None and (known.session, known.script) == (session, script):
                return known
            kept = version.to_kept(exclude={"shown_at"})
            db.add(ScriptRow(session_id=row.id, shown_at=version.shown_at, **kept))
            return version

        return self._transactions.write(work)

    def newest_version(self, session_id: str) -> SessionVersion | None:
        """Give a session as it was kept last, or None if it never was."""

        def work(db: Transaction) -> ScriptRow | None:
            row = self._find(db, session_id)
            return None if row is None else _newest(db, ScriptRow, row.id)

        row = self._transactions.read(work)
        return None if row is None else _shown(row)

    def add_run(self, session_id: str, run: Run, at: datetime) -> None:
        """Keep one start of a session; the same start told again changes nothing."""

        def work(db: Transaction) -> None:
            row = self._session(db, session_id)
            same = select(RunRow.id).where(
                RunRow.session_id == row.id, RunRow.started_at == run.started_at
            )
            if db.scalar(same) is None:
                db.add(RunRow(session_id=row.id, recorded_at=at, **run.model_dump()))

        self._transactions.write(work)

    def runs(self, session_id: str) -> tuple[Run, ...]:
        """Give every start of a session, earliest first."""

        def work(db: Transaction) -> Sequence[RunRow]:
            row = self._find(db, session_id)
            query = select(RunRow).order_by(RunRow.started_at)
            return [] if row is None else db.scalars(query.where(RunRow.session_id == row.id)).all()

        return tuple(
            Run(
                started_at=row.started_at,
                practised_s=row.practised_s,
                pain_before=row.pain_before,
                unsteady_pressed=row.unsteady_pressed,
                completed=row.completed,
            )
            for row in self._transactions.read(work)
        )

    def add_check_in(self, session_id: str, check_in: CheckIn, at: datetime) -> None:
        """Keep a check-in; a different one later corrects it, and both stay.

        Raises
        ------
        NotInJournal
            if nothing is known of the session
        """
        kept = check_in.model_dump(mode="json")

        def work(db: Transaction) -> None:
            row = self._known(db, session_id)
            newest = _newest(db, CheckInRow, row.id)
            if newest is None or CheckIn.from_kept(newest.check_in) != check_in:
                db.add(CheckInRow(session_id=row.id, at=at, check_in=kept))

        self._transactions.write(work)

    def add_next_day(self, session_id: str, pain: int, at: datetime) -> None:
        """Keep the pain of the day after; like a check-in it can be corrected.

        Raises
        ------
        NotInJournal
            if nothing is known of the session
        """

        def work(db: Transaction) -> None:
            row = self._known(db, session_id)
            newest = _newest(db, NextDayRow, row.id)
            if newest is None or newest.pain != pain:
                db.add(NextDayRow(session_id=row.id, at=at, pain=pain))

        self._transactions.write(work)

    def history(self) -> tuple[CompletedSession, ...]:
        """Give every session that was walked, in the order they were started."""
        mine = self._walker_id
        return self._transactions.recall(
            "history",
            lambda db: history(db, mine),
            HISTORY,
            grown=lambda db, known, was, now: grown(db, mine, known, was, now),
        )

    def _find(self, db: Transaction, session_id: str) -> SessionRow | None:
        return db.scalar(self._query(session_id))

    def _query(self, session_id: str) -> Select[SessionRow]:
        mine = SessionRow.walker_id == self._walker_id
        return select(SessionRow).where(mine, SessionRow.key == session_id)

    def _held(self, db: Transaction, session_id: str) -> SessionRow | None:
        # two who add to the same session take turns, so that neither adds the same twice
        return db.scalar(self._query(session_id).with_for_update())

    def _known(self, db: Transaction, session_id: str) -> SessionRow:
        row = self._held(db, session_id)
        if row is None:
            raise NotInJournal(Message("journal-no-session", session=session_id))
        return row

    def _session(self, db: Transaction, session_id: str) -> SessionRow:
        row = self._held(db, session_id)
        if row is None:
            row = SessionRow(walker_id=self._walker_id, key=session_id)
            db.add(row)
            db.flush()
        return row


def _screening(row: ScreeningRow) -> Screening:
    kept = {"answers": row.answers, "person": row.person, "clearance": row.clearance}
    return Screening.from_kept({"at": row.at, **kept})


def _shown(row: ScriptRow) -> SessionVersion:
    return SessionVersion.from_kept(
        {"shown_at": row.shown_at, "session": row.session, "script": row.script}
    )


def _newest(db: Transaction, table: type[Row], session_id: int) -> Row | None:
    query = select(table).where(table.session_id == session_id).order_by(table.id.desc()).limit(1)
    return db.scalar(query)
