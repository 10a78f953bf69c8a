"""The first lesson and the drawings in a real browser: in the player's way, on wish, offline."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.desk import HEADLESS_CHROMIUM_HAS_NO_VOICE, STUBS, check, lines, press, run
from tests.browser.home import HELD, Home, open_walk, tick_all
from tests.browser.looking import answers, crowded
from tests.waiting import until

from retrowalk.coach import Coach
from retrowalk.session import Script

pytestmark = pytest.mark.browser

STEP = "#lesson-steps > [aria-current]"
SHOWN = "#cue-drawing > svg"
KEPT = """names => fetch("/api/v1/people/1/scripts/ahead")
    .then(() => caches.keys())
    .then(([name]) => caches.open(name))
    .then(cache => cache.keys())
    .then(kept => names.every(name => kept.some(({ url }) => url.endsWith(`/${name}.svg`))))"""
"""Whether the phone holds some drawings."""


@pytest.fixture
def script(server: Any) -> Script:
    coach = Coach(server.journal)
    coach.screening.screen(answers(), server.now)
    planned = coach.planning.today(server.now.date()).planned
    assert planned
    return coach.sessions.script(planned.id, server.now.date())


def open_player(page: Page, script: Script, server: Any) -> None:
    page.add_init_script(path=STUBS / "sound-card-by-page-clock.js")
    page.clock.install(time=server.now)
    open_walk(page, script.session_id)
    page.clock.pause_at(server.now + timedelta(seconds=10))


def test_it_comes_before_the_first_walk_said_and_drawn(
    page: Page, script: Script, server: Any
) -> None:
    page.add_init_script(HEADLESS_CHROMIUM_HAS_NO_VOICE)
    open_player(page, script, server)
    press(page, "Start")
    heard = []
    for number, step in enumerate(script.first_lesson, 1):
        expect(page.locator("#lesson-place")).to_have_text(
            f"{number} of {len(script.first_lesson)}"
        )
        expect(page.locator(STEP)).to_contain_text(str(step.rule))
        expect(page.locator(f"{STEP} svg")).to_have_count(1 if step.drawing else 0)
        for _ in range(step.seconds):
            run(page, 1)
            heard += lines(page)
            page.evaluate("speechSynthesis.finish()")
    assert heard == [str(line) for step in script.first_lesson for line in step.say]
    expect(page.get_by_role("button", name="Once more")).to_be_visible()
    press(page, "Start the walk")
    expect(page.locator("#walk")).to_be_visible()


def test_each_drawing_is_shown_with_what_it_shows(page: Page, script: Script, server: Any) -> None:
    open_player(page, script, server)
    press(page, "Start")
    press(page, "Start the walk")
    at_s, shown = 0.0, set()
    for cue in script.cues:
        if cue.say is None:
            continue
        run(page, cue.at_s + 0.4 - at_s)
        at_s = cue.at_s + 0.4
        assert page.locator("#cue-drawing").get_attribute("data-drawing") == (cue.drawing or "")
        expect(page.locator(SHOWN)).to_have_count(1 if cue.drawing else 0)
        shown.add(cue.drawing)
    assert len(shown) > 3


@pytest.mark.parametrize(
    "size",
    [
        *[(320, 568), (844, 390)],
        *[
            pytest.param(one, marks=pytest.mark.long)
            for one in [(390, 664), (390, 844), (1280, 800)]
        ],
    ],
)
def test_there_is_room_for_it_in_every_size(
    page: Page, script: Script, server: Any, size: tuple[int, int]
) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    open_player(page, script, server)
    press(page, "Start")
    check(page, "first lesson")
    press(page, "Start the walk")
    first = next(cue for cue in script.cues if cue.drawing)
    run(page, first.at_s + 0.4)
    box = page.locator(SHOWN).bounding_box()
    assert box
    assert min(box["width"], box["height"]) >= 64
    check(page, "drawn")


@pytest.mark.parametrize(
    "size",
    [
        (320, 568),
        *[pytest.param(one, marks=pytest.mark.long) for one in [(390, 844), (1280, 800)]],
    ],
)
def test_nothing_is_crowded_in_any_font_or_size_of_text(
    page: Page, script: Script, server: Any, size: tuple[int, int]
) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    open_player(page, script, server)
    press(page, "Start")
    assert crowded(page) == []
    press(page, "Start the walk")
    run(page, next(cue for cue in script.cues if cue.drawing).at_s + 0.4)
    assert crowded(page) == []


def test_who_knows_it_is_not_shown_it_again_but_on_wish(
    page: Page, script: Script, server: Any
) -> None:
    open_player(page, script, server)
    press(page, "Show me how, in a minute")
    expect(page.locator("#lesson")).to_be_visible()
    press(page, "Back to the walk")
    press(page, "Start")
    expect(page.locator("#walk")).to_be_visible()


def test_without_a_server_it_is_drawn_too(chromium: Browser, tmp_path: Path) -> None:
    home = Home(tmp_path)
    context = chromium.new_context(base_url=home.address)
    page = context.new_page()
    page.goto("/today")
    until(lambda: page.evaluate(HELD), "the worker that holds the walk")
    needed = page.evaluate(
        """() => fetch("/api/v1/people/1/scripts/ahead").then(answer => answer.json())
            .then(([{ script }]) => [...script.first_lesson, ...script.cues])
            .then(named => named.flatMap(({ drawing }) => drawing ?? []))"""
    )
    assert needed
    until(lambda: page.evaluate(KEPT, needed), "the drawings of the walk")
    home.kill()
    page.goto("/today")
    tick_all(page)
    page.get_by_label("Pain now").select_option("1")
    press(page, "Start")
    expect(page.locator(f"{STEP} svg")).to_be_visible()
    context.close()


@pytest.mark.parametrize(("motion", "seen"), [("reduce", "still"), ("no-preference", "moving")])
def test_it_moves_only_for_who_has_not_asked_for_stillness(
    page: Page, script: Script, server: Any, motion: Any, seen: str
) -> None:
    page.emulate_media(reduced_motion=motion)
    open_player(page, script, server)
    press(page, "Start")
    for _ in script.first_lesson:
        for part in page.locator(f"{STEP} svg > :is(.still, .moving)").all():
            hidden = part.evaluate("part => getComputedStyle(part).display") == "none"
            assert hidden == (seen not in (part.get_attribute("class") or ""))
        page.locator("#lesson-later").click()


def test_the_page_is_read_as_it_stands_or_played(chromium: Browser, server: Any) -> None:
    plain = chromium.new_context(base_url=server.address, java_script_enabled=False).new_page()
    plain.goto("/learn/lesson")
    assert all(step.is_visible() for step in plain.locator("#lesson-steps > li").all())
    expect(plain.get_by_role("button", name="Play it")).to_be_hidden()
    plain.context.close()
    page = chromium.new_context(base_url=server.address).new_page()
    page.goto("/learn/lesson")
    page.get_by_role("button", name="Play it, and hear it").click()
    expect(page.locator("#lesson-steps > li:visible")).to_have_count(1)
    page.emulate_media(media="print")
    assert all(step.is_visible() for step in page.locator("#lesson-steps > li").all())
    page.emulate_media(media="screen")
    page.get_by_role("button", name="Show all of it").click()
    assert page.locator("#lesson-steps > li:visible").count() > 5
    page.context.close()
