"""Walking with somebody: how soon steps are seen, Stop is spoken, and all is silent once withdrawn.

Two browsers on a real server, each behind a poor line: whatever passes it is 100 ms late, so that
from one page to the other it takes 200 ms, and 5 % of the sealed frames get lost on each of the two
ways. A real recording plays in the walker's page. A step is seen when the companion's page shows
the count that the walker's page shows, in a backward bout; a Stop is spoken when the browser's
voice is given its words. After the walker has taken the link back, an end of theirs that knows
nothing of it goes on sending: told is when the server sent the companion the last frame.

Then two walk face to face, counted in together: told is how far apart the two pages change over.
Both browsers tell the time by the same clock, of which the pages that are measured know nothing.

`python -m benchmarks.together --quick` taps 20 times instead of 200, and changes over 4 times.
"""

import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from benchmarks.day import SHARED
from benchmarks.figure import Figure
from playwright.sync_api import Browser, Page, sync_playwright
from rich.console import Console
from rich.table import Table
from tests.browser.felt import play
from tests.browser.home import Home, launched, open_walk, start
from tests.browser.lossy import Lossy
from tests.browser.test_recorded_walk import P05_BLOCKS, spliced
from tests.browser.test_together import SPEAKS, STOP, link_of
from tests.browser.test_together_counted import PARTS, joined
from tests.waiting import until

from retrowalk.session import BlockKind

TAPS, QUICK = 200, 20
CHANGES, QUICK_CHANGES = 20, 4
DELAY_S, LOSES = 0.1, 0.05
STEPS_WITHIN_S, STOP_WITHIN_S, SILENT_WITHIN_S, TOGETHER_WITHIN_S = 1.0, 0.5, 2.0, 0.2
LISTENED_MS = 5000
"""After a link was taken back, for frames that should not come."""
BOUT_S = 8
WALK = "phone_on_body/p05_body_backward1.parquet"
BLOCKS = [*P05_BLOCKS, (BlockKind.COOL_DOWN, 7200)]
WALKED_S = sum(seconds for _, seconds in P05_BLOCKS)
GO_ON = "#choices .primary"

WATCH = """(selector) => {
    window.counts = {};
    const look = () => {
        const steps = (document.querySelector(selector)?.textContent.match(/[0-9]+/) ?? [])[0];
        if (steps) counts[steps] ??= Date.now();
    };
    new MutationObserver(look).observe(document.body, {
        subtree: true, childList: true, characterData: true,
    });
    look();
}"""


TAP = """() => {
    const now_ms = Date.now();
    document.querySelector("[data-command=stop]").click();
    return now_ms;
}"""


STUBBORN = """async () => {
    const [{ id }] = await (await fetch("/api/v1/together")).json();
    const line = new WebSocket(`ws://${location.host}/api/v1/together/${id}/line`);
    line.onopen = () => setInterval(() => line.send(new Uint8Array(300)), 50);
}"""
"""An end of the walker's that goes on sending, whatever its page was told."""

CHANGES_OF = """(ways) => {
    window.changes = [];
    const look = () => {
        const part = document.getElementById("partner-part")?.textContent;
        const way = ways[part ?? document.body.dataset.way];
        if (way && way !== changes.at(-1)?.[0]) changes.push([way, Date.now()]);
    };
    new MutationObserver(look).observe(document.body, {
        subtree: true, childList: true, characterData: true, attributes: true,
    });
}"""
LEADS = {"backward": "backward", "forward": "forward"}
FOLLOWS = {PARTS[1]: "backward", PARTS[2]: "forward"}
"""Which way the other one walks, by what a page shows of one's own."""


def figures(taps: int = TAPS, changes: int = CHANGES) -> list[Figure]:
    """Walk, watch and tap so often, and change over so often; give the 95th percentiles."""
    steps_s, stops_s, silent_s = measured(taps)
    apart_s = counted(changes)
    first = sum(one >= 0 for one in apart_s)
    return [
        Figure(
            f"companion: steps visible, 95th of {len(steps_s)}",
            float(np.percentile(steps_s, 95)),
            STEPS_WITHIN_S,
            "s",
        ),
        Figure(
            f"companion: Stop spoken, 95th of {len(stops_s)} taps",
            float(np.percentile(stops_s, 95)),
            STOP_WITHIN_S,
            "s",
        ),
        Figure("companion: last frame after withdrawal", silent_s, SILENT_WITHIN_S, "s"),
        Figure(
            f"face to face: apart, 95th of {len(apart_s)} changes ({first} led first)",
            float(np.percentile(np.abs(apart_s), 95)),
            TOGETHER_WITHIN_S,
            "s",
        ),
    ]


def counted(changes: int) -> Sequence[float]:
    """Give for each change how many seconds after the leading phone the other one changed over."""
    ways = (BlockKind.BACKWARD, BlockKind.FORWARD)
    bouts = [(ways[n % 2], BOUT_S) for n in range(changes)]
    blocks = [(BlockKind.STAND, 2 * BOUT_S), *bouts, (BlockKind.COOL_DOWN, 7200)]
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        home = Home(Path(folder), blocks, "partner_indoors")
        browser = launched(playwright.chromium)
        try:
            with Lossy(home.port, delay_s=DELAY_S, loses=LOSES) as line:
                mine, theirs = _opened(browser, line), _opened(browser, line)
                joined(mine, theirs, home)
                mine.evaluate(CHANGES_OF, LEADS)
                theirs.evaluate(CHANGES_OF, FOLLOWS)
                start(mine)
                pages = (mine, theirs)
                until(
                    lambda: all(page.evaluate("changes.length") >= changes for page in pages),
                    "the last change",
                    for_s=BOUT_S * (changes + 20),
                )
                led, followed = (page.evaluate("changes")[:changes] for page in pages)
        finally:
            browser.close()
            home.kill()
    if [way for way, _ in led] != [way for way, _ in followed]:
        raise RuntimeError(f"they did not change over in the same order: {led}, {followed}")
    return [(there - here) / 1000 for (_, here), (_, there) in zip(led, followed, strict=True)]


def measured(taps: int) -> tuple[Sequence[float], Sequence[float], float]:
    """Give after how many seconds each step and each tap was there, and the last frame of all."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        home = Home(Path(folder), BLOCKS)
        browser = launched(playwright.chromium)
        try:
            with (
                Lossy(home.port, delay_s=DELAY_S, loses=LOSES) as near,
                Lossy(home.port, delay_s=DELAY_S, loses=LOSES, seed=2) as far,
            ):
                return _walked(browser, home, near, far, taps)
        finally:
            browser.close()
            home.kill()


def _walked(
    browser: Browser, home: Home, near: Lossy, far: Lossy, taps: int
) -> tuple[Sequence[float], Sequence[float], float]:
    mine, theirs = _opened(browser, near), _opened(browser, far)
    open_walk(mine, home.session_id)
    link = link_of(mine).replace(near.address, far.address)
    mine.locator("#together-dialog .primary:visible").click()
    theirs.goto(link)
    theirs.locator("#walking").wait_for()
    start(mine)
    play(mine, spliced(SHARED / "data" / WALK)[0])
    mine.evaluate(WATCH, "#live-steps")
    theirs.evaluate(WATCH, "#steps-backward")
    mine.wait_for_timeout(1000 * WALKED_S)
    stops_s = [_stop(mine, theirs) for _ in range(taps)]
    told, seen = mine.evaluate("counts"), theirs.evaluate("counts")
    steps_s = [(seen[one] - told[one]) / 1000 for one in told if one in seen]
    if not steps_s:
        raise RuntimeError(f"no step was seen on both pages: told {told}, seen {seen}")
    return steps_s, stops_s, _withdrawn(mine, far)


def _withdrawn(mine: Page, far: Lossy) -> float:
    """Take the link back, and give after how many seconds the companion was sent the last frame."""
    mine.evaluate(STUBBORN)
    mine.locator("#together-now").click()
    withdraw = mine.get_by_role("button", name="Take it back")
    withdraw.wait_for()
    before = len(far.captured)
    until(lambda: any(one.down for one in far.captured[before:]), "frames of the stubborn end")
    tapped_s = time.monotonic()
    withdraw.click()
    mine.wait_for_timeout(LISTENED_MS)
    frames = [one.at_s for one in far.captured if one.down]
    return max(0.0, max(frames) - tapped_s)


def _opened(browser: Browser, line: Lossy) -> Page:
    context = browser.new_context(base_url=line.address)
    context.add_init_script(SPEAKS)
    return context.new_page()


def _stop(mine: Page, theirs: Page) -> float:
    """Tap, and give how long it takes until it is spoken; then let the walker go on."""
    mine.evaluate("spoken.length = 0")
    tapped_ms = theirs.evaluate(TAP)

    def spoken_ms() -> Any:
        return mine.evaluate(f"spoken.find(([text]) => text === {STOP!r})?.[1] ?? 0")

    at_ms = until(spoken_ms, "the Stop that was sent")
    mine.evaluate(f"document.querySelector({GO_ON!r}).click()")
    until(lambda: theirs.locator("#sent").inner_text() == "It has arrived.", "the answer")
    mine.wait_for_timeout(200)
    return float(at_ms - tapped_ms) / 1000


def main() -> None:
    table = Table(title="Walking with somebody, over a poor line", title_justify="left")
    table.add_column("what")
    for column in ("measured", "budget", "ratio"):
        table.add_column(column, justify="right")
    quick = "--quick" in sys.argv
    for figure in figures(*((QUICK, QUICK_CHANGES) if quick else (TAPS, CHANGES))):
        table.add_row(*figure.row())
    Console().print(table)


if __name__ == "__main__":
    main()
