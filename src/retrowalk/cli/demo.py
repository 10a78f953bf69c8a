"""``retrowalk demo``: a walk with known truth goes the whole way, from a file to its numbers."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from retrowalk.cli.common import AsJson, console, print_json

if TYPE_CHECKING:
    from retrowalk.gait import WalkReport


def demo(
    write: Annotated[
        Path | None,
        typer.Option(help="Also write the recording, as a phone app would have exported it."),
    ] = None,
    seed: Annotated[int, typer.Option(help="Another seed gives another walk.")] = 1,
    as_json: AsJson = False,
) -> None:
    """Measure a made-up walk, of which the truth is known; needs no file."""
    from retrowalk.gait import analyse
    from retrowalk.gait.synthetic import Segment, synthesise
    from retrowalk.recordings import read_bytes
    from retrowalk.recordings.export import sensor_logger_zip

    made = synthesise(
        [
            Segment("stand", 5),
            Segment("forward", 30),
            Segment("turn", 4),
            Segment("backward", 60),
            Segment("stand", 10),
            Segment("backward", 30),
        ],
        seed=seed,
        height_m=1.68,
    )
    exported = sensor_logger_zip(made.recording)
    if write is not None:
        write.write_bytes(exported)
    recording = read_bytes("demo.zip", exported)
    walk = analyse(recording, forward_during=(5.0, 35.0), height_m=1.68).report()
    truth = {
        way: {
            "duration_s": sum(
                one.duration_s for one in made.truth.segments if one.direction == way
            ),
            "steps": int((made.truth.step_direction == sign).sum()),
            "distance_m": round(made.truth.distance_m[way], 1),
        }
        for way, sign in (("backward", -1), ("forward", 1))
    }
    if as_json:
        print_json({"truth": truth, "walk": walk.model_dump(mode="json")})
    else:
        _print(truth, walk)


def _print(truth: "dict[str, dict[str, Any]]", walk: "WalkReport") -> None:
    from rich.table import Table

    from retrowalk.cli.walk_table import COLOURS, print_walk

    out = console()
    out.print("A made-up walk, measured as if a phone had recorded it:\n", style="bold")
    print_walk(out, walk)
    table = Table(box=None, padding=(0, 2, 0, 0), title="\nThe truth", title_justify="left")
    for heading in ("", "Time", "Steps", "Distance"):
        table.add_column(heading, justify="right" if heading else "left")
    for way, total in truth.items():
        name = f"[{COLOURS[way]}]{way}[/]"
        metres = f"{total['distance_m']:.1f} m"
        table.add_row(name, f"{total['duration_s']:.1f} s", str(total["steps"]), metres)
    out.print(table)
