"""From the welcome to the check-in with nothing but the keyboard."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect
from tests.browser.desk import run
from tests.web.walking import HEALTHY

from retrowalk.programme import CheckIn, Wobble
from retrowalk.screening import Question, asked

pytestmark = pytest.mark.browser

MOST_TABS = 60


def press_to(page: Page, selector: str, *, back: bool = False) -> None:
    """Press the Tab key until the focus is on what is looked for."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Shift+Tab" if back else "Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    pytest.fail(f"the Tab key does not reach {selector} on {page.url}")


def press(page: Page, selector: str) -> None:
    press_to(page, selector)
    page.keyboard.press("Enter")


def choose(page: Page, name: str, places: int) -> None:
    """Choose of a row: the first with Space, others with the arrows."""
    press_to(page, f"input[name={name}]")
    page.keyboard.press("Space")
    for _ in range(places):
        page.keyboard.press("ArrowRight")


def answer(page: Page, question: Question) -> None:
    found = HEALTHY[question.id]
    if question.kind in ("one", "yes_no") and question.id != "country":
        press(page, f'button[value="{found}"]')
        return
    if question.kind == "many":
        for one in found:
            press_to(page, f'input[value="{one}"]')
            page.keyboard.press("Space")
    elif question.kind == "scale":
        if found:
            choose(page, "answer", int(found))
    elif question.id == "country":
        press_to(page, "#answer")
        page.keyboard.type("New Z")
    else:
        press_to(page, "#answer")
        page.keyboard.type(str(found))
    press(page, "button.primary")


def test_from_the_welcome_to_the_check_in(page: Page, server: Any) -> None:
    page.goto("/")
    press(page, "a.primary")
    for question in asked(HEALTHY):
        page.wait_for_url(f"**/screening/{question.id}")
        answer(page, question)
    page.wait_for_url("**/clearance")
    expect(page.get_by_role("heading", level=1)).to_contain_text("You may start")
    press(page, "main a.primary")
    page.wait_for_url("**/today")
    press(page, "main a.primary")
    page.wait_for_url("**/before/*")
    for _ in page.get_by_role("checkbox").all():
        press_to(page, "input[type=checkbox]:not(:checked)")
        page.keyboard.press("Space")
    choose(page, "pain", 1)
    page.clock.install(time=server.now)
    press(page, "button.primary")
    page.wait_for_url("**/walk/*")

    walk(page)
    page.wait_for_url("**/walks/hand-in?session=*")
    press(page, "main a[href^='/check-in/']")
    page.wait_for_url("**/check-in/*")
    check_in(page)
    page.wait_for_url("**/today?answer=*")
    assert server.journal.walker().screening().person.country == "NZ"
    (happened,) = server.journal.walker().history()
    assert (happened.pain_before, happened.unsteady_pressed) == (1, 1)
    assert happened.after == CheckIn(pain=2, effort=3, wobble=Wobble.WOBBLED, mood=4)


def walk(page: Page) -> None:
    """Start, lock and unlock, pause, go on, feel unsteady, go on gently, and stop."""
    keys = page.keyboard
    press(page, "#start")
    expect(page.locator("#lesson-title")).to_be_focused()
    press(page, "#lesson-onward")
    expect(page.locator("#walk-title")).to_be_focused()
    run(page, 5)
    press(page, "#lock")
    expect(page.locator("#unlock")).to_be_focused()
    keys.press("Enter")
    expect(page.locator("#pause")).to_be_focused()
    keys.press("Enter")
    expect(page.locator("#sheet-title")).to_have_text("Paused")
    press(page, "#choices .primary")
    expect(page.locator("#pause")).to_be_focused()
    keys.press("Escape")
    expect(page.locator("#sheet-title")).to_be_focused()
    press(page, "#choices .primary")
    expect(page.locator("#sheet-title")).to_be_focused()
    press(page, "#choices .primary")
    press_to(page, "#stop", back=True)
    keys.press("Enter")
    expect(page.locator("#sheet-title")).to_have_text("End the session here?")
    press(page, "#choices :last-child")
    expect(page.locator("#end-title")).to_be_focused()
    expect(page.locator("#saving")).to_have_text("This walk is in your journal.")
    press(page, "#continue")


def check_in(page: Page) -> None:
    """Answer; Enter on an answer sends nothing before the last is given."""
    choose(page, "pain", 2)
    choose(page, "effort", 3)
    choose(page, "wobble", 1)
    page.keyboard.press("Enter")
    press(page, "button[name=mood][value='4']")
