"""A walker's server at home with one short session, and what a phone on it feels and hears."""

import json
import os
import re
import signal
import socket
import urllib.request
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from playwright.sync_api import (
    Browser,
    BrowserContext,
    BrowserType,
    Page,
    WebSocket,
    expect,
)
from tests.browser.wearing import Wearer
from tests.js_coverage import BROWSER, ONE_COUNT, folder_for
from tests.waiting import until
from tests.web.forked import Forked
from tests.web.walking import HEALTHY

from retrowalk.coach import Coach
from retrowalk.journal import Journal
from retrowalk.recordings import Recording
from retrowalk.recordings.formats.player import heading, samples
from retrowalk.session import Block, BlockKind, Cue, Script, Session

Blocks = list[tuple[BlockKind, int]]

QUICK_VOICE = """
    const voices = [{ lang: "en-GB", localService: true, name: "Test" }];
    Object.defineProperty(window, "speechSynthesis", { value: Object.assign(new EventTarget(), {
        getVoices: () => voices,
        speak: (line) => queueMicrotask(() => { line.onstart?.(); line.onend?.(); }),
        cancel() {},
    }) });
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
"""
"""Headless Chromium has none, and would say so on every picture."""

PATIENCE_MS = 120_000
"""How long is waited for anything: a machine may be busy."""


def launched(kind: BrowserType, *switches: str) -> Browser:
    """Start a browser that waits patiently."""
    counting = [ONE_COUNT] if folder_for(BROWSER) else []
    browser = kind.launch(
        executable_path="/usr/bin/chromium",
        args=["--no-sandbox", *counting, *switches],
        timeout=PATIENCE_MS,
    )
    browser.on("context", lambda context: context.set_default_timeout(PATIENCE_MS))
    return browser


@cache
def _empty() -> bytes:
    """Make an empty journal, once."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "journal.db"
        Journal.open(f"sqlite:///{file}").close()
        return file.read_bytes()


class Home:
    """`retrowalk serve` as a walker starts it, with one session of today to walk."""

    def __init__(self, folder: Path, blocks: Blocks | None = None, setting: str = "") -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self.url = f"sqlite:///{folder / 'journal.db'}"
        (folder / "journal.db").write_bytes(_empty())
        with Journal.open(self.url) as journal:
            self.session_id = self._session(journal, blocks, setting)
        self.start()

    def _session(self, journal: Journal, blocks: Blocks | None, setting: str) -> str:
        """Give the session of today other blocks; begun once before, it stays as it was shown.

        ``setting`` is where it is walked, if not where it was planned.
        """
        coach, now = Coach(journal), datetime.now(UTC).astimezone()
        coach.screening.screen(HEALTHY, now)
        planned = coach.planning.today(now.date()).planned
        assert planned is not None
        if blocks is None:
            return planned.id
        session = coach.sessions.session(planned.id, now.date())
        session = session.model_copy(update={"setting": setting or session.setting})
        session, script = short(session, blocks)
        journal.walker().keep_version(session, script)
        coach.sessions.record(planned.id, now - timedelta(hours=1), 0.0, 1, 0, False, now)
        return planned.id

    def start(self) -> None:
        self.begin()
        self.wait()

    def wait(self) -> None:
        """Wait until the server answers."""
        until(self.answers, "an answer of the server")

    def begin(self) -> None:
        words = ["serve", "--port", str(self.port)]
        self.process = Forked(words, {**os.environ, "RETROWALK_DATABASE_URL": self.url})

    def answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.address}/healthz"):
                return True
        except OSError:
            return False

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def walks(self) -> list[dict[str, Any]]:
        with Journal.open(self.url) as journal:
            return [stored.model_dump(mode="json") for stored in Coach(journal).recordings.walks()]


def tick_all(page: Page) -> None:
    """Tick every box of a page, once it is there."""
    boxes = page.get_by_role("checkbox")
    expect(boxes.first).to_be_visible()
    for box in boxes.all():
        box.check()


HELD = """navigator.serviceWorker.controller !== null
    && caches.match('/api/v1/people/1/scripts/ahead').then(Boolean)"""
"""Whether a worker looks after the page, and holds the walks to come."""

SAID = {
    BlockKind.STAND: "Stand a moment.",
    BlockKind.WARM_UP: "Walk forward, easily.",
    BlockKind.REST: "Stop, and look behind you.",
    BlockKind.BACKWARD: "Now backward. Toes first, then the heel.",
    BlockKind.FORWARD: "Change over. You see the way now.",
    BlockKind.COOL_DOWN: "Walk on gently.",
}


def short(session: Session, blocks: Blocks) -> tuple[Session, Script]:
    """Make a session of these blocks, each announced by one cue, and its script."""
    made = tuple(
        Block(kind=kind, seconds=s, title=kind.value.replace("_", "-").capitalize(), hint="")
        for kind, s in blocks
    )
    starts = np.cumsum([0, *(block.seconds for block in made)]).tolist()
    cues = [
        Cue(at_s=start, block=n, say=SAID.get(block.kind, ""), tone="change")
        for n, (start, block) in enumerate(zip(starts[:-1], made, strict=True))
    ]
    session = session.model_copy(update={"blocks": made})
    script = Script(
        session_id=session.id,
        title="A short walk",
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
    (BlockKind.STAND, 1),
    (BlockKind.WARM_UP, 6),
    (BlockKind.REST, 1),
    (BlockKind.BACKWARD, 5),
    (BlockKind.COOL_DOWN, 1),
]
LENGTH_S = 14
FOR_LONG = [(BlockKind.STAND, 1), (BlockKind.BACKWARD, 900)]
"""Backward for longer than any test takes."""


def open_walk(page: Page, session_id: str) -> None:
    """Open the player as somebody who has told the page before that it is safe."""
    ticks = "&".join(f"tick={n}" for n in range(20))
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    gate = f"/before/{session_id}"
    answer = page.request.post(gate, data=f"{ticks}&pain=1", headers=form, max_redirects=0)
    assert answer.status == 303
    page.goto(f"/walk/{session_id}")


def open_player(phone: BrowserContext, home: Home, recording: Recording) -> tuple[Page, Wearer]:
    page = phone.new_page()
    wearer = Wearer(page, recording)
    open_walk(page, home.session_id)
    expect(page.locator("#sensor-state")).to_contain_text("feels your steps")
    return page, wearer


def start(page: Page) -> None:
    """Start the walk, past the lesson that comes before the first one; it may be refused."""
    page.locator("#start").click()
    page.locator("#lesson:visible, #walk:visible, #not-safe:visible").first.wait_for()
    if page.locator("#lesson").is_visible():
        page.locator("#lesson-onward").click()


def walk_to_the_end(page: Page, wearer: Wearer) -> None:
    while page.locator("#walk").is_visible():
        wearer.walk(until_s=wearer.felt_s + 1)


def the_walk(home: Home) -> dict[str, Any]:
    """Give the one walk there is."""
    (stored,) = home.walks()
    assert stored["session_id"] == home.session_id
    walk: dict[str, Any] = stored["walk"]
    return walk


def assert_whole(page: Page, home: Home) -> None:
    """Everything that the page felt from start to end is in the one walk that is stored."""
    walk = the_walk(home)
    assert gaps(walk) == [], walk["notes"]
    assert walk["recording"]["duration_s"] > LENGTH_S - 1.5
    with Journal.open(home.url) as journal:
        walks = journal.walker().walks
        _, data = walks.recording(walks.all()[0].recording_id)
    began_ms = 1000 * heading(data).began.timestamp()
    stored = {round(began_ms + 1000 * time_s) for time_s in samples(data)[0].tolist()}
    felt = {round(ms) for ms in page.evaluate("felt") if min(stored) < ms < max(stored)}
    assert len(felt) > 20 * LENGTH_S
    assert len({ms for ms in felt if stored.isdisjoint((ms - 1, ms, ms + 1))}) == 0


def gaps(walk: dict[str, Any]) -> list[str]:
    """Tell what got lost; a busy machine may have felt nothing for a while, which is no loss."""
    return [note for note in walk["notes"] if "never arrived" in note]


TOLD = re.compile(r"\d+ steps? backward in|Which way could not be told")
"""What the page says of a walk; a busy machine may have felt too little to tell the way."""


def arrived(page: Page) -> None:
    expect(page.locator("#result")).to_contain_text(TOLD)


LISTENED_AHEAD_S = 0.5


class Line:
    """What goes over the line to the server and comes back, as the browser saw it."""

    def __init__(self, page: Page) -> None:
        self.began_s = 0.0
        self.steps: list[dict[str, Any]] = []
        self.sent_s = 0.0
        self.heard_s = 0.0
        self.counts: dict[str, int] = {}
        page.on("websocket", self._opened)

    def _opened(self, socket: WebSocket) -> None:
        socket.on("framesent", self._sent)
        socket.on("framereceived", self._received)

    def _sent(self, lines: str | bytes) -> None:
        first, _, _ = str(lines).partition("\n")
        if first.startswith("#retrowalk "):
            began = json.loads(first.removeprefix("#retrowalk "))["began"]
            self.began_s = datetime.fromisoformat(began).timestamp()
        times_s = samples(str(lines).encode())[0]
        self.sent_s = float(times_s.max(initial=self.sent_s))

    def _received(self, heard: str | bytes) -> None:
        news = json.loads(heard)
        if not news:
            return  # heard, and nothing new in it
        self.counts = news["counts"]
        self.steps += news["steps"]
        self.heard_s = news["time_s"]

    def wait_until_heard(self, page: Page) -> None:
        """Wait until the server has heard what was sent, but for what it listens ahead."""
        while self.heard_s < self.sent_s - LISTENED_AHEAD_S:
            page.wait_for_timeout(10)

    @property
    def directions(self) -> list[str]:
        return [step["direction"] for step in self.steps]
