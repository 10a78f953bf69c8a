"""From the owner's link to the sheet and back in: each page at three widths, by keyboard, axe."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.answering import Answering
from tests.browser.looking import crowded, faults_of

from retrowalk.journal import AccountRole, Journal
from retrowalk.people.accounts import invite
from retrowalk.web import create_app
from retrowalk.web.security.network import LOOPBACK, Network

pytestmark = pytest.mark.browser

PASSWORD = "the heron stands still"


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal.open(f"sqlite:///{tmp_path}/retrowalk.db") as journal:
        yield journal


@pytest.fixture
def page(chromium: Browser, journal: Journal) -> Iterator[Page]:
    app = create_app(journal, network=Network(hosts={*LOOPBACK}, all_sign_in=True))
    with Answering(app) as answering:
        context = chromium.new_context(base_url=answering.address, reduced_motion="reduce")
        yield context.new_page()
        context.close()


def look(page: Page) -> None:
    """Nothing is too wide at any width, and axe finds nothing."""
    for width in (320, 390, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, page.url
        assert crowded(page) == [], (page.url, width)
    assert faults_of(page) == [], page.url


def test_somebody_comes_in_prints_the_sheet_and_comes_back_with_it(
    page: Page, journal: Journal
) -> None:
    page.goto("/today")
    expect(page).to_have_url(re.compile(r"/sign-in\?to=%2Ftoday$"))
    look(page)
    roles = [AccountRole.OWNER, AccountRole.WALKER, AccountRole.PROFESSIONAL]
    code = invite(journal, roles, datetime.now(UTC))

    page.goto(f"/invited#{code}")
    page.get_by_label("Your name to sign in with").fill("Ruth")
    expect(page).to_have_url(re.compile("/invited$"))
    look(page)
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/account/sheet$"))
    look(page)
    page.get_by_role("button", name="Make the sheet").press("Enter")
    sheet = page.locator(".sheet code").all_inner_texts()
    assert len(sheet) == 10
    look(page)
    page.emulate_media(media="print")
    assert "Ruth" not in page.locator("body").inner_text()
    expect(page.get_by_role("button", name="Print")).to_be_hidden()
    page.emulate_media(media="screen")

    for path in ("/account", "/accounts", "/looked-after", "/prove", "/recover", "/invited"):
        page.goto(path)
        for more in page.locator("main summary").all():
            more.click()
        look(page)
    page.goto("/accounts")
    page.locator("section").get_by_label("Carer or spotter").check()
    page.get_by_role("button", name="Make a link", exact=True).click()
    expect(page.get_by_alt_text("The link as a picture to scan")).to_be_visible()
    look(page)

    page.goto("/account")
    page.get_by_role("button", name="Sign out here").press("Enter")
    expect(page).to_have_url(re.compile("/sign-in$"))
    page.get_by_label("Your name to sign in with").fill("ruth")
    page.get_by_label("Your password").fill("forgotten")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("don’t go together")
    look(page)
    page.get_by_role("link", name="I can’t get in any more").press("Enter")
    page.get_by_label("Your name to sign in with").fill("ruth")
    page.get_by_label("A code of your sheet").fill(sheet[3].lower())
    page.get_by_label("A new password").fill("two steps back again")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/account$"))
    expect(page.get_by_text("9 codes are left")).to_be_visible()
    expect(page.get_by_text("Somebody came in with a code of the sheet")).to_be_visible()
