"""The least that serves the player, its first screen in a browser, and what a walker does on it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from fastapi import FastAPI
from playwright.sync_api import Browser, BrowserContext, Page, expect
from starlette.responses import HTMLResponse, JSONResponse, Response
from tests.browser.answering import Answering
from tests.browser.looking import AXE

from retrowalk.session.aloud import sample
from retrowalk.session.types import Asides, Block, BlockKind, Cue, Script
from retrowalk.web.assets import Assets
from retrowalk.web.language import LanguageMiddleware
from retrowalk.web.templating import Templates
from retrowalk.web.views.player import player as player_page

STUBS = Path(__file__).parent / "stubs"
NOTHING_INLINE = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'"
)
EIGHT, NINE = "2026-10-05T08:00:00Z", "2026-10-05T09:00:00Z"

BLOCKS = (
    (BlockKind.STAND, 10, "Stand still", "Feet under your hips."),
    (BlockKind.WARM_UP, 30, "Easy forward", "The way you always walk."),
    (BlockKind.REST, 10, "Stop and get ready", "Look at the way behind you."),
    (BlockKind.BACKWARD, 60, "Backward", "Small steps."),
    (BlockKind.FORWARD, 30, "Forward", "The way you came."),
    (BlockKind.REST, 10, "Stop and get ready", "Look at the way behind you."),
    (BlockKind.BACKWARD, 60, "Backward", "Small steps."),
    (BlockKind.COOL_DOWN, 30, "Walk on gently", "Easy steps."),
)
WORDS = {
    BlockKind.STAND: "Stand still",
    BlockKind.REST: "Rest",
    BlockKind.BACKWARD: "Backward",
}
FIRST_BACKWARD_S = 50
EVEN_STEPS = "2026-10-09"
"""The session that asks for a tick."""
ON_A_BELT = "2026-10-12"
"""The session on a treadmill, which ends with a rest to turn in."""
TWO_PLACES = "2026-10-13"
"""The session that begins on a treadmill and goes on where it is known, beside a rail."""
ASIDES = Asides(
    unsteady="Hold on and stop the belt.",
    paused="Paused. Hold on.",
    lead_in="Hold both rails.",
    gently="Lowest speed.",
    no_backward="No more backward today. Keep the belt still.",
)


def script(session_id: str = "2026-10-05") -> Script:
    """A session of four minutes, two of them backward."""
    if session_id == TWO_PLACES:
        made = sample("treadmill", "", backward_s=120, lesson=0, number=20, base="rail")
        return made.model_copy(update={"session_id": session_id})
    blocks = tuple(
        Block(
            kind=kind,
            seconds=seconds,
            title=title,
            hint=hint,
            cadence_spm=72 if (kind, session_id) == (BlockKind.BACKWARD, EVEN_STEPS) else None,
        )
        for kind, seconds, title, hint in BLOCKS
    )
    belt = session_id == ON_A_BELT
    if belt:
        turn = Block(kind=BlockKind.REST, seconds=20, title="Stop and get ready")
        blocks = (*blocks[:-1], turn, blocks[-1])
    cues = []
    start_s = 0
    for place, block in enumerate(blocks):
        cues.append(Cue(at_s=start_s, block=place, show=block.hint, tone="change"))
        cues.append(Cue(at_s=start_s + 1, block=place, say=f"Line {place} begins."))
        if block.kind is BlockKind.BACKWARD:
            cues.append(Cue(at_s=start_s + 30, block=place, say="Half done.", tone="half"))
        start_s += block.seconds
    cues.append(Cue(at_s=start_s, block=len(blocks) - 1, tone="end"))
    return Script(
        session_id=session_id,
        title="Two minutes backward",
        setting="beside_a_rail",
        aim="Put the toes down first, then lower the heel.",
        why="You start beside a rail.",
        checklist=("The way is clear.",),
        blocks=blocks,
        cues=tuple(cues),
        seconds=start_s,
        belt=belt,
        asides=ASIDES if belt else None,
    )


class Desk:
    """The least that can serve the player: its page, its files, and a tray for its records."""

    def __init__(self) -> None:
        self.answer = 200
        self.posts: list[dict[str, Any]] = []
        self.kept: dict[tuple[str, str], dict[str, Any]] = {}
        self.app = FastAPI()
        self.app.get("/walk/{session_id}")(self.walk)
        self.app.get("/after")(self.after)
        self.app.post("/api/v1/sessions/{session_id}/record")(self.record)
        self.app.get("/worker.js")(self.worker)
        self.app.add_middleware(LanguageMiddleware)
        assets = Assets()
        self.app.mount("/static", assets)
        self.pages = Templates(assets)

    def walk(self, session_id: str) -> Response:
        page = player_page(self.pages, script(session_id), pain=3, after_url="/after")
        page.headers["Content-Security-Policy"] = NOTHING_INLINE
        return page

    def worker(self) -> Response:
        return Response("", media_type="text/javascript")

    def after(self) -> HTMLResponse:
        return HTMLResponse("<title>After</title>")

    def record(self, session_id: str, record: dict[str, Any]) -> JSONResponse:
        if session_id == "removed":
            return JSONResponse({}, 404)
        if self.answer == 200:
            self.posts.append(record)
            self.kept[session_id, record["started_at"]] = record
        return JSONResponse({}, self.answer)


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[Desk, str]]:
    desk = Desk()
    with Answering(desk.app) as answering:
        yield desk, answering.address


@pytest.fixture
def desk(served: tuple[Desk, str]) -> Desk:
    desk, _ = served
    desk.answer = 200
    desk.posts.clear()
    desk.kept.clear()
    return desk


@pytest.fixture
def phone(chromium: Browser, served: tuple[Desk, str]) -> Iterator[BrowserContext]:
    context = chromium.new_context(
        base_url=served[1],
        viewport={"width": 360, "height": 780},
        has_touch=True,
        reduced_motion="reduce",
    )
    context.add_init_script(path=STUBS / "sound-card-by-page-clock.js")
    yield context
    context.close()


@pytest.fixture
def player(phone: BrowserContext, desk: Desk, served: tuple[Desk, str]) -> Iterator[Page]:
    """The player's first screen, its time standing still until a test runs it."""
    faults: list[str] = []
    page = phone.new_page()
    page.on("request", lambda asked: asked.url.startswith(served[1]) or faults.append(asked.url))
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text))
    page.clock.install(time=EIGHT)
    page.goto("/walk/2026-10-05")
    page.clock.pause_at(NINE)
    yield page
    assert [fault for fault in faults if "Failed to load resource" not in fault] == []


def start(page: Page, then_s: float = 0) -> None:
    """Start the walk, past the lesson that comes before the first one."""
    page.get_by_role("button", name="Start", exact=True).click()
    if page.locator("#lesson").is_visible():
        press(page, "Start the walk")
    run(page, then_s)


def run(page: Page, seconds: float) -> None:
    page.clock.run_for(round(1000 * seconds))


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def time_left(page: Page) -> int:
    minutes, seconds = page.locator("#time").inner_text().split(":")
    return 60 * int(minutes) + int(seconds)


def word(page: Page) -> str:
    return page.locator("#walk-title").inner_text()


def set_hidden(page: Page, hidden: bool) -> None:
    """What a phone call or the power button does; no headless browser hides a page by itself."""
    page.evaluate(
        """hidden => {
            Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
            document.dispatchEvent(new Event("visibilitychange"));
        }""",
        hidden,
    )


def press_continue(page: Page) -> None:
    page.get_by_role("link", name="Continue").click()
    expect(page).to_have_title("After")


HEADLESS_CHROMIUM_HAS_NO_VOICE = """
    window.lines = [];
    const voices = [
        { lang: "en-GB", localService: true, name: "Test" },
        { lang: "en-US", localService: false, name: "Other" },
        { lang: "de-DE", localService: true, name: "Andere" },
    ];
    Object.defineProperty(window, "speechSynthesis", { value: Object.assign(new EventTarget(), {
        speaking: null,
        getVoices: () => voices,
        speak(line) {
            const heard = line.volume !== 0;
            if (heard) lines.push(line.text);
            this.speaking = line;
            queueMicrotask(() => { line.onstart?.(); if (!heard) this.finish(); });
        },
        cancel() { this.speaking = null; },
        finish() { const line = this.speaking; this.speaking = null; line?.onend?.(); },
    }) });
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
"""
LISTEN_TO_TONES = """
    window.tones = [];
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (when) {
        tones.push(this.frequency.value);
        start.call(this, when);
    };
"""


@pytest.fixture
def with_voice(phone: BrowserContext) -> None:
    phone.add_init_script(HEADLESS_CHROMIUM_HAS_NO_VOICE)


@pytest.fixture
def with_ears(phone: BrowserContext) -> None:
    phone.add_init_script(LISTEN_TO_TONES)


def lines(page: Page) -> list[str]:
    return page.evaluate("lines.splice(0)")


def check(page: Page, state: str) -> None:
    found = [(v["id"], [node["html"] for node in v["nodes"]]) for v in violations(page)]
    assert found == [], state
    wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0, f"{state} is {wide} px too wide"


def violations(page: Page) -> list[dict[str, Any]]:
    """Run axe while the page's time stands still: its timers need a little of it."""
    page.evaluate(AXE_SCRIPT)
    page.evaluate(f"void {AXE}.then(report => {{ window.found = report.violations; }})")
    while not page.evaluate("'found' in window"):
        page.clock.run_for(100)
    found: list[dict[str, Any]] = page.evaluate("window.found")
    page.evaluate("delete window.found")
    return found


LISTEN_TO_CAPTIONS = """() => {
    window.captions = [];
    const caption = document.getElementById("caption");
    new MutationObserver(() => captions.push(caption.textContent))
        .observe(caption, { childList: true });
}"""
