"""Face to face: two phones, each with its own clock, count in to one moment on a late line."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.home import Home, open_walk, start
from tests.browser.lossy import Lossy
from tests.browser.test_together import SPEAKS, link_of
from tests.waiting import until

from retrowalk.session import BlockKind

pytestmark = pytest.mark.browser

AHEAD_MS = 5 * 3_600_000 + 123.0
SKEWED = f"""(() => {{
    const [steady, Wall] = [performance.now.bind(performance), Date];
    performance.now = () => steady() + {AHEAD_MS};
    Date = class extends Wall {{
        constructor(...given) {{ super(...(given.length ? given : [Wall.now() + {AHEAD_MS}])); }}
        static now() {{ return Wall.now() + {AHEAD_MS}; }}
    }};
}})()"""
"""A phone on which every clock is wrong by hours."""
MARKED = """performance.getEntriesByName("counted in")
    .map(({ startTime }) => startTime + performance.timeOrigin)"""
MOST_GIVE_MS = 400.0
"""With more nobody is counted in (`clocks.js`): by arithmetic, two phones differ by no more."""
TOLD_IN_MS = 5.0
"""To which a browser tells its time, and a whole millisecond."""
COUNT = ["Three.", "Two.", "One."]
BLOCKS = [
    (BlockKind.STAND, 12),
    (BlockKind.BACKWARD, 7),
    (BlockKind.FORWARD, 7),
    (BlockKind.REST, 7),
    (BlockKind.BACKWARD, 900),
]
PARTS = [
    "Stand still, both of you.",
    "Now you walk forward. Lead gently.",
    "Now you walk backward. Small steps.",
    "Stand still, both of you.",
    "Now you walk forward. Lead gently.",
]
"""Of who is led, at first and at each change."""
CHANGES = len(PARTS) - 1


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    home = Home(tmp_path, BLOCKS, "partner_indoors")
    yield home
    home.kill()


def phone(chromium: Browser, line: Lossy, *more: str) -> Page:
    context = chromium.new_context(base_url=line.address, viewport={"width": 390, "height": 844})
    for script in (SPEAKS, *more):
        context.add_init_script(script)
    return context.new_page()


def joined(mine: Page, theirs: Page, home: Home) -> None:
    """Let somebody walk along, face to face."""
    open_walk(mine, home.session_id)
    link = link_of(mine)
    mine.get_by_role("button", name="Back to my walk").click()
    theirs.goto(link)
    theirs.locator("#beside summary").click()
    theirs.get_by_label("I walk too, face to face").check()


def spoken(page: Page) -> list[str]:
    return [text for text, _ in page.evaluate("spoken")]


@pytest.mark.long
def test_two_phones_count_to_the_same_moments_and_change_over_in_the_same_order(
    chromium: Browser, home: Home
) -> None:
    with Lossy(home.port, delay_s=0.1, loses=0.05) as line:
        mine, theirs = phone(chromium, line), phone(chromium, line, SKEWED)
        joined(mine, theirs, home)
        state = mine.locator("#together-state")
        expect(state).to_have_text("Your partner is counted in with you.")
        start(mine)
        until(lambda: spoken(theirs).count(PARTS[-1]) == PARTS.count(PARTS[-1]), "the last change")
        until(lambda: len(mine.evaluate(MARKED)) == CHANGES, "the moments here")
        ours, others = mine.evaluate(MARKED), theirs.evaluate(MARKED)
        assert len(others) == CHANGES
        for here_ms, there_ms in zip(ours, others, strict=True):
            assert abs(here_ms - (there_ms - AHEAD_MS)) <= MOST_GIVE_MS + TOLD_IN_MS
        for (_, seconds), (one_ms, next_ms) in zip(BLOCKS[1:], pairwise(ours), strict=False):
            assert abs(next_ms - one_ms - 1000 * seconds) <= TOLD_IN_MS  # no block grew or shrank
        assert [text for text in spoken(theirs) if text in PARTS] == PARTS
        for page in (mine, theirs):
            counted = [text for text in spoken(page) if text in COUNT]
            # what a busy machine would say late it does not say; what it says is in order
            assert set(counted) == set(COUNT)
            assert _rounds(counted) <= 3

        mine.locator("#pause").click()
        expect(theirs.locator("#partner-part")).to_have_text("Stand still, both of you.")
        theirs.get_by_label("I walk too, face to face").uncheck()
        expect(state).to_have_text("Somebody is with you.")


def _rounds(counted: list[str]) -> int:
    """Give how often it was counted, where each time is in its order."""
    places = [COUNT.index(text) for text in counted]
    return 1 + sum(after <= before for before, after in pairwise(places))


@pytest.mark.long
def test_where_nobody_holds_hands_nobody_is_counted_in(chromium: Browser, tmp_path: Path) -> None:
    """Whatever a page says that has the link: the setting alone offers it."""
    home = Home(tmp_path, [(BlockKind.STAND, 6), (BlockKind.BACKWARD, 900)])
    try:
        with Lossy(home.port) as line:
            mine, theirs = phone(chromium, line), phone(chromium, line)
            open_walk(mine, home.session_id)
            link = link_of(mine)
            mine.get_by_role("button", name="Back to my walk").click()
            theirs.goto(link)
            theirs.locator("#beside summary").click()
            expect(theirs.locator("#partner-offer")).to_be_hidden()
            theirs.evaluate("document.getElementById('partner').click()")
            expect(theirs.locator("#partner-part")).to_have_text(PARTS[0])
            start(mine)
            until(lambda: "Now backward. Toes first, then the heel." in spoken(mine), "the bout")
            assert not set(spoken(mine)) & set(COUNT)
            expect(mine.locator("#together-state")).to_have_text("Somebody is with you.")
    finally:
        home.kill()
