"""``retrowalk cohort summary`` and ``norms``: what the results say, in tables, pictures, paper."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from retrowalk.cli.common import console

if TYPE_CHECKING:
    from retrowalk.cohort.norm_files import Published

Folder = Annotated[
    str, typer.Argument(help="The folder of the cohort, or its address, as s3://bucket/study.")
]

MEASURED_BY = {  # the standard tests that time what is measured here
    "ten_metre_forward": ("speed_mps", "forward"),
    "ten_metre_backward": ("speed_mps", "backward"),
}
SEXES = {"female": "f", "male": "m"}


def summary(
    folder: Folder,
    condition: Annotated[
        str | None, typer.Option(help="Only recordings of this condition; else all together.")
    ] = None,
) -> None:
    """Sum up what was measured: tables as CSV, pictures as SVG, a report as HTML and PDF.

    Everything is written to the folder's summary/, in the place of what was there.
    """
    from retrowalk.cohort.crate import write_crate
    from retrowalk.cohort.opening import Cohort
    from retrowalk.cohort.summary import summarise

    made = summarise(folder, condition=condition)
    write_crate(Cohort.open(folder))  # it names the files of the summary
    for one in made.files:
        typer.echo(one)
    typer.echo(made.line)


def norms(
    folder: Folder,
    output: Annotated[Path, typer.Option("--output", "-o", help="The file to write, as CSV.")],
    join: Annotated[
        list[Path] | None,
        typer.Option(help="A file of norms of another site, to be pooled; may be told again."),
    ] = None,
    site: Annotated[
        str | None, typer.Option(help="The name that the rows bear; else the cohort's.")
    ] = None,
    condition: Annotated[
        str | None, typer.Option(help="Only recordings of this condition.")
    ] = None,
    group: Annotated[str | None, typer.Option(help="Only people of this group.")] = None,
    page: Annotated[
        Path | None, typer.Option(help="Write them as a page, too: HTML that needs nothing else.")
    ] = None,
) -> None:
    """Write norms by age and sex, of who agreed: rows of ten people and more, for sites to join.

    They are printed beside published values, each with its number of people.
    """
    from rich.table import Table

    from retrowalk.cohort.norm_files import COLUMNS, RULE, beside, write_page
    from retrowalk.cohort.norm_files import norms as make

    found = make(folder, output, join=join or (), site=site, condition=condition, group=group)
    known = tuple(published())
    if page is not None:
        write_page(page, found.pooled, known, output.name)
    table = Table(*COLUMNS, box=None)
    lines, notes = beside(found.pooled, known)
    for line in lines:
        table.add_row(*line)
    console().print(table)
    for note in (*notes, RULE):
        typer.echo(note)
    sites = {site for row in found.pooled for site in row.sites}
    typer.echo(f"{output}: norms of {len(sites)} {'site' if len(sites) == 1 else 'sites'}.")


def published() -> "Iterator[Published]":
    """Give the published values of what is measured here."""
    from retrowalk.assessments import norms as known
    from retrowalk.assessments import standard_test
    from retrowalk.cohort.norm_files import Published

    for one in known():
        if one.test not in MEASURED_BY:
            continue
        measure, direction = MEASURED_BY[one.test]
        unit = standard_test(one.test).unit
        size = f"{one.low:g}" if one.high is None else f"{one.low:g} to {one.high:g}"
        yield Published(
            measure=measure,
            direction=direction,
            sex=SEXES.get(one.sex or ""),
            youngest=one.youngest,
            oldest=one.oldest,
            words=f"{size} {unit}",
            people=f"{one.statistic} of {one.n}",
            source=one.source.citation,
        )
