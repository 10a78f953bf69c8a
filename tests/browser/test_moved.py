"""The server has got another address: a phone at the old one finds it, and brings what waits."""

import json
import re
import socket
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from tests.browser.answering import Answering
from tests.browser.home import HELD, LENGTH_S, SHORT, Home, gaps, open_player, start, the_walk
from tests.browser.looking import violations
from tests.browser.test_unpaired import pair
from tests.waiting import until
from tests.web.serving import Served, outward_address

from retrowalk.journal import Journal
from retrowalk.recordings import Recording
from retrowalk.web import create_app
from retrowalk.web.security.network import Network

pytestmark = pytest.mark.browser

KNOWN = "localStorage.getItem('retrowalk.addresses') !== null"


class Moving(Home):
    """A server on this machine alone, which goes on at the machine's address in its network."""

    def start(self) -> None:
        with socket.socket() as free:
            free.bind(("", 0))
            self.port = free.getsockname()[1]
        host = outward_address()
        self.running = ExitStack()
        journal = self.running.enter_context(Journal.open(self.url))
        network = Network(known=("192.0.2.255", host), https_port=self.port)
        app = create_app(journal, network=network)
        self.address = self.running.enter_context(Answering(app)).address
        self.new_address = network.safe_address(host)
        self.served: Served | None = None

    def go(self) -> None:
        """Answer no more."""
        self.running.close()

    def move(self) -> Served:
        """Answer at the other address, on the same journal."""
        journal = Path(self.url.removeprefix("sqlite:///"))
        self.url = f"sqlite:///{journal.rename(journal.with_name('retrowalk.db'))}"
        self.served = Served(journal.parent, "--lan", "--port", str(self.port))
        return self.served

    def kill(self) -> None:
        self.running.close()
        if self.served:
            self.served.end()


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Moving]:
    outward_address()
    home = Moving(tmp_path, SHORT)
    yield home
    home.kill()


@pytest.fixture
def phone(chromium: Browser, home: Moving) -> Iterator[BrowserContext]:
    context = chromium.new_context(
        base_url=home.address, viewport={"width": 320, "height": 780}, ignore_https_errors=True
    )
    yield context
    context.close()


def get_ready(phone: BrowserContext) -> None:
    page = phone.new_page()
    page.goto("/today")
    until(lambda: page.evaluate(f"{HELD}.then(held => held && {KNOWN})"), "what is kept")
    page.close()


def assert_fits(page: Page) -> None:
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.long
def test_after_a_walk_it_is_found_and_what_waits_is_handed_in(
    phone: BrowserContext, home: Moving, stroll: Recording, tmp_path: Path
) -> None:
    get_ready(phone)
    page, wearer = open_player(phone, home, stroll)
    start(page)
    home.go()
    wearer.walk(until_s=LENGTH_S + 1)
    expect(page.locator("#end-title")).to_be_visible()
    wearer.let_time_go()
    expect(page.locator("#saving")).to_contain_text("safe in this browser")
    expect(page.locator("#moved")).to_be_hidden()  # out of reach is not yet moved

    served = home.move()
    expect(page.locator("#moved-title")).to_contain_text("Your coach has moved")
    expect(page.locator("#moved-to a")).to_have_attribute("href", f"{home.new_address}/today")
    assert_fits(page)
    files = []
    for name in ("Save the walk of", "Save the minutes of"):
        with page.expect_download() as saving:
            page.get_by_role("button", name=name).click()
        files.append(tmp_path / saving.value.suggested_filename)
        saving.value.save_as(files[-1])
    recording, records = files

    there = phone.new_page()
    there.goto(f"{home.new_address}/pair")
    found = re.search(r"/pair and type (\S+)", served.command("pair"))
    assert found
    pair(there, found[1])
    there.goto(f"{home.new_address}/walks/hand-in")
    there.locator("#file").set_input_files(records)
    expect(there.get_by_role("status")).to_have_text("These sessions are in your journal now.")
    with Journal.open(home.url) as journal:
        assert [run.completed for run in journal.walker().runs(home.session_id)] == [False, True]
    there.locator("#file").set_input_files(recording)
    there.get_by_role("button", name="Measure").click()
    expect(there).to_have_url(re.compile(r"/walks/\d+"))
    walk = the_walk(home)
    assert gaps(walk) == []
    assert walk["recording"]["duration_s"] == pytest.approx(LENGTH_S, abs=1.5)


def test_a_file_of_records_brings_nothing_elsewhere(
    phone: BrowserContext, home: Moving, tmp_path: Path
) -> None:
    lure = tmp_path / "retrowalk-records.json"
    lure.write_text(json.dumps({"retrowalk_records": [{"url": "/erase", "record": {}}]}))
    page = phone.new_page()
    page.goto("/walks/hand-in")
    page.locator("#file").set_input_files(lure)
    expect(page.locator("#records")).to_be_hidden()
    assert page.evaluate("localStorage.getItem('retrowalk.outbox')") is None


def test_with_no_walk_for_today_the_page_says_where_it_is(
    phone: BrowserContext, home: Moving
) -> None:
    get_ready(phone)
    home.go()
    page = phone.new_page()
    page.goto("/guided/breathing-that-there-is-not")
    expect(page.locator("#nothing-text")).to_contain_text("out of reach")
    expect(page.locator("#moved-title")).to_have_text(
        "Where this phone has found your coach before:"
    )
    expect(page.locator("#moved-to a")).to_have_count(3)
    assert_fits(page)
    home.move()
    expect(page.locator("#moved-title")).to_contain_text("Your coach has moved")
    expect(page.locator("#moved-to a")).to_have_count(1)
    assert_fits(page)
    page.get_by_role("link", name=home.new_address).click()
    expect(page).to_have_url(f"{home.new_address}/pair")
