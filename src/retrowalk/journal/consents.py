"""What walkers agreed to, and took back: read for one of them, or for many at once."""

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Mapping
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, func, or_, select, true, update
from sqlalchemy.orm import Session as Transaction

from retrowalk.journal.bodies import Consent
from retrowalk.journal.people_tables import AccountRow, GrantRow, ShareRow
from retrowalk.journal.seen import Done, note
from retrowalk.journal.tables import StatementRow
from retrowalk.journal.telling import of_imports, tell
from retrowalk.journal.transactions import RememberingTransactions, Transactions
from retrowalk.journal.types import Kind, Role
from retrowalk.value import Value


class ToldConsent(Consent):
    """A consent as it was told: its number, when, and by whom it was written down."""

    id: int
    at: datetime


class Whom(Value):
    """An account that is agreed to; its number and moment are not known of what 0.7 kept."""

    name: str
    account: int | None = None
    made_at: datetime | None = None


Told = Mapping[int, tuple[ToldConsent, ...]]
"""What each walker told of consents, in the order of telling."""

T = TypeVar("T")


class LetIn(Value):
    """Somebody who may look after a walker: as what, since and until when."""

    whom: Whom
    name: str
    role: Role
    since: datetime
    until: datetime | None


class Consents:
    """What one walker agreed to. Only they themselves agree, and take back."""

    def __init__(self, transactions: RememberingTransactions, walker_id: int) -> None:
        self._transactions = transactions
        self._walker_id = walker_id

    def add(self, consent: Consent, at: datetime) -> int:
        """Keep what the walker agreed to, or took back, and give its number.

        Where nobody may see them any more for treatment, what they share by links goes at once.
        """

        def work(db: Transaction) -> int:
            if consent.use == "treatment" and not consent.given and not consent.to:
                open_ = ShareRow.walker_id == self._walker_id, ShareRow.withdrawn_at.is_(None)
                gone = {"withdrawn_at": at, "sealed": None, "passcode": None, "reply_key": None}
                db.execute(update(ShareRow).where(*open_).values(gone))
            note(db, Done.CONSENTED, at, walker_id=self._walker_id)
            return tell(db, self._walker_id, Kind.CONSENT, consent.to_kept(), at).id

        return self._transactions.write(work)

    def all(self) -> tuple[ToldConsent, ...]:
        """Give all that was agreed to and taken back, in the order of telling."""
        mine = StatementRow.walker_id == self._walker_id
        return self._transactions.recall(
            "consents",
            lambda db: _told(db, mine).get(self._walker_id, ()),
            [Kind.CONSENT, Kind.TAKE_BACK],
        )

    def let_in(self, at: datetime) -> tuple[LetIn, ...]:
        """Give everybody who may look after the walker, the first first."""
        standing = (
            GrantRow.walker_id == self._walker_id,
            GrantRow.ended_at.is_(None),
            or_(GrantRow.until.is_(None), GrantRow.until > at),
            AccountRow.closed_at.is_(None),
        )
        query = select(GrantRow, AccountRow).join(AccountRow).where(*standing).order_by(GrantRow.id)
        found = self._transactions.read(lambda db: [(*row,) for row in db.execute(query)])
        return tuple(
            LetIn(
                whom=_whom(account),
                name=account.shown,
                role=Role(grant.role),
                since=grant.since,
                until=grant.until,
            )
            for grant, account in found
        )


class ConsentsOfMany:
    """The consents of many walkers at once: for whoever looks after a whole clinic."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions
        self._known: tuple[tuple[int, ...], Told, dict[Hashable, Any]] | None = None
        self._whom: dict[int, Whom] = {}

    def of(self, walkers: Collection[int]) -> Told:
        """Give what each of some walkers told of consents; nothing of those who told nothing.

        What was read once is good until somebody tells, takes back or erases something more.
        """
        known, _ = self._up_to_date()
        return {one: known[one] for one in walkers if one in known}

    def make(self, what: Hashable, work: Callable[[Told], T]) -> T:
        """Give what ``work`` makes of what all told, known as ``what``, until that changes."""
        told, made = self._up_to_date()
        if what not in made:
            made[what] = work(told)
        return made[what]  # type: ignore[no-any-return]

    def _up_to_date(self) -> tuple[Told, dict[Hashable, Any]]:
        mark, known = self._transactions.read(_mark), self._known
        if known is None or known[0] != mark:
            known = mark, self._transactions.read(lambda db: _told(db, true())), {}
            self._known = known
        return known[1:]

    def whom(self, account_id: int) -> Whom | None:
        """Give an account as somebody who can be agreed to: it is the same for good."""
        if account_id not in self._whom:
            query = select(AccountRow).where(AccountRow.id == account_id)
            row = self._transactions.read(lambda db: db.scalar(query))
            if row is None:
                return None
            self._whom[account_id] = _whom(row)
        return self._whom[account_id]

    def forget(self) -> None:
        """Keep nothing in mind, not even what was erased."""
        self._known = None
        self._whom.clear()


_MARK = select(
    *(
        select(number).where(StatementRow.kind == kind).scalar_subquery()
        for kind in (Kind.CONSENT, Kind.TAKE_BACK)
        for number in (func.count(StatementRow.id), func.coalesce(func.max(StatementRow.id), 0))
    )
)
"""How many consents and take-backs there are, and the last of each."""


def _whom(row: AccountRow) -> Whom:
    return Whom(name=row.name, account=row.id, made_at=row.made_at)


def _mark(db: Transaction) -> tuple[int, ...]:
    return (*db.execute(_MARK).one(),)


def _told(db: Transaction, which: ColumnElement[bool]) -> Told:
    """Read the consents that nobody took back, by walker, in the order of telling."""
    consents = (
        select(StatementRow)
        .where(which, StatementRow.kind == Kind.CONSENT, StatementRow.role == Role.WALKER)
        .order_by(StatementRow.id)
    )
    gone = _taken_back(db, which)
    found: defaultdict[int, list[ToldConsent]] = defaultdict(list)
    for row in db.scalars(consents):
        if row.id not in gone:
            told = ToldConsent.from_kept({**row.body, "id": row.id, "at": row.told_at})
            found[row.walker_id].append(told)
    return {walker: (*told,) for walker, told in found.items()}


def _taken_back(db: Transaction, which: ColumnElement[bool]) -> set[int]:
    """Give the statements that are taken back; a take-back may be taken back itself."""
    query = (
        select(StatementRow.id, StatementRow.takes_back_id)
        .where(which, StatementRow.kind == Kind.TAKE_BACK, StatementRow.takes_back_id.is_not(None))
        .order_by(StatementRow.id.desc())  # what takes back comes after what it takes back
    )
    gone: set[int] = set()
    for number, what in db.execute(query):
        if number not in gone and what is not None:
            gone.add(what)
    return gone | of_imports(db, which, gone)
