"""Who looks after whom."""

from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import NotInJournal
from retrowalk.journal.account_rows import grant_of, granted, row_of, standing
from retrowalk.journal.account_types import KnownGrant
from retrowalk.journal.people_tables import GrantRow
from retrowalk.journal.seen import Done, note
from retrowalk.journal.transactions import Transactions
from retrowalk.journal.types import Role
from retrowalk.languages import Message


class Grants:
    """That accounts may look after walkers, as what, since and until when."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def add(
        self,
        account_id: int,
        walker_id: int,
        role: Role,
        at: datetime,
        until: datetime | None = None,
    ) -> KnownGrant:
        """Let somebody look after a walker; a grant that stands already is given as it is.

        Raises
        ------
        NotInJournal
            if there is no such account, or it is closed
        """

        def work(db: Transaction) -> KnownGrant:
            row_of(db, account_id)
            return grant_of(granted(db, account_id, walker_id, role, at, until))

        return self._transactions.write(work)

    def all(
        self, at: datetime, *, account_id: int | None = None, walker_id: int | None = None
    ) -> tuple[KnownGrant, ...]:
        """Give the grants that stand at a moment: of an account, of a walker, or all."""
        which: list[ColumnElement[bool]] = [standing(at)]
        if account_id is not None:
            which.append(GrantRow.account_id == account_id)
        if walker_id is not None:
            which.append(GrantRow.walker_id == walker_id)
        query = select(GrantRow).where(*which).order_by(GrantRow.id)
        return self._transactions.read(lambda db: tuple(map(grant_of, db.scalars(query))))

    def end(self, grant_id: int, walker_id: int, at: datetime) -> None:
        """Let somebody look after a walker no longer.

        Raises
        ------
        NotInJournal
            if nothing of this number stands for this walker
        """
        which = GrantRow.id == grant_id, GrantRow.walker_id == walker_id, standing(at)

        def work(db: Transaction) -> None:
            row = db.scalar(select(GrantRow).where(*which))
            if row is None:
                raise NotInJournal(Message("journal-no-grant", id=str(grant_id)))
            row.ended_at = at
            note(db, Done.LET_OUT, at, account_id=row.account_id, walker_id=walker_id)

        self._transactions.write(work)
