"""Rows that came from elsewhere, written as a walker's own and pointing to what is kept here."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, insert, select
from sqlalchemy import Table as SqlTable
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import UnreadableJournal
from retrowalk.journal.encoding import pack
from retrowalk.journal.exchange_tables import PieceRow
from retrowalk.journal.tables import JournalTable, RecordingRow
from retrowalk.languages import Message

Row = dict[str, Any]
"""The values of a row, checked, with the id that it has where it came from."""

Rows = Mapping[str, list[Row]]
"""Checked rows by table."""

DataOf = Callable[[int], bytes]
"""Gives the bytes of a recording by the id that it has in the rows."""

PiecesOf = Callable[[int], Iterable[bytes]]
"""Gives the bytes of an original, piece by piece, by the id that it has in the rows."""


def table_of(model: type[JournalTable]) -> SqlTable:
    """Give the table of a model."""
    return JournalTable.metadata.tables[model.__tablename__]


class RowWriter:
    """Writes rows for one walker; ``ids`` are those they have here, by table and by those there."""

    def __init__(self, db: Transaction, walker_id: int, data: DataOf, pieces: PiecesOf) -> None:
        self.db = db
        self.walker_id = walker_id
        self.data = data
        self.pieces = pieces
        self.ids: defaultdict[str, dict[int, int]] = defaultdict(dict)

    def write(self, table: SqlTable, row: Mapping[str, Any]) -> int:
        """Write a row that came, with the bytes that belong to it, and give its id here."""
        values = self.pointing(table, row)
        if table.name == RecordingRow.__tablename__:
            values["packing"], values["packed"] = pack(self.data(row["id"]))
        number = self.insert(table, values)
        self.ids[table.name][row.get("id", 0)] = number
        if table.name == "original":
            self._write_pieces(number, self.pieces(row["id"]))
        return number

    def insert(self, table: SqlTable, values: Mapping[str, Any]) -> int:
        """Write values that point to rows here, as the walker's, and give the id."""
        own = {"walker_id": self.walker_id} if "walker_id" in table.c else {}
        adding = insert(table).values({**values, **own}).returning(*table.primary_key)
        number: int = self.db.execute(adding).scalar_one()
        return number

    def pointing(self, table: SqlTable, row: Mapping[str, Any]) -> dict[str, Any]:
        """Give the values of a row to write, pointing to where its owners are kept now.

        Raises
        ------
        UnreadableJournal
            if there is no such owner
        """
        values = {name: value for name, value in row.items() if name != "id"}
        for column in table.c:
            owner = next(iter(column.foreign_keys), None)
            owner_id = values.get(column.name)
            if owner is not None and owner_id is not None and column.name != "walker_id":
                values[column.name] = self.here(owner.column.table.name, owner_id)
        return values

    def here(self, table: str, number: int) -> int:
        """Give the id here of a row of a table, by its id there.

        Raises
        ------
        UnreadableJournal
            if there is no such row
        """
        if number not in self.ids[table]:
            raise UnreadableJournal(Message("journal-parts"))
        return self.ids[table][number]

    def mine(self, model: type[JournalTable]) -> ColumnElement[bool]:
        """Give what is true of the walker's own rows."""
        return table_of(model).c.walker_id == self.walker_id

    def pairs(
        self,
        one: InstrumentedAttribute[Any],
        other: InstrumentedAttribute[Any],
        *which: ColumnElement[bool],
    ) -> dict[Any, Any]:
        """Read two columns of some rows, as one by the other."""
        query = select(one, other).where(*which)
        return {key: value for key, value in self.db.execute(query)}  # noqa: C416  (rows, no pairs)

    def _write_pieces(self, original: int, pieces: Iterable[bytes]) -> None:
        for number, data in enumerate(pieces):
            packing, packed = pack(data)
            whole = {"original_id": original, "number": number}
            adding = insert(PieceRow).values(**whole, packing=packing, packed=packed)
            self.db.execute(adding)
