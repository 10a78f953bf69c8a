"""What a walker shows to somebody for a while: sealed bytes, who opened them, what came back.

What is shown can be read with a key alone that stands here nowhere; a passcode stands here as
argon2 keeps it, an address as its hash.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from sqlalchemy import ColumnElement, delete, func, select, update
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import NotInJournal
from retrowalk.journal.bodies import Proposal
from retrowalk.journal.people_tables import ShareOpeningRow, ShareRow
from retrowalk.journal.telling import tell
from retrowalk.journal.transactions import Transactions
from retrowalk.journal.types import Author, Kind, Role
from retrowalk.languages import Message
from retrowalk.value import Value

Way = Literal["link", "file"]
What = Literal["opened", "word"]

MOST_WORDS = {"link": 10, "file": 1}
"""So many words come back by one share."""


class Opening(Value):
    """That a share was opened, or a word came by it: when, and by whom, as they call themselves."""

    at: datetime
    by: str
    what: What


class Share(Value):
    """What a walker shows to somebody, by a link or a file, until when."""

    id: int
    walker_id: int
    label: str
    way: Way
    shows: tuple[str, ...]
    language: str
    made_at: datetime
    until: datetime
    withdrawn_at: datetime | None
    wrong_left: int
    openings: tuple[Opening, ...] = ()

    def stands(self, at: datetime) -> bool:
        """Whether it can be opened at a moment."""
        return self.withdrawn_at is None and at < self.until and self.wrong_left > 0


class NewShare(Value):
    """A share as it is kept; its secrets are hashes, or sealed with what is not kept."""

    label: str
    way: Way
    shows: tuple[str, ...]
    language: str
    address_sha256: str
    passcode: str | None
    sealed: bytes
    reply_key: bytes | None
    made_at: datetime
    until: datetime
    wrong_left: int


class Tried(Value):
    """A share that somebody tries to open, and its passcode as argon2 keeps it."""

    share_id: int
    passcode: str | None
    wrong_left: int


class Shares:
    """The shares of every walker. What is gone, over, closed or unknown is not told apart."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def add(self, walker_id: int, new: NewShare) -> Share:
        """Keep a new share."""

        def work(db: Transaction) -> Share:
            _forget_ended(db, new.made_at)
            columns = dict(new)
            shows = {"shows": list(columns.pop("shows")), "language": columns.pop("language")}
            row = ShareRow(walker_id=walker_id, withdrawn_at=None, **columns, shows=shows)
            db.add(row)
            db.flush()
            return _share(row, ())

        return self._transactions.write(work)

    def forget_ended(self, at: datetime) -> None:
        """Delete what shares showed whose time is over at a moment."""
        self._transactions.write(lambda db: _forget_ended(db, at))

    def of(self, walker_id: int) -> tuple[Share, ...]:
        """Give the shares of a walker, the newest first, with who opened them."""
        mine = ShareRow.walker_id == walker_id

        def work(db: Transaction) -> tuple[Share, ...]:
            rows = db.scalars(select(ShareRow).where(mine).order_by(ShareRow.id.desc()))
            return tuple(_share(row, _openings(db, row.id)) for row in rows)

        return self._transactions.read(work)

    def get(self, walker_id: int, share_id: int) -> Share:
        """Give a share of a walker.

        Raises
        ------
        NotInJournal
            if they have none of this number
        """
        return self._transactions.read(lambda db: _found(db, walker_id, share_id))

    def sealed(self, walker_id: int, share_id: int) -> bytes | None:
        """Give the sealed bytes of a walker's own share; None once they are gone."""
        which = ShareRow.walker_id == walker_id, ShareRow.id == share_id
        return self._transactions.read(lambda db: db.scalar(select(ShareRow.sealed).where(*which)))

    def withdraw(self, walker_id: int, share_id: int, at: datetime) -> Share:
        """Take a share back: what it showed is deleted, and nothing comes back by it any more.

        Raises
        ------
        NotInJournal
            if the walker has none of this number
        """

        def work(db: Transaction) -> Share:
            share = _found(db, walker_id, share_id)
            if share.withdrawn_at is None:
                gone = {"withdrawn_at": at, "sealed": None, "reply_key": None, "passcode": None}
                db.execute(update(ShareRow).where(ShareRow.id == share_id).values(gone))
            return _found(db, walker_id, share_id)

        return self._transactions.write(work)

    def stands(self, address_sha256: str, at: datetime) -> bool:
        """Whether what is at an address can still be opened."""
        query = select(ShareRow.id).where(*_standing(address_sha256, at))
        return self._transactions.read(lambda db: db.scalar(query)) is not None

    def standing(self, address_sha256: str, at: datetime) -> bytes | None:
        """Give the sealed bytes of a link that was opened before, as long as it stands."""
        query = select(ShareRow.sealed).where(*_standing(address_sha256, at))
        return self._transactions.read(lambda db: db.scalar(query))

    def attempt(self, address_sha256: str, at: datetime) -> Tried | None:
        """Begin to open a link: it counts as wrong until :meth:`right` says otherwise.

        So that many tries at once gain nothing. None where there is nothing to open.
        """
        one_less = (
            update(ShareRow)
            .where(*_standing(address_sha256, at))
            .values(wrong_left=ShareRow.wrong_left - 1)
            .returning(ShareRow.id, ShareRow.passcode, ShareRow.wrong_left)
        )

        def work(db: Transaction) -> Tried | None:
            found = db.execute(one_less).one_or_none()
            if found is None:
                return None
            return Tried(share_id=found.id, passcode=found.passcode, wrong_left=found.wrong_left)

        return self._transactions.write(work)

    def right(self, tried: Tried) -> None:
        """Count a try as right: it took none of the wrong ones that are left."""
        back = update(ShareRow).where(ShareRow.id == tried.share_id)
        self._transactions.write(
            lambda db: db.execute(back.values(wrong_left=ShareRow.wrong_left + 1))
        )

    def close(self, tried: Tried) -> None:
        """Delete what a share showed that was tried wrongly too often."""
        closed = update(ShareRow).where(ShareRow.id == tried.share_id, ShareRow.wrong_left == 0)
        self._transactions.write(lambda db: db.execute(closed.values(sealed=None, passcode=None)))

    def open(self, share_id: int, by: str, at: datetime) -> bytes | None:
        """Give what a link shows, and note who opened it; None where it was withdrawn meanwhile."""
        which = ShareRow.id == share_id, ShareRow.withdrawn_at.is_(None)

        def work(db: Transaction) -> bytes | None:
            sealed = db.scalar(select(ShareRow.sealed).where(*which))
            if sealed is not None:
                db.add(ShareOpeningRow(share_id=share_id, at=at, by=by, what="opened"))
            return sealed

        return self._transactions.write(work)

    def reply_key(self, walker_id: int, address_sha256: str) -> tuple[int, bytes] | None:
        """Give the share and the key that replies to a walker's file are sealed with."""
        query = select(ShareRow.id, ShareRow.reply_key).where(
            ShareRow.walker_id == walker_id,
            ShareRow.address_sha256 == address_sha256,
            ShareRow.withdrawn_at.is_(None),
            ShareRow.reply_key.is_not(None),
        )
        found = self._transactions.read(lambda db: db.execute(query).one_or_none())
        return None if found is None else (found.id, found.reply_key)

    def propose(self, share_id: int, proposal: Proposal, by: str, at: datetime) -> int | None:
        """Keep a professional's word that came by a share; None where no more of them is taken.

        It is a statement in the walker's record, theirs and entered by them, and binds nothing
        until the walker accepts it.
        """

        def work(db: Transaction) -> int | None:
            # two at once take turns, so that a reply is taken in once
            query = select(ShareRow).where(ShareRow.id == share_id).with_for_update()
            row = db.scalar(query)
            if row is None or row.withdrawn_at is not None:
                return None
            words = ShareOpeningRow.share_id == share_id, ShareOpeningRow.what == "word"
            told = db.scalar(select(func.count()).select_from(ShareOpeningRow).where(*words)) or 0
            if told >= MOST_WORDS[row.way]:
                return None
            db.add(ShareOpeningRow(share_id=share_id, at=at, by=by, what="word"))
            return tell(
                db,
                row.walker_id,
                Kind.PROPOSAL,
                proposal.model_copy(update={"share": row.label}).to_kept(),
                at,
                by=Author(name=proposal.agreement.who, role=Role.PROFESSIONAL),
                recorded_by=Role.PROFESSIONAL,
                about_on=proposal.agreement.on,
            ).id

        return self._transactions.write(work)


def erase_shares(db: Transaction, walker_id: int) -> None:
    """Erase every share of a walker, and who opened it."""
    theirs = select(ShareRow.id).where(ShareRow.walker_id == walker_id)
    db.execute(delete(ShareOpeningRow).where(ShareOpeningRow.share_id.in_(theirs)))
    db.execute(delete(ShareRow).where(ShareRow.walker_id == walker_id))


def _standing(address_sha256: str, at: datetime) -> tuple[ColumnElement[bool], ...]:
    return (
        ShareRow.address_sha256 == address_sha256,
        ShareRow.way == "link",
        ShareRow.withdrawn_at.is_(None),
        ShareRow.until > at,
        ShareRow.wrong_left > 0,
        ShareRow.sealed.is_not(None),
    )


def _forget_ended(db: Transaction, at: datetime) -> None:
    """Delete what shares showed whose time is over; a reply to a file may be on its way still."""
    ended = ShareRow.until <= at, ShareRow.sealed.is_not(None)
    db.execute(update(ShareRow).where(*ended).values(sealed=None, passcode=None))


def _found(db: Transaction, walker_id: int, share_id: int) -> Share:
    which = ShareRow.walker_id == walker_id, ShareRow.id == share_id
    row = db.scalar(select(ShareRow).where(*which).execution_options(populate_existing=True))
    if row is None:
        raise NotInJournal(Message("share-unknown"))
    return _share(row, _openings(db, row.id))


def _openings(db: Transaction, share_id: int) -> Iterable[ShareOpeningRow]:
    query = select(ShareOpeningRow).where(ShareOpeningRow.share_id == share_id)
    return db.scalars(query.order_by(ShareOpeningRow.id))


def _share(row: ShareRow, openings: Iterable[ShareOpeningRow]) -> Share:
    return Share(
        id=row.id,
        walker_id=row.walker_id,
        label=row.label,
        way="file" if row.way == "file" else "link",
        shows=tuple(row.shows["shows"]),
        language=row.shows["language"],
        made_at=row.made_at,
        until=row.until,
        withdrawn_at=row.withdrawn_at,
        wrong_left=row.wrong_left,
        openings=tuple(
            Opening(at=one.at, by=one.by, what="word" if one.what == "word" else "opened")
            for one in openings
        ),
    )
