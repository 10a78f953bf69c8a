"""`make bench`: how quick and how light Retrowalk is here, against its budgets.

Machines differ and are noisy: times are the best of several runs, and the last column is the
ratio to the budget of docs/design.md (below 1 is within it). For other libraries, measured in the
same run on the same day, the budget is what Retrowalk took.
"""

from benchmarks import (
    assessments,
    live,
    live_server,
    measuring,
    pages,
    peers,
    phone,
    planning,
    reading,
    start,
    together,
)
from benchmarks.figure import Figure
from rich.console import Console
from rich.progress import track
from rich.table import Table

SECTIONS = (
    start,
    measuring,
    reading,
    live,
    live_server,
    planning,
    pages,
    phone,
    assessments,
    together,
    peers,
)


def main() -> None:
    console = Console()
    figures: list[Figure] = []
    for section in track(SECTIONS, "Measuring", console=console, transient=True):
        figures += section.figures()
    table = Table(title="Retrowalk: speed and memory", title_justify="left")
    table.add_column("what")
    for column in ("measured", "budget", "ratio"):
        table.add_column(column, justify="right")
    for figure in figures:
        table.add_row(*figure.row())
    console.print(table)


if __name__ == "__main__":
    main()
