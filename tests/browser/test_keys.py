"""Passkeys, another server's word and tokens in a real browser: at a name, and at an address."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, CDPSession, Page, expect
from tests.browser.answering import Answering
from tests.browser.looking import WIDTHS, crowded, faults_of
from tests.people.issuer import CLIENT, SECRET, TestIssuer
from tests.people.issuer import served as issuer_served

from retrowalk.journal import AccountRole, Journal
from retrowalk.people.issuer import Issuer
from retrowalk.people.passwords import new_password
from retrowalk.people.recovery import new_sheet
from retrowalk.web import create_app
from retrowalk.web.security.network import Network

pytestmark = pytest.mark.browser

NOW = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
PASSWORD = "a few words in a row"
INSIDE = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


class Place:
    """A server at which everybody signs in, by its name and by its number."""

    def __init__(self, journal: Journal, issuer: TestIssuer, port_of: str) -> None:
        self.journal, self.issuer = journal, issuer
        self.by_number = port_of
        self.by_name = port_of.replace("127.0.0.1", "localhost")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    file = tmp_path_factory.mktemp("keys") / "retrowalk.db"
    with issuer_served(TestIssuer(now=lambda: NOW)) as issuer:
        told = Issuer(address=issuer.address, client_id=CLIENT, client_secret=SECRET, name="Clinic")
        with Journal.open(f"sqlite:///{file}") as journal:
            roles = [AccountRole.WALKER, AccountRole.PROFESSIONAL]
            hashed = new_password(PASSWORD, name="ada")
            ada = journal.accounts.add("ada", roles, NOW, shown="Ada", password=hashed)
            new_sheet(journal, ada.id, NOW)
            network = Network(all_sign_in=True)
            app = create_app(journal, network=network, now=lambda: NOW, issuer=told)
            with Answering(app) as answering:
                yield Place(journal, issuer, answering.address)


class Person:
    """Somebody with a browser, and a device that keeps passkeys inside of it."""

    def __init__(self, chromium: Browser, address: str, locale: str = "en-GB") -> None:
        self.context = chromium.new_context(
            base_url=address,
            viewport={"width": 390, "height": 800},
            reduced_motion="reduce",
            locale=locale,
        )
        self.page: Page = self.context.new_page()
        self.faults: dict[str, list[str]] = {}
        self.cdp: CDPSession = self.context.new_cdp_session(self.page)
        self.cdp.send("WebAuthn.enable")
        made = self.cdp.send("WebAuthn.addVirtualAuthenticator", {"options": INSIDE})
        self.device = {"authenticatorId": made["authenticatorId"]}

    def passkeys(self) -> list[dict[str, Any]]:
        kept: list[dict[str, Any]] = self.cdp.send("WebAuthn.getCredentials", self.device)[
            "credentials"
        ]
        return kept

    def take(self, passkey: dict[str, Any]) -> None:
        """Bring a passkey into this device, as no maker of devices lets anybody."""
        for one in self.passkeys():
            gone = {"credentialId": one["credentialId"]}
            self.cdp.send("WebAuthn.removeCredential", {**self.device, **gone})
        self.cdp.send("WebAuthn.addCredential", {**self.device, "credential": passkey})

    def sign_in(self, to: str = "/account") -> None:
        self.page.goto(f"/sign-in?to={to}")
        expect(self.page).to_have_title("Sign in · Retrowalk")
        self.page.locator("#name").fill("ada")
        self.page.locator("#password").fill(PASSWORD)
        self.page.locator("form[action='/sign-in'] button").click()
        self.page.wait_for_url(f"**{to}")

    def by_passkey(self) -> None:
        self.page.goto("/sign-in?to=/account")
        self.page.locator("[data-passkey=enter] button").click()

    def sign_out(self) -> None:
        self.context.clear_cookies()

    def look(self, name: str) -> None:
        """Hold the page that is open to the rules, with all that it unfolds.

        To be done last: a page that was looked at has lost the focus, without which Chromium
        gives no passkey.
        """
        for more in self.page.locator("main details").all():
            more.evaluate("more => { more.open = true; }")
        for width in WIDTHS:
            self.page.set_viewport_size({"width": width, "height": 800})
            if found := crowded(self.page) + faults_of(self.page):
                self.faults[f"{name}, {width} px"] = found


def test_a_passkey_is_made_used_and_not_copied(chromium: Browser, place: Place) -> None:
    ada = Person(chromium, place.by_name)
    page = ada.page
    ada.sign_in("/account/passkeys")
    page.get_by_role("link", name="A new passkey").click()
    make = page.get_by_role("button", name="Make the passkey")
    expect(make).to_be_visible()
    make.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("For localhost, since")).to_be_visible()
    (before,) = ada.passkeys()
    for _ in range(2):
        ada.sign_out()
        ada.by_passkey()
        expect(page.get_by_role("heading", name="Ada")).to_be_visible()

    thief = Person(chromium, place.by_name)  # with what was in the device a while ago
    thief.take(before)
    thief.by_passkey()
    expect(thief.page.locator("[data-passkey=enter] [role=alert]")).to_contain_text("did not fit")
    expect(thief.page).to_have_url(f"{place.by_name}/sign-in?to=/account")

    nobody = Person(chromium, place.by_name)  # who thinks better of it
    nobody.cdp.send("WebAuthn.setUserVerified", {**nobody.device, "isUserVerified": False})
    nobody.by_passkey()
    expect(nobody.page.locator("[data-passkey=enter] [role=alert]")).to_contain_text("No passkey")

    thief.look("refused")
    for path in ("/account", "/account/passkeys", "/account/passkeys/new"):
        page.goto(path)
        ada.look(path)
    assert ada.faults | thief.faults == {}
    for person in (ada, thief, nobody):
        person.context.close()


def test_at_an_address_of_numbers_there_is_none_and_the_page_says_so(
    chromium: Browser, place: Place
) -> None:
    ada = Person(chromium, place.by_number)
    ada.page.goto("/sign-in")
    expect(ada.page.locator("[data-passkey]")).to_be_hidden()
    expect(ada.page.get_by_text("an address of numbers has none")).to_be_visible()
    ada.sign_in("/account/passkeys")
    expect(ada.page.get_by_text("You are at 127.0.0.1, an address of numbers")).to_be_visible()
    asked = "navigator.credentials.create({publicKey: {challenge: new Uint8Array(32), "
    asked += "rp: {name: 'x'}, user: {id: new Uint8Array(8), name: 'a', displayName: 'a'}, "
    asked += "pubKeyCredParams: [{type: 'public-key', alg: -7}]}}).catch(error => error.name)"
    assert ada.page.evaluate(asked) == "SecurityError"  # and no page could change that
    assert ada.faults == {}
    ada.context.close()


def test_another_server_vouches_and_a_program_gets_its_token(
    chromium: Browser, place: Place, tmp_path: Path
) -> None:
    ada = Person(chromium, place.by_number)
    page = ada.page
    ada.sign_in("/account/with")
    page.get_by_role("button", name="Link my account").click()
    page.get_by_role("link", name="Go to Clinic").click()
    expect(page.get_by_text("Linked since")).to_be_visible()
    ada.sign_out()
    page.goto("/sign-in?to=/account/tokens")
    page.get_by_role("link", name="Sign in with Clinic").click()
    expect(page.get_by_role("heading", name="Programs that may come in")).to_be_visible()
    page.locator("#name-own").fill("watch script")
    page.get_by_role("checkbox", name="Read your walks, your tests").check()
    page.locator("form:has(#name-own) button").click()
    secret = page.locator("#secret").text_content()
    expect(page.get_by_text("May read your walks, your tests and all you told")).to_be_visible()
    ada.look("token made")
    asked = """secret => fetch("/api/v1/walks", {credentials: "omit",
        headers: {Authorization: `Bearer ${secret}`}}).then(answer => answer.status)"""
    assert page.evaluate(asked, secret) == 200
    page.get_by_role("button", name="End “watch script”").click()
    expect(page.get_by_text("No program may come in yet.")).to_be_visible()
    assert page.evaluate(asked, secret) == 401
    place.issuer.subject = "nobody here"
    ada.sign_out()
    page.goto("/sign-in/with")
    expect(page.get_by_role("alert")).to_contain_text("linked with no account here")
    assert ada.faults == {}
    ada.context.close()
