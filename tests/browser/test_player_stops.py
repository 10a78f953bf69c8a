"""Every way to stop: ended early, unsteady, without more backward walking."""

import pytest
from playwright.sync_api import Page, expect
from tests.browser.desk import (
    ASIDES,
    FIRST_BACKWARD_S,
    ON_A_BELT,
    TWO_PLACES,
    Desk,
    desk,
    lines,
    phone,
    player,
    press,
    run,
    script,
    served,
    start,
    time_left,
    with_voice,
    word,
)

from retrowalk.session import BlockKind

__all__ = ["desk", "phone", "player", "served", "with_voice"]
pytestmark = pytest.mark.browser


def test_ending_early_keeps_what_was_walked(player: Page, desk: Desk) -> None:
    start(player, then_s=FIRST_BACKWARD_S + 40)
    press(player, "Stop")
    press(player, "End here")
    expect(player.get_by_role("heading")).to_have_text("That was 40 seconds backward.")
    expect(player.get_by_role("status")).to_have_text("This walk is in your journal.")
    (record,) = desk.kept.values()
    assert (record["practised_s"], record["completed"]) == (40, False)


def unsteady(page: Page, after_s: float) -> None:
    start(page, then_s=after_s)
    press(page, "Something is wrong")
    run(page, 60)
    press(page, "Just unsteady")
    run(page, 60)
    heading = page.get_by_role("heading", name="Stop and hold on. Breathe. No hurry.")
    expect(heading).to_be_focused()


def test_unsteady_stops_and_goes_on_gently(player: Page, desk: Desk) -> None:
    unsteady(player, after_s=FIRST_BACKWARD_S + 20)
    press(player, "Go on gently")
    run(player, 5.2)
    assert player.locator("#caption").inner_text() == "Gently now. Smaller steps. Hold on."
    assert time_left(player) == 40
    run(player, 171)
    expect(player.get_by_text("You felt unsteady once.")).to_be_visible()
    expect(player.get_by_role("status")).to_have_text("This walk is in your journal.")
    (record,) = desk.kept.values()
    assert (record["unsteady_pressed"], record["practised_s"]) == (1, 120)


def test_unsteady_leaves_out_the_rest_of_the_backward_walking(player: Page, desk: Desk) -> None:
    unsteady(player, after_s=FIRST_BACKWARD_S + 20)
    press(player, "Go on without backward")
    seen = []
    for _ in range(59):
        run(player, 1)
        seen.append(word(player) if player.locator("#walk").is_visible() else "over")
    assert set(seen) == {"Forward"}  # forward 30 s, cool-down 30 s
    run(player, 1)
    expect(player.get_by_role("heading")).to_have_text("That was 20 seconds backward.")
    expect(player.get_by_role("status")).to_have_text("This walk is in your journal.")
    (record,) = desk.kept.values()
    assert (record["unsteady_pressed"], record["completed"]) == (1, False)


@pytest.mark.usefixtures("with_voice")
def test_on_a_belt_what_is_said_is_true_there_and_the_turn_back_stays(player: Page) -> None:
    player.goto(player.url.replace("2026-10-05", ON_A_BELT))
    start(player, then_s=FIRST_BACKWARD_S + 20)
    lines(player)
    press(player, "Something is wrong")
    expect(player.get_by_role("heading", name=str(ASIDES.unsteady))).to_be_focused()
    run(player, 11)  # the line is over
    press(player, "Just unsteady")
    press(player, "Go on without backward")
    run(player, 30)  # forward
    assert word(player) == "Rest"
    run(player, 19)
    assert word(player) == "Rest"
    run(player, 2)
    assert word(player) == "Forward"
    said = lines(player)
    assert said[:2] == [str(ASIDES.unsteady), str(ASIDES.no_backward)]
    assert "Line 7 begins." in said
    run(player, 30)
    expect(player.get_by_role("heading")).to_have_text("That was 20 seconds backward.")


@pytest.mark.usefixtures("with_voice")
def test_the_walker_is_waited_for_while_they_go_to_another_place(player: Page, desk: Desk) -> None:
    player.goto(player.url.replace("2026-10-05", TWO_PLACES))
    go = [block.kind for block in script(TWO_PLACES).blocks].index(BlockKind.GO)
    there_s = sum(block.seconds for block in script(TWO_PLACES).blocks[: go + 1])
    start(player, then_s=there_s + 1)
    expect(player.get_by_role("heading", name="Are you there?")).to_be_focused()
    assert lines(player)[-2:] == ["Step off once the belt stands still.", "Tap when you are there."]
    run(player, 600)
    press(player, "I am there")
    run(player, 5)
    assert lines(player)[-1] == "Stand still and hold on."
    assert word(player) == "Rest"
    player.reload()
    press(player, "Go on from there")
    press(player, "Stop")
    press(player, "End here")
    expect(player.get_by_role("status")).to_have_text("This walk is in your journal.")
    (record,) = desk.kept.values()
    assert record["practised_s"] == 60
    assert record["version"]["base"]["setting"] == "home_rail"


def test_no_backward_walking_is_still_left_out_after_a_reload(player: Page) -> None:
    unsteady(player, after_s=FIRST_BACKWARD_S + 20)
    press(player, "Go on without backward")
    run(player, 2)
    player.reload()
    press(player, "Go on from there")
    run(player, 30)
    assert word(player) == "Forward"
    assert player.locator("#next").inner_text() == "Next: the end"


def test_after_the_last_backward_block_there_is_none_to_leave_out(player: Page) -> None:
    unsteady(player, after_s=220)
    choices = player.locator("#choices button").all_inner_texts()
    assert choices == ["Go on gently", "End here"]


def test_unsteady_can_end_the_session(player: Page, desk: Desk) -> None:
    unsteady(player, after_s=FIRST_BACKWARD_S + 20)
    press(player, "End here")
    expect(player.get_by_role("status")).to_have_text("This walk is in your journal.")
    (record,) = desk.kept.values()
    assert (record["unsteady_pressed"], record["completed"]) == (1, False)
