"""Nothing of the journal goes beyond this machine to a device that is not paired with it."""

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from starlette.websockets import WebSocketDisconnect
from tests.databases import Databases
from tests.web.phones import HOST, PHONE, SAFE, app, code, device, pair, phone
from tests.web.routes import every_route
from tests.web.walking import AT_HOME, Moment, screened

from retrowalk.journal import Journal
from retrowalk.lan.pairing import (
    CODE_LASTS,
    COOKIE,
    AttemptLimiter,
    digest,
    invite,
    meant,
    new_token,
)
from retrowalk.web import create_app
from retrowalk.web.security import guard
from retrowalk.web.security.access import OPEN, OPEN_SAFELY, OPEN_SAFELY_BELOW
from retrowalk.web.security.guard import POLICY
from retrowalk.web.security.network import Network
from retrowalk.web.ways import PROGRAMS

__all__ = ["app", "code", "phone"]
pytestmark = pytest.mark.slow

ECHO = "/api/v1/echo"
WAYS_IN = {
    "/sign-in/passkey",
    "/sign-in/passkey/begin",
    "/sign-in/with",
    "/sign-in/with/back",
    "/sign-in/with/join",
}
"""To be posted to, or only there where another server vouches."""
TO_WHO_WATCHES = {"/metrics"}
"""To strangers there is nothing there."""
TO_STRANGERS = {
    "/check",
    "/healthz",
    "/home-screen",
    "/invited",
    "/language",
    "/manifest.webmanifest",
    "/pair",
    "/recover",
    "/reminders/off",
    "/shared",
    "/sign-in",
    "/readyz",
    *WAYS_IN,
    *TO_WHO_WATCHES,
    "/trust",
    "/trust/reached",
    "/trust/retrowalk.crt",
    "/trust/retrowalk.mobileconfig",
    "/with",
}


def socket(client: TestClient, path: str, **headers: str) -> Any:
    return client.websocket_connect(f"wss://{HOST}:8000{path}", headers=headers)


def turned_away(closed: WebSocketDisconnect) -> bool:
    return closed.code == POLICY


def addresses(app: FastAPI) -> list[tuple[str, str]]:
    """Give every method and path of the app, sockets as the method SOCKET."""
    return [(m, path.replace("{", "").replace("}", "")) for m, path, _ in every_route(app)]


def test_every_route_is_closed_to_a_stranger(app: FastAPI, phone: TestClient) -> None:
    seen = addresses(app)
    assert len(seen) > 40
    assert "SOCKET" in {method for method, _ in seen}
    assert {path for _, path in seen} > TO_STRANGERS == OPEN | OPEN_SAFELY
    for method, path in seen:
        if path in TO_STRANGERS or path.startswith(OPEN_SAFELY_BELOW):
            continue
        if method == "SOCKET":
            with pytest.raises(WebSocketDisconnect, check=turned_away), socket(phone, path):
                pass
            continue
        answer = phone.request(method, path)
        if method in {"GET", "HEAD"} and not path.startswith(PROGRAMS):
            assert (answer.status_code, answer.headers["location"]) == (303, "/pair"), path
        else:
            assert answer.status_code == 401, (method, path)


def test_what_is_open_tells_nothing_of_the_journal(app: FastAPI, phone: TestClient) -> None:
    with device(app, client=AT_HOME) as at_home:
        screened(at_home)
    hidden = WAYS_IN | TO_WHO_WATCHES
    for path in TO_STRANGERS - hidden - {"/language"} | {"/static/style.css"}:
        assert phone.get(path).status_code in {200, 204}, path
    for path in hidden:
        assert phone.get(path).status_code in {404, 405}, path


@pytest.mark.parametrize("path", ["/static/../today", "/static/%2e%2e/today", "//today", "/pair/"])
def test_no_detour_leads_past_the_door(phone: TestClient, path: str) -> None:
    answer = phone.get(path)
    assert answer.status_code in {303, 404}
    assert answer.headers.get("location", "/pair") == "/pair"


def test_this_machine_itself_needs_no_pairing(app: FastAPI) -> None:
    for client in (AT_HOME, ("::1", 1), ("::ffff:127.0.0.1", 1)):
        with device(app, "http://localhost:8001", client) as at_home:
            assert at_home.get("/").status_code == 200
            assert "needs no pairing" in at_home.get("/pair").text


@pytest.mark.parametrize("header", ["X-Forwarded-For", "Forwarded", "Via", "X-Forwarded-Proto"])
def test_what_came_through_a_proxy_is_not_this_machine_itself(app: FastAPI, header: str) -> None:
    with device(app, "https://localhost:8000", AT_HOME) as proxied:
        assert proxied.get("/api/v1/today", headers={header: "127.0.0.1"}).status_code == 401


def test_behind_a_proxy_nobody_is_at_home(journal: Journal) -> None:
    network = Network(hosts={"walk.example.org"}, https_port=443, behind_proxy=True)
    app = create_app(journal, network=network)
    with device(app, "https://walk.example.org", AT_HOME) as proxied:
        assert proxied.get("/api/v1/today").status_code == 401
    with device(app, "http://walk.example.org", AT_HOME) as unsafe:
        assert unsafe.get("/").headers["location"] == "/trust"
        assert "X-Forwarded-Proto" in unsafe.get("/trust").text


def test_a_client_without_an_address_is_a_stranger(app: FastAPI) -> None:
    with device(app, client=None) as nobody:
        assert nobody.get("/api/v1/today").status_code == 401


def test_over_plain_http_even_a_paired_phone_only_learns_to_trust(
    app: FastAPI, phone: TestClient, code: str
) -> None:
    pair(phone, code)
    with device(app, f"http://{HOST}:8001") as unsafe:
        unsafe.cookies.set(COOKIE, phone.cookies[COOKIE])
        assert unsafe.get("/today").headers["location"] == "/trust"
        assert unsafe.get("/pair").headers["location"] == "/trust"
        assert unsafe.get("/api/v1/today").status_code == 403
        assert pair(unsafe, code).status_code == 403
        assert SAFE in unsafe.get("/trust").text


def test_a_phone_with_the_code_comes_in(phone: TestClient, code: str, journal: Journal) -> None:
    paired = pair(phone, code)
    assert (paired.status_code, paired.headers["location"]) == (303, "/")
    assert "Let’s see whether" in phone.get("/").text
    screened(phone)
    assert phone.get("/api/v1/clearance").status_code == 200
    assert [device.name for device in journal.devices.all()] == ["iPhone"]


def test_the_cookie_is_safe_and_the_journal_has_only_its_hash(
    phone: TestClient, code: str, journal: Journal, on_disk: Callable[[], bytes]
) -> None:
    header = pair(phone, code).headers["set-cookie"]
    value, *flags = header.split("; ")
    token = value.removeprefix(f"{COOKIE}=")
    assert {"Secure", "HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=34560000"} == set(flags)
    assert COOKIE.startswith("__Host-")
    assert len(token) == 43  # 256 bits
    journal.close()
    kept = on_disk()
    assert digest(token).encode() in kept
    assert token.encode() not in kept
    assert meant(code).encode() not in kept


@pytest.mark.parametrize("typed", ["{code}", " {lower} ", "{spaced}", "{code}\n"])
def test_a_code_is_read_as_people_type_it(phone: TestClient, code: str, typed: str) -> None:
    spaced = " ".join(meant(code)).replace("0", "o").replace("1", "l")
    found = typed.format(code=code, lower=code.lower(), spaced=spaced)
    assert pair(phone, found).status_code == 303


def test_a_code_works_once(app: FastAPI, phone: TestClient, code: str, journal: Journal) -> None:
    assert pair(phone, code).status_code == 303
    with device(app, client=("192.168.1.66", 1)) as another:
        again = pair(another, code)
        assert again.status_code == 422
        assert "set-cookie" not in again.headers
    assert len(journal.devices.all()) == 1


def test_of_many_at_once_with_the_same_code_one_comes_in(journal: Journal, moment: Moment) -> None:
    code = digest(meant(invite(journal.devices, moment.now)))

    def at_once(number: int) -> bool:
        token = digest(new_token())
        return journal.devices.pair(code, token, f"{number}", moment.now) is not None

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(at_once, range(8))) == 1


def test_a_code_runs_out(phone: TestClient, code: str, moment: Moment) -> None:
    moment.now += CODE_LASTS
    assert pair(phone, code).status_code == 422


@pytest.mark.parametrize("wrong", ["", "0000-0000", "' OR 1=1 --", "ß" * 50])
def test_a_wrong_code_opens_nothing(phone: TestClient, code: str, wrong: str) -> None:
    refused = pair(phone, wrong)
    assert refused.status_code == 422
    assert "That is not the code" in refused.text
    assert phone.get("/api/v1/today").status_code == 401


def test_who_guesses_waits_longer_each_time_even_with_the_right_code(
    phone: TestClient, code: str, moment: Moment
) -> None:
    waits = []
    while len(waits) < 12:
        refused = pair(phone, "0000-0000")
        if refused.status_code == 429:
            waits.append(int(refused.headers["retry-after"]))
            assert pair(phone, code).status_code == 429
            moment.now += timedelta(seconds=waits[-1])
    assert waits == [2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]
    assert sum(waits[:8]) < CODE_LASTS.total_seconds() < sum(waits[:9])


def test_a_neighbour_is_not_made_to_wait_and_a_right_code_is_forgiven(
    app: FastAPI, phone: TestClient, code: str, journal: Journal, moment: Moment
) -> None:
    for _ in range(3):
        pair(phone, "0000-0000")
    assert pair(phone, code).status_code == 429
    with device(app, client=("192.168.1.66", 1)) as neighbour:
        assert pair(neighbour, code).status_code == 303
    moment.now += timedelta(seconds=2)
    assert pair(phone, invite(journal.devices, moment.now)).status_code == 303
    assert pair(phone, "0000-0000").status_code == 422


def test_many_addresses_gain_nothing(journal: Journal) -> None:
    patience, now = AttemptLimiter(journal.attempts, "pairing"), Moment().now
    tried = sum(patience.wait_s(f"10.0.0.{n}", now) == 0 for n in range(100))
    assert tried == AttemptLimiter.FREE_OVER_ALL
    for n in range(20):  # the longest wait is for ever the longest
        now += timedelta(seconds=AttemptLimiter.LONGEST_S)
        assert patience.wait_s(f"10.1.0.{n}", now) == 0
    assert patience.wait_s("10.2.0.1", now) == AttemptLimiter.LONGEST_S


def test_a_network_of_addresses_counts_as_one_sender(journal: Journal) -> None:
    patience, now = AttemptLimiter(journal.attempts, "pairing"), Moment().now
    tried = sum(patience.wait_s(f"fd00::{n:x}", now) == 0 for n in range(1, 20))
    assert tried == AttemptLimiter.FREE


def test_tries_at_the_same_moment_are_counted_before_they_are_looked_at(app: FastAPI) -> None:
    from httpx2 import ASGITransport, AsyncClient

    async def guess() -> list[int]:
        transport = ASGITransport(app, client=PHONE)
        async with AsyncClient(transport=transport, base_url=SAFE) as client:
            asked = [client.post("/pair", data={"code": f"{n:08}"}) for n in range(30)]
            return [answer.status_code for answer in await asyncio.gather(*asked)]

    answers = asyncio.run(guess())
    assert answers.count(422) == AttemptLimiter.FREE
    assert answers.count(429) == 30 - AttemptLimiter.FREE


def test_a_removed_device_is_out_at_once(phone: TestClient, code: str, journal: Journal) -> None:
    pair(phone, code)
    (device,) = journal.devices.all()
    assert phone.get("/").status_code == 200
    journal.devices.remove(device.id)
    assert phone.get("/").headers["location"] == "/pair"
    assert phone.get("/api/v1/today").status_code == 401


def test_a_device_paired_anew_is_listed_once(
    phone: TestClient, code: str, journal: Journal, moment: Moment
) -> None:
    pair(phone, code)
    before = phone.cookies[COOKIE]
    pair(phone, invite(journal.devices, moment.now))
    assert phone.cookies[COOKIE] != before
    assert len(journal.devices.all()) == 1


def test_a_device_in_use_stays_and_one_long_away_is_forgotten(
    phone: TestClient, code: str, journal: Journal, moment: Moment
) -> None:
    pair(phone, code)
    for _ in range(3):
        moment.pass_days(300)
        assert f"{COOKIE}={phone.cookies[COOKIE]}; " in phone.get("/").headers["set-cookie"]
        assert "set-cookie" not in phone.get("/").headers
    assert journal.devices.all()[0].seen_at == moment.now
    moment.pass_days(401)
    assert phone.get("/").headers["location"] == "/pair"


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": f"http://{HOST}:8000"},  # the same host, but whoever stands in between
        {"Origin": f"https://{HOST}:9999"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site", "Origin": SAFE},
    ],
)
def test_another_site_uses_neither_a_paired_phone_nor_its_sockets(
    app: FastAPI, phone: TestClient, code: str, headers: dict[str, str]
) -> None:
    pair(phone, code)
    for method, path in addresses(app):
        if method not in {"GET", "HEAD", "SOCKET"}:
            assert phone.request(method, path, headers=headers).status_code == 403, path
    with pytest.raises(WebSocketDisconnect, check=turned_away), socket(phone, ECHO, **headers):
        pass


@pytest.mark.parametrize("headers", [{}, {"Origin": SAFE}, {"Sec-Fetch-Site": "same-origin"}])
def test_a_socket_of_a_paired_phone_opens(
    app: FastAPI, phone: TestClient, code: str, headers: dict[str, str]
) -> None:
    pair(phone, code)
    with socket(phone, ECHO, **headers) as opened:
        opened.send_text("step")
        assert opened.receive_text() == "step"


def test_a_socket_is_closed_soon_after_its_device_was_shut_out(
    app: FastAPI, phone: TestClient, code: str, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guard, "LOOK_AGAIN_S", 0.05)
    pair(phone, code)
    (device,) = journal.devices.all()
    with socket(phone, ECHO) as opened:
        time.sleep(0.2)
        journal.devices.remove(device.id)
        with pytest.raises(WebSocketDisconnect, check=turned_away):
            opened.receive_text()


def test_a_socket_answers_under_its_own_name_only(
    app: FastAPI, phone: TestClient, code: str
) -> None:
    pair(phone, code)
    lured = {"Host": "evil.example"}
    with pytest.raises(WebSocketDisconnect, check=turned_away), socket(phone, ECHO, **lured):
        pass


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        f"{HOST}.evil.example",
        f"evil@{HOST}",
        f"{HOST}/static/?",
        f"{HOST}:8000#",
        f"{HOST} evil.example",
        "192.168.1.99",
    ],
)
def test_a_paired_phone_is_not_lured_under_another_name(
    phone: TestClient, code: str, host: str
) -> None:
    pair(phone, code)
    assert phone.get("/api/v1/today", headers={"Host": host}).status_code == 421


def test_a_journal_out_of_reach_is_said_at_the_door(
    databases: Databases, url: str, phone: TestClient, code: str
) -> None:
    pair(phone, code)
    databases.ruin(url)
    assert phone.get("/api/v1/today").status_code == 503
