"""A phone's home screen: what Chromium makes of the app, and how an icon is let in."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.home import HELD, SHORT
from tests.browser.looking import crowded, faults_of
from tests.browser.test_unpaired import HomeNetwork, pair
from tests.waiting import until
from tests.web.serving import outward_address

pytestmark = pytest.mark.browser

IOS = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15"
SAFARI = f"{IOS} (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1"
APP = f"{IOS} (KHTML, like Gecko) Mobile/15E148"
ANDROID = "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36"
STUB = Path(__file__).with_name("stubs") / "home-screen.js"

OUTBOX = """url => {
    const record = { practised_s: 60, unsteady_pressed: 0, completed: true };
    record.started_at = new Date().toISOString();
    const entry = { at: Date.now(), value: [{ url, record }] };
    localStorage.setItem("retrowalk.outbox", JSON.stringify(entry));
}"""

Opened = Callable[..., Page]


@pytest.fixture
def home(tmp_path: Path) -> Iterator[HomeNetwork]:
    outward_address()
    home = HomeNetwork(tmp_path, SHORT)
    yield home
    home.kill()


@pytest.fixture
def opened(chromium: Browser, home: HomeNetwork) -> Iterator[Opened]:
    """Give a browser of its own, as Safari and each icon of an iPhone's home screen are."""
    contexts = []

    def open_one(path: str, user_agent: str = SAFARI, width: int = 320) -> Page:
        context = chromium.new_context(
            base_url=home.address,
            viewport={"width": width, "height": 780},
            ignore_https_errors=True,
            user_agent=user_agent,
            has_touch=True,
            reduced_motion="reduce",
        )
        contexts.append(context)
        if user_agent == APP:
            context.add_init_script(path=STUB)
        page = context.new_page()
        page.goto(path)
        return page

    yield open_one
    for context in contexts:
        context.close()


def start_url(page: Page) -> str:
    """Give the address that an icon made now would start from, as the browser reads it."""
    cdp = page.context.new_cdp_session(page)
    read = cdp.send("Page.getAppManifest")
    assert read["errors"] == []
    address: str = read["manifest"]["startUrl"]
    return address


def assert_readable(page: Page) -> None:
    assert faults_of(page) + crowded(page) == []


def test_the_icon_of_an_iphone_opens_let_in_and_is_told_of_safari(
    opened: Opened, home: HomeNetwork
) -> None:
    safari = opened("/pair")
    pair(safari, home.new_code())
    safari.goto("/today")
    note = safari.get_by_role("complementary", name="On the home screen")
    expect(note).to_contain_text("keeps best on the home screen")
    assert_readable(safari)
    note.get_by_role("link").click()
    safari.get_by_role("button", name="Make a code").click()
    code = safari.locator("#own-code").text_content()
    assert_readable(safari)
    address = start_url(safari)
    assert address == f"{home.address}/pair#{code}"

    icon = opened(address, APP)
    icon.wait_for_url(re.compile(r"/today$"))
    told = icon.get_by_role("complementary", name="On the home screen")
    expect(told).to_contain_text("Open Retrowalk in Safari once")
    told.get_by_role("button").click()
    icon.goto(address)
    icon.wait_for_url(re.compile(r"/today#"))
    expect(told).to_be_hidden()
    safari.reload()
    assert start_url(safari) == f"{home.address}/today"
    assert [device["name"] for device in home.devices()] == ["iPhone", "iPhone, home screen"]


@pytest.mark.long
def test_an_icon_that_was_shut_out_asks_anew_and_its_old_code_is_not_brought_again(
    opened: Opened, home: HomeNetwork
) -> None:
    icon = opened(f"/pair#{home.new_code()}", APP)
    icon.wait_for_url(re.compile(r"/today$"))
    bringing = icon.evaluate("localStorage.getItem('retrowalk.brought')")
    home.shut_out()
    icon.goto(f"/pair#{bringing}")
    expect(icon.get_by_label("The code that Safari shows, or your computer")).to_have_value("")
    expect(icon.get_by_role("alert")).to_have_count(0)
    assert_readable(icon)


def test_the_note_is_read_once_and_not_told_where_safari_is_better(
    opened: Opened, home: HomeNetwork
) -> None:
    for user_agent, told in ((SAFARI, True), (SAFARI.replace("18_6", "17_7"), False)):
        page = opened("/pair", user_agent)
        pair(page, home.new_code())
        page.goto("/today")
        note = page.get_by_role("complementary", name="On the home screen")
        expect(note).to_have_count(1 if told else 0)
        if told:
            note.get_by_role("button", name="Understood").click()
            page.reload()
            expect(page.get_by_role("heading", level=1)).to_be_visible()
            expect(note).to_have_count(0)


@pytest.mark.long
def test_walks_that_wait_in_safari_are_told_until_they_are_brought(
    opened: Opened, home: HomeNetwork
) -> None:
    page = opened("/pair")
    pair(page, home.new_code())
    url = f"/api/v1/sessions/{home.session_id}/record"
    page.route(f"**/sessions/{home.session_id}/record", lambda route: route.abort())
    page.evaluate(OUTBOX, url)
    page.goto("/home-screen")
    waiting = page.get_by_role("status").filter(has_text="Walks wait in this browser")
    expect(waiting).to_be_visible()
    assert_readable(page)
    page.unroute_all()
    page.evaluate("dispatchEvent(new Event('online'))")
    expect(waiting).to_be_hidden()


@pytest.mark.parametrize("width", [320, pytest.param(1280, marks=pytest.mark.long)])
@pytest.mark.parametrize("user_agent", [SAFARI, ANDROID, APP])
def test_the_page_is_readable_before_anybody_is_let_in(
    opened: Opened, user_agent: str, width: int
) -> None:
    page = opened("/home-screen", user_agent, width)
    here = page.get_by_text("You are in it")
    expect(here).to_be_visible(visible=user_agent == APP)
    assert_readable(page)


def test_chromium_finds_nothing_amiss_with_the_app(page: Page) -> None:
    page.goto("/learn")
    until(lambda: page.evaluate(HELD.partition("&&")[0]), "the worker")
    cdp = page.context.new_cdp_session(page)
    read = cdp.send("Page.getAppManifest")
    assert read["errors"] == []
    icons = [(icon["sizes"], icon["type"]) for icon in read["manifest"]["icons"]]
    assert icons == [("192x192", "image/png"), ("512x512", "image/png"), ("512x512", "image/png")]
    amiss = cdp.send("Page.getInstallabilityErrors")["installabilityErrors"]
    assert {one["errorId"] for one in amiss} <= {"in-incognito"}  # as every page of a test is
