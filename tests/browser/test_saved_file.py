"""A walk goes into the walker's own hands: as a download, or where that is a trap, by the sheet."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from tests.browser.desk import Desk, desk, phone, player, press, run, served, start
from tests.browser.home import Home, open_player
from tests.browser.home import start as set_off
from tests.waiting import until

from retrowalk.recordings import Recording
from retrowalk.recordings.formats.player import samples

__all__ = ["desk", "phone", "player", "served"]
pytestmark = pytest.mark.browser

IPHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15"
    " (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1"
)
SHEET = Path(__file__).parent / "stubs" / "share-sheet.js"


@pytest.fixture
def on_home_screen(chromium: Browser, home: Home) -> Iterator[BrowserContext]:
    context = chromium.new_context(base_url=home.address, user_agent=IPHONE)
    context.add_init_script(path=SHEET)
    yield context
    context.close()


def test_on_the_home_screen_of_an_iphone_it_goes_by_the_share_sheet(
    on_home_screen: BrowserContext, home: Home, stroll: Recording
) -> None:
    page, wearer = open_player(on_home_screen, home, stroll)
    on_home_screen.set_offline(True)
    set_off(page)
    wearer.walk(until_s=5)
    press(page, "Stop")
    press(page, "End here")
    wearer.let_time_go()
    save = page.get_by_role("button", name="Save the recording as a file")
    saving = page.locator("#saving")
    expect(saving).to_contain_text("safe in this browser")

    page.evaluate("window.sheet = 'closed'")
    save.click()
    expect(saving).to_contain_text("safe in this browser")  # to think better of it is no failure

    page.evaluate("window.sheet = 'broken'")
    with page.expect_download() as saved:
        save.click()
    assert len(samples(Path(saved.value.path()).read_bytes())[0]) > 50

    page.evaluate("window.sheet = 'taken'")
    save.click()
    until(lambda: page.evaluate("shared.length") == 1, "what is shared")
    (file,) = page.evaluate("shared")
    assert file["name"] == f"retrowalk-{home.session_id}.csv"
    times = samples(file["text"].encode())[0]
    assert times[-1] - times[0] > 4
    expect(saving).to_contain_text("You can hand this file in")


COUNT_ASKED = """
    window.asked = 0;
    StorageManager.prototype.persisted = async () => false;
    StorageManager.prototype.persist = async () => { window.asked += 1; return window.promises; };
"""


@pytest.mark.parametrize(
    ("promises", "told"),
    [(True, "has promised not to clear it"), (False, "lives only in this browser")],
)
def test_whether_it_is_kept_for_good_is_asked_once_the_walk_is_over_and_told(
    player: Page, desk: Desk, promises: bool, told: str
) -> None:
    player.evaluate(f"() => {{ {COUNT_ASKED}; window.promises = {str(promises).lower()} }}")
    desk.answer = 503
    start(player)
    run(player, 200)
    assert player.evaluate("asked") == 0
    run(player, 41)
    expect(player.locator("#how-kept")).to_contain_text(told)
    assert player.evaluate("asked") == 1


def test_what_arrived_needs_no_promise(player: Page) -> None:
    player.evaluate(f"() => {{ {COUNT_ASKED} }}")
    start(player)
    run(player, 241)
    expect(player.locator("#saving")).to_have_text("This walk is in your journal.")
    until(lambda: player.evaluate("asked") == 1, "the question for the next time")
    expect(player.locator("#how-kept")).to_be_hidden()
