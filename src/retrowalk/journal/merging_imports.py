"""The imports of two journals as one's: their files, what these held, and the values of days."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session as Transaction

from retrowalk.journal.exchange_tables import DayValueRow, ImportFileRow, ImportWalkRow
from retrowalk.journal.originals import let_go
from retrowalk.journal.receipts import Status
from retrowalk.journal.rows import Row, Rows, RowWriter, table_of
from retrowalk.journal.tables import StatementRow
from retrowalk.languages import Message

Key = tuple[Any, ...]


def merge_imports(writer: RowWriter, rows: Rows) -> int:
    """Write what of imports is not here yet, once their statements are; count the days' values.

    A file that waits on one machine, and of which something became on the other, waits no more.
    """
    table = table_of(ImportFileRow)
    batches = select(StatementRow.id).where(writer.mine(StatementRow))
    mine = select(table).where(table.c.statement_id.in_(batches)).order_by(table.c.id)
    here = dict(_by_key(map(dict, writer.db.execute(mine).mappings())))
    theirs = ({**row, **writer.pointing(table, row)} for row in rows["import_file"])
    for key, row in _by_key(theirs):
        known = here.get(key)
        there = row.pop("id")
        if known is None:
            writer.ids[table.name][there] = writer.insert(table, row)
            continue
        writer.ids[table.name][there] = known["id"]
        if known["status"] == Status.WAITING != row["status"]:
            became = {name: row.get(name) for name in ("status", "reason", "recording_id")}
            writer.db.execute(update(table).where(table.c.id == known["id"]).values(became))
    _walks(writer, rows["import_walk"])
    return _days(writer, rows["day_value"])


def came_in(db: Transaction, file: int, statements: Sequence[int]) -> None:
    """Let statements be what a file of an import told; as what it was packed, it is not kept."""
    row = db.get_one(ImportFileRow, file)
    row.status = Status.KEPT if statements else Status.KNOWN
    row.reason = {} if statements else Message("import-known-before").to_kept()
    packed, row.original_id = row.original_id, None
    db.flush()
    if statements:
        told = [{"import_file_id": file, "statement_id": one, "told": True} for one in statements]
        db.execute(insert(ImportWalkRow), told)
    if packed is not None:
        let_go(db, [packed])


def _by_key(rows: Iterable[Row]) -> Iterable[tuple[Key, Row]]:
    """Give files by what they are known by: their batch, path and bytes, and how often before."""
    count: Counter[Key] = Counter()
    for row in rows:
        what = (row["statement_id"], row["path"], row.get("original_id"))
        count[what] += 1
        yield (*what, count[what]), row


def _walks(writer: RowWriter, rows: list[Row]) -> None:
    table = table_of(ImportWalkRow)
    files = set(writer.ids["import_file"].values())
    query = select(table.c.id, table.c.import_file_id, table.c.statement_id, table.c.told)
    known = {
        (file, statement): (number, told)
        for number, file, statement, told in writer.db.execute(query)
        if file in files
    }
    for row in rows:
        values = writer.pointing(table, row)
        number, told = known.get((values["import_file_id"], values["statement_id"]), (None, False))
        if number is None:
            writer.insert(table, values)
        elif values["told"] and not told:
            writer.db.execute(update(table).where(table.c.id == number).values(told=True))


def _days(writer: RowWriter, rows: list[Row]) -> int:
    table = table_of(DayValueRow)
    files = set(writer.ids["import_file"].values())
    known: defaultdict[int, set[Key]] = defaultdict(set)
    query = select(table.c.import_file_id, table.c.measure, table.c.day)
    for file, *what in writer.db.execute(query):
        if file in files:
            known[file].add((*what,))
    new = [
        values
        for values in (writer.pointing(table, row) for row in rows)
        if (values["measure"], values["day"]) not in known[values["import_file_id"]]
    ]
    if new:
        writer.db.execute(insert(table), new)
    return len(new)
