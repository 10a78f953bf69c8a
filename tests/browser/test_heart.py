"""Heart rate from a Bluetooth strap: shown, lost, found, and kept."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.home import LENGTH_S, SHORT, Home, arrived, open_walk, the_walk
from tests.browser.strap import Strap, with_bluetooth
from tests.browser.wearing import Wearer

from retrowalk.recordings import Recording

pytestmark = pytest.mark.browser

KEPT = "Heart: 100 beats a minute on average, 110 at most."


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Home]:
    home = Home(tmp_path_factory.mktemp("home"), SHORT)
    yield home
    home.kill()


@pytest.fixture
def bluetooth(chromium: Browser) -> Iterator[Browser]:
    browser = with_bluetooth(chromium)
    yield browser
    browser.close()


@pytest.fixture
def page(bluetooth: Browser, home: Home) -> Iterator[Page]:
    context = bluetooth.new_context(base_url=home.address, viewport={"width": 390, "height": 844})
    yield context.new_page()
    context.close()


def test_where_the_browser_can_not_no_strap_is_offered(chromium: Browser, home: Home) -> None:
    page = chromium.new_page(base_url=home.address)
    open_walk(page, home.session_id)
    expect(page.get_by_role("button", name="Start", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="Connect a heart-rate strap")).to_be_hidden()
    page.context.close()


def test_the_heart_is_shown_and_kept_with_the_walk(
    bluetooth: Browser, page: Page, home: Home, stroll: Recording
) -> None:
    wearer = Wearer(page, stroll)
    strap = Strap(bluetooth, page)
    open_walk(page, home.session_id)
    page.get_by_role("button", name="Connect a heart-rate strap").click()
    expect(page.locator("#strap-state")).to_have_text("Connecting with your strap…")
    strap.tell(0x00, 70)  # before the walk: shown, and not kept
    expect(page.locator("#strap-state")).to_have_text("Your strap is connected.")
    page.get_by_role("button", name="Start", exact=True).click()
    for until_s, bpm in ((2, 90), (4, 100), (6, 110)):
        wearer.walk(until_s)
        strap.tell(0x10, bpm, 0x00, 0x04)
        expect(page.locator("#heart")).to_have_text(f"{bpm} heartbeats a minute")
    wearer.walk(LENGTH_S + 1)
    arrived(page)
    expect(page.locator("#result-heart")).to_have_text(KEPT)
    walk = the_walk(home)
    assert walk["recording"]["heart_rate"] == {"mean_bpm": 100.0, "highest_bpm": 110.0}
    page.goto(f"/walks/{home.walks()[0]['id']}")
    expect(page.get_by_text(KEPT)).to_be_visible()


@pytest.mark.long
def test_a_strap_that_is_lost_is_looked_for_while_the_walk_goes_on(
    bluetooth: Browser, page: Page, home: Home
) -> None:
    strap = Strap(bluetooth, page)
    open_walk(page, home.session_id)
    page.get_by_role("button", name="Connect a heart-rate strap").click()
    page.get_by_role("button", name="Start", exact=True).click()
    strap.tell(0x00, 90)
    expect(page.locator("#heart")).to_have_text("90 heartbeats a minute")
    strap.lose()
    expect(page.locator("#heart")).to_contain_text("can’t be heard")
    strap.come_back()
    strap.tell(0x06, 120)
    expect(page.locator("#heart")).to_have_text("120 heartbeats a minute")
    strap.tell(0x04, 0)  # taken off
    expect(page.locator("#heart")).to_contain_text("can’t be heard")
    while not page.locator("#end-title").is_visible():
        go_on = page.get_by_role("button", name="Go on", exact=True)
        if go_on.is_visible():  # a busy machine let the page stand still
            go_on.click()
        page.wait_for_timeout(100)
    expect(page.locator("#result-heart")).to_have_text(
        "Heart: 105 beats a minute on average, 120 at most."
    )
    expect(page.locator("#result")).to_have_text("Your steps could not be measured this time.")
