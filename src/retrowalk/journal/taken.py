"""What may be taken once, and by whichever process it was: a ticket of a sign-in."""

import hashlib
from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.orm import Session as Transaction

from retrowalk.journal.database import added_if_new
from retrowalk.journal.server_tables import TakenRow
from retrowalk.journal.transactions import Transactions


class Taken:
    """What was taken, remembered for as long as it could be taken again."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def take(self, what: str, at: datetime, until: datetime) -> bool:
        """Take something that nobody takes after ``until``; False where somebody has."""
        key = hashlib.sha256(what.encode()).hexdigest()

        def work(db: Transaction) -> bool:
            db.execute(delete(TakenRow).where(TakenRow.until <= at))
            return added_if_new(db, TakenRow, {"key": key, "until": until})

        return self._transactions.write(work)
