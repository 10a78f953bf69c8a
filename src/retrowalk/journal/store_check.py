"""The store looked over and put in order: bytes that are gone or damaged, and those of nobody."""

import re
from collections.abc import Callable

from sqlalchemy import select, union_all
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import JournalUnavailable, NotInJournal, UnreadableRecording
from retrowalk.journal.exchange_tables import OriginalRow
from retrowalk.journal.server_tables import UnownedRow
from retrowalk.journal.store_move import OWNERS, Moved, Progress, move, settle
from retrowalk.journal.stores import Store
from retrowalk.journal.storing import begin, prove, sweep
from retrowalk.journal.tables import RecordingRow
from retrowalk.journal.transactions import Transactions
from retrowalk.journal.walker import WalkerJournal
from retrowalk.languages import Message
from retrowalk.value import Value

_OURS = re.compile(r"[0-9a-f]{2}/[0-9a-f]{64}-[0-9a-f]{8}(\.[0-9a-f]{8}\.half)?")
"""How our objects are named: whatever else lies there is somebody else's."""


class Finding(Value):
    """What is wrong with the bytes that are kept; ``mended`` where it is no more."""

    what: Message
    mended: bool = False


class Checked(Value):
    """How many files were read and compared with their hashes, and what is wrong with them."""

    recordings: int
    originals: int
    findings: tuple[Finding, ...]


class StoreKeeping:
    """The bytes of all walkers of a journal, wherever they lie."""

    def __init__(
        self, transactions: Transactions, pages_of: Callable[[int], WalkerJournal]
    ) -> None:
        self._transactions = transactions
        self._pages_of = pages_of

    def problem(self) -> Message | None:
        """Tell why the store can't be used at this moment; None where it can."""
        try:
            prove(self._transactions, *self._transactions.stores.all)
        except JournalUnavailable as error:
            return Message.of(error.args[0])
        return None

    @property
    def is_used(self) -> bool:
        """Whether bytes lie, or lay, elsewhere than in the database."""
        return bool(self._transactions.stores.all)

    def begin(self) -> None:
        """Make the current store this journal's own, where another disk or bucket took its place.

        Raises
        ------
        JournalUnavailable
            if it can't be reached, or is another journal's
        """
        if self._transactions.stores.current is not None:
            begin(self._transactions, self._transactions.stores.current)

    def settle(self, progress: Progress = lambda _: None) -> None:
        """Bring those bytes into the store that had to stay in the database, if it answers now."""
        settle(self._transactions, progress)

    def sweep(self) -> bool:
        """Remove what nobody owns any more; give whether none is left of it."""
        return sweep(self._transactions)

    def move(self, progress: Progress = lambda _: None) -> Moved:
        """Bring all bytes to where they are to lie; broken off, it goes on where it was.

        Raises
        ------
        JournalUnavailable
            if a store can't be reached, or is another journal's
        """
        return move(self._transactions, progress)

    def check(self, *, mend: bool = False) -> Checked:
        """Read all bytes and compare them with their hashes, and look for those of nobody.

        ``mend`` removes what is nobody's. What is gone or damaged is named.

        Raises
        ------
        JournalUnavailable
            if a store can't be reached, or is another journal's
        """
        prove(self._transactions, *self._transactions.stores.all)
        sweep(self._transactions)
        orphans = [self._orphans(store, mend=mend) for store in self._transactions.stores.all]
        recordings, unreadable = self._read_all(RecordingRow, _read_recording)
        originals, of_originals = self._read_all(OriginalRow, _read_original)
        findings = (
            *(Finding(what=_nobodys(names), mended=mend) for names in orphans if names),
            *(Finding(what=one) for one in (*unreadable, *of_originals)),
        )
        return Checked(recordings=recordings, originals=originals, findings=findings)

    def _read_all(
        self,
        model: type[RecordingRow | OriginalRow],
        read: Callable[[WalkerJournal, int], None],
    ) -> tuple[int, list[Message]]:
        """Read all that is kept whole; give how much it is, and what of it can't be read."""
        whole = select(model.id, model.walker_id).where(model.sha256.is_not(None))
        rows = self._transactions.rows(whole.order_by(model.id))
        wrong = []
        for number, walker in rows:
            try:
                read(self._pages_of(walker), number)
            except UnreadableRecording:
                told = {"what": model.__tablename__, "id": str(number), "walker": str(walker)}
                wrong.append(Message("store-unreadable", **told))
            except NotInJournal:
                continue  # erased meanwhile
        return len(rows), wrong

    def _orphans(self, store: Store, *, mend: bool) -> set[str]:
        """Name the objects that no row owns and that are not on their way; remove them."""
        # listed first: what is put there is noted before, or owned by then
        listed = {one.name for one in store.all() if _OURS.fullmatch(one.name)}
        known = self._transactions.read(_known)
        orphans = {name for name in listed if name.partition(".")[0] not in known}
        for name in orphans if mend else ():
            store.remove(name)
        return orphans


def _read_recording(pages: WalkerJournal, number: int) -> None:
    pages.walks.recording(number)


def _read_original(pages: WalkerJournal, number: int) -> None:
    for _ in pages.originals.pieces(number):
        pass


def _nobodys(names: set[str]) -> Message:
    return Message("store-orphans", count=len(names))


def _known(db: Transaction) -> set[str]:
    """Name every object that a row owns, or that is on its way in or out."""
    owned = (select(model.stored_as).where(model.stored_as.is_not(None)) for model in OWNERS)
    return {str(name) for name in db.scalars(union_all(*owned, select(UnownedRow.name)))}
