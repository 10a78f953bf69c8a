"""``retrowalk cohort``: thousands of recordings, measured from one folder."""

import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from retrowalk.cli import summing
from retrowalk.cli.common import AsJson, console, print_json

if TYPE_CHECKING:
    import pyarrow as pa

MOST_ROWS = 40
"""Recordings that a comparison prints; more are written into a file."""

cohort = typer.Typer(
    no_args_is_help=True,
    help="Measure a cohort of recordings: one folder with what is measured, how, and the results.",
)

Folder = Annotated[
    str, typer.Argument(help="The folder of the cohort, or its address, as s3://bucket/study.")
]


@cohort.command()
def init(
    folder: Folder,
    recordings: Annotated[
        str,
        typer.Option(
            help="Where the recordings lie: a folder, a zip, a pattern as 'data/**/*.csv', a data "
            "set of Motion-BIDS, the research.zip of a practice, or a manifest with a column "
            "'path'; also s3://... and the like."
        ),
    ],
    name: Annotated[str | None, typer.Option(help="Of the cohort; else the folder's.")] = None,
    participants: Annotated[
        Path | None,
        typer.Option(help="A table of who walked: participant, age_years, sex, group, height_m."),
    ] = None,
    names: Annotated[
        str | None,
        typer.Option(
            help="What the paths tell, as a regular expression: '(?P<participant>P\\d+)_"
            "(?P<session>\\w+)'; day, device and condition likewise."
        ),
    ] = None,
) -> None:
    """Begin a cohort: cohort.toml, its manifest, and who walked. Nothing is written over."""
    from retrowalk.cohort.beginning import init as begin

    begun = begin(folder, recordings, name=name, participants=participants, names=names)
    typer.echo(
        f"{begun}. Look at its cohort.toml and tables, then: "
        f"retrowalk cohort check {shlex.quote(folder)}"
    )


@cohort.command()
def check(folder: Folder) -> None:
    """Tell within a minute what will not work, before hours are spent; exit code 1 if anything."""
    from retrowalk.cohort.checking import check as look
    from retrowalk.cohort.findings import recordings_of

    found = look(folder)
    out = console()
    for one in found.findings:
        style = "red" if one.kind == "wrong" else "yellow"
        out.print(f"[{style}]{one.kind}:[/] ", end="")
        out.print(str(one), markup=False, soft_wrap=True)
    typer.echo(
        f"{recordings_of(found.recordings, found.participants)}; "
        f"{found.opened} opened, {found.measured} measured, in {found.seconds:.0f} s. "
        + _verdict(len(found.wrong), folder)
    )
    raise typer.Exit(1 if found.wrong else 0)


def _verdict(wrong: int, folder: str) -> str:
    if wrong:
        return f"{wrong} {'thing is' if wrong == 1 else 'things are'} wrong."
    return f"Nothing speaks against: retrowalk cohort run {shlex.quote(folder)}"


@cohort.command()
def run(
    folder: Folder,
    workers: Annotated[
        int | None,
        typer.Option(min=1, help="Processes of this machine; as many as processors, if not told."),
    ] = None,
    scheduler: Annotated[
        str | None,
        typer.Option(help="Of a Dask cluster that is there, as tcp://host:8786."),
    ] = None,
) -> None:
    """Measure what is not measured yet, and make the results.

    It may be broken off and run again: what was measured is kept, and nothing is measured twice.
    Exit code 0 when every recording was measured or refused; the last line has the counts.
    """
    if workers is not None and scheduler is not None:
        raise typer.BadParameter("--workers are of this machine; --scheduler has its own.")
    from retrowalk.cohort import engine, progress
    from retrowalk.cohort.crate import write_crate
    from retrowalk.cohort.opening import Cohort

    try:
        report = engine.run(folder, workers=workers, scheduler=scheduler, progress=progress.usual())
    except KeyboardInterrupt:
        typer.echo("Broken off. What was measured is kept: run it again to go on.", err=True)
        raise typer.Exit(130) from None
    if not report.untouched:
        write_crate(Cohort.open(folder))
    typer.echo(str(report))


@cohort.command()
def status(folder: Folder, as_json: AsJson = False) -> None:
    """Tell what is measured, refused and left, and how fast it goes; while a run goes on too."""
    from retrowalk.cohort.status import status as look

    found = look(folder)
    if as_json:
        print_json(found)
    else:
        typer.echo(str(found))


@cohort.command()
def bids(folder: Folder) -> None:
    """Write the results as derivatives of Motion-BIDS, into the folder's bids/."""
    from retrowalk.cohort.crate import write_crate
    from retrowalk.cohort.derivatives import write_bids
    from retrowalk.cohort.findings import recordings
    from retrowalk.cohort.opening import Cohort

    opened = Cohort.open(folder)
    count = write_bids(opened)
    write_crate(opened)
    typer.echo(f"{recordings(count)}, as derivatives of Motion-BIDS in {opened.place / 'bids'}.")


@cohort.command()
def compare(
    folder: Folder,
    first: Annotated[
        str, typer.Argument(help="A run: previous, last, how its name begins, or a version.")
    ],
    second: Annotated[str, typer.Argument(help="Another.")],
    output: Annotated[
        Path | None, typer.Option(help="Write the table of all recordings: CSV or Parquet.")
    ] = None,
) -> None:
    """Tell what changed between two runs, recording by recording: steps, distance, direction."""
    from retrowalk.cohort.comparing import compare as look
    from retrowalk.recordings.writing import save_csv, save_parquet

    compared, table = look(folder, first, second)
    if output is not None:
        (save_parquet if output.suffix == ".parquet" else save_csv)(output, table)
    _print_changes(table, output)
    typer.echo(str(compared))


def _print_changes(table: "pa.Table", output: Path | None) -> None:
    """Print the recordings of which anything is another, as many as can be looked at."""
    from rich.table import Table

    from retrowalk.cohort.comparing import SAME
    from retrowalk.gait.report import WAYS

    others = [row for row in table.to_pylist() if row["what"] != SAME]
    if not others:
        return
    drawn = Table(box=None, pad_edge=False)
    for heading in ("recording", "what", *(f"{way} steps" for way in WAYS), "metres", "reversed"):
        drawn.add_column(heading, overflow="fold")
    for row in others[:MOST_ROWS]:
        drawn.add_row(row["recording"], row["what"], *_cells(row))
    console().print(drawn)
    if len(others) > MOST_ROWS:
        where = f"in {output}" if output else "with --output FILE"
        typer.echo(f"... and {len(others) - MOST_ROWS:,} more: all of them {where}.")


def _cells(row: dict[str, Any]) -> Iterator[str]:
    """Write what two runs make of a recording, the first before the second."""
    from retrowalk.gait.report import WAYS

    for name in (*(f"{way}_steps" for way in WAYS), "distance_m"):
        pair = (row[f"{name}_first"], row[f"{name}_second"])
        said = [
            "-" if one is None else f"{one:.1f}" if name == "distance_m" else str(one)
            for one in pair
        ]
        yield said[0] if said[0] == said[1] else " -> ".join(said)
    yield "-" if row["reversed"] is None else str(row["reversed"])


for command in (summing.summary, summing.norms):
    cohort.command()(command)
