"""Heart rate from a Bluetooth strap: measured as the standard has it, lost, found, and kept."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.home import LENGTH_S, SHORT, Home, arrived, the_walk
from tests.browser.strap import Strap, with_bluetooth
from tests.browser.wearing import Wearer

from retrowalk.recordings import Recording

pytestmark = pytest.mark.browser

KEPT = "Heart: 100 beats a minute on average, 110 at most."
MEASURED = """async bytes => {
    const { parseHeartRate } = await import("/static/player/sensing/heart-rate.js");
    return parseHeartRate(new DataView(Uint8Array.from([0, 0, ...bytes]).buffer, 2));
}"""


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


@pytest.fixture(scope="module")
def blank(chromium: Browser, home: Home) -> Iterator[Page]:
    page = chromium.new_page(base_url=home.address)
    page.goto("/healthz")
    yield page
    page.context.close()


@pytest.fixture
def page(bluetooth: Browser, home: Home) -> Iterator[Page]:
    context = bluetooth.new_context(base_url=home.address, viewport={"width": 390, "height": 844})
    yield context.new_page()
    context.close()


def beat(bpm: float, *intervals_ms: float) -> dict[str, Any]:
    return {"bpm": bpm, "intervals_ms": list(intervals_ms)}


@pytest.mark.parametrize(
    ("value", "told"),
    [
        pytest.param([0x00, 72], beat(72), id="one byte"),
        pytest.param([0x01, 0x2C, 0x01], beat(300), id="two bytes, the lower first"),
        pytest.param([0x06, 72], beat(72), id="it touches the skin"),
        pytest.param([0x04, 72], None, id="it can tell, and does not touch"),
        pytest.param([0x02, 72], beat(72), id="it cannot tell whether it touches"),
        pytest.param([0x10, 60, 0x00, 0x04, 0x00, 0x02], beat(60, 1000, 500), id="intervals"),
        pytest.param([0x18, 60, 9, 9, 0x00, 0x04], beat(60, 1000), id="behind the energy"),
        pytest.param([0x11, 60, 0, 0x00, 0x04], beat(60, 1000), id="behind two bytes"),
        pytest.param([0x10, 60, 0x00, 0x04, 0x00], beat(60, 1000), id="an interval cut short"),
        pytest.param([0x00, 0], None, id="no rate yet"),
        pytest.param([0x01, 72], None, id="a rate cut short"),
        pytest.param([0x00], None, id="flags alone"),
        pytest.param([], None, id="nothing"),
    ],
)
def test_a_measurement_is_read_as_the_standard_has_it(
    blank: Page, value: list[int], told: dict[str, Any] | None
) -> None:
    assert blank.evaluate(MEASURED, value) == told


def test_where_the_browser_can_not_no_strap_is_offered(chromium: Browser, home: Home) -> None:
    page = chromium.new_page(base_url=home.address)
    page.goto(f"/walk/{home.session_id}?pain=1")
    expect(page.get_by_role("button", name="Start", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="Connect a heart-rate strap")).to_be_hidden()
    page.context.close()


def test_the_heart_is_shown_and_kept_with_the_walk(
    bluetooth: Browser, page: Page, home: Home, stroll: Recording
) -> None:
    wearer = Wearer(page, stroll)
    strap = Strap(bluetooth, page)
    page.goto(f"/walk/{home.session_id}?pain=1")
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


def test_a_strap_that_is_lost_is_looked_for_while_the_walk_goes_on(
    bluetooth: Browser, page: Page, home: Home
) -> None:
    strap = Strap(bluetooth, page)
    page.goto(f"/walk/{home.session_id}?pain=1")
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
