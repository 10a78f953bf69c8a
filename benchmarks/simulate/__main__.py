"""Lives N walkers (10,000 by default, or N of the environment) and prints what came of them."""

import os
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from statistics import mean, median

from benchmarks.simulate.life import WEEKS, Lived, live
from benchmarks.simulate.pace import paces
from benchmarks.simulate.people import KINDS
from rich.console import Console
from rich.progress import track
from rich.table import Table

from retrowalk.practice import load

CHUNK = 20


def main() -> int:
    """Give 0 when no invariant was broken."""
    walkers = int(os.environ.get("N", "10000"))
    console = Console()
    title = f"Living {walkers} walkers through {WEEKS} weeks"
    with ProcessPoolExecutor() as pool:
        coming = pool.map(live, range(walkers), chunksize=CHUNK)
        lives = list(track(coming, title, total=walkers, console=console))
    console.print(paces())
    console.print(by_kind(lives))
    console.print(by_rung(lives))
    found = Counter(problem for lived in lives for problem in lived.broken)
    for problem, times in found.most_common(20):
        console.print(f"{times} times: {problem}")
    print(f"broken: {found.total()}")
    return 1 if found else 0


def by_kind(lives: list[Lived]) -> Table:
    table = Table(title="What came of them", title_justify="left")
    table.add_column("kind")
    columns = ("lives", "began", "walks/wk", "back/yr", "asked", "coached", "broken")
    for column in columns:
        table.add_column(column, justify="right")
    for kind in KINDS:
        own = [lived for lived in lives if lived.kind == kind]
        began = [lived for lived in own if lived.began] or own
        table.add_row(
            kind,
            str(len(own)),
            f"{100 * sum(lived.began for lived in own) / max(len(own), 1):.0f} %",
            f"{mean(lived.sessions for lived in began) / WEEKS:.1f}",
            f"{mean(lived.step_backs for lived in began):.1f}",
            f"{mean(lived.asked for lived in own):.2f}",
            f"{mean(lived.overruled for lived in began):.2f}",
            str(sum(len(lived.broken) for lived in own)),
        )
    return table


def by_rung(lives: list[Lived]) -> Table:
    table = Table(title="Which rungs they reached, of those who began", title_justify="left")
    table.add_column("rung")
    for column in ("reached", "first in week", "half by week"):
        table.add_column(column, justify="right")
    began = sum(lived.began for lived in lives)
    for stage in load().rungs:
        weeks = [lived.reached[stage.id] for lived in lives if stage.id in lived.reached]
        if weeks:
            share = f"{100 * len(weeks) / began:.1f} %"
            table.add_row(stage.name, share, f"{min(weeks)}", f"{median(weeks):.0f}")
        else:
            table.add_row(stage.name, "nobody", "", "")
    return table


if __name__ == "__main__":
    sys.exit(main())
