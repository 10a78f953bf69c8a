"""The player under the hand and to the eye: the pocket lock, the keyboard, every size."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect
from tests.browser.desk import (
    FIRST_BACKWARD_S,
    Desk,
    check,
    desk,
    phone,
    player,
    press,
    run,
    served,
    start,
    word,
)

__all__ = ["desk", "phone", "player", "served"]
pytestmark = pytest.mark.browser


def test_all_by_keyboard(player: Page, desk: Desk) -> None:
    keys = player.keyboard
    player.get_by_role("button", name="Start", exact=True).focus()
    keys.press("Enter")
    expect(player.get_by_role("heading")).to_be_focused()
    run(player, FIRST_BACKWARD_S + 20)
    keys.press(" ")
    expect(player.get_by_role("heading", name="Paused")).to_be_focused()
    keys.press(" ")
    run(player, 6)
    assert word(player) == "Backward"
    player.get_by_role("button", name="Pocket lock").focus()
    keys.press("Enter")
    expect(player.locator("#unlock")).to_be_focused()
    keys.press("Enter")
    expect(player.get_by_role("button", name="Pause")).to_be_focused()
    keys.press("Escape")
    expect(player.get_by_role("heading", name="Stop and hold on.")).to_be_focused()
    for _ in range(2):
        keys.press(" ")  # what is wrong wants a choice, not a toggle
        expect(player.get_by_role("heading", name="Stop and hold on.")).to_be_focused()
        if player.get_by_role("button", name="Just unsteady").is_visible():
            keys.press("Tab")
            keys.press("Enter")
    for _ in range(3):
        keys.press("Tab")
    keys.press("Enter")
    expect(player.get_by_role("heading")).to_have_text("That was 21 seconds backward.")


@pytest.mark.parametrize(
    ("size", "scheme"),
    [
        *[((320, 568), "light"), ((780, 360), "dark")],
        *[
            pytest.param(size, scheme, marks=pytest.mark.long)
            for size in [(320, 568), (390, 844), (780, 360), (1280, 800)]
            for scheme in ("light", "dark")
            if (size, scheme) not in [((320, 568), "light"), ((780, 360), "dark")]
        ],
    ],
)
def test_every_state_is_accessible_and_fits(
    player: Page, size: tuple[int, int], scheme: Any
) -> None:
    player.set_viewport_size({"width": size[0], "height": size[1]})
    player.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    check(player, "before")
    start(player, then_s=20)
    check(player, "forward")
    run(player, 35)
    check(player, "backward")
    press(player, "Pocket lock")
    check(player, "locked")
    player.locator("#unlock").press("Enter")
    press(player, "Pause")
    check(player, "paused")
    press(player, "Go on")
    run(player, 1)
    check(player, "leading in")
    press(player, "Something is wrong")
    check(player, "wrong")
    press(player, "Just unsteady")
    check(player, "unsteady")
    player.reload()
    check(player, "left")
    press(player, "Go on from there")
    press(player, "Stop")
    press(player, "End here")
    expect(player.get_by_role("status")).to_have_text("This walk is in your journal.")
    check(player, "end")


def test_text_is_large_enough_to_read_at_arms_length(player: Page) -> None:
    start(player, then_s=60)
    assert font_px(player, "#time") >= 0.22 * 360
    assert font_px(player, "#caption") >= 28
    for name in ("Something is wrong", "Pause"):
        assert player.get_by_role("button", name=name).bounding_box()["height"] >= 64


def font_px(page: Page, part: str) -> float:
    style = page.locator(part).evaluate("element => getComputedStyle(element).fontSize")
    return float(style.removesuffix("px"))
