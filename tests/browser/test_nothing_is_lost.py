"""A recorded walk outlives what happens to the network, the page, the browser and the server."""

import os
import random
import signal
import sys
import urllib.request
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Error,
    Page,
    Response,
    Route,
    expect,
)
from tests.browser.home import (
    HELD,
    LENGTH_S,
    PATIENCE_MS,
    Home,
    Line,
    arrived,
    assert_whole,
    gaps,
    open_player,
    start,
    the_walk,
    tick_all,
    walk_to_the_end,
)
from tests.browser.wearing import Wearer
from tests.waiting import until

from retrowalk.recordings import Recording
from retrowalk.session import BlockKind

pytestmark = pytest.mark.browser


def test_offline_from_start_to_end_then_brought(
    phone: BrowserContext, home: Home, stroll: Recording
) -> None:
    page, wearer = open_player(phone, home, stroll)
    phone.set_offline(True)
    start(page)
    wearer.walk(until_s=LENGTH_S + 0.3)
    expect(page.locator("#saving")).to_contain_text("safe in this browser")
    assert home.walks() == []
    phone.set_offline(False)
    arrived(page)
    assert_whole(page, home)


def test_opened_offline_the_player_has_the_walk_of_today(
    chromium: Browser, tmp_path: Path, stroll: Recording
) -> None:
    home = Home(tmp_path)
    context = chromium.new_context(base_url=home.address)
    page = context.new_page()
    page.goto("/today")
    until(lambda: page.evaluate(HELD), "the worker that holds the walk")
    home.kill()
    wearer = Wearer(page, stroll)
    page.goto("/today")
    expect(page.locator("#before-title")).to_contain_text("backward")
    start(page)
    expect(page.locator("#not-safe")).to_contain_text("tick it")
    tick_all(page)
    page.get_by_label("Pain now").select_option("6")
    start(page)
    expect(page.locator("#not-safe")).to_contain_text("rest today")
    page.get_by_label("Pain now").select_option("2")
    start(page)
    wearer.walk(until_s=8)
    page.get_by_role("button", name="Stop").click()
    page.get_by_role("button", name="End here").click()
    wearer.let_time_go()
    expect(page.locator("#saving")).to_contain_text("safe in this browser")
    page.get_by_role("link", name="Continue").click()
    expect(page.locator("#saving")).to_contain_text("safe in this browser")
    home.start()
    expect(page.locator("#result")).to_contain_text("steps backward")
    assert the_walk(home)["recording"]["duration_s"] > 7
    home.kill()
    context.close()


def test_the_server_killed_in_the_middle_loses_nothing(
    phone: BrowserContext, home: Home, stroll: Recording
) -> None:
    page, wearer = open_player(phone, home, stroll)
    line = Line(page)
    start(page)
    wearer.walk(until_s=3)
    home.kill()
    wearer.walk(until_s=4)
    home.start()
    wearer.walk(until_s=7)  # the line is tried again after 1, 2 and 4 s
    line.wait_until_heard(page)
    wearer.walk(until_s=13)
    line.wait_until_heard(page)
    wearer.walk(until_s=LENGTH_S + 0.3)
    arrived(page)
    assert_whole(page, home)
    assert line.counts["backward"] > 2  # heard again, forward still known


@pytest.mark.long
def test_a_page_reloaded_in_the_middle_goes_on(
    phone: BrowserContext, home: Home, stroll: Recording
) -> None:
    page, wearer = open_player(phone, home, stroll)
    start(page)
    wearer.walk(until_s=6)
    page.reload()
    go_on(page, wearer)
    assert_one_walk_with_a_pause(home)


def test_a_browser_killed_in_the_middle_goes_on(
    chromium: Browser, home: Home, stroll: Recording, tmp_path: Path
) -> None:
    phone = Phone(chromium, home, tmp_path)
    page, wearer = open_player(phone.context, home, stroll)
    start(page)
    wearer.walk(until_s=6)
    phone.die()
    page = Phone(chromium, home, tmp_path).context.new_page()
    wearer.in_another(page)
    page.goto(f"/walk/{home.session_id}")
    go_on(page, wearer)
    assert_one_walk_with_a_pause(home)
    page.context.close()


def go_on(page: Page, wearer: Wearer) -> None:
    page.get_by_role("button", name="Go on from there").click()
    walk_to_the_end(page, wearer)
    arrived(page)


def assert_one_walk_with_a_pause(home: Home) -> None:
    walk = the_walk(home)
    assert walk["recording"]["duration_s"] > LENGTH_S - 3
    assert not [note for note in walk["notes"] if "never arrived" in note]
    assert walk["totals"]["backward"]["steps"] + walk["totals"]["unknown"]["steps"] > 0


class Phone:
    """A browser that keeps its data, and can die as phones let browsers die."""

    def __init__(self, chromium: Browser, home: Home, folder: Path) -> None:
        self.data = folder / "phone"
        self.context = chromium.browser_type.launch_persistent_context(
            self.data,
            executable_path="/usr/bin/chromium",
            args=["--no-sandbox"],
            base_url=home.address,
            timeout=PATIENCE_MS,
        )
        self.context.set_default_timeout(PATIENCE_MS)

    def die(self) -> None:
        """End every process of it at once, without a word to any."""
        for folder in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                if f"--user-data-dir={self.data}".encode() in (folder / "cmdline").read_bytes():
                    os.kill(int(folder.name), signal.SIGKILL)
        with suppress(Error):
            self.context.close()
        for lock in self.data.glob("Singleton*"):
            lock.unlink()


FLAPPING = [(BlockKind.WARM_UP, 4), (BlockKind.BACKWARD, 3)]


@pytest.mark.parametrize("first_seed", [0, pytest.param(4, marks=pytest.mark.long)])
def test_a_network_that_flaps_loses_nothing_and_doubles_nothing(
    chromium: Browser, tmp_path: Path, stroll: Recording, first_seed: int
) -> None:
    home = Home(tmp_path, FLAPPING)
    seeds = range(2) if first_seed == 0 else range(4, 104)
    try:
        for batch in range(seeds.start, seeds.stop, 4):
            flap(chromium, home, stroll, seeds[batch - seeds.start :][:4])
    finally:
        home.kill()


def flap(chromium: Browser, home: Home, stroll: Recording, seeds: range) -> None:
    """Walk some sessions at once, each with a network of its own that comes and goes."""
    sys.stdout.write(f"seeds {list(seeds)}\n")
    before = {walk["id"] for walk in home.walks()}
    phones = [Flapping(chromium, home, stroll, random.Random(seed)) for seed in seeds]
    for phone in phones:
        start(phone.page)
    while not all(phone.page.locator("#end").is_visible() for phone in phones):
        for phone in phones:
            phone.moment()
    for phone in phones:
        phone.wearer.let_time_go()
        phone.context.set_offline(False)
        phone.page.unroute_all(behavior="ignoreErrors")
    for phone in phones:
        arrived(phone.page)
    walks = [walk for walk in home.walks() if walk["id"] not in before]
    assert len(walks) == len(seeds)
    for phone in phones:
        phone.assert_acknowledged_are_there(home)
        phone.context.close()
    assert [gaps(walk["walk"]) for walk in walks] == [[]] * len(seeds)


class Flapping:
    """A phone whose network breaks at random: requests, and answers on their way back."""

    def __init__(
        self, chromium: Browser, home: Home, recording: Recording, chance: random.Random
    ) -> None:
        self.chance = chance
        self.acknowledged: dict[tuple[str, int], str] = {}
        self.context = chromium.new_context(base_url=home.address, service_workers="block")
        self.page, self.wearer = open_player(self.context, home, recording)
        self.page.route("**/chunks/**", self._carry)
        self.page.on("response", self._answered)
        self.offline = False

    def moment(self) -> None:
        self.wearer.moment()
        if self.chance.random() < 0.02:
            self.offline = not self.offline
            self.context.set_offline(self.offline)

    def _carry(self, route: Route) -> None:
        fate = self.chance.random()
        if fate < 0.2:
            route.abort()
            return
        try:
            answer = route.fetch()
        except Error:
            route.abort()
            return
        if fate < 0.4:
            route.abort()  # it arrived, but nobody knows
            return
        route.fulfill(response=answer)

    def _answered(self, answer: Response) -> None:
        if "/chunks/" in answer.url and answer.status == 204:
            _, _, recording, _, number = urlsplit(answer.url).path.rsplit("/", 4)
            self.acknowledged[recording, int(number)] = answer.request.post_data or ""

    def assert_acknowledged_are_there(self, home: Home) -> None:
        assert self.acknowledged
        keys = {key for key, _ in self.acknowledged}
        assert len(keys) == 1
        with urllib.request.urlopen(f"{home.address}/api/v1/recordings/{keys.pop()}/file") as file:
            kept = file.read().decode()
        for piece in self.acknowledged.values():
            assert kept.count(piece) == 1
