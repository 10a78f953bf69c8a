"""The walkers of a journal: who has pages in it, by which name and colour, behind which code."""

import hashlib
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, func, or_, select
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import NotAllowed, NotInJournal
from retrowalk.journal.people_tables import AuditRow
from retrowalk.journal.tables import InvitationRow, JournalTable, WalkerRow
from retrowalk.journal.transactions import Transactions
from retrowalk.journal.types import KnownWalker
from retrowalk.languages import Message


class Walkers:
    """Everybody with pages in this journal, the first walker first."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def all(self) -> tuple[KnownWalker, ...]:
        """Give every walker, in the order in which they came."""
        query = select(WalkerRow).order_by(WalkerRow.id)
        return self._transactions.read(lambda db: tuple(map(_known, db.scalars(query))))

    def near(self, *wanted: int) -> dict[int, tuple[KnownWalker, str]]:
        """Give what a door must know: the first two, whoever has a code, and who is ``wanted``.

        Each with what a choice of them is sealed with: it is another with another code, and with
        another walker.
        """
        row = WalkerRow
        first = select(row.id).order_by(row.id).limit(2).scalar_subquery()
        these = or_(row.id.in_(first), row.id.in_(wanted), row.code.is_not(None))
        query = select(row.__table__).where(these).order_by(row.id)
        rows = self._transactions.rows(query)
        return {one.id: (_known(one), _seal(one)) for one in rows}

    def get(self, walker_id: int) -> KnownWalker:
        """Give a walker.

        Raises
        ------
        NotInJournal
            if there is none of this number
        """
        return _known(self._transactions.read(lambda db: _row(db, walker_id)))

    def name_and_changes(self, walker_id: int) -> tuple[str, int]:
        """Give the name a walker has in the journal, and how often something of them was written.

        Raises
        ------
        NotInJournal
            if there is none of this number
        """
        query = select(WalkerRow.name, WalkerRow.changes).where(WalkerRow.id == walker_id)
        for name, changes in self._transactions.rows(query):
            return name, changes
        raise _unknown(walker_id)

    def add(self, shown: str, at: datetime, *, colour: str | None = None) -> KnownWalker:
        """Begin the pages of one more walker, who goes by a name on the screen."""

        def work(db: Transaction) -> WalkerRow:
            row = WalkerRow(name=f"walker {at.isoformat()}", created_at=at)
            if db.get_bind().dialect.name == "sqlite":  # PostgreSQL gives no number twice
                row.id = _next(db)
            row.shown, row.colour = shown, colour
            db.add(row)
            db.flush()
            row.name = f"walker-{row.id}"
            return row

        return _known(self._transactions.write(work))

    def change(self, walker_id: int, *, shown: str, colour: str) -> KnownWalker:
        """Let a walker go by another name and colour.

        Raises
        ------
        NotInJournal
            if there is none of this number
        """

        def work(db: Transaction) -> WalkerRow:
            row = _row(db, walker_id)
            row.shown, row.colour = shown, colour
            return row

        return _known(self._transactions.write(work))

    def code(self, walker_id: int) -> str | None:
        """Give the code of a walker as it is kept, hashed; None of who has none.

        Raises
        ------
        NotInJournal
            if there is no such walker
        """
        return self._transactions.read(lambda db: _row(db, walker_id).code)

    def keep_code(self, walker_id: int, code: str | None) -> None:
        """Keep another code, hashed, or none.

        Raises
        ------
        NotInJournal
            if there is no such walker
        """

        def work(db: Transaction) -> None:
            _row(db, walker_id).code = code

        self._transactions.write(work)

    def remove(self, walker_id: int, at: datetime) -> None:
        """Remove a walker of whom nothing is kept; their number is given to nobody else.

        Raises
        ------
        NotAllowed
            if something is kept of them, or a device or an account is theirs
        NotInJournal
            if there is no such walker
        """

        def work(db: Transaction) -> None:
            row = _row(db, walker_id)
            db.execute(delete(InvitationRow).where(InvitationRow.walker_id == walker_id))
            if any(_holds(db, table, walker_id) for table in _of_walkers()):
                raise NotAllowed(Message("household-still-kept"))
            db.add(AuditRow(at=at, what="walker-removed", walker_id=walker_id))
            db.delete(row)

        self._transactions.write(work)


def _of_walkers() -> Iterable[type[JournalTable]]:
    """Give the tables that name a walker, but for the trace without content."""
    tables = (mapper.class_ for mapper in JournalTable.registry.mappers)
    return [table for table in tables if hasattr(table, "walker_id") and table is not AuditRow]


def _holds(db: Transaction, table: type[JournalTable], walker_id: int) -> bool:
    column = table.__table__.c.walker_id
    return db.execute(select(column).where(column == walker_id).limit(1)).first() is not None


def _next(db: Transaction) -> int:
    """Give a number that no walker ever had: what a phone kept for one stays with that one."""
    numbers = (select(func.max(column)) for column in (WalkerRow.id, AuditRow.walker_id))
    return 1 + max(db.scalar(query) or 0 for query in numbers)


def _row(db: Transaction, walker_id: int) -> WalkerRow:
    row = db.get(WalkerRow, walker_id)
    if row is None:
        raise _unknown(walker_id)
    return row


def _unknown(walker_id: int) -> NotInJournal:
    return NotInJournal(Message("journal-no-walker", id=str(walker_id)))


def _seal(row: WalkerRow | Row[Any]) -> str:
    told = f"{row.id} {row.created_at.isoformat()} {row.code or ''}"
    return hashlib.sha256(told.encode()).hexdigest()


def _known(row: WalkerRow | Row[Any]) -> KnownWalker:
    return KnownWalker(
        id=row.id,
        name=row.name,
        shown=row.shown,
        colour=row.colour,
        has_code=row.code is not None,
    )
