"""The record of a session: kept through a reload, sent until it is taken, and counted once."""

import pytest
from playwright.sync_api import BrowserContext, Page, expect
from tests.browser.desk import (
    EIGHT,
    FIRST_BACKWARD_S,
    Desk,
    desk,
    phone,
    player,
    press,
    press_continue,
    run,
    served,
    start,
    time_left,
    word,
)

__all__ = ["desk", "phone", "player", "served"]
pytestmark = pytest.mark.browser


def test_a_reload_goes_on_where_it_was(player: Page, desk: Desk) -> None:
    start(player, then_s=FIRST_BACKWARD_S + 20)
    player.reload()
    expect(player.get_by_text("You were 1:10 into this walk.")).to_be_visible()
    press(player, "Go on from there")
    run(player, 5.4)
    assert word(player) == "Backward"
    assert time_left(player) == 40
    run(player, 171)
    expect(player.get_by_role("status")).to_have_text("This walk is in your journal.")
    (record,) = desk.kept.values()
    assert (record["practised_s"], record["completed"]) == (120, True)
    assert record["started_at"] == "2026-10-05T09:00:00.000Z"


def test_starting_again_keeps_the_first_attempt(player: Page, desk: Desk) -> None:
    start(player, then_s=FIRST_BACKWARD_S + 20)
    player.reload()
    with player.expect_response("**/record"):
        press(player, "Start again")
    assert [record["practised_s"] for record in desk.posts] == [20]
    assert word(player) == "Stand still"
    run(player, 241)
    expect(player.get_by_role("status")).to_have_text("This walk is in your journal.")
    assert [record["practised_s"] for record in desk.kept.values()] == [20, 120]


def test_a_walk_cut_off_is_handed_over_by_the_next_session(player: Page, desk: Desk) -> None:
    start(player, then_s=FIRST_BACKWARD_S + 20)
    with player.expect_response("**/2026-10-05/record"):
        player.goto("/walk/2026-10-07")
    assert desk.kept["2026-10-05", "2026-10-05T09:00:00.000Z"]["practised_s"] == 20
    expect(player.get_by_role("button", name="Start", exact=True)).to_be_visible()


def test_offline_to_the_end_then_online_is_sent_once(
    player: Page, phone: BrowserContext, desk: Desk
) -> None:
    phone.set_offline(True)
    start(player, then_s=241)
    expect(player.get_by_role("status")).to_contain_text("safe in this browser")
    player.get_by_role("link", name="Continue").click()
    expect(player.get_by_role("status")).to_contain_text("safe in this browser")
    assert desk.posts == []
    phone.set_offline(False)
    player.get_by_role("link", name="Continue").click()
    expect(player).to_have_title("After")
    player.goto("/walk/2026-10-05")
    assert len(desk.posts) == 1


def test_the_next_page_load_sends_what_was_kept(player: Page, desk: Desk) -> None:
    desk.answer = 503
    start(player, then_s=241)
    expect(player.get_by_role("status")).to_contain_text("safe in this browser")
    desk.answer = 200
    with player.expect_response("**/record"):
        player.goto("/walk/2026-10-07")
    assert len(desk.kept) == 1


def test_it_tries_again_by_itself(player: Page, desk: Desk) -> None:
    desk.answer = 503
    start(player, then_s=241)
    expect(player.get_by_role("status")).to_contain_text("safe in this browser")
    desk.answer = 200
    with player.expect_response("**/record"):
        run(player, 16)
    assert len(desk.kept) == 1


def test_a_lost_answer_is_sent_again_under_the_same_start(player: Page, desk: Desk) -> None:
    player.route("**/record", lambda route: (route.fetch(), route.abort()))
    start(player, then_s=241)
    expect(player.get_by_role("status")).to_contain_text("safe in this browser")
    player.unroute("**/record")
    player.get_by_role("link", name="Continue").click()
    expect(player).to_have_title("After")
    assert (len(desk.posts), len(desk.kept)) == (2, 1)


def test_a_refused_record_is_told_and_holds_nobody_up(player: Page, desk: Desk) -> None:
    desk.answer = 404
    start(player, then_s=241)
    expect(player.get_by_role("status")).to_contain_text("did not take this walk")
    press_continue(player)


def test_an_older_walk_that_is_refused_does_not_speak_for_this_one(
    player: Page, desk: Desk
) -> None:
    older = {"url": "/api/v1/sessions/removed/record", "record": {"started_at": EIGHT}}
    player.evaluate(
        "older => localStorage['retrowalk.outbox'] = JSON.stringify({ at: 0, value: [older] })",
        older,
    )
    start(player, then_s=241)
    expect(player.get_by_role("status")).to_have_text("This walk is in your journal.")
    assert player.evaluate("JSON.parse(localStorage['retrowalk.outbox']).value") == [older]
    assert len(desk.kept) == 1
