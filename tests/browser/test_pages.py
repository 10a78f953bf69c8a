"""Every screen in a real browser: readable, reachable, and nothing loaded from elsewhere."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.home import tick_all
from tests.browser.looking import answers, crowded, faults_of, walk_two_weeks

from retrowalk.coach import Coach
from retrowalk.screening import questions

pytestmark = pytest.mark.browser

FROM_THE_START = (
    "/",
    "/pair",
    "/trust",
    "/check",
    "/learn",
    "/learn/lesson",
    "/learn/technique",
    "/learn/dose",
    "/learn/safety",
    "/learn/calm",
)
ONE_OF_EACH_KIND = {one.kind: f"/screening/{one.id}" for one in questions()}.values()
WHEN_KNOWN = (
    "/clearance",
    "/agreement",
    "/today",
    "/before/{ahead}",
    "/walks/hand-in",
    "/walks/hand-in?session={walked}",
    "/walks/1",
    "/check-in/{walked}",
    "/next-day/{walked}",
    "/programme",
    "/progress",
    "/learn/evidence",
    "/learn/evidence/balance",
    "/learn/evidence/energy",
    "/api/docs",
    "/no/such/page",
)


@pytest.mark.parametrize(
    ("scheme", "width"),
    [
        ("light", 320),  # the narrowest; in the dark they are looked at in another language
        *[pytest.param("light", one, marks=pytest.mark.long) for one in (390, 1280)],
        *[pytest.param("dark", one, marks=pytest.mark.long) for one in (320, 390, 1280)],
    ],
)
def test_every_screen_is_open_to_everybody(
    chromium: Browser, server: Any, scheme: Any, width: int
) -> None:
    context = chromium.new_context(
        base_url=server.address,
        viewport={"width": width, "height": 800},
        color_scheme=scheme,
        reduced_motion="reduce",
    )
    page = context.new_page()
    elsewhere: list[str] = []
    page.on(
        "request",
        lambda asked: asked.url.startswith(server.address) or elsewhere.append(asked.url),
    )
    blocked: list[str] = []
    page.on("console", lambda said: "Content Security" in said.text and blocked.append(said.text))
    faults: dict[str, list[str]] = {}

    def look(path: str) -> None:
        page.goto(path)
        found = faults_of(page)
        if scheme == "light":  # where words stand does not depend on it
            found += crowded(page)
        if found:
            faults[path] = found

    for path in (*FROM_THE_START, *ONE_OF_EACH_KIND):
        look(path)
    names = walk_two_weeks(server)
    for path in WHEN_KNOWN:
        look(path.format(**names))
    context.close()
    assert (faults, elsewhere, blocked) == ({}, [], [])


@pytest.mark.parametrize("scheme", ["light", pytest.param("dark", marks=pytest.mark.long)])
def test_the_pages_of_who_must_ask_first(chromium: Browser, server: Any, scheme: Any) -> None:
    Coach(server.journal).screening.screen(answers(conditions_nerves=["parkinson"]), server.now)
    page = chromium.new_page(base_url=server.address, color_scheme=scheme)
    faults = {}
    for path in ("/today", "/clearance", "/agreement"):
        page.goto(path)
        faults[path] = faults_of(page)
    page.context.close()
    assert not any(faults.values()), faults


def test_the_keyboard_can_skip_to_the_page(page: Page) -> None:
    page.goto("/learn")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("Skip to the page")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_attribute("href", "/learn/lesson")


def test_it_works_without_javascript(chromium: Browser, server: Any) -> None:
    page = chromium.new_page(base_url=server.address, java_script_enabled=False)
    page.goto("/screening/age")
    page.get_by_label("How old are you?").fill("58")
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("button", name="Go on").click()
    expect(page).to_have_url(f"{server.address}/screening/{questions()[2].id}")
    page.get_by_role("link", name="Back").click()
    expect(page).to_have_url(f"{server.address}/screening/{questions()[1].id}")
    page.context.close()


def test_the_walker_answers_as_the_pages_lead(page: Page, server: Any) -> None:
    Coach(server.journal).screening.screen(answers(), server.now)
    page.goto("/today")
    expect(page.get_by_role("navigation").locator("[aria-current=page]")).to_have_text("Today")
    page.get_by_role("link", name="Start").click()
    page.get_by_role("radio", name="1", exact=True).check()
    page.get_by_role("button", name="Begin").click()
    expect(page.locator("input:invalid").first).to_be_visible()
    tick_all(page)
    page.get_by_role("button", name="Begin").click()
    expect(page).to_have_url(f"{server.address}/walk/2026-06-01")
    expect(page.locator("#safety-check")).to_be_hidden()
    page.reload()  # no way back and no address leads around the questions
    page.get_by_role("button", name="Start", exact=True).click()
    expect(page.locator("#not-safe")).to_contain_text("tick it")


def test_the_reasons_of_a_week_open_on_tap(page: Page, server: Any) -> None:
    names = walk_two_weeks(server)
    page.goto("/programme")
    second = page.locator(".week").nth(1)
    expect(second.locator("li").first).to_be_hidden()
    second.locator("summary").click()
    expect(second.locator("li").first).to_be_visible()
    expect(page.locator(".day.is-today")).to_have_count(1)
    assert names["ahead"]


def test_drawings_stand_still_for_who_asked_for_it(page: Page) -> None:
    page.goto("/learn/technique")
    drawing = page.locator(".drawing:has(.moving)").first
    expect(drawing.locator(".still").first).to_be_visible()
    expect(drawing.locator(".moving").first).to_be_hidden()
    page.emulate_media(reduced_motion="no-preference")
    expect(drawing.locator(".moving").first).to_be_visible()


def test_the_programme_prints_without_what_is_only_for_the_screen(page: Page, server: Any) -> None:
    walk_two_weeks(server)
    page.goto("/programme")
    page.emulate_media(media="print")
    expect(page.get_by_role("navigation")).to_be_hidden()
    expect(page.locator("section[aria-labelledby=weeks] > .week").last).to_be_visible()
    expect(page.get_by_text("Tap a week")).to_be_hidden()
