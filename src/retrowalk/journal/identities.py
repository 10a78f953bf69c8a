"""Who somebody is at another server: its issuer, and the subject by which it names them."""

from datetime import datetime

from pydantic import AwareDatetime
from sqlalchemy import delete, select
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import InvalidAnswer, NotInJournal
from retrowalk.journal.people_tables import AccountRow, IdentityRow
from retrowalk.journal.transactions import Transactions
from retrowalk.languages import Message
from retrowalk.value import Value


class Identity(Value):
    """That an issuer vouches for an account under a subject, and since when."""

    id: int
    account_id: int
    issuer: str
    subject: str
    made_at: AwareDatetime


class Identities:
    """What other servers vouch for. An address of mail is none of it: anybody may claim one."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def link(self, account_id: int, issuer: str, subject: str, at: datetime) -> Identity:
        """Let an issuer vouch for an account; what is linked already is given as it is.

        Raises
        ------
        InvalidAnswer
            if it is linked with somebody else's account, and that is open
        """
        closed = AccountRow.closed_at.is_not(None)
        same = IdentityRow.issuer == issuer, IdentityRow.subject == subject

        def work(db: Transaction) -> IdentityRow:
            row = db.scalar(select(IdentityRow).where(*same))
            if row is not None and db.scalar(select(closed).where(AccountRow.id == row.account_id)):
                db.delete(row)
                db.flush()
                row = None
            if row is None:
                row = IdentityRow(account_id=account_id, issuer=issuer, subject=subject, made_at=at)
                db.add(row)
                db.flush()
            if row.account_id != account_id:
                raise InvalidAnswer(Message("keys-with-taken"))
            return row

        return _identity(self._transactions.write(work))

    def account(self, issuer: str, subject: str) -> int | None:
        """Give the account that is linked with a subject of an issuer, if it is open."""
        query = (
            select(IdentityRow.account_id)
            .join(AccountRow, AccountRow.id == IdentityRow.account_id)
            .where(
                IdentityRow.issuer == issuer,
                IdentityRow.subject == subject,
                AccountRow.closed_at.is_(None),
            )
        )
        return self._transactions.read(lambda db: db.scalar(query))

    def of(self, account_id: int) -> tuple[Identity, ...]:
        """Give what vouches for an account."""
        query = select(IdentityRow).where(IdentityRow.account_id == account_id)
        rows = self._transactions.read(lambda db: db.scalars(query.order_by(IdentityRow.id)).all())
        return tuple(map(_identity, rows))

    def unlink(self, identity_id: int, account_id: int) -> None:
        """Let a server vouch for an account no more.

        Raises
        ------
        NotInJournal
            if none of this number vouches for it
        """
        which = IdentityRow.id == identity_id, IdentityRow.account_id == account_id
        gone = delete(IdentityRow).where(*which).returning(IdentityRow.id)
        if self._transactions.write(lambda db: db.scalar(gone)) is None:
            raise NotInJournal(Message("journal-no-identity", id=str(identity_id)))


def _identity(row: IdentityRow) -> Identity:
    return Identity(
        id=row.id,
        account_id=row.account_id,
        issuer=row.issuer,
        subject=row.subject,
        made_at=row.made_at,
    )
