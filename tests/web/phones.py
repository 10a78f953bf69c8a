"""A phone in the same Wi-Fi, and the code that lets it in."""

from collections.abc import Iterator
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from tests.web.walking import Moment

from retrowalk.journal import Journal
from retrowalk.lan.pairing import invite
from retrowalk.web import create_app
from retrowalk.web.security.network import LOOPBACK, Network

HOST = "192.168.1.5"
SAFE = f"https://{HOST}:8000"
PHONE = ("192.168.1.23", 40000)
IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15"
SAFARI = f"{IPHONE} (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1"


@pytest.fixture
def app(journal: Journal, moment: Moment) -> FastAPI:
    network = Network(hosts={*LOOPBACK, HOST}, https_port=8000, authority=b"DER")
    return create_app(journal, network=network, now=moment)


def device(app: FastAPI, address: str = SAFE, client: Any = PHONE, **fields: Any) -> TestClient:
    headers = {"User-Agent": SAFARI}
    return TestClient(
        app, base_url=address, client=client, headers=headers, follow_redirects=False, **fields
    )


@pytest.fixture
def phone(app: FastAPI) -> Iterator[TestClient]:
    """A phone in the same Wi-Fi, over HTTPS."""
    with device(app) as client:
        yield client


@pytest.fixture
def code(journal: Journal, moment: Moment) -> str:
    return invite(journal.devices, moment.now)


def pair(client: TestClient, code: str) -> Any:
    return client.post("/pair", data={"code": code})
