"""What may go amiss with somebody at one's shoulder, and its calm answer."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.home import FOR_LONG, Home, open_walk, start
from tests.browser.lossy import Lossy
from tests.browser.test_together import link_of, opened
from tests.waiting import until

from retrowalk.journal import Journal

pytestmark = pytest.mark.browser

BLOCKS = FOR_LONG


@pytest.fixture
def near(home: Home) -> Iterator[Lossy]:
    with Lossy(home.port) as line:
        yield line


def watched(mine: Page, theirs: Page, home: Home, near: Lossy, far: Lossy) -> str:
    """Walk with somebody, and give the link as it opens on their line."""
    open_walk(mine, home.session_id)
    link = link_of(mine).replace(near.address, far.address)
    mine.get_by_role("button", name="Back to my walk").click()
    start(mine)
    theirs.goto(link)
    expect(theirs.locator("#way")).to_have_text("Backward")
    return link


@pytest.mark.long
def test_taken_back_while_the_companion_is_offline_it_is_gone_once_they_are_back(
    chromium: Browser, home: Home, near: Lossy
) -> None:
    with Lossy(home.port) as far:
        mine, theirs = opened(chromium, near), opened(chromium, far)
        watched(mine, theirs, home, near, far)
        far.cut()
        expect(theirs.locator("#silence")).to_be_visible()
        mine.get_by_role("button", name="Pause").click()
        mine.locator("#together-now").click()
        mine.get_by_role("button", name="Take it back").click()
        until(lambda: _withdrawn(home), "that it is taken back")
        far.mend()
        expect(theirs.locator("#gone-title")).to_be_visible()
        for part in ("#said", "#time", "#steps-backward", "#where", "#silence"):
            assert theirs.locator(part).text_content() == ""


@pytest.mark.long
def test_a_page_that_was_closed_is_missed_and_goes_on_with_the_same_link(
    chromium: Browser, home: Home, near: Lossy
) -> None:
    mine, theirs = opened(chromium, near), opened(chromium, near)
    watched(mine, theirs, home, near, near)
    mine.close()
    expect(theirs.locator("#silence")).to_contain_text("Not heard since")
    again = mine.context.new_page()
    open_walk(again, home.session_id)
    again.locator("#go-on").click()
    expect(again.locator("#together-state")).to_have_text("Somebody is with you.")
    expect(theirs.locator("#silence")).to_be_hidden()
    theirs.get_by_role("button", name="Stop").click()
    expect(again.locator("#sheet")).to_be_visible()


def test_a_link_that_was_changed_or_cut_short_opens_nothing(
    chromium: Browser, home: Home, near: Lossy
) -> None:
    mine, theirs = opened(chromium, near), opened(chromium, near)
    link = watched(mine, theirs, home, near, near)
    start_of, end_of = link[:-20], link[-19:]
    changed = f"{start_of}{'A' if link[-20] != 'A' else 'B'}{end_of}"
    for wrong in (changed, link[:-1], link.partition("#")[0], f"{link}A"):
        stranger = opened(chromium, near)
        stranger.goto(wrong)
        expect(stranger.locator("#gone-title")).to_be_visible()
        assert stranger.locator("#said").text_content() == ""
        stranger.close()
    expect(mine.locator("#together-state")).to_have_text("Somebody is with you.")


def _withdrawn(home: Home) -> bool:
    with Journal.open(home.url) as journal:
        return all(link.withdrawn_at for link in journal.companions.of(1))
