"""The trace: who saw what of a walker, and what was done to accounts and records at all.

What was seen is the walker's own to read, and goes when they erase everything. That something was
done (``Audit``) stays, but without any content: a moment, what kind of thing, and two numbers.
"""

from collections.abc import Collection
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from retrowalk.journal.people_tables import AuditRow, SeenRow, ShareOpeningRow, ShareRow
from retrowalk.journal.transactions import Transactions
from retrowalk.value import Value

AT_ONCE = timedelta(hours=1)
"""Who looks at the same thing again within an hour saw it once."""

MOST_KNOWN = 20_000
"""Of so many that looked this hour it is known without a look into the database."""


class Looker(Value):
    """Who looks, and as what."""

    who: str
    role: str
    account_id: int | None = None


class Look(Value):
    """That somebody saw something, in the hour that began ``at``; or opened a link, then."""

    at: datetime
    who: str
    role: str
    what: str


class Seen:
    """Who saw what. One row for each of them, each kind of thing, and each hour."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions
        self._known: tuple[datetime | None, set[tuple[int, Looker, str]]] = (None, set())

    def note(self, walkers: Collection[int], by: Looker, what: str, at: datetime) -> None:
        """Keep that somebody saw something of some walkers, unless this hour has it already."""
        hour = at.replace(minute=0, second=0, microsecond=0)
        if self._known[0] != hour or len(self._known[1]) > MOST_KNOWN:
            self._known = hour, set()
        known = self._known[1]
        new = [one for one in walkers if (one, by, what) not in known]
        if new:
            self._transactions.write(lambda db: _note(db, new, by, what, hour))
            known.update((one, by, what) for one in new)

    def of(self, walker_id: int, *, most: int, before: datetime | None = None) -> tuple[Look, ...]:
        """Give what was seen of a walker, the latest first: pages, and shares that were opened."""
        seen = select(SeenRow.at, SeenRow.who, SeenRow.role, SeenRow.what).where(
            SeenRow.walker_id == walker_id
        )
        opened = (
            select(ShareOpeningRow.at, ShareOpeningRow.by, ShareRow.label, ShareOpeningRow.what)
            .join(ShareRow)
            .where(ShareRow.walker_id == walker_id)
        )
        if before is not None:
            seen = seen.where(SeenRow.at < before)
            opened = opened.where(ShareOpeningRow.at < before)
        seen = seen.order_by(SeenRow.at.desc(), SeenRow.id.desc()).limit(most)
        opened = opened.order_by(ShareOpeningRow.at.desc()).limit(most)

        def work(db: Transaction) -> list[Look]:
            looks = [
                Look(at=at, who=who, role=role, what=what)
                for at, who, role, what in db.execute(seen)
            ]
            return looks + [
                Look(at=at, who=by or label, role="link", what="link")
                for at, by, label, what in db.execute(opened)
                if what == "opened"
            ]

        found = sorted(self._transactions.read(work), key=lambda one: one.at, reverse=True)
        return tuple(found[:most])


def _note(db: Transaction, walkers: Collection[int], by: Looker, what: str, hour: datetime) -> None:
    row = SeenRow
    same = (row.at == hour, row.who == by.who, row.role == by.role, row.what == what)
    query = select(row.walker_id).where(row.walker_id.in_(walkers), *same)
    missing = sorted({*walkers} - {*db.scalars(query)})
    db.add_all(SeenRow(walker_id=one, at=hour, what=what, **by.model_dump()) for one in missing)


class Done(StrEnum):
    """What is noted that it was done."""

    ERASED = "erased_everything"
    TAKEN_ALONG = "taken_along"
    FOR_RESEARCH = "for_research"
    CONSENTED = "consent_changed"
    LET_IN = "grant_given"
    LET_OUT = "grant_ended"
    ROLES = "roles_changed"
    LINKED_IN = "let_in_by_link"
    RECOVERED = "came_back_by_sheet"
    PASSWORD = "password_changed"  # noqa: S105  (that it was)
    SHEET = "sheet_made"
    CLOSED = "account_closed"


class Event(Value):
    """That something was done, and when."""

    done: Done
    at: datetime


class Audit:
    """That something was done, by which account, about which walker: never what was in it."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def note(
        self,
        done: Done,
        at: datetime,
        *,
        account_id: int | None = None,
        walker_id: int | None = None,
    ) -> None:
        """Keep that something was done."""
        self._transactions.write(
            lambda db: note(db, done, at, account_id=account_id, walker_id=walker_id)
        )

    def of_account(self, account_id: int, done: Collection[Done], most: int) -> tuple[Event, ...]:
        """Give the latest of some kinds that was done to an account, the latest first."""
        which = AuditRow.account_id == account_id, AuditRow.what.in_(done)
        query = select(AuditRow).where(*which).order_by(AuditRow.id.desc()).limit(most)

        def work(db: Transaction) -> tuple[Event, ...]:
            return tuple(Event(done=Done(row.what), at=row.at) for row in db.scalars(query))

        return self._transactions.read(work)


def note(
    db: Transaction,
    done: Done,
    at: datetime,
    *,
    account_id: int | None = None,
    walker_id: int | None = None,
) -> None:
    """Keep that something is done, with it or not at all."""
    db.add(AuditRow(at=at, what=done, account_id=account_id, walker_id=walker_id))
