"""The whole story, lived once in a real browser against the real server and a real recording.

A stranger is screened, planned for, coached and measured, and the plan answers. The server is
killed in the middle. With RETROWALK_PICTURES set to a folder, every screen is kept there.
"""

import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow.parquet as pq
import pytest
from playwright.sync_api import BrowserContext, Page, expect, sync_playwright
from tests.answers import healthy
from tests.browser.home import QUICK_VOICE, start, tick_all
from tests.browser.looking import violations
from tests.waiting import until

from retrowalk.recordings import read
from retrowalk.recordings.export import sensor_logger_zip
from retrowalk.screening import questions

pytestmark = [pytest.mark.browser, pytest.mark.recordings]

PHONE = {"width": 390, "height": 844}
ANSWERS = healthy(
    age=58, pain_now=1, goals=["knee"], places=["home_rail"], partner="yes", height=172
)
AS_AT_FIRST = """
    scrollTo(0, 0);
    for (const bar of document.querySelectorAll(".undo")) bar.style.visibility = "hidden";
"""
"""For a picture: from the top, and without what goes after ten seconds."""


class Server:
    """`retrowalk serve` as a walker starts it, on a journal of its own."""

    def __init__(self, folder: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        database = f"sqlite:///{folder / 'journal.db'}"
        self.environment = {**os.environ, "RETROWALK_DATABASE_URL": database}
        self.start()

    def start(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "retrowalk", "serve", "--port", str(self.port)],
            env=self.environment,
            stdout=subprocess.DEVNULL,
        )
        until(self.answers, "an answer of the server")

    def answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.address}/healthz") as answer:
                return bool(answer.status == 200)
        except OSError:
            return False

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


class Album:
    """Keeps a picture of each screen, and holds each to the rules of accessibility."""

    def __init__(self, page: Page) -> None:
        kept = os.environ.get("RETROWALK_PICTURES")
        self.folder = Path(kept) if kept else None
        self.page = page

    def show(self, name: str) -> None:
        found = violations(self.page)
        assert not found, f"{name}: {[(v['id'], v['nodes'][0]['html']) for v in found]}"
        if self.folder:
            self.folder.mkdir(parents=True, exist_ok=True)
            self.page.evaluate(AS_AT_FIRST)
            self.page.screenshot(path=self.folder / f"{name}.png")


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    server = Server(tmp_path)
    yield server
    server.kill()


@pytest.fixture
def phone(server: Server) -> Iterator[BrowserContext]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"]
        )
        context = browser.new_context(
            base_url=server.address, viewport=PHONE, device_scale_factor=2, reduced_motion="reduce"
        )
        context.add_init_script(QUICK_VOICE)
        yield context
        browser.close()


def go_on(page: Page, name: str) -> None:
    """Press a button that leads to another page, and be there."""
    with page.expect_navigation():
        page.get_by_role("button", name=name, exact=True).click()


def answer_everything(page: Page, album: Album) -> None:
    """Answer each question as it comes, as a careful healthy person of 58."""
    asked = {question.id: question for question in questions()}
    while "/screening/" in page.url:
        question = asked[page.url.rpartition("/")[2]]
        found, called = (
            ANSWERS[question.id],
            {choice.value: str(choice.label) for choice in question.choices},
        )
        if question.id in ("age", "symptoms_chest", "places"):
            album.show(f"screening-{question.id}")
        if page.locator("input#answer[type=number]").count():
            page.locator("input#answer[type=number]").fill(str(found))
        elif page.locator("select#answer").count():
            page.locator("select#answer").select_option(found)
        elif page.locator("input[type=radio]").count():
            if found != "":
                page.get_by_label(called.get(found, str(found)), exact=True).check()
        elif page.locator("input[type=checkbox]").count():
            for one in found:
                page.get_by_label(called[one]).check()
        else:
            go_on(page, called.get(found, str(found).capitalize()))
            continue
        go_on(page, "Go on")


def walk_the_session(page: Page, album: Album) -> None:
    """Play the whole script, a minute of it in a moment."""
    album.show("player-before")
    start(page)
    shown = False
    for _ in range(400):
        page.clock.run_for(5000)
        if page.locator("#end").is_visible():
            break
        if not shown and page.locator("#walk-title").inner_text() == "Backward":
            album.show("player")
            shown = True
    assert shown
    expect(page.get_by_role("status")).to_have_text("This walk is in your journal.")
    album.show("player-end")
    page.get_by_role("link", name="Continue").click()


def test_a_stranger_is_screened_planned_for_coached_and_measured(
    server: Server, phone: BrowserContext, data_dir: Path, tmp_path: Path
) -> None:
    real = data_dir / "phone_on_body" / "p05_body_backward1.parquet"
    export = tmp_path / "2026-11-21_walk.zip"
    export.write_bytes(sensor_logger_zip(read(real)))

    page = phone.new_page()
    album = Album(page)

    page.goto("/")
    expect(page.get_by_role("heading", level=1)).to_contain_text("whether backward walking is for")
    album.show("welcome")
    page.get_by_role("main").get_by_role("link", name="Start").or_(
        page.get_by_role("button", name="Start")
    ).first.click()
    answer_everything(page, album)

    expect(page).to_have_url(re.compile("/clearance"))
    album.show("clearance")

    page.goto("/programme")
    expect(page.get_by_role("main")).to_contain_text(re.compile("You start.* because .*"))
    album.show("programme")

    page.goto("/today")
    album.show("today")
    page.get_by_role("main").get_by_role("link", name="Start").or_(
        page.get_by_role("button", name="Start")
    ).first.click()

    tick_all(page)
    page.get_by_role("radio", name="1", exact=True).check()
    album.show("before-you-start")
    page.clock.install()
    go_on(page, "Begin")

    walk_the_session(page, album)
    server.kill()
    server.start()

    page.goto(page.url)
    page.locator("input[type=file]").set_input_files(export)
    page.get_by_label("Upright, screen toward me", exact=True).check()
    album.show("hand-in")
    go_on(page, "Measure my walk")

    expect(page).to_have_url(re.compile(r"/walks/\d+"))
    measured = page.request.get(page.url.replace("/walks/", "/api/v1/walks/")).json()["walk"]
    assert_as_tracked(measured, real)
    steps = measured["totals"]["backward"]["steps"]
    expect(page.get_by_role("main")).to_contain_text(str(steps))
    album.show("result")

    page.get_by_role("main").get_by_role("link", name=re.compile("feel|check", re.I)).first.click()
    page.get_by_role("group", name="Pain").get_by_role("radio", name="4", exact=True).check()
    page.get_by_role("group", name="How hard").get_by_role("radio", name="3", exact=True).check()
    page.get_by_role("radio", name="Steady", exact=True).check()
    album.show("check-in")
    go_on(page, "good")

    page.goto("/today")
    expect(page.get_by_role("main")).to_contain_text("pain 4 of 10")
    album.show("today-after")
    page.goto("/progress")
    expect(page.locator("main svg").first).to_be_visible()
    album.show("progress")
    page.goto("/learn")
    album.show("learn")


def assert_as_tracked(walk: dict[str, Any], real: Path) -> None:
    """Hold each measured step against the visual-inertial tracking of the same walk."""
    truth = pq.read_table(real, columns=["time_s", "label", "ref_step"]).to_pydict()
    label, true_step = np.array(truth["label"]), np.array(truth["ref_step"], dtype=bool)
    steps = walk["steps"]
    happened = np.searchsorted(truth["time_s"], [step["time_s"] for step in steps])
    found = np.array([step["direction"] for step in steps])
    for direction, opposite in (("backward", "forward"), ("forward", "backward")):
        here = found[label[np.minimum(happened, label.size - 1)] == direction]
        assert here.size == pytest.approx((true_step & (label == direction)).sum(), rel=0.06)
        assert (here == opposite).sum() == 0
        assert (here == direction).mean() > 0.95
