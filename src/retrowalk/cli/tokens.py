"""``retrowalk people tokens``: which programs may come in, what each may do, and until when."""

from typing import TYPE_CHECKING, Annotated

import typer

from retrowalk.cli.addresses import say
from retrowalk.cli.common import (
    AsJson,
    account_named,
    console,
    now,
    open_journal,
    print_json,
    walker_meant,
)
from retrowalk.errors import RetrowalkError

if TYPE_CHECKING:
    from retrowalk.journal import Journal
    from retrowalk.people import Right, Visitor

tokens = typer.Typer(
    invoke_without_command=True,
    help="Which programs may come in by the API, what each may do, and until when.",
)

MAY = "see_today, see, tell, tell_fall, write, prescribe or take_along"
DAYS = "7, 30, 90 or 365"
Account = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help="Of whoever signs in with it; else of the walker at home, who needs no account.",
    ),
]


@tokens.callback()
def start(context: typer.Context) -> None:
    """List them where no other command is given."""
    if context.invoked_subcommand is None:
        list_tokens()


@tokens.command("list")
def list_tokens(account: Account = None, as_json: AsJson = False) -> None:
    """List the tokens that were not withdrawn, in sentences; the secrets are kept nowhere."""
    from rich.table import Table

    from retrowalk.people.tokens import owner, sentence

    with open_journal() as journal:
        known = journal.tokens.of(*owner(*_maker(journal, account)))
    if as_json:
        told = [one.model_dump(mode="json") | {"rights": sorted(one.rights)} for one in known]
        print_json(told)
        return
    if not known:
        say("No program may come in. To let one in: retrowalk people tokens make")
        return
    table = Table(box=None, padding=(0, 2, 0, 0))
    for heading in ("ID", "Name", "What it may do", "Last used"):
        table.add_column(heading)
    for one in known:
        used = f"{one.used_at.astimezone():%d %b %Y}" if one.used_at else "never"
        table.add_row(str(one.id), one.name, str(sentence(one)), used)
    console().print(table)


@tokens.command()
def make(
    name: Annotated[str, typer.Argument(help="What it is for, such as 'watch script'.")],
    may: Annotated[list[str], typer.Option(help=f"{MAY}; may be given again.")],
    days: Annotated[int, typer.Option(help=f"How long it counts: {DAYS}.")] = 30,
    clients: Annotated[
        bool, typer.Option("--clients", help="On the pages of whom the account looks after.")
    ] = False,
    account: Account = None,
    as_json: AsJson = False,
) -> None:
    """Make a token, and show its secret this once. It may never do more than its maker."""
    from retrowalk.journal.tokens import Pages
    from retrowalk.people.tokens import LASTS_DAYS, sentence
    from retrowalk.people.tokens import make as kept

    if days not in LASTS_DAYS:
        raise RetrowalkError(f"--days is {DAYS}.")
    pages = Pages.CLIENTS if clients else Pages.OWN
    with open_journal() as journal:
        visitor, walker = _maker(journal, account)
        secret, made = kept(journal, visitor, walker, name, _rights(may), pages, days, now())
    if as_json:
        told = made.model_dump(mode="json") | {"rights": sorted(made.rights)}
        print_json({"token": told, "secret": secret})
        return
    say(str(sentence(made)))
    say(secret)
    say("It is shown this once, and kept nowhere. Whoever has it is let in by it.")
    say(f"The program sends it with each request:  Authorization: Bearer {secret[:3]}...")
    say(f"To withdraw it: retrowalk people tokens withdraw {made.id}")


@tokens.command()
def withdraw(
    number: Annotated[int, typer.Argument(metavar="ID", min=1, help="As `tokens list` shows it.")],
    account: Account = None,
) -> None:
    """Let a token open nothing any more, at once."""
    from retrowalk.people.tokens import owner

    with open_journal() as journal:
        journal.tokens.end(number, *owner(*_maker(journal, account)), now())
    say("It opens nothing any more.")


def _maker(journal: "Journal", name: str | None) -> "tuple[Visitor, int | None]":
    """Give whose token it is, as they may come in, and whose pages are their own."""
    from retrowalk.people import Through, Visitor
    from retrowalk.people.sign_in import as_visitor

    if name is None:
        walker = walker_meant(journal)
        return Visitor(through=Through.MACHINE, walker_id=walker), walker
    account = account_named(journal, name)
    visitor = as_visitor(account, journal.grants.all(now(), account_id=account.id))
    return visitor, visitor.walker_id


def _rights(told: list[str]) -> "list[Right]":
    from retrowalk.people import Right

    try:
        return [Right(one.replace("-", "_")) for one in told]
    except ValueError as error:
        raise RetrowalkError(f"--may is {MAY}.") from error
