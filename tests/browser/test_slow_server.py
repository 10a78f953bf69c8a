"""A server that is slow is waited for, and said to be slow; out of reach is only one that is."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from tests.browser.answering import Answering
from tests.browser.desk import Desk, desk, phone, player, press_continue, run, served, start
from tests.browser.home import HELD
from tests.browser.looking import answers, faults_of
from tests.waiting import until

from retrowalk.coach import Coach
from retrowalk.journal import Journal
from retrowalk.web import create_app

__all__ = ["desk", "phone", "player", "served"]
pytestmark = pytest.mark.browser

PROGRESS = "Your first walk is still ahead"
PATIENT_MS = 6_000
"""Longer than anybody's page takes, and not yet worth a word."""


@dataclass
class Slow:
    """The app, its answers numbered, some held back by their path until they are let go."""

    app: ASGIApp
    held: set[str] = field(default_factory=set)
    asked: list[str] = field(default_factory=list)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope.get("path", "")
        self.asked.append(path)
        number = str(len(self.asked)).encode()

        async def numbered(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], (b"x-number", number)]
            await send(message)

        while path in self.held:
            await asyncio.sleep(0.05)
        await self.app(scope, receive, numbered)


class Server(Answering):
    def __init__(self, app: ASGIApp) -> None:
        self.slow = Slow(app)
        super().__init__(self.slow)

    def end(self) -> None:
        self.slow.held.clear()
        super().end()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with Journal.open(f"sqlite:///{tmp_path / 'retrowalk.db'}") as journal:
        Coach(journal).screening.screen(answers(), datetime.now(UTC))
        with Server(create_app(journal)) as server:
            yield server


@pytest.fixture
def page(chromium: Browser, server: Server) -> Iterator[Page]:
    """A page of a phone that holds the player, and the walk of today."""
    context = chromium.new_context(
        base_url=server.address, viewport={"width": 320, "height": 568}, reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto("/today")
    # a worker that is filled does not yet look after the page that brought it
    until(lambda: page.evaluate(HELD), "the worker that holds the walk")
    yield page
    context.close()


def heading(page: Page, text: str) -> None:
    expect(page.locator("h1:visible")).to_have_text(text)


def go(page: Page, path: str) -> None:
    """Ask for a page, without waiting for it."""
    page.evaluate("path => { setTimeout(() => location.assign(path)) }", path)


def test_a_page_that_takes_its_time_is_waited_for(page: Page, server: Server) -> None:
    server.slow.held.add("/progress")
    go(page, "/progress")
    page.wait_for_timeout(PATIENT_MS)
    server.slow.held.clear()
    heading(page, PROGRESS)
    assert server.slow.asked.count("/progress") == 1


def test_a_page_that_takes_long_is_said_to_and_comes(page: Page, server: Server) -> None:
    server.slow.held.add("/progress")
    go(page, "/progress?weeks=all")
    heading(page, "Your coach is slow to answer")
    assert faults_of(page) == []
    expect(page.get_by_role("status")).to_contain_text("I am still waiting")
    page.wait_for_timeout(PATIENT_MS)  # it does not give up
    heading(page, "Your coach is slow to answer")
    server.slow.held.clear()
    heading(page, PROGRESS)
    assert page.url == f"{server.address}/progress?weeks=all"
    assert server.slow.asked.count("/progress") == 1  # nor asks twice


@pytest.mark.long
def test_the_walk_on_the_phone_does_not_wait_for_the_page(page: Page, server: Server) -> None:
    server.slow.held |= {"/progress", "/player", "/api/v1/people/1/scripts/ahead"}
    go(page, "/progress")
    heading(page, "Your coach is slow to answer")
    page.get_by_role("link", name="Open the walk on this phone").click()
    expect(page.locator("#before-title")).to_contain_text("backward")
    expect(page.get_by_role("button", name="Start", exact=True)).to_be_visible()


def test_scripts_that_come_late_are_kept_all_the_same(page: Page, server: Server) -> None:
    ahead = "/api/v1/people/1/scripts/ahead"
    number = f"('{ahead}').then(answer => Number(answer.headers.get('x-number')))"
    server.slow.held.add(ahead)
    before = len(server.slow.asked)
    # what the phone holds is given meanwhile
    assert page.evaluate(f"fetch{number}") <= before
    assert ahead in server.slow.asked[before:]
    server.slow.held.clear()
    until(lambda: page.evaluate(f"caches.match{number}") > before, "the scripts that come late")


def test_with_no_walk_the_coach_is_asked_and_waited_for(page: Page, server: Server) -> None:
    server.slow.held |= {"/today", "/healthz"}
    page.clock.set_fixed_time(datetime(2020, 1, 1, tzinfo=UTC))  # a day without a walk
    page.goto("/player")
    text = page.locator("#nothing-text")
    expect(text).to_have_text("This phone holds none. I am asking your coach…")
    expect(text).to_have_text("Your coach is slow to answer. I am still waiting.")
    server.slow.held.clear()
    expect(text).to_contain_text("Your coach answers now")
    page.get_by_role("link", name="Try again").click()
    expect(page.locator("nav.tabs")).to_be_visible()


def test_out_of_reach_is_said_of_a_server_that_is(page: Page, server: Server) -> None:
    server.end()
    page.clock.set_fixed_time(datetime(2020, 1, 1, tzinfo=UTC))
    page.goto("/progress")
    heading(page, "No walk for today")
    expect(page.locator("#nothing-text")).to_contain_text("its server is out of reach")


def test_a_walk_that_takes_long_to_arrive_is_said_to(player: Page, desk: Desk) -> None:
    held: list[Route] = []
    player.route("**/record", lambda route: held.append(route))
    start(player, then_s=241)
    expect(player.locator("#saving")).to_have_text("Keeping this walk…")
    run(player, 6)
    slow = "Your coach is slow to answer. I am still waiting."
    expect(player.locator("#saving")).to_have_text(slow)
    (route,) = held
    route.continue_()
    expect(player.locator("#saving")).to_have_text("This walk is in your journal.")
    assert len(desk.kept) == 1
    press_continue(player)
