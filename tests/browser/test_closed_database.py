"""The browser closes, refuses, fills, clears its database, or never answers: the walk goes on."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from tests.browser.desk import (
    FIRST_BACKWARD_S,
    Desk,
    desk,
    lines,
    phone,
    player,
    press,
    run,
    served,
    set_hidden,
    time_left,
    with_voice,
)
from tests.browser.home import (
    LENGTH_S,
    Home,
    arrived,
    assert_whole,
    gaps,
    open_player,
    start,
    the_walk,
    walk_to_the_end,
)
from tests.waiting import until

from retrowalk.recordings import Recording
from retrowalk.recordings.formats.player import samples

__all__ = ["desk", "phone", "player", "served", "with_voice"]
pytestmark = pytest.mark.browser


def clear(page: Page, kinds: str) -> None:
    origin = {"origin": page.evaluate("location.origin"), "storageTypes": kinds}
    page.context.new_cdp_session(page).send("Storage.clearDataForOrigin", origin)


def close(page: Page) -> None:
    """Clear what the database holds, which closes the connection that the page has."""
    clear(page, "indexeddb")


def close_for_good(page: Page) -> None:
    """Close it, and let it never be opened again."""
    page.evaluate(
        """() => {
            window.openAsBefore = IDBFactory.prototype.open;
            IDBFactory.prototype.open = () => { throw new DOMException("lost", "UnknownError") };
        }"""
    )
    close(page)


def open_again(page: Page) -> None:
    page.evaluate("() => { IDBFactory.prototype.open = window.openAsBefore }")


def fill(page: Page) -> None:
    """Leave no room in the database."""
    page.evaluate(
        """() => {
            IDBObjectStore.prototype.put = () => {
                throw new DOMException("full", "QuotaExceededError");
            };
        }"""
    )


def evict(page: Page) -> None:
    """Clear all that the page keeps."""
    clear(page, "indexeddb,local_storage")


def hang(page: Page) -> None:
    """Let the database never answer again."""
    page.evaluate(
        """() => {
            const unanswered = [[IDBFactory, "open"], [IDBObjectStore, "put"],
                                [IDBObjectStore, "getAll"], [IDBIndex, "get"]];
            for (const [owner, name] of unanswered) {
                const before = owner.prototype[name];
                owner.prototype[name] = function (...given) {
                    const asked = before.apply(this, given);
                    asked.addEventListener = () => {};
                    return asked;
                };
            }
        }"""
    )


def fill_all(page: Page) -> None:
    """Leave no room anywhere."""
    fill(page)
    page.evaluate("() => { Storage.prototype.setItem = () => { throw new DOMException('full') } }")


Trouble = Callable[[Page], None]
TROUBLES = [close, close_for_good, fill, evict, hang]
troubles = pytest.mark.parametrize("trouble", TROUBLES)
the_worst = pytest.mark.parametrize(
    "trouble",
    [
        *(close, hang),
        *[pytest.param(one, marks=pytest.mark.long) for one in (close_for_good, fill, evict)],
    ],
)


NOT_KEPT = "Not kept just now. Walk on."
STOPS = (
    ("Something is wrong", "Stop and hold on.", "Stop and hold on. Breathe. No hurry."),
    ("Pause", "Paused", "Paused."),
    ("Stop", "End the session here?", "Paused."),
)


# ---- every way to stop


@pytest.mark.usefixtures("with_voice")
@pytest.mark.parametrize(
    ("button", "asked", "said", "trouble"),
    [
        pytest.param(*stop, trouble, marks=[pytest.mark.long] if lightly else [])
        for stop in STOPS
        for trouble in [*TROUBLES, fill_all]
        for lightly in [trouble not in ((close, hang, fill_all) if stop is STOPS[0] else (hang,))]
    ],
)
def test_every_button_still_stops(
    player: Page, button: str, asked: str, said: str, trouble: Trouble
) -> None:
    start(player)
    run(player, FIRST_BACKWARD_S + 20)
    lines(player)
    trouble(player)
    press(player, button)
    expect(player.get_by_role("heading", name=asked)).to_be_focused()
    run(player, 1)
    assert lines(player) == [said]
    run(player, 30)
    assert time_left(player) == 40
    if button == "Something is wrong":
        press(player, "Just unsteady")
    player.locator("#choices button").first.click()
    run(player, 10)
    assert time_left(player) == 35  # five seconds to look behind, first
    if trouble is fill_all:
        expect(player.locator("#not-kept")).to_have_text(NOT_KEPT)
    else:
        player.reload()
        expect(player.get_by_text("You were 1:15 into this walk.")).to_be_visible()


@pytest.mark.usefixtures("with_voice")
@the_worst
def test_hidden_it_still_pauses_and_goes_on(player: Page, trouble: Trouble) -> None:
    start(player)
    run(player, FIRST_BACKWARD_S + 20)
    lines(player)
    trouble(player)
    set_hidden(player, True)
    run(player, 1)
    assert lines(player) == ["Paused. Stop safely, then look."]
    run(player, 300)
    set_hidden(player, False)
    expect(player.get_by_role("heading", name="Paused while the screen was off")).to_be_visible()
    assert time_left(player) == 40
    press(player, "Go on")
    run(player, 10)
    assert time_left(player) == 35


@troubles
def test_it_still_ends_and_brings_the_walk(player: Page, desk: Desk, trouble: Trouble) -> None:
    start(player)
    run(player, FIRST_BACKWARD_S + 20)
    trouble(player)
    run(player, 171)
    expect(player.get_by_role("heading")).to_have_text("That was two minutes backward.")
    expect(player.locator("#saving")).to_have_text("This walk is in your journal.")
    (record,) = desk.kept.values()
    assert (record["practised_s"], record["completed"]) == (120, True)


@pytest.mark.usefixtures("with_voice")
def test_that_nothing_is_kept_is_said_once_and_over_no_cue(player: Page) -> None:
    start(player)
    run(player, FIRST_BACKWARD_S + 28)
    fill_all(player)
    lines(player)
    run(player, 5)
    expect(player.locator("#not-kept")).to_have_text(NOT_KEPT)
    player.evaluate("speechSynthesis.finish()")
    said = []
    for _ in range(30):
        run(player, 5)
        player.evaluate("speechSynthesis.finish()")
        said += lines(player)
    assert said.count(NOT_KEPT) == 1
    assert said.index("Half done.") < said.index(NOT_KEPT) < said.index("Line 4 begins.")


def test_with_nothing_that_keeps_the_walk_is_brought_by_the_page_itself(
    player: Page, desk: Desk
) -> None:
    close_for_good(player)
    fill_all(player)
    desk.answer = 503
    start(player)
    run(player, 241)
    expect(player.locator("#saving")).to_contain_text("only on this page so far")
    expect(player.locator("#no-storage")).to_contain_text("keeps nothing at the moment")
    desk.answer = 200
    with player.expect_response("**/record"):
        run(player, 16)
    assert len(desk.kept) == 1


# ---- every piece


def pieces_on_disk(page: Page) -> int:
    count: int = page.evaluate(
        """() => new Promise((resolve) => {
            const asked = indexedDB.open("retrowalk");
            asked.onsuccess = () => {
                const pieces = asked.result.transaction("pieces").objectStore("pieces").count();
                pieces.onsuccess = () => { asked.result.close(); resolve(pieces.result); };
            };
        })"""
    )
    return count


@pytest.fixture
def worn(chromium: Browser, home: Home) -> Iterator[BrowserContext]:
    """A phone on the real server, which feels the walk."""
    context = chromium.new_context(base_url=home.address, accept_downloads=True)
    yield context
    context.close()


@the_worst
def test_offline_and_closed_nothing_of_the_recording_is_lost(
    worn: BrowserContext, home: Home, stroll: Recording, trouble: Trouble
) -> None:
    page, wearer = open_player(worn, home, stroll)
    worn.set_offline(True)
    start(page)
    wearer.walk(until_s=6)
    trouble(page)
    walk_to_the_end(page, wearer)
    expect(page.locator("#saving")).not_to_have_text("Keeping this walk…")
    worn.set_offline(False)
    arrived(page)
    assert_whole(page, home)


@pytest.mark.long
def test_what_cannot_be_read_for_a_while_is_not_given_up_for_lost(
    chromium: Browser, home: Home, stroll: Recording
) -> None:
    context = chromium.new_context(base_url=home.address, service_workers="block")
    page, wearer = open_player(context, home, stroll)
    page.route("**/chunks/**", lambda route: route.abort())
    start(page)
    wearer.walk(until_s=6)
    page.reload()  # from now on, what was felt before is on the disk alone
    expect(page.get_by_role("button", name="Go on from there")).to_be_visible()
    page.evaluate(
        """() => {
            window.asBefore = [[IDBObjectStore, "getAll"], [IDBIndex, "get"]].map(
                ([owner, name]) => [owner, name, owner.prototype[name]]
            );
            for (const [owner, name] of asBefore) owner.prototype[name] = () => {
                throw new DOMException("lost", "UnknownError");
            };
        }"""
    )
    press(page, "Go on from there")
    walk_to_the_end(page, wearer)
    with page.expect_response("**/finish", timeout=60_000):
        page.unroute("**/chunks/**")
    assert home.walks() == []
    page.evaluate("() => { for (const [owner, name, f] of asBefore) owner.prototype[name] = f }")
    arrived(page)
    assert gaps(the_walk(home)) == []
    context.close()


@pytest.mark.long
def test_another_page_that_deletes_it_is_not_held_up(
    worn: BrowserContext, home: Home, stroll: Recording
) -> None:
    page, wearer = open_player(worn, home, stroll)
    start(page)
    wearer.walk(until_s=5)
    deleted = page.evaluate(
        """() => new Promise((resolve) => {
            const asked = indexedDB.deleteDatabase("retrowalk");
            asked.onsuccess = () => resolve("deleted");
            asked.onblocked = () => resolve("blocked");
        })"""
    )
    assert deleted == "deleted"
    walk_to_the_end(page, wearer)
    arrived(page)
    assert_whole(page, home)


@pytest.mark.long
def test_what_cannot_be_kept_is_told_saved_as_a_file_and_kept_once_it_can(
    worn: BrowserContext, home: Home, stroll: Recording, tmp_path: Path
) -> None:
    page, wearer = open_player(worn, home, stroll)
    expect(page.locator("#no-storage")).to_be_hidden()
    worn.set_offline(True)
    start(page)
    wearer.walk(until_s=4)
    close_for_good(page)
    wearer.walk(until_s=8)
    expect(page.locator("#not-kept")).to_have_text(NOT_KEPT)
    walk_to_the_end(page, wearer)
    expect(page.locator("#no-storage")).to_contain_text("you can save it as a file")
    expect(page.locator("#saving")).to_contain_text("only on this page so far")

    page.get_by_role("link", name="Continue").click()
    expect(page.locator("#saving")).to_contain_text("only on this page so far")
    expect(page.locator("#end")).to_be_visible()
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save the recording as a file").click()
    saved.value.save_as(tmp_path / "saved.csv")
    times = samples((tmp_path / "saved.csv").read_bytes())[0]
    assert times[-1] - times[0] > LENGTH_S - 1.5
    expect(page.locator("#saving")).to_contain_text("You can hand this file in")

    open_again(page)
    expect(page.locator("#no-storage")).to_be_hidden()  # it is tried again and again
    assert pieces_on_disk(page) >= LENGTH_S // 2 - 1
    page.close()
    worn.set_offline(False)
    page = worn.new_page()
    page.goto(f"/walk/{home.session_id}")  # another page brings what it finds
    until(lambda: page.wait_for_timeout(100) or home.walks(), "the walk that another page brings")
    assert the_walk(home)["recording"]["duration_s"] > LENGTH_S - 1.5
