"""The journal by hand and eye: a check-in put right, a walk taken back, undone, and erased."""

from datetime import timedelta
from itertools import product
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.looking import crowded, faults_of, walk_two_weeks

from retrowalk.coach import Coach

pytestmark = pytest.mark.browser


def test_what_was_told_is_put_right_taken_back_undone_and_erased(page: Page, server: Any) -> None:
    walked = walk_two_weeks(server)["walked"]
    page.clock.install(time=server.now)
    page.goto("/progress")
    page.get_by_role("link", name="Every walk and what you said").click()
    page.locator(f"a[href='/journal/{walked}']").click()

    page.get_by_role("link", name="Change what you said").click()
    expect(page.locator("input[name=mood]:checked")).to_have_value("4")
    page.locator("input[name=pain][value='5']").check()
    page.get_by_role("button", name="Keep it").click()
    page.wait_for_url(f"**/journal/{walked}?anew=1")
    expect(page.locator("#anew")).to_have_text("Worked out again")
    expect(page.locator("main > .said")).to_contain_text("Pain after: 5 of 10")
    page.clock.run_for(1000)  # it is read aloud in the next frame
    expect(page.get_by_role("status")).to_have_text("Kept.")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Undo")).to_be_focused()
    page.clock.run_for(10_000)
    expect(page.get_by_role("button", name="Undo")).to_be_visible()  # somebody is about to press it
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Undo")).to_be_hidden()

    server.now += timedelta(minutes=1)
    page.get_by_text("Take it back", exact=True).click()
    page.get_by_role("button", name="That was not me").click()
    expect(page.locator("#taken")).to_have_text("Taken back")
    assert walked not in [
        one.session_id for one in Coach(server.journal).progress(server.now.date()).sessions
    ]
    page.goto("/learn")  # it is there whichever page comes next
    page.get_by_role("button", name="Undo").click()
    page.wait_for_url("**/today")
    page.goto(f"/journal/{walked}")
    expect(page.locator("#taken")).to_have_count(0)

    page.get_by_role("link", name="Erase it for good").click()
    page.get_by_role("button", name="Erase for good").click()
    expect(page.locator("h1")).to_have_text("Erased")
    page.get_by_role("link", name="All that is kept").click()
    expect(page.locator(f"a[href='/journal/{walked}']")).to_have_count(0)


def test_a_tap_too_many_is_undone_without_a_script(chromium: Browser, server: Any) -> None:
    coach = Coach(server.journal)
    walked = walk_two_weeks(server)["ahead"]
    coach.sessions.record(walked, server.now, 120, 1, 0, True, server.now)
    context = chromium.new_context(base_url=server.address, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"/check-in/{walked}")
    for answer in ("pain", "effort"):
        page.locator(f"input[name={answer}][value='1']").check()
    page.locator("input[name=wobble][value=none]").check()
    page.get_by_role("button", name="low").click()
    page.wait_for_url("**/today?answer=*")
    page.get_by_role("button", name="Undo").click()
    expect(page.locator(f"a[href='/check-in/{walked}']").first).to_be_visible()  # asked again
    assert Coach(server.journal).sessions.check_in_of(walked) is None

    page.goto("/journal/erase")
    page.get_by_role("textbox").fill("Erase everything")
    page.get_by_role("button", name="Erase for good").click()
    expect(page.locator("h1")).to_have_text("Erased")
    page.goto("/journal")
    expect(page.locator("h1")).to_contain_text("backward walking is for you")
    context.close()


@pytest.mark.parametrize(
    "tag", [pytest.param(one, marks=pytest.mark.long) for one in ("de-DE", "en-GB", "zh-CN")]
)
def test_its_pages_fit_and_are_open_to_everybody(chromium: Browser, server: Any, tag: str) -> None:
    walked = walk_two_weeks(server)["walked"]
    coach = Coach(server.journal)
    coach.record.note(walked, "New shoes.", server.now)
    first = coach.record.sessions()[-1].id
    coach.record.take_back(first, server.now, why="not_me")
    context = chromium.new_context(base_url=server.address, locale=tag, reduced_motion="reduce")
    page = context.new_page()
    faults = {}
    for path, width in product(
        (
            *("/journal", f"/journal/{walked}", f"/journal/{first}?anew=1"),
            *(f"/check-in/{walked}", "/journal/walk", f"/journal/{walked}/erase", "/journal/erase"),
        ),
        (320, 1280),
    ):
        page.set_viewport_size({"width": width, "height": 800})
        page.goto(path)
        for more in page.locator("main details").all():
            more.evaluate("more => { more.open = true; }")
        if found := faults_of(page) + crowded(page):
            faults[f"{path}, {width} px"] = found
    context.close()
    assert faults == {}
