"""``retrowalk practice``: what is practised here, and which facts of the articles it carries."""

from typing import Annotated, Any

import typer

from retrowalk.cli.common import AsJson, console, print_json


def practice(
    coverage: Annotated[
        bool,
        typer.Option("--coverage", help="List which article facts are carried, and which not."),
    ] = False,
    everything: Annotated[
        bool,
        typer.Option("--all", help="Every place and what it demands, and of whom it must not be."),
    ] = False,
    script: Annotated[
        str, typer.Option(help="Read a session on this rung aloud: what is said, and when.")
    ] = "",
    place: Annotated[str, typer.Option(help="Where; the rung's first place, if not told.")] = "",
    minutes: Annotated[float, typer.Option(min=0.5, max=120, help="Minutes backward of it.")] = 3,
    walk: Annotated[int, typer.Option(min=1, help="Which one on the rung, from 1.")] = 1,
    before: Annotated[int, typer.Option(min=0, help="Walks on other rungs before them.")] = 0,
    base: Annotated[str, typer.Option(help="A rung that is known, for half of it.")] = "",
    as_json: AsJson = False,
) -> None:
    """Show the ladder, the places, what is said, or which facts of the articles are carried."""
    if script:
        _script(script, place, minutes, walk, before, base, as_json=as_json)
    elif coverage:
        _coverage(as_json)
    elif everything:
        _everything(as_json)
    else:
        _ladder(as_json)


def _script(
    rung: str, place: str, minutes: float, walk: int, before: int, base: str, *, as_json: bool
) -> None:
    """Read a script aloud that is made for a healthy walker."""
    from retrowalk.session.aloud import read_aloud, sample

    made = sample(
        rung,
        place,
        backward_s=round(60 * minutes),
        lesson=walk - 1,
        number=before + walk - 1,
        base=base,
    )
    if as_json:
        print_json(made)
        return
    out = console()
    for line in read_aloud(made):
        out.print(line, markup=False, soft_wrap=True)


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


def _everything(as_json: bool) -> None:
    from retrowalk.practice import load
    from retrowalk.practice.loading import tables

    known = load()
    demanded = {one.id: sorted(one.demands) for one in known.settings}
    if as_json:
        listed: dict[str, list[dict[str, Any]]] = {
            table: [one.model_dump(mode="json") for one in entries]
            for table, entries in tables().items()
        }
        for setting in listed["setting"]:
            setting["demands"] = demanded[setting["id"]]
        print_json(listed)
        return
    out = console()
    for place in known.settings:
        out.print(f"[bold]{place.id}[/]  {', '.join(demanded[place.id]) or 'nothing'}")
    for one in known.demands:
        barred = ", ".join((*one.not_with, *one.not_for))
        out.print(f"[bold]{one.id}[/] is not for: {barred}", style="dim")


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
