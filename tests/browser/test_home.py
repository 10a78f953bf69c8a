"""A phone comes in over the home network: it learns to trust, is paired, and is at home."""

import base64
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from playwright.sync_api import Browser, Page, Route, expect
from tests.browser.home import launched
from tests.browser.looking import crowded, faults_of
from tests.lan.responding import named
from tests.web.serving import Served, outward_address

from retrowalk.lan.addresses import local_name

pytestmark = pytest.mark.browser

IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 "
ANDROID = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 "
AGENTS = {
    "ios": f"{IPHONE} (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
    "ios in Chrome": f"{IPHONE} (KHTML, like Gecko) CriOS/140.0 Mobile/15E148 Safari/604.1",
    "android": f"{ANDROID} (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36",
    "android in Firefox": "Mozilla/5.0 (Android 15; Mobile; rv:143.0) Gecko/143.0 Firefox/143.0",
}
NAME = local_name()
NEVER_LATE = """const later = setTimeout;
globalThis.setTimeout = (run, ms) => (ms === 3000 ? 0 : later(run, ms));"""
"""However busy this machine is, an answer of the server does not come too late."""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    outward_address()
    served = Served(tmp_path_factory.mktemp("home"), "--lan")
    yield served
    served.end()


def opened(chromium: Browser, address: str, **context: Any) -> Page:
    page = chromium.new_context(reduced_motion="reduce", **context).new_page()
    page.goto(address)
    return page


def assert_readable(page: Page) -> None:
    assert faults_of(page) + crowded(page) == []


@pytest.mark.parametrize(
    ("width", "phone", "scheme", "languages"),
    [
        pytest.param(width, phone, *colour, marks=[pytest.mark.long] if number % 2 == turn else [])
        for number, (width, phone) in enumerate(zip((320, 390, 390, 320), AGENTS, strict=True))
        for turn, colour in enumerate([("dark", ["de", "zh-CN"]), ("light", ["en"])])
    ],
)
def test_a_new_phone_sees_what_is_missing_and_how_to_mend_it(
    chromium: Browser, home: Served, width: int, phone: str, scheme: str, languages: list[str]
) -> None:
    for language in languages:
        page = opened(
            chromium,
            home.find(r"or open (http://\S+)/trust"),
            viewport={"width": width, "height": 780},
            color_scheme=scheme,
            user_agent=AGENTS[phone],
            locale=language,
        )
        assert page.url.endswith("/trust")
        expect(page.locator("#missing small.lacking:visible")).to_have_count(5)
        elsewhere = " in " in phone
        expect(page.locator("#elsewhere")).to_have_count(int(elsewhere))
        expect(page.locator("details[open]")).to_have_count(int(not elsewhere))
        if not elsewhere:
            expect(page.locator("details[open]")).to_have_id(phone)
        page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
        assert_readable(page)
        fingerprint = page.locator("details code").last
        expect(fingerprint).to_have_text(home.find(r"Fingerprint: (\S+)"))
        page.context.close()


def test_a_phone_that_trusts_is_paired_in_one_tap(chromium: Browser, home: Served) -> None:
    """The browser here can't install a certificate; it is told to take the one it meets."""
    phone = {"viewport": {"width": 390, "height": 780}, "ignore_https_errors": True}
    page = opened(chromium, home.find(r"or open (http://\S+)/trust"), **phone)
    expect(page.locator("[data-what=trusted]")).to_contain_text("there")
    expect(page.locator("details[open]")).to_have_count(0)
    page.get_by_role("link", name="Open the safe page").click()
    expect(page).to_have_url(re.compile(r"^https://.+/pair$"))
    assert_readable(page)

    page.get_by_label("The code").fill("0000-0000")
    page.get_by_role("button", name="Let it in").click()
    expect(page.get_by_role("alert")).to_contain_text("That is not the code")
    assert_readable(page)

    page.goto(page.url + "#" + home.find(r"/pair and type (\S+)"))
    page.reload()
    expect(page.get_by_label("The code")).to_have_value(home.find(r"/pair and type (\S+)"))
    expect(page).to_have_url(re.compile(r"/pair$"))
    page.get_by_role("button", name="Let it in").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Let’s see whether")
    assert page.evaluate("document.cookie") == ""
    (cookie,) = page.context.cookies()
    assert (cookie["secure"], cookie["httpOnly"], cookie["sameSite"]) == (True, True, "Lax")
    page.goto(page.url + "trust")
    expect(page.locator("#missing li .there:visible").filter(has_text="there")).to_have_count(5)
    page.context.close()


def test_the_address_is_copied_where_another_browser_is_needed(
    chromium: Browser, home: Served
) -> None:
    """Over plain http there is no clipboard to write to: the text is selected, and copied so."""
    agent = AGENTS["ios in Chrome"]
    page = opened(chromium, home.find(r"or open (http://\S+)/trust"), user_agent=agent)
    page.get_by_role("button", name="Copy the address").click()
    expect(page.get_by_text("Copied. Paste it at the top")).to_be_visible()
    page.evaluate("document.execCommand = () => false")
    page.get_by_role("button", name="Copy the address").click()
    expect(page.get_by_text("It is marked: hold it")).to_be_visible()
    expect(page.get_by_text("Copied. Paste it at the top")).to_be_hidden()
    assert page.evaluate("here.value.slice(here.selectionStart, here.selectionEnd)") == page.url
    page.context.close()


@pytest.fixture(scope="module")
def home_with_a_name(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    address = outward_address()
    if NAME is None:
        pytest.skip("this machine's name can't be one of a network")
    with named(NAME, address):
        served = Served(tmp_path_factory.mktemp("named"), "--lan")
    yield served
    served.end()


@contextmanager
def phone_that_finds(chromium: Browser, home: Served, where: str) -> Iterator[Page]:
    """A browser that trusts the server's certificate and no other, and finds its name there."""
    shown = x509.load_pem_x509_certificate((home.folder / "network" / "server.pem").read_bytes())
    key = shown.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    digest = hashes.Hash(hashes.SHA256())
    digest.update(key)
    browser = launched(
        chromium.browser_type,
        f"--ignore-certificate-errors-spki-list={base64.b64encode(digest.finalize()).decode()}",
        f"--host-resolver-rules=MAP {NAME} {where}",
    )
    page = browser.new_page(viewport={"width": 390, "height": 780})
    page.add_init_script(NEVER_LATE)
    faults: list[str] = []
    page.on("console", lambda message: faults.append(message.text))
    yield page
    browser.close()
    assert [
        fault for fault in faults if re.search("Permissions-Policy|Security Policy", fault)
    ] == []


def printed(home: Served) -> str:
    """Give a new code as `retrowalk pair` prints it, in the address that is scanned."""
    said = home.command("pair")
    found = re.search(r"Scan, or open (https://\S+/pair) and type (\S+)", said)
    assert found, said
    return f"{found[1]}#{found[2]}"


def test_a_phone_that_finds_the_name_is_at_home_there_and_nowhere_else(
    chromium: Browser, home_with_a_name: Served
) -> None:
    home = home_with_a_name
    by_name = home.find(r"By name: (https://\S+)")
    with phone_that_finds(chromium, home, outward_address()) as page:
        page.goto(home.find(r"or open (http://\S+)/trust"))
        go_on = page.get_by_role("link", name="Open the safe page")
        expect(go_on).to_have_attribute("href", f"{by_name}/pair")
        expect(go_on).to_have_class(re.compile("primary"))
        expect(page.locator("#fixed")).to_be_hidden()
        assert_readable(page)

        page.goto(printed(home))
        page.wait_for_url(f"{by_name}/pair")
        expect(page.get_by_label("The code")).to_have_value(re.compile(r"\w{4}-\w{4}"))
        page.get_by_role("button", name="Let it in").click()
        page.wait_for_url(f"{by_name}/")

        page.goto(home.find(r"Retrowalk is at (https://\S+)"))
        page.wait_for_url(f"{by_name}/")
        expect(page.get_by_role("heading", level=1)).to_contain_text("Let’s see whether")
        (cookie,) = page.context.cookies()
        assert cookie["domain"] == NAME


def test_a_phone_that_does_not_find_the_name_is_at_home_at_the_address(
    chromium: Browser, home_with_a_name: Served
) -> None:
    home = home_with_a_name
    address = home.find(r"Retrowalk is at (https://\S+)")
    with phone_that_finds(chromium, home, "~NOTFOUND") as page:
        page.goto(home.find(r"or open (http://\S+)/trust"))
        go_on = page.get_by_role("link", name="Open the safe page")
        expect(go_on).to_have_class(re.compile("primary"))
        expect(go_on).to_have_attribute("href", f"{address}/pair")
        expect(page.locator("#fixed")).to_contain_text("a fixed address in your router")
        assert_readable(page)

        page.goto(printed(home))
        page.get_by_role("button", name="Let it in").click()
        page.wait_for_url(f"{address}/")
        told = page.evaluate("fetch('/trust/addresses').then((answer) => answer.json())")
        assert told["addresses"][:2] == [
            f"https://{NAME}:{home.find(r'https://[^ ]+:([0-9]+)')}",
            address,
        ]


def test_whoever_is_quicker_than_the_name_waits_for_its_answer(
    chromium: Browser, home_with_a_name: Served
) -> None:
    home = home_with_a_name
    by_name = home.find(r"By name: (https://\S+)")
    with phone_that_finds(chromium, home, outward_address()) as page:
        held: list[Route] = []
        page.route(f"{by_name}/trust/reached", lambda route: held.append(route))
        page.goto(printed(home))
        page.get_by_role("button", name="Let it in").click()
        held[0].continue_()
        page.wait_for_url(f"{by_name}/pair")
        page.get_by_role("button", name="Let it in").click()
        page.wait_for_url(f"{by_name}/")
