"""``retrowalk people``: who has pages here, who may sign in, and as what."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from retrowalk.cli.addresses import say, show_address
from retrowalk.cli.common import AsJson, account_named, console, open_journal, print_json
from retrowalk.cli.tokens import tokens
from retrowalk.errors import RetrowalkError

if TYPE_CHECKING:
    from retrowalk.journal import Account, AccountRole

people = typer.Typer(
    invoke_without_command=True, help="Who has pages here, and who may sign in as what."
)
people.add_typer(tokens, name="tokens")

ROLES = "owner, walker, professional, carer or researcher"
Who = Annotated[str, typer.Argument(metavar="NAME", help="What they sign in with.")]
WalkerId = Annotated[
    int | None, typer.Option("--walker", metavar="ID", help="Whose pages it is about.")
]


@people.callback()
def start(context: typer.Context) -> None:
    """List everybody where no other command is given."""
    if context.invoked_subcommand is None:
        list_people(as_json=False)


@people.command("list")
def list_people(as_json: AsJson = False) -> None:
    """List the walkers and the accounts."""
    with open_journal() as journal:
        walkers, accounts = journal.walkers.all(), journal.accounts.all()
    if as_json:
        print_json(
            {
                "walkers": [one.model_dump(mode="json") for one in walkers],
                "accounts": [_told(one) for one in accounts],
            }
        )
        return
    from rich.table import Table

    table = Table(box=None, padding=(0, 2, 0, 0), title="Walkers", title_justify="left")
    for heading in ("ID", "Name", "Colour"):
        table.add_column(heading)
    for walker in walkers:
        table.add_row(str(walker.id), walker.shown or "", walker.colour or "")
    console().print(table)
    if not accounts:
        console().print("\nNobody has an account. The first: retrowalk people invite --owner")
        return
    table = Table(box=None, padding=(0, 2, 0, 0), title="\nAccounts", title_justify="left")
    for heading in ("ID", "Signs in as", "Name", "Roles", "Walker", "Closed"):
        table.add_column(heading)
    for one in accounts:
        closed = "" if one.closed_at is None else f"{one.closed_at.astimezone():%d %b %Y}"
        roles, walker_id = ", ".join(sorted(one.roles)), str(one.walker_id or "")
        table.add_row(str(one.id), one.name, one.shown, roles, walker_id, closed)
    console().print(table)


@people.command()
def add(
    name: Annotated[str, typer.Argument(help="The name they go by on the screen.")],
    as_json: AsJson = False,
) -> None:
    """Begin the pages of one more walker on this machine."""
    if not name.strip():
        raise RetrowalkError("Tell the name that they go by.")
    with open_journal() as journal:
        walker = journal.walkers.add(name.strip(), datetime.now(UTC))
    if as_json:
        print_json(walker)
        return
    say(f"{walker.shown} is walker {walker.id} now. To let them sign in:")
    say(f"  retrowalk people invite --role walker --walker {walker.id}")


@people.command()
def invite(
    owner: Annotated[bool, typer.Option("--owner", help="For who owns this server.")] = False,
    role: Annotated[
        list[str] | None, typer.Option("--role", help=f"{ROLES}; may be given again.")
    ] = None,
    walker: WalkerId = None,
    again: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Let somebody in again who has an account."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Show a one-time link, and its QR code, that makes an account or lets one in again."""
    from retrowalk.people.accounts import AGAIN_FOR, INVITED_FOR, invite_again
    from retrowalk.people.accounts import invite as make

    roles = _roles([*(role or []), *(["owner"] if owner else [])])
    if bool(roles) == bool(again):
        raise RetrowalkError(
            "For whom? Type --owner, or --role and what they are, or --again and the name of "
            "somebody who has an account."
        )
    at = datetime.now(UTC)
    with open_journal() as journal:
        if again:
            code, lasts = invite_again(journal, account_named(journal, again).id, at), AGAIN_FOR
        else:
            code = make(journal, roles, at, walker_id=walker)
            lasts = AGAIN_FOR if "owner" in roles else INVITED_FOR
    address = f"{_address()}/invited"
    if as_json:
        until = (at + lasts).isoformat()
        print_json({"link": f"{address}#{code}", "code": code, "until": until})
        return
    hours = round(lasts.total_seconds() / 3600)
    say(f"Open, or scan: {address}#{code}")
    show_address(f"{address}#{code}")
    within = "one hour" if hours == 1 else f"{hours // 24} days"
    say(f"It works once, within {within}. Whoever has it can use it.")


@people.command()
def role(
    name: Who,
    roles: Annotated[list[str], typer.Argument(metavar="ROLE...", help=f"{ROLES}.")],
    as_json: AsJson = False,
) -> None:
    """Let an account be these, and nothing else."""
    with open_journal() as journal:
        wanted = _roles(roles)
        account = journal.accounts.set_roles(
            account_named(journal, name).id, wanted, datetime.now(UTC)
        )
    if as_json:
        print_json(_told(account))
        return
    say(f"{account.name} is {', '.join(sorted(account.roles))}.")


@people.command()
def remove(name: Who, as_json: AsJson = False) -> None:
    """Close an account. What a walker has told stays; erasing it is for the walker."""
    with open_journal() as journal:
        account = journal.accounts.close(account_named(journal, name).id, datetime.now(UTC))
    if as_json:
        print_json(_told(account))
        return
    say(f"Nobody signs in as {account.name} any more.")
    if account.walker_id is not None:
        say(f"The pages of walker {account.walker_id} stay as they are.")


def _told(account: "Account") -> dict[str, Any]:
    told = account.model_dump(mode="json")
    return told | {"roles": sorted(account.roles)}


def _roles(told: list[str]) -> "frozenset[AccountRole]":
    from retrowalk.journal import AccountRole

    try:
        return frozenset(map(AccountRole, told))
    except ValueError as error:
        raise RetrowalkError(f"A role is {ROLES}.") from error


def _address() -> str:
    """Give where the server is found; this machine's own address where it is not reachable."""
    from retrowalk.lan.addresses import in_url
    from retrowalk.settings import Settings

    settings = Settings.read()
    try:
        return (settings.network_folder / "address").read_text()
    except FileNotFoundError:
        return f"http://{in_url(settings.host)}:{settings.port}"
