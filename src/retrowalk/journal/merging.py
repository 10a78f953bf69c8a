"""One walker's journal merged with one that was taken along: what both have is kept once.

Recordings and originals are known by their bytes, sessions by their ids, statements by what they
tell (:mod:`~retrowalk.journal.sequence`). It is done in one transaction: whole, or not at all.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import delete, insert, select, update

from retrowalk.journal.exchange_tables import ImportFileRow, ImportWalkRow
from retrowalk.journal.merging_files import merge_files
from retrowalk.journal.merging_imports import came_in, merge_imports
from retrowalk.journal.rows import Row, Rows, RowWriter, table_of
from retrowalk.journal.sequence import LINKS, STAY, Side, Told, anew, together
from retrowalk.journal.tables import (
    DraftRow,
    JournalTable,
    RecordingRow,
    ScriptRow,
    SessionRow,
    StatementRow,
    WalkerRow,
    WalkRow,
)
from retrowalk.journal.telling import changed
from retrowalk.journal.types import Kind
from retrowalk.value import Value

Moment = tuple[Any, ...]
"""When something was shown or measured, and by which version."""


class Merged(Value):
    """How much came that was not here before."""

    sessions: int = 0
    statements: int = 0
    recordings: int = 0
    walks: int = 0
    originals: int = 0
    days: int = 0

    @property
    def is_nothing(self) -> bool:
        """Whether all of it was here already."""
        return not any(dict(self).values())


def merge(writer: RowWriter, rows: Rows, into: int | None = None) -> Merged:
    """Write what of a journal is not here yet.

    ``into`` is the file of an import by which it comes: with the import it is taken back.
    """
    walker = select(WalkerRow.id).where(WalkerRow.id == writer.walker_id)
    writer.db.execute(walker.with_for_update())
    came = Counter(sessions=_sessions(writer, rows))
    came += merge_files(writer, rows)
    _in_time(writer, ScriptRow, rows["script"], SessionRow, "shown_at")
    came["walks"] = _in_time(writer, WalkRow, rows["walk"], RecordingRow, "measured_at")
    here, there = _sides(writer, rows)
    numbers, new = _statements(writer, together(here, there))
    came["statements"] = len(new)
    if into is not None:
        came_in(writer.db, into, new)
    writer.ids["statement"] = {old: numbers[name] for old, name in there.names.items()}
    came["days"] = merge_imports(writer, rows)
    _draft(writer, rows["draft"])
    changed(writer.db, writer.walker_id)
    return Merged(**{name: came[name] for name in Merged.model_fields})


def _sessions(writer: RowWriter, rows: Rows) -> int:
    known = writer.pairs(SessionRow.key, SessionRow.id, writer.mine(SessionRow))
    before = len(known)
    for row in rows["session"]:
        if row["key"] not in known:
            known[row["key"]] = writer.write(table_of(SessionRow), row)
        writer.ids["session"][row["id"]] = known[row["key"]]
    return len(known) - before


def _in_time(
    writer: RowWriter,
    model: type[JournalTable],
    new: list[Row],
    of: type[SessionRow | RecordingRow],
    at: str,
) -> int:
    """Add rows to what there is of the same session or recording, so that the newest is the last.

    Those that are newer are written again after them. Gives how many were added.
    """
    table = table_of(model)
    owner = f"{of.__tablename__}_id"
    told_apart = [at, *({"version"} & {*table.c.keys()})]
    mine = table.c[owner].in_(select(of.id).where(writer.mine(of)))
    here: defaultdict[int, dict[Moment, int]] = defaultdict(dict)
    columns = (table.c[name] for name in told_apart)
    for number, group, *when in writer.db.execute(
        select(table.c.id, table.c[owner], *columns).where(mine)
    ):
        here[group][tuple(when)] = number
    came: defaultdict[int, dict[Moment, Row]] = defaultdict(dict)
    for row in new:
        values = writer.pointing(table, row)
        moment = tuple(values[name] for name in told_apart)
        if moment not in here[values[owner]]:
            came[values[owner]][moment] = values
    for group, found in came.items():
        later = {moment: one for moment, one in here[group].items() if moment > min(found)}
        for moment in sorted({*found, *later}):
            if moment in found:
                writer.insert(table, found[moment])
            else:
                _again(writer, model, later[moment])
        _delete(writer, model, later.values())
    return sum(map(len, came.values()))


def _again(writer: RowWriter, model: type[JournalTable], number: int) -> None:
    """Write a row once more, as the last."""
    table = table_of(model)
    columns = [column for column in table.c if column.name != "id"]
    copy = select(*columns).where(table.c.id == number)
    writer.db.execute(insert(table).from_select([one.name for one in columns], copy))


def _sides(writer: RowWriter, rows: Rows) -> tuple[Side, Side]:
    """Give what is told here and there, sessions and recordings by what both know them by."""
    keys = writer.pairs(SessionRow.id, SessionRow.key, writer.mine(SessionRow))
    hashes = writer.pairs(RecordingRow.id, RecordingRow.sha256, writer.mine(RecordingRow))
    table = table_of(StatementRow)
    mine = select(table).where(writer.mine(StatementRow)).order_by(table.c.id)
    told = [dict(row) for row in writer.db.execute(mine).mappings()]
    blank = {column.name: None for column in table.c if column.nullable}
    theirs = [{**blank, **row} for row in rows["statement"]]
    sessions = {old: keys[new] for old, new in writer.ids["session"].items()}
    recordings = {old: hashes[new] for old, new in writer.ids["recording"].items()}
    return Side(told, keys, hashes), Side(theirs, sessions, recordings)


def _statements(writer: RowWriter, ordered: list[Told]) -> tuple[dict[str, int], list[int]]:
    """Write the statements that are new, and those that come after them anew.

    Gives the numbers of all by their names, and those of the new ones.
    """
    numbers = {one.name: one.here for one in ordered if one.here is not None}
    moved: dict[int, int] = {}
    new: list[int] = []
    sessions = writer.pairs(SessionRow.key, SessionRow.id, writer.mine(SessionRow))
    recordings = writer.pairs(RecordingRow.sha256, RecordingRow.id, writer.mine(RecordingRow))
    table = table_of(StatementRow)
    for one in anew(ordered):
        values = {
            **one.values,
            "session_id": sessions.get(one.session),
            "recording_id": recordings.get(one.recording),
            **{link: numbers.get(name or "") for link, name in one.links.items()},
        }
        number = numbers[one.name] = writer.insert(table, values)
        if one.here is None:
            new.append(number)
        else:
            moved[one.here] = number
    if moved:
        _move(writer, moved)
    return numbers, new


def _move(writer: RowWriter, moved: Mapping[int, int]) -> None:
    """Let everything point to the statements under their new numbers, and drop the old ones."""
    files = select(ImportFileRow.id).join(StatementRow).where(writer.mine(StatementRow))
    stays = writer.mine(StatementRow), StatementRow.kind.in_(STAY)
    of_files = ImportWalkRow.import_file_id.in_(files)
    for model, column, which in (
        (ImportWalkRow, "statement_id", (of_files,)),
        *((StatementRow, link, stays) for link in LINKS),
    ):
        table = table_of(model)
        pointers = select(table.c[column]).where(*which, table.c[column].is_not(None)).distinct()
        for old in {*writer.db.scalars(pointers)} & moved.keys():
            pointing = update(table).where(*which, table.c[column] == old)
            writer.db.execute(pointing.values({column: moved[old]}))
    _delete(writer, StatementRow, reversed(moved))  # what points to others first


def _delete(writer: RowWriter, model: type[JournalTable], numbers: Iterable[int]) -> None:
    table = table_of(model)
    for number in numbers:
        writer.db.execute(delete(table).where(table.c.id == number))


def _draft(writer: RowWriter, drafts: list[Row]) -> None:
    """Keep the newer draft, unless a screening was told since."""
    screened = select(StatementRow.told_at).where(
        writer.mine(StatementRow), StatementRow.kind == Kind.SCREENING
    )
    since = max(writer.db.scalars(screened), default=None)
    here = writer.db.get(DraftRow, writer.walker_id)
    for row in drafts:
        if here is None or here.kept_at < row["kept_at"]:
            here = writer.db.merge(DraftRow(**{**row, "walker_id": writer.walker_id}))
    writer.db.flush()
    if here is not None and since is not None and here.kept_at <= since:
        writer.db.delete(here)
