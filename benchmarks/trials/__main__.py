"""Lives trials by the thousand and prints what came of them (``make trials``).

``N=1000`` lives fewer of each kind; ``--write docs/trials-method.md`` puts the tables between the
marks of that page.
"""

import argparse
import os
import re
import sys
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path

from benchmarks.trials.cells import MOST_FALSE, Cell, carried_on, grid, work_out
from benchmarks.trials.lives import Kind
from benchmarks.trials.tables import drawn
from rich.console import Console
from rich.progress import track

BEGIN, END = "<!-- written by `make trials` -->", "<!-- end of what it wrote -->"
USUAL = Kind(effect=0)
HARDER = {
    "blocks stopped at pain of 8": replace(USUAL, level=6.0, stops_at=8.0),
    "flares of 3 points for 4 days": replace(USUAL, flares=2.0),
    "silent on good days, 40 %": replace(USUAL, missing=0.4, silent_when_well=True),
    "half the effect lingers a day": replace(USUAL, lingers=0.5),
    "drift of 0.3 points a week": replace(USUAL, drift=-0.3, level=8.0),
    "days hang together, 0.8": replace(USUAL, autocorrelation=0.8),
}
"""Lives that break what the analysis hopes for: shown, and held to the same false "helps"."""
LENGTHS = (4, 6, 7, 8, 10, 12)
SPREADS = (0.8, 1.2, 1.6)


def main() -> int:
    """Give 0 when no promise was broken."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.trials", description=__doc__)
    parser.add_argument("--write", type=Path, metavar="FILE", help="put the tables there as well")
    given = parser.parse_args()
    lives = int(os.environ.get("N", "10000"))
    console = Console()
    kinds = grid()
    harder = [replace(kind, effect=effect) for kind in HARDER.values() for effect in (0.0, -1.0)]
    lengths = [replace(USUAL, effect=-1.0, pairs=n, sd=sd) for sd in SPREADS for n in LENGTHS]
    cells = _lived([*kinds, *harder, *lengths], lives, console)
    usual, rest = cells[: len(kinds)], cells[len(kinds) :]
    hard = dict(zip(HARDER, zip(rest[::2], rest[1::2], strict=False), strict=False))
    again = {
        (effect, pairs): carried_on(replace(USUAL, effect=effect, pairs=pairs), 4, lives, 1)
        for effect in (0.0, -1.0)
        for pairs in (6, 8)
    }
    pages = drawn(usual, hard, rest[len(harder) :], again, lives)
    print(pages)
    broken = Counter(problem for cell in usual for problem in cell.broken())
    broken += Counter(
        f"{name}: {problem}"
        for name, (none, _) in hard.items()
        for problem in none.broken()
        if problem.startswith("false")
    )
    broken += Counter(
        f"carried on after {pairs} pairs: false helps {both:.3f}"
        for (effect, pairs), (_, both) in again.items()
        if effect == 0 and both > MOST_FALSE
    )
    for problem, times in broken.most_common(20):
        print(f"{times} times: {problem}")
    print(f"broken: {broken.total()}")
    if given.write is not None:
        page = given.write.read_text(encoding="utf-8")
        given.write.write_text(in_the_page(page, pages), encoding="utf-8")
    return 1 if broken else 0


def in_the_page(page: str, tables: str) -> str:
    """Put the tables between the marks of a page."""
    return re.sub(
        f"({re.escape(BEGIN)}\n).*?({re.escape(END)})",
        lambda marks: f"{marks[1]}\n{tables}\n\n{marks[2]}",
        page,
        flags=re.DOTALL,
    )


def _lived(kinds: Sequence[Kind], lives: int, console: Console) -> list[Cell]:
    title = f"Living {lives} trials of each of {len(kinds)} kinds"
    with ProcessPoolExecutor() as pool:
        coming = pool.map(work_out, kinds, [lives] * len(kinds), range(len(kinds)))
        return list(track(coming, title, total=len(kinds), console=console, transient=True))


if __name__ == "__main__":
    sys.exit(main())
