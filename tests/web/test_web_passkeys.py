"""Passkeys on the pages: made where the server has a name, to sign in and to prove it is me."""

from datetime import timedelta
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from tests.people.device import Device
from tests.web.accounts import ADDRESS, account, ada, browser, me, named_app, signed_in, stranger
from tests.web.walking import AT_HOME, Moment

from retrowalk.journal import Account, Journal
from retrowalk.people.sign_in import COOKIE
from retrowalk.people.step_up import PROVED_FOR
from retrowalk.web import create_app

__all__ = ["ada", "me", "stranger"]
pytestmark = pytest.mark.slow


@pytest.fixture
def app(journal: Journal, moment: Moment) -> FastAPI:
    return named_app(journal, moment)


def begun(client: TestClient, address: str) -> dict[str, Any]:
    answer = client.post(f"{address}/begin")
    assert answer.status_code == 200, answer.text
    told: dict[str, Any] = answer.json()
    return told


def made(client: TestClient, device: Device | None = None) -> Device:
    device = device or Device()
    asked = begun(client, "/account/passkeys")
    body = {"ticket": asked["ticket"], "credential": device.make(asked["options"])}
    answer = client.post("/account/passkeys", json=body)
    assert (answer.status_code, answer.json()) == (200, {"to": "/account/passkeys"})
    return device


def used(
    client: TestClient, device: Device, address: str = "/sign-in/passkey", to: str = "/"
) -> Any:
    asked = begun(client, address)
    credential = device.use(asked["options"])
    return client.post(
        address, json={"ticket": asked["ticket"], "credential": credential, "to": to}
    )


def test_with_a_passkey_somebody_is_in_without_a_word(me: TestClient, stranger: TestClient) -> None:
    device = made(me)
    assert "iPhone" in me.get("/account/passkeys").text
    assert stranger.get("/account").status_code == 303
    entered = used(stranger, device, to="/account/passkeys")
    assert (entered.status_code, entered.json()) == (200, {"to": "/account/sheet"})
    assert "HttpOnly" in entered.headers["set-cookie"]
    assert stranger.get("/account").status_code == 200
    assert "Last used" in stranger.get("/account/passkeys").text
    assert "A passkey was made." in stranger.get("/account").text  # whoever made it


def test_it_leads_on_this_site_alone(me: TestClient, stranger: TestClient) -> None:
    device = made(me)
    me.post("/account/sheet")
    for to in ("//elsewhere.example", "https://elsewhere.example/x", "\\\\elsewhere.example"):
        led = used(stranger, device, to=to).json()["to"]
        assert led.startswith("/")
        assert not led.startswith("//")


def test_an_old_answer_and_a_clone_let_nobody_in(me: TestClient, stranger: TestClient) -> None:
    device = made(me)
    asked = begun(stranger, "/sign-in/passkey")
    body = {"ticket": asked["ticket"], "credential": device.use(asked["options"])}
    assert stranger.post("/sign-in/passkey", json=body).status_code == 200
    stranger.cookies.clear()
    clone = device.cloned()
    clone.count = 0
    for answer in (stranger.post("/sign-in/passkey", json=body), used(stranger, clone)):
        assert answer.status_code == 422
        assert set(answer.json()) == {"error"}
        assert COOKIE not in answer.headers.get("set-cookie", "")
    assert stranger.get("/account").status_code == 303


def test_it_proves_who_is_signed_in_and_the_browser_gets_another_token(
    me: TestClient, journal: Journal, moment: Moment, ada: Account
) -> None:
    device = made(me)
    moment.now += PROVED_FOR + timedelta(seconds=1)
    for method, path in (("GET", "/account/passkeys/new"), ("POST", "/account/tokens")):
        led = me.request(method, path)
        assert (led.status_code, led.headers["location"][:6]) == (303, "/prove"), path
    before = me.cookies[COOKIE]
    proved = used(me, device, "/prove/passkey", to="/account/passkeys/new")
    assert proved.json() == {"to": "/account/passkeys/new"}
    assert me.cookies[COOKIE] != before
    assert me.get("/account/passkeys/new").status_code == 200
    with browser(me.app) as old:  # type: ignore[arg-type]
        old.cookies.set(COOKIE, before, domain="walk.example.org", path="/")
        assert old.get("/account").status_code == 303


def test_the_passkey_of_another_proves_nothing(
    me: TestClient, app: FastAPI, journal: Journal, moment: Moment
) -> None:
    bob = account(journal, "bob", moment.now)
    with browser(app) as client:
        device = made(signed_in(client, journal, bob.id, moment.now))
    assert used(me, device, "/prove/passkey").status_code == 422


def test_only_who_proved_lately_adds_or_removes_one(
    me: TestClient, journal: Journal, moment: Moment, ada: Account
) -> None:
    asked = begun(me, "/account/passkeys")
    body = {"ticket": asked["ticket"], "credential": Device().make(asked["options"])}
    made(me)
    kept = journal.passkeys.of(ada.id)
    moment.now += PROVED_FOR
    assert me.post("/account/passkeys", json=body).status_code == 303
    assert me.post("/account/passkeys/begin").status_code == 303
    assert me.post(f"/account/passkeys/{kept[0].id}/remove").status_code == 303
    assert journal.passkeys.of(ada.id) == kept


def test_it_is_renamed_and_removed_by_whose_it_is(
    me: TestClient, app: FastAPI, journal: Journal, moment: Moment, ada: Account
) -> None:
    made(me)
    (kept,) = journal.passkeys.of(ada.id)
    bob = account(journal, "bob", moment.now)
    with browser(app) as client:
        other = signed_in(client, journal, bob.id, moment.now)
        for what in ("name", "remove"):
            answer = other.post(f"/account/passkeys/{kept.id}/{what}", data={"name": "mine"})
            nowhere = other.post(f"/account/passkeys/99/{what}", data={"name": "mine"})
            assert answer.status_code == nowhere.status_code == 404
    me.post(f"/account/passkeys/{kept.id}/name", data={"name": "<b>Watch</b>"})
    assert "&lt;b&gt;Watch&lt;/b&gt;" in me.get("/account/passkeys").text
    assert me.post(f"/account/passkeys/{kept.id}/remove").status_code == 303
    assert "no passkey yet" in me.get("/account/passkeys").text


def test_by_its_number_a_server_says_that_it_can_have_none(
    app: FastAPI, journal: Journal, moment: Moment, ada: Account
) -> None:
    with browser(app, f"https://{ADDRESS}") as client:
        by_number = signed_in(client, journal, ada.id, moment.now)
        for path in ("/account/passkeys", "/account/passkeys/new"):
            page = by_number.get(path).text
            assert f"You are at {ADDRESS}, an address of numbers" in page
            assert "data-passkey" not in page
        for path in ("/account/passkeys", "/sign-in/passkey", "/prove/passkey"):
            refused = by_number.post(f"{path}/begin")
            assert refused.status_code == 422
            assert "an address of numbers has none" in refused.json()["error"]


def test_a_page_from_elsewhere_begins_and_ends_nothing(me: TestClient) -> None:
    elsewhere = {"Origin": "https://elsewhere.example", "Sec-Fetch-Site": "cross-site"}
    for path in ("/account/passkeys/begin", "/sign-in/passkey/begin", "/sign-in/passkey"):
        assert me.post(path, json={}, headers=elsewhere).status_code == 403


def test_who_came_without_an_account_has_no_passkeys(journal: Journal, moment: Moment) -> None:
    app = create_app(journal, now=moment)
    with TestClient(app, base_url="http://localhost:8000", client=AT_HOME) as home:
        refused = home.get("/account/passkeys")
        assert refused.status_code == 404
