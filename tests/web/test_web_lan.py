"""`retrowalk serve --lan` as it is started, reached over the network with real HTTPS."""

import http.client
import json
import re
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPResponse
from pathlib import Path

import pytest
from tests.waiting import LONG_S, until
from tests.web.device import Device, ask
from tests.web.serving import Served, outward_address
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from retrowalk.web.security.guard import POLICY

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def outward() -> str:
    return outward_address()


@pytest.fixture(scope="module")
def home(outward: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    served = Served(tmp_path_factory.mktemp("home"), "--lan")
    yield served
    served.end()


@pytest.fixture(scope="module")
def safe(home: Served) -> str:
    return home.find(r"Retrowalk is at https://(\S+)")


@pytest.fixture(scope="module")
def plain(home: Served) -> str:
    return home.find(r"or open http://(\S+)/trust")


@pytest.fixture(scope="module")
def trusting(plain: str) -> ssl.SSLContext:
    """A device that has installed the certificate it got over plain http, and no other one."""
    _, certificate = ask(http.client.HTTPConnection(plain), "/trust/retrowalk.crt")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cadata=certificate)
    return context


@pytest.fixture
def phone(safe: str, trusting: ssl.SSLContext) -> Device:
    return Device(safe, trusting)


def new_code(home: Served) -> str:
    found = re.search(r"/pair and type (\S+)", home.command("pair"))
    assert found
    return found[1]


def test_who_does_not_trust_the_certificate_gets_no_connection(safe: str) -> None:
    with pytest.raises(ssl.SSLCertVerificationError):
        Device(safe, ssl.create_default_context()).ask("/")


def test_over_plain_http_the_network_gets_the_page_that_explains(plain: str) -> None:
    for path in ("/", "/today", "/pair"):
        answer, _ = ask(http.client.HTTPConnection(plain), path)
        assert (answer.status, answer.headers["Location"]) == (303, "/trust")
    answer, page = ask(http.client.HTTPConnection(plain), "/trust")
    assert answer.status == 200
    assert b"Let your phone trust your computer" in page
    refused, _ = ask(http.client.HTTPConnection(plain), "/api/v1/today")
    assert refused.status == 403


def test_this_machine_itself_is_at_home_over_both(home: Served, trusting: ssl.SSLContext) -> None:
    near = home.find(r"On this machine: http://(\S+)")
    assert ask(http.client.HTTPConnection(near), "/")[0].status == 200
    port = home.find(r"https://\S+:(\d+)   ")
    assert Device(f"localhost:{port}", trusting).ask("/").status == 200


def test_a_phone_is_paired_once_used_and_removed(home: Served, phone: Device) -> None:
    assert phone.ask("/").headers["Location"] == "/pair"
    code = new_code(home)
    assert phone.pair("0000-0000") == 422
    assert phone.pair(code) == 303
    assert phone.ask("/").status == 200
    assert phone.ask("/api/v1/walks").status == 200
    assert Device(phone.safe, phone.trusting).pair(code) == 422
    device = json.loads(home.command("devices", "--json"))[-1]
    home.command("devices", "remove", str(device["id"]))
    assert phone.ask("/api/v1/walks").status == 401


def test_the_printed_code_lets_a_phone_in(home: Served, phone: Device) -> None:
    assert phone.pair(home.find(r"/pair and type (\S+)")) == 303
    answer = phone.ask("/screening/age", {"answer": "58"}, Origin="https://evil.example")
    assert answer.status == 403
    assert phone.ask("/api/v1/walks", Host="evil.example").status == 421


def test_a_socket_from_the_network_passes_the_same_door(home: Served, phone: Device) -> None:
    address = f"wss://{phone.safe}/api/v1/live/2026-06-01"
    with pytest.raises(InvalidStatus, match="403"):
        connect(address, ssl=phone.trusting)
    phone.pair(new_code(home))
    with pytest.raises(InvalidStatus, match="403"):
        connect(
            address,
            ssl=phone.trusting,
            origin="https://evil.example",
            additional_headers=phone.headers,
        )
    with connect(
        address,
        ssl=phone.trusting,
        origin=f"https://{phone.safe}",
        additional_headers=phone.headers,
    ):
        pass


def test_a_new_certificate_counts_without_a_new_start(home: Served, phone: Device) -> None:
    def shown() -> bytes | None:
        connection = http.client.HTTPSConnection(phone.safe, context=phone.trusting)
        with closing(connection):
            connection.connect()
            return connection.sock.getpeercert(binary_form=True)

    before = shown()
    (home.folder / "network" / "server.pem").unlink()
    until(lambda: shown() != before, "the new certificate")


def test_only_this_machine_is_served_unless_asked_for(outward: str, tmp_path: Path) -> None:
    served = Served(tmp_path)
    try:
        port = served.find(r"http://127\.0\.0\.1:(\d+)")
        assert "retrowalk serve --lan" in served.said
        assert "█" in served.said
        with pytest.raises(ConnectionRefusedError):
            ask(http.client.HTTPConnection(outward, int(port)), "/healthz")
    finally:
        served.end()


def test_behind_a_proxy_only_the_proxy_is_believed(outward: str, tmp_path: Path) -> None:
    public = "walk.example.org"
    served = Served(
        tmp_path, "--behind-proxy", "--address", f"https://{public}", "--host", "0.0.0.0"
    )
    try:
        port = int(served.find(r"hand on to http://\S+:(\d+)"))
        safely = {"X_Forwarded_Proto": "https", "X_Forwarded_For": "127.0.0.1", "Host": public}

        def answer(host: str, path: str, code: str = "", **more: str) -> HTTPResponse:
            form = {"code": code} if code else None
            connection = http.client.HTTPConnection(host, port)
            return ask(connection, path, form, **safely, **more)[0]

        proxy = "127.0.0.1"
        assert answer(proxy, "/api/v1/walks").status == 401
        assert answer(outward, "/api/v1/walks").status == 403  # no proxy, so not over HTTPS
        code = served.find(rf"https://{public}/pair and type (\S+)")
        assert answer(outward, "/pair", code).status == 403
        paired = answer(proxy, "/pair", code, Origin=f"https://{public}")
        assert paired.status == 303
        cookie = str(paired.headers["Set-Cookie"]).partition(";")[0]
        assert answer(proxy, "/api/v1/walks", Cookie=cookie).status == 200
    finally:
        served.end()


def test_once_it_has_ended_no_phone_is_told_to_come(tmp_path: Path) -> None:
    served = Served(tmp_path, "--behind-proxy", "--address", "https://walk.example.org")
    address = tmp_path / "network" / "address"
    assert address.read_text() == "https://walk.example.org"
    served.end()
    assert served.process.returncode == 0
    assert not address.exists()
    with pytest.raises(subprocess.CalledProcessError) as refused:
        served.command("pair")
    assert "No phone can reach Retrowalk yet" in refused.value.stderr


def test_a_phone_that_is_shut_out_is_cut_off_in_mid_walk(home: Served, phone: Device) -> None:
    phone.pair(new_code(home))
    device = json.loads(home.command("devices", "--json"))[-1]
    with connect(
        f"wss://{phone.safe}/api/v1/live/2026-06-01",
        ssl=phone.trusting,
        origin=f"https://{phone.safe}",
        additional_headers=phone.headers,
    ) as line:
        with pytest.raises(TimeoutError):
            line.recv(timeout=3)
        home.command("devices", "remove", str(device["id"]))
        with pytest.raises(ConnectionClosed) as closed:
            line.recv(timeout=LONG_S)
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == POLICY
