"""People for the tests: accounts, grants, and what the door knows of who comes in."""

from datetime import datetime

from fastapi import FastAPI
from sqlalchemy.orm import Session as Transaction
from starlette.requests import HTTPConnection

from retrowalk.journal import Journal, Role
from retrowalk.journal.people_tables import AccountRoleRow, AccountRow, GrantRow
from retrowalk.people import Visitor
from retrowalk.people.visitor import Grant, Through
from retrowalk.web.security.access import Access


def account(journal: Journal, name: str, at: datetime, role: str = "professional") -> int:
    """Make an account, and give its number."""

    def work(db: Transaction) -> int:
        row = AccountRow(name=name, shown=name.title(), made_at=at)
        db.add(row)
        db.flush()
        db.add(AccountRoleRow(account_id=row.id, role=role, since=at))
        return row.id

    return journal._transactions.write(work)


def grant(
    journal: Journal, walker_id: int, account_id: int, at: datetime, role: Role = Role.PROFESSIONAL
) -> None:
    """Let an account look after a walker."""
    row = GrantRow(walker_id=walker_id, account_id=account_id, role=role, since=at)
    journal._transactions.write(lambda db: db.add(row))


def looks_after(account_id: int, *walkers: int, role: Role = Role.PROFESSIONAL) -> Visitor:
    """Somebody who signed in and looks after some walkers."""
    return Visitor(
        through=Through.SIGN_IN,
        account_id=account_id,
        name="Ms Tanaka",
        roles=frozenset({role.value}),
        grants=tuple(Grant(walker_id=one, role=role) for one in walkers),
    )


def come_in(app: FastAPI, visitor: Visitor) -> None:
    """Let whoever asks next be this one, as if they had shown a token of theirs at the door."""

    async def check(_: HTTPConnection) -> Access:
        return Access(visitor=visitor)

    app.state.access_control.check = check
