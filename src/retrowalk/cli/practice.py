"""``retrowalk practice``: what is practised here, and which facts of the articles it carries."""

from typing import Annotated

import typer

from retrowalk.cli.common import AsJson, console, print_json


def practice(
    coverage: Annotated[
        bool,
        typer.Option("--coverage", help="List which article facts are carried, and which not."),
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Show the ladder, or which facts of the articles the practice carries."""
    if coverage:
        _coverage(as_json)
    else:
        _ladder(as_json)


def _ladder(as_json: bool) -> None:
    from retrowalk.practice import load

    ladder = load().ladder
    if as_json:
        print_json([rung.model_dump(mode="json") for rung in ladder])
        return
    out = console()
    for rung in ladder:
        out.print(f"[bold]{rung.rung:>2}  {rung.name}[/]  [dim]{' '.join(rung.facts)}[/]")
        out.print(f"    {rung.sentence}")
        for study in rung.studies:
            out.print(f"    {study}", style="dim")


def _coverage(as_json: bool) -> None:
    from retrowalk.practice import load

    known = load()
    carried, missing = known.carried(), list(known.missing())
    if as_json:
        print_json({"carried": carried, "missing": missing})
        return
    out = console()
    for fact, entries in carried.items():
        out.print(f"{fact:<4} {', '.join(entries)}")
    out.print(
        f"Nothing carries: {', '.join(missing)}" if missing else "Every fact is carried.",
        style="bold",
    )
