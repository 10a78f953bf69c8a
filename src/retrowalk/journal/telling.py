"""How a statement is written, and which of them count: those that nobody took back."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.orm import Session as Transaction

from retrowalk.journal.exchange_tables import ImportFileRow, ImportWalkRow
from retrowalk.journal.tables import Json, StatementRow, WalkerRow
from retrowalk.journal.types import THE_WALKER, Author, Kind, Role


def tell(
    db: Transaction,
    walker_id: int,
    kind: Kind,
    body: Json,
    at: datetime,
    *,
    by: Author = THE_WALKER,
    **columns: Any,
) -> StatementRow:
    """Write what somebody tells at a moment; ``columns`` are the others of a statement."""
    name = by.name or db.scalar(select(WalkerRow.name).where(WalkerRow.id == walker_id)) or ""
    entered_by = Role.SYSTEM if by.role is Role.SYSTEM else Role.WALKER
    row = StatementRow(
        walker_id=walker_id,
        kind=kind,
        author=name,
        role=by.role,
        told_at=at,
        body=body,
        **{"recorded_by": entered_by, **columns},
    )
    db.add(row)
    db.flush()
    changed(db, walker_id)
    return row


def changed(db: Transaction, walker_id: int) -> None:
    """Note that something of a walker was written, in the transaction that writes it.

    A count, and not the newest row: of two that are written at once the one with the lower number
    may come to light later, and what is erased leaves no row behind.
    """
    count = update(WalkerRow).where(WalkerRow.id == walker_id)
    counted = count.values(changes=WalkerRow.changes + 1)
    db.execute(counted.execution_options(synchronize_session=False))


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What counts no more: statements, and of a session whatever was told before its take-back."""

    statements: frozenset[int]
    sessions: Mapping[int, int]

    def leaves(self, statement_id: int, session: int | None = None) -> bool:
        """Whether a statement, of the row of a session, counts still."""
        before = self.sessions.get(session, 0) if session is not None else 0
        return statement_id >= before and statement_id not in self.statements

    def left(self, rows: Iterable[StatementRow]) -> list[StatementRow]:
        """Give the statements that count still, in their order."""
        return [row for row in rows if self.leaves(row.id, row.session_id)]


def taken_back(db: Transaction, walker_id: int) -> TakenBack:
    """Find what was taken back; a take-back that was itself taken back takes nothing back."""
    query = (
        select(StatementRow.id, StatementRow.takes_back_id, StatementRow.session_id)
        .where(StatementRow.walker_id == walker_id, StatementRow.kind == Kind.TAKE_BACK)
        .order_by(StatementRow.id.desc())  # what takes back comes after what it takes back
    )
    found = [(*row,) for row in db.execute(query)]
    take_backs = {number for number, _, _ in found}
    undone: set[int] = set()  # take-backs that came in with what was taken back itself
    while True:
        statements, sessions = _gone([row for row in found if row[0] not in undone])
        statements |= of_imports(db, StatementRow.walker_id == walker_id, statements)
        if not (more := statements & take_backs - undone):
            return TakenBack(frozenset(statements), sessions)
        undone |= more


def _gone(
    take_backs: Iterable[tuple[int, int | None, int | None]],
) -> tuple[set[int], dict[int, int]]:
    """Give the statements and sessions that take-backs take back, the last of these first."""
    statements: set[int] = set()
    sessions: dict[int, int] = {}
    for number, statement, session in take_backs:
        if number in statements:
            continue
        if statement is not None:
            statements.add(statement)
        elif session is not None:
            sessions.setdefault(session, number)
    return statements, sessions


def of_imports(db: Transaction, which: ColumnElement[bool], statements: set[int]) -> set[int]:
    """Find what came in with batches, of which walkers, that are taken back: it goes with them."""
    if not statements:
        return set()
    imports = select(StatementRow.id).where(which, StatementRow.kind == Kind.IMPORT)
    gone = statements.intersection(db.scalars(imports))
    if not gone:
        return set()
    of_them = select(ImportFileRow.id).where(ImportFileRow.statement_id.in_(gone))
    told_by_them = select(ImportWalkRow.statement_id).where(
        ImportWalkRow.told, ImportWalkRow.import_file_id.in_(of_them)
    )
    return set(db.scalars(told_by_them))


def told(db: Transaction, walker_id: int, *kinds: Kind) -> list[StatementRow]:
    """Give the statements of some kinds that count, in the order in which they were kept."""
    mine = StatementRow.walker_id == walker_id
    query = select(StatementRow).where(mine, StatementRow.kind.in_(kinds)).order_by(StatementRow.id)
    return taken_back(db, walker_id).left(db.scalars(query))


def newest_said(db: Transaction, walker_id: int, kind: Kind, session: int) -> StatementRow | None:
    """Give what counts of one kind of what was said after a session, by its row."""
    query = (
        select(StatementRow)
        .where(StatementRow.kind == kind, StatementRow.session_id == session)
        .order_by(StatementRow.id)
    )
    left = taken_back(db, walker_id).left(db.scalars(query))
    return left[-1] if left else None
