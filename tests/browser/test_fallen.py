"""A fall that the phone feels on a walk: it stops, asks, asks again, and offers whom to call."""

import pytest
from playwright.sync_api import BrowserContext, expect
from tests.browser.desk import check, lines, press, with_voice
from tests.browser.home import Home, open_player, start
from tests.waiting import until

from retrowalk.coach import Coach
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.journal import Journal
from retrowalk.programme import Wobble
from retrowalk.session import BlockKind

__all__ = ["with_voice"]
pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("with_voice")]

FELL_S, TOLD_BY_S = 18.0, 22.0
BLOCKS = [(BlockKind.STAND, 1), (BlockKind.WARM_UP, 6), (BlockKind.BACKWARD, 60)]
WALK = [
    Segment("stand", 1.5),
    Segment("forward", 5),
    Segment("stand", 1.5),
    Segment("backward", 14),
    Segment("stand", 10),
]


def test_a_fall_is_felt_asked_about_and_told(phone: BrowserContext, home: Home) -> None:
    with Journal.open(home.url) as journal:
        Coach(journal).screening.name_country("DE")
    fallen = synthesise(WALK, seed=3, falls_s=[FELL_S]).recording
    page, wearer = open_player(phone, home, fallen)
    start(page)
    wearer.walk(until_s=TOLD_BY_S)
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "That felt like a fall. Are you hurt?"
    )
    until(lambda: any("Are you hurt?" in line for line in lines(page)), "the question, aloud")
    expect(page.locator("#fallen a[href='tel:112']")).to_be_hidden()
    check(page, "what felt like a fall")
    page.clock.run_for(31_000)
    expect(page.locator("#fallen a[href='tel:112']")).to_be_visible()
    until(lambda: any("somebody needs help" in line for line in lines(page)), "it asked again")
    check(page, "nobody answered")
    wearer.let_time_go()
    press(page, "I fell, and I am not hurt")
    expect(page.get_by_role("heading", level=1)).to_have_text("Four questions about your fall")
    until(lambda: told(home) is Wobble.FELL, "the fall in the journal")


def told(home: Home) -> Wobble | None:
    with Journal.open(home.url) as journal:
        history = journal.walker().history()
    after = history[0].after if history else None
    return after.wobble if after else None
