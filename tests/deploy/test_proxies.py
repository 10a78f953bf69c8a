"""Retrowalk behind a real nginx and a real Caddy, with the files that `deploy/` gives for them."""

import hashlib
import http.client
import json
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest
from tests.deploy.proxies import (
    DEPLOY,
    HERE,
    WORDS,
    Certificate,
    Ports,
    certified,
    free_port,
    proxy,
)
from tests.recordings.telling import recorded
from tests.waiting import LONG_S
from tests.web.device import Device, ask
from tests.web.serving import Served
from websockets.sync.client import connect

from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.journal import Journal
from retrowalk.lan.pairing import invite

pytestmark = pytest.mark.slow

PAGE = (DEPLOY / "maintenance.html").read_bytes()


@dataclass
class Site:
    """Retrowalk behind a server, as a device in the network meets it."""

    ports: Ports
    certificate: Certificate
    page: Path
    data: Path | None = None
    while_away: list[tuple[http.client.HTTPResponse, bytes]] = field(default_factory=list)

    @property
    def address(self) -> str:
        return f"{HERE}:{self.ports.safe}"

    def line(self) -> http.client.HTTPSConnection:
        return http.client.HTTPSConnection(self.address, context=self.certificate.trusting)

    def device(self) -> Device:
        """A phone that nobody knows yet."""
        return Device(self.address, self.certificate.trusting)

    def code(self) -> str:
        assert self.data is not None
        with Journal.open(f"sqlite:///{self.data / 'retrowalk.db'}") as journal:
            return invite(journal.devices, datetime.now(UTC))


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Site]]:
    """One Retrowalk behind each server that is here; each was asked before it was there, too."""
    folder, retrowalk = tmp_path_factory.mktemp("sites"), free_port()
    page = folder / "page"
    page.mkdir()
    (page / "maintenance.html").write_bytes(PAGE)
    for above in (folder, *folder.parents):  # nginx's workers have an account of their own
        if above.name.startswith("pytest-") or above is folder:
            above.chmod(0o755)
    certificate = certified(folder)
    sites: dict[str, Site] = {}
    with ExitStack() as running:
        for kind in filter(shutil.which, WORDS):
            ports = Ports(plain=free_port(), safe=free_port(), retrowalk=retrowalk)
            (folder / kind).mkdir()
            running.enter_context(proxy(kind, folder / kind, ports, certificate, page))
            site = sites[kind] = Site(ports, certificate, page)
            site.while_away = [ask(site.line(), "/pair", form) for form in (None, {"code": "0"})]
        # behind which of them it is named does not matter: both are this machine
        address = f"https://{HERE}"
        words = ["--behind-proxy", "--address", address, "--port", str(retrowalk)]
        served = Served(folder / "data", *words)
        running.callback(served.end)
        for site in sites.values():
            site.data = served.folder
        yield sites


@pytest.fixture(params=WORDS)
def site(sites: dict[str, Site], request: pytest.FixtureRequest) -> Site:
    if request.param not in sites:
        pytest.skip(f"{request.param} is not here; with Debian's package of that name it is tried")
    return sites[request.param]


@pytest.fixture
def phone(site: Site) -> Device:
    """A phone that was let in."""
    device = site.device()
    assert device.pair(site.code()) == 303
    return device


def test_plain_http_leads_to_https(site: Site) -> None:
    answer, _ = ask(http.client.HTTPConnection(HERE, site.ports.plain), "/today?on=2026-06-01")
    assert answer.status in {301, 308}
    assert answer.headers["Location"] == f"https://{HERE}/today?on=2026-06-01"


def test_a_certificate_is_asked_for_over_plain_http(sites: dict[str, Site]) -> None:
    """Caddy does so by itself; before nginx a program lays a file down."""
    if "nginx" not in sites:
        pytest.skip("nginx is not here")
    site = sites["nginx"]
    path = "/.well-known/acme-challenge/a-token"
    file = site.page / path.lstrip("/")
    file.parent.mkdir(parents=True)
    file.write_text("that it is ours")
    answer, told = ask(http.client.HTTPConnection(HERE, site.ports.plain), path)
    assert (answer.status, told) == (200, b"that it is ours")


def test_a_phone_is_let_in_over_https(site: Site) -> None:
    phone = site.device()
    assert phone.ask("/").headers["Location"].startswith("/sign-in")
    paired = phone.ask("/pair", {"code": site.code()})
    cookie = str(paired.headers["Set-Cookie"])
    assert paired.status == 303
    assert "Secure" in cookie
    phone.headers["Cookie"] = cookie.partition(";")[0]
    page = phone.ask("/", Origin=f"https://{site.address}")
    assert page.status == 200
    assert page.headers["Strict-Transport-Security"] == "max-age=31536000"
    assert (
        phone.ask("/screening/age", {"answer": "58"}, Origin="https://evil.example").status == 403
    )


def test_another_name_is_not_answered(site: Site) -> None:
    answer, page = ask(site.line(), "/", Host="evil.example")
    assert answer.status == 421 or page == b""


@pytest.mark.parametrize("path", ["/metrics", "/readyz"])
def test_what_is_for_the_machine_alone_is_not_handed_out(site: Site, path: str) -> None:
    assert site.device().ask(path).status == 404


def test_a_walk_is_followed_on_its_line(site: Site, phone: Device) -> None:
    segments = [Segment("stand", 3), Segment("forward", 20), Segment("backward", 14)]
    marks = {0.0: "stand", 3.0: "warm_up", 23.0: "backward", 37.0: "end"}
    walk = recorded(synthesise(segments, seed=8).recording, marks, session="2026-06-01")
    with connect(
        f"wss://{site.address}/api/v1/live/2026-06-01",
        ssl=phone.trusting,
        origin=f"https://{site.address}",
        additional_headers=phone.headers,
    ) as line:
        heard: dict[str, Any] = {}
        for part in walk[:-1]:
            line.send(part.decode())
        while heard.get("time_s", 0.0) < 34:  # a busy server says meanwhile that it listens
            heard = json.loads(line.recv(timeout=LONG_S)) or heard
    assert heard["direction"] == "backward"
    assert heard["counts"]["backward"] > 10


def test_a_file_of_100_mb_comes_in_and_goes_out_whole(site: Site, phone: Device) -> None:
    size = 100_000_000
    sent = Random(1).randbytes(size)

    def asked(method: str, path: str, body: bytes | None = None) -> tuple[int, bytes]:
        with closing(site.line()) as line:
            kind = "application/json" if method == "POST" else "application/octet-stream"
            headers = {**phone.headers, "Content-Type": kind}
            line.request(method, f"/api/v1/imports{path}", body, headers)
            answer = line.getresponse()
            return answer.status, answer.read()

    status, begun = asked("POST", "", b"{}")
    assert status == 201, begun
    batch = json.loads(begun)["id"]
    status, came = asked("PUT", f"/{batch}/files?path=long.bin&size={size}", sent)
    assert status == 200, came
    status, given = asked("GET", f"/{batch}/files/{json.loads(came)['file']}/original")
    assert status == 200
    assert hashlib.sha256(given).digest() == hashlib.sha256(sent).digest()


def test_while_it_is_away_a_page_says_so(site: Site) -> None:
    """It is looked at and sent to before Retrowalk is there, as while it is begun anew."""
    for answer, page in site.while_away:
        assert answer.status == 503
        assert answer.headers["Retry-After"] == "60"
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Content-Type"].startswith("text/html")
        assert page == PAGE
    assert site.device().ask("/healthz").status == 200


def test_nobody_writes_into_a_header_where_they_come_from(site: Site) -> None:
    """Wrong codes are counted by address: who could name another one would never have to wait."""
    answers = [
        site.device().ask("/pair", {"code": "0000-0000"}, X_Forwarded_For=f"203.0.113.{number}")
        for number in range(6)
    ]
    assert [one.status for one in answers][-1] == 429
    assert int(answers[-1].headers["Retry-After"]) > 0
