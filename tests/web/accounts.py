"""A server with a name, reached from beyond the machine, and people who have signed in there."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from tests.web.phones import device
from tests.web.walking import Moment

from retrowalk.journal import Account, AccountRole, Journal
from retrowalk.people.issuer import Issuer
from retrowalk.people.sign_in import COOKIE, sign_in
from retrowalk.web import create_app
from retrowalk.web.security.network import Network

NAME = "walk.example.org"
THERE = f"https://{NAME}"
ADDRESS = "203.0.113.5"
"""The same server by its number: RFC 5737 keeps it for examples."""


def named_app(journal: Journal, moment: Moment, issuer: Issuer | None = None) -> FastAPI:
    """Serve a journal under a name, as behind a proxy."""
    network = Network(hosts={NAME, ADDRESS}, https_port=443, behind_proxy=True)
    return create_app(journal, network=network, now=moment, issuer=issuer)


def browser(app: FastAPI, address: str = THERE, **fields: Any) -> TestClient:
    """A browser of somebody who is not signed in."""
    return device(app, address, **fields)


def account(journal: Journal, name: str, at: datetime, *roles: AccountRole) -> Account:
    """Make an account."""
    return journal.accounts.add(name, roles or [AccountRole.WALKER], at, shown=name.title())


def signed_in(client: TestClient, journal: Journal, account_id: int, at: datetime) -> TestClient:
    """Let a browser be signed in."""
    host = client.base_url.host
    client.cookies.set(COOKIE, sign_in(journal, account_id, "test", at), domain=host, path="/")
    return client


@pytest.fixture
def ada(journal: Journal, moment: Moment) -> Account:
    return account(journal, "ada", moment.now)


@pytest.fixture
def me(app: FastAPI, journal: Journal, moment: Moment, ada: Account) -> Iterator[TestClient]:
    with browser(app) as client:
        yield signed_in(client, journal, ada.id, moment.now)


@pytest.fixture
def stranger(app: FastAPI) -> Iterator[TestClient]:
    with browser(app) as client:
        yield client
