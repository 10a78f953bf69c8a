"""A professional at the door: an account that signed in, looks after a walker, and may."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import NamedTuple

from fastapi.testclient import TestClient

from retrowalk.journal import AccountRole, Journal, Role
from retrowalk.people.consent import Use, tell
from retrowalk.people.sign_in import COOKIE_HERE, sign_in


class Physio(NamedTuple):
    """Somebody with an account, who signs in with a browser on this machine."""

    journal: Journal
    account_id: int

    def token(self, at: datetime) -> str:
        """Sign in, and give what the cookie carries."""
        return sign_in(self.journal, self.account_id, "test", at)

    @contextmanager
    def at(self, client: TestClient, at: datetime) -> Iterator[TestClient]:
        """Let a browser be theirs for a while."""
        client.cookies.set(COOKIE_HERE, self.token(at))
        try:
            yield client
        finally:
            client.cookies.clear()


def physio(
    journal: Journal, at: datetime, *walkers: int, name: str = "tanaka", role: Role | None = None
) -> Physio:
    """Give an account that looks after some walkers, who consent to it."""
    role = role or Role.PROFESSIONAL
    account = journal.accounts.add(name, [AccountRole(role.value)], at, shown=f"Ms {name.title()}")
    for walker in walkers:
        journal.grants.add(account.id, walker, role, at)
        tell(journal.walker_of(walker), Use.TREATMENT, at)
    return Physio(journal, account.id)
