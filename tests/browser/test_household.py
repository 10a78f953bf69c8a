"""Two walkers and one phone: nothing of one is shown to the other, and nothing is lost."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.looking import WIDTHS, answers, crowded, faults_of
from tests.waiting import until

from retrowalk.coach import Coach
from retrowalk.people.household import Household

pytestmark = pytest.mark.browser

HELD = """walker => navigator.serviceWorker.controller !== null
    && caches.match(`/api/v1/people/${walker}/scripts/ahead`).then(Boolean)"""
LEAVE = """urls => {
    const record = { practised_s: 60, unsteady_pressed: 0, completed: true, pain_before: 1 };
    const value = urls.map((url, n) => ({
        url, record: { ...record, started_at: `2026-06-01T09:0${n}:00Z` },
    }));
    localStorage.setItem("retrowalk.outbox", JSON.stringify({ at: Date.now(), value }));
}"""
NOTHING_WAITS = "() => JSON.parse(localStorage['retrowalk.outbox']).value === null"


def look(page: Page, *paths: str) -> None:
    """Hold some pages to the rules, at every width."""
    for path in paths:
        page.goto(path)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            assert faults_of(page) + crowded(page) == [], (path, width)


def test_two_walkers_share_a_phone(chromium: Browser, server: Any) -> None:
    coach = Coach(server.journal)
    coach.screening.screen(answers(), server.now)
    session = coach.planning.today(server.now.date()).planned
    assert session is not None
    context = chromium.new_context(
        base_url=server.address, viewport={"width": 390, "height": 800}, reduced_motion="reduce"
    )
    page = context.new_page()
    page.clock.set_fixed_time(server.now)

    look(page, "/who", "/who/add")
    page.get_by_label("Your own name").fill("Anna")
    page.get_by_label("Name of who begins now").fill("Ben")
    page.get_by_label("Plum").check()
    page.get_by_role("button", name="Begin").press("Enter")
    expect(page.locator("a.whose")).to_have_text("Pages of Ben")
    page.goto("/today")  # no walk of anybody's yet: the questions come first
    look(page, "/who", "/who/settings", "/devices")
    page.goto("/who")
    page.get_by_role("button", name="Anna").press("Enter")
    expect(page).to_have_title("Today · Retrowalk")
    until(lambda: page.evaluate(HELD, 1), "Anna's scripts on the phone")
    left_open = context.new_page()
    left_open.goto("/journal/walk")

    # without the server, the phone knows that it is Anna's turn
    context.set_offline(True)
    page.goto("/player")
    expect(page.locator("#whose")).to_have_text("Anna")
    expect(page.get_by_role("button", name="Start", exact=True)).to_be_visible()
    # what an older version left, and what waits of Anna, is brought in Ben's turn, to Anna
    old, new = (f"{way}/sessions/{session.id}/record" for way in ("/api/v1", "/api/v1/people/1"))
    page.evaluate(LEAVE, [old, new])
    context.set_offline(False)
    ben = server.journal.walkers.all()[1].id
    with page.expect_navigation(url="**/"):
        page.goto("/who")
        page.get_by_role("button", name="Ben").click()
    expect(page.locator("a.whose")).to_have_text("Pages of Ben")
    until(lambda: page.evaluate(NOTHING_WAITS), "what waited to be brought")
    kept = server.journal.walker_of(1).statements.all()
    assert sum(one.kind == "run" for one in kept) == 2
    assert server.journal.walker_of(ben).statements.all() == ()

    # Ben has no walk on the phone, and is not shown Anna's
    context.set_offline(True)
    page.goto("/player")
    expect(page.locator("#nothing")).to_be_visible()
    expect(page.locator("#before")).to_be_hidden()
    context.set_offline(False)
    Coach(server.journal, ben).screening.screen(answers(), server.now)
    page.goto("/today")
    until(lambda: page.evaluate(HELD, ben), "Ben's scripts on the phone")
    context.set_offline(True)
    page.goto("/player")
    expect(page.locator("#whose")).to_have_text("Ben")
    context.set_offline(False)

    # Anna's page, still open, writes nothing into Ben's record
    left_open.get_by_label("minutes", exact=False).first.fill("7")
    left_open.evaluate("document.querySelector('main form').noValidate = true")
    left_open.locator("main form button").last.click()
    expect(left_open.get_by_role("heading", name="Whose turn is it?")).to_be_visible()
    expect(left_open.locator("main")).to_contain_text("still Anna's")
    for width in WIDTHS:
        left_open.set_viewport_size({"width": width, "height": 800})
        assert faults_of(left_open) + crowded(left_open) == [], width
    assert [one.kind for one in server.journal.walker_of(ben).statements.all()] == ["screening"]

    Household(server.journal).keep_code(1, "2468")
    page.goto("/who")
    page.get_by_role("button", name="Anna").click()
    expect(page.get_by_label("Code")).to_be_focused()
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        assert faults_of(page) + crowded(page) == [], width
    page.keyboard.type("1111")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_have_text("That was another code.")
    page.get_by_label("Code").fill("2468")
    page.keyboard.press("Enter")
    expect(page.locator("a.whose")).to_have_text("Pages of Anna")
    context.close()
