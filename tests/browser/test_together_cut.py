"""A line that is cut on one of its two ways: nothing is lost, and the companion sees since when."""

import re
from time import sleep

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.felt import play
from tests.browser.home import FOR_LONG, Home, open_walk, start
from tests.browser.lossy import Lossy
from tests.browser.test_together import ARRIVED, STOP, WISHES, link_of, opened, wishes
from tests.waiting import until

from retrowalk.recordings import Recording

pytestmark = pytest.mark.browser

BLOCKS = FOR_LONG

UNTIL_SEEN, HALF_A_MINUTE = 0, 30


@pytest.mark.long  # once, and shorter, it is cut in test_together.py
@pytest.mark.parametrize("cut", ["companion", "walker"])
@pytest.mark.parametrize("more_s", [UNTIL_SEEN, HALF_A_MINUTE])
def test_a_line_that_is_cut_loses_nothing_and_is_seen_to_be(
    chromium: Browser, home: Home, stroll: Recording, cut: str, more_s: int
) -> None:
    with Lossy(home.port) as near, Lossy(home.port) as far:
        mine, theirs = opened(chromium, near), opened(chromium, far)
        open_walk(mine, home.session_id)
        link = link_of(mine).replace(near.address, far.address)
        mine.get_by_role("button", name="Back to my walk").click()
        play(mine, stroll)
        start(mine)
        theirs.goto(link)
        until(lambda: steps(theirs) > 0, "steps")
        line = {"walker": near, "companion": far}[cut]
        line.cut()
        silence = theirs.locator("#silence")
        expect(silence).to_have_text(re.compile(r"Not heard since \d+:\d\d:\d\d"))
        since, seen = silence.inner_text(), steps(theirs)
        sleep(more_s)
        for name in ("Well done", "Slower", "Smaller steps"):
            theirs.get_by_role("button", name=name).click()
        expect(theirs.locator("#sent")).to_contain_text("On its way")
        mine.locator("#pause").click()
        assert silence.inner_text() == since  # the moment stands; it is time that goes on
        assert steps(theirs) == seen
        assert wishes(mine) == []
        line.mend()

        # what happened meanwhile is told, and how things stand now
        expect(theirs.locator("#happened")).to_contain_text("They stopped.")
        expect(theirs.locator("#way")).to_have_text("Stopped")
        expect(theirs.locator("#sent")).to_have_text(ARRIVED)
        expect(silence).to_be_hidden()
        assert theirs.locator("body").get_attribute("data-stale") == "false"
        # what was sent of walking came once the walk stood still: it is said when it goes on
        mine.locator("#choices .primary").click()
        until(lambda: len(wishes(mine)) == len(WISHES), "what was sent")
        assert wishes(mine) == WISHES
        until(lambda: steps(theirs) > seen, "more steps")
        theirs.get_by_role("button", name="Stop").click()
        expect(mine.locator("#sheet")).to_be_visible()
        assert wishes(mine) == [*WISHES, STOP]


def steps(page: Page) -> int:
    """Give how many steps backward a companion's page shows."""
    return int("".join(filter(str.isdigit, page.locator("#steps-backward").inner_text())) or 0)
