"""All bytes brought to where they are to lie: into the store, from one store to another, or back.

Each object is moved by itself, so that it can be broken off at any moment, and gone on with; the
journal can be used meanwhile, where ``former`` names the store of before.
"""

from collections.abc import Callable
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction
from sqlalchemy.orm import undefer

from retrowalk.errors import UnreadableRecording
from retrowalk.journal.database import sweep as sweep_files
from retrowalk.journal.exchange_tables import PieceRow
from retrowalk.journal.stores import Store, StoreAway
from retrowalk.journal.storing import (
    MARK,
    Placed,
    abandon,
    leave,
    log,
    object_of,
    own,
    prove,
    put,
    sweep,
    unpacked,
)
from retrowalk.journal.tables import RecordingRow
from retrowalk.journal.transactions import Transactions
from retrowalk.languages import Message
from retrowalk.value import Value

Owner = type[RecordingRow | PieceRow]

OWNERS: tuple[Owner, ...] = (RecordingRow, PieceRow)
"""The rows whose bytes may lie in a store."""


class Moved(Value):
    """How many files were moved, and how many could not be, since they are gone or damaged."""

    moved: int = 0
    unreadable: int = 0


Progress = Callable[[Moved], None]
"""Is told how far it is, and may break it off by an error of its own."""


def settle(transactions: Transactions, progress: Progress = lambda _: None) -> None:
    """Bring those bytes into the store that lie in the database, where a store is set and answers.

    They do where the store was away as they came, or they came with many rows in one transaction.
    """
    if transactions.stores.current is None or transactions.stores.rests:
        return
    try:
        _move(transactions, progress, only_in=True)
    except StoreAway:
        log.warning("the store is away: bytes stay in the database", exc_info=True)
        transactions.stores.rest()


def move(transactions: Transactions, progress: Progress) -> Moved:
    """Bring all bytes to where they are to lie; what is there already stays.

    Raises
    ------
    JournalUnavailable
        if a store can't be reached, or is another journal's
    """
    prove(transactions, *transactions.stores.all)
    moved = _move(transactions, progress)
    stores = transactions.stores
    if stores.current is not None and stores.former is not None:
        there = {one.name for one in stores.current.all()}
        for one in stores.former.all():  # left by a move that was broken off
            if one.name in there and one.name != MARK:
                stores.former.remove(one.name)
    sweep(transactions)
    if moved.moved:
        sweep_files(transactions.engine)
    return moved


def _move(transactions: Transactions, progress: Progress, *, only_in: bool = False) -> Moved:
    current = transactions.stores.current
    there = {one.name for one in current.all()} if current and not only_in else set()
    moved = Moved()
    for model in OWNERS:
        query = select(model.id, model.stored_as).order_by(model.id)
        if only_in:
            query = query.where(model.stored_as.is_(None))
        for number, name in transactions.rows(query):
            if name in there or (name is None and current is None):
                continue
            try:
                _one(transactions, model, number, name)
                moved = Moved(moved=moved.moved + 1, unreadable=moved.unreadable)
            except UnreadableRecording:
                log.warning("%s %s can't be read", model.__tablename__, number)
                moved = Moved(moved=moved.moved, unreadable=moved.unreadable + 1)
            progress(moved)
    return moved


def _one(transactions: Transactions, model: Owner, number: int, name: str | None) -> None:
    current = transactions.stores.current
    if current is None:
        assert name is not None  # noqa: S101  (the others are where they are to be)
        _move_back(transactions, model, number, name)
    elif name is None:
        _move_in(transactions, current, model, number)
    else:
        _move_over(transactions, current, model, number, name)


def _move_in(transactions: Transactions, store: Store, model: Owner, number: int) -> None:
    """Put the bytes of a row into the store, and let it point there, unless it changed."""
    row = transactions.read(partial(_row, model=model, number=number))
    if row is None or row.stored_as is not None:
        return
    unpacked(row.packing, row.packed)  # what is damaged stays where it is
    packed, packing = row.packed, row.packing
    name = put(transactions, store, packed)

    def work(db: Transaction) -> None:
        known = _row(db, model, number, hold=True)
        placed = Placed(packing=packing, packed=b"", stored_as=name)
        if known is None or known.stored_as is not None or known.packed != packed:
            abandon(db, placed)
            return
        for column, value in own(db, placed).items():
            setattr(known, column, value)

    transactions.write(work)


def _move_back(transactions: Transactions, model: Owner, number: int, name: str) -> None:
    """Put the bytes of an object into its row."""
    packed = object_of(transactions, name)

    def work(db: Transaction) -> None:
        known = _row(db, model, number, hold=True)
        if known is None or known.stored_as != name:
            return
        if packed is None:
            raise UnreadableRecording(Message("store-gone"))
        leave(db, model, model.id == number)
        known.packed, known.stored_as = packed, None

    transactions.write(work)


def _move_over(
    transactions: Transactions, store: Store, model: Owner, number: int, name: str
) -> None:
    """Put an object into the current store, and then remove it from the former one."""
    packed = object_of(transactions, name)

    def is_owned(db: Transaction) -> bool:
        row = _row(db, model, number)
        return row is not None and row.stored_as == name

    if packed is None:
        if transactions.read(is_owned):
            raise UnreadableRecording(Message("store-gone"))
        return
    store.put(name, packed)
    if not transactions.read(is_owned):  # erased meanwhile: whoever did may have looked before
        store.remove(name)
    if transactions.stores.former is not None:
        transactions.stores.former.remove(name)


def _row(
    db: Transaction, model: Owner, number: int, *, hold: bool = False
) -> RecordingRow | PieceRow | None:
    query = select(model).where(model.id == number).options(undefer(model.packed))
    found = db.scalar(query.with_for_update() if hold else query)
    return found if isinstance(found, OWNERS) else None
