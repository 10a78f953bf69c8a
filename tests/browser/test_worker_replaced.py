"""A new edition replaces the worker in the midst of a walk, which goes on and is brought once."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, expect
from tests.browser.home import (
    HELD,
    Home,
    arrived,
    assert_whole,
    open_player,
    start,
    walk_to_the_end,
)
from tests.waiting import until

from retrowalk.recordings import Recording

pytestmark = pytest.mark.browser

NEXT_EDITION = "navigator.serviceWorker.register('/worker.js?the-next-edition').then(() => null)"
BY_THE_NEXT = "navigator.serviceWorker.controller?.scriptURL.endsWith('?the-next-edition')"
KEPT = "caches.keys().then(names => names.filter(name => name !== 'retrowalk-shared').join())"


@pytest.fixture
def worn(chromium: Browser, home: Home) -> Iterator[BrowserContext]:
    """A phone on the real server, with a worker that holds the walks to come."""
    context = chromium.new_context(base_url=home.address)
    page = context.new_page()
    page.goto("/today")
    until(lambda: page.evaluate(HELD), "the worker that holds the walk")
    page.close()
    yield context
    context.close()


def test_replaced_in_the_midst_the_walk_goes_on_offline_too_and_is_kept_once(
    worn: BrowserContext, home: Home, stroll: Recording
) -> None:
    page, wearer = open_player(worn, home, stroll)
    start(page)
    wearer.walk(until_s=4)
    before = page.evaluate(KEPT)
    page.evaluate(NEXT_EDITION)
    until(lambda: wearer.moment() or page.evaluate(BY_THE_NEXT), "the worker of the next edition")
    until(lambda: wearer.moment() or before not in page.evaluate(KEPT), "the end of the old cache")
    worn.set_offline(True)
    walk_to_the_end(page, wearer)
    expect(page.locator("#saving")).to_contain_text("safe in this browser")
    assert home.walks() == []
    worn.set_offline(False)
    arrived(page)
    assert_whole(page, home)
