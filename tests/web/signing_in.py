"""A server with a name, and people who sign in on it, for tests to say in one line."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from tests.web.phones import device
from tests.web.walking import Moment

from retrowalk.journal import AccountRole, Journal
from retrowalk.people.accounts import invite
from retrowalk.people.codes import kept
from retrowalk.people.passwords import new_password
from retrowalk.people.sign_in import COOKIE
from retrowalk.people.sign_in import sign_in as start
from retrowalk.web import create_app
from retrowalk.web.security.network import LOOPBACK, Network

NAME = "walk.example.org"
HERE = f"https://{NAME}"
PASSWORD = "the heron stands still"
OTHER_PASSWORD = "two steps back again"
OWNER, WALKER = AccountRole.OWNER, AccountRole.WALKER
AWAY = ("203.0.113.7", 40000)
"""Where somebody comes from who is far from home."""


def clinic(journal: Journal, now: Any, **network: Any) -> FastAPI:
    """Give a server that other devices find by its name."""
    known: dict[str, Any] = {"hosts": {*LOOPBACK, NAME}, "https_port": 443, "known": (NAME,)}
    return create_app(journal, network=Network(**known | network), now=now)


def browser(app: FastAPI, client: Any = AWAY) -> TestClient:
    """Give a browser of nobody yet."""
    return device(app, HERE, client)


def join(
    app: FastAPI,
    name: str,
    roles: Iterable[AccountRole] = (AccountRole.WALKER,),
    walker_id: int | None = None,
) -> TestClient:
    """Invite somebody, let them come in, and give their browser; quicker than by the pages."""
    journal: Journal = app.state.journal
    now = app.state.clock.now()
    code = kept(invite(journal, roles, now, walker_id=walker_id))
    account = journal.invitations.join(code, now, name=name, shown=name, password=hashed())
    assert account is not None
    there = browser(app)
    token = start(journal, account.id, "iPhone", now)
    there.cookies.set(COOKIE, token, domain=NAME, path="/")
    return there


@cache
def hashed() -> str:
    """Give what is kept of the password, which takes a while to work out."""
    return new_password(PASSWORD)


def sign_in(there: TestClient, name: str, password: str = PASSWORD, **more: str) -> Any:
    """Send the form of the sign-in page."""
    return there.post("/sign-in", data={"name": name, "password": password, **more})


@pytest.fixture
def app(journal: Journal, moment: Moment) -> FastAPI:
    """A server with a name."""
    return clinic(journal, moment)


@pytest.fixture
def ruth(app: FastAPI) -> Iterator[TestClient]:
    """A walker with an account, in her browser, who has made her sheet."""
    with join(app, "Ruth") as there:
        yield there


def codes(page: str) -> list[str]:
    return re.findall(r"<code>([0-9A-Z-]{19})</code>", page)


def is_in(there: TestClient) -> bool:
    return there.get("/account").status_code == 200
