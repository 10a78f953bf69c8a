"""Who may sign in, and as what."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete, exists, select, update
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import InvalidAnswer, NotInJournal
from retrowalk.journal.account_rows import (
    OPEN,
    account,
    account_of,
    add_roles,
    new_account,
    roles_of,
    row_of,
)
from retrowalk.journal.account_types import Account, AccountRole, plain
from retrowalk.journal.people_tables import (
    AccountInvitationRow,
    AccountRoleRow,
    AccountRow,
    ApiTokenRow,
    GrantRow,
    RecoveryCodeRow,
    SignInRow,
)
from retrowalk.journal.seen import Done, note
from retrowalk.journal.transactions import Transactions
from retrowalk.languages import Message


class Accounts:
    """Everybody who signs in. It meets secrets only as their hashes."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def add(
        self,
        name: str,
        roles: Iterable[AccountRole],
        at: datetime,
        *,
        shown: str = "",
        password: str | None = None,
        walker_id: int | None = None,
    ) -> Account:
        """Make an account; a walker's gets pages of its own where none are told.

        Raises
        ------
        InvalidAnswer
            if the name is empty, or somebody signs in with it already
        """

        def work(db: Transaction) -> Account:
            row = new_account(
                db, name, roles, at, shown=shown, password=password, walker_id=walker_id
            )
            return account_of(db, row)

        return self._transactions.write(work)

    def get(self, account_id: int) -> Account:
        """Give an account, even a closed one.

        Raises
        ------
        NotInJournal
            if there is none of this number
        """

        def work(db: Transaction) -> Account | None:
            row = db.get(AccountRow, account_id)
            return None if row is None else account_of(db, row)

        found = self._transactions.read(work)
        if found is None:
            raise NotInJournal(Message("journal-no-account", id=str(account_id)))
        return found

    def named(self, name: str) -> Account | None:
        """Give the account of somebody who signs in with a name, unless it is closed."""
        query = select(AccountRow).where(AccountRow.name == plain(name), OPEN)

        def work(db: Transaction) -> Account | None:
            row = db.scalar(query)
            return None if row is None else account_of(db, row)

        return self._transactions.read(work)

    def all(self) -> tuple[Account, ...]:
        """Give every account, the closed ones too, in the order in which they were made."""

        def work(db: Transaction) -> tuple[Account, ...]:
            roles: dict[int, set[str]] = {}
            for one in db.scalars(select(AccountRoleRow)):
                roles.setdefault(one.account_id, set()).add(one.role)
            rows = db.scalars(select(AccountRow).order_by(AccountRow.id))
            return tuple(account(row, roles.get(row.id, ())) for row in rows)

        return self._transactions.read(work)

    def some(self) -> bool:
        """Tell whether anybody can sign in."""
        query = select(exists().where(OPEN))
        return bool(self._transactions.read(lambda db: db.scalar(query)))

    def password(self, name: str) -> tuple[int, str | None] | None:
        """Give the number and what is kept of the password of who signs in with a name."""
        found = select(AccountRow.id, AccountRow.password).where(AccountRow.name == plain(name))

        def work(db: Transaction) -> tuple[int, str | None] | None:
            row = db.execute(found.where(OPEN)).one_or_none()
            return None if row is None else (row.id, row.password)

        return self._transactions.read(work)

    def password_of(self, account_id: int) -> str | None:
        """Give what is kept of an account's password."""
        return self._transactions.read(lambda db: row_of(db, account_id).password)

    def set_password(self, account_id: int, password: str | None) -> None:
        """Keep another password, as its hash."""
        self._transactions.write(lambda db: setattr(row_of(db, account_id), "password", password))

    def rename(self, account_id: int, shown: str) -> None:
        """Let somebody go by another name on the screen; they sign in with the same."""
        self._transactions.write(lambda db: setattr(row_of(db, account_id), "shown", shown))

    def set_roles(self, account_id: int, roles: Iterable[AccountRole], at: datetime) -> Account:
        """Let an account be these, and nothing else; one that walks gets pages of its own.

        Raises
        ------
        NotInJournal
            if there is no such account
        InvalidAnswer
            if nobody who owns the server would be left
        """
        wanted = frozenset(roles)

        def work(db: Transaction) -> Account:
            row = row_of(db, account_id)
            gone = roles_of(db, account_id) - wanted
            if AccountRole.OWNER in gone:
                _keep_an_owner(db, account_id)
            add_roles(db, row, wanted, at)
            mine = AccountRoleRow.account_id == account_id
            db.execute(delete(AccountRoleRow).where(mine, AccountRoleRow.role.in_(gone)))
            note(db, Done.ROLES, at, account_id=account_id)
            return account_of(db, row)

        return self._transactions.write(work)

    def close(self, account_id: int, at: datetime) -> Account:
        """Let nobody sign in with an account any more; what a walker has told stays.

        Raises
        ------
        NotInJournal
            if there is no such account
        InvalidAnswer
            if nobody who owns the server would be left
        """

        def work(db: Transaction) -> Account:
            row = row_of(db, account_id)
            if AccountRole.OWNER in roles_of(db, account_id):
                _keep_an_owner(db, account_id)
            row.closed_at, row.password = at, None
            note(db, Done.CLOSED, at, account_id=account_id)
            for table in (SignInRow, AccountInvitationRow, RecoveryCodeRow):
                db.execute(delete(table).where(table.account_id == account_id))
            for ending in (GrantRow, ApiTokenRow):
                mine = ending.account_id == account_id, ending.ended_at.is_(None)
                db.execute(update(ending).where(*mine).values(ended_at=at))
            return account_of(db, row)

        return self._transactions.write(work)


def _keep_an_owner(db: Transaction, but: int) -> None:
    """See that somebody else owns the server."""
    other = (
        select(AccountRow.id)
        .join(AccountRoleRow, AccountRoleRow.account_id == AccountRow.id)
        .where(AccountRoleRow.role == AccountRole.OWNER, AccountRow.id != but, OPEN)
    )
    if db.scalar(other.limit(1)) is None:
        raise InvalidAnswer(Message("journal-last-owner"))
