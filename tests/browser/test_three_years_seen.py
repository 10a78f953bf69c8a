"""After three years of use the pages fit a small phone, and the player has its session."""

import re
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect
from tests.browser.looking import faults_of
from tests.three_years import TODAY

pytestmark = [pytest.mark.browser, pytest.mark.three_years]


@pytest.fixture
def journal_file(three_years: Path) -> Path:
    return three_years


@pytest.mark.parametrize(
    "tag", [pytest.param(one, marks=pytest.mark.long) for one in ("de-DE", "en-GB", "zh-CN")]
)
def test_pages_fit_and_the_player_begins(chromium: Browser, server: Any, tag: str) -> None:
    server.now = datetime.combine(TODAY, time(12), UTC)
    context = chromium.new_context(
        base_url=server.address,
        locale=tag,
        viewport={"width": 320, "height": 700},
        reduced_motion="reduce",
    )
    page = context.new_page()
    faults: dict[str, list[str]] = {}
    for path in ("/today", "/programme", "/progress", "/clearance", "/assessments", "/walks/100"):
        page.goto(path)
        expect(page.locator("html")).to_have_attribute("lang", tag)
        if found := faults_of(page):
            faults[path] = found
    assert faults == {}
    ahead = page.request.get("/api/v1/scripts/ahead").json()
    assert ahead
    page.goto("/player")
    expect(page.locator("main")).to_contain_text(re.compile(r"\w"))
    context.close()
