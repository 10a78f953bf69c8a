"""The pages in German and Chinese: as readable and reachable as in English."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.looking import crowded, faults_of, walk_two_weeks

pytestmark = pytest.mark.browser

FROM_THE_START = ("/", "/screening/age", "/screening/falls", "/pair", "/trust", "/no/such/page")
WHEN_KNOWN = (
    "/clearance",
    "/today",
    "/before/{ahead}",
    "/walks/1",
    "/walks/hand-in?session={walked}",
    "/check-in/{walked}",
    "/programme",
    "/progress",
    "/assessments",
    "/assessments/chair_stand",
)

OUTSIDE_OF_THEIR_DRAWING = """() => [...document.querySelectorAll("main svg text")]
  .filter(text => {
    const [inner, outer] = [text, text.ownerSVGElement].map(one => one.getBoundingClientRect());
    return inner.left < outer.left - 1 || inner.right > outer.right + 1;
  })
  .map(text => text.textContent)"""


@pytest.mark.parametrize(
    ("scheme", "tag"),
    [
        ("light", "de-DE"),
        *(
            pytest.param(*one, marks=pytest.mark.long)
            for one in [("dark", "de-DE"), ("light", "zh-CN"), ("dark", "zh-CN")]
        ),
    ],
)
def test_every_screen_in_other_languages(
    chromium: Browser, server: Any, scheme: Any, tag: str
) -> None:
    context = chromium.new_context(
        base_url=server.address,
        locale=tag,
        viewport={"width": 320, "height": 700},
        color_scheme=scheme,
        reduced_motion="reduce",
    )
    page = context.new_page()
    faults: dict[str, list[str]] = {}

    def look(path: str) -> None:
        page.goto(path)
        expect(page.locator("html")).to_have_attribute("lang", tag)
        for more in page.locator("main details").all():
            more.evaluate("more => { more.open = true; }")
        found = faults_of(page)
        if scheme == "light":  # where words stand does not depend on it
            found += crowded(page)
        if found:
            faults[path] = found

    for path in FROM_THE_START:
        look(path)
    names = walk_two_weeks(server)
    for path in WHEN_KNOWN:
        look(path.format(**names))
    context.close()
    assert faults == {}


def test_the_language_is_chosen_on_any_page_and_kept(page: Page, server: Any) -> None:
    page.goto("/screening/age")
    page.get_by_role("button", name="Deutsch").click()
    expect(page).to_have_url(f"{server.address}/screening/age")
    expect(page.get_by_label("Wie alt bist du?")).to_be_visible()
    expect(page.get_by_role("button", name="Deutsch")).to_have_attribute("aria-current", "true")
    page.get_by_label("Wie alt bist du?").fill("58")
    page.get_by_role("button", name="Weiter").click()
    expect(page.locator("html")).to_have_attribute("lang", "de-DE")
    page.get_by_role("button", name="中文").click()
    expect(page.get_by_role("link", name="返回")).to_be_visible()
    page.get_by_role("button", name="English").click()
    expect(page.get_by_role("link", name="Back")).to_be_visible()


def test_the_stopwatch_speaks_german(page: Page, server: Any) -> None:
    walk_two_weeks(server)
    page.goto("/assessments/timed_up_and_go")
    page.get_by_role("button", name="Deutsch").click()
    watch = page.locator("[data-stopwatch]")
    expect(watch.locator("output")).to_have_text("0,0")
    watch.get_by_role("button", name="Start").click()
    watch.get_by_role("button", name="Stopp").click()
    expect(watch.get_by_role("button", name="Noch einmal starten")).to_be_visible()
    assert float(page.locator("#trial-1").input_value()) >= 0


def test_pages_are_ready_to_be_written_from_right_to_left(page: Page, server: Any) -> None:
    names = walk_two_weeks(server)
    for path in ("/today", "/programme", "/walks/1", "/progress", "/check-in/{walked}"):
        page.goto(path.format(**names))
        page.evaluate("document.documentElement.dir = 'rtl'")
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") == 0, path
        assert page.evaluate(OUTSIDE_OF_THEIR_DRAWING) == [], path
        brand = page.locator(".brand").bounding_box()
        assert brand
        assert brand["x"] > 180, path  # in the right half
