"""The pocket lock under a hand, a thigh and cloth: which of them opens it."""

from random import Random

import pytest
from playwright.sync_api import BrowserContext, Page, expect
from tests.browser.desk import (
    EIGHT,
    NINE,
    Desk,
    desk,
    phone,
    player,
    press,
    run,
    served,
    set_hidden,
    start,
)
from tests.browser.touching import Skin, Spot, middle, unlock, way
from tests.browser.wearing import SENSORS

__all__ = ["desk", "phone", "player", "served"]
pytestmark = pytest.mark.browser

NOTICE_OPENING = """() => {
    window.opened = 0;
    new MutationObserver(() => { opened += document.body.dataset.locked === "false"; })
        .observe(document.body, { attributes: true, attributeFilter: ["data-locked"] });
}"""


@pytest.fixture
def skin(player: Page) -> Skin:
    return Skin(player)


def lock(page: Page) -> None:
    start(page, then_s=2)
    press(page, "Pocket lock")
    page.evaluate(NOTICE_OPENING)


@pytest.mark.parametrize(
    "size", [(320, 568), pytest.param((390, 844), marks=pytest.mark.long), (780, 360)], ids=str
)
def test_a_slide_and_then_a_tap_open_it(player: Page, skin: Skin, size: tuple[int, int]) -> None:
    player.set_viewport_size({"width": size[0], "height": size[1]})
    lock(player)
    pause = player.get_by_role("button", name="Pause")
    expect(pause).to_be_hidden()
    skin.slide(*way(player))
    expect(pause).to_be_hidden()
    expect(player.get_by_text("Now tap “Open”.")).to_be_visible()
    skin.tap(middle(player.locator("#unlock-too")))
    expect(pause).to_be_focused()
    skin.tap(middle(player.get_by_role("button", name="Something is wrong")))
    expect(player.get_by_role("button", name="Chest pain or pressure")).to_be_visible()


def test_one_move_alone_opens_nothing(player: Page, skin: Skin) -> None:
    lock(player)
    handle, end = way(player)
    skin.slide(handle, end)
    run(player, 7)
    expect(player.locator("#unlock-too")).to_be_hidden()
    skin.tap(handle)
    skin.slide(handle, (end[0] - 80, end[1]))
    expect(player.locator("#unlock-too")).to_be_hidden()
    skin.slide(handle, end)
    beside = player.locator("#caption")
    skin.tap(middle(beside))
    expect(player.locator("#unlock-too")).to_be_hidden()
    assert player.evaluate("opened") == 0


def test_a_thigh_that_rests_on_it_opens_nothing(player: Page, skin: Skin) -> None:
    lock(player)
    x, y = middle(player.locator("#unlock"))
    skin.down((x, y), radius_px=60)
    run(player, 20)
    skin.down((x + 90, y - 70), radius_px=45, finger=1)
    for minute in range(3):
        skin.move((x + 4 * minute, y + minute), radius_px=60)
        run(player, 60)
    skin.up()
    skin.up(finger=1)
    expect(player.locator("#unlock")).to_be_visible()
    assert player.evaluate("opened") == 0


def test_a_fingertip_opens_nothing_while_something_rests_there(player: Page, skin: Skin) -> None:
    lock(player)
    handle, end = way(player)
    skin.down((180, 300), radius_px=20, finger=1)
    skin.slide(handle, end)
    expect(player.locator("#unlock-too")).to_be_hidden()
    skin.up(finger=1)
    unlock(player, skin)


def test_cloth_that_creeps_along_the_track_opens_nothing(player: Page, skin: Skin) -> None:
    lock(player)
    handle, end = way(player)
    for seconds in (6, 40):
        skin.slide(handle, end, seconds, radius_px=12)
        expect(player.locator("#unlock-too")).to_be_hidden()
    assert player.evaluate("opened") == 0


@pytest.mark.long
def test_what_brushes_past_again_and_again_opens_nothing(player: Page, skin: Skin) -> None:
    """Contacts of a thigh, most of them where they can do harm: a hundred, the same each time."""
    lock(player)
    chance = Random(12)
    handle, end = way(player)
    open_button = (handle[0] + 100, handle[1] - 130)
    for _ in range(100):
        first = brush(skin, chance, [handle, end, open_button])
        if chance.random() < 0.3:
            brush(skin, chance, [first, open_button])
    assert player.evaluate("opened") == 0
    unlock(player, skin)
    assert player.evaluate("opened") == 1


def brush(skin: Skin, chance: Random, spots: list[Spot]) -> Spot:
    """One contact near one of these spots: it rests, or wanders to another, seldom alone."""
    x, y = chance.choice(spots)
    at = (min(max(x + chance.gauss(0, 40), 1), 358), min(max(y + chance.gauss(0, 40), 1), 778))
    radius_px = chance.uniform(20, 80)
    skin.down(at, radius_px)
    second = chance.random() < 0.4
    if second:
        skin.down((chance.uniform(1, 358), chance.uniform(1, 778)), radius_px, finger=1)
    for _ in range(chance.randrange(4)):
        run(skin.page, chance.expovariate(4))
        to = chance.choice([at, *spots])
        skin.move((to[0], to[1] + chance.gauss(0, 20)), chance.uniform(20, 80))
    skin.up()
    if second:
        skin.up(finger=1)
    return at


def test_a_long_press_selects_nothing_and_no_menu_comes(player: Page, skin: Skin) -> None:
    start(player, then_s=15)
    skin.down(middle(player.locator("#caption")))
    player.evaluate("document.getSelection().selectAllChildren(document.getElementById('caption'))")
    style = "getComputedStyle(document.getElementById('caption')).userSelect"
    skin.up()
    assert player.evaluate(style) == "none"
    assert player.evaluate("getComputedStyle(document.documentElement).overscrollBehavior") == (
        "none"
    )


@pytest.fixture
def moved(phone: BrowserContext, desk: Desk) -> Page:
    """A phone that feels motion, before the walk; nobody listens to it."""
    page = phone.new_page()
    browser = phone.new_cdp_session(page)
    for sensor in SENSORS:
        on = {"enabled": True, "type": sensor, "metadata": {"available": True}}
        browser.send("Emulation.setSensorOverrideEnabled", on)
        reading = {"type": sensor, "reading": {"xyz": {"x": 0, "y": 9.8, "z": 0}}}
        browser.send("Emulation.setSensorOverrideReadings", reading)
    page.clock.install(time=EIGHT)
    page.goto("/walk/2026-10-05")
    page.clock.pause_at(NINE)
    expect(page.locator("#sensor-state")).to_contain_text("feels your steps")
    return page


def test_on_the_way_it_locks_by_itself_and_again(moved: Page) -> None:
    handle, skin = moved.locator("#unlock"), Skin(moved)
    expect(moved.get_by_label("Lock by itself in the pocket")).to_be_checked()
    start(moved, then_s=9)
    expect(handle).to_be_hidden()
    run(moved, 2)
    expect(handle).to_be_focused()
    unlock(moved, skin)
    run(moved, 14)
    expect(handle).to_be_hidden()
    run(moved, 2)
    expect(handle).to_be_visible()

    unlock(moved, skin)
    press(moved, "Pause")
    run(moved, 60)
    press(moved, "Go on")
    expect(handle).to_be_hidden()
    run(moved, 11)
    expect(handle).to_be_visible()


def test_who_walks_with_it_in_the_hand_switches_that_off(moved: Page) -> None:
    moved.get_by_label("Lock by itself in the pocket").uncheck()
    moved.reload()
    expect(moved.locator("#sensor-state")).to_contain_text("feels your steps")
    expect(moved.get_by_label("Lock by itself in the pocket")).not_to_be_checked()
    start(moved, then_s=60)
    expect(moved.locator("#unlock")).to_be_hidden()


@pytest.mark.parametrize(
    "size", [(320, 568), (780, 360), pytest.param((1280, 800), marks=pytest.mark.long)], ids=str
)
def test_locked_when_it_asks_the_choices_wait_behind_the_lock(
    player: Page, skin: Skin, size: tuple[int, int]
) -> None:
    player.set_viewport_size({"width": size[0], "height": size[1]})
    lock(player)
    set_hidden(player, True)
    set_hidden(player, False)
    go_on = player.get_by_role("button", name="Go on")
    expect(player.get_by_text("Paused while the screen was off")).to_be_visible()
    expect(go_on).to_be_hidden()
    expect(player.locator("#lock-track")).to_be_in_viewport(ratio=1)
    unlock(player, skin)
    expect(go_on).to_be_visible()
    run(player, 60)
    expect(go_on).to_be_visible()


def test_escape_asks_what_is_wrong_through_the_lock(player: Page) -> None:
    lock(player)
    player.keyboard.press("Escape")
    expect(player.get_by_role("heading", name="Stop and hold on.")).to_be_focused()
    expect(player.get_by_role("button", name="Chest pain or pressure")).to_be_visible()
