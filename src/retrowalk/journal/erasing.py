"""Erasing: rows that are gone for good, and their bytes out of the database's files."""

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, or_, select, update
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import NotInJournal
from retrowalk.journal.backup import TABLES, mine
from retrowalk.journal.database import sweep
from retrowalk.journal.erasing_imports import (
    let_files_go,
    let_recordings_go,
    recordings_of,
    told_by_imports,
)
from retrowalk.journal.exchange_tables import PieceRow
from retrowalk.journal.people_tables import AccountRow, AuditRow, SeenRow, ShareRow
from retrowalk.journal.rows import table_of
from retrowalk.journal.seen import Done, note
from retrowalk.journal.server_tables import BackupRow
from retrowalk.journal.shares import erase_shares
from retrowalk.journal.statements import What
from retrowalk.journal.storing import leave
from retrowalk.journal.storing import sweep as sweep_store
from retrowalk.journal.tables import (
    ArrivalRow,
    ChunkRow,
    DeviceRow,
    JournalTable,
    RecordingRow,
    ScriptRow,
    SessionRow,
    StatementRow,
    WalkerRow,
    WalkRow,
)
from retrowalk.journal.telling import changed
from retrowalk.journal.transactions import RememberingTransactions
from retrowalk.journal.types import ME, OF_TRIALS, Kind
from retrowalk.languages import Message
from retrowalk.value import Value


class Erased(Value):
    """How much was erased, and what remains where, in sentences for the walker."""

    statements: int
    recordings: int
    remains: tuple[Message, ...]


class Erasing:
    """Erases what is kept of one walker: an entry, a session, or everything.

    An entry goes with its history, so that no earlier word of it comes to count again.
    """

    def __init__(self, transactions: RememberingTransactions, walker_id: int) -> None:
        self._engine = transactions.engine
        self._transactions = transactions
        self._walker_id = walker_id

    def erase(self, what: What, arrivals: Collection[str] = ()) -> Erased:
        """Erase a statement with its history, a recording, or a session with all that is of it.

        ``arrivals`` are recordings of it that are yet to be whole, by their keys.

        Raises
        ------
        NotInJournal
            if there is no such statement or session
        """
        unfinished = ArrivalRow.walker_id == self._walker_id, ArrivalRow.key.in_(arrivals)

        def work(db: Transaction) -> tuple[int, int, list[str]]:
            _arrivals(db, *unfinished)
            changed(db, self._walker_id)
            return self._entry(db, what) if isinstance(what, int) else self._session(db, what)

        return self._done(*self._transactions.write(work))

    def everything(self) -> Erased:
        """Erase all that is kept of the walker, their name too, and whoever may see it.

        What is left is a number with empty pages, which may begin anew or be removed; it stays in
        the audit: that everything was erased, and when.
        """

        def work(db: Transaction) -> tuple[int, int, list[str]]:
            statements = self._count(db, StatementRow)
            recordings = self._count(db, RecordingRow)
            others = self._count(db, SeenRow) + self._count(db, ShareRow) > 0
            erase_shares(db, self._walker_id)
            _unlink(db, StatementRow.walker_id == self._walker_id)
            for model in (RecordingRow, PieceRow):
                leave(db, model, mine(table_of(model), self._walker_id))
            for table in reversed(TABLES):
                db.execute(delete(table).where(mine(table, self._walker_id)))
            changed(db, self._walker_id)
            account = _cut_off(db, self._walker_id)
            _forget_name(db, self._walker_id)
            note(db, Done.ERASED, datetime.now(UTC), walker_id=self._walker_id)
            more = [*["seen"] * others, *["account"] * account, "audit"]
            return statements, recordings, ["phone", "devices", *more]

        return self._done(*self._transactions.write(work))

    def _done(self, statements: int, recordings: int, remains: Sequence[str]) -> Erased:
        """Take the bytes out of the files too, and say what remains where."""
        self._transactions.forget()
        swept = sweep(self._engine)
        on_a_server = self._engine.dialect.name != "sqlite"
        where = ["backup", *remains, *["server"] * on_a_server, *["log"] * (not swept)]
        where += ["backups"] * self._transactions.read(_is_backed_up)
        where += ["store"] * (not sweep_store(self._transactions))
        where += ["bucket"] * any(one.may_keep_versions for one in self._transactions.stores.all)
        sentences = tuple(Message(f"record-remains-{one}") for one in where)
        return Erased(statements=statements, recordings=recordings, remains=sentences)

    def _entry(self, db: Transaction, number: int) -> tuple[int, int, list[str]]:
        row = db.get(StatementRow, number)
        if row is None or row.walker_id != self._walker_id:
            raise NotInJournal(Message("record-no-statement", id=str(number)))
        if row.kind == Kind.RECORDING and row.recording_id is not None:
            return self._recordings(db, {row.recording_id})
        which = self._with_history(db, {number})
        recordings = recordings_of(db, which)
        _, _, remains = self._recordings(db, recordings)
        stays = self._gone(db, which)
        return len(which), len(recordings), [*remains, *["original"] * stays]

    def _session(self, db: Transaction, key: str) -> tuple[int, int, list[str]]:
        known = SessionRow.walker_id == self._walker_id, SessionRow.key == key
        session = db.scalar(select(SessionRow.id).where(*known))
        if session is None:
            raise NotInJournal(Message("journal-no-session", session=key))
        told = db.scalars(select(StatementRow.id).where(StatementRow.session_id == session))
        which = self._with_history(db, set(told))
        stays, statements = self._gone(db, which), len(which)
        measured = select(WalkRow.recording_id).where(WalkRow.session_id == session)
        of_recordings, recordings, remains = self._recordings(db, set(db.scalars(measured)))
        db.execute(delete(ScriptRow).where(ScriptRow.session_id == session))
        db.execute(delete(SessionRow).where(SessionRow.id == session))
        remains = [*remains, *["phone"] * (not remains), *["original"] * stays]
        return statements + of_recordings, recordings, remains

    def _recordings(self, db: Transaction, which: set[int]) -> tuple[int, int, list[str]]:
        """Erase recordings with what was measured from them; results of tests stay."""
        if not which:
            return 0, 0, []
        of_recording = StatementRow.recording_id.in_(which)
        told = select(StatementRow.id).where(of_recording, StatementRow.kind == Kind.RECORDING)
        statements = self._with_history(db, set(db.scalars(told)))
        self._gone(db, statements)
        let_recordings_go(db, which)
        results = db.execute(update(StatementRow).where(of_recording).values(recording_id=None))
        _arrivals(db, ArrivalRow.recording_id.in_(which))
        db.execute(delete(WalkRow).where(WalkRow.recording_id.in_(which)))
        leave(db, RecordingRow, RecordingRow.id.in_(which))
        db.execute(delete(RecordingRow).where(RecordingRow.id.in_(which)))
        remains = ["phone", *["result"] * bool(results.rowcount)]  # type: ignore[attr-defined]
        return len(statements), len(which), remains

    def _with_history(self, db: Transaction, which: set[int]) -> set[int]:
        """Give statements with their history; an import with all that came in with it.

        The plan of a trial goes with all that was told of that trial.
        """
        links = list(_links(db, self._walker_id))
        trials = _of_trials(db, self._walker_id)
        while (
            more := _linked(links, which)
            | (told_by_imports(db, which) - which)
            | {one for plan in which & trials.keys() for one in trials[plan] - which}
        ):
            which = which | more
        return which

    def _gone(self, db: Transaction, which: set[int]) -> bool:
        """Erase statements; give whether a file that came in still holds one of them."""
        stays = let_files_go(db, which)
        _unlink(db, StatementRow.id.in_(which))
        db.execute(delete(StatementRow).where(StatementRow.id.in_(which)))
        return stays

    def _count(self, db: Transaction, table: type[JournalTable]) -> int:
        columns = table.__table__.c
        return len(db.execute(select(columns.id).where(columns.walker_id == self._walker_id)).all())


LET_GO = {"account"}
"""Tables whose rows stay, and are no longer the walker's. A device of theirs is let in no more:
one that is nobody's would ask who walks, and open the pages of the others."""


def _cut_off(db: Transaction, walker_id: int) -> bool:
    """Let nothing else lead to a walker who is gone; tell whether an account did."""
    cut = False
    begins_again = db.get_one(WalkerRow, walker_id).name == ME
    for table in JournalTable.metadata.sorted_tables:
        if "walker_id" not in table.c or table in TABLES or table.name == AuditRow.__tablename__:
            continue
        theirs = table.c.walker_id == walker_id
        if begins_again and table.name == DeviceRow.__tablename__:
            continue
        if table.name in LET_GO:
            done = db.execute(update(table).where(theirs).values(walker_id=None))
            cut |= table.name == AccountRow.__tablename__ and bool(done.rowcount)  # type: ignore[attr-defined]
        else:
            db.execute(delete(table).where(theirs))
    return cut


def _forget_name(db: Transaction, walker_id: int) -> None:
    row = db.get_one(WalkerRow, walker_id)
    row.shown = row.colour = row.code = None
    if row.name != ME:
        row.name = f"walker-{walker_id}"


def _arrivals(db: Transaction, *which: ColumnElement[bool]) -> None:
    of_them = select(ArrivalRow.id).where(*which)
    db.execute(delete(ChunkRow).where(ChunkRow.arrival_id.in_(of_them)))
    db.execute(delete(ArrivalRow).where(*which))


def _links(db: Transaction, walker_id: int) -> Iterable[tuple[int, int]]:
    """Give each statement that is told of another, with that other."""
    of = (StatementRow.about_id, StatementRow.replaces_id, StatementRow.takes_back_id)
    told_of = or_(*(column.is_not(None) for column in of))
    query = select(StatementRow.id, *of).where(StatementRow.walker_id == walker_id, told_of)
    return [(one, other) for one, *of_it in db.execute(query) for other in of_it if other]


def _of_trials(db: Transaction, walker_id: int) -> dict[int, set[int]]:
    """Give what was told of each trial, by the statement of its plan: they share its seal alone."""
    which = StatementRow.walker_id == walker_id, StatementRow.kind.in_(OF_TRIALS)
    told: list[tuple[int, str, dict[str, Any]]] = list(
        db.execute(select(StatementRow.id, StatementRow.kind, StatementRow.body).where(*which))
    )
    plans = {body["digest"]: number for number, kind, body in told if kind == Kind.TRIAL}
    of: dict[int, set[int]] = {number: set() for number in plans.values()}
    for number, _, body in told:
        if (plan := plans.get(body.get("trial", ""))) is not None:
            of[plan].add(number)
    return of


def _linked(links: Iterable[tuple[int, int]], which: set[int]) -> set[int]:
    return {one for link in links if which & {*link} for one in link} - which


def _is_backed_up(db: Transaction) -> bool:
    """Tell whether there are backups of everybody's journal."""
    return bool(db.scalar(select(BackupRow.id).where(BackupRow.removed_at.is_(None)).limit(1)))


def _unlink(db: Transaction, which: ColumnElement[bool]) -> None:
    """Let statements that are to go point to no other: then they go in any order."""
    nothing: dict[str, Any] = {"about_id": None, "replaces_id": None, "takes_back_id": None}
    db.execute(update(StatementRow).where(which).values(nothing))
