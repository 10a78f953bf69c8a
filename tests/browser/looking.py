"""Somebody to look at, with two weeks behind them, and what is wrong with a page that is open."""

from datetime import timedelta
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser, CDPSession, Page
from tests.web.walking import HEALTHY

from retrowalk.coach import Coach
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.programme import CheckIn, Wobble
from retrowalk.recordings.export import sensor_logger_zip

FONTS = {"DejaVu Sans": "fonts-dejavu-core", "Liberation Sans": "fonts-liberation"}
"""A wide font and a narrow one, each with the Debian package that brings it."""

WIDTHS = (320, 390, 1280)
"""Of a small phone, a phone, and a desk."""

TEXT_PX = {"": 16, " at 200 %": 32}
"""What a reader sets as the size of text."""

ONLY_FONT = """font => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { font-family: "${font}" !important; }`);
    document.adoptedStyleSheets = [sheet];
}"""
TEXT_SHOWN_PX = "parseFloat(getComputedStyle(document.documentElement).fontSize) / 1.125"
CROWDED = Path(__file__).with_name("crowded.js").read_text(encoding="utf-8")

AXE = "axe.run({ resultTypes: ['violations'], preload: false })"
"""What is right is not told in full: on a long page that takes longer than to find it."""

LEAST_TARGET_PX = 44
SMALL_TARGETS = """least_px => [...document.querySelectorAll(
    "button, summary, nav a, a.button, a.back, label:has(input), input[type=text], #answer, #file"
)].filter(one => one.checkVisibility())
  .filter(one => {
    const box = one.getBoundingClientRect();
    return Math.min(box.height, box.width) < least_px;
  })
  .map(one => one.outerHTML.slice(0, 80))"""


def answers(**fields: Any) -> dict[str, Any]:
    return {**HEALTHY, **fields}


def walk_two_weeks(server: Any) -> dict[str, str]:
    """Screen a walker and let them walk, check in and hand in recordings for two weeks."""
    coach = Coach(server.journal)
    coach.screening.screen(answers(), server.now)
    walked = ""
    for pain in (1, 2, 1, 4, 1):
        today = coach.planning.today(server.now.date())
        while today.planned is None:
            server.now += timedelta(days=1)
            today = coach.planning.today(server.now.date())
        walked, minutes = today.planned.id, today.planned.backward_s
        coach.sessions.record(walked, server.now, minutes, pain, 0, True, server.now)
        coach.sessions.check_in(
            walked, CheckIn(pain=pain, effort=3, wobble=Wobble.NONE, mood=4), server.now
        )
    walk = synthesise([Segment("forward", 20), Segment("backward", 15)], seed=1)
    data = sensor_logger_zip(walk.recording)
    coach.recordings.hand_in("walk.zip", data, session_id=walked, forward_axis="-z", at=server.now)
    server.now += timedelta(days=1)
    while (ahead := coach.planning.today(server.now.date()).planned) is None:
        server.now += timedelta(days=1)
    return {"walked": walked, "ahead": ahead.id}


def violations(page: Page) -> list[dict[str, Any]]:
    """Give what axe finds wrong with the page that is open."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    found: list[dict[str, Any]] = page.evaluate(f"{AXE}.then(report => report.violations)")
    return found


def faults_of(page: Page) -> list[str]:
    """What is wrong with the page that is open, in the font that is wide."""
    assert_fonts_are_there(page.context.browser)
    page.evaluate(ONLY_FONT, next(iter(FONTS)))
    faults = [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in violations(page)]
    if (headings := page.locator("h1:visible").count()) != 1:
        faults.append(f"{headings} first headings")
    return faults + _does_not_fit(page)


def looked_at(page: Page, name: str) -> dict[str, Any]:
    """Look at a page in every width, and give what is wrong with it."""
    faults: dict[str, Any] = {}
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 844})
        if found := crowded(page):
            faults[f"{name}, {width}"] = found
    if found := faults_of(page):
        faults[name] = found
    return faults


def crowded(page: Page) -> list[str]:
    """What of the page that is open does not fit, in each font and with large text."""
    assert_fonts_are_there(page.context.browser)
    settings = page.context.new_cdp_session(page)
    faults = []
    for font, (size, text_px) in product(FONTS, TEXT_PX.items()):
        page.evaluate(ONLY_FONT, font)
        _set_text(settings, text_px)
        assert page.evaluate(TEXT_SHOWN_PX) == text_px
        faults += [f"{font}{size}: {fault}" for fault in _does_not_fit(page)]
    _set_text(settings, TEXT_PX[""])
    settings.detach()
    return faults


def _does_not_fit(page: Page) -> list[str]:
    small = page.evaluate(SMALL_TARGETS, LEAST_TARGET_PX)
    return [*page.evaluate(CROWDED), *(f"small target {html}" for html in small)]


def _set_text(settings: CDPSession, text_px: int) -> None:
    """Set the size of text as a reader would in the settings of their browser."""
    settings.send("Page.setFontSizes", {"fontSizes": {"standard": text_px, "fixed": text_px}})


@cache
def assert_fonts_are_there(browser: Browser | None) -> None:
    """Fail with the name of the package where a browser can't draw in one of the fonts."""
    assert browser
    page = browser.new_page()
    looking = page.context.new_cdp_session(page)
    for font, package in FONTS.items():
        page.set_content(f"<p style='font-family: \"{font}\"'>Retrowalk</p>")
        assert page.locator("p").is_visible()
        looking.send("DOM.enable")
        looking.send("CSS.enable")
        root = looking.send("DOM.getDocument")["root"]["nodeId"]
        words = looking.send("DOM.querySelector", {"nodeId": root, "selector": "p"})
        drawn = looking.send("CSS.getPlatformFontsForNode", words)["fonts"]
        if font not in {one["familyName"] for one in drawn}:
            pytest.fail(f"The browser finds no {font} (it drew {drawn}): please install {package}")
    page.close()
