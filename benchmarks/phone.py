"""What the player costs a phone: a walk of an hour at 100 samples a second, six times slowed.

Real Chromium on a real server. An hour of real time is too long to wait for: the first 57 minutes
are felt in fast time, through the page's own sensor, recorder, storage and upload, and the page is
measured while it feels the next in real time. Chromium's own sensors give 60 a second, so the page
is given motion events of its own; what making them costs is measured on an empty page, and taken
off.

`python -m benchmarks.phone --quick` looks at a shorter walk.
"""

import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.figure import Figure
from playwright.sync_api import CDPSession, Page, sync_playwright
from rich.console import Console
from rich.table import Table
from tests.browser.home import Home, launched, open_walk, start
from tests.waiting import until

from retrowalk.session import BlockKind

RATE_HZ = 100
SLOWED = 6
WALKED_MIN, WATCHED_S = 57, 90
QUICK_MIN, QUICK_S = 5, 20
FEEDING_S = 15
CHUNKS_A_MINUTE = 30
MOST_MB, MOST_SHARE = 60.0, 0.02
BLOCKS = [(BlockKind.STAND, 3), (BlockKind.WARM_UP, 2 * 3600)]

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


@dataclass(frozen=True)
class Look:
    """What a page has taken so far."""

    wall_s: float
    busy_s: float
    heap_mb: float
    own_mb: float

    def share_since(self, before: "Look") -> float:
        """Give the share of a core that the page took since then."""
        return (self.busy_s - before.busy_s) / (self.wall_s - before.wall_s)


def figures(walked_min: float = WALKED_MIN, watched_s: float = WATCHED_S) -> list[Figure]:
    begun_s = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, _phone(Path(folder)) as (page, home):
        line = page.context.new_cdp_session(page)
        line.send("Performance.enable", {"timeDomain": "threadTicks"})
        line.send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
        page.goto(f"{home.address}/healthz")
        feeding = _watched(page, line, FEEDING_S)
        open_walk(page, home.session_id)
        before = _look(page, line)
        start(page)
        line.send("Emulation.setCPUThrottlingRate", {"rate": 1})
        page.evaluate("minutes => walk(minutes)", walked_min)
        _all_brought(page, CHUNKS_A_MINUTE * walked_min - 2)
        line.send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
        walking = _watched(page, line, watched_s)
        after = _look(page, line)
    what = (
        f"phone {SLOWED} times slowed, {RATE_HZ} Hz, {walked_min + watched_s / 60:.3g} min walked"
    )
    return [
        Figure(f"{what}: share of a core", walking - feeding, MOST_SHARE, ""),
        Figure("    making the motion events, taken off", feeding, None, ""),
        Figure("    heap of the page, after collection", after.heap_mb, MOST_MB, "MB"),
        Figure("    grown by the walk: heap", after.heap_mb - before.heap_mb, None, "MB"),
        Figure("    ... all the memory of its process", after.own_mb - before.own_mb, None, "MB"),
        Figure("    this took", time.monotonic() - begun_s, None, "s"),
    ]


@contextmanager
def _phone(folder: Path) -> Iterator[tuple[Page, Home]]:
    home = Home(folder, BLOCKS)
    try:
        with sync_playwright() as playwright:
            browser = launched(playwright.chromium)
            context = browser.new_context(
                base_url=home.address, viewport={"width": 390, "height": 844}
            )
            page = context.new_page()
            page.add_init_script(FEEL)
            yield page, home
            browser.close()
    finally:
        home.kill()


def _all_brought(page: Page, chunks: float) -> None:
    """Wait until the server has all that was felt in fast time."""
    brought = 0
    while brought < chunks:
        before = brought
        until(lambda n=before: page.evaluate("brought") > n, "another chunk to be brought")
        brought = page.evaluate("brought")


def _watched(page: Page, line: CDPSession, seconds: float) -> float:
    """Give the share of a core that a page takes for so long."""
    begun = _look(page, line)
    page.wait_for_timeout(1000 * seconds)
    return _look(page, line, collect=False).share_since(begun)


def _look(page: Page, line: CDPSession, *, collect: bool = True) -> Look:
    if collect:
        line.send("HeapProfiler.collectGarbage")
    found = {one["name"]: one["value"] for one in line.send("Performance.getMetrics")["metrics"]}
    return Look(
        found["Timestamp"], found["TaskDuration"], found["JSHeapUsedSize"] / 1e6, _own_mb(page)
    )


def _own_mb(page: Page) -> float:
    """Give the memory that is the page's process's alone: the largest of the browser's."""
    browser = page.context.browser
    assert browser is not None
    session = browser.new_browser_cdp_session()
    processes = session.send("SystemInfo.getProcessInfo")["processInfo"]
    session.detach()
    renderers = [one["id"] for one in processes if one["type"] == "renderer"]
    return max(_private_mb(process) for process in renderers)


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
