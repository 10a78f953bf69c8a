"""Something is wrong in the middle of a walk with no server in reach, and later it is there."""

import pytest
from playwright.sync_api import BrowserContext, Page, expect
from tests.browser.desk import lines, press, with_voice
from tests.browser.home import HELD, Home, open_walk
from tests.waiting import until

from retrowalk.coach import Coach
from retrowalk.journal import Journal
from retrowalk.programme import CheckIn, Fall, Wobble, Wrong

__all__ = ["with_voice"]
pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("with_voice")]

ANSWERS = {"hurt": "no", "hit_head": "yes", "blood_thinner": "yes", "passed_out_or_stuck": "no"}


@pytest.fixture
def walking(phone: BrowserContext, home: Home) -> Page:
    """The page of a walk with no server in reach, on a phone that knows the walks ahead."""
    with Journal.open(home.url) as journal:
        Coach(journal).screening.name_country("DE")
    page = phone.new_page()
    page.goto("/today")
    until(lambda: page.evaluate(HELD), "the worker that holds the walk")
    open_walk(page, home.session_id)
    phone.set_offline(True)
    press(page, "Start")
    expect(page.locator("#walk")).to_be_visible()
    lines(page)
    return page


def said_after(home: Home) -> CheckIn | None:
    """What the journal knows of the walk; None where it does not know the walk."""
    with Journal.open(home.url) as journal:
        history = journal.walker().history()
    return history[0].after if history else None


def test_chest_pain_ends_the_walk_and_says_whom_to_call(
    walking: Page, phone: BrowserContext, home: Home
) -> None:
    press(walking, "Something is wrong")
    until(lambda: "Stop and hold on. Breathe. No hurry." in lines(walking), "what is said")
    press(walking, "Chest pain or pressure")
    for _ in range(3):
        heading = walking.get_by_role("heading", level=1)
        expect(heading).to_have_text("Call for help now, and sit down.")
        expect(walking.locator("section:visible a[href='tel:112']")).to_have_count(1)
        expect(walking.locator("body")).to_have_class("urgent")
        expect(walking.locator("section:visible button")).to_have_text(["I am all right"])
        walking.goto("/today")  # the phone is opened anew, and offers nothing else
    press(walking, "I am all right")
    expect(walking.get_by_role("status").filter(has_text="safe in this browser")).to_be_visible()
    phone.set_offline(False)
    press(walking, "I am all right")
    walking.wait_for_url(f"**/alarm/{home.session_id}/questions")
    after = said_after(home)
    assert after
    assert after.alarm
    assert (after.alarm.what, after.alarm.seen, after.pain) == (Wrong.CHEST_PAIN, None, None)
    walking.goto("/today")
    walking.wait_for_url(f"**/alarm/{home.session_id}")
    until(lambda: not walking.evaluate(HELD), "the phone to offer nothing either")


def test_whom_to_call_is_heard_first(walking: Page) -> None:
    press(walking, "Something is wrong")
    until(lambda: lines(walking), "what is said")
    press(walking, "Sudden weakness, in face, arm, leg or speech")
    until(lambda: len(walking.evaluate("lines")) > 1, "what is said")
    assert lines(walking) == ["Call 1 1 2 now.", "Sit down. Do not walk on."]


def test_a_fall_is_asked_about_offline_and_not_again(
    walking: Page, phone: BrowserContext, home: Home
) -> None:
    press(walking, "Pause")
    press(walking, "Something is wrong")
    press(walking, "I fell")
    expect(walking.locator("#fell a[href='tel:112']")).to_be_visible()
    press(walking, "I am all right")
    for name, answer in ANSWERS.items():
        walking.locator(f"#fall-form input[name={name}][value={answer}]").check()
    press(walking, "Go on")
    heading = walking.get_by_role("heading", level=1)
    for _ in range(2):
        expect(heading).to_have_text("Go to an emergency department now.")
        walking.goto("/today")
    press(walking, "I have read it")
    expect(walking.get_by_role("status").filter(has_text="safe in this browser")).to_be_visible()
    phone.set_offline(False)
    press(walking, "I have read it")
    walking.wait_for_url(f"**/today?answer={home.session_id}")
    fall = Fall.model_validate({name: answer == "yes" for name, answer in ANSWERS.items()})
    assert said_after(home) == CheckIn(wobble=Wobble.FELL, fall=fall)
    expect(heading).to_have_text("Go to an emergency department now.")


def test_what_is_told_at_the_end_of_a_walk_goes_after_it(
    walking: Page, phone: BrowserContext, home: Home
) -> None:
    phone.set_offline(False)
    press(walking, "Stop")
    press(walking, "End here")
    expect(walking.locator("#saving")).to_have_text("This walk is in your journal.")
    press(walking, "Something is wrong")
    press(walking, "Faint or dizzy")
    expect(walking.get_by_role("heading", level=1)).to_contain_text("Sit or lie down now.")
    until(lambda: said_after(home) is not None, "the journal to know of it")
    after = said_after(home)
    assert after
    assert after.alarm
    assert after.alarm.what is Wrong.FAINT
