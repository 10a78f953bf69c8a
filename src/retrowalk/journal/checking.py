"""A journal looked through: the database itself, its tables, and what their rows point to."""

from collections.abc import Iterator

from sqlalchemy import Connection, Engine, Table, func, select, text
from sqlalchemy.exc import DatabaseError

from retrowalk.journal.database import OUT_OF_REACH, unavailable
from retrowalk.journal.tables import JournalTable
from retrowalk.journal.whole import Whole, last_given
from retrowalk.languages import Message
from retrowalk.value import Value


class Checked(Value):
    """How many rows each table has, and what is wrong; nothing is where ``wrong`` is empty."""

    counts: dict[str, int]
    wrong: tuple[Message, ...]


def check(engine: Engine) -> Checked:
    """Read every row of a journal, and look whether all that belongs together is there.

    Raises
    ------
    JournalUnavailable
        if the database can't be read
    """
    if torn := _database(engine):  # the rest of it may not even be readable
        return Checked(
            counts={}, wrong=tuple(Message("journal-check-database", said=one) for one in torn)
        )
    try:
        with engine.connect() as connection, connection.begin():
            wrong = [*_tables(connection), *_links(connection)]
            if engine.dialect.name == "postgresql":
                wrong += _numbers(connection)
            whole = Whole(connection, lambda _: b"")  # the store is looked over by itself
            counts = {name: sum(1 for _ in whole.rows(name)) for name in whole.tables}
            return Checked(counts=counts, wrong=tuple(wrong))
    except OUT_OF_REACH as error:
        raise unavailable(engine.url, error) from error


def _database(engine: Engine) -> list[str]:
    """Let SQLite look through its file; PostgreSQL sees what is damaged when it is read."""
    if engine.dialect.name != "sqlite":
        return []
    found = list[str]()
    try:
        with engine.connect() as connection:
            found += connection.execute(text("PRAGMA integrity_check(20)")).scalars()
    except DatabaseError as error:  # so damaged that it can't be looked through to its end
        found.append(str(error.orig))
    return [one for one in found if one != "ok"]


def _tables(connection: Connection) -> Iterator[Message]:
    """Look whether the tables are those that this version makes."""
    from alembic.autogenerate import compare_metadata
    from alembic.runtime.migration import MigrationContext

    context = MigrationContext.configure(connection, opts={"compare_type": True})
    for one in compare_metadata(context, JournalTable.metadata):
        yield Message("journal-check-tables", said=str(one)[:200])


def _links(connection: Connection) -> Iterator[Message]:
    """Look for rows that point to what is not there."""
    for table in JournalTable.metadata.sorted_tables:
        for column in table.c:
            for key in column.foreign_keys:
                owner = key.column.table.alias()
                there = select(1).where(owner.c[key.column.name] == column).exists()
                lost = select(func.count()).select_from(table).where(column.is_not(None), ~there)
                count = connection.execute(lost).scalar_one()
                if count:
                    names = {"table": table.name, "column": column.name}
                    yield Message("journal-check-link", count=count, **names)


def _numbers(connection: Connection) -> Iterator[Message]:
    """Look whether the next row of each table gets a number of its own."""
    tables: dict[str, Table] = dict(JournalTable.metadata.tables)
    for name, last in last_given(connection, tables).items():
        greatest = connection.execute(select(func.max(tables[name].c.id))).scalar() or 0
        if greatest > last:
            yield Message("journal-check-numbers", table=name)
