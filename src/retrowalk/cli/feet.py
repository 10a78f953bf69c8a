"""``retrowalk feet``: what sensors on the feet show, stride by stride."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from retrowalk.cli.common import AsJson, console, print_json
from retrowalk.cli.walk_table import COLOURS

if TYPE_CHECKING:
    from rich.console import Console

    from retrowalk.gait.feet import FeetReport
    from retrowalk.gait.feet.report import FootTotalReport

HEADINGS = ("", "", "Strides", "Distance", "Length", "Lift", "On ground", "Lands first")


def feet(
    left: Annotated[Path | None, typer.Option(help="Recording of the left foot.")] = None,
    right: Annotated[Path | None, typer.Option(help="Recording of the right foot.")] = None,
    forward_axis: Annotated[
        str | None,
        typer.Option(help="Axis of the sensors that points to the toes: +x -x +y -y +z -z."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Measure a walk with a sensor on one foot or both: each stride, toe or heel first."""
    from retrowalk.gait.feet import FeetReport, analyse_feet
    from retrowalk.recordings import read

    if left is None and right is None:
        raise typer.BadParameter("Give a recording: --left FILE, --right FILE, or both.")
    walk = FeetReport.of(
        analyse_feet(
            None if left is None else read(left),
            None if right is None else read(right),
            forward_axis=forward_axis,
        )
    )
    if as_json:
        print_json(walk)
    else:
        _print(console(), walk)


def _print(out: "Console", walk: "FeetReport") -> None:
    from rich.table import Table

    table = Table(box=None, padding=(0, 2, 0, 0))
    for heading in HEADINGS:
        table.add_column(heading, justify="right" if heading in HEADINGS[2:-1] else "left")
    for side, foot in walk.feet.by_side():
        for direction, total in foot.totals.by_way():
            if total.strides:
                table.add_row(side, f"[{COLOURS[direction]}]{direction}[/]", *_cells(total))
    out.print(table)
    for side, foot in walk.feet.by_side():
        for note in foot.notes:
            out.print(f"• {side}: {note}", style="dim")


def _cells(total: "FootTotalReport") -> tuple[str, ...]:
    return (
        str(total.strides),
        f"{total.distance_m:.1f} m",
        f"{total.stride_length_m:.2f} m",
        f"{100 * (total.clearance_m or 0.0):.0f} cm",
        "-" if total.stance_share is None else f"{total.stance_share:.0%}",
        _lands(total),
    )


def _lands(total: "FootTotalReport") -> str:
    """Say what most strides land on, and how many of them."""
    if total.toe_first is None or total.heel_first is None:
        return "-"
    share, first = max((total.heel_first, "heel"), (total.toe_first, "toe"))
    return f"{first}, {share:.0%}" if share else "flat"
