"""The line goes silent without a word, as from Wi-Fi to mobile data: noticed, told, made anew."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, expect
from tests.browser.home import (
    Home,
    Line,
    arrived,
    assert_whole,
    open_player,
    start,
    the_walk,
)
from tests.browser.proxy import Proxy

from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings import Recording
from retrowalk.session import BlockKind

pytestmark = pytest.mark.browser

BLOCKS = [(BlockKind.STAND, 2), (BlockKind.WARM_UP, 8), (BlockKind.BACKWARD, 24)]
SWALLOWED_S = 14
LENGTH_S = 34


@pytest.fixture
def proxy(home: Home) -> Iterator[Proxy]:
    with Proxy(home.port) as proxy:
        yield proxy


@pytest.fixture
def phone(chromium: Browser, proxy: Proxy) -> Iterator[BrowserContext]:
    context = chromium.new_context(base_url=proxy.address, viewport={"width": 390, "height": 844})
    yield context
    context.close()


@pytest.fixture(scope="module")
def walk() -> Recording:
    segments = [Segment("stand", 2), Segment("forward", 8), Segment("backward", 30)]
    return synthesise(segments, seed=3).recording


@pytest.mark.long
def test_old_numbers_are_told_to_be_old_and_come_back_and_nothing_is_lost(
    phone: BrowserContext, home: Home, proxy: Proxy, walk: Recording
) -> None:
    page, wearer = open_player(phone, home, walk)
    line = Line(page)
    lines: list[object] = []
    page.on("websocket", lambda opened: lines.append(opened))
    start(page)
    wearer.walk(until_s=SWALLOWED_S)
    line.wait_until_heard(page)
    steps = page.locator("#live-steps")
    expect(steps).to_have_text(re.compile(r"\d+ steps? backward"))
    expect(steps).to_have_attribute("data-stale", "false")

    proxy.swallow()
    wearer.walk(until_s=SWALLOWED_S + 4.5)
    expect(steps).to_have_attribute("data-stale", "false")
    wearer.walk(until_s=SWALLOWED_S + 5.5)
    expect(steps).to_have_attribute("data-stale", "true")
    expect(steps).to_contain_text("Not listening now. Last heard:")
    assert len(lines) == 2  # the silent one was given up, and no better one found

    proxy.cut()  # of what was on its way somebody tells now that it never came
    proxy.pass_on()
    wearer.walk(until_s=SWALLOWED_S + 12)
    line.wait_until_heard(page)
    expect(steps).to_have_attribute("data-stale", "false")
    wearer.walk(until_s=LENGTH_S - 0.5)
    line.wait_until_heard(page)
    live = dict(line.counts)

    wearer.walk(until_s=LENGTH_S + 0.3)
    arrived(page)
    assert_whole(page, home)
    for way, whole in the_walk(home)["totals"].items():
        assert live[way] == pytest.approx(whole["steps"], abs=2)
