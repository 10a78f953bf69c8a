"""``retrowalk walkers``: who has pages in the journal of this machine."""

from typing import Annotated

import typer

from retrowalk.cli.common import AsJson, console, now, open_journal, print_json

walkers = typer.Typer(invoke_without_command=True)

Named = Annotated[str, typer.Argument(metavar="NAME", help="As `retrowalk walkers` shows it.")]


@walkers.callback()
def list_walkers(context: typer.Context, as_json: AsJson = False) -> None:
    """List who walks here; add somebody, take a forgotten code away, remove a name."""
    if context.invoked_subcommand is not None:
        return
    from rich.table import Table

    from retrowalk.people.household import name_of

    with open_journal() as journal:
        known = journal.walkers.all()
    if as_json:
        print_json([walker.model_dump(mode="json") for walker in known])
        return
    table = Table(box=None, padding=(0, 2, 0, 0))
    for heading in ("ID", "Name", "Colour", "Code"):
        table.add_column(heading)
    for walker in known:
        code = "yes" if walker.has_code else "no"
        table.add_row(str(walker.id), name_of(walker), walker.colour or "", code)
    console().print(table)


@walkers.command()
def add(
    name: Annotated[str, typer.Argument(metavar="NAME", help="What they are called at home.")],
    colour: Annotated[
        str | None, typer.Option(help="moss, teal, plum, berry, sand or slate.")
    ] = None,
) -> None:
    """Begin the pages of one more walker."""
    from retrowalk.people.household import Household

    with open_journal() as journal:
        household = Household(journal)
        household.add(name, colour or household.next_colour(), now())
    console().print(f"{name} has pages now. They begin with: retrowalk --walker '{name}' screen")


@walkers.command()
def rename(
    name: Named, to: Annotated[str, typer.Argument(metavar="TO", help="The name from now on.")]
) -> None:
    """Let a walker go by another name."""
    from retrowalk.people.household import COLOURS, Household

    with open_journal() as journal:
        household = Household(journal)
        walker = household.named(name)
        household.change(walker.id, to, walker.colour or COLOURS[0])
    console().print(f"It is {to} now.")


@walkers.command()
def forget_code(name: Named) -> None:
    """Take the code away that somebody has forgotten."""
    from retrowalk.people.household import Household

    with open_journal() as journal:
        household = Household(journal)
        household.keep_code(household.named(name).id, "")
    console().print("Those pages open without a code now.")


@walkers.command()
def remove(name: Named) -> None:
    """Remove a walker of whom nothing is kept any more."""
    from retrowalk.people.household import Household

    with open_journal() as journal:
        household = Household(journal)
        household.remove(household.named(name).id, now())
    console().print(f"{name} is no longer here.")
