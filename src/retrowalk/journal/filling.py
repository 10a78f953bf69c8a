"""A whole journal written into a database where nothing of anybody is kept yet.

All of it is one transaction: where it is damaged, or does not fit, what was there stays.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ColumnElement,
    Connection,
    Date,
    DateTime,
    Engine,
    LargeBinary,
    MetaData,
    String,
    Table,
    bindparam,
    cast,
    delete,
    func,
    insert,
    select,
    text,
    type_coerce,
    update,
)
from sqlalchemy.exc import StatementError

from retrowalk.errors import UnreadableJournal
from retrowalk.journal.backup import TABLES
from retrowalk.journal.database import (
    NEWEST,
    OUT_OF_REACH,
    changing_tables,
    unavailable,
    upgrade_to,
)
from retrowalk.journal.tables import JournalTable, WalkerRow
from retrowalk.journal.whole import VERSION_TABLE, Values, columns_of, sequences
from retrowalk.languages import Message

Part = tuple[str, list[str], Iterable[Values]]
"""A table's name, its columns, and its rows in the order of those."""

MOST_ROWS, MOST_BYTES = 500, 8 << 20
"""So much is written at once."""


def is_unused(engine: Engine) -> bool:
    """Tell whether nothing is kept of anybody: at most one account was made, and nobody named."""
    try:
        with engine.connect() as connection:
            return _is_unused(connection)
    except OUT_OF_REACH as error:
        raise unavailable(engine.url, error) from error


def fill(
    engine: Engine,
    version: str,
    parts: Iterable[Part],
    given: dict[str, int],
    *,
    anew: bool = False,
) -> None:
    """Write a whole journal in the place of an unused one, and bring it up to date.

    ``version`` is the make of its tables, ``parts`` are they, those that others point to first, and
    ``given`` the last numbers that they gave. With ``anew`` it counts as a writing of each walker,
    as no count of this journal's was yet: what is in mind of a number is then not taken for theirs.

    Raises
    ------
    UnreadableJournal
        if something is kept here already, or what comes does not fit; nothing is changed then
    JournalUnavailable
        if the database can't be written to
    """
    try:
        with changing_tables(engine) as connection:
            if not _is_unused(connection):
                raise UnreadableJournal(Message("backup-not-empty"))
            before = connection.execute(select(func.max(WalkerRow.changes))).scalar() or 0
            tables = _made(connection, version)
            for name, columns, rows in parts:
                _write(connection, _fitting(tables, name, columns), rows)
            _give_on(connection, tables, given)
            _check_links(connection)
            if version != NEWEST:
                upgrade_to(connection, NEWEST)
            if anew:
                changed = update(WalkerRow).values(changes=WalkerRow.changes + before + 1)
                connection.execute(changed)
    except OUT_OF_REACH as error:
        if _is_of_the_rows(error):
            raise UnreadableJournal(Message("journal-parts")) from error
        raise unavailable(engine.url, error) from error
    except StatementError as error:
        raise UnreadableJournal(Message("journal-parts")) from error


def _is_unused(connection: Connection) -> bool:
    own = (table for table in TABLES if table.info.get("of_the_machine") is None)
    if any(connection.execute(select(1).select_from(one).limit(1)).first() for one in own):
        return False
    people = (JournalTable.metadata.tables[name] for name in ("walker", "account"))
    count = (select(func.count()).select_from(one) for one in people)
    return all(connection.execute(one).scalar_one() <= 1 for one in count)


def _made(connection: Connection, version: str) -> dict[str, Table]:
    """Have the tables of a make, empty."""
    if version != NEWEST:
        if not version.isdecimal() or version > NEWEST:
            raise UnreadableJournal(Message("exchange-journal-newer"))
        old = MetaData()
        old.reflect(connection)
        old.drop_all(connection)
        upgrade_to(connection, version)
    known = MetaData()
    known.reflect(connection)
    tables = {table.name: table for table in known.sorted_tables if table.name != VERSION_TABLE}
    for table in reversed(tables.values()):
        connection.execute(delete(table))
    return tables


def _fitting(tables: dict[str, Table], name: str, columns: list[str]) -> Table:
    table = tables.get(name)
    if table is None or [column.name for column in columns_of(table)] != columns:
        raise UnreadableJournal(Message("journal-parts"))
    return table


def _write(connection: Connection, table: Table, rows: Iterable[Values]) -> None:
    columns = columns_of(table)
    to_itself = [
        column.name
        for column in columns
        if any(key.column.table is table for key in column.foreign_keys)
    ]
    adding = insert(table).values({one.name: _bound(connection, one) for one in columns})
    later = list[dict[str, Any]]()
    for some in _batches(rows):
        written = [_row(columns, values) for values in some]
        for row in written:
            for name in to_itself:
                if row[name] is not None and row[name] >= row["id"]:
                    later.append({"which": row["id"], name: row[name]})
                    row[name] = None
        connection.execute(adding, written)
    for one in later:  # what points to a row that comes after it
        number = one.pop("which")
        connection.execute(update(table).where(table.c.id == number).values(one))


def _batches(rows: Iterable[Values]) -> Iterator[list[Values]]:
    some, size = list[Values](), 0
    for row in rows:
        some.append(row)
        size += sum(len(value) for value in row if isinstance(value, bytes | str))
        if len(some) == MOST_ROWS or size > MOST_BYTES:
            yield some
            some, size = [], 0
    if some:
        yield some


def _bound(connection: Connection, column: Column[Any]) -> ColumnElement[Any]:
    if not isinstance(column.type, JSON):
        return bindparam(column.name, type_=column.type)
    written = bindparam(column.name, type_=String())
    return type_coerce(written, String) if _is_sqlite(connection) else cast(written, JSON)


def _row(columns: list[Column[Any]], values: Values) -> dict[str, Any]:
    if len(values) != len(columns):
        raise UnreadableJournal(Message("journal-parts"))
    try:
        return {one.name: _typed(one, value) for one, value in zip(columns, values, strict=True)}
    except (TypeError, ValueError) as error:
        raise UnreadableJournal(Message("journal-parts")) from error


def _typed(column: Column[Any], value: Any) -> Any:
    """Give a value as its column takes it.

    Raises
    ------
    TypeError, ValueError
        if it is none of its kind
    """
    if value is None:
        return None
    match column.type:
        case DateTime():
            return datetime.fromisoformat(value)
        case Date():
            return date.fromisoformat(value)
        case LargeBinary():
            wanted: type | tuple[type, ...] = bytes
        case Boolean():
            wanted = bool
        case String() | JSON():
            wanted = str
        case _:
            wanted = (int, float)
    if not isinstance(value, wanted) or (isinstance(value, bool) and wanted is not bool):
        raise TypeError(column.name)
    return value


def _give_on(connection: Connection, tables: dict[str, Table], given: dict[str, int]) -> None:
    """Let the next row of each table get a number that none had."""
    if _is_sqlite(connection):
        never_again = text("SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'")
        for name in {*connection.scalars(never_again)} & given.keys():
            told = {"name": name, "last": given[name]}
            kept = text("SELECT max(seq, :last) FROM sqlite_sequence WHERE name = :name")
            told["last"] = connection.execute(kept, told).scalar() or given[name]
            connection.execute(text("DELETE FROM sqlite_sequence WHERE name = :name"), told)
            connection.execute(text("INSERT INTO sqlite_sequence VALUES (:name, :last)"), told)
        return
    for name, sequence in sequences(connection, tables).items():
        greatest = connection.execute(select(func.max(tables[name].c.id))).scalar() or 0
        last = max(greatest, given.get(name, 0))
        # one that gave none yet says 1, too: then 1 is left out, and nothing is lost by it
        moving = text("SELECT setval(CAST(:sequence AS regclass), :last)")
        if last:
            connection.execute(moving, {"sequence": sequence, "last": last})


def _check_links(connection: Connection) -> None:
    """Look whether every row that is pointed to is there; PostgreSQL has looked already."""
    if _is_sqlite(connection) and connection.execute(text("PRAGMA foreign_key_check")).first():
        raise UnreadableJournal(Message("journal-parts"))


def _is_sqlite(connection: Connection) -> bool:
    return connection.dialect.name == "sqlite"


def _is_of_the_rows(error: Exception) -> bool:
    kind = type(error).__name__
    return kind in {"IntegrityError", "DataError"}
