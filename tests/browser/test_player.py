"""The player in a real browser: it coaches a whole Script with nothing but that Script."""

from itertools import pairwise
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from tests.browser.desk import (
    EIGHT,
    LISTEN_TO_CAPTIONS,
    NINE,
    WORDS,
    Desk,
    desk,
    phone,
    player,
    press_continue,
    run,
    script,
    served,
    start,
    time_left,
    word,
)
from tests.browser.home import open_walk
from tests.web.walking import HEALTHY

from retrowalk.coach import Coach

__all__ = ["desk", "phone", "player", "served"]
pytestmark = pytest.mark.browser


def test_a_whole_script_is_played_cue_by_cue(player: Page, desk: Desk) -> None:
    plan = script()
    start(player)
    for cue, after in pairwise(plan.cues):
        run(player, 0.4)
        block = plan.blocks[cue.block]
        ends_s = sum(b.seconds for b in plan.blocks[: cue.block + 1])
        assert word(player) == WORDS.get(block.kind, "Forward")
        assert player.locator("#caption").inner_text() == str(cue.say or block.title)
        assert player.locator("#hint").inner_text() == str(block.hint or "")
        assert time_left(player) == ends_s - int(cue.at_s)
        assert player.locator("#place").inner_text() == f"{cue.block + 1} of {len(plan.blocks)}"
        run(player, after.at_s - cue.at_s - 0.4)
    run(player, 0.4)

    expect(player.get_by_role("heading")).to_have_text("That was two minutes backward.")
    expect(player.get_by_role("status")).to_have_text("This walk is in your journal.")
    assert list(desk.kept.values()) == [
        {
            "started_at": "2026-10-05T09:00:00.000Z",
            "practised_s": 120,
            "pain_before": 3,
            "unsteady_pressed": 0,
            "completed": True,
            "version": None,
        }
    ]
    press_continue(player)


def test_it_says_what_comes_next_and_how_long(player: Page) -> None:
    start(player, then_s=45)
    assert player.locator("#next").inner_text() == "Next: Backward, 1:00"
    run(player, 170)
    assert player.locator("#next").inner_text() == "Next: the end"


def test_direction_is_told_by_place_besides_colour_and_word(player: Page) -> None:
    def word_above_time() -> bool:
        tops = [player.locator(part).bounding_box()["y"] for part in ("#walk-title", "#time")]
        return tops[0] < tops[1]

    start(player, then_s=20)
    assert word_above_time()
    run(player, 35)
    assert word(player) == "Backward"
    assert not word_above_time()


def test_a_real_script_on_the_real_server(server: Any, page: Page) -> None:
    coach = Coach(server.journal)
    coach.screening.screen(HEALTHY, server.now)
    planned = coach.planning.today(server.now.date()).planned
    plan = coach.sessions.script(planned.id, server.now.date())
    page.clock.install(time=EIGHT)
    open_walk(page, planned.id)
    page.clock.pause_at(NINE)
    page.evaluate(LISTEN_TO_CAPTIONS)
    start(page, then_s=plan.seconds + 1)

    said = [str(cue.say) for cue in plan.cues if cue.say]
    assert [line for line in page.evaluate("captions") if line in said] == said
    expect(page.get_by_role("status")).to_have_text("This walk is in your journal.")
    assert Coach(server.journal).planning.today(server.now.date()).awaiting_check_in == planned.id


@pytest.mark.parametrize("way", ["back", "address", "reload", "kept"])
def test_the_gate_is_not_gone_around(server: Any, page: Page, way: str) -> None:
    coach = Coach(server.journal)
    coach.screening.screen(HEALTHY, server.now)
    planned = coach.planning.today(server.now.date()).planned
    open_walk(page, planned.id)
    expect(page.locator("#start")).to_be_visible()
    expect(page.get_by_role("group", name="Is it safe")).to_be_hidden()
    if way == "reload":
        page.reload()
    elif way == "kept":
        with page.expect_navigation():
            page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    else:
        page.goto("/today")
        page.go_back() if way == "back" else page.goto(f"/walk/{planned.id}")
    expect(page.get_by_role("group", name="Is it safe")).to_be_visible()
    page.get_by_role("button", name="Start").click()
    expect(page.locator("#not-safe")).not_to_be_empty()
