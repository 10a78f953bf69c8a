"""A reminder from the hour to the tap: pushed, read by the browser alone, shown, opened, ended."""

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser as Chromium
from playwright.sync_api import BrowserContext, Page, expect
from tests.browser.answering import Answering
from tests.browser.looking import crowded, faults_of
from tests.people.posting import Browser, PushService
from tests.waiting import until
from tests.web.walking import HEALTHY

from retrowalk.coach import Coach
from retrowalk.journal import Journal
from retrowalk.people.sender import Outgoing, Sender
from retrowalk.web import create_app

pytestmark = pytest.mark.browser

NINE = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
OUTGOING = Outgoing(contact="mailto:me@walk.org", anywhere=True)
SHOWN = """() => navigator.serviceWorker.ready
    .then(registered => registered.getNotifications())
    .then(shown => shown.map(({ title, body, actions }) =>
        ({ title, body, actions: actions.map(one => one.title) })))"""
TAP = """async action => {
    const [notification] = await registration.getNotifications();
    dispatchEvent(new NotificationEvent("notificationclick", { notification, action }));
}"""


@dataclass
class Server:
    address: str
    journal: Journal
    now: datetime


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """The app with a walker who has a walk today, on a machine that can push."""
    with Journal.open(f"sqlite:///{tmp_path / 'retrowalk.db'}") as journal:
        server = Server("", journal, NINE)
        Coach(journal).screening.screen(HEALTHY, NINE)
        app = create_app(journal, now=lambda: server.now, outgoing=OUTGOING)
        with Answering(app) as answering:
            server.address = answering.address
            yield server


@pytest.fixture
def phone(chromium: Chromium, server: Server) -> Iterator[BrowserContext]:
    context = chromium.new_context(
        base_url=server.address, viewport={"width": 320, "height": 780}, reduced_motion="reduce"
    )
    yield context
    context.close()


def deliver(page: Page, server: Server, pushed: dict[str, Any]) -> None:
    """Hand the worker what was pushed, as the push service of the browser does."""
    line = page.context.new_cdp_session(page)
    known: list[dict[str, Any]] = []
    line.on(
        "ServiceWorker.workerRegistrationUpdated",
        lambda told: known.extend(told["registrations"]),
    )
    line.send("ServiceWorker.enable")
    until(lambda: page.evaluate("1") and bool(known), "a registration")
    which = {"origin": server.address, "registrationId": known[0]["registrationId"]}
    line.send("ServiceWorker.deliverPushMessage", {**which, "data": json.dumps(pushed)})
    line.detach()


def test_a_reminder_is_shown_and_opened_and_the_next_one_ends_them(
    phone: BrowserContext, server: Server
) -> None:
    page = phone.new_page()
    page.goto("/programme")
    page.get_by_role("link", name="Reminders").click()
    start = page.get_by_role("button", name="Remind me on this device")
    expect(start).to_be_visible()
    looked_at(page)

    # asked for within the tap; said no to, the page says what to do
    start.click()
    expect(page.get_by_text("told to show nothing from here")).to_be_visible()
    phone.grant_permissions(["notifications"], origin=server.address)
    page.reload()
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    start.focus()
    page.keyboard.press("Enter")
    # a private window, and no net around: there is no push service in reach
    expect(page.get_by_role("alert")).to_contain_text("could not reach its push service")
    looked_at(page)

    with PushService() as service:
        browser = Browser(service)
        answer = page.request.post(
            "/api/v1/reminders/browsers", data={**browser.subscription, "zone": "UTC"}
        )
        assert answer.status == 204
        for _ in range(2):
            server.now += timedelta(days=1)
            assert looked(server) == 1
        first, second = browser.received

    deliver(page, server, first)
    until(lambda: len(page.evaluate(SHOWN)) == 1, "a notification")
    assert page.evaluate(SHOWN) == [
        {
            "title": "Retrowalk",
            "body": "Today's little walk is ready, whenever it suits you.",
            "actions": ["No more reminders"],
        }
    ]
    (worker,) = phone.service_workers
    worker.evaluate(TAP, "")
    page.wait_for_url("**/today")
    assert page.evaluate(SHOWN) == []
    until(lambda: any(one.seen_at for one in server.journal.deliveries.of(1)), "seen")

    deliver(page, server, second)
    until(lambda: len(page.evaluate(SHOWN)) == 1, "a notification")
    worker.evaluate(TAP, "off")
    until(lambda: ways(server) == (), "no more reminders")
    server.now += timedelta(days=1)
    assert looked(server) == 0

    # the link of a mail does the same with one tap, and counts no more after that
    page.goto(f"/reminders/off#{second['off']}")
    expect(page.get_by_role("heading", name="Reminders are off")).to_be_visible()
    assert "#" not in page.url
    looked_at(page)


def looked_at(page: Page) -> None:
    for width in (320, 390, 1280):
        page.set_viewport_size({"width": width, "height": 780})
        assert faults_of(page) == []
        assert crowded(page) == []
    page.set_viewport_size({"width": 320, "height": 780})


def looked(server: Server) -> int:
    """Send what is due, and count it; in a thread without a loop of its own, as serving does."""
    sender = Sender(server.journal, OUTGOING, server.address)
    with ThreadPoolExecutor(1) as pool:
        return len(pool.submit(sender.look, server.now).result())


def ways(server: Server) -> tuple[str, ...]:
    last = server.journal.walker().reminders.last()
    assert last is not None
    return last.reminder.ways
