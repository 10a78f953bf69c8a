"""The journal: opened once, with the pages of each walker in it."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from functools import partial
from typing import Self

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session as Transaction

from retrowalk.journal.accounts import Accounts
from retrowalk.journal.attempts import Attempts
from retrowalk.journal.backups import Backups
from retrowalk.journal.briefs import Briefs
from retrowalk.journal.checking import Checked, check
from retrowalk.journal.companions import CompanionLinks
from retrowalk.journal.consents import ConsentsOfMany
from retrowalk.journal.database import connect, free_bytes, is_newest, watch
from retrowalk.journal.deliveries import Deliveries
from retrowalk.journal.devices import Devices
from retrowalk.journal.filling import Part, fill, is_unused
from retrowalk.journal.grants import Grants
from retrowalk.journal.identities import Identities
from retrowalk.journal.invitations import AccountInvitations
from retrowalk.journal.jobs import Jobs
from retrowalk.journal.machine_secrets import MachineSecrets
from retrowalk.journal.memory import Memories
from retrowalk.journal.passkeys import Passkeys
from retrowalk.journal.reading import Reading
from retrowalk.journal.recovery_codes import RecoveryCodes
from retrowalk.journal.seen import Audit, Seen
from retrowalk.journal.shares import Shares
from retrowalk.journal.sign_ins import SignIns
from retrowalk.journal.store_check import StoreKeeping
from retrowalk.journal.stores import Stores
from retrowalk.journal.storing import object_of
from retrowalk.journal.subscriptions import Subscriptions
from retrowalk.journal.tables import WalkerRow
from retrowalk.journal.taken import Taken
from retrowalk.journal.templates import KeptTemplates
from retrowalk.journal.tokens import Tokens
from retrowalk.journal.transactions import RememberingTransactions, Transactions
from retrowalk.journal.types import ME as ME
from retrowalk.journal.walker import WalkerJournal
from retrowalk.journal.walkers import Walkers
from retrowalk.journal.whole import Fetch, Whole, reading

_NOTHING = "ready"
"""No name of an object."""


class Journal:
    """Everything that happened, kept for good.

    >>> journal = Journal.open("sqlite:////tmp/retrowalk.db")  # doctest: +SKIP
    """

    def __init__(self, engine: Engine, stores: Stores = Stores.NONE) -> None:
        self._engine = engine
        self._stores = stores
        self._transactions = Transactions(engine, stores)
        self.devices = Devices(self._transactions)
        self.walkers = Walkers(self._transactions)
        self.tokens = Tokens(self._transactions)
        self.passkeys = Passkeys(self._transactions)
        self.identities = Identities(self._transactions)
        self.accounts = Accounts(self._transactions)
        self.grants = Grants(self._transactions)
        self.invitations = AccountInvitations(self._transactions)
        self.sign_ins = SignIns(self._transactions)
        self.recovery_codes = RecoveryCodes(self._transactions)
        self.consents = ConsentsOfMany(self._transactions)
        self.briefs = Briefs(self._transactions)
        self.reading = Reading(self._transactions)
        self.templates = KeptTemplates(self._transactions)
        self.subscriptions = Subscriptions(self._transactions)
        self.deliveries = Deliveries(self._transactions)
        self.machine_secrets = MachineSecrets(self._transactions)
        self.seen = Seen(self._transactions)
        self.audit = Audit(self._transactions)
        self.shares = Shares(self._transactions)
        self.companions = CompanionLinks(self._transactions)
        self.jobs = Jobs(self._transactions)
        self.attempts = Attempts(self._transactions)
        self.taken = Taken(self._transactions)
        self.backups = Backups(self._transactions)
        self.store = StoreKeeping(self._transactions, self.walker_of)
        self._walkers: dict[str, int] = {}
        self._memories = Memories()

    @classmethod
    def open(
        cls,
        url: str,
        *,
        stores: Stores = Stores.NONE,
        before_upgrade: Callable[[Whole], None] | None = None,
    ) -> Self:
        """Open the journal at a database URL; it is made, or brought up to date, if need be.

        ``stores`` are where the bytes of recordings and originals lie, if not in the database.
        ``before_upgrade`` is shown one of an older make before its tables change, and may refuse.
        Whose it is stands in it from then on, so that looking into it writes nothing.

        Raises
        ------
        JournalUnavailable
            if it can't be reached, read or written, or was written by a newer Retrowalk
        """

        def show(engine: Engine) -> None:
            if before_upgrade is not None:
                with reading(engine, _fetching(Transactions(engine, stores))) as whole:
                    before_upgrade(whole)

        journal = cls(connect(url, show), stores)
        try:
            journal.walker()
        except Exception:
            journal.close()
            raise
        return journal

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def free_bytes(self) -> int | None:
        """How much room there is for more; None where another machine knows."""
        store = self._stores.current
        return free_bytes(self._engine) if store is None else store.free_bytes

    def look(self) -> bool:
        """Tell whether it can be read, and is of this version's make."""
        return is_newest(self._engine)

    def look_at_store(self) -> bool:
        """Tell whether the store of bytes answers; True where they lie in the database.

        Raises
        ------
        JournalUnavailable
            if it does not answer
        """
        store = self._stores.current
        if store is not None:
            store.get(_NOTHING)  # the answer is that there is none
        return True

    def watch_connections(self, more: Callable[[int], None]) -> None:
        """Tell of each connection to the database that it was taken, 1, or given back, -1."""
        watch(self._engine, more)

    @property
    def is_unused(self) -> bool:
        """Whether nothing is kept of anybody yet, so that a whole journal may take its place."""
        return is_unused(self._engine)

    def check(self, *, mend: bool = False) -> Checked:
        """Look through all of it: the database, and then each recording and original by its hash.

        ``mend`` removes from the store what is nobody's; else nothing is changed.
        """
        found = check(self._engine)
        if not found.counts:
            return found
        of_bytes = self.store.check(mend=mend).findings
        wrong = (*found.wrong, *(one.what for one in of_bytes if not one.mended))
        return found.model_copy(update={"wrong": wrong})

    def whole(self) -> AbstractContextManager[Whole]:
        """Read every table of every walker, as they are at one moment."""
        return reading(self._engine, _fetching(self._transactions))

    def fill(
        self, version: str, parts: Iterable[Part], given: dict[str, int], *, anew: bool = False
    ) -> None:
        """Let a whole journal take the place of this unused one, as :func:`fill` does.

        With ``anew`` every process looks at its walkers anew, whatever it had in mind of those who
        had their numbers; without it the journal is the same to the last row.
        """
        fill(self._engine, version, parts, given, anew=anew)
        self._walkers.clear()
        self._memories = Memories()
        self.walker()

    def walker(self, walker: str = ME) -> WalkerJournal:
        """Give the pages of a walker; a new walker starts with empty ones.

        Take them anew for each moment: they remember what they have read.
        """
        if walker not in self._walkers:
            self._walkers[walker] = self._known_or_new(walker)
        return self._pages(self._walkers[walker], walker)

    def walker_of(self, walker_id: int) -> WalkerJournal:
        """Give the pages of a walker who is known, by their number.

        Raises
        ------
        NotInJournal
            if there is none of this number
        """
        name, changes = self.walkers.name_and_changes(walker_id)
        return self._pages(walker_id, name, changes)

    def _pages(self, number: int, name: str, changes: int | None = None) -> WalkerJournal:
        memory = self._memories.of(number)
        return WalkerJournal(
            RememberingTransactions(self._engine, number, memory, changes, self._stores),
            number,
            name,
        )

    def _known_or_new(self, walker: str) -> int:
        query = select(WalkerRow.id).where(WalkerRow.name == walker)
        walker_id = self._transactions.read(lambda db: db.scalar(query))

        def begin(db: Transaction) -> int:
            known = db.scalar(query)
            if known is not None:
                return known
            row = WalkerRow(name=walker, created_at=datetime.now(UTC))
            db.add(row)
            db.flush()
            return row.id

        return self._transactions.write(begin) if walker_id is None else walker_id


def _fetching(transactions: Transactions) -> Fetch:
    return partial(object_of, transactions)
