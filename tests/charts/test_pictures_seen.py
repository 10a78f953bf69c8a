"""The pictures in a real browser: words stay inside, and drawings move only for who wants it."""

from collections.abc import Iterator
from shutil import which

import pytest
from playwright.sync_api import Browser, sync_playwright
from tests.charts.conftest import every_picture

from retrowalk.drawings import figure
from retrowalk.languages import LANGUAGES, speaking

pytestmark = pytest.mark.browser

SPILLED = """svgs => svgs.flatMap(svg => {
  const frame = svg.getBoundingClientRect();
  return [...svg.querySelectorAll('text')].filter(text => {
    const box = text.getBoundingClientRect();
    return box.width && (box.left < frame.left - 1 || box.right > frame.right + 1
      || box.top < frame.top - 1 || box.bottom > frame.bottom + 1);
  }).map(text => text.textContent);
})"""
MET = """svgs => svgs.flatMap(svg => {
  const words = [...svg.querySelectorAll('text')].map(text => [text, text.getBoundingClientRect()])
    .filter(([text, box]) => box.width && text.textContent.length > 1);
  return words.flatMap(([one, a], place) => words.slice(place + 1).filter(([other, b]) =>
    Math.min(a.right, b.right) > Math.max(a.left, b.left) + 1
    && Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top) + a.height / 2
  ).map(([other]) => `${one.textContent} | ${other.textContent}`));
})"""
SMALLEST = """svgs => Math.min(...svgs.flatMap(svg => [...svg.querySelectorAll('text')].map(
  text => parseFloat(getComputedStyle(text).fontSize) * svg.getScreenCTM().a)))"""


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=which("chromium"), args=["--no-sandbox"]
        )
        yield browser
        browser.close()


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_word_leaves_its_picture_or_meets_another_and_none_is_too_small(
    chromium, walk, long_walk, code
):
    with speaking(code):
        pictures = every_picture(walk, long_walk)
    page = chromium.new_page(viewport={"width": 320, "height": 800})
    body = "".join(f"<div>{svg}</div>" for svg in pictures.values())
    page.set_content(
        "<style>svg { width: 100%; height: auto } body { margin: 10px; "
        f"font-family: 'DejaVu Sans', sans-serif; --font: inherit }}</style>{body}"
    )
    assert page.locator("svg.picture").evaluate_all(SPILLED) == []
    assert page.locator("svg.drawing").evaluate_all(SPILLED) == []
    assert page.locator("svg").evaluate_all(MET) == []
    assert page.locator("svg").evaluate_all(SMALLEST) > 10


@pytest.mark.parametrize(("wish", "moves"), [("no-preference", True), ("reduce", False)])
def test_drawings_move_only_for_those_who_want_motion(chromium, wish, moves):
    page = chromium.new_page(reduced_motion=wish)
    page.set_content(figure("step_back"))
    assert page.locator(".moving").is_visible() == moves
    assert page.locator(".still").is_visible() != moves
