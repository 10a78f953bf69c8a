"""Something guided plays in the player like a walk, also with no server; and it is no walk."""

import json
import re
import urllib.request
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.browser.conftest import Server
from tests.browser.home import Home, tick_all
from tests.browser.looking import crowded, faults_of
from tests.browser.wearing import SENSORS
from tests.waiting import until
from tests.web.walking import HEALTHY

from retrowalk.coach import Coach
from retrowalk.journal import Journal

pytestmark = pytest.mark.browser

HELD = """navigator.serviceWorker.controller !== null
    && caches.match('/api/v1/people/1/guided/scripts').then(Boolean)"""


def begin(page: Page) -> None:
    expect(page.get_by_role("button", name="Start", exact=True)).to_be_visible()
    tick_all(page)
    page.get_by_role("button", name="Start", exact=True).click()


def run(page: Page, seconds: float) -> None:
    page.clock.run_for(round(1000 * seconds))


def script_of(server: str, guide: str) -> dict[str, Any]:
    with urllib.request.urlopen(f"{server}/api/v1/guided/{guide}/script") as answer:
        script: dict[str, Any] = json.load(answer)
    return script


def test_on_a_day_of_rest_it_is_two_taps_away_and_kept(server: Server, page: Page) -> None:
    Coach(server.journal).screening.screen(HEALTHY, server.now)
    page.goto("/today")
    page.get_by_text("Less today").click()
    page.get_by_role("button", name="Rest today").click()
    page.clock.install()
    page.get_by_role("link", name="Begin").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Mindful walk")
    for absent in ("Pain now", "Tick while backward"):
        expect(page.get_by_label(absent)).to_be_hidden()
    page.get_by_role("button", name="Start", exact=True).click()
    expect(page.locator("#not-safe")).to_have_text("Look at each line and tick it.")
    begin(page)
    seconds = script_of(server.address, "mindful_walk")["seconds"]
    for _ in range(seconds // 10 + 2):
        run(page, 10)
    expect(page.get_by_role("heading", level=1)).to_contain_text("just for you")
    expect(page.locator("#saving")).to_have_text("This is in your journal.")
    expect(page.locator("#result")).to_be_empty()
    page.get_by_role("link", name="Continue").click()
    expect(page).to_have_url(re.compile(r"/guided$"))
    expect(page.get_by_role("link", name="Mindful walk")).to_contain_text("Last on")
    coach = Coach(server.journal)
    [done] = coach.guided.done()
    assert (done.guide, done.practised_s, done.completed) == ("mindful_walk", seconds, True)
    assert coach.record.sessions() == ()


def test_stopped_it_keeps_what_was_played(server: Server, page: Page) -> None:
    Coach(server.journal).screening.screen(HEALTHY, server.now)
    page.clock.install()
    page.goto("/guided/seated_breath")
    begin(page)
    run(page, 5)
    expect(page.locator("#walk-title")).to_have_text("Sit")
    run(page, 60)
    expect(page.locator("#walk-title")).to_have_text("Breathe")
    page.get_by_role("button", name="Stop", exact=True).click()
    page.get_by_role("button", name="End here").click()
    expect(page.locator("#saving")).to_have_text("This is in your journal.")
    [done] = Coach(server.journal).guided.done()
    assert (done.practised_s, done.completed) == (pytest.approx(65, abs=1), False)


def test_the_pocket_lock_does_not_come_by_itself(server: Server, page: Page) -> None:
    Coach(server.journal).screening.screen(HEALTHY, server.now)
    browser = page.context.new_cdp_session(page)
    for sensor in SENSORS:
        on = {"enabled": True, "type": sensor, "metadata": {"available": True}}
        browser.send("Emulation.setSensorOverrideEnabled", on)
        reading = {"type": sensor, "reading": {"xyz": {"x": 0, "y": 9.8, "z": 0}}}
        browser.send("Emulation.setSensorOverrideReadings", reading)
    page.add_init_script("""localStorage["retrowalk.lock"] = '{"at":1,"value":true}'""")
    page.clock.install()
    page.goto("/guided/seated_breath")
    expect(page.locator("#sensor-state")).to_contain_text("feels your steps")
    expect(page.locator("#lock-itself")).to_be_checked()
    begin(page)
    run(page, 60)
    expect(page.locator("#walk-title")).to_have_text("Breathe")
    expect(page.locator("#unlock")).to_be_hidden()


def test_something_wrong_in_it_leads_to_help(chromium: Browser, server: Server) -> None:
    Coach(server.journal).screening.screen(HEALTHY, server.now)
    page = chromium.new_context(base_url=server.address).new_page()
    page.clock.install()
    page.goto("/guided/seated_breath")
    begin(page)
    run(page, 20)
    page.get_by_role("button", name="Something is wrong").click()
    page.get_by_role("button", name="Chest pain or pressure").click()
    page.locator("#chest_pain [data-onward]").click()
    expect(page.get_by_role("link", name="What to do now")).to_be_visible()
    expect(page).to_have_url(re.compile(r"/today$"))
    clearance = Coach(server.journal).screening.clearance
    assert clearance is not None
    assert clearance.urgent
    page.context.close()


def test_offline_all_of_it_plays_and_is_brought_later(chromium: Browser, tmp_path: Path) -> None:
    home = Home(tmp_path)
    page = chromium.new_context(base_url=home.address).new_page()
    page.goto("/guided")
    until(lambda: page.evaluate(HELD), "the worker that holds what is guided")
    home.kill()
    page.clock.install()
    page.goto("/guided")
    expect(page.get_by_role("heading", level=1)).to_have_text("Something calm")
    expect(page.locator("#nothing-text")).to_contain_text("All of these play on this phone")
    page.get_by_role("link", name=re.compile("^Waking the feet, seated")).click()
    begin(page)
    run(page, 40)
    page.get_by_role("button", name="Stop", exact=True).click()
    page.get_by_role("button", name="End here").click()
    expect(page.locator("#saving")).to_contain_text("This is safe in this browser.")
    home.start()
    run(page, 20)
    expect(page.locator("#saving")).to_contain_text("This is safe in this browser.")

    def kept() -> bool:
        with Journal.open(home.url) as journal:
            return [one.guide for one in Coach(journal).guided.done()] == ["seated_feet"]

    until(kept, "what was done to arrive")
    home.kill()


@pytest.mark.parametrize(
    ("width", "scheme"),
    [
        *[(320, "light"), (1280, "dark")],
        *[pytest.param(*one, marks=pytest.mark.long) for one in [(320, "dark"), (1280, "light")]],
    ],
)
def test_its_pages_are_readable(chromium: Browser, server: Server, width: int, scheme: Any) -> None:
    coach = Coach(server.journal)
    coach.screening.screen(HEALTHY, server.now)
    context = chromium.new_context(
        base_url=server.address,
        viewport={"width": width, "height": 780},
        color_scheme=scheme,
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.request.post(
        "/api/v1/guided/tree/record",
        data={"started_at": server.now.isoformat(), "practised_s": 90, "completed": True},
    )
    number = coach.record.entries()[0].id
    for address in ("/guided", "/guided/tree", f"/guided/done/{number}", f"/journal/{number}"):
        page.goto(address)
        assert faults_of(page) + crowded(page) == [], address
    context.close()
