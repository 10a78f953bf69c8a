"""Which backups were made of the whole journal, and which of them were proved."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from pydantic import AwareDatetime
from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from retrowalk.journal.server_tables import BackupRow
from retrowalk.journal.transactions import Transactions
from retrowalk.languages import Message
from retrowalk.value import Value

Why = Literal["daily", "upgrade", "asked"]


class KeptBackup(Value):
    """A backup as it is known: where it lies, what was counted in it, whether it was proved."""

    id: int
    made_at: AwareDatetime
    why: Why
    file: str
    size: int
    sha256: str
    version: str
    counts: dict[str, int]
    proved_at: AwareDatetime | None
    problem: dict[str, Any] | None
    removed_at: AwareDatetime | None


class Backups:
    """The backups of a journal, as they are remembered in it; the files lie elsewhere."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def add(
        self,
        why: Why,
        file: str,
        size: int,
        sha256: str,
        version: str,
        counts: Mapping[str, int],
        at: datetime,
    ) -> KeptBackup:
        """Remember one that was written; it is not proved yet."""
        row = BackupRow(
            made_at=at,
            why=why,
            file=file,
            size=size,
            sha256=sha256,
            version=version,
            counts=dict(counts),
        )

        def work(db: Transaction) -> KeptBackup:
            db.add(row)
            db.flush()
            return _kept(row)

        return self._transactions.write(work)

    def proved(self, number: int, at: datetime, problem: Message | None = None) -> KeptBackup:
        """Remember that one was opened and compared, and what was wrong with it."""

        def work(db: Transaction) -> KeptBackup:
            row = db.get_one(BackupRow, number)
            row.proved_at = None if problem else at
            row.problem = problem.to_kept() if problem else None
            return _kept(row)

        return self._transactions.write(work)

    def removed(self, number: int, at: datetime) -> None:
        """Remember that the file of one was removed by the rule."""

        def work(db: Transaction) -> None:
            db.get_one(BackupRow, number).removed_at = at

        self._transactions.write(work)

    def all(self) -> tuple[KeptBackup, ...]:
        """Give them, the newest first."""
        query = select(BackupRow).order_by(BackupRow.made_at.desc(), BackupRow.id.desc())
        return tuple(map(_kept, self._transactions.read(lambda db: db.scalars(query).all())))


def _kept(row: BackupRow) -> KeptBackup:
    return KeptBackup.model_construct(
        **{name: getattr(row, name) for name in KeptBackup.model_fields}
    )
