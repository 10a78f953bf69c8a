"""One walker's imports: each a batch of files, with what became of each of them."""

import itertools
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import PurePosixPath
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session as Transaction

from retrowalk.activity import Activity, DayValue, Measure
from retrowalk.errors import NotInJournal
from retrowalk.journal.activities import StoredActivity, activities
from retrowalk.journal.bodies import Import
from retrowalk.journal.exchange_tables import (
    DayValueRow,
    ImportFileRow,
    ImportWalkRow,
    OriginalRow,
)
from retrowalk.journal.originals import let_go
from retrowalk.journal.receipts import ImportedFile, Receipt, Status, receipts
from retrowalk.journal.tables import RecordingRow, StatementRow, WalkerRow
from retrowalk.journal.telling import changed, taken_back, tell
from retrowalk.journal.transactions import RememberingTransactions
from retrowalk.journal.types import THE_WALKER, Author, Kind, Role
from retrowalk.languages import Message, joined
from retrowalk.value import mended

__all__ = ["ImportedFile", "Imports", "Receipt", "Status"]


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
        """Let a file wait in a batch, by its path as it was handed in.

        The same file handed in again waits once; another of the same path is told apart by a
        number.
        """
        return self._transactions.write(lambda db: self.adding(db, batch, path, original_id))

    def adding(self, db: Transaction, batch: int, path: str, original_id: int | None) -> int:
        """Do as :meth:`add` does, within a transaction."""
        held = select(StatementRow.id).where(StatementRow.id == batch).with_for_update()
        db.execute(held)  # two who add to one batch take turns
        self._known(db, batch)
        path = wanted = mended(path)[-990:]
        for number in itertools.count(2):
            known = self._of_path(db, batch, path)
            if known is None:
                break
            if known.status == Status.WAITING and known.original_id == original_id:
                return known.id
            at = PurePosixPath(wanted)
            path = str(at.with_name(f"{at.stem} ({number}){at.suffix}"))
        row = ImportFileRow(
            statement_id=batch,
            path=path,
            original_id=original_id,
            status=Status.WAITING,
            reason={},
        )
        db.add(row)
        db.flush()
        return row.id

    def add_refused(self, batch: int, path: str, why: Message) -> int:
        """Tell of a file that could not be handed in, and why."""

        def work(db: Transaction) -> int:
            number = self.adding(db, batch, path, None)
            row = db.get_one(ImportFileRow, number)
            row.status, row.reason = Status.REFUSED, why.to_kept()
            return number

        return self._transactions.write(work)

    def add_within(
        self, db: Transaction, original_id: int, *, packed: ImportedFile, batch: int, name: str
    ) -> None:
        """Let a file wait that was packed in another, unless that was done; in a transaction."""
        unpacking = self._waiting(db, packed.id) is not None
        if unpacking and self._of_path(db, batch, path := _within(packed, name)) is None:
            self.adding(db, batch, path, original_id)
        else:  # it waits already, or something became of it meanwhile
            let_go(db, [original_id])

    def unpacked(self, packed: ImportedFile, batch: int, refused: Mapping[str, Message]) -> None:
        """Let the files that were in another stand in its place, those refused among them.

        What they were packed in is not kept: each of them is.
        """

        def work(db: Transaction) -> None:
            row = self._waiting(db, packed.id)
            if row is None:
                return
            for name, why in refused.items():
                number = self.adding(db, batch, _within(packed, name), None)
                known = db.get_one(ImportFileRow, number)
                known.status, known.reason = Status.REFUSED, why.to_kept()
            self._without_original(db, row)
            db.delete(row)

        self._transactions.write(work)

    def keep(
        self,
        file: int,
        found: Sequence[Activity],
        days: Iterable[DayValue],
        at: datetime,
        *,
        recording_id: int | None = None,
        left_out: Message | None = None,
    ) -> None:
        """Keep all that was found in a file, whole or not at all; told again it changes nothing.

        ``left_out`` says what of it could not be read.

        An activity that another app or device wrote down before is kept beside it, and joined. The
        bytes of a recording stand with it, and not once more as an original.
        """

        def work(db: Transaction) -> None:
            row = self._waiting(db, file)
            if row is None:
                return
            self._take_turns(db)
            became = [self._activity(db, row, activity, at) for activity in found]
            rows = [{"import_file_id": row.id, **_day(one)} for one in days]
            if rows:
                db.execute(insert(DayValueRow), rows)
                became.append((Status.KEPT, None))
            if recording_id is not None:
                row.recording_id = recording_id
                became.append(self._recording(db, row, recording_id, at))
                self._without_original(db, row)
            order = (Status.KEPT, Status.JOINED, Status.KNOWN)
            row.status, reason = min(became, key=lambda one: order.index(one[0]))
            said = [one for one in (reason, left_out) if one is not None]
            one = said[0] if len(said) == 1 else joined(said)
            row.reason = one.to_kept() if said else {}
            changed(db, self._walker_id)

        self._transactions.write(work)

    def known(self, file: int, as_: ImportedFile) -> None:
        """Keep that a file came before, byte for byte."""

        def work(db: Transaction) -> None:
            row = self._waiting(db, file)
            if row is None:
                return
            row.status, row.reason = Status.KNOWN, Message("import-known", path=as_.path).to_kept()
            for number in as_.walks:
                _link(db, row, number, told=False)
            changed(db, self._walker_id)

        self._transactions.write(work)

    def refuse(self, file: int, why: Message) -> None:
        """Keep why nothing can be made of a file; its bytes are not kept, but for a recording's."""

        def work(db: Transaction) -> None:
            row = self._waiting(db, file)
            if row is None:
                return
            recording = self._recording_of(db, row)
            if recording is not None:  # of which too little can be measured: it goes with the batch
                row.recording_id = recording
                self._recording(db, row, recording, _begun(db, row))
            row.status, row.reason = Status.REFUSED, why.to_kept()
            self._without_original(db, row)
            changed(db, self._walker_id)

        self._transactions.write(work)

    def receipt(self, batch: int) -> Receipt:
        """Give what became of a batch so far.

        Raises
        ------
        NotInJournal
            if there is no such batch
        """

        def work(db: Transaction) -> Receipt:
            self._known(db, batch)
            return receipts(db, self._walker_id, batch)[0]

        return self._transactions.read(work)

    def find(self, batch: int, path: str) -> tuple[int, int] | None:
        """Give the file that was handed in under a path of a batch, and its size; else None.

        Raises
        ------
        NotInJournal
            if there is no such batch
        """
        query = (
            select(ImportFileRow.id, func.coalesce(OriginalRow.size, 0))
            .outerjoin(OriginalRow, ImportFileRow.original_id == OriginalRow.id)
            .where(ImportFileRow.statement_id == batch, ImportFileRow.path == path)
        )

        def work(db: Transaction) -> tuple[int, int] | None:
            self._known(db, batch)
            row = db.execute(query).first()
            return None if row is None else (row[0], row[1])

        return self._transactions.read(work)

    def all(self) -> tuple[Receipt, ...]:
        """Give every batch, the newest first."""
        return self._transactions.read(lambda db: receipts(db, self._walker_id))

    def of_original(self, original_id: int, before: int) -> ImportedFile | None:
        """Give the file before that had these bytes, if all that was found in it counts still."""
        query = (
            select(ImportFileRow)
            .join(StatementRow, ImportFileRow.statement_id == StatementRow.id)
            .where(
                StatementRow.walker_id == self._walker_id,
                ImportFileRow.original_id == original_id,
                ImportFileRow.id < before,
                ImportFileRow.status.in_((Status.KEPT, Status.JOINED)),
            )
            .order_by(ImportFileRow.id)
        )

        def work(db: Transaction) -> ImportedFile | None:
            gone = taken_back(db, self._walker_id)
            for row in db.scalars(query):
                links = select(ImportWalkRow.statement_id)
                walks = db.scalars(links.where(ImportWalkRow.import_file_id == row.id)).all()
                if all(map(gone.leaves, (row.statement_id, *walks))):
                    return ImportedFile(
                        id=row.id,
                        path=row.path,
                        status=Status(row.status),
                        original_id=row.original_id,
                        recording_id=row.recording_id,
                        walks=tuple(walks),
                        days=0,
                    )
            return None

        return self._transactions.read(work)

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
        self, db: Transaction, row: ImportFileRow, activity: Activity, at: datetime
    ) -> tuple[Status, Message | None]:
        """Keep one activity; give what became of it, and as what."""
        near = activities(db, self._walker_id, activity.start)
        again = next((one for one in near if _is_again(activity, one)), None)
        if again is not None:
            _link(db, row, again.id, told=False)
            return Status.KNOWN, Message("import-known-before")
        body = activity.to_kept()
        told = tell(db, self._walker_id, Kind.ACTIVITY, body, at, about=activity.start)
        _link(db, row, told.id, told=True)
        kept = next(
            one for one in activities(db, self._walker_id, activity.start) if one.id == told.id
        )
        if kept.session is not None:
            return Status.JOINED, Message("import-joined-session", session=kept.session)
        if kept.same_as is None:
            return Status.KEPT, None
        first = next(one for one in near if one.id == kept.same_as)
        return Status.JOINED, Message("import-joined", app=first.app or "?")

    def _recording(
        self, db: Transaction, row: ImportFileRow, recording_id: int, at: datetime
    ) -> tuple[Status, Message | None]:
        """Let a recording count as this file's, unless it counts already; give what it became."""
        of_it = StatementRow.recording_id == recording_id, StatementRow.kind == Kind.RECORDING
        query = select(StatementRow).where(*of_it).order_by(StatementRow.id)
        counting = taken_back(db, self._walker_id).left(db.scalars(query))
        if not counting:  # taken back once, and handed in anew
            columns = {"recording_id": recording_id, "about": at}
            by = Author(role=Role.SYSTEM)
            told = tell(db, self._walker_id, Kind.RECORDING, {}, at, by=by, **columns)
            _link(db, row, told.id, told=True)
            return Status.KEPT, None
        told = counting[-1]
        by_a_file = ImportWalkRow.statement_id == told.id, ImportWalkRow.told
        linked = db.scalar(select(ImportWalkRow.id).where(*by_a_file))
        is_ours = linked is None and told.told_at >= _begun(db, row)
        _link(db, row, told.id, told=is_ours)
        return (Status.KEPT, None) if is_ours else (Status.KNOWN, Message("import-known-before"))

    def _recording_of(self, db: Transaction, row: ImportFileRow) -> int | None:
        """Find the recording that has the bytes of a file."""
        sha256 = select(OriginalRow.sha256).where(OriginalRow.id == row.original_id)
        mine = RecordingRow.walker_id == self._walker_id
        return db.scalar(
            select(RecordingRow.id).where(mine, RecordingRow.sha256 == sha256.scalar_subquery())
        )

    def _without_original(self, db: Transaction, row: ImportFileRow) -> None:
        number, row.original_id = row.original_id, None
        db.flush()
        if number is not None:
            let_go(db, [number])

    def _waiting(self, db: Transaction, file: int) -> ImportFileRow | None:
        """Give a file that waits, held; None where something became of it, or it was unpacked."""
        query = select(ImportFileRow).where(ImportFileRow.id == file).with_for_update()
        row = db.scalar(query)
        if row is None:
            return None
        self._known(db, row.statement_id)
        return row if row.status == Status.WAITING else None

    def _known(self, db: Transaction, batch: int) -> StatementRow:
        mine = StatementRow.walker_id == self._walker_id, StatementRow.kind == Kind.IMPORT
        row = db.scalar(select(StatementRow).where(*mine, StatementRow.id == batch))
        if row is None:
            raise NotInJournal(Message("import-unknown", id=str(batch)))
        return row

    def _of_path(self, db: Transaction, batch: int, path: str) -> ImportFileRow | None:
        which = ImportFileRow.statement_id == batch, ImportFileRow.path == path
        return db.scalar(select(ImportFileRow).where(*which))

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


def _begun(db: Transaction, row: ImportFileRow) -> datetime:
    return db.get_one(StatementRow, row.statement_id).told_at


def _within(packed: ImportedFile, name: str) -> str:
    return mended(f"{packed.path}/{name}")[-990:]


def _day(one: DayValue) -> dict[str, Any]:
    return {"day": one.on, "measure": one.measure, "value": one.value, "source": one.source}
