"""One walker's recordings on their way: chunks that come in any order, more than once, or never."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import ColumnElement, Select, delete, select
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import InvalidAnswer, NotInJournal
from retrowalk.journal.tables import ArrivalRow, ChunkRow
from retrowalk.journal.transactions import Transactions
from retrowalk.languages import Message


class UploadStore:
    """Pieces of recordings of one walker.

    They are kept until their recording is whole. A recording with gaps keeps them, so that what
    was missing can still join.
    """

    def __init__(self, transactions: Transactions, walker_id: int) -> None:
        self._transactions = transactions
        self._walker_id = walker_id

    def add(self, key: str, chunks: Mapping[int, bytes], at: datetime) -> None:
        """Keep chunks, by their numbers: all of them or, where one is refused, none.

        The same again changes nothing, and one that was cut off is completed.

        Raises
        ------
        InvalidAnswer
            if another chunk of a number was kept before
        """

        def work(db: Transaction) -> None:
            upload = self._begun(db, key)
            if upload.whole:
                return
            query = select(ChunkRow).where(ChunkRow.arrival_id == upload.id)
            if len(chunks) == 1:
                query = query.where(ChunkRow.number.in_(chunks))
            kept = {row.number: row for row in db.scalars(query)}
            for number, data in chunks.items():
                row = kept.get(number)
                if row is None:
                    db.add(ChunkRow(arrival_id=upload.id, number=number, received_at=at, data=data))
                elif data.startswith(row.data):
                    row.data = data
                elif not row.data.startswith(data):
                    raise InvalidAnswer(Message("journal-part-differed", number=number))

        self._transactions.write(work)

    def missing(self, key: str, chunks: int) -> tuple[int, ...]:
        """Name the chunks that have not come, of so many."""
        upload, numbers = self._transactions.read(lambda db: self._numbers(db, key))
        if upload is not None and upload.whole:
            return ()
        return tuple(sorted(set(range(chunks)) - numbers))

    def chunks(self, key: str) -> tuple[bytes, ...]:
        """Give the chunks that have come, in their order; none of a recording that is whole."""
        query = select(ChunkRow.data).join(ArrivalRow).where(*self._mine(key))
        ordered = query.order_by(ChunkRow.number)
        return tuple(self._transactions.read(lambda db: db.scalars(ordered).all()))

    def recording_of(self, key: str) -> int | None:
        """Name the recording that the chunks became, if they did."""
        row = self._transactions.read(lambda db: db.scalar(self._query(key)))
        return None if row is None else row.recording_id

    def unfinished(self) -> tuple[str, ...]:
        """Name the recordings of which some chunks have come, and that are none as yet."""
        query = select(ArrivalRow.key).where(
            ArrivalRow.walker_id == self._walker_id, ArrivalRow.recording_id.is_(None)
        )
        return tuple(self._transactions.read(lambda db: db.scalars(query).all()))

    def became(self, key: str, recording_id: int, *, whole: bool) -> None:
        """Keep which recording the chunks became; those of a whole one are done with.

        Raises
        ------
        NotInJournal
            if no chunk of it ever came
        """

        def work(db: Transaction) -> None:
            upload = db.scalar(self._query(key).with_for_update())
            if upload is None:
                raise NotInJournal(Message("journal-nothing-arrived"))
            upload.recording_id, upload.whole = recording_id, whole
            if whole:
                db.execute(delete(ChunkRow).where(ChunkRow.arrival_id == upload.id))

        self._transactions.write(work)

    def _begun(self, db: Transaction, key: str) -> ArrivalRow:
        row = db.scalar(self._query(key).with_for_update())
        if row is None:
            row = ArrivalRow(walker_id=self._walker_id, key=key, whole=False)
            db.add(row)
            db.flush()
        return row

    def _numbers(self, db: Transaction, key: str) -> tuple[ArrivalRow | None, set[int]]:
        come = select(ChunkRow.number).join(ArrivalRow).where(*self._mine(key))
        return db.scalar(self._query(key)), set(db.scalars(come))

    def _query(self, key: str) -> Select[ArrivalRow]:
        return select(ArrivalRow).where(*self._mine(key))

    def _mine(self, key: str) -> tuple[ColumnElement[bool], ...]:
        return ArrivalRow.walker_id == self._walker_id, ArrivalRow.key == key
