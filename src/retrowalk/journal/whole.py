"""The whole journal, of every walker, read as it is at one moment.

It goes by the tables that the database has, not by those that this version knows: so a journal of
an older make is read whole before it is brought up to date, and SQLite and PostgreSQL give the same
rows, column by column and in the same order.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    ColumnElement,
    Connection,
    Engine,
    LargeBinary,
    MetaData,
    String,
    Table,
    cast,
    func,
    inspect,
    select,
    text,
)

from retrowalk.errors import UnreadableRecording
from retrowalk.journal.database import OUT_OF_REACH, unavailable
from retrowalk.languages import Message
from retrowalk.value import mended

Values = list[Any]
"""One row: text, numbers, None and bytes, in the order of the table's columns.

Moments are text in UTC, and JSON is the text as it is kept, so that nothing is rounded.
"""

Fetch = Callable[[str], bytes | None]

STORED_AS = "stored_as"
"""The column that names the object in which the bytes of a row lie, if they do not lie in it."""

VERSION_TABLE = "alembic_version"
_AT_ONCE = 500


class Whole:
    """Every table of a journal, as it is at one moment; those that others point to come first."""

    def __init__(self, connection: Connection, fetch: Fetch = lambda _: None) -> None:
        self._connection = connection
        self._fetch = fetch
        known = MetaData()
        known.reflect(connection)
        version = connection.execute(select(known.tables[VERSION_TABLE].c.version_num)).scalar_one()
        self.version = str(version)
        """The make of its tables."""
        self._tables = {t.name: t for t in known.sorted_tables if t.name != VERSION_TABLE}

    @property
    def tables(self) -> tuple[str, ...]:
        """The names of the tables."""
        return tuple(self._tables)

    def columns(self, name: str) -> list[str]:
        """Give the names of a table's columns, in the order of the values of its rows."""
        return [column.name for column in columns_of(self._tables[name])]

    def has_bytes(self, name: str) -> bool:
        """Tell whether a table holds bytes, which hardly become less when they are packed."""
        return any(isinstance(column.type, LargeBinary) for column in self._tables[name].c)

    def count(self, name: str) -> int:
        """Count the rows of a table."""
        query = select(func.count()).select_from(self._tables[name])
        return int(self._connection.execute(query).scalar_one())

    def rows(self, name: str) -> Iterator[Values]:
        """Give the rows of a table as they are read, in the order of its primary key."""
        table = self._tables[name]
        query = select(*map(_read, columns_of(table))).order_by(
            *map(self._ordered, table.primary_key)
        )
        many = 1 if self.has_bytes(name) else _AT_ONCE  # a piece may be of megabytes
        for row in self._connection.execute(query.execution_options(yield_per=many)):
            yield self._with_bytes(name, [_plain(value) for value in row])

    def given(self) -> dict[str, int]:
        """Give the last number that each table gave, where it never gives one again."""
        if self._connection.dialect.name == "sqlite":
            if not inspect(self._connection).has_table("sqlite_sequence"):
                return {}
            found = self._connection.execute(text("SELECT name, seq FROM sqlite_sequence"))
            return {name: int(last) for name, last in found if name in self._tables}
        return last_given(self._connection, self._tables)

    def _with_bytes(self, name: str, values: Values) -> Values:
        """Bring the bytes into a row whose bytes lie in the store: it stands for itself then."""
        columns = self.columns(name)
        if STORED_AS not in columns or (stored_as := values[columns.index(STORED_AS)]) is None:
            return values
        packed = self._fetch(stored_as)
        if packed is None:
            raise UnreadableRecording(Message("store-gone"))
        values[columns.index(STORED_AS)], values[columns.index("packed")] = None, packed
        return values

    def _ordered(self, column: Column[Any]) -> ColumnElement[Any]:
        """Order text by its bytes, as SQLite does, whatever the language of the server."""
        if self._connection.dialect.name == "postgresql" and isinstance(column.type, String):
            return column.collate("C")
        return column


@contextmanager
def reading(engine: Engine, fetch: Fetch = lambda _: None) -> Iterator[Whole]:
    """Read the whole journal: all that is read within is of one moment.

    ``fetch`` gives the bytes of an object of the store by its name; None where it is gone.

    Raises
    ------
    JournalUnavailable
        if the database can't be read, or holds no journal
    """
    try:
        with engine.connect() as connection, connection.begin():
            yield Whole(connection, fetch)
    except OUT_OF_REACH as error:
        raise unavailable(engine.url, error) from error


def columns_of(table: Table) -> list[Column[Any]]:
    """Give the columns of a table by name: their order differs between databases."""
    return sorted(table.c, key=lambda column: column.name)


def last_given(connection: Connection, tables: dict[str, Table]) -> dict[str, int]:
    """Give the last number that each table gave on PostgreSQL."""
    found = {}
    for name, sequence in sequences(connection, tables).items():
        asked = text(f"SELECT last_value FROM {sequence}")  # noqa: S608  (a name of the database's)
        found[name] = int(connection.execute(asked).scalar_one())
    return found


def sequences(connection: Connection, tables: dict[str, Table]) -> dict[str, str]:
    """Give what numbers the rows of each table, where PostgreSQL keeps it."""
    asked = text("SELECT pg_get_serial_sequence(:table, 'id')")
    quoted = connection.dialect.identifier_preparer.quote
    having = (name for name, table in tables.items() if "id" in table.c)
    found = {name: connection.execute(asked, {"table": quoted(name)}).scalar() for name in having}
    return {name: str(one) for name, one in found.items() if one is not None}


def _read(column: Column[Any]) -> ColumnElement[Any]:
    if isinstance(column.type, JSON):
        return cast(column, String).label(column.name)
    return column


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        aware = value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
        return aware.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, memoryview):
        return bytes(value)
    # an old SQLite file may hold what PostgreSQL does not take
    return mended(value) if isinstance(value, str) and "\x00" in value else value
