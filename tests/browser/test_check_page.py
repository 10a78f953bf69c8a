"""The page that tells what this phone can do: on one that can, and on those that lack something."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.home import Home
from tests.browser.looking import crowded, faults_of
from tests.browser.wearing import SENSORS
from tests.waiting import until

pytestmark = pytest.mark.browser

TURNING = {"x": 0.5, "y": 0.2, "z": 0.1}


@pytest.fixture
def phone(chromium: Browser, home: Home) -> Iterator[Page]:
    """A page of a phone that feels something; home answers it, sockets too."""
    context = chromium.new_context(base_url=home.address, viewport={"width": 390, "height": 844})
    yield context.new_page()
    context.close()


def feel(page: Page, available: bool) -> None:
    line = page.context.new_cdp_session(page)
    for sensor in SENSORS:
        there = {"enabled": True, "type": sensor, "metadata": {"available": available}}
        line.send("Emulation.setSensorOverrideEnabled", there)
        if available:
            reading = {"type": sensor, "reading": {"xyz": TURNING}}
            line.send("Emulation.setSensorOverrideReadings", reading)


def states(page: Page) -> dict[str, str]:
    rows = page.locator("[data-group] > li").all()
    return {row.locator("b").inner_text(): str(row.get_attribute("data-state")) for row in rows}


def row(page: Page, title: str) -> Any:
    return page.locator("[data-group] > li").filter(has=page.get_by_text(title, exact=True))


def test_all_of_it_is_told_and_can_be_handed_on(phone: Page, home: Home) -> None:
    feel(phone, True)
    phone.goto("/today")
    until(
        lambda: phone.evaluate("caches.match('/api/v1/people/1/scripts/ahead').then(Boolean)"),
        "the walks ahead",
    )
    phone.goto("/check")
    expect(row(phone, "Live line")).to_contain_text(re.compile(r"there and back in \d+ ms"))
    told = states(phone)
    for title in ("Safe connection", "Your computer", "Clock", "Let in", "Storage"):
        assert told[title] == "good", title
    expect(row(phone, "Without a network")).to_contain_text("walk")
    expect(row(phone, "Waiting for your computer")).to_contain_text("nothing")
    assert told["Motion sensor"] == told["Lit screen"] == "unknown"
    phone.get_by_role("button", name="Look closely").click()
    expect(row(phone, "Motion sensor")).to_contain_text(re.compile(r"\d\d a second, turning too"))
    expect(row(phone, "Lit screen")).to_have_attribute("data-state", "good")
    phone.get_by_role("button", name="Yes").click()
    expect(row(phone, "Tones")).to_contain_text("you heard me")
    phone.get_by_text("For somebody who helps you").click()
    text = phone.locator("#findings").inner_text()
    assert "+ Motion sensor:" in text
    assert "Mozilla/5.0" in text
    for width in (320, 390, 1280):
        phone.set_viewport_size({"width": width, "height": 800})
        assert crowded(phone) == []
        assert faults_of(phone) == []


def test_what_is_refused_is_told_with_what_to_do(phone: Page, home: Home) -> None:
    line = phone.context.new_cdp_session(phone)
    target = line.send("Target.getTargetInfo")["targetInfo"]
    browser = phone.context.browser
    assert browser
    browser.new_browser_cdp_session().send(
        "Browser.setPermission",
        {
            "permission": {"name": "screen-wake-lock"},
            "setting": "denied",
            "origin": home.address,
            "browserContextId": target["browserContextId"],
        },
    )
    feel(phone, False)
    phone.goto("/check")
    phone.get_by_role("button", name="Look closely").click()
    expect(row(phone, "Lit screen")).to_contain_text("refuses")
    expect(row(phone, "Lit screen")).to_contain_text("battery saving")
    expect(row(phone, "Motion sensor")).to_contain_text("none is felt")
    phone.get_by_role("button", name="No", exact=True).click()
    expect(row(phone, "Tones")).to_contain_text("Turn the volume up")
    expect(phone.locator("#verdict")).to_contain_text("need a look")


def test_with_the_server_gone_it_says_so(phone: Page, home: Home) -> None:
    phone.route("**/healthz", lambda route: route.abort())
    phone.goto("/check")
    expect(row(phone, "Your computer")).to_contain_text("does not answer")
    expect(row(phone, "Let in")).to_have_attribute("data-state", "unknown")
