"""One walker's imports: each a batch of files, with what became of each of them."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any

from pydantic import AwareDatetime
from sqlalchemy import insert, select
from sqlalchemy.orm import Session as Transaction

from retrowalk.activity import Activity, DayValue, Measure
from retrowalk.errors import NotInJournal
from retrowalk.journal.activities import StoredActivity, activities, same_as
from retrowalk.journal.bodies import Import, KeptActivity
from retrowalk.journal.exchange_tables import DayValueRow, ImportFileRow, ImportWalkRow
from retrowalk.journal.tables import StatementRow, WalkerRow
from retrowalk.journal.telling import changed, taken_back, tell
from retrowalk.journal.transactions import RememberingTransactions
from retrowalk.journal.types import THE_WALKER, Author, Kind
from retrowalk.languages import MaybeMessage, Message
from retrowalk.value import Value, mended


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

    def count(self, status: Status) -> int:
        """Count the files of which this became."""
        return sum(one.status is status for one in self.files)

    @property
    def is_done(self) -> bool:
        """Whether no file waits any more."""
        return not self.count(Status.WAITING)


class Imports:
    """Batches of files of one walker."""

    def __init__(self, transactions: RememberingTransactions, walker_id: int) -> None:
        self._transactions = transactions
        self._walker_id = walker_id

    def begin(self, batch: Import, at: datetime, by: Author = THE_WALKER) -> int:
        """Begin a batch; its number is that of its statement."""
        kept = batch.to_kept()
        return self._transactions.write(
            lambda db: tell(db, self._walker_id, Kind.IMPORT, kept, at, by=by).id
        )

    def add(self, batch: int, path: str, original_id: int | None) -> int:
        """Let a file wait in a batch, by its path as it was handed in."""

        def work(db: Transaction) -> int:
            self._known(db, batch)
            row = ImportFileRow(
                statement_id=batch,
                path=mended(path)[-1000:],
                original_id=original_id,
                status=Status.WAITING,
                reason={},
            )
            db.add(row)
            db.flush()
            return row.id

        return self._transactions.write(work)

    def keep(
        self,
        file: int,
        found: Sequence[Activity],
        days: Iterable[DayValue],
        at: datetime,
        *,
        recording_id: int | None = None,
    ) -> None:
        """Keep all that was found in a file, whole or not at all; told again it changes nothing.

        An activity that another app or device wrote down before is kept beside it, and joined.
        """

        def work(db: Transaction) -> None:
            row = self._waiting(db, file)
            if row is None:
                return
            self._take_turns(db)
            known = list(activities(db, self._walker_id))
            statuses = {self._activity(db, row, activity, known, at) for activity in found}
            rows = [{"import_file_id": row.id, **_day(one)} for one in days]
            if rows:
                db.execute(insert(DayValueRow), rows)
            if rows or recording_id is not None:
                statuses.add(Status.KEPT)
            row.recording_id = recording_id
            row.status = next(
                one for one in (Status.KEPT, Status.JOINED, Status.KNOWN) if one in statuses
            )
            changed(db, self._walker_id)

        self._transactions.write(work)

    def known(self, file: int, as_: ImportedFile) -> None:
        """Keep that a file came before, byte for byte."""
        self._end(file, Status.KNOWN, Message("import-known", path=as_.path), as_.walks)

    def refuse(self, file: int, why: Message) -> None:
        """Keep why nothing can be made of a file."""
        self._end(file, Status.REFUSED, why, ())

    def receipt(self, batch: int) -> Receipt:
        """Give what became of a batch so far.

        Raises
        ------
        NotInJournal
            if there is no such batch
        """
        return self._transactions.read(lambda db: self._receipts(db, batch))[0]

    def all(self) -> tuple[Receipt, ...]:
        """Give every batch, the newest first."""
        return self._transactions.read(lambda db: self._receipts(db, None))

    def of_original(self, original_id: int, before: int) -> ImportedFile | None:
        """Give the file of a batch before that had these bytes, and counts still."""
        found = (
            file
            for receipt in self.all()
            if receipt.counts
            for file in receipt.files
            if file.original_id == original_id and file.id < before
        )
        return next((file for file in found if file.status in (Status.KEPT, Status.JOINED)), None)

    def days(self, measure: Measure) -> tuple[DayValue, ...]:
        """Give what counts of one measure, day by day: of several files the newest tells it."""
        query = (
            select(DayValueRow, ImportFileRow.statement_id)
            .join(ImportFileRow, DayValueRow.import_file_id == ImportFileRow.id)
            .join(StatementRow, ImportFileRow.statement_id == StatementRow.id)
            .where(StatementRow.walker_id == self._walker_id, DayValueRow.measure == measure)
            .order_by(StatementRow.told_at, StatementRow.id, ImportFileRow.id)
        )

        def work(db: Transaction) -> tuple[DayValue, ...]:
            gone = taken_back(db, self._walker_id)
            newest = {
                row.day: DayValue.model_construct(
                    on=row.day, measure=measure, value=row.value, source=row.source
                )
                for row, batch in db.execute(query)
                if gone.leaves(batch)
            }
            return tuple(newest[day] for day in sorted(newest))

        of = [Kind.IMPORT, Kind.TAKE_BACK]
        return self._transactions.recall(f"days {measure}", work, of)

    def _activity(
        self,
        db: Transaction,
        row: ImportFileRow,
        activity: Activity,
        known: list[StoredActivity],
        at: datetime,
    ) -> Status:
        """Keep one activity; give what became of it."""
        again = next((one for one in known if _is_again(activity, one)), None)
        if again is not None:
            _link(db, row, again.id, told=False)
            return Status.KNOWN
        same = same_as(activity, (one for one in known if one.same_as is None))
        first = None if same is None else same.id
        body = KeptActivity(**dict(activity))
        columns: dict[str, Any] = {"about": activity.start, "about_id": first}
        told = tell(db, self._walker_id, Kind.ACTIVITY, body.to_kept(), at, **columns)
        _link(db, row, told.id, told=True)
        known.append(StoredActivity(**dict(body), id=told.id, told_at=at, same_as=first))
        return Status.KEPT if same is None else Status.JOINED

    def _end(self, file: int, status: Status, reason: Message, walks: Sequence[int]) -> None:
        def work(db: Transaction) -> None:
            row = self._waiting(db, file)
            if row is not None:
                row.status, row.reason = status, reason.to_kept()
                for number in walks:
                    _link(db, row, number, told=False)
                changed(db, self._walker_id)

        self._transactions.write(work)

    def _waiting(self, db: Transaction, file: int) -> ImportFileRow | None:
        """Give a file that waits, held; None where something became of it already."""
        query = select(ImportFileRow).where(ImportFileRow.id == file).with_for_update()
        row = db.scalar(query)
        if row is None:
            raise NotInJournal(Message("import-no-file", id=str(file)))
        self._known(db, row.statement_id)
        return row if row.status == Status.WAITING else None

    def _known(self, db: Transaction, batch: int) -> StatementRow:
        mine = StatementRow.walker_id == self._walker_id, StatementRow.kind == Kind.IMPORT
        row = db.scalar(select(StatementRow).where(*mine, StatementRow.id == batch))
        if row is None:
            raise NotInJournal(Message("import-unknown", id=str(batch)))
        return row

    def _receipts(self, db: Transaction, batch: int | None) -> tuple[Receipt, ...]:
        mine = StatementRow.walker_id == self._walker_id, StatementRow.kind == Kind.IMPORT
        query = select(StatementRow).where(*mine).order_by(StatementRow.id.desc())
        if batch is not None:
            self._known(db, batch)
            query = query.where(StatementRow.id == batch)
        gone = taken_back(db, self._walker_id)
        return tuple(_receipt(db, row, counts=gone.leaves(row.id)) for row in db.scalars(query))

    def _take_turns(self, db: Transaction) -> None:
        db.execute(select(WalkerRow.id).where(WalkerRow.id == self._walker_id).with_for_update())


def _is_again(activity: Activity, known: StoredActivity) -> bool:
    """Tell whether an app told this very activity before."""
    if activity.key and known.key == activity.key and known.app == activity.app:
        return True
    return dict(activity) == {name: getattr(known, name) for name in Activity.model_fields}


def _link(db: Transaction, row: ImportFileRow, statement: int, *, told: bool) -> None:
    known = ImportWalkRow.import_file_id == row.id, ImportWalkRow.statement_id == statement
    if db.scalar(select(ImportWalkRow.id).where(*known)) is None:
        db.add(ImportWalkRow(import_file_id=row.id, statement_id=statement, told=told))
        db.flush()


def _day(one: DayValue) -> dict[str, Any]:
    return {"day": one.on, "measure": one.measure, "value": one.value, "source": one.source}


def _receipt(db: Transaction, row: StatementRow, *, counts: bool) -> Receipt:
    files = select(ImportFileRow).where(ImportFileRow.statement_id == row.id)
    batch = Import.from_kept(row.body)
    return Receipt(
        id=row.id,
        at=row.told_at,
        by=batch.by,
        name=batch.name,
        files=tuple(_file(db, one) for one in db.scalars(files.order_by(ImportFileRow.id))),
        counts=counts,
    )


def _file(db: Transaction, row: ImportFileRow) -> ImportedFile:
    days = select(DayValueRow.day).where(DayValueRow.import_file_id == row.id).distinct()
    walks = select(ImportWalkRow.statement_id).where(ImportWalkRow.import_file_id == row.id)
    return ImportedFile(
        id=row.id,
        path=row.path,
        status=Status(row.status),
        original_id=row.original_id,
        recording_id=row.recording_id,
        walks=tuple(db.scalars(walks).all()),
        days=len(db.scalars(days).all()),
        reason=Message.from_kept(row.reason) if row.reason else None,
    )
