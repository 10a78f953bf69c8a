"""A phone comes in over the home network: it learns to trust, is paired, and is at home."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.looking import crowded, faults_of
from tests.web.serving import Served, outward_address

pytestmark = pytest.mark.browser

AGENTS = {
    "iPhone": "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15",
    "Android": "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0",
}


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


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("width", "phone"), [(320, "iPhone"), (390, "Android")])
def test_a_new_phone_sees_what_is_missing_and_how_to_mend_it(
    chromium: Browser, home: Served, width: int, phone: str, scheme: str
) -> None:
    page = opened(
        chromium,
        home.find(r"or open (http://\S+)/trust"),
        viewport={"width": width, "height": 780},
        color_scheme=scheme,
        user_agent=AGENTS[phone],
    )
    assert page.url.endswith("/trust")
    expect(page.locator("#missing li .lacking:visible").filter(has_text="not yet")).to_have_count(5)
    expect(page.locator("details[open] summary")).to_have_text(re.compile(phone))
    assert_readable(page)
    page.get_by_text("What am I trusting?").click()
    expect(page.locator("details[open] code")).to_have_text(home.find(r"Fingerprint: (\S+)"))
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
