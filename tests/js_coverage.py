"""`python -m tests.js_coverage FOLDER`: how much of the player's JavaScript the tests have run.

With `RETROWALK_JS_COVERAGE=FOLDER`, Node (`tests/player`) and Chromium (`tests/browser`) leave what
V8 counted there; this reads both. A page that a test kills takes its counts along. `worker.js` is
tested (`test_slow_server.py`, `test_unpaired.py`) and not counted: it is no page.
"""

import json
import os
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from rich.console import Console
from rich.table import Table

from retrowalk.web.assets import FOLDER as STATIC

if TYPE_CHECKING:
    from playwright.sync_api import CDPSession

ONE_COUNT = "--disable-features=RenderDocument"
"""Without it, Chromium forgets with each page what the one before has counted."""

UNIT, BROWSER = KINDS = ("unit", "browser")
_PLAYER = re.compile(r"/static/(?:[0-9a-f]{12}/)?(player/[^?#]+\.js)")
_COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)


def folder_for(kind: str) -> Path | None:
    """Give the folder for what is counted, where it is to be counted."""
    named = os.environ.get("RETROWALK_JS_COVERAGE")
    return Path(named).resolve() / kind if named else None


# ---- counting in the browser


def count_in_browser(folder: Path) -> None:
    """Count in every page from now on, and write it down when the page is closed."""
    from playwright.sync_api import Browser, BrowserContext, Error, Page

    folder.mkdir(parents=True, exist_ok=True)
    counting: dict[Page, CDPSession] = {}

    def begin(page: Page) -> Page:
        session = page.context.new_cdp_session(page)
        session.send("Profiler.enable")
        session.send("Profiler.startPreciseCoverage", {"callCount": True, "detailed": True})
        counting[page] = session
        return page

    def write(closing: Page | BrowserContext) -> None:
        for page in closing.pages if isinstance(closing, BrowserContext) else [closing]:
            if session := counting.pop(page, None):
                with suppress(Error):  # it was killed, and its counts with it
                    counts = session.send("Profiler.takePreciseCoverage")
                    (folder / f"{uuid4()}.json").write_text(json.dumps(counts))

    for opener in (Browser, BrowserContext):
        _then(opener, "new_page", begin)
    for closer in (Page, BrowserContext):
        _first(closer, "close", write)


def _then(kind: Any, name: str, act: Callable[[Any], Any]) -> None:
    method = getattr(kind, name)
    setattr(kind, name, wraps(method)(lambda *answers, **more: act(method(*answers, **more))))


def _first(kind: Any, name: str, act: Callable[[Any], None]) -> None:
    method = getattr(kind, name)

    @wraps(method)
    def both(self: Any, *answers: Any, **more: Any) -> Any:
        act(self)
        return method(self, *answers, **more)

    setattr(kind, name, both)


# ---- reading what was counted


@dataclass
class Counts:
    """What was run of a module: its characters, and its functions by where they begin."""

    source: str
    run: bytearray = field(init=False)
    functions: dict[int, bool] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.run = bytearray(len(self.source))

    def add(self, functions: list[dict[str, Any]]) -> None:
        """Add one run: the ranges of a function lie in each other, and the inner one is true."""
        run = bytearray(len(self.source))
        for function in functions:
            for counted in function["ranges"]:
                start, end = counted["startOffset"], counted["endOffset"]
                run[start:end] = bytes([counted["count"] > 0]) * (end - start)
            if function["functionName"]:
                whole = function["ranges"][0]
                start, called = whole["startOffset"], whole["count"] > 0
                self.functions[start] = called or self.functions.get(start, False)
        self.join(run)

    def join(self, run: bytearray) -> None:
        either = int.from_bytes(self.run) | int.from_bytes(run)
        self.run = bytearray(either.to_bytes(len(run)))

    @property
    def lines(self) -> list[bool]:
        """Tell of each line of code whether any of it was run."""
        code = _COMMENT.sub(lambda comment: re.sub(r"\S", " ", comment[0]), self.source)
        lines = []
        for line in re.finditer(r"[^\n]+", code):
            signs = [n for n in range(*line.span()) if not code[n].isspace()]
            if signs:
                lines.append(any(self.run[n] for n in signs))
        return lines


def read(folder: Path) -> dict[str, Counts]:
    """Read what was counted of every module of the player, by its path."""
    modules = {
        path.relative_to(STATIC).as_posix(): Counts(path.read_text(encoding="utf-8"))
        for path in sorted((STATIC / "player").rglob("*.js"))
    }
    for path, functions in _counted(folder):
        if path in modules:
            modules[path].add(functions)
    return modules


def _counted(folder: Path) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    for file in folder.glob("*.json"):
        for script in json.loads(file.read_text())["result"]:
            if found := _PLAYER.search(script["url"]):
                yield found[1], script["functions"]


# ---- showing it


def main() -> None:
    folder = Path(sys.argv[1])
    counted = {kind: read(folder / kind) for kind in KINDS}
    table = Table(title="Run of the player's JavaScript, %", title_justify="left")
    table.add_column("module")
    for kind in (*KINDS, "both"):
        for what in ("functions", "lines"):
            table.add_column(f"{what}\n{kind}", justify="right")
    sums: dict[str, list[list[bool]]] = defaultdict(list)
    for path in counted[UNIT]:
        shares = []
        for name, run in _of(path, counted):
            sums[name].append(run)
            shares.append(_share(run))
        table.add_row(path.removeprefix("player/"), *shares)
    table.add_section()
    whole = [_share([one for run in runs for one in run]) for runs in sums.values()]
    table.add_row(f"all {len(counted[UNIT])}", *whole)
    Console(width=100).print(table)


def _of(path: str, counted: dict[str, dict[str, Counts]]) -> Iterator[tuple[str, list[bool]]]:
    """Give the functions and lines of a module that each kind of test ran, and that both did."""
    both = Counts(counted[UNIT][path].source)
    for kind in KINDS:
        one = counted[kind][path]
        both.join(one.run)
        for start, called in one.functions.items():
            both.functions[start] = called or both.functions.get(start, False)
    every = both.functions
    for kind, one in (*((kind, counted[kind][path]) for kind in KINDS), ("both", both)):
        yield f"functions {kind}", [one.functions.get(start, False) for start in every]
        yield f"lines {kind}", one.lines


def _share(run: list[bool]) -> str:
    return f"{100 * sum(run) / len(run):.0f}" if run else ""


if __name__ == "__main__":
    main()
