"""The bytes of recordings and originals: placed, owned by a row, fetched and checked, let go.

They lie in the row itself or, where a store is set, as an object of it; ``stored_as`` is its name:
the hash of its bytes, and a mark of the writing, so that who erases never meets who keeps the same
bytes at that moment. The order of things lets nothing be lost, whenever a process ends:

1. a name is noted as owned by nobody (:class:`UnownedRow`), and that lasts;
2. the object is put there, and that lasts;
3. in one transaction a row points to it, and the note goes.

What is let go takes the same way back. What nobody owns is removed by :func:`sweep`. A store that
does not answer refuses nothing: bytes stay in the database then, and are moved later.
"""

import hashlib
import logging
import secrets
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol, TypeVar

from sqlalchemy import ColumnElement, delete, insert, literal, select, update
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import JournalUnavailable, RetrowalkError, UnreadableRecording
from retrowalk.journal.encoding import pack, unpack
from retrowalk.journal.exchange_tables import PieceRow
from retrowalk.journal.machine_secrets import MachineSecrets
from retrowalk.journal.server_tables import UnownedRow
from retrowalk.journal.stores import Store, StoreAway
from retrowalk.journal.tables import RecordingRow
from retrowalk.journal.transactions import Transactions
from retrowalk.languages import Message
from retrowalk.value import Value

MARK = "journal"
"""The object that tells whose a store is."""
ON_ITS_WAY = timedelta(days=1)
"""What was not owned by then never will be: no writing takes as long."""

log = logging.getLogger(__name__)


class Bytes(Protocol):
    """Where bytes lie: in the row, packed, or as an object of the store."""

    @property
    def packing(self) -> str:
        """How they are packed."""

    @property
    def packed(self) -> bytes:
        """The bytes, where they lie in the row."""

    @property
    def stored_as(self) -> str | None:
        """The name of the object, where they lie in the store."""


class Placed(Value):
    """Bytes that were placed, and are no row's as yet."""

    packing: str
    packed: bytes
    stored_as: str | None = None


B = TypeVar("B", bound=Bytes)


def place(transactions: Transactions, data: bytes) -> Placed:
    """Put bytes where they are to lie; where the store is away, they go into the row."""
    packing, packed = pack(data)
    stores = transactions.stores
    if stores.current is None or stores.rests:
        return Placed(packing=packing, packed=packed)
    try:
        name = put(transactions, stores.current, packed)
    except StoreAway:
        log.warning("the store is away: bytes are kept in the database", exc_info=True)
        stores.rest()
        return Placed(packing=packing, packed=packed)
    return Placed(packing=packing, packed=b"", stored_as=name)


@contextmanager
def placing(transactions: Transactions, data: bytes) -> Iterator[Placed]:
    """Place bytes for a row to own; where that comes to nothing they are let go."""
    placed = place(transactions, data)
    try:
        yield placed
    except RetrowalkError:
        # if the row lasts all the same, nothing is noted any more, and so nothing goes
        transactions.write(lambda db: abandon(db, placed))
        raise


def put(transactions: Transactions, store: Store, packed: bytes) -> str:
    """Put an object into a store that nobody owns as yet, and give its name.

    Raises
    ------
    StoreAway
        if the store can't be reached, or is another journal's
    """
    if store.address not in transactions.stores.proved:
        prove(transactions, store)
    digest = hashlib.sha256(packed).hexdigest()
    name = f"{digest[:2]}/{digest}-{secrets.token_hex(4)}"
    due = datetime.now(UTC) + ON_ITS_WAY
    transactions.write(lambda db: db.add(UnownedRow(name=name, due_at=due, going=False)))
    store.put(name, packed)
    return name


def own(db: Transaction, placed: Placed) -> dict[str, Any]:
    """Give the columns of the row that owns placed bytes from this transaction on.

    Raises
    ------
    JournalUnavailable
        if it took so long that they were swept up meanwhile
    """
    if placed.stored_as is not None:
        noted = UnownedRow.name == placed.stored_as, UnownedRow.going.is_(False)
        if not db.execute(delete(UnownedRow).where(*noted)).rowcount:  # type: ignore[attr-defined]
            raise JournalUnavailable(Message("store-too-late"))
    return dict(placed)


def abandon(db: Transaction, placed: Placed) -> None:
    """Let placed bytes go that no row needs after all."""
    if placed.stored_as is not None:
        noted = update(UnownedRow).where(UnownedRow.name == placed.stored_as)
        db.execute(noted.values(due_at=datetime.now(UTC), going=True))
        sweep_after(db)


def leave(
    db: Transaction, model: type[RecordingRow | PieceRow], *which: ColumnElement[bool]
) -> None:
    """Let the objects go of rows that are erased in this transaction, or get other bytes."""
    gone = select(
        model.stored_as, literal(datetime.now(UTC), UnownedRow.due_at.type), literal(True)
    )
    names = gone.where(*which, model.stored_as.is_not(None))
    noting = insert(UnownedRow).from_select(["name", "due_at", "going"], names)
    if db.execute(noting).rowcount:  # type: ignore[attr-defined]
        sweep_after(db)


def sweep_after(db: Transaction) -> None:
    """Let it be swept once this transaction lasts."""
    db.info["afterwards"] = sweep


def sweep(transactions: Transactions) -> bool:
    """Remove the objects that nobody owns any more; give whether none is left of them.

    What could not be removed because the store is away is removed by the next.
    """
    now = datetime.now(UTC)
    due = (UnownedRow.due_at <= now) | UnownedRow.going.is_(True)
    if not transactions.read(lambda db: db.scalar(select(UnownedRow.name).where(due).limit(1))):
        return True
    if not transactions.stores.all:
        return False

    def going(db: Transaction) -> list[str]:
        db.execute(update(UnownedRow).where(due).values(going=True))
        return list(db.scalars(select(UnownedRow.name).where(UnownedRow.going.is_(True))))

    names = transactions.write(going)
    removed = []
    try:
        for name in names:
            for store in transactions.stores.all:
                store.remove(name)
            removed.append(name)
    except StoreAway:
        log.warning("the store is away: %s objects are still in it", len(names) - len(removed))
    of_them = UnownedRow.name.in_(removed)
    transactions.write(lambda db: db.execute(delete(UnownedRow).where(of_them)))
    return len(removed) == len(names)


def fetch(transactions: Transactions, find: Callable[[Transaction], B]) -> tuple[B, bytes]:
    """Give a row that ``find`` reads, and its bytes.

    It is read again where its object is gone: it may have been moved at this moment.

    Raises
    ------
    UnreadableRecording
        if the bytes are gone, or are not those that were kept
    StoreAway
        if the store can't be reached
    """
    tried = ""
    while True:
        row = transactions.read(find)
        packed = row.packed if row.stored_as is None else object_of(transactions, row.stored_as)
        if packed is not None:
            return row, unpacked(row.packing, packed)
        if row.stored_as == tried:
            raise UnreadableRecording(Message("store-gone"))
        tried = row.stored_as or ""


def object_of(transactions: Transactions, name: str) -> bytes | None:
    """Give the bytes of an object, checked against its name; None where it is nowhere.

    Raises
    ------
    UnreadableRecording
        if it is there, and not what was kept
    StoreAway
        if the store can't be reached
    """
    found = False
    for store in transactions.stores.all:
        packed = store.get(name)
        if packed is not None and is_named(name, packed):
            return packed
        found |= packed is not None
    if found:
        raise UnreadableRecording(Message("store-damaged"))
    prove(transactions, *transactions.stores.all)  # a folder that is not mounted is empty, too
    return None


def is_named(name: str, packed: bytes) -> bool:
    """Tell whether bytes are those that an object was named after."""
    return name.partition("/")[2].partition("-")[0] == hashlib.sha256(packed).hexdigest()


def check(found: str, kept: str) -> None:
    """Check the hash of bytes against that of those that were kept.

    Raises
    ------
    UnreadableRecording
        if they are not those that were kept
    """
    if found != kept:
        raise UnreadableRecording(Message("store-damaged"))


def unpacked(packing: str, packed: bytes) -> bytes:
    """Unpack bytes.

    Raises
    ------
    UnreadableRecording
        if they are not those that were kept
    """
    try:
        return unpack(packing, bytes(packed))  # a damaged SQLite file may give text
    except (TypeError, zlib.error) as error:
        raise UnreadableRecording(Message("store-damaged")) from error


def begin(transactions: Transactions, store: Store) -> None:
    """Make a store this journal's own that is to be so but does not say it.

    Raises
    ------
    StoreAway
        if it can't be reached, or is another journal's
    """
    if store.get(MARK) is None:
        store.put(MARK, _mine(transactions))
    prove(transactions, store)


def prove(transactions: Transactions, *stores: Store) -> None:
    """Make sure that stores are there, and this journal's own; a new one is made its own.

    Raises
    ------
    StoreAway
        if one can't be reached, is not where it was, such as a disk that is not mounted, or is
        another journal's: what one of them lets go, the other may need
    """
    if not stores:
        return  # and nothing is made to tell whose they are
    of_machine, mine = MachineSecrets(transactions), _mine(transactions)
    for store in stores:
        used = f"store-{hashlib.sha256(store.address.encode()).hexdigest()[:32]}"
        found = store.get(MARK)
        if found is None and (store is not transactions.stores.current or of_machine.known(used)):
            raise StoreAway(Message("store-not-there"))
        if found is None:
            store.put(MARK, mine)
        elif found != mine:
            raise StoreAway(Message("store-of-another"))
        of_machine.get(used)
        transactions.stores.proved.add(store.address)


def _mine(transactions: Transactions) -> bytes:
    """Give what stands in a store that is this journal's."""
    return MachineSecrets(transactions).get("store").hex().encode()
