"""The real server on a journal of its own, and a real browser to look at it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright
from tests.browser.answering import Answering
from tests.browser.home import PATIENCE_MS, SHORT, Home, launched
from tests.browser.outing import Brief
from tests.js_coverage import BROWSER, count_in_browser, folder_for

from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.journal import Journal
from retrowalk.recordings import Recording
from retrowalk.web import create_app

expect.set_options(timeout=PATIENCE_MS)
if folder := folder_for(BROWSER):
    count_in_browser(folder)


@dataclass
class Server:
    """Where the app answers, and the moment it takes for now."""

    address: str
    journal: Journal
    now: datetime


@pytest.fixture
def journal_file(tmp_path: Path) -> Path:
    """Where the journal of the server is: an empty one."""
    return tmp_path / "retrowalk.db"


@pytest.fixture
def server(journal_file: Path) -> Iterator[Server]:
    """The app on a journal; its clock stands on a Monday morning until it is moved."""
    with Journal.open(f"sqlite:///{journal_file}") as journal:
        server = Server("", journal, datetime(2026, 6, 1, 9, 0, tzinfo=UTC))
        with Answering(create_app(journal, now=lambda: server.now)) as answering:
            server.address = answering.address
            yield server


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = launched(playwright.chromium)
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: Browser, server: Server) -> Iterator[Page]:
    """A phone's screen on the real app; nothing may go wrong unseen in its console."""
    context = chromium.new_context(
        base_url=server.address, viewport={"width": 360, "height": 780}, reduced_motion="reduce"
    )
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text))
    yield page
    context.close()
    assert faults == []


@pytest.fixture(scope="module")
def stroll() -> Recording:
    """The short session as somebody would walk it who begins a little late."""
    walk = synthesise(
        [
            Segment("stand", 1.5),
            Segment("forward", 5),
            Segment("stand", 1.5),
            Segment("backward", 5),
            Segment("stand", 10),
        ],
        seed=3,
    )
    return walk.recording


@pytest.fixture
def home(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Home]:
    """A server with the session that the module names as its ``BLOCKS``, or a short one."""
    home = Home(tmp_path, getattr(request.module, "BLOCKS", SHORT))
    yield home
    home.kill()


@pytest.fixture
def phone(chromium: Browser, home: Home) -> Iterator[BrowserContext]:
    context = chromium.new_context(base_url=home.address, viewport={"width": 390, "height": 844})
    yield context
    context.close()


@pytest.fixture(scope="session")
def _brief(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Brief]:
    home = Brief(tmp_path_factory.mktemp("brief"))
    yield home
    home.kill()


@pytest.fixture
def brief(_brief: Brief) -> Brief:
    """A server with a session of a few seconds, and a walk that is yet to come."""
    return _brief.now()
