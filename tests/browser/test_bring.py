"""Bring your walks, and what other apps share: one story each, in the real server and browser."""

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from tests.browser.home import HELD, Home
from tests.browser.looking import WIDTHS, crowded, faults_of, looked_at, walk_two_weeks
from tests.waiting import until

from retrowalk.activity import Activity, Lap, Sport
from retrowalk.coach import Coach
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.journal import Journal
from retrowalk.journal.bodies import Import
from retrowalk.recordings.export import sensor_logger_zip

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("files") / "walk.zip"
    walk = synthesise([Segment("stand", 2), Segment("forward", 8)], seed=3)
    file.write_bytes(sensor_logger_zip(walk.recording))
    return file


def from_a_watch(journal: Journal, now: datetime) -> None:
    """Keep a walk of three laps, as a watch tells of it."""
    laps = tuple(Lap(start_s=300.0 * n, duration_s=300.0, distance_m=400.0) for n in range(3))
    start = datetime(2026, 5, 4, 7, 30, tzinfo=UTC)
    told = {"distance_m": 1200.0, "steps": 1600, "app": "A watch", "laps": laps}
    walk = Activity(sport=Sport.WALKING, start=start, duration_s=900.0, **told)
    importing = Coach(journal).importing
    batch = importing.begin(Import(by="command"), now)
    file = importing.hand_in(batch, "watch.fit", BytesIO(b"as a watch wrote it"), now)
    journal.walker().imports.keep(file, [walk], [], now)


def test_files_are_brought_told_of_asked_about_and_taken_back(
    chromium: Browser, server: Any, recording: Path, tmp_path: Path
) -> None:
    walk_two_weeks(server)
    from_a_watch(server.journal, server.now)
    note = tmp_path / "shopping.txt"
    note.write_text("milk, bread")
    context = chromium.new_context(base_url=server.address, reduced_motion="reduce")
    page = context.new_page()
    page.goto("/progress")
    page.get_by_role("link", name="Bring your walks").click()
    faults = looked_at(page, "bring")
    page.get_by_label("Files", exact=True).set_input_files([recording, note])
    expect(page.locator("#said")).to_contain_text("2 files")
    page.locator("#go").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="This is what came")).to_be_visible()
    expect(page.locator(".counted")).to_contain_text("1 file kept")
    expect(page.locator(".counted")).to_contain_text("1 refused")
    faults |= looked_at(page, "receipt")
    page.get_by_role("link", name="Answer").click()
    faults |= looked_at(page, "backward")
    page.locator("input[name=laps]").nth(1).focus()
    page.keyboard.press("Space")
    page.get_by_role("button", name="These laps backward").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="All answered")).to_be_visible()
    (walk,) = server.journal.walker().activities.all()
    assert walk.backward is not None
    assert walk.backward.laps == (1,)
    page.goto("/imports")
    page.locator("section[aria-labelledby=batches] a").first.click()
    page.get_by_text("Take all of it back", exact=True).click()
    page.get_by_role("button", name="Take it back").click()
    expect(page.get_by_role("heading", name="Taken back")).to_be_visible()
    faults |= looked_at(page, "taken back")
    page.get_by_role("button", name="Put it back").click()
    expect(page.get_by_role("heading", name="This is what came")).to_be_visible()
    assert faults == {}
    context.close()


def share(page: Page, file: Path) -> None:
    """Do what a phone does when another app shares a file: post it to the address of it."""
    page.evaluate(
        """() => {
          const form = Object.assign(document.createElement("form"), {
            method: "post", action: "/imports/shared", enctype: "multipart/form-data", id: "share",
          });
          const field = { type: "file", name: "files", id: "shared-file" };
          form.append(Object.assign(document.createElement("input"), field));
          document.body.append(form);
        }"""
    )
    page.locator("#shared-file").set_input_files(file)
    page.evaluate("document.getElementById('share').submit()")


def test_what_another_app_shares_waits_offline_and_is_brought_once(
    phone: BrowserContext, home: Home, recording: Path
) -> None:
    page = phone.new_page()
    page.goto("/today")
    until(lambda: page.evaluate(HELD), "the worker")
    home.kill()
    share(page, recording)
    expect(page.get_by_role("status")).to_contain_text("They wait on this phone")
    expect(page.locator("#names")).to_have_text("walk.zip")
    assert {width: found for width in WIDTHS if (found := _crowded_at(page, width))} == {}
    home.start()
    page.get_by_role("link", name="Look again").click()
    expect(page.locator("#names")).to_have_text("walk.zip")
    page.get_by_role("button", name="Bring them").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_have_text("They are here.")
    assert faults_of(page) == []
    share(page, recording)
    expect(page.locator("#names")).to_have_text("walk.zip")
    page.goto("/today")
    page.get_by_role("link", name="Files from another app wait on this phone").click()
    page.get_by_role("button", name="Bring them").click()
    expect(page.get_by_role("status")).to_have_text("They are here.")
    page.get_by_role("link", name="See what became of them").click()
    expect(page.locator(".counted")).to_contain_text("1 known already")
    with Journal.open(home.url) as journal:
        batches = Coach(journal).importing.all()
        assert [[one.status for one in batch.files] for batch in batches] == [["known"], ["kept"]]
        assert {batch.by for batch in batches} == {"phone"}
        assert len(journal.walker().walks.all()) == 1


def _crowded_at(page: Page, width: int) -> Any:
    page.set_viewport_size({"width": width, "height": 844})
    return crowded(page)
