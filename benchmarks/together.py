"""Walking with somebody: how soon a companion sees a step, and how soon their Stop is spoken.

Two browsers on a real server, both behind one poor line: whatever passes it is 100 ms late, each
time, so that from one page to the other it takes 200 ms, and 5 % of the sealed frames get lost on
each of the two ways. A real recording plays in the walker's page. A step is seen when the
companion's page shows the count that the walker's page shows, in a backward bout; a Stop is spoken
when the browser's voice is given its words. Both browsers tell the time by the same clock.

`python -m benchmarks.together --quick` taps 20 times instead of 200.
"""

import sys
import tempfile
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
from tests.waiting import until

from retrowalk.session import BlockKind

TAPS, QUICK = 200, 20
DELAY_S, LOSES = 0.1, 0.05
STEPS_WITHIN_S, STOP_WITHIN_S = 1.0, 0.5
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


def figures(taps: int = TAPS) -> list[Figure]:
    """Walk, watch and tap so often; give the 95th percentiles."""
    steps_s, stops_s = measured(taps)
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
    ]


def measured(taps: int) -> tuple[Sequence[float], Sequence[float]]:
    """Give for each count of steps, and for each tap, after how many seconds it was there."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        home = Home(Path(folder), BLOCKS)
        browser = launched(playwright.chromium)
        try:
            with Lossy(home.port, delay_s=DELAY_S, loses=LOSES) as line:
                return _walked(browser, home, line, taps)
        finally:
            browser.close()
            home.kill()


def _walked(
    browser: Browser, home: Home, line: Lossy, taps: int
) -> tuple[Sequence[float], Sequence[float]]:
    mine, theirs = _opened(browser, line), _opened(browser, line)
    open_walk(mine, home.session_id)
    link = link_of(mine)
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
    return steps_s, stops_s


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
    for figure in figures(QUICK if "--quick" in sys.argv else TAPS):
        table.add_row(*figure.row())
    Console().print(table)


if __name__ == "__main__":
    main()
