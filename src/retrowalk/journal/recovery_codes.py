"""The one-time codes of each account's printed sheet, as their hashes."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session as Transaction

from retrowalk.journal.account_rows import row_of
from retrowalk.journal.people_tables import RecoveryCodeRow
from retrowalk.journal.seen import Done, note
from retrowalk.journal.transactions import Transactions
from retrowalk.value import Value


class Sheet(Value):
    """How many codes of an account's sheet there are, and how many of them are left."""

    codes: int = 0
    left: int = 0


class RecoveryCodes:
    """Codes that let somebody in who has nothing else left, each once."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def replace(self, account_id: int, codes_sha256: Iterable[str], at: datetime) -> None:
        """Make a new sheet count, and no older one any more."""

        def work(db: Transaction) -> None:
            row_of(db, account_id)
            db.execute(delete(RecoveryCodeRow).where(RecoveryCodeRow.account_id == account_id))
            note(db, Done.SHEET, at, account_id=account_id)
            db.add_all(
                RecoveryCodeRow(code_sha256=code, account_id=account_id, made_at=at)
                for code in codes_sha256
            )

        self._transactions.write(work)

    def use(self, account_id: int, code_sha256: str, at: datetime) -> bool:
        """Use up a code; tell whether it was one of the account's, and not used before."""
        unused = (
            RecoveryCodeRow.account_id == account_id,
            RecoveryCodeRow.code_sha256 == code_sha256,
            RecoveryCodeRow.used_at.is_(None),
        )
        # Of two at once with the same code, only one finds it unused.
        used = update(RecoveryCodeRow).where(*unused).values(used_at=at)
        returned = used.returning(RecoveryCodeRow.account_id)

        def work(db: Transaction) -> bool:
            if db.scalar(returned) is None:
                return False
            note(db, Done.RECOVERED, at, account_id=account_id)
            return True

        return self._transactions.write(work)

    def sheet(self, account_id: int) -> Sheet:
        """Tell what is left of an account's sheet."""
        mine = RecoveryCodeRow.account_id == account_id
        query = select(func.count(), func.count(RecoveryCodeRow.used_at)).where(mine)

        def work(db: Transaction) -> Sheet:
            codes, used = db.execute(query).one()
            return Sheet(codes=codes, left=codes - used)

        return self._transactions.read(work)
