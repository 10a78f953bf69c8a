"""What a walk leaves to who walked along: its result, if that is wished, until it is taken back."""

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.felt import play
from tests.browser.home import FOR_LONG, Home, open_walk, start
from tests.browser.looking import WIDTHS, crowded, faults_of
from tests.browser.test_share import open_with
from tests.browser.test_together import link_of
from tests.waiting import until

from retrowalk.journal import Journal
from retrowalk.journal.shares import Share
from retrowalk.recordings import Recording

pytestmark = pytest.mark.browser

BLOCKS = FOR_LONG

LEFT = "Afterwards, leave them my walks to look at for 7 days"


def opened(chromium: Browser, home: Home) -> Page:
    context = chromium.new_context(
        base_url=home.address, viewport={"width": 390, "height": 844}, reduced_motion="reduce"
    )
    return context.new_page()


def walked(mine: Page, theirs: Page, home: Home, stroll: Recording, *, leaves: bool) -> None:
    """Walk with somebody until some steps were seen, and end."""
    open_walk(mine, home.session_id)
    link = link_of(mine)
    mine.get_by_label(LEFT).set_checked(leaves)
    theirs.goto(link)
    expect(mine.locator("#together-dialog")).to_contain_text("Somebody is with you.")
    mine.get_by_role("button", name="Back to my walk").click()
    play(mine, stroll)
    start(mine)
    until(lambda: _seen(theirs) >= 10, "steps")
    mine.locator("#stop").click()
    mine.get_by_role("button", name="End here").click()
    expect(theirs.locator("#over-title")).to_be_visible()


def _seen(page: Page) -> int:
    return int("".join(filter(str.isdigit, page.locator("#steps-backward").inner_text())) or 0)


def shares(home: Home) -> tuple[Share, ...]:
    with Journal.open(home.url) as journal:
        return journal.shares.of(1)


def test_the_result_is_left_sealed_seen_by_who_watched_and_taken_back(
    chromium: Browser, home: Home, stroll: Recording
) -> None:
    mine, theirs = opened(chromium, home), opened(chromium, home)
    walked(mine, theirs, home, stroll, leaves=True)
    left = theirs.locator("#left-link")
    expect(left).to_be_visible()
    code = theirs.locator("#left-code").inner_text().rpartition(" ")[2]
    faults = {f"{width}": _look(theirs, width) for width in WIDTHS}
    assert {width: found for width, found in faults.items() if found} == {}
    (share,) = shares(home)
    assert (share.label, share.withdrawn_at) == ("Who walked with me", None)
    until(lambda: _ended(home), "the end of the link, once the result was left")

    with theirs.context.expect_page() as opens:
        left.click()
    result = opens.value
    unlock(result, code)
    expect(result.get_by_role("heading", name="Walks")).to_be_visible()
    expect(result.locator("#shown")).to_contain_text("backward")
    assert result.evaluate("opener") is None

    mine.goto("/share")
    mine.locator("#shares").get_by_role("button", name="Take it back").first.click()
    until(lambda: shares(home)[0].withdrawn_at is not None, "that it is taken back")
    result.reload()
    unlock(result, code)
    expect(result.locator("#gone")).to_be_visible()
    assert result.locator("#shown").inner_html() == ""
    theirs.reload()
    expect(theirs.locator("#gone-title")).to_be_visible()
    expect(left).to_be_hidden()


@pytest.mark.long
def test_nothing_is_left_that_was_not_wished(
    chromium: Browser, home: Home, stroll: Recording
) -> None:
    mine, theirs = opened(chromium, home), opened(chromium, home)
    walked(mine, theirs, home, stroll, leaves=False)
    until(lambda: _ended(home), "the end of the link")
    expect(mine.locator("#result")).to_contain_text("backward")  # measured, and nothing came of it
    expect(theirs.locator("#left")).to_be_hidden()
    assert shares(home) == ()


def unlock(page: Page, code: str) -> None:
    page.get_by_label("Your name").fill("Bert")
    open_with(page, code)


def _look(page: Page, width: int) -> list[str]:
    page.set_viewport_size({"width": width, "height": 844})
    return crowded(page) + faults_of(page) if width == WIDTHS[0] else faults_of(page)


def _ended(home: Home) -> bool:
    with Journal.open(home.url) as journal:
        return all(link.ended_at for link in journal.companions.of(1))
