"""A walk as a table for people."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console

    from retrowalk.gait.report import TotalReport, WalkReport

COLOURS = {"backward": "dark_orange3", "forward": "steel_blue", "unknown": "bright_black"}


def print_walk(out: "Console", walk: "WalkReport", title: str = "") -> None:
    """Print what was measured, about technique, and what could not be told.

    The words are made first: where they can't be, nothing is printed by halves.
    """
    from rich.table import Table

    found = [f"• {one.sentence}" for one in walk.technique.findings()]
    notes = [f"• {note}" for note in walk.notes]
    table = Table(box=None, padding=(0, 2, 0, 0), title=title or None, title_justify="left")
    for heading in ("", "Time", "Steps", "Distance", "Cadence"):
        table.add_column(heading, justify="left" if not heading else "right")
    for direction, total in walk.totals.by_way():
        name = f"[{COLOURS[direction]}]{direction}[/]"
        table.add_row(name, *_cells(total))
    out.print(table)
    for sentence in found:
        out.print(sentence)
    for sentence in notes:
        out.print(sentence, style="dim")


def _cells(total: "TotalReport") -> tuple[str, ...]:
    seconds, steps, metres = total.duration_s, total.steps, total.distance_m
    return (
        f"{seconds:.1f} s",
        str(steps),
        "-" if metres is None else f"{metres:.1f} m",
        f"{60 * steps / seconds:.0f} a minute" if seconds and steps else "-",
    )
