"""One walker's originals: the files that came in, byte for byte, in pieces."""

import hashlib
from collections.abc import Callable, Collection, Iterator
from datetime import datetime
from functools import partial
from typing import IO

from sqlalchemy import ColumnElement, delete, func, select
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import InvalidAnswer, NotInJournal
from retrowalk.journal.exchange_tables import ImportFileRow, OriginalRow, PieceRow
from retrowalk.journal.storing import Placed, check, fetch, leave, own, placing
from retrowalk.journal.transactions import Transactions
from retrowalk.languages import Message
from retrowalk.value import Value, mended

PIECE_BYTES = 4 << 20


class Original(Value):
    """A file that came in; its bytes are fetched when they are wanted."""

    id: int
    name: str
    sha256: str
    size: int
    received_at: datetime


class Originals:
    """Files of one walker. They are only added, or erased."""

    def __init__(self, transactions: Transactions, walker_id: int) -> None:
        self._transactions = transactions
        self._walker_id = walker_id

    def keep(
        self,
        name: str,
        file: IO[bytes],
        at: datetime,
        then: Callable[[Transaction, int], None] = lambda _, __: None,
    ) -> Original:
        """Keep a file as it is read, piece by piece; the same bytes again are the same original.

        Each piece is a transaction of its own: what was begun and never became whole has no hash,
        and is swept up by :meth:`sweep`. ``then`` is told the number in the transaction in which
        it becomes whole, so that nothing whole is without what it is kept for.
        """
        number = self._transactions.write(lambda db: self._begun(db, name, at))
        digest, size, count = hashlib.sha256(), 0, 0
        while data := file.read(PIECE_BYTES):
            digest.update(data)
            size += len(data)
            self._add(number, count, data)
            count += 1
        return self._transactions.write(
            lambda db: self._whole(db, number, digest.hexdigest(), size, then)
        )

    def came(self, key: str) -> int:
        """Give how many bytes have come of a file that comes bit by bit; 0 where none did."""
        query = select(OriginalRow.size).where(*self._arriving(key))
        return self._transactions.read(lambda db: db.scalar(query)) or 0

    def arrive(self, key: str, name: str, offset: int, data: bytes, at: datetime) -> int:
        """Keep the next bytes of a file, those from ``offset`` on; give how many have come then.

        Raises
        ------
        InvalidAnswer
            if others have come up to now than those before ``offset``
        """
        query = select(OriginalRow).where(*self._arriving(key)).with_for_update()

        def work(db: Transaction) -> int:
            row = db.scalar(query)
            came = 0 if row is None else row.size
            if offset != came:
                raise InvalidAnswer(Message("bring-not-next", offset=str(offset), came=str(came)))
            if row is None:
                row = db.get_one(OriginalRow, self._begun(db, name, at, key))
            known = select(func.count()).where(PieceRow.original_id == row.id)
            number = db.scalar(known) or 0
            db.add(PieceRow(original_id=row.id, number=number, **own(db, placed)))
            row.size, row.received_at = came + len(data), at
            return row.size

        with placing(self._transactions, data) as placed:
            return self._transactions.write(work)

    def arrived(
        self, key: str, name: str, at: datetime, then: Callable[[Transaction, int], None]
    ) -> Original:
        """Let a file be whole, of which all has come; one without a byte is a file, too.

        ``then`` is as with :meth:`keep`.
        """
        query = select(OriginalRow.id).where(*self._arriving(key))
        number = self._transactions.read(lambda db: db.scalar(query))
        if number is None:
            number = self._transactions.write(lambda db: self._begun(db, name, at, key))
        digest, size = hashlib.sha256(), 0
        for data in self._pieces(number):
            digest.update(data)
            size += len(data)
        return self._transactions.write(
            lambda db: self._whole(db, number, digest.hexdigest(), size, then)
        )

    def known(self, sha256: str) -> Original | None:
        """Give the original of these bytes, if it is kept."""
        row = self._transactions.read(lambda db: self._of_hash(db, sha256))
        return None if row is None else _original(row)

    def get(self, number: int) -> Original:
        """Give an original.

        Raises
        ------
        NotInJournal
            if there is no such file, or it never became whole
        """
        mine = OriginalRow.walker_id == self._walker_id, OriginalRow.sha256.is_not(None)
        query = select(OriginalRow).where(*mine, OriginalRow.id == number)
        row = self._transactions.read(lambda db: db.scalar(query))
        if row is None:
            raise NotInJournal(Message("import-no-original", id=str(number)))
        return _original(row)

    def all(self) -> tuple[Original, ...]:
        """Give every original, in the order in which they came."""
        mine = OriginalRow.walker_id == self._walker_id, OriginalRow.sha256.is_not(None)
        query = select(OriginalRow).where(*mine).order_by(OriginalRow.id)
        return tuple(map(_original, self._transactions.read(lambda db: db.scalars(query).all())))

    def pieces(self, number: int) -> Iterator[bytes]:
        """Give the bytes of an original, piece by piece.

        Raises
        ------
        NotInJournal
            if there is no such file
        UnreadableRecording
            if its bytes are gone, or are not those that were kept
        """
        original, digest = self.get(number), hashlib.sha256()
        for data in self._pieces(number):
            digest.update(data)
            yield data
        check(digest.hexdigest(), original.sha256)

    def sweep(self, before: datetime) -> None:
        """Drop what began to come in before a moment and never became whole."""
        half = OriginalRow.walker_id == self._walker_id, OriginalRow.sha256.is_(None)
        query = select(OriginalRow.id).where(*half, OriginalRow.received_at < before)
        self._transactions.write(lambda db: _drop(db, list(db.scalars(query))))

    def _pieces(self, number: int) -> Iterator[bytes]:
        known = select(func.count()).where(PieceRow.original_id == number)
        for count in range(self._transactions.read(lambda db: db.scalar(known)) or 0):
            _, data = fetch(self._transactions, partial(_piece, original=number, number=count))
            yield data

    def _arriving(self, key: str) -> tuple[ColumnElement[bool], ...]:
        return OriginalRow.walker_id == self._walker_id, OriginalRow.arriving == key

    def _begun(self, db: Transaction, name: str, at: datetime, key: str | None = None) -> int:
        row = OriginalRow(
            walker_id=self._walker_id, name=mended(name)[-500:], arriving=key, received_at=at
        )
        db.add(row)
        db.flush()
        return row.id

    def _add(self, original: int, number: int, data: bytes) -> None:
        of = {"original_id": original, "number": number}
        with placing(self._transactions, data) as placed:
            self._transactions.write(lambda db: db.add(PieceRow(**of, **own(db, placed))))

    def _whole(
        self,
        db: Transaction,
        number: int,
        sha256: str,
        size: int,
        then: Callable[[Transaction, int], None],
    ) -> Original:
        row = self._of_hash(db, sha256)
        if row is None:
            row = db.get_one(OriginalRow, number)
            row.sha256, row.size, row.arriving = sha256, size, None
            db.flush()
        elif row.id != number:  # nor told to be whole by two at once
            _drop(db, [number])
        then(db, row.id)
        return _original(row)

    def _of_hash(self, db: Transaction, sha256: str) -> OriginalRow | None:
        mine = OriginalRow.walker_id == self._walker_id
        query = select(OriginalRow).where(mine, OriginalRow.sha256 == sha256)
        return db.scalar(query.with_for_update())


def _piece(db: Transaction, original: int, number: int) -> Placed:
    which = PieceRow.original_id == original, PieceRow.number == number
    columns = PieceRow.packing, PieceRow.packed, PieceRow.stored_as
    found = db.execute(select(*columns).where(*which)).mappings().first()
    if found is None:  # erased meanwhile
        raise NotInJournal(Message("import-no-original", id=str(original)))
    return Placed(**found)


def let_go(db: Transaction, numbers: Collection[int]) -> None:
    """Drop those originals of some that no file of an import needs any more."""
    held = select(OriginalRow.id).where(OriginalRow.id.in_(numbers)).with_for_update()
    known = set(db.scalars(held))
    needed = select(ImportFileRow.original_id).where(ImportFileRow.original_id.in_(known))
    _drop(db, list(known - set(db.scalars(needed))))


def _drop(db: Transaction, numbers: list[int]) -> None:
    of_them = PieceRow.original_id.in_(numbers)
    leave(db, PieceRow, of_them)
    db.execute(delete(PieceRow).where(of_them))
    db.execute(delete(OriginalRow).where(OriginalRow.id.in_(numbers)))


def _original(row: OriginalRow) -> Original:
    return Original(
        id=row.id,
        name=row.name,
        sha256=row.sha256 or "",
        size=row.size,
        received_at=row.received_at,
    )
