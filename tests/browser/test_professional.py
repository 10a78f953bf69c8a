"""A professional's word, where it matters: before the walk and in it, with or without a server."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.home import start, tick_all
from tests.browser.looking import answers, crowded, faults_of

from retrowalk.coach import Coach
from retrowalk.screening import Agreement, Bounds

pytestmark = pytest.mark.browser

SENTENCE = (
    "Your physiotherapist: at most 2 minutes, only beside a rail or a row of cabinets, "
    "until 12 June 2026."
)
NOTE = "“No steps on carpets.” (Ms Keller, 30 May 2026)"
WORD = Agreement(
    on=date(2026, 5, 30),
    who="Ms Keller",
    profession="physiotherapist",
    note="No steps on carpets.",
    bounds=Bounds(
        settings=("home_rail",), minutes_at_most=2, pain_at_most=4, until=date(2026, 6, 12)
    ),
)


@pytest.fixture
def bounded(server: Any) -> Coach:
    """A walker whose physiotherapist said something."""
    coach = Coach(server.journal)
    coach.screening.screen(answers(conditions_joints=["knee_osteoarthritis"]), server.now)
    coach.screening.agree(WORD, server.now)
    return coach


@pytest.fixture
def looked_at(chromium: Browser, server: Any) -> Iterator[Page]:
    context = chromium.new_context(base_url=server.address, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def test_it_is_read_before_the_walk_and_stays_in_reach_in_it(page: Page, bounded: Coach) -> None:
    for path in ("/today", "/before/2026-06-01"):
        page.goto(path)
        expect(page.get_by_text(SENTENCE)).to_be_visible()
        expect(page.get_by_text(NOTE)).to_be_visible()
    tick_all(page)
    page.get_by_role("radio", name="1", exact=True).check()
    page.locator("button.primary").click()
    expect(page.locator("#before").get_by_text(SENTENCE)).to_be_visible()
    start(page)
    expect(page.get_by_text(SENTENCE).locator("visible=true")).to_have_count(0)
    page.locator("#pause").click()
    expect(page.locator("#sheet").get_by_text(SENTENCE)).to_be_visible()
    expect(page.locator("#sheet").get_by_text(NOTE)).to_be_visible()
    page.get_by_role("button", name="Go on").click()
    page.locator("#wrong-now").click()
    page.get_by_role("button", name="Just unsteady").click()
    expect(page.locator("#sheet-title")).to_be_visible()
    expect(page.locator("#sheet").get_by_text(SENTENCE)).to_be_hidden()


def test_it_is_written_down_on_one_page(page: Page, server: Any) -> None:
    coach = Coach(server.journal)
    coach.screening.screen(answers(), server.now)
    page.goto("/agreement")
    page.get_by_label("Who agreed?").fill("Ms Keller")
    page.get_by_label("Their profession").select_option("Physiotherapist")
    page.get_by_label("Minutes backward, at most").fill("2,5")
    page.get_by_label("Beside a rail or a row of cabinets").first.check()
    page.get_by_label("In their own words").fill("No carpets.\nShoes on.")
    page.get_by_text("More that they said").click()
    page.get_by_label("Pain that is acceptable").fill("4")
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_text("Your physiotherapist: at most 2½ minutes")).to_be_visible()
    (kept,) = coach.screening.agreements()
    assert kept.note == "No carpets.\nShoes on."
    assert (kept.bounds.settings, kept.bounds.pain_at_most) == (("home_rail",), 4)


@pytest.mark.parametrize(
    "width", [320, *(pytest.param(one, marks=pytest.mark.long) for one in (390, 1280))]
)
def test_it_fits_every_screen(looked_at: Page, bounded: Coach, width: int) -> None:
    page = looked_at
    page.set_viewport_size({"width": width, "height": 800})
    faults: dict[str, list[str]] = {}
    for path in ("/today", "/before/2026-06-01", "/clearance", "/agreement?who=Ms%20Keller"):
        page.goto(path)
        for more in page.locator("main details").all():
            more.evaluate("more => { more.open = true; }")
        if found := crowded(page) + faults_of(page):
            faults[path] = found
    page.get_by_label("Minutes backward, at most").fill("two")
    page.get_by_role("button", name="Keep it").click()
    expect(page.locator("#refusal")).to_contain_text("How many minutes at most?")
    expect(page.get_by_label("Minutes backward, at most")).to_have_value("two")
    if found := crowded(page) + faults_of(page):
        faults["what is refused"] = found
    page.goto("/walk/2026-06-01")
    expect(page.locator("#before").get_by_text(SENTENCE)).to_be_visible()
    if found := crowded(page) + faults_of(page):
        faults["the player"] = found
    assert faults == {}
