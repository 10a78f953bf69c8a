"""All that is kept of one walker, as plain rows, to take along and to put back.

Which rows are theirs follows from the foreign keys, so a new table is taken along by itself.
"""

import base64
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from itertools import count
from typing import Any, TypeVar

from sqlalchemy import Column, ColumnElement, ForeignKey, select
from sqlalchemy import Table as SqlTable
from sqlalchemy.exc import StatementError
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import UnreadableJournal
from retrowalk.journal.exchange_tables import OriginalRow, PieceRow
from retrowalk.journal.merging import Merged, merge
from retrowalk.journal.people_tables import OF_THE_MACHINE, AccountRow
from retrowalk.journal.rows import DataOf, PiecesOf, RowWriter
from retrowalk.journal.stated import OLDER, stated
from retrowalk.journal.store_move import settle
from retrowalk.journal.tables import JournalTable, RecordingRow, StatementRow, WalkerRow
from retrowalk.journal.telling import changed
from retrowalk.journal.transactions import Transactions
from retrowalk.journal.validation import rows_of
from retrowalk.languages import Message

Rows = dict[str, list[dict[str, Any]]]
"""Rows by table, as JSON can hold them; the bytes of recordings are not among them."""

Kept = Mapping[str, Sequence[Mapping[str, Any]]]
"""The same, as a file holds them that somebody brings."""

T = TypeVar("T")

_IN_FILES = {(RecordingRow.__tablename__, one) for one in ("packing", "packed", "stored_as")}
_AT_ONCE = 100
"""So many rows are held in memory: one may have thousands of steps."""


SECRETS = {"address_sha256", "passcode", "sealed", "reply_key", "endpoint", "keys"}
"""What opens or reaches something, or is sealed: it is not for reading."""


class Backup:
    """Everything of one walker at once."""

    def __init__(self, transactions: Transactions, walker_id: int) -> None:
        self._transactions = transactions
        self._walker_id = walker_id

    def rows(self) -> Rows:
        """Give every row, each table in the order in which it was written."""
        found: Rows = {}
        self.each(lambda _, table, rows: found.update({table: list(rows)}))
        return found

    def each(self, take: Callable[[int, str, Iterator[dict[str, Any]]], None]) -> None:
        """Hand over every table, by its number and name, with its rows as they are read.

        All are of one moment.
        """
        tables = [table for table in TAKEN if table.name not in FILED]

        def work(db: Transaction) -> None:
            for number, table in enumerate(tables):
                take(number, table.name, self._rows(db, table))

        self._transactions.read(work)

    def of_the_machine(self) -> Rows:
        """Give what only this machine keeps of the walker, to be read: it is put back nowhere.

        Whom they let in, what they share and who opened it, who saw what. What would open
        something is left out; an account is told by its name, too.
        """

        def work(db: Transaction) -> Rows:
            accounts = db.execute(select(AccountRow.id, AccountRow.shown))
            names = {number: shown for number, shown in accounts}  # noqa: C416  (rows are no pairs)
            return {
                table.name: [_read_by(row, names) for row in self._rows(db, table)]
                for table in TABLES
                if table not in TAKEN
            }

        return self._transactions.read(work)

    def restore(self, rows: Kept, data: DataOf, pieces: PiecesOf) -> None:
        """Write the rows that :meth:`rows` gave, here or elsewhere, where nothing is kept as yet.

        Raises
        ------
        UnreadableJournal
            if something is kept here already, a row does not fit, or the rows don't belong
            together; nothing is written then
        """

        def work(db: Transaction) -> None:
            if self._is_begun(db):
                raise UnreadableJournal(Message("journal-not-empty"))
            writer = RowWriter(db, self._walker_id, data, pieces)
            for name, kept in self._checked(db, rows).items():
                for row in kept:
                    writer.write(_BY_NAME[name], row)
            changed(db, self._walker_id)

        self._whole(work)

    def merge(
        self, rows: Kept, data: DataOf, pieces: PiecesOf, *, into: int | None = None
    ) -> Merged:
        """Write what of these rows is not kept here yet, and count it.

        ``into`` is the file of an import by which they come.

        Raises
        ------
        UnreadableJournal
            if a row does not fit, or the rows don't belong together; nothing is written then
        """

        def work(db: Transaction) -> Merged:
            writer = RowWriter(db, self._walker_id, data, pieces)
            return merge(writer, self._checked(db, rows), into)

        return self._whole(work)

    def would_merge(self, rows: Kept, data: DataOf, pieces: PiecesOf) -> Merged:
        """Count what :meth:`merge` would write, and write nothing."""

        def work(db: Transaction) -> Merged:
            writer = RowWriter(db, self._walker_id, data, pieces)
            found = merge(writer, self._checked(db, rows))
            db.rollback()
            return found

        return self._whole(work)

    def _is_begun(self, db: Transaction) -> bool:
        query = (select(1).where(mine(table, self._walker_id)).limit(1) for table in TAKEN)
        return any(db.execute(one).first() for one in query)

    def _whole(self, work: Callable[[Transaction], T]) -> T:
        try:
            done = self._transactions.write(work)
        except StatementError as error:
            raise UnreadableJournal(Message("journal-parts")) from error
        settle(self._transactions)
        return done

    def _checked(self, db: Transaction, rows: Kept) -> dict[str, list[dict[str, Any]]]:
        """Check all rows as what is told is, those of an older version as they would be now."""
        named = select(WalkerRow.name).where(WalkerRow.id == self._walker_id)
        name = db.scalar(named.with_for_update()) or ""
        if StatementRow.__tablename__ not in rows and any(table in rows for table in OLDER):
            rows = _as_statements(rows, name)
        return {table.name: rows_of(rows, table) for table in TAKEN if table.name not in FILED}

    def _rows(self, db: Transaction, table: SqlTable) -> Iterator[dict[str, Any]]:
        columns = [column for column in table.c if _is_taken(column)]
        which = [mine(table, self._walker_id)]
        if table.name == OriginalRow.__tablename__:
            which.append(table.c.sha256.is_not(None))  # and not on its way still
        query = select(*columns).where(*which).order_by(*table.primary_key)
        for row in db.execute(query.execution_options(yield_per=_AT_ONCE)).mappings():
            yield {name: _plain(value) for name, value in row.items()}


def _read_by(row: Mapping[str, Any], names: Mapping[int, str]) -> dict[str, Any]:
    """Give a row as a person may read it, and as it opens nothing."""
    shown = {name: value for name, value in row.items() if name not in SECRETS}
    account = shown.get("account_id")
    return shown if account is None else {**shown, "account": names.get(account)}


def _as_statements(
    rows: Mapping[str, Sequence[Mapping[str, Any]]], walker: str
) -> Mapping[str, Sequence[Mapping[str, Any]]]:
    """Give the rows of a journal of before 0.3.0 as they are kept now."""
    try:
        numbers = count(1 + max((row["id"] for row in rows.get("assessment", ())), default=0))
        told = stated(rows, walker, numbers)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise UnreadableJournal(Message("journal-parts")) from error
    return {**rows, StatementRow.__tablename__: told}


def _owner(table: SqlTable) -> ForeignKey | None:
    """Give the key that leads to whose the rows are; None where they are nobody's own."""
    keys = (key for column in table.c if not column.nullable for key in column.foreign_keys)
    return next((key for key in keys if _is_own(key.column.table)), None)


def _is_own(table: SqlTable) -> bool:
    return table.name == WalkerRow.__tablename__ or _owner(table) is not None


def mine(table: SqlTable, walker_id: int) -> ColumnElement[bool]:
    """Give what is true of the rows of a table that are a walker's."""
    if "walker_id" in table.c:
        return table.c.walker_id == walker_id
    owner = _owner(table)
    assert owner is not None  # noqa: S101  (only tables that have one are asked for)
    return owner.parent.in_(select(owner.column).where(mine(owner.column.table, walker_id)))


def _is_taken(column: Column[Any]) -> bool:
    return column.name != "walker_id" and (column.table.name, column.name) not in _IN_FILES


def _plain(value: Any) -> Any:
    if isinstance(value, date):  # or a moment
        return value.isoformat()
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value


TABLES = tuple(table for table in JournalTable.metadata.sorted_tables if _owner(table) is not None)
"""The tables with rows of a walker's own; those that others point to come first."""

TAKEN = tuple(table for table in TABLES if not OF_THE_MACHINE["info"].items() <= table.info.items())
"""Those that are taken along; what is of this machine alone stays here."""

FILED = {PieceRow.__tablename__}
"""Those of which nothing but the bytes is taken along, as files."""

_BY_NAME = {table.name: table for table in TAKEN}
