"""A phone that was shut out keeps what it has, says so, and brings it once it is let in again."""

import json
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from tests.browser.home import (
    LENGTH_S,
    SHORT,
    Home,
    gaps,
    open_player,
    start,
    the_walk,
)
from tests.browser.looking import violations
from tests.web.serving import Served, outward_address

from retrowalk.journal import Journal
from retrowalk.recordings import Recording
from retrowalk.web.assets import FOLDER

pytestmark = pytest.mark.browser


class HomeNetwork(Home):
    """`retrowalk serve --lan`, with one short session of today to walk."""

    def start(self) -> None:
        journal = Path(self.url.removeprefix("sqlite:///"))
        self.url = f"sqlite:///{journal.rename(journal.with_name('retrowalk.db'))}"
        self.served = Served(journal.parent, "--lan")
        self.process = self.served.process
        self.address = self.served.find(r"Retrowalk is at (https://\S+)")

    def kill(self) -> None:
        self.served.end()

    def new_code(self) -> str:
        found = re.search(r"/pair and type (\S+)", self.served.command("pair"))
        assert found
        return found[1]

    def devices(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads(self.served.command("devices", "--json"))
        return found

    def shut_out(self) -> None:
        (device,) = self.devices()
        self.served.command("devices", "remove", str(device["id"]))


@pytest.fixture
def home(tmp_path: Path) -> Iterator[HomeNetwork]:
    outward_address()
    home = HomeNetwork(tmp_path, SHORT)
    yield home
    home.kill()


@pytest.fixture
def phone(chromium: Browser, home: HomeNetwork) -> Iterator[BrowserContext]:
    context = chromium.new_context(
        base_url=home.address, viewport={"width": 320, "height": 780}, ignore_https_errors=True
    )
    yield context
    context.close()


def pair(page: Page, code: str) -> None:
    page.get_by_label("The code").fill(code)
    page.get_by_role("button", name="Let it in").click()
    expect(page).not_to_have_url(re.compile("/pair$"))


@pytest.mark.long
def test_shut_out_in_mid_walk_it_keeps_all_and_brings_it_once_paired_again(
    phone: BrowserContext, home: HomeNetwork, stroll: Recording
) -> None:
    before = phone.new_page()
    before.goto("/pair")
    pair(before, home.new_code())
    before.close()
    page, wearer = open_player(phone, home, stroll)
    start(page)
    wearer.walk(until_s=6)
    home.shut_out()
    wearer.walk(until_s=LENGTH_S + 1)

    expect(page.locator("#end-title")).to_be_visible()
    expect(page.locator("#saving")).to_have_text("This walk is safe in this browser.")
    expect(page.get_by_role("status").filter(has_text="once it is paired again")).to_be_visible()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert home.walks() == []

    page.get_by_role("link", name="Pair this phone").click()
    pair(page, home.new_code())
    while not home.walks():
        page.wait_for_timeout(100)
    walk = the_walk(home)
    assert gaps(walk) == []
    assert walk["recording"]["duration_s"] == pytest.approx(LENGTH_S, abs=1.5)
    with Journal.open(home.url) as journal:
        assert [run.completed for run in journal.walker().runs(home.session_id)] == [False, True]


# ---- the service worker, on a server of which it is known what it answers


SHELL = "<title>The player</title>"


class Answers(BaseHTTPRequestHandler):
    shell = (200, SHELL)

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        status, text = {
            "/worker.js": (200, (FOLDER / "worker.js").read_text()),
            "/player/files": (200, "[]"),
            "/player": type(self).shell,
        }.get(path, (200, f"<title>{path}</title>"))
        self.send_response(status)
        kind = {"/worker.js": "text/javascript", "/player/files": "application/json"}
        self.send_header("Content-Type", kind.get(path, "text/html"))
        self.send_header("Content-Length", str(len(text.encode())))
        if status == 303:
            self.send_header("Location", "/pair")
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *_: object) -> None:
        """Keep the tests quiet."""


REGISTER = """async () => {
    const registered = await navigator.serviceWorker.register("/worker.js?version=1");
    const worker = registered.installing ?? registered.waiting ?? registered.active;
    while (!["activated", "redundant"].includes(worker.state)) {
        await new Promise(resolve => setTimeout(resolve, 20));
    }
    const kept = await caches.match("/player");
    return [worker.state, kept ? await kept.text() : null];
}"""


@pytest.mark.parametrize(
    ("shell", "said"),
    [
        ((200, SHELL), ["activated", SHELL]),
        ((303, ""), ["redundant", None]),
        ((500, "<title>We stumbled</title>"), ["redundant", None]),
    ],
)
def test_no_way_to_the_door_and_no_fault_is_kept_as_the_player(
    chromium: Browser, shell: tuple[int, str], said: list[str | None]
) -> None:
    answers = type("These", (Answers,), {"shell": shell})
    with ThreadingHTTPServer(("127.0.0.1", 0), answers) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        page = chromium.new_page(base_url=f"http://127.0.0.1:{server.server_port}")
        page.goto("/")
        assert page.evaluate(REGISTER) == said
        page.goto("/today")  # nor does what is opened later become it
        kept = page.evaluate("caches.match('/player').then(kept => kept?.text() ?? null)")
        assert kept == said[1]
        page.context.close()
        server.shutdown()
