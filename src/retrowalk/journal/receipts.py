"""What became of a batch of files, told file by file."""

from collections import defaultdict
from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from pydantic import AwareDatetime
from sqlalchemy import Select, distinct, func, select
from sqlalchemy.orm import Session as Transaction

from retrowalk.journal.bodies import Import
from retrowalk.journal.exchange_tables import DayValueRow, ImportFileRow, ImportWalkRow
from retrowalk.journal.tables import StatementRow
from retrowalk.journal.telling import taken_back
from retrowalk.journal.types import Kind
from retrowalk.languages import MaybeMessage, Message
from retrowalk.value import Value


class Status(StrEnum):
    """What became of a file."""

    WAITING = "waiting"
    KEPT = "kept"
    KNOWN = "known"
    JOINED = "joined"
    REFUSED = "refused"


class ImportedFile(Value):
    """One file of a batch; ``walks`` are the statements of the activities that it holds.

    ``days`` is of how many days it told something, ``reason`` why it was refused, or as what it is
    known.
    """

    id: int
    path: str
    status: Status
    original_id: int | None
    recording_id: int | None
    walks: tuple[int, ...]
    days: int
    reason: MaybeMessage = None


class Receipt(Value):
    """A batch of files, and what became of each; ``counts`` is false once it was taken back."""

    id: int
    at: AwareDatetime
    by: str
    name: str
    files: tuple[ImportedFile, ...]
    counts: bool
    columns: dict[str, Any] | None = None

    def count(self, status: Status) -> int:
        """Count the files of which this became."""
        return sum(one.status == status for one in self.files)

    @property
    def is_done(self) -> bool:
        """Whether no file waits any more."""
        return not self.count(Status.WAITING)


def receipts(db: Transaction, walker_id: int, batch: int | None = None) -> tuple[Receipt, ...]:
    """Give every batch of a walker, or one, the newest first."""
    mine = StatementRow.walker_id == walker_id, StatementRow.kind == Kind.IMPORT
    query = select(StatementRow).where(*mine).order_by(StatementRow.id.desc())
    if batch is not None:
        query = query.where(StatementRow.id == batch)
    gone, batches = taken_back(db, walker_id), list(db.scalars(query))
    of_them = select(ImportFileRow.id).where(
        ImportFileRow.statement_id.in_([one.id for one in batches])
    )
    files = _files(db, of_them)
    return tuple(_receipt(one, files[one.id], counts=gone.leaves(one.id)) for one in batches)


def _files(db: Transaction, which: Select[int]) -> defaultdict[int, list[ImportedFile]]:
    walks: defaultdict[int, list[int]] = defaultdict(list)
    links = (
        select(ImportWalkRow.import_file_id, ImportWalkRow.statement_id)
        .join(StatementRow, ImportWalkRow.statement_id == StatementRow.id)
        .where(ImportWalkRow.import_file_id.in_(which), StatementRow.kind == Kind.ACTIVITY)
        .order_by(ImportWalkRow.id)
    )
    for file, statement in db.execute(links):
        walks[file].append(statement)
    counts = (
        select(DayValueRow.import_file_id, func.count(distinct(DayValueRow.day)))
        .where(DayValueRow.import_file_id.in_(which))
        .group_by(DayValueRow.import_file_id)
    )
    days = {file: count for file, count in db.execute(counts)}  # noqa: C416  (rows are no pairs)
    rows = select(ImportFileRow).where(ImportFileRow.id.in_(which)).order_by(ImportFileRow.id)
    found: defaultdict[int, list[ImportedFile]] = defaultdict(list)
    for row in db.scalars(rows):
        found[row.statement_id].append(_file(row, walks[row.id], days.get(row.id, 0)))
    return found


def _receipt(row: StatementRow, files: Iterable[ImportedFile], *, counts: bool) -> Receipt:
    batch = Import.from_kept(row.body)
    return Receipt(
        id=row.id,
        at=row.told_at,
        by=batch.by,
        name=batch.name,
        files=tuple(files),
        counts=counts,
        columns=batch.columns,
    )


def _file(row: ImportFileRow, walks: Iterable[int], days: int) -> ImportedFile:
    return ImportedFile(
        id=row.id,
        path=row.path,
        status=Status(row.status),
        original_id=row.original_id,
        recording_id=row.recording_id,
        walks=tuple(walks),
        days=days,
        reason=Message.from_kept(row.reason) if row.reason else None,
    )
