"""Secrets of this machine itself, made once: the same after a restart and in every process."""

import secrets
from collections.abc import Callable
from datetime import UTC, datetime

from sqlalchemy.orm import Session as Transaction

from retrowalk.journal.people_tables import MachineSecretRow
from retrowalk.journal.transactions import Transactions

BYTES = 32


def random_bytes() -> bytes:
    """Make 256 bits from the system's source of randomness."""
    return secrets.token_bytes(BYTES)


class MachineSecrets:
    """Keys by their names; whoever asks first makes one."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def get(self, name: str, make: Callable[[], bytes] = random_bytes) -> bytes:
        """Give a secret by its name; ``make`` makes it where there is none as yet.

        It is read each time: where a backup is put back, another takes its place in every process.
        """
        kept = self._transactions.read(lambda db: db.get(MachineSecretRow, name))
        return self._made(name, make()) if kept is None else kept.value

    def _made(self, name: str, made: bytes) -> bytes:
        """Keep one; of two at once, the slower finds that of the faster."""

        def work(db: Transaction) -> bytes:
            kept = db.get(MachineSecretRow, name)
            if kept is not None:
                return kept.value
            db.add(MachineSecretRow(name=name, value=made, made_at=datetime.now(UTC)))
            return made

        return self._transactions.write(work)
