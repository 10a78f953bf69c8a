"""The screen stays lit, or the walker is told; and a phone that asks for motion is waited for."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from tests.browser.desk import (
    EIGHT,
    FIRST_BACKWARD_S,
    NINE,
    Desk,
    check,
    desk,
    lines,
    phone,
    player,
    press,
    run,
    served,
    start,
    with_ears,
    with_voice,
)
from tests.browser.looking import crowded

__all__ = ["desk", "phone", "player", "served", "with_ears", "with_voice"]
pytestmark = pytest.mark.browser

STUBS = Path(__file__).parent / "stubs"
IOS = "Mozilla/5.0 (iPhone; CPU iPhone OS {} like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148"
ANDROID = "Mozilla/5.0 (Linux; Android 16; K) AppleWebKit/537.36 Chrome/142.0.0.0 Mobile"
GOES_DARK = "Your screen may go dark. Pause, then look."

Open = Callable[..., Page]


@pytest.fixture
def opened(chromium: Browser, desk: Desk, served: tuple[Desk, str]) -> Iterator[Open]:
    """Open the player on a phone of another kind, its time standing still."""
    contexts: list[BrowserContext] = []

    def opened(user_agent: str, *stubs: str, path: str = "/walk/2026-10-05") -> Page:
        context = chromium.new_context(
            base_url=served[1],
            viewport={"width": 320, "height": 568},
            has_touch=True,
            reduced_motion="reduce",
            user_agent=user_agent,
        )
        contexts.append(context)
        for stub in stubs:
            context.add_init_script(path=STUBS / f"{stub}.js")
        page = context.new_page()
        page.clock.install(time=EIGHT)
        page.goto(path)
        page.clock.pause_at(NINE)
        return page

    yield opened
    for context in contexts:
        context.close()


def allow_lock(browser: Browser, page: Page, setting: str) -> None:
    """Let the browser refuse the screen's lock, or give it, as a battery saver does."""
    target = page.context.new_cdp_session(page).send("Target.getTargetInfo")["targetInfo"]
    browser.new_browser_cdp_session().send(
        "Browser.setPermission",
        {
            "permission": {"name": "screen-wake-lock"},
            "setting": setting,
            "browserContextId": target["browserContextId"],
        },
    )


def said_within(player: Page, seconds: int) -> list[str]:
    """Walk on, each line coming to its end, and give what was said."""
    for _ in range(seconds):
        run(player, 1)
        player.evaluate("speechSynthesis.finish()")
    return lines(player)


@pytest.mark.usefixtures("with_voice")
def test_a_screen_that_may_not_be_kept_lit_is_told_and_said(
    chromium: Browser, player: Page
) -> None:
    expect(player.locator("#light")).to_be_hidden()
    allow_lock(chromium, player, "denied")
    start(player)
    expect(player.locator("#light-walk")).to_have_text("The screen may go dark.")
    assert said_within(player, 30).count(GOES_DARK) == 1
    press(player, "Pause")
    expect(player.locator("#light-pause")).to_contain_text("in the dark the session pauses")
    check(player, "paused, and may go dark")
    press(player, "Something is wrong")
    expect(player.locator("#light-pause")).to_be_hidden()  # nothing to read then
    press(player, "Just unsteady")
    expect(player.locator("#light-pause")).to_be_hidden()
    allow_lock(chromium, player, "granted")
    press(player, "Go on gently")
    expect(player.locator("#light-walk")).to_be_hidden()
    press(player, "Pause")
    expect(player.locator("#light-pause")).to_be_hidden()


HOLD_THE_LOCK = """() => {
    const request = navigator.wakeLock.request.bind(navigator.wakeLock);
    navigator.wakeLock.request = async kind => (window.lock = await request(kind));
}"""


@pytest.mark.usefixtures("with_voice")
def test_a_lock_that_is_lost_in_sight_is_told_and_asked_for_again_at_a_tap(player: Page) -> None:
    player.evaluate(HOLD_THE_LOCK)
    start(player, then_s=FIRST_BACKWARD_S + 10)
    player.evaluate("speechSynthesis.finish()")
    lines(player)
    player.evaluate("lock.release()")
    expect(player.locator("#light-walk")).to_be_visible()
    assert said_within(player, 10) == [GOES_DARK]
    player.locator("#walk-title").click()
    expect(player.locator("#light-walk")).to_be_hidden()
    assert not player.evaluate("lock.released")


@pytest.mark.parametrize(
    ("version", "from_home", "told"),
    [("18_3", True, "Open it in Safari"), ("18_4", True, ""), ("18_3", False, "")],
)
def test_a_phone_known_to_go_dark_is_told_before_the_start(
    opened: Open, version: str, from_home: bool, told: str
) -> None:
    page = opened(IOS.format(version), *(["home-screen"] if from_home else []))
    light = page.locator("#light")
    expect(light).to_contain_text(told) if told else expect(light).to_be_hidden()
    check(page, "before")
    start(page, then_s=1)
    expect(page.locator("#light-walk")).to_have_text("The screen may go dark." if told else "")
    expect(page.locator("#caption")).not_to_have_text(GOES_DARK)
    for _ in range(30 if told else 0):
        run(page, 1)
        if page.locator("#caption").inner_text() == GOES_DARK:
            break
    else:
        assert not told


@pytest.mark.parametrize(
    ("user_agent", "way_out"),
    [(IOS.format("18_4"), "Low Power Mode"), (ANDROID, "Battery Saver"), ("Desk", "stay on")],
)
def test_each_device_is_told_its_own_way_out(
    chromium: Browser, opened: Open, user_agent: str, way_out: str
) -> None:
    page = opened(user_agent)
    allow_lock(chromium, page, "denied")
    start(page, then_s=1)
    press(page, "Pause")
    expect(page.locator("#light-pause")).to_contain_text(way_out)


def test_nothing_is_crowded_by_what_is_told(chromium: Browser, opened: Open) -> None:
    page = opened(IOS.format("18_3"), "home-screen", "motion-asked")
    page.get_by_text("Good to know about this phone").click()
    assert crowded(page) == []
    allow_lock(chromium, page, "denied")
    start(page)
    page.evaluate("answerMotion('denied')")
    expect(page.locator("#light-walk")).to_be_visible()
    assert crowded(page) == []
    press(page, "Pause")
    assert crowded(page) == []


@pytest.mark.usefixtures("with_ears", "with_voice")
def test_backward_a_soft_tick_breaks_the_silence(player: Page) -> None:
    expect(player.get_by_text("no sound for half a minute means stop and look")).to_be_visible()
    start(player, then_s=FIRST_BACKWARD_S - 15)
    player.evaluate("tones.splice(0)")
    run(player, 4)
    assert player.evaluate("tones") == []
    run(player, 30)
    player.evaluate("tones.splice(0)")
    run(player, 3)
    assert len(player.evaluate("tones")) == 1


def test_silent_is_said_to_be_silent_where_nothing_can_be_felt(opened: Open) -> None:
    page = opened(IOS.format("18_4"), "no-vibration")
    page.get_by_text("Silent", exact=True).click()
    expect(page.locator("#sign")).to_have_text("Silent on this phone: look at the screen.")
    page.get_by_text("Tones", exact=True).click()
    expect(page.locator("#sign")).to_contain_text("no sound for half a minute")


def test_what_is_good_to_know_is_behind_one_line(player: Page) -> None:
    expect(player.locator("#phone-notes-list")).to_be_hidden()
    player.get_by_text("Good to know about this phone").click()
    expect(player.get_by_text("Your phone counts and coaches only while")).to_be_visible()
    check(player, "notes open")


ASKS = "Your phone will ask for motion: tap Allow."


def test_a_walk_begins_when_the_phone_was_answered(opened: Open) -> None:
    page = opened(IOS.format("18_4"), "motion-asked")
    expect(page.locator("#sensor-state")).to_have_text(ASKS)
    start(page)
    run(page, 5)
    assert page.evaluate("motionAsked") == 1
    expect(page.locator("#walk")).to_be_hidden()
    press(page, "Start")  # once more: it is asked, and begun, once
    page.evaluate("answerMotion('granted')")
    expect(page.locator("#walk")).to_be_visible()
    assert page.evaluate("motionAsked") == 1
    run(page, 2)
    expect(page.locator("#time")).to_have_text("0:08")


def test_a_phone_that_is_not_answered_is_not_waited_for_any_longer(opened: Open) -> None:
    page = opened(IOS.format("18_4"), "motion-asked")
    start(page)
    run(page, 9)
    expect(page.locator("#walk")).to_be_hidden()
    run(page, 1.1)
    expect(page.locator("#walk")).to_be_visible()
    press(page, "Pause")
    expect(page.locator("#motion-pause")).to_have_text(ASKS)


def test_motion_that_was_refused_is_told_on_the_walk_and_before_the_next(opened: Open) -> None:
    page = opened(IOS.format("18_4"), "motion-asked")
    start(page)
    page.evaluate("answerMotion('denied')")
    expect(page.locator("#live-steps")).to_contain_text("Steps are not counted.")
    press(page, "Pause")
    expect(page.locator("#motion-pause")).to_contain_text("open it again and tap Allow")
    check(page, "motion refused")
    page.reload()
    expect(page.locator("#sensor-state")).to_contain_text("open it again and tap Allow")
    check(page, "motion refused, before")


def test_a_page_without_motion_on_android_is_told_where_it_is_switched_on(opened: Open) -> None:
    page = opened(ANDROID)
    start(page, then_s=3)
    press(page, "Pause")
    expect(page.locator("#motion-pause")).to_contain_text(
        "address bar, Permissions, Motion sensors"
    )
