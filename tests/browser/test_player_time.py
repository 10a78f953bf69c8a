"""The time of a session: it stands still with the walker, and no block is skipped."""

import pytest
from playwright.sync_api import Page, expect
from tests.browser.desk import (
    FIRST_BACKWARD_S,
    desk,
    phone,
    player,
    press,
    run,
    served,
    set_hidden,
    start,
    time_left,
    word,
)

__all__ = ["desk", "phone", "player", "served"]
pytestmark = pytest.mark.browser


def test_a_pause_stops_the_time(player: Page) -> None:
    start(player, then_s=20)
    press(player, "Pause")
    run(player, 600)
    expect(player.get_by_role("heading", name="Paused")).to_be_focused()
    press(player, "Go on")
    assert time_left(player) == 20
    assert player.locator("#caption").inner_text() == "Line 1 begins."


def test_going_on_backward_leaves_time_to_look_behind(player: Page) -> None:
    start(player, then_s=FIRST_BACKWARD_S + 20)
    press(player, "Pause")
    press(player, "Go on")
    run(player, 2)
    assert word(player) == "Backward in"
    assert player.locator("#time").inner_text() == "3"
    run(player, 3)
    assert word(player) == "Backward"
    assert time_left(player) == 40


def test_a_hidden_page_pauses_and_asks(player: Page) -> None:
    start(player, then_s=FIRST_BACKWARD_S + 20)
    set_hidden(player, True)
    run(player, 300)
    set_hidden(player, False)
    run(player, 30)
    expect(player.get_by_role("heading", name="Paused while the screen was off")).to_be_visible()
    assert time_left(player) == 40


def test_a_sleeping_phone_pauses_and_skips_no_block(player: Page) -> None:
    start(player, then_s=FIRST_BACKWARD_S + 20)
    player.clock.fast_forward(120_000)
    expect(player.get_by_role("heading", name="Paused: the phone was asleep")).to_be_visible()
    assert word(player) == "Backward"
    assert time_left(player) == 40


def test_a_clock_that_jumps_pauses_and_is_not_called_sleep(player: Page) -> None:
    start(player, then_s=20)
    player.clock.set_system_time("2026-10-05T12:00:00Z")
    run(player, 1)
    expect(player.get_by_role("heading", name="Paused. Look, then go on.")).to_be_visible()
    assert time_left(player) == 20


FEEL = """() => {
    window.WebSocket = class { static OPEN = 1; readyState = 0; close() {} }; // nobody listens
    const force = { x: 0, y: 9.8, z: 0 };
    setInterval(() => dispatchEvent(
        new DeviceMotionEvent("devicemotion", { accelerationIncludingGravity: force })
    ), 20);
}"""


@pytest.mark.parametrize("now", ["2026-10-05T12:00:00Z", "2026-10-05T07:00:00Z"])
def test_a_clock_that_is_set_while_the_sensors_run_on_changes_nothing(
    player: Page, now: str
) -> None:
    player.evaluate(FEEL)
    start(player, then_s=20)
    player.clock.set_system_time(now)
    run(player, 5)
    assert word(player) == "Forward"
    assert time_left(player) == 15


def test_the_screen_is_kept_lit_and_again_after_being_hidden(player: Page) -> None:
    player.evaluate(
        """() => {
            window.locks = [];
            navigator.wakeLock.request = async () => {
                const lock = Object.assign(new EventTarget(), { released: false });
                lock.release = async () => { lock.released = true; };
                locks.push(lock);
                return lock;
            };
        }"""
    )
    held = "locks.map(lock => !lock.released)"
    start(player, then_s=2)
    assert player.evaluate(held) == [True]
    player.evaluate("locks[0].release()")  # as browsers do when they hide the page
    set_hidden(player, True)
    assert player.evaluate(held) == [False]
    set_hidden(player, False)
    assert player.evaluate(held) == [False, True]
    press(player, "End here")
    assert player.evaluate(held) == [False, False]
