"""What stands on an iPhone's home screen is let in once more, with a code that the phone made."""

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from tests.web.walking import AT_HOME, Moment

from retrowalk.journal import Journal
from retrowalk.lan.pairing import OWN_CODE_LASTS, AttemptLimiter, invite
from retrowalk.web import create_app
from retrowalk.web.security.network import LOOPBACK, Network

pytestmark = pytest.mark.slow

HOST = "192.168.1.5"
IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15"
OLD_IPHONE = IPHONE.replace("18_6", "17_7")
ANDROID = "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0"
IPAD = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15"

Opened = Callable[..., TestClient]


@pytest.fixture
def app(journal: Journal, moment: Moment) -> FastAPI:
    network = Network(hosts={*LOOPBACK, HOST}, https_port=8000, authority=b"DER")
    return create_app(journal, network=network, now=moment)


@pytest.fixture
def opened(app: FastAPI) -> Opened:
    """Give a browser, or an app of the home screen: each has cookies of its own."""

    def open_one(user_agent: str = IPHONE, client: Any = ("192.168.1.23", 40000)) -> TestClient:
        return TestClient(
            app,
            base_url=f"https://{HOST}:8000",
            client=client,
            headers={"User-Agent": user_agent},
            follow_redirects=False,
        )

    return open_one


def pair(client: TestClient, code: str, **more: str) -> int:
    return client.post("/pair", data={"code": code, **more}).status_code


@pytest.fixture
def safari(opened: Opened, journal: Journal, moment: Moment) -> Iterator[TestClient]:
    with opened() as client:
        assert pair(client, invite(journal.devices, moment.now)) == 303
        yield client


def make_code(client: TestClient) -> str:
    assert client.post("/home-screen/code").headers["location"] == "/home-screen"
    return shown(client)


def shown(client: TestClient) -> str:
    found = re.search(r'id="own-code">(\S{4}-\S{4})<', client.get("/home-screen").text)
    return found[1] if found else ""


def start_url(client: TestClient) -> str:
    address: str = client.get("/manifest.webmanifest").json()["start_url"]
    return address


def test_the_icon_opens_with_the_code_that_the_phone_made(
    safari: TestClient, opened: Opened, journal: Journal, moment: Moment
) -> None:
    assert (shown(safari), start_url(safari)) == ("", "/today")
    code = make_code(safari)
    moment.now += OWN_CODE_LASTS - timedelta(minutes=1)
    assert shown(safari) == code
    assert start_url(safari) == f"/pair#{code}"
    icon = opened()
    assert pair(icon, code, on_home_screen="true") == 303
    assert icon.get("/pair").headers["location"] == "/"
    assert (shown(safari), start_url(safari)) == ("", "/today")
    assert pair(opened(), code) == 422
    first, second = journal.devices.all()
    assert (first.name, first.let_in_by) == ("iPhone", None)
    assert (second.name, second.let_in_by) == ("iPhone, home screen", first.id)


def test_the_code_of_a_phone_soon_expires_and_only_the_newest_counts(
    safari: TestClient, opened: Opened, moment: Moment
) -> None:
    older = make_code(safari)
    moment.now += timedelta(minutes=1)
    newer = make_code(safari)
    assert newer != older
    assert pair(opened(), older) == 422
    moment.now += OWN_CODE_LASTS
    assert (shown(safari), start_url(safari)) == ("", "/today")
    assert pair(opened(), newer) == 422


def test_who_is_shut_out_leaves_no_code_behind(
    safari: TestClient, opened: Opened, journal: Journal
) -> None:
    code = make_code(safari)
    journal.devices.remove(journal.devices.all()[0].id)
    assert start_url(safari) == "/today"
    assert pair(opened(), code) == 422


def test_nobody_else_sees_the_code(
    safari: TestClient, opened: Opened, journal: Journal, moment: Moment
) -> None:
    code = make_code(safari)
    other = opened()
    pair(other, invite(journal.devices, moment.now))
    for client in (opened(), other, opened(client=AT_HOME)):
        assert (shown(client), start_url(client)) == ("", "/today")
        assert code not in client.get("/home-screen").text


def test_no_code_goes_to_whoever_packs_apps_for_android(safari: TestClient) -> None:
    make_code(safari)
    answer = safari.get("/manifest.webmanifest", headers={"User-Agent": ANDROID})
    assert answer.json()["start_url"] == "/today"


def test_only_who_is_let_in_makes_codes_and_not_for_ever(
    safari: TestClient, opened: Opened, moment: Moment
) -> None:
    assert opened().post("/home-screen/code").status_code == 401
    assert opened(client=AT_HOME).post("/home-screen/code").headers["location"] == "/pair"
    for _ in range(AttemptLimiter.FREE):
        moment.now += timedelta(seconds=1)
        newest = make_code(safari)
    refused = safari.post("/home-screen/code")
    assert refused.status_code == 429
    assert newest in refused.text


@pytest.mark.parametrize(
    ("user_agent", "said", "unsaid"),
    [
        (IPHONE, "Leave <b>Open as Web App</b> on", "Stay in Safari"),
        (OLD_IPHONE, "Stay in Safari with this iPhone", "Open the icon"),
        (ANDROID, "It may become an icon that opens a tab", "Open the icon"),
        (IPAD, "before iOS 18.4", "no version is known of a Mac"),
    ],
)
def test_each_phone_is_told_its_own_order_before_it_is_let_in(
    opened: Opened, user_agent: str, said: str, unsaid: str
) -> None:
    page = opened(user_agent).get("/home-screen").text
    assert said in page
    assert unsaid not in page


def test_before_it_is_let_in_the_icon_takes_the_code_of_the_computer(opened: Opened) -> None:
    page = opened().get("/home-screen").text
    assert page.index("Add to Home Screen") < page.index("the code that your computer shows")
    assert "/home-screen/code" not in page
