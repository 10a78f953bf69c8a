"""``retrowalk feet``: what sensors on the feet show, stride by stride."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from retrowalk.cli.ground import AsJson, console, print_json
from retrowalk.cli.tables import COLOURS

if TYPE_CHECKING:
    from rich.console import Console

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
    from retrowalk.gait.feet import analyse_feet, to_dict
    from retrowalk.recordings import read

    if left is None and right is None:
        raise typer.BadParameter("Give a recording: --left FILE, --right FILE, or both.")
    walk = to_dict(
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


def _print(out: "Console", walk: dict[str, Any]) -> None:
    from rich.table import Table

    table = Table(box=None, padding=(0, 2, 0, 0))
    for heading in HEADINGS:
        table.add_column(heading, justify="right" if heading in HEADINGS[2:-1] else "left")
    for side, foot in walk["feet"].items():
        for direction, total in foot["totals"].items():
            if total["strides"]:
                table.add_row(side, f"[{COLOURS[direction]}]{direction}[/]", *_cells(total))
    out.print(table)
    for side, foot in walk["feet"].items():
        for note in foot["notes"]:
            out.print(f"• {side}: {note}", style="dim")


def _cells(total: dict[str, Any]) -> tuple[str, ...]:
    share = total["stance_share"]
    return (
        str(total["strides"]),
        f"{total['distance_m']:.1f} m",
        f"{total['stride_length_m']:.2f} m",
        f"{100 * total['clearance_m']:.0f} cm",
        "-" if share is None else f"{share:.0%}",
        _lands(total),
    )


def _lands(total: dict[str, Any]) -> str:
    """Say what most strides land on, and how many of them."""
    if total["toe_first"] is None:
        return "-"
    share, first = max((total[f"{end}_first"], end) for end in ("heel", "toe"))
    return f"{first}, {share:.0%}" if share else "flat"
