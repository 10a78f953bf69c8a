"""A session walked with the phone in the pocket: felt, heard, kept, and measured exactly once.

Motion is played into Chromium's own sensors; nothing of the player is called by the tests.
"""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from tests.browser.wearing import Wearer
from tests.web.walking import HEALTHY

from retrowalk.coach import Coach
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.journal import Journal
from retrowalk.recordings import Recording
from retrowalk.screening import questions
from retrowalk.session import Block, BlockKind, Cue, Script, Session

pytestmark = pytest.mark.browser

BACKWARD_S = 12


class Home:
    """`retrowalk serve` as a walker starts it, with one session of today to walk."""

    def __init__(self, folder: Path, blocks: list[tuple[BlockKind, int]]) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self.url = f"sqlite:///{folder / 'journal.db'}"
        with Journal.open(self.url) as journal:
            self.session_id = self._session(journal, blocks)
        self.start()

    def _session(self, journal: Journal, blocks: list[tuple[BlockKind, int]]) -> str:
        """Give the session of today other blocks; begun once before, it stays as it was shown."""
        coach, now = Coach(journal), datetime.now(UTC).astimezone()
        coach.screen({q.id: HEALTHY.get(q.id, []) for q in questions()}, now)
        planned = coach.today(now.date()).planned
        assert planned is not None
        session, script = short(coach.session(planned.id, now.date()), blocks)
        journal.pages().show(session, script)
        coach.record_session(planned.id, now - timedelta(hours=1), 0.0, 1, 0, False, now)
        return planned.id

    def start(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "retrowalk", "serve", "--port", str(self.port)],
            env={**os.environ, "RETROWALK_DATABASE_URL": self.url},
            stdout=subprocess.DEVNULL,
        )
        for _ in range(300):
            try:
                with urllib.request.urlopen(f"{self.address}/healthz"):
                    return
            except OSError:
                time.sleep(0.1)
        raise AssertionError("the server did not answer within 30 s")

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def walks(self) -> list[dict[str, Any]]:
        with Journal.open(self.url) as journal:
            return [stored.model_dump() for stored in Coach(journal).walks()]


def short(session: Session, blocks: list[tuple[BlockKind, int]]) -> tuple[Session, Script]:
    """Make a session of these blocks, each announced by one cue, and its script."""
    made = tuple(Block(kind=kind, seconds=s, title=kind.value, hint="") for kind, s in blocks)
    starts = np.cumsum([0, *(block.seconds for block in made)]).tolist()
    cues = [
        Cue(at_s=start, block=n, say=f"Block {n}.", tone="change")
        for n, start in enumerate(starts[:-1])
    ]
    session = session.model_copy(update={"blocks": made})
    script = Script(
        session_id=session.id,
        title="A short one",
        setting=session.setting,
        aim=session.aim,
        why=session.why,
        checklist=session.checklist,
        blocks=made,
        cues=tuple(cues),
        seconds=starts[-1],
    )
    return session, script


SHORT = [
    (BlockKind.STAND, 2),
    (BlockKind.WARM_UP, 12),
    (BlockKind.REST, 2),
    (BlockKind.BACKWARD, BACKWARD_S),
    (BlockKind.COOL_DOWN, 2),
]


@pytest.fixture(scope="module")
def stroll() -> Recording:
    """The short session as somebody would walk it who begins a little late."""
    walk = synthesise(
        [
            Segment("stand", 3),
            Segment("forward", 11),
            Segment("stand", 2),
            Segment("backward", BACKWARD_S),
            Segment("stand", 6),
        ],
        seed=3,
    )
    return walk.recording


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    home = Home(tmp_path, SHORT)
    yield home
    home.kill()


@pytest.fixture
def phone(chromium: Browser, home: Home) -> Iterator[BrowserContext]:
    context = chromium.new_context(base_url=home.address, viewport={"width": 390, "height": 844})
    yield context
    context.close()


def open_player(phone: BrowserContext, home: Home, recording: Recording) -> tuple[Page, Wearer]:
    page = phone.new_page()
    wearer = Wearer(page, recording)
    page.goto(f"/walk/{home.session_id}?pain=1")
    expect(page.locator("#hearing")).to_contain_text("feels your steps")
    return page, wearer


def start(page: Page) -> None:
    page.get_by_role("button", name="Start", exact=True).click()


def the_walk(home: Home) -> dict[str, Any]:
    """Give the one walk there is."""
    (stored,) = home.walks()
    assert stored["session_id"] == home.session_id
    walk: dict[str, Any] = stored["walk"]
    return walk


def assert_whole(walk: dict[str, Any]) -> None:
    """Every step of the stroll was kept, and its direction known from the warm-up."""
    assert not [note for note in walk["notes"] if "never arrived" in note or "no signal" in note]
    assert walk["recording"]["duration_s"] == pytest.approx(sum(s for _, s in SHORT), abs=1.5)
    assert walk["totals"]["backward"]["duration_s"] == pytest.approx(BACKWARD_S, abs=2)
    assert walk["totals"]["forward"]["duration_s"] == pytest.approx(11, abs=2)
    assert walk["totals"]["unknown"]["duration_s"] < 2


def test_the_walk_is_felt_and_measured(
    phone: BrowserContext, home: Home, stroll: Recording
) -> None:
    page, wearer = open_player(phone, home, stroll)
    start(page)
    wearer.walk(until_s=sum(s for _, s in SHORT) + 0.3)
    ended = time.time()
    expect(page.locator("#result")).to_contain_text(re.compile(r"\d+ steps backward in"))
    assert time.time() - ended < 2.5
    assert_whole(the_walk(home))
    page.get_by_role("link", name="Continue").click()
    expect(page).to_have_url(re.compile(r"/walks/\d+"))
    expect(page.get_by_role("link", name="How do you feel?")).to_be_visible()
