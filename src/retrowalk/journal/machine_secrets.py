"""Secrets of this machine itself: made once, when first asked for, and the same ever after."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy.orm import Session as Transaction

from retrowalk.journal.people_tables import MachineSecretRow
from retrowalk.journal.transactions import Transactions


class MachineSecrets:
    """Keys that this machine signs with; they are no walker's, and are taken along by nobody."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def get(self, name: str, make: Callable[[], bytes], at: datetime) -> bytes:
        """Give a secret by its name; ``make`` makes it where there is none as yet."""
        known = self._transactions.read(lambda db: db.get(MachineSecretRow, name))
        if known is not None:
            return known.value

        def work(db: Transaction) -> bytes:
            row = db.get(MachineSecretRow, name)
            if row is None:  # else another process was quicker
                row = MachineSecretRow(name=name, value=make(), made_at=at)
                db.add(row)
                db.flush()
            return row.value

        return self._transactions.write(work)
