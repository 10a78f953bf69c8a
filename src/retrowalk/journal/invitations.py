"""One-time links: to make an account, to be let in again, or to look after a walker."""

from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.orm import Session as Transaction

from retrowalk.journal.account_rows import account_of, add_roles, granted, new_account, row_of
from retrowalk.journal.account_types import Account, AccountInvitation, AccountRole
from retrowalk.journal.people_tables import AccountInvitationRow, AccountRow, SignInRow
from retrowalk.journal.seen import Done, note
from retrowalk.journal.transactions import Transactions
from retrowalk.journal.types import Role


class AccountInvitations:
    """What was sent out and not used yet, by the hash of its code."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def add(self, code_sha256: str, invitation: AccountInvitation) -> None:
        """Keep what a code opens, once; what has run out is cleared away.

        Of those that let the same account in again only the newest counts.

        Raises
        ------
        NotInJournal
            if there is no such account
        """
        table = AccountInvitationRow

        def work(db: Transaction) -> None:
            db.execute(delete(table).where(table.until <= invitation.made_at))
            if invitation.account_id is not None:
                row_of(db, invitation.account_id)
                db.execute(delete(table).where(table.account_id == invitation.account_id))
            told = invitation.model_dump(exclude={"roles"})
            roles = {"roles": sorted(invitation.roles)}
            db.add(table(code_sha256=code_sha256, roles=roles, **told))

        self._transactions.write(work)

    def get(self, code_sha256: str, at: datetime) -> AccountInvitation | None:
        """Tell what a code opens, without using it up; None where it opens nothing."""

        def work(db: Transaction) -> AccountInvitation | None:
            row = db.get(AccountInvitationRow, code_sha256)
            return None if row is None or row.until <= at else _invitation(row)

        return self._transactions.read(work)

    def join(
        self, code_sha256: str, at: datetime, *, name: str, shown: str, password: str | None
    ) -> Account | None:
        """Use up a code: make the account that it is for, or let it in again; None without one.

        An account that is let in again is signed out wherever it was signed in.

        Raises
        ------
        InvalidAnswer
            if the name is empty or taken; then the code stays as it was
        """

        def work(db: Transaction) -> Account | None:
            used = _use_up(db, code_sha256, at)
            if used is None:
                return None
            if used.account_id is not None:
                row = row_of(db, used.account_id)
                row.password = password
                db.execute(delete(SignInRow).where(SignInRow.account_id == row.id))
                note(db, Done.LINKED_IN, at, account_id=row.id)
                return account_of(db, row)
            own = used.walker_id if AccountRole.WALKER in used.roles else None
            row = new_account(
                db, name, used.roles, at, shown=shown, password=password, walker_id=own
            )
            _look_after(db, row, used, at)
            return account_of(db, row)

        return self._transactions.write(work)

    def take_on(self, code_sha256: str, account_id: int, at: datetime) -> Account | None:
        """Use up a code for somebody who has an account: the roles, and whom to look after."""

        def work(db: Transaction) -> Account | None:
            used = _use_up(db, code_sha256, at)
            if used is None or used.account_id is not None:
                return None
            row = row_of(db, account_id)
            if row.walker_id is None and AccountRole.WALKER in used.roles:
                row.walker_id = used.walker_id
            add_roles(db, row, used.roles, at)
            _look_after(db, row, used, at)
            return account_of(db, row)

        return self._transactions.write(work)


def _use_up(db: Transaction, code_sha256: str, at: datetime) -> AccountInvitation | None:
    # Of two at once with the same code, only one finds the row to delete.
    table = AccountInvitationRow
    which = table.code_sha256 == code_sha256, table.until > at
    row = db.scalars(delete(table).where(*which).returning(table)).one_or_none()
    return None if row is None else _invitation(row)


def _look_after(db: Transaction, row: AccountRow, used: AccountInvitation, at: datetime) -> None:
    """Grant what an invitation is about.

    A walker who was invited by a professional took up their care with it, and may end it.
    """
    if used.walker_id is not None:
        for role in used.roles & {AccountRole.PROFESSIONAL, AccountRole.CARER}:
            granted(db, row.id, used.walker_id, Role(role), at)
    elif used.made_by is not None and used.roles == {AccountRole.WALKER} and row.walker_id:
        from_whom = db.get(AccountRow, used.made_by)
        if from_whom is not None and AccountRole.PROFESSIONAL in account_of(db, from_whom).roles:
            granted(db, used.made_by, row.walker_id, Role.PROFESSIONAL, at)


def _invitation(row: AccountInvitationRow) -> AccountInvitation:
    return AccountInvitation(
        roles=frozenset(map(AccountRole, row.roles["roles"])),
        until=row.until,
        made_at=row.made_at,
        made_by=row.made_by,
        account_id=row.account_id,
        walker_id=row.walker_id,
    )
