"""What several stores do with the rows of accounts, each inside of a transaction of its own."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, or_, select
from sqlalchemy.orm import Session as Transaction

from retrowalk.errors import InvalidAnswer, NotInJournal
from retrowalk.journal.account_types import Account, AccountRole, KnownGrant, plain
from retrowalk.journal.people_tables import AccountRoleRow, AccountRow, GrantRow
from retrowalk.journal.seen import Done, note
from retrowalk.journal.tables import WalkerRow
from retrowalk.journal.types import Role
from retrowalk.languages import Message

OPEN = AccountRow.closed_at.is_(None)


def standing(at: datetime) -> ColumnElement[bool]:
    """Tell which grants count at a moment."""
    unbounded = or_(GrantRow.until.is_(None), GrantRow.until > at)
    return and_(GrantRow.since <= at, GrantRow.ended_at.is_(None), unbounded)


def row_of(db: Transaction, account_id: int) -> AccountRow:
    """Give the row of an account that is open.

    Raises
    ------
    NotInJournal
        if there is none of this number, or it is closed
    """
    row = db.get(AccountRow, account_id)
    if row is None or row.closed_at is not None:
        raise NotInJournal(Message("journal-no-account", id=str(account_id)))
    return row


def account_of(db: Transaction, row: AccountRow | Row[Any]) -> Account:
    """Give an account with its roles."""
    return account(row, roles_of(db, row.id))


def account(row: AccountRow | Row[Any], roles: Iterable[str]) -> Account:
    """Give an account."""
    return Account(
        id=row.id,
        name=row.name,
        shown=row.shown,
        mail=row.mail,
        walker_id=row.walker_id,
        roles=frozenset(map(AccountRole, roles)),
        has_password=row.password is not None,
        made_at=row.made_at,
        closed_at=row.closed_at,
    )


def roles_of(db: Transaction, account_id: int) -> frozenset[AccountRole]:
    """Give what an account may be."""
    query = select(AccountRoleRow.role).where(AccountRoleRow.account_id == account_id)
    return frozenset(map(AccountRole, db.scalars(query)))


def new_account(
    db: Transaction,
    name: str,
    roles: Iterable[AccountRole],
    at: datetime,
    *,
    shown: str,
    password: str | None,
    walker_id: int | None,
) -> AccountRow:
    """Make an account; a walker's gets pages of its own where none are told.

    Raises
    ------
    InvalidAnswer
        if the name is empty, or somebody signs in with it already
    """
    wanted = plain(name)
    if not wanted:
        raise InvalidAnswer(Message("journal-account-unnamed"))
    if db.scalar(select(AccountRow.id).where(AccountRow.name == wanted)) is not None:
        raise InvalidAnswer(Message("journal-account-taken"))
    row = AccountRow(
        name=wanted,
        shown=shown.strip() or name.strip(),
        password=password,
        walker_id=walker_id,
        made_at=at,
    )
    db.add(row)
    db.flush()
    add_roles(db, row, roles, at)
    return row


def add_roles(db: Transaction, row: AccountRow, roles: Iterable[AccountRole], at: datetime) -> None:
    """Let an account be these too; a walker's gets pages of its own where it has none."""
    wanted = frozenset(roles)
    has = roles_of(db, row.id)
    db.add_all(AccountRoleRow(account_id=row.id, role=role, since=at) for role in wanted - has)
    if AccountRole.WALKER in wanted and row.walker_id is None:
        walker = WalkerRow(name=f"account-{row.id}", shown=row.shown[:100], created_at=at)
        db.add(walker)
        db.flush()
        row.walker_id = walker.id
    db.flush()


def granted(
    db: Transaction,
    account_id: int,
    walker_id: int,
    role: Role,
    at: datetime,
    until: datetime | None = None,
) -> GrantRow:
    """Let somebody look after a walker; a grant that stands already stays as it is."""
    same = GrantRow.account_id == account_id, GrantRow.walker_id == walker_id, GrantRow.role == role
    row = db.scalar(select(GrantRow).where(*same, standing(at)))
    if row is None:
        row = GrantRow(account_id=account_id, walker_id=walker_id, role=role, since=at, until=until)
        db.add(row)
        db.flush()
        note(db, Done.LET_IN, at, account_id=account_id, walker_id=walker_id)
    return row


def grant_of(row: GrantRow | Row[Any]) -> KnownGrant:
    """Give a grant."""
    return KnownGrant(
        id=row.id,
        walker_id=row.walker_id,
        account_id=row.account_id,
        role=Role(row.role),
        since=row.since,
        until=row.until,
        ended_at=row.ended_at,
    )
