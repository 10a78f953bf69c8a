"""The player in a real browser: it coaches a whole Script with nothing but that Script."""

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from axe_playwright_python.base import AXE_SCRIPT
from fastapi import FastAPI
from playwright.sync_api import Browser, BrowserContext, Page, expect
from starlette.responses import HTMLResponse, JSONResponse, Response
from tests.browser.pocket import in_a_pocket
from tests.waiting import until
from tests.web.walking import HEALTHY

from retrowalk.coach import Coach
from retrowalk.session.types import Asides, Block, BlockKind, Cue, Script
from retrowalk.web.assets import Assets
from retrowalk.web.interpreter import Interpreter
from retrowalk.web.pages import Pages
from retrowalk.web.player import player as player_page

pytestmark = pytest.mark.browser

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
ASIDES = Asides(
    unsteady="Hold on and stop the belt.",
    paused="Paused. Hold on.",
    lead_in="Hold both rails.",
    gently="Lowest speed.",
    no_backward="No more backward today. Keep the belt still.",
)


def script(session_id: str = "2026-10-05") -> Script:
    """A session of four minutes, two of them backward."""
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
        self.app.add_middleware(Interpreter)
        assets = Assets()
        self.app.mount("/static", assets)
        self.pages = Pages(assets)

    def walk(self, session_id: str) -> Response:
        page = player_page(self.pages, script(session_id), after_url="/after")
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
    server = uvicorn.Server(uvicorn.Config(desk.app, port=0, log_level="warning", ws="none"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        thread.join(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield desk, f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join()


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
    page.goto("/walk/2026-10-05?pain=3")
    page.clock.pause_at(NINE)
    yield page
    assert [fault for fault in faults if "Failed to load resource" not in fault] == []


def start(page: Page, then_s: float = 0) -> None:
    page.get_by_role("button", name="Start", exact=True).click()
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


# ---- the script


def test_a_whole_script_is_played_cue_by_cue(player: Page, desk: Desk) -> None:
    plan = script()
    start(player)
    for cue, after in pairwise(plan.cues):
        run(player, 0.4)
        block = plan.blocks[cue.block]
        ends_s = sum(b.seconds for b in plan.blocks[: cue.block + 1])
        assert word(player) == WORDS.get(block.kind, "Forward")
        assert player.locator("#caption").inner_text() == (cue.say or block.title)
        assert player.locator("#hint").inner_text() == block.hint
        assert time_left(player) == ends_s - int(cue.at_s)
        assert player.locator("#place").inner_text() == f"{cue.block + 1} of {len(plan.blocks)}"
        run(player, after.at_s - cue.at_s - 0.4)
    run(player, 0.4)

    expect(player.get_by_role("heading")).to_have_text("That was two minutes backward.")
    expect(player.get_by_role("status")).to_have_text("This walk is in your journal.")
    assert list(desk.kept.values()) == [
        {
            "started_at": "2026-10-05T09:00:00.000Z",
            "practised_s": 120,
            "pain_before": 3,
            "unsteady_pressed": 0,
            "completed": True,
        }
    ]
    press_continue(player)


def press_continue(page: Page) -> None:
    page.get_by_role("link", name="Continue").click()
    expect(page).to_have_title("After")


def test_it_says_what_comes_next_and_how_long(player: Page) -> None:
    start(player, then_s=45)
    assert player.locator("#next").inner_text() == "Next: Backward, 1:00"
    run(player, 170)
    assert player.locator("#next").inner_text() == "Next: the end"


def test_direction_is_told_by_place_besides_colour_and_word(player: Page) -> None:
    def word_above_time() -> bool:
        tops = [player.locator(part).bounding_box()["y"] for part in ("#walk-title", "#time")]
        return tops[0] < tops[1]

    start(player, then_s=20)
    assert word_above_time()
    run(player, 35)
    assert word(player) == "Backward"
    assert not word_above_time()


def test_one_look_after_another_gives_each_cue_once(player: Page) -> None:
    looks_s = [0, 0.2, 0.9, 10, 10.4, 11, 49.9, 80, 80.1, 111.5, 200, 240, 1e9]
    given = player.evaluate(
        """async ([script, looks]) => {
            const { cuesBetween } = await import("/static/player/timeline.js");
            return looks.slice(1).flatMap((to, n) => cuesBetween(script, looks[n], to));
        }""",
        [script().model_dump(mode="json"), looks_s],
    )
    assert given == script().model_dump(mode="json")["cues"]


# ---- time


def test_a_pause_stops_the_time(player: Page) -> None:
    start(player, then_s=20)
    press(player, "Pause")
    run(player, 600)
    expect(player.get_by_role("heading", name="Paused")).to_be_focused()
    press(player, "Go on")
    assert time_left(player) == 20
    assert player.locator("#caption").inner_text() == "Line 1 begins."


def test_going_on_backward_leaves_time_to_look_behind(player: Page) -> None:
    start(player, then_s=FIRST_BACKWARD_S + 20)
    press(player, "Pause")
    press(player, "Go on")
    run(player, 2)
    assert word(player) == "Backward in"
    assert player.locator("#time").inner_text() == "3"
    run(player, 3)
    assert word(player) == "Backward"
    assert time_left(player) == 40


def test_a_hidden_page_pauses_and_asks(player: Page) -> None:
    start(player, then_s=FIRST_BACKWARD_S + 20)
    set_hidden(player, True)
    run(player, 300)
    set_hidden(player, False)
    run(player, 30)
    expect(player.get_by_role("heading", name="Paused while the screen was off")).to_be_visible()
    assert time_left(player) == 40


def test_a_sleeping_phone_pauses_and_skips_no_block(player: Page) -> None:
    start(player, then_s=FIRST_BACKWARD_S + 20)
    player.clock.fast_forward(120_000)
    expect(player.get_by_role("heading", name="Paused: the phone was asleep")).to_be_visible()
    assert word(player) == "Backward"
    assert time_left(player) == 40


def test_a_clock_that_is_set_pauses_too(player: Page) -> None:
    start(player, then_s=20)
    player.clock.set_system_time("2026-10-05T12:00:00Z")
    run(player, 1)
    expect(player.get_by_role("heading", name="Paused: the phone was asleep")).to_be_visible()
    assert time_left(player) == 20


WATCH = """() => {
    window.longest_ms = 0;
    let last_ms = performance.now(), shown = "";
    setInterval(() => {
        const now_ms = performance.now();
        if (now_ms - last_ms > longest_ms) [longest_ms, window.shown] = [now_ms - last_ms, shown];
        [last_ms, shown] = [now_ms, document.getElementById("time").textContent];
    }, 50);
}"""
"""Remember the longest time that the page stood still, and what it showed before."""


def test_a_page_that_stands_still_pauses(
    chromium: Browser, phone: BrowserContext, desk: Desk
) -> None:
    page = phone.new_page()  # by the real clock
    page.goto("/walk/2026-10-05")
    press(page, "Start")
    page.evaluate(WATCH)
    page.wait_for_timeout(1000)
    with stopped(chromium):
        threading.Event().wait(4)
    expect(page.get_by_role("heading", name="Paused: the phone was asleep")).to_be_visible()
    assert page.evaluate("longest_ms") > 3000
    before = page.evaluate("Number(shown.split(':')[1])")
    assert time_left(page) == pytest.approx(before, abs=1)


@contextmanager
def stopped(browser: Browser) -> Iterator[None]:
    """Let no page of a browser do anything."""
    session = browser.new_browser_cdp_session()
    processes = session.send("SystemInfo.getProcessInfo")["processInfo"]
    pages = [one["id"] for one in processes if one["type"] == "renderer"]
    for page in pages:
        os.kill(page, signal.SIGSTOP)
    try:
        yield
    finally:
        for page in pages:
            os.kill(page, signal.SIGCONT)
        session.detach()


def test_a_page_put_away_and_frozen_pauses(
    tmp_path: Path, served: tuple[Desk, str], desk: Desk
) -> None:
    with in_a_pocket(tmp_path / "browser", f"{served[1]}/walk/2026-10-05") as pocket:
        seen = "document.getElementById('start')?.checkVisibility()"
        until(lambda: pocket.does(seen), "the way to start")
        pocket.does(
            "window.told = []; for (const event of ['visibilitychange', 'freeze', 'resume']) "
            "document.addEventListener(event, () => told.push(event))"
        )
        pocket.does("document.getElementById('start').click()")
        left = "document.getElementById('time').textContent"
        until(lambda: pocket.does(left), "the time that is left")
        pocket.hide()
        before = pocket.does("document.getElementById('time').textContent")
        pocket.freeze(True)
        threading.Event().wait(3)
        pocket.freeze(False)
        pocket.show()
        assert pocket.does("told") == ["visibilitychange", "freeze", "resume", "visibilitychange"]
        asked = pocket.does("document.getElementById('sheet-title').innerText")
        assert asked == "Paused while the screen was off"
        assert pocket.does("document.getElementById('time').textContent") == before


# ---- nothing is lost


def test_a_reload_goes_on_where_it_was(player: Page, desk: Desk) -> None:
    start(player, then_s=FIRST_BACKWARD_S + 20)
    player.reload()
    expect(player.get_by_text("You were 1:10 into this walk.")).to_be_visible()
    press(player, "Go on from there")
    run(player, 5.4)
    assert word(player) == "Backward"
    assert time_left(player) == 40
    run(player, 171)
    expect(player.get_by_role("status")).to_have_text("This walk is in your journal.")
    (record,) = desk.kept.values()
    assert (record["practised_s"], record["completed"]) == (120, True)
    assert record["started_at"] == "2026-10-05T09:00:00.000Z"


def test_starting_again_keeps_the_first_attempt(player: Page, desk: Desk) -> None:
    start(player, then_s=FIRST_BACKWARD_S + 20)
    player.reload()
    with player.expect_response("**/record"):
        press(player, "Start again")
    assert [record["practised_s"] for record in desk.posts] == [20]
    assert word(player) == "Stand still"
    run(player, 241)
    expect(player.get_by_role("status")).to_have_text("This walk is in your journal.")
    assert [record["practised_s"] for record in desk.kept.values()] == [20, 120]


def test_a_walk_cut_off_is_handed_over_by_the_next_session(player: Page, desk: Desk) -> None:
    start(player, then_s=FIRST_BACKWARD_S + 20)
    with player.expect_response("**/2026-10-05/record"):
        player.goto("/walk/2026-10-07")
    assert desk.kept["2026-10-05", "2026-10-05T09:00:00.000Z"]["practised_s"] == 20
    expect(player.get_by_role("button", name="Start", exact=True)).to_be_visible()


def test_offline_to_the_end_then_online_is_sent_once(
    player: Page, phone: BrowserContext, desk: Desk
) -> None:
    phone.set_offline(True)
    start(player, then_s=241)
    expect(player.get_by_role("status")).to_contain_text("safe in this browser")
    player.get_by_role("link", name="Continue").click()
    expect(player.get_by_role("status")).to_contain_text("safe in this browser")
    assert desk.posts == []
    phone.set_offline(False)
    player.get_by_role("link", name="Continue").click()
    expect(player).to_have_title("After")
    player.goto("/walk/2026-10-05")
    assert len(desk.posts) == 1


def test_the_next_page_load_sends_what_was_kept(player: Page, desk: Desk) -> None:
    desk.answer = 503
    start(player, then_s=241)
    expect(player.get_by_role("status")).to_contain_text("safe in this browser")
    desk.answer = 200
    with player.expect_response("**/record"):
        player.goto("/walk/2026-10-07")
    assert len(desk.kept) == 1


def test_it_tries_again_by_itself(player: Page, desk: Desk) -> None:
    desk.answer = 503
    start(player, then_s=241)
    expect(player.get_by_role("status")).to_contain_text("safe in this browser")
    desk.answer = 200
    with player.expect_response("**/record"):
        run(player, 16)
    assert len(desk.kept) == 1


def test_a_lost_answer_is_sent_again_under_the_same_start(player: Page, desk: Desk) -> None:
    player.route("**/record", lambda route: (route.fetch(), route.abort()))
    start(player, then_s=241)
    expect(player.get_by_role("status")).to_contain_text("safe in this browser")
    player.unroute("**/record")
    player.get_by_role("link", name="Continue").click()
    expect(player).to_have_title("After")
    assert (len(desk.posts), len(desk.kept)) == (2, 1)


def test_a_refused_record_is_told_and_holds_nobody_up(player: Page, desk: Desk) -> None:
    desk.answer = 404
    start(player, then_s=241)
    expect(player.get_by_role("status")).to_contain_text("did not take this walk")
    press_continue(player)


def test_an_older_walk_that_is_refused_does_not_speak_for_this_one(
    player: Page, desk: Desk
) -> None:
    older = {"url": "/api/v1/sessions/removed/record", "record": {"started_at": EIGHT}}
    player.evaluate(
        "older => localStorage['retrowalk.outbox'] = JSON.stringify({ at: 0, value: [older] })",
        older,
    )
    start(player, then_s=241)
    expect(player.get_by_role("status")).to_have_text("This walk is in your journal.")
    assert player.evaluate("JSON.parse(localStorage['retrowalk.outbox']).value") == [older]
    assert len(desk.kept) == 1


# ---- stopping


def test_ending_early_keeps_what_was_walked(player: Page, desk: Desk) -> None:
    start(player, then_s=FIRST_BACKWARD_S + 40)
    press(player, "Stop")
    press(player, "End here")
    expect(player.get_by_role("heading")).to_have_text("That was 40 seconds backward.")
    expect(player.get_by_role("status")).to_have_text("This walk is in your journal.")
    (record,) = desk.kept.values()
    assert (record["practised_s"], record["completed"]) == (40, False)


def unsteady(page: Page, after_s: float) -> None:
    start(page, then_s=after_s)
    press(page, "I feel unsteady")
    run(page, 60)
    heading = page.get_by_role("heading", name="Stop and hold on. Breathe. No hurry.")
    expect(heading).to_be_focused()


def test_unsteady_stops_and_goes_on_gently(player: Page, desk: Desk) -> None:
    unsteady(player, after_s=FIRST_BACKWARD_S + 20)
    press(player, "Go on gently")
    run(player, 5.2)
    assert player.locator("#caption").inner_text() == "Gently now. Smaller steps. Hold on."
    assert time_left(player) == 40
    run(player, 171)
    expect(player.get_by_text("You felt unsteady once.")).to_be_visible()
    expect(player.get_by_role("status")).to_have_text("This walk is in your journal.")
    (record,) = desk.kept.values()
    assert (record["unsteady_pressed"], record["practised_s"]) == (1, 120)


def test_unsteady_leaves_out_the_rest_of_the_backward_walking(player: Page, desk: Desk) -> None:
    unsteady(player, after_s=FIRST_BACKWARD_S + 20)
    press(player, "Go on without backward")
    seen = []
    for _ in range(59):
        run(player, 1)
        seen.append(word(player) if player.locator("#walk").is_visible() else "over")
    assert set(seen) == {"Forward"}  # forward 30 s, cool-down 30 s
    run(player, 1)
    expect(player.get_by_role("heading")).to_have_text("That was 20 seconds backward.")
    expect(player.get_by_role("status")).to_have_text("This walk is in your journal.")
    (record,) = desk.kept.values()
    assert (record["unsteady_pressed"], record["completed"]) == (1, False)


@pytest.mark.usefixtures("with_voice")
def test_on_a_belt_what_is_said_is_true_there_and_the_turn_back_stays(player: Page) -> None:
    player.goto(player.url.replace("2026-10-05", ON_A_BELT))
    start(player, then_s=FIRST_BACKWARD_S + 20)
    lines(player)
    press(player, "I feel unsteady")
    expect(player.get_by_role("heading", name=ASIDES.unsteady)).to_be_focused()
    run(player, 10)
    press(player, "Go on without backward")
    run(player, 30)  # forward
    assert word(player) == "Rest"
    run(player, 19)
    assert word(player) == "Rest"
    run(player, 2)
    assert word(player) == "Forward"
    said = lines(player)
    assert said[:2] == [ASIDES.unsteady, ASIDES.no_backward]
    assert "Line 7 begins." in said
    run(player, 30)
    expect(player.get_by_role("heading")).to_have_text("That was 20 seconds backward.")


def test_no_backward_walking_is_still_left_out_after_a_reload(player: Page) -> None:
    unsteady(player, after_s=FIRST_BACKWARD_S + 20)
    press(player, "Go on without backward")
    run(player, 2)
    player.reload()
    press(player, "Go on from there")
    run(player, 30)
    assert word(player) == "Forward"
    assert player.locator("#next").inner_text() == "Next: the end"


def test_after_the_last_backward_block_there_is_none_to_leave_out(player: Page) -> None:
    unsteady(player, after_s=220)
    choices = player.locator("#choices button").all_inner_texts()
    assert choices == ["Go on gently", "End here", "I fell"]


def test_unsteady_can_end_the_session(player: Page, desk: Desk) -> None:
    unsteady(player, after_s=FIRST_BACKWARD_S + 20)
    press(player, "End here")
    expect(player.get_by_role("status")).to_have_text("This walk is in your journal.")
    (record,) = desk.kept.values()
    assert (record["unsteady_pressed"], record["completed"]) == (1, False)


# ---- heard and felt

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
        speak(line) { if (line.text) lines.push(line.text); this.speaking = line; },
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


@pytest.mark.usefixtures("with_voice")
def test_it_speaks_each_line_in_its_time(player: Page) -> None:
    start(player, then_s=2)
    assert lines(player) == ["Line 0 begins."]
    player.evaluate("speechSynthesis.finish()")
    run(player, 10)
    assert lines(player) == ["Line 1 begins."]


@pytest.mark.usefixtures("with_voice")
def test_lines_never_pile_up(player: Page) -> None:
    player.evaluate(
        """async () => {
            const { Voice } = await import("/static/player/voice.js");
            window.voice = new Voice("en", "voice");
            for (const line of ["one", "two", "three"]) voice.say(line);
        }"""
    )
    assert lines(player) == ["one"]
    player.evaluate("speechSynthesis.finish()")
    assert lines(player) == ["three"]
    player.evaluate("voice.say('four'); voice.interrupt('now')")
    assert lines(player) == ["now"]
    player.evaluate("voice.say('five')")
    run(player, 10)  # a browser that never tells the end of a line
    assert lines(player) == ["five"]


@pytest.mark.usefixtures("with_voice")
def test_silence_on_request(player: Page) -> None:
    start(player, then_s=2)
    press(player, "Sound on")
    lines(player)
    run(player, 20)
    assert lines(player) == []
    press(player, "Sound off")
    run(player, 30)
    assert "Line 3 begins." in lines(player)


@pytest.mark.usefixtures("with_voice")
def test_unsteady_interrupts_what_is_being_said(player: Page) -> None:
    start(player, then_s=1.4)
    press(player, "I feel unsteady")
    assert lines(player) == ["Line 0 begins.", "Stop and hold on. Breathe. No hurry."]


@pytest.mark.usefixtures("with_ears")
def test_without_a_voice_notes_fall_for_backward_and_rise_for_forward(player: Page) -> None:
    expect(player.get_by_text("This browser has no voice.")).to_be_visible()
    start(player, then_s=FIRST_BACKWARD_S - 5)
    player.evaluate("tones.splice(0)")
    run(player, 5.4)
    falling = player.evaluate("tones.splice(0)")
    assert falling == sorted(falling, reverse=True)
    assert len(falling) == 3
    run(player, 50)
    player.evaluate("tones.splice(0)")
    run(player, 10)
    rising = player.evaluate("tones.splice(0)")
    assert rising == sorted(rising)
    assert len(rising) == 3


TICK_HZ = 1100


@pytest.mark.usefixtures("with_ears")
def test_a_tick_while_backward_on_request(player: Page) -> None:
    player.get_by_label("Tick while backward").select_option("100 steps a minute")
    start(player, then_s=FIRST_BACKWARD_S - 5)
    assert TICK_HZ not in player.evaluate("tones")
    run(player, 20)
    assert TICK_HZ in player.evaluate("tones")
    press(player, "Pause")
    player.evaluate("tones.splice(0)")
    run(player, 20)
    assert TICK_HZ not in player.evaluate("tones")


@pytest.mark.usefixtures("with_ears")
def test_no_tick_unless_asked_for(player: Page) -> None:
    start(player, then_s=FIRST_BACKWARD_S + 20)
    assert TICK_HZ not in player.evaluate("tones")


@pytest.mark.usefixtures("with_ears")
def test_a_script_that_asks_for_a_tick_has_it_unless_it_was_refused(player: Page) -> None:
    player.goto(f"/walk/{EVEN_STEPS}")
    tick = player.get_by_label("Tick while backward")
    expect(tick).to_have_value("72")
    start(player, then_s=FIRST_BACKWARD_S + 20)
    assert TICK_HZ in player.evaluate("tones")
    player.goto("/walk/2026-10-05")
    expect(tick).to_have_value("0")
    tick.select_option("90 steps a minute")
    tick.select_option("No tick")
    player.goto(f"/walk/{EVEN_STEPS}")
    expect(tick).to_have_value("0")


@pytest.mark.usefixtures("with_voice")
def test_voice_and_speed_are_chosen_tried_and_remembered(player: Page) -> None:
    player.get_by_label("Speed").fill("0.8")
    player.locator("select[name=voice]").select_option("Other")
    player.reload()
    expect(player.get_by_label("Speed")).to_have_value("0.8")
    press(player, "Try it now")
    spoken = player.evaluate("[speechSynthesis.speaking.voice.name, speechSynthesis.speaking.rate]")
    assert spoken == ["Other", 0.8]


@pytest.mark.usefixtures("with_ears")
def test_silent_is_remembered_and_sounds_nothing(player: Page) -> None:
    player.get_by_text("Silent", exact=True).click()
    player.reload()
    expect(player.get_by_role("radio", name="Silent")).to_be_checked()
    start(player, then_s=60)
    assert player.evaluate("tones") == []


def test_the_screen_is_kept_lit_and_again_after_being_hidden(player: Page) -> None:
    player.evaluate(
        """() => {
            window.locks = [];
            navigator.wakeLock.request = async () => {
                const lock = Object.assign(new EventTarget(), { released: false });
                lock.release = async () => { lock.released = true; };
                locks.push(lock);
                return lock;
            };
        }"""
    )
    held = "locks.map(lock => !lock.released)"
    start(player, then_s=2)
    assert player.evaluate(held) == [True]
    player.evaluate("locks[0].release()")  # as browsers do when they hide the page
    set_hidden(player, True)
    assert player.evaluate(held) == [False]
    set_hidden(player, False)
    assert player.evaluate(held) == [False, True]
    press(player, "End here")
    assert player.evaluate(held) == [False, False]


# ---- hands


def test_the_pocket_lock_opens_to_a_slide_but_not_to_a_touch(player: Page) -> None:
    start(player, then_s=2)
    press(player, "Pocket lock")
    handle = player.locator("#unlock")
    expect(player.get_by_role("button", name="Pause")).to_be_hidden()
    handle.tap()
    expect(handle).to_be_visible()

    box = handle.bounding_box()
    player.mouse.move(box["x"] + 30, box["y"] + 30)
    player.mouse.down()
    player.mouse.move(box["x"] + 80, box["y"] + 30)
    player.mouse.up()
    expect(handle).to_be_visible()
    player.mouse.move(box["x"] + 30, box["y"] + 30)
    player.mouse.down()
    player.mouse.move(box["x"] + 250, box["y"] + 30, steps=5)
    player.mouse.up()
    expect(player.get_by_role("button", name="Pause")).to_be_visible()


def test_the_pocket_lock_opens_to_a_long_press(player: Page) -> None:
    start(player, then_s=2)
    press(player, "Pocket lock")
    player.locator("#unlock").hover()
    player.mouse.down()
    run(player, 1.4)
    expect(player.locator("#unlock")).to_be_visible()
    run(player, 0.2)
    expect(player.get_by_role("button", name="Pause")).to_be_visible()


def test_all_by_keyboard(player: Page, desk: Desk) -> None:
    keys = player.keyboard
    player.get_by_role("button", name="Start", exact=True).focus()
    keys.press("Enter")
    expect(player.get_by_role("heading")).to_be_focused()
    run(player, FIRST_BACKWARD_S + 20)
    keys.press(" ")
    expect(player.get_by_role("heading", name="Paused")).to_be_focused()
    keys.press(" ")
    run(player, 6)
    assert word(player) == "Backward"
    player.get_by_role("button", name="Pocket lock").focus()
    keys.press("Enter")
    expect(player.locator("#unlock")).to_be_focused()
    keys.press("Enter")
    expect(player.get_by_role("button", name="Pause")).to_be_focused()
    keys.press("Escape")
    expect(player.get_by_role("heading", name="Stop and hold on.")).to_be_focused()
    keys.press(" ")  # unsteady wants a choice, not a toggle
    expect(player.get_by_role("heading", name="Stop and hold on.")).to_be_focused()
    for _ in range(3):
        keys.press("Tab")
    keys.press("Enter")
    expect(player.get_by_role("heading")).to_have_text("That was 21 seconds backward.")


# ---- looks


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(320, 568), (390, 844), (780, 360), (1280, 800)], ids=str)
def test_every_state_is_accessible_and_fits(
    player: Page, size: tuple[int, int], scheme: Any
) -> None:
    player.set_viewport_size({"width": size[0], "height": size[1]})
    player.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    check(player, "before")
    start(player, then_s=20)
    check(player, "forward")
    run(player, 35)
    check(player, "backward")
    press(player, "Pocket lock")
    check(player, "locked")
    player.locator("#unlock").press("Enter")
    press(player, "Pause")
    check(player, "paused")
    press(player, "Go on")
    run(player, 1)
    check(player, "leading in")
    press(player, "I feel unsteady")
    check(player, "unsteady")
    player.reload()
    check(player, "left")
    press(player, "Go on from there")
    press(player, "Stop")
    press(player, "End here")
    expect(player.get_by_role("status")).to_have_text("This walk is in your journal.")
    check(player, "end")


def check(page: Page, state: str) -> None:
    found = [(v["id"], [node["html"] for node in v["nodes"]]) for v in violations(page)]
    assert found == [], state
    wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0, f"{state} is {wide} px too wide"


def violations(page: Page) -> list[dict[str, Any]]:
    """Run axe while the page's time stands still: its timers need a little of it."""
    page.evaluate(AXE_SCRIPT)
    page.evaluate("void axe.run().then(report => { window.report = report; })")
    while not page.evaluate("window.report"):
        page.clock.run_for(100)
    report: dict[str, Any] = page.evaluate("window.report")
    page.evaluate("window.report = null")
    return report["violations"]


def test_text_is_large_enough_to_read_at_arms_length(player: Page) -> None:
    start(player, then_s=60)
    assert font_px(player, "#time") >= 0.22 * 360
    assert font_px(player, "#caption") >= 28
    for name in ("I feel unsteady", "Pause"):
        assert player.get_by_role("button", name=name).bounding_box()["height"] >= 64


def font_px(page: Page, part: str) -> float:
    style = page.locator(part).evaluate("element => getComputedStyle(element).fontSize")
    return float(style.removesuffix("px"))


# ---- with the real server

LISTEN_TO_CAPTIONS = """() => {
    window.captions = [];
    const caption = document.getElementById("caption");
    new MutationObserver(() => captions.push(caption.textContent))
        .observe(caption, { childList: true });
}"""


def test_a_real_script_on_the_real_server(server: Any, page: Page) -> None:
    coach = Coach(server.journal)
    coach.screen(HEALTHY, server.now)
    planned = coach.today(server.now.date()).planned
    plan = coach.script(planned.id, server.now.date())
    page.clock.install(time=EIGHT)
    page.goto(f"/walk/{planned.id}?pain=1")
    page.clock.pause_at(NINE)
    page.evaluate(LISTEN_TO_CAPTIONS)
    start(page, then_s=plan.seconds + 1)

    said = [cue.say for cue in plan.cues if cue.say]
    assert [line for line in page.evaluate("captions") if line in said] == said
    expect(page.get_by_role("status")).to_have_text("This walk is in your journal.")
    assert coach.today(server.now.date()).awaiting_check_in == planned.id
