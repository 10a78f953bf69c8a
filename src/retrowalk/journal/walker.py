"""One walker's pages of the journal: screenings, sessions and what happened in them."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import NotInJournal
from retrowalk.journal.activities import Activities
from retrowalk.journal.assessments import Assessments
from retrowalk.journal.backup import Backup
from retrowalk.journal.choices import Choices
from retrowalk.journal.consents import Consents
from retrowalk.journal.erasing import Erasing
from retrowalk.journal.guided import GuidedPractices
from retrowalk.journal.history import HISTORY, grown, history
from retrowalk.journal.imports import Imports
from retrowalk.journal.originals import Originals
from retrowalk.journal.reminders import Reminders
from retrowalk.journal.screenings import as_answered, screenings
from retrowalk.journal.statements import Statements
from retrowalk.journal.tables import DraftRow, ScriptRow, SessionRow, StatementRow
from retrowalk.journal.telling import changed, newest_said, taken_back, tell, told
from retrowalk.journal.transactions import RememberingTransactions
from retrowalk.journal.trials import Trials
from retrowalk.journal.types import (
    THE_WALKER,
    Author,
    Kind,
    Role,
    Run,
    Screening,
    SessionVersion,
)
from retrowalk.journal.uploads import UploadStore
from retrowalk.journal.walks import Walks
from retrowalk.languages import Message
from retrowalk.programme.types import CheckIn, CompletedSession
from retrowalk.screening.types import Agreement
from retrowalk.session.types import Script, Session


class WalkerJournal:
    """What is kept of one walker. Every method is one transaction; writing twice keeps once."""

    def __init__(self, transactions: RememberingTransactions, walker_id: int, name: str) -> None:
        self._transactions = transactions
        self._walker_id = walker_id
        self.name = name
        self.memory = transactions.memory
        self.make = transactions.make
        self.activities = Activities(transactions, walker_id)
        self.imports = Imports(transactions, walker_id)
        self.originals = Originals(transactions, walker_id)
        self.walks = Walks(transactions, walker_id)
        self.uploads = UploadStore(transactions, walker_id)
        self.assessments = Assessments(transactions, walker_id)
        self.backup = Backup(transactions, walker_id)
        self.choices = Choices(transactions, walker_id)
        self.consents = Consents(transactions, walker_id)
        self.guided = GuidedPractices(transactions, walker_id)
        self.statements = Statements(transactions, walker_id)
        self.erasing = Erasing(transactions, walker_id)
        self.reminders = Reminders(transactions, walker_id)
        self.trials = Trials(transactions, walker_id)

    def keep_draft(self, answers: Mapping[str, Any], at: datetime) -> None:
        """Keep the answers given so far; they replace the draft before."""

        def work(db: Transaction) -> None:
            db.merge(DraftRow(walker_id=self._walker_id, answers=dict(answers), kept_at=at))

        self._transactions.write(work)

    def draft(self) -> dict[str, Any]:
        """Give the answers on their way to a screening; empty where there are none."""
        row = self._transactions.read(lambda db: db.get(DraftRow, self._walker_id))
        return {} if row is None else dict(row.answers)

    def add_screening(self, screening: Screening, at: datetime | None = None) -> None:
        """Keep what was answered; the draft that led to it is done with.

        ``at`` is when it was told, where that is not the moment that it is about. The clearance is
        that without any agreement: those are told for themselves.
        """
        kept = screening.to_kept(exclude={"at"})

        def work(db: Transaction) -> None:
            tell(
                db,
                self._walker_id,
                Kind.SCREENING,
                kept,
                at or screening.at,
                about=screening.at,
            )
            draft = db.get(DraftRow, self._walker_id)
            if draft is not None:
                db.delete(draft)

        self._transactions.write(work)

    def add_agreement(
        self,
        agreement: Agreement,
        at: datetime,
        recorded_by: Role = Role.WALKER,
        *,
        about: int | None = None,
    ) -> None:
        """Keep what a professional agreed to, told at a moment; ``about`` is its proposal."""
        by = Author(name=agreement.who, role=Role.PROFESSIONAL)
        columns = {"recorded_by": recorded_by, "about_on": agreement.on, "about_id": about}
        kept = agreement.to_kept()
        self._transactions.write(
            lambda db: tell(db, self._walker_id, Kind.AGREEMENT, kept, at, by=by, **columns)
        )

    def agreements(self) -> tuple[Agreement, ...]:
        """Give every agreement that counts, in the order in which they were kept."""

        def work(db: Transaction) -> tuple[Agreement, ...]:
            rows = told(db, self._walker_id, Kind.AGREEMENT)
            return tuple(Agreement.from_kept(row.body) for row in rows)

        return self._transactions.recall("agreements", work, [Kind.AGREEMENT, Kind.TAKE_BACK])

    def screening(self) -> Screening | None:
        """Give the newest screening: the one that counts."""
        known = self.screenings()
        return known[-1] if known else None

    def answered(self) -> Screening | None:
        """Give the newest screening that counts as it was told, without any agreement."""

        def work(db: Transaction) -> Screening | None:
            rows = told(db, self._walker_id, Kind.SCREENING)
            return as_answered(rows[-1]) if rows else None

        return self._transactions.recall("answered", work, [Kind.SCREENING, Kind.TAKE_BACK])

    def screenings(self) -> tuple[Screening, ...]:
        """Give what was known after every screening and agreement, in the order of telling."""
        return self._transactions.recall(
            "screenings",
            lambda db: screenings(told(db, self._walker_id, Kind.SCREENING, Kind.AGREEMENT)),
            [Kind.SCREENING, Kind.AGREEMENT, Kind.TAKE_BACK],
        )

    def keep_version(self, session: Session, script: Script) -> SessionVersion:
        """Keep a session and its script as the walker had them, unless the same was kept last."""
        version = SessionVersion(shown_at=datetime.now(UTC), session=session, script=script)

        def work(db: Transaction) -> SessionVersion:
            row = self._session(db, session.id)
            newest = _shown_last(db, row.id)
            known = None if newest is None else _shown(newest)
            if known is not None and (known.session, known.script) == (session, script):
                return known
            kept = version.to_kept(exclude={"shown_at"})
            db.add(ScriptRow(session_id=row.id, shown_at=version.shown_at, **kept))
            changed(db, self._walker_id)
            return version

        return self._transactions.write(work)

    def newest_version(self, session_id: str) -> SessionVersion | None:
        """Give a session as it was kept last, or None if it never was."""

        def work(db: Transaction) -> ScriptRow | None:
            row = self._find(db, session_id)
            return None if row is None else _shown_last(db, row.id)

        row = self._transactions.read(work)
        return None if row is None else _shown(row)

    def add_run(
        self,
        session_id: str,
        run: Run,
        at: datetime,
        *,
        by: Author = THE_WALKER,
        by_hand: bool = False,
    ) -> None:
        """Keep one start of a session; the same start told again changes nothing.

        What a player sends once more counts no more where it was taken back. ``by_hand`` somebody
        may tell it anew all the same.
        """
        kept = run.model_dump(mode="json", exclude={"started_at"})

        def work(db: Transaction) -> None:
            row = self._session(db, session_id)
            known = self._runs(db, row)
            if by_hand:
                known = taken_back(db, self._walker_id).left(known)
            if run.started_at not in [one.about for one in known]:
                about = {"session_id": row.id, "about": run.started_at}
                tell(db, self._walker_id, Kind.RUN, kept, at, by=by, **about)

        self._transactions.write(work)

    def runs(self, session_id: str) -> tuple[Run, ...]:
        """Give every start of a session that counts, earliest first."""

        def work(db: Transaction) -> list[StatementRow]:
            row = self._find(db, session_id)
            known = [] if row is None else self._runs(db, row)
            return taken_back(db, self._walker_id).left(known)

        runs = [
            Run.from_kept({"started_at": row.about, **row.body})
            for row in self._transactions.read(work)
        ]
        return tuple(sorted(runs, key=lambda run: run.started_at))

    def add_check_in(
        self, session_id: str, check_in: CheckIn, at: datetime, by: Author = THE_WALKER
    ) -> None:
        """Keep a check-in; a different one later replaces it, and both stay.

        Raises
        ------
        NotInJournal
            if nothing is known of the session
        """
        self._say_after(session_id, Kind.CHECK_IN, check_in.model_dump(mode="json"), at, by)

    def add_next_day(
        self, session_id: str, pain: int, at: datetime, by: Author = THE_WALKER
    ) -> None:
        """Keep the pain of the day after; like a check-in it can be corrected.

        Raises
        ------
        NotInJournal
            if nothing is known of the session
        """
        self._say_after(session_id, Kind.NEXT_DAY, {"pain": pain}, at, by)

    def _say_after(
        self, session_id: str, kind: Kind, kept: dict[str, Any], at: datetime, by: Author
    ) -> None:
        """Keep what is said after a session, unless the same was said last."""
        days = 1 if kind is Kind.NEXT_DAY else 0

        def work(db: Transaction) -> None:
            row = self._known(db, session_id)
            last = newest_said(db, self._walker_id, kind, row.id)
            if last is None or _as_now(kind, last.body) != kept:
                about = {
                    "session_id": row.id,
                    "about_on": day_of(session_id, days),
                    "replaces_id": last.id if last else None,
                }
                tell(db, self._walker_id, kind, kept, at, by=by, **about)

        self._transactions.write(work)

    def _runs(self, db: Transaction, session: SessionRow) -> list[StatementRow]:
        query = select(StatementRow).where(
            StatementRow.session_id == session.id, StatementRow.kind == Kind.RUN
        )
        return list(db.scalars(query.order_by(StatementRow.id)))

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


def _as_now(kind: Kind, kept: dict[str, Any]) -> dict[str, Any]:
    """Give what was kept, perhaps by an older version, as it would be kept now."""
    return CheckIn.from_kept(kept).model_dump(mode="json") if kind is Kind.CHECK_IN else kept


def day_of(session_id: str, later: int = 0) -> date | None:
    """Give the day that the id of a session names, or some days later; None if it names none."""
    try:
        return date.fromisoformat(session_id) + timedelta(days=later)
    except (ValueError, OverflowError):
        return None


def _shown(row: ScriptRow) -> SessionVersion:
    return SessionVersion.from_kept(
        {"shown_at": row.shown_at, "session": row.session, "script": row.script}
    )


def _shown_last(db: Transaction, session: int) -> ScriptRow | None:
    query = select(ScriptRow).where(ScriptRow.session_id == session)
    return db.scalar(query.order_by(ScriptRow.id.desc()).limit(1))
