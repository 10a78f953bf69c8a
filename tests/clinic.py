"""A practice, or a clinic: many walkers in one journal, each with three years of their own.

One life is lived through the real coach (``tests.three_years``), and its rows are copied for the
others, by the database itself: what is asked here is how long many take, not who they are.
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Engine,
    Table,
    func,
    insert,
    literal,
    select,
    text,
)

from retrowalk.exchange.backup import restore
from retrowalk.exchange.everything import export
from retrowalk.journal import Journal
from retrowalk.journal.backup import TAKEN, mine
from retrowalk.journal.database import connect, writing

BORN = datetime(2023, 1, 1, tzinfo=UTC)


def fill(url: str, lived: Path, walkers: int) -> list[int]:
    """Fill the empty journal at ``url`` with a life and its copies; give the walkers' numbers.

    The copies have all of it but the bytes of the recordings, which no page reads.
    """
    with Journal.open(f"sqlite:///{lived}") as one, BytesIO() as taken, Journal.open(url) as many:
        export(one.walker(), taken, BORN)
        restore(many.walker(), taken)
        for number in range(2, walkers + 1):
            many.walkers.add(f"Walker {number}", BORN)
        numbers = [walker.id for walker in many.walkers.all()]
    engine = connect(url)
    _copy(engine, numbers[0], numbers[1:])
    engine.dispose()
    return numbers


def _copy(engine: Engine, first: int, others: Iterable[int]) -> None:
    with writing(engine).begin() as db:
        keyed = [table for table in TAKEN if "id" in table.c]
        last = max(db.scalar(select(func.max(table.c.id))) or 0 for table in keyed)
        for times, walker in enumerate(others, 1):
            for table in TAKEN:
                values = [_moved(column, walker, times * (last + 1)) for column in table.c]
                theirs = select(*values).where(mine(table, first))
                db.execute(insert(table).from_select([column.name for column in table.c], theirs))
        if engine.dialect.name == "postgresql":
            for table in keyed:
                _count_on(db, table)
    if engine.dialect.name == "postgresql":
        with engine.execution_options(isolation_level="AUTOCOMMIT").connect() as db:
            db.execute(text("ANALYZE"))


def _moved(column: Column[Any], walker: int, by: int) -> ColumnElement[Any]:
    if column.name == "walker_id":
        return literal(walker)
    if column.name == "packed":
        return literal(b"")
    return column + by if column.name == "id" or column.foreign_keys else column


def _count_on(db: Connection, table: Table) -> None:
    used = f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), MAX(id)) FROM {table.name}"
    db.execute(text(used))
