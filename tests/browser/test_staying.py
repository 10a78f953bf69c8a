"""Leaving a walk needs a word: gestures, buttons of the browser, reloads, and what comes after."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, CDPSession, Dialog, Error, Page, expect
from tests.browser.desk import (
    desk,
    lines,
    phone,
    player,
    press,
    press_continue,
    run,
    served,
    start,
    time_left,
    with_voice,
)
from tests.browser.home import tick_all
from tests.browser.touching import Skin, middle
from tests.waiting import until
from tests.web.walking import HEALTHY

from retrowalk.coach import Coach

__all__ = ["desk", "phone", "player", "served", "with_voice"]
pytestmark = pytest.mark.browser

STILL_WALKING = "Still walking. To leave, tap Stop."
WALK, AFTER = "/walk/2026-10-05", "/after"


@pytest.fixture
def came(player: Page) -> Page:
    """The player, come to from another page."""
    player.goto(AFTER)
    player.goto(WALK)
    return player


@pytest.fixture
def history(player: Page) -> CDPSession:
    return player.context.new_cdp_session(player)


def swipe_back(page: Page, history: CDPSession) -> None:
    """Go to the entry before this one, as the browser's own gesture does."""
    told = history.send("Page.getNavigationHistory")
    before = told["entries"][told["currentIndex"] - 1]
    history.send("Page.navigateToHistoryEntry", {"entryId": before["id"]})


def until_true(page: Page, expression: str) -> None:
    """Wait for something of the page; Playwright's own way asks again by eval, which is forbidden.

    While it is loaded anew there is nothing to ask.
    """

    def asked() -> bool:
        with suppress(Error):
            return bool(page.evaluate(expression))
        return False

    until(asked, expression)


@pytest.mark.usefixtures("with_voice")
def test_back_does_not_leave_a_walk_and_says_how_to(came: Page, history: CDPSession) -> None:
    start(came, then_s=15)
    for _ in range(3):
        came.evaluate("speechSynthesis.finish()")
        lines(came)
        swipe_back(came, history)
        expect(came.get_by_role("status")).to_have_text(STILL_WALKING)
        until_true(came, "history.state.step === 2")
        assert lines(came) == [STILL_WALKING]
        run(came, 9)
        expect(came.get_by_role("status")).to_be_hidden()
    assert came.url.endswith(WALK)
    before_s = time_left(came)
    run(came, 2)
    assert time_left(came) != before_s
    expect(came.get_by_role("button", name="Pause")).to_be_visible()


def test_two_swipes_at_once_find_the_walk_still_there(came: Page) -> None:
    start(came, then_s=20)
    came.evaluate("history.back(); history.back();")
    expect(came.get_by_role("status")).to_have_text(STILL_WALKING)
    until_true(came, "history.state?.step === 2")
    expect(came.get_by_role("button", name="Pause")).to_be_visible()


@pytest.mark.usefixtures("with_voice")
def test_locked_back_neither_leaves_nor_opens_nor_speaks(came: Page, history: CDPSession) -> None:
    start(came, then_s=20)
    press(came, "Pocket lock")
    came.evaluate("speechSynthesis.finish()")
    lines(came)
    swipe_back(came, history)
    expect(came.get_by_role("status")).to_have_text(STILL_WALKING)
    expect(came.locator("#unlock")).to_be_visible()
    expect(came.get_by_role("button", name="Pause")).to_be_hidden()
    assert lines(came) == []
    assert came.url.endswith(WALK)


def test_back_while_it_asks_leaves_the_choice_to_the_walker(
    came: Page, history: CDPSession
) -> None:
    start(came, then_s=20)
    press(came, "Something is wrong")
    swipe_back(came, history)
    expect(came.get_by_role("status")).to_have_text("Not over yet. Please choose.")
    expect(came.get_by_role("button", name="Chest pain or pressure")).to_be_visible()


def test_after_the_walk_back_goes_to_the_page_before_it(came: Page, history: CDPSession) -> None:
    start(came, then_s=20)
    swipe_back(came, history)
    expect(came.get_by_role("status")).to_have_text(STILL_WALKING)
    until_true(came, "history.state?.step === 2")
    press(came, "Stop")
    press(came, "End here")
    expect(came.get_by_text("This walk is in your journal.")).to_be_visible()
    until_true(came, "history.state === null")
    asked: list[str] = []

    def notice(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    came.on("dialog", notice)
    came.go_back()
    assert came.url.endswith(AFTER)
    assert asked == []


def test_from_the_end_one_goes_on_and_comes_back_once(came: Page) -> None:
    start(came, then_s=20)
    press(came, "Stop")
    press(came, "End here")
    expect(came.get_by_text("This walk is in your journal.")).to_be_visible()
    press_continue(came)
    came.go_back()
    assert came.url.endswith(WALK)
    came.go_back()
    assert came.url.endswith(AFTER)


def test_a_reload_is_asked_about_and_leaves_nothing_in_the_way(came: Page) -> None:
    start(came, then_s=20)
    asked: list[str] = []

    def stay(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    came.once("dialog", stay)
    with came.expect_event("dialog"):
        came.evaluate("setTimeout(() => location.reload())")
        run(came, 1)
    expect(came.get_by_role("button", name="Pause")).to_be_visible()
    assert asked == ["beforeunload"]

    came.once("dialog", lambda dialog: dialog.accept())
    came.reload()
    expect(came.get_by_role("button", name="Go on from there")).to_be_visible()
    until_true(came, "history.state === null")
    press(came, "Go on from there")
    until_true(came, "history.state?.step === 2")
    came.reload()
    until_true(came, "history.state === null")
    came.go_back()
    assert came.url.endswith(AFTER)


NOTICE_TOUCHES = """() => {
    window.held = [];
    addEventListener("touchstart", (event) => held.push(event.defaultPrevented));
}"""


def test_a_touch_at_the_edge_is_held_during_a_walk_but_not_on_a_button(player: Page) -> None:
    skin = Skin(player)
    player.evaluate(NOTICE_TOUCHES)
    edges = ((5, 300), (355, 300), (180, 300))
    for spot in edges:
        skin.tap(spot)
    assert player.evaluate("held.splice(0)") == [False, False, False]
    start(player, then_s=20)
    for spot in edges:
        skin.tap(spot)
    assert player.evaluate("held.splice(0)") == [True, True, False]
    player.locator("#stop").evaluate("one => { one.style.position = 'fixed'; one.style.left = 0; }")
    skin.tap((8, middle(player.locator("#stop"))[1]))
    assert player.evaluate("held.splice(0)") == [False]
    expect(player.get_by_role("heading", name="End the session here?")).to_be_visible()


HOME_SCREEN = Path(__file__).with_name("stubs") / "home-screen.js"
IPHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko) Mobile/15E148"
)


@pytest.fixture
def app(chromium: Browser, server: Any) -> Iterator[Page]:
    """The app of an iPhone's home screen, just opened."""
    Coach(server.journal).screening.screen(HEALTHY, server.now)
    context = chromium.new_context(base_url=server.address, user_agent=IPHONE)
    context.add_init_script(path=HOME_SCREEN)
    page = context.new_page()
    page.goto("about:blank")
    page.evaluate("address => location.replace(address)", f"{server.address}/today")
    page.wait_for_url("**/today")
    yield page
    context.close()


def through_the_gate(page: Page, pain: int) -> None:
    page.get_by_role("link", name="Start", exact=True).click()
    page.wait_for_url("**/before/*")
    tick_all(page)
    page.locator(f"label:has(input[name=pain][value='{pain}'])").click()
    press(page, "Begin")


def test_on_the_home_screen_of_an_iphone_nothing_lies_behind_a_walk(app: Page) -> None:
    through_the_gate(app, pain=1)
    app.wait_for_url("**/walk/*")
    press(app, "Start")
    press(app, "Start the walk")
    expect(app.get_by_role("button", name="Pause")).to_be_visible()
    assert app.evaluate("history.length") == 1


def test_there_a_gate_that_stays_shut_says_why(app: Page) -> None:
    through_the_gate(app, pain=9)
    expect(app.get_by_role("heading", level=1)).to_have_text("Leave it for today")
