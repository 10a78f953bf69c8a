"""``retrowalk cohort``: thousands of recordings, measured from one folder."""

from pathlib import Path
from typing import Annotated

import typer

from retrowalk.cli import summing
from retrowalk.cli.common import console

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
            "set of Motion-BIDS, or a manifest with a column 'path'; also s3://... and the like."
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
        f"{begun.place} holds {begun.recordings} recordings of {begun.participants} participants. "
        f"Look at its cohort.toml and tables, then: retrowalk cohort check {folder}"
    )


@cohort.command()
def check(folder: Folder) -> None:
    """Tell within a minute what will not work, before hours are spent; exit code 1 if anything."""
    from retrowalk.cohort.checking import check as look

    found = look(folder)
    out = console()
    for one in found.findings:
        style = "red" if one.kind == "wrong" else "yellow"
        out.print(f"[{style}]{one.kind}:[/] ", end="")
        out.print(str(one), markup=False)
    out.print(
        f"{found.recordings:,} recordings of {found.participants:,} participants; "
        f"{found.opened} were opened, {found.measured} measured, in {found.seconds:.0f} s. "
        + _verdict(len(found.wrong), folder)
    )
    raise typer.Exit(1 if found.wrong else 0)


def _verdict(wrong: int, folder: str) -> str:
    if wrong:
        return f"{wrong} {'thing is' if wrong == 1 else 'things are'} wrong."
    return f"Nothing speaks against: retrowalk cohort run {folder}"


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


for command in (summing.summary, summing.norms):
    cohort.command()(command)
