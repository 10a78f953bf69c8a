"""The passkeys of accounts: public keys, and how often each says that it was used."""

import hashlib
from datetime import datetime

from pydantic import AwareDatetime
from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import InvalidAnswer, NotInJournal
from retrowalk.journal.people_tables import AccountRow, PasskeyRow
from retrowalk.journal.transactions import Transactions
from retrowalk.languages import Message
from retrowalk.value import Value

MOST = 20
"""So many passkeys one account may have."""


class Passkey(Value):
    """A passkey; its private key is with the device alone."""

    id: int
    account_id: int
    credential_id: bytes
    rp_id: str
    public_key: bytes
    sign_count: int
    name: str
    made_at: AwareDatetime
    used_at: AwareDatetime | None = None


class Passkeys:
    """The passkeys of every account."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def add(
        self,
        account_id: int,
        credential_id: bytes,
        public_key: bytes,
        *,
        rp_id: str,
        sign_count: int,
        name: str,
        at: datetime,
    ) -> Passkey:
        """Keep a new passkey of an account.

        Raises
        ------
        InvalidAnswer
            if it is known already, perhaps as somebody else's, or the account has too many
        """
        row = PasskeyRow(
            account_id=account_id,
            credential_sha256=_digest(credential_id),
            credential_id=credential_id,
            rp_id=rp_id,
            public_key=public_key,
            sign_count=sign_count,
            name=name,
            made_at=at,
        )

        def work(db: Transaction) -> Passkey:
            if db.scalar(select(PasskeyRow.id).where(_known(credential_id))) is not None:
                raise InvalidAnswer(Message("keys-passkey-known"))
            mine = select(PasskeyRow.id).where(PasskeyRow.account_id == account_id)
            if len(db.scalars(mine).all()) >= MOST:
                raise InvalidAnswer(Message("keys-passkey-too-many", most=MOST))
            db.add(row)
            db.flush()
            return _passkey(row)

        return self._transactions.write(work)

    def known(self, credential_id: bytes) -> Passkey | None:
        """Give a passkey by what the device calls it, where its account is open."""
        query = (
            select(PasskeyRow)
            .join(AccountRow, AccountRow.id == PasskeyRow.account_id)
            .where(_known(credential_id), AccountRow.closed_at.is_(None))
        )
        row = self._transactions.read(lambda db: db.scalar(query))
        return None if row is None else _passkey(row)

    def of(self, account_id: int) -> tuple[Passkey, ...]:
        """Give the passkeys of an account, in the order in which they were made."""
        query = select(PasskeyRow).where(PasskeyRow.account_id == account_id)
        rows = self._transactions.read(lambda db: db.scalars(query.order_by(PasskeyRow.id)).all())
        return tuple(map(_passkey, rows))

    def used(self, passkey: Passkey, sign_count: int, at: datetime) -> bool:
        """Write down that a passkey was used; False where it was used or removed meanwhile."""
        same = PasskeyRow.id == passkey.id, PasskeyRow.sign_count == passkey.sign_count
        noted = update(PasskeyRow).where(*same).values(sign_count=sign_count, used_at=at)
        returning = noted.returning(PasskeyRow.id)
        return self._transactions.write(lambda db: db.scalar(returning)) is not None

    def rename(self, passkey_id: int, account_id: int, name: str) -> None:
        """Let a passkey go by another name.

        Raises
        ------
        NotInJournal
            if the account has none of this number
        """
        renamed = update(PasskeyRow).where(*_own(passkey_id, account_id)).values(name=name)
        self._changed(passkey_id, renamed.returning(PasskeyRow.id))

    def remove(self, passkey_id: int, account_id: int) -> None:
        """Let a passkey open nothing any more.

        Raises
        ------
        NotInJournal
            if the account has none of this number
        """
        removed = delete(PasskeyRow).where(*_own(passkey_id, account_id))
        self._changed(passkey_id, removed.returning(PasskeyRow.id))

    def _changed(self, passkey_id: int, change: object) -> None:
        if self._transactions.write(lambda db: db.scalar(change)) is None:  # type: ignore[call-overload]
            raise NotInJournal(Message("journal-no-passkey", id=str(passkey_id)))


def _digest(credential_id: bytes) -> str:
    return hashlib.sha256(credential_id).hexdigest()


def _known(credential_id: bytes) -> ColumnElement[bool]:
    return PasskeyRow.credential_sha256 == _digest(credential_id)


def _own(passkey_id: int, account_id: int) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return PasskeyRow.id == passkey_id, PasskeyRow.account_id == account_id


def _passkey(row: PasskeyRow) -> Passkey:
    return Passkey(
        id=row.id,
        account_id=row.account_id,
        credential_id=row.credential_id,
        rp_id=row.rp_id,
        public_key=row.public_key,
        sign_count=row.sign_count,
        name=row.name,
        made_at=row.made_at,
        used_at=row.used_at,
    )
