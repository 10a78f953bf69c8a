"""What the player costs a phone: a walk of an hour at 100 samples a second, six times slowed.

Real Chromium on a real server. An hour of real time is too long to wait for: the first 59 minutes
are felt in fast time, through the page's own sensor, recorder, storage and upload, and the page is
measured while it feels the next in real time. Chromium's own sensors give 60 a second, so the page
is given motion events of its own; what making them costs is measured on an empty page, and taken
off. The protocol is asked for the page's counters and nothing else: where it is told of the network
too, as Playwright wants to be, each message and each chunk is told in the page's own time.

What counts is the page's main thread, by its own clock, so that a busy machine changes little; what
the browser does beside it, as to compose what was painted, is not in it.

`python -m benchmarks.phone --quick` looks at a shorter walk.
"""

import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.figure import Figure
from rich.console import Console
from rich.table import Table
from tests.browser.home import Home
from tests.browser.outing import GATE
from tests.browser.pocket import a_browser
from tests.browser.protocol import Protocol, speaking
from tests.waiting import until

from retrowalk.session import BlockKind

RATE_HZ = 100
SLOWED = 6
WALKED_MIN, WATCHED_S = 59, 40
QUICK_MIN, QUICK_S = 5, 20
FEEDING_S = 20
CHUNKS_A_MINUTE = 30
MOST_MB, MOST_SHARE = 60.0, 0.02
BLOCKS = [(BlockKind.STAND, 3), (BlockKind.WARM_UP, 2 * 3600)]
SCREEN = {"width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": True}
PARTS = ("usedSize", "embedderHeapUsedSize", "backingStorageSize")
"""Of scripts, of what is on the page, and of bytes."""

FEEL = """
    let felt = 0, ahead_ms = 0;
    window.brought = 0;
    const bring = window.fetch;
    window.fetch = async (url, ...more) => {
        const answer = await bring(url, ...more);
        if (String(url).includes("/chunks/") && answer.ok) brought += 1;
        return answer;
    };
    const event = new Event("devicemotion"); // one for all: making each costs more than the page
    const force = {}, rate = {};
    const told = { accelerationIncludingGravity: force, rotationRate: rate, interval: 10 };
    Object.assign(event, told);
    Object.defineProperty(event, "timeStamp", { get: () => at_ms });
    let at_ms = 0;
    function feel(now_ms) {
        at_ms = now_ms;
        const swing = felt++ / 9;
        const [side, front] = [Math.sin(swing), Math.cos(swing)];
        Object.assign(force, { x: side, y: 9.81 + 2 * side * front, z: front });
        Object.assign(rate, { alpha: 40 * side, beta: 25 * front, gamma: 10 * side * front });
        dispatchEvent(event);
    }
    let due_ms = performance.now();
    setInterval(() => {
        const now_ms = performance.now();
        for (; due_ms <= now_ms; due_ms += 10) feel(due_ms + ahead_ms);
    }, 10);
    window.walk = async (minutes) => {
        const from_ms = performance.now();
        for (let ms = 0; ms < 60_000 * minutes; ms += 10) {
            feel(from_ms + ahead_ms + ms);
            if (ms % 2000 === 0) await new Promise(done => setTimeout(done));
        }
        due_ms = performance.now();
        ahead_ms += 60_000 * minutes;
    };
"""
"""Feel at a steady rate; ``walk(minutes)`` feels those in fast time."""


LISTEN = "addEventListener('devicemotion', () => {})"


@dataclass(frozen=True)
class Look:
    """What a page has taken so far."""

    wall_s: float
    busy_s: float
    page_mb: float
    process_mb: float

    def share_since(self, before: "Look") -> float:
        """Give the share of a core that the page took since then."""
        return (self.busy_s - before.busy_s) / (self.wall_s - before.wall_s)


def figures(walked_min: float = WALKED_MIN, watched_s: float = WATCHED_S) -> list[Figure]:
    begun_s = time.monotonic()
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        _phone(Path(folder)) as (phone, home),
    ):
        feeding_here = phone.watched(FEEDING_S)
        phone.slow(SLOWED)
        feeding = phone.watched(FEEDING_S)
        phone.does(LISTEN)
        listening = phone.watched(FEEDING_S)
        phone.slow(1)
        _begin_walk(phone, home)
        before = phone.look()
        phone.does(f"walk({walked_min})")
        _all_brought(phone, CHUNKS_A_MINUTE * walked_min - 2)
        phone.slow(SLOWED)
        walking = phone.watched(watched_s)
        phone.slow(1)
        walking_here = phone.watched(watched_s)
        after = phone.look()
    walked_min += 2 * watched_s / 60
    what = f"phone {SLOWED} times slowed, {RATE_HZ} Hz, {walked_min:.3g} min walked"
    return [
        Figure(f"{what}: share of a core", walking - feeding, MOST_SHARE, ""),
        Figure("    on this machine, not slowed", walking_here - feeding_here, None, ""),
        Figure("    of it what any page takes that listens", listening - feeding, None, ""),
        Figure("    making the motion events, taken off", feeding, None, ""),
        Figure("    memory of the page, collected", after.page_mb, MOST_MB, "MB"),
        Figure("    grown by the walk: that", after.page_mb - before.page_mb, None, "MB"),
        Figure("    ... all of its process", after.process_mb - before.process_mb, MOST_MB, "MB"),
        Figure("    this took", time.monotonic() - begun_s, None, "s"),
    ]


class Phone:
    """A page that nobody looks into but through its counters."""

    def __init__(self, browser: Protocol, page: Protocol) -> None:
        self.browser = browser
        self.page = page
        page.ask("Page.enable")
        page.ask("Page.addScriptToEvaluateOnNewDocument", source=FEEL)
        page.ask("Performance.enable", timeDomain="threadTicks")
        page.ask("Emulation.setDeviceMetricsOverride", **SCREEN)

    def go(self, address: str, part: str = "body") -> None:
        self.page.ask("Page.navigate", url=address)
        until(lambda: self.does("location.href") == address and self.sees(part), address)

    def does(self, expression: str) -> Any:
        done = self.page.ask(
            "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True
        )
        if "exceptionDetails" in done:
            raise RuntimeError(f"{expression}: {done['exceptionDetails']}")
        return done["result"].get("value")

    def sees(self, part: str) -> bool:
        return bool(self.does(f"document.querySelector({part!r})?.checkVisibility()"))

    def press(self, part: str) -> None:
        self.does(f"document.querySelector({part!r}).click()")

    def slow(self, times: float) -> None:
        self.page.ask("Emulation.setCPUThrottlingRate", rate=times)

    def watched(self, seconds: float) -> float:
        """Give the share of a core that the page takes for so long."""
        begun = self.look()
        time.sleep(seconds)
        return self.look(collect=False).share_since(begun)

    def look(self, *, collect: bool = True) -> Look:
        if collect:
            self.page.ask("HeapProfiler.collectGarbage")
        metrics = self.page.ask("Performance.getMetrics")["metrics"]
        found = {one["name"]: one["value"] for one in metrics}
        used = self.page.ask("Runtime.getHeapUsage")
        page_mb = sum(used[part] for part in PARTS) / 1e6
        return Look(found["Timestamp"], found["TaskDuration"], page_mb, self._process_mb())

    def _process_mb(self) -> float:
        """Give the memory that is the page's process's alone: the largest of the browser's."""
        processes = self.browser.ask("SystemInfo.getProcessInfo")["processInfo"]
        return max(_private_mb(one["id"]) for one in processes if one["type"] == "renderer")


@contextmanager
def _phone(folder: Path) -> Iterator[tuple[Phone, Home]]:
    home = Home(folder, BLOCKS)
    try:
        with a_browser(folder / "browser") as where, speaking(where) as browser:
            target = browser.ask("Target.createTarget", url="about:blank")["targetId"]
            with speaking(where, target) as page:
                phone = Phone(browser, page)
                phone.go(f"{home.address}/healthz")
                yield phone, home
    finally:
        home.kill()


def _begin_walk(phone: Phone, home: Home) -> None:
    """Start a walk, past the lesson that comes before the first one."""
    assert phone.does(f"({GATE})('/before/{home.session_id}')")
    phone.go(f"{home.address}/walk/{home.session_id}", "#start")
    phone.press("#start")
    until(lambda: phone.sees("#lesson") or phone.sees("#walk"), "lesson or walk")
    if phone.sees("#lesson"):
        phone.press("#lesson-onward")
    until(lambda: phone.sees("#walk"), "the walk")


def _all_brought(phone: Phone, chunks: float) -> None:
    """Wait until the server has all that was felt in fast time."""
    brought = 0
    while brought < chunks:
        before = brought
        until(lambda n=before: phone.does("brought") > n, "another chunk to be brought")
        brought = phone.does("brought")


def _private_mb(process: int) -> float:
    lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) / 1e3


def main() -> None:
    quick = "--quick" in sys.argv[1:]
    table = Table(title="The player on a phone", title_justify="left")
    table.add_column("what")
    for column in ("measured", "budget", "ratio"):
        table.add_column(column, justify="right")
    for figure in figures(QUICK_MIN, QUICK_S) if quick else figures():
        table.add_row(*figure.row())
    Console().print(table)


if __name__ == "__main__":
    main()
