"""The walkers of a journal: who has pages in it, by which name and colour."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import NotInJournal
from retrowalk.journal.tables import WalkerRow
from retrowalk.journal.transactions import Transactions
from retrowalk.journal.types import KnownWalker
from retrowalk.languages import Message


class Walkers:
    """Everybody with pages in this journal, the first walker first."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def all(self) -> tuple[KnownWalker, ...]:
        """Give every walker, in the order in which they came."""
        query = select(WalkerRow).order_by(WalkerRow.id)
        return self._transactions.read(lambda db: tuple(map(_known, db.scalars(query))))

    def get(self, walker_id: int) -> KnownWalker:
        """Give a walker.

        Raises
        ------
        NotInJournal
            if there is none of this number
        """
        row = self._transactions.read(lambda db: db.get(WalkerRow, walker_id))
        if row is None:
            raise NotInJournal(Message("journal-no-walker", id=str(walker_id)))
        return _known(row)

    def add(self, shown: str, at: datetime, *, colour: str | None = None) -> KnownWalker:
        """Begin the pages of one more walker, who goes by a name on the screen."""

        def work(db: Transaction) -> WalkerRow:
            row = WalkerRow(name=f"walker {at.isoformat()}", created_at=at)
            row.shown, row.colour = shown, colour
            db.add(row)
            db.flush()
            row.name = f"walker-{row.id}"
            return row

        return _known(self._transactions.write(work))


def _known(row: WalkerRow) -> KnownWalker:
    return KnownWalker(
        id=row.id,
        name=row.name,
        shown=row.shown,
        colour=row.colour,
        has_code=row.code is not None,
    )
