"""Up to where everybody has read what was written about a walker."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from retrowalk.journal.people_tables import ReadRow
from retrowalk.journal.transactions import Transactions, spanning

THE_WALKER_READS = 0
"""The reader who is whose record it is; all others are read by the numbers of their accounts."""


class Reading:
    """Who has read up to which message."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def up_to(self, reader: int, walker_ids: Collection[int]) -> dict[int, int]:
        """Give the last message of each walker that somebody has read, by its number."""
        query = select(ReadRow.walker_id, ReadRow.statement_id).where(
            ReadRow.reader == reader, spanning(ReadRow.walker_id, walker_ids)
        )
        found = self._transactions.rows(query)
        return {one: statement_id for one, statement_id in found if one in walker_ids}

    def note(self, reader: int, walker_id: int, statement_id: int) -> None:
        """Keep that somebody has read up to a message; never less than before."""

        def work(db: Transaction) -> None:
            key = {"walker_id": walker_id, "reader": reader}
            row = db.get(ReadRow, key, with_for_update=True)
            if row is None:
                db.add(ReadRow(**key, statement_id=statement_id))
            else:
                row.statement_id = max(row.statement_id, statement_id)

        self._transactions.write(work)
