"""The links by which somebody walks along: whose, since when, and since when no longer.

Here stands the hash of a link's address alone. What passes between the two ends is sealed with a
key that this machine never gets, is handed on and kept nowhere.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, select, update
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import InvalidAnswer, NotInJournal
from retrowalk.journal.people_tables import CompanionLinkRow
from retrowalk.journal.transactions import Transactions
from retrowalk.languages import Message
from retrowalk.value import Value


class CompanionLink(Value):
    """A link by which somebody walks along with a walker, on one walk."""

    id: int
    walker_id: int
    session: str
    made_at: datetime
    until: datetime
    withdrawn_at: datetime | None
    ended_at: datetime | None


class CompanionLinks:
    """The links of every walker. What is gone, over or unknown is not told apart by an address."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def add(
        self, walker_id: int, session: str, address_sha256: str, at: datetime, until: datetime
    ) -> CompanionLink:
        """Keep a new link; the walker's others are withdrawn, for somebody walks one walk at once.

        One that was kept already, and is asked for again, is given as it is.

        Raises
        ------
        InvalidAnswer
            if the address is another's
        """
        new = {"walker_id": walker_id, "session": session, "address_sha256": address_sha256}

        def work(db: Transaction) -> CompanionLink:
            known = db.scalar(_of_address(address_sha256))
            if known is not None:
                if known.walker_id != walker_id:
                    raise InvalidAnswer(Message("together-unfit"))
                return _link(known)
            theirs = CompanionLinkRow.walker_id == walker_id, *_standing(at)
            db.execute(update(CompanionLinkRow).where(*theirs).values(withdrawn_at=at))
            nothing: dict[str, Any] = {"withdrawn_at": None, "ended_at": None}
            row = CompanionLinkRow(**new, made_at=at, until=until, **nothing)
            db.add(row)
            db.flush()
            return _link(row)

        return self._transactions.write(work)

    def of(self, walker_id: int) -> tuple[CompanionLink, ...]:
        """Give the links of a walker, the newest first."""
        query = (
            select(CompanionLinkRow)
            .where(CompanionLinkRow.walker_id == walker_id)
            .order_by(CompanionLinkRow.id.desc())
        )
        return self._transactions.read(lambda db: tuple(map(_link, db.scalars(query))))

    def end(self, walker_id: int, number: int, at: datetime, *, withdrawn: bool) -> CompanionLink:
        """Let a link open nothing any more: its walk is over, or the walker took it back.

        Raises
        ------
        NotInJournal
            if the walker has none of this number
        """
        which = CompanionLinkRow.walker_id == walker_id, CompanionLinkRow.id == number
        column = CompanionLinkRow.withdrawn_at if withdrawn else CompanionLinkRow.ended_at

        def work(db: Transaction) -> CompanionLink:
            ends = update(CompanionLinkRow).where(*which, column.is_(None))
            db.execute(ends.values({column: at}))
            row = db.scalar(select(CompanionLinkRow).where(*which))
            if row is None:
                raise NotInJournal(Message("together-unknown"))
            return _link(row)

        return self._transactions.write(work)

    def stands(self, address_sha256: str, at: datetime) -> bool:
        """Whether there is a link at an address that opens."""
        is_here = CompanionLinkRow.address_sha256 == address_sha256
        query = select(CompanionLinkRow.id).where(is_here, *_standing(at))
        return self._transactions.read(lambda db: db.scalar(query)) is not None

    def standing(self, walker_id: int, at: datetime) -> tuple[str, ...]:
        """Give the hashes of the addresses at which a walker's links open."""
        theirs = CompanionLinkRow.walker_id == walker_id, *_standing(at)
        query = select(CompanionLinkRow.address_sha256).where(*theirs)
        return self._transactions.read(lambda db: tuple(db.scalars(query)))

    def address_of(self, walker_id: int, number: int, at: datetime) -> str | None:
        """Give the hash of the address of a walker's own link; None where it opens nothing."""
        query = select(CompanionLinkRow.address_sha256).where(
            CompanionLinkRow.walker_id == walker_id, CompanionLinkRow.id == number, *_standing(at)
        )
        return self._transactions.read(lambda db: db.scalar(query))


def _of_address(address_sha256: str) -> Select[CompanionLinkRow]:
    return select(CompanionLinkRow).where(CompanionLinkRow.address_sha256 == address_sha256)


def _standing(at: datetime) -> tuple[ColumnElement[bool], ...]:
    return (
        CompanionLinkRow.withdrawn_at.is_(None),
        CompanionLinkRow.ended_at.is_(None),
        CompanionLinkRow.until > at,
    )


def _link(row: CompanionLinkRow) -> CompanionLink:
    return CompanionLink(
        id=row.id,
        walker_id=row.walker_id,
        session=row.session,
        made_at=row.made_at,
        until=row.until,
        withdrawn_at=row.withdrawn_at,
        ended_at=row.ended_at,
    )
