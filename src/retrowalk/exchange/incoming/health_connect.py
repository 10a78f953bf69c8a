"""Health Connect's export: a zip with one SQLite file, ``health_connect_export.db``.

The database is somebody else's, and opened as one that means harm: a copy, that can't be written,
with no schema that is trusted, no view, no trigger, no virtual table, and limits to its size, its
rows and its time. Of it only the tables and columns that are named in
:mod:`~retrowalk.exchange.incoming.health_connect_tables` are asked for.
"""

import sqlite3
import tempfile
import time
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import tzinfo
from pathlib import Path, PurePosixPath
from typing import Any

from retrowalk.errors import UnreadableActivity
from retrowalk.exchange.incoming import health_sessions, health_zip
from retrowalk.exchange.incoming.format import ActivityFormat, Found, Source
from retrowalk.exchange.incoming.health_connect_reading import Reading
from retrowalk.exchange.incoming.health_connect_tables import TABLES, Table, spelt_alike
from retrowalk.exchange.incoming.health_records import HealthRecords
from retrowalk.languages import Message

_MAGIC = b"SQLite format 3\0"
_NAME = "health_connect"
_MARKS = (b"_record_table", b"application_info_table")
_MARKED_BYTES = 1 << 20  # the names of tables are in the first pages
MOST_BYTES = 4 << 30
MOST_ROWS = 40_000_000
MOST_SECONDS = 600.0
_STEPS_BETWEEN = 20_000  # of SQLite's machine, between two looks at the clock
_MOST_TABLES = 2000
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 4_000_000,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 500,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 50,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 2,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 8,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
_PRAGMAS = ("trusted_schema=OFF", "cell_size_check=ON", "query_only=ON", "mmap_size=0")
_ALLOWED = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ}


def recognise(source: Source) -> bool:
    """Tell an export by its database's name, or by the names of its tables."""
    if any(True for _ in _databases(source)):
        return True
    if source.head(len(_MAGIC)) != _MAGIC:
        return False
    head = source.head(_MARKED_BYTES)
    return _NAME in source.name.lower() or any(mark in head for mark in _MARKS)


def read(source: Source, zone: tzinfo) -> Iterator[Found]:
    """Read days and sessions.

    Raises
    ------
    UnreadableActivity
        if it is damaged, or not as Health Connect writes it, or there is nothing in it
    """
    member = next(_databases(source), None)
    with HealthRecords() as records, tempfile.NamedTemporaryFile(suffix=".db") as copy:
        with health_zip.opened(source, member, whole=True) as on:
            size = 0
            while data := on():
                size += copy.write(data)
                if size > MOST_BYTES:
                    raise UnreadableActivity(Message("health-too-much", file=source.name))
            copy.flush()
        with _opened(Path(copy.name), source.name) as database:
            reading = Reading(database, records, zone, source.name)
            sessions = reading.sessions()
        found = 0
        for one in health_sessions.activities(sessions, records):
            found += 1
            yield one
        for day in records.days():
            found += 1
            yield day
    if not found:
        name = "health-nothing-whole" if reading.damaged else "health-nothing"
        raise UnreadableActivity(Message(name, file=source.name, damaged=reading.damaged))
    yield from health_sessions.left_out(reading.damaged)


def _databases(source: Source) -> Iterator[zipfile.ZipInfo]:
    members = health_zip.zipped(source)
    if len(members) > 1:
        return  # a zip of other things as well, which are to be unpacked and told apart
    for member in members:
        name = PurePosixPath(member.filename).name.lower()
        if name.startswith(_NAME) and name.endswith(".db"):
            yield member


class HostileDatabase:
    """What is asked of the database of an export."""

    def __init__(self, connection: sqlite3.Connection, file: str) -> None:
        self._connection = connection
        self._file = file
        self._rows = 0
        self._ends = time.monotonic() + MOST_SECONDS
        connection.set_progress_handler(self._is_over, _STEPS_BETWEEN)
        self._names = self._tables()

    def has(self, table: Table) -> bool:
        """Tell whether a table is there."""
        return table.name in self._names

    def rows(self, table: Table) -> Iterator[tuple[Any, ...]]:
        """Give the rows of a table: its columns as they are named, None where one is missing."""
        if not self.has(table):
            return
        name, there = self._names[table.name]
        columns = ", ".join(
            _quoted(there[one]) if one in there else "NULL" for one in table.columns
        )
        yield from self._asked(f"SELECT {columns} FROM {_quoted(name)}")  # noqa: S608

    def joined(
        self, inner: Table, key: str, outer: Table, of_outer: Sequence[str]
    ) -> Iterator[tuple[Any, ...]]:
        """Give the rows of a table with some columns of those that they belong to."""
        if not (self.has(inner) and self.has(outer)):
            return
        (name, there), (outer_name, outer_there) = self._names[inner.name], self._names[outer.name]
        columns = [f"i.{_quoted(there[one])}" for one in inner.columns]
        columns += [
            f"o.{_quoted(outer_there[n])}" if n in outer_there else "NULL" for n in of_outer
        ]
        yield from self._asked(
            f"SELECT {', '.join(columns)} FROM {_quoted(name)} i "  # noqa: S608
            f"CROSS JOIN {_quoted(outer_name)} o "
            f"ON o.{_quoted(outer_there['row_id'])} = i.{_quoted(there[key])}"
        )

    def _asked(self, statement: str) -> Iterator[tuple[Any, ...]]:
        cursor = self._connection.execute(statement)
        cursor.arraysize = 1000
        while some := cursor.fetchmany():
            self._rows += len(some)
            if self._rows > MOST_ROWS:
                raise UnreadableActivity(Message("health-too-much", file=self._file))
            yield from some

    def _tables(self) -> dict[str, tuple[str, dict[str, str]]]:
        """Find the tables that are known, each with its columns, by our names of them."""
        asked = "SELECT name, type, rootpage, sql FROM sqlite_master LIMIT ?"
        schema = self._connection.execute(asked, (_MOST_TABLES,)).fetchall()
        found: dict[str, tuple[str, dict[str, str]]] = {}
        for table in TABLES:
            named = [one for one in schema if spelt_alike(one[0], table.name)]
            named.sort(key=lambda one: one[0] != table.name)
            if not named:
                continue
            name, kind, page, _ = named[0]
            if kind != "table" or not isinstance(page, int) or page < 1:
                raise self._differs("health-connect-no-table", table.name)
            there = self._columns(name)
            if missing := [one for one in table.needed if one not in there]:
                raise self._differs("health-connect-no-column", table.name, missing[0])
            found[table.name] = name, there
        self._connection.set_authorizer(_authorised)
        if not found:
            raise UnreadableActivity(Message("health-connect-none", file=self._file))
        return found

    def _columns(self, table: str) -> dict[str, str]:
        """Give the columns of a table, but for those that it works out: by our names of them."""
        asked = f"PRAGMA table_info({_quoted(table)})"
        return {str(row[1]).lower(): str(row[1]) for row in self._connection.execute(asked)}

    def _differs(self, message: str, table: str, column: str = "") -> UnreadableActivity:
        return UnreadableActivity(Message(message, file=self._file, table=table, column=column))

    def _is_over(self) -> int:
        return int(time.monotonic() > self._ends)


@contextmanager
def _opened(path: Path, name: str) -> Iterator[HostileDatabase]:
    connection: sqlite3.Connection | None = None
    try:
        with path.open("rb") as file:
            if file.read(len(_MAGIC)) != _MAGIC:
                raise UnreadableActivity(Message("health-connect-none", file=name))
        connection = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
        connection.text_factory = lambda text: text.decode("utf-8", "replace")
        for limit, most in _LIMITS.items():
            connection.setlimit(limit, most)
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        yield HostileDatabase(connection, name)
    except sqlite3.OperationalError as problem:
        message = (
            "health-connect-slow" if "interrupted" in str(problem) else "health-connect-damaged"
        )
        raise UnreadableActivity(Message(message, file=name)) from problem
    except (sqlite3.Error, OverflowError, ValueError) as problem:
        raise UnreadableActivity(Message("health-connect-damaged", file=name)) from problem
    finally:
        if connection is not None:
            connection.close()


def _authorised(action: int, *_: object) -> int:
    """Let nothing be done but reading."""
    return sqlite3.SQLITE_OK if action in _ALLOWED else sqlite3.SQLITE_DENY


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


HEALTH_CONNECT = ActivityFormat(
    name="Health Connect",
    comes_as="zip, db",
    told_by="`health_connect_export.db` in the zip, or the tables of a SQLite file",
    minds=(
        "both spellings of its tables, and missing ones; of several apps of a day the largest "
        "counts; a session has what its records tell; a file that differs is refused, with what "
        "differs"
    ),
    recognise=recognise,
    read=read,
)
