"""The standard tests in a real browser: the stopwatch fills the fields, and nobody needs it."""

from datetime import timedelta
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.looking import faults_of
from tests.web.walking import HEALTHY

from retrowalk.coach import Coach

pytestmark = pytest.mark.browser


@pytest.fixture
def walker(server: Any) -> Coach:
    coach = Coach(server.journal)
    coach.screening.screen({**HEALTHY, "age": "67", "sex": "female"}, server.now)
    return coach


@pytest.mark.parametrize("scheme", ["light", pytest.param("dark", marks=pytest.mark.long)])
def test_every_page_of_the_tests_is_open_to_everybody(
    chromium: Browser, server: Any, walker: Coach, scheme: Any
) -> None:
    walker.assessments.add("chair_stand", [12], server.now)
    context = chromium.new_context(
        base_url=server.address, viewport={"width": 360, "height": 780}, color_scheme=scheme
    )
    page = context.new_page()
    for path in ("", "/three_metre_backward", "/four_stage_balance", "/results/1"):
        page.goto(f"/assessments{path}")
        assert faults_of(page) == [], path
    context.close()


@pytest.fixture
def still(page: Page, server: Any) -> Page:
    """A page whose clock goes on only when told to."""
    page.clock.install(time=server.now)
    page.clock.pause_at(server.now + timedelta(hours=1))
    return page


def test_each_stop_fills_the_next_empty_field(still: Page, walker: Coach) -> None:
    still.goto("/assessments/timed_up_and_go")
    fields = still.locator("input[name=trial]")
    for number, seconds in enumerate((9.3, 8.7)):
        still.locator(".watch button").click()
        still.clock.run_for(1000 * seconds)
        expect(still.locator(".watch output")).to_have_text(f"{seconds:.1f}")
        still.get_by_role("button", name="Stop").click()
        expect(fields.nth(number)).to_have_value(f"{seconds:.1f}")
    still.get_by_role("button", name="Keep the result").click()
    expect(still.locator(".big dd")).to_have_text("9.0 s")
    assert walker.assessments.all()[0].result.trials == (9.3, 8.7)


def test_a_stance_that_is_long_enough_ends_by_itself(still: Page, walker: Coach) -> None:
    still.goto("/assessments/four_stage_balance")
    still.get_by_role("button", name="Start").click()
    still.clock.run_for(10_200)
    expect(still.locator("input[name=trial]").first).to_have_value("10.0")
    expect(still.get_by_role("button", name="Start again")).to_be_visible()


def test_half_a_minute_counts_down_to_the_count(still: Page, walker: Coach) -> None:
    still.goto("/assessments/chair_stand")
    expect(still.locator(".watch output")).to_have_text("30.0")
    still.get_by_role("button", name="Start").click()
    still.clock.run_for(12_000)
    expect(still.locator(".watch output")).to_have_text("18.0")
    still.clock.run_for(18_200)
    expect(still.locator(".watch output")).to_have_text("0.0")
    expect(still.locator("input[name=trial]")).to_be_focused()
    expect(still.locator("input[name=trial]")).to_have_value("")


def test_nobody_needs_the_stopwatch(chromium: Browser, server: Any, walker: Coach) -> None:
    context = chromium.new_context(base_url=server.address, java_script_enabled=False)
    page = context.new_page()
    page.goto("/assessments/timed_up_and_go")
    expect(page.locator(".watch")).to_be_hidden()
    page.get_by_label("Trial 1").fill("9.5")
    page.get_by_role("button", name="Keep the result").click()
    expect(page.locator(".big dd")).to_have_text("9.5 s")
    context.close()
