"""``retrowalk share``: show your pages to somebody without an account, and take that back."""

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from retrowalk.cli.addresses import say as tell
from retrowalk.cli.addresses import show_address
from retrowalk.cli.common import AsJson, console, now, open_journal, print_json, walker_meant
from retrowalk.errors import RetrowalkError, Unwritable

if TYPE_CHECKING:
    from retrowalk.journal import Journal
    from retrowalk.people.shares import Made, Wish

share = typer.Typer(no_args_is_help=True)


@share.callback()
def shares() -> None:
    """Show your pages to somebody without an account, by a link or a file; take that back."""


@share.command()
def create(
    label: Annotated[str, typer.Option(prompt="For whom?", help="For whom it is.")],
    file: Annotated[
        Path | None,
        typer.Option(help="Write an HTML file that opens with the code; without it, a link."),
    ] = None,
    days: Annotated[int, typer.Option(min=1, max=365, help="How long it can be opened.")] = 14,
    passcode: Annotated[
        str, typer.Option(help="The code that opens it, letters and figures; else one is made.")
    ] = "",
    show: Annotated[
        list[str] | None,
        typer.Option(
            help="What is shown: programme, walks, check_ins, notes, tests, pictures or paper; "
            "may be given again. Without it, all."
        ),
    ] = None,
    name: Annotated[str, typer.Option(help="Your name on the page.")] = "",
    address: Annotated[
        str, typer.Option(help="Where this machine is found, such as https://walk.example.org.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Show what you choose, as it stands now. The code and the link are told once."""
    wish = _wish(label=label, file=file, days=days, passcode=passcode, show=show, name=name)
    origin = "" if file else _origin(address)
    with open_journal() as journal:
        made = _made(journal, wish, origin)
        if file:
            _write(journal, made, file)
    if as_json:
        told = made.model_dump(mode="json")
        print_json(told | {"file": str(file) if file else None})
        return
    if file:
        tell(f"Written: {file}")
    else:
        tell(made.link)
        show_address(made.link)
    tell(f"The code: {made.passcode}")
    tell("Tell it another way than the rest. It is kept nowhere.")
    tell(f"To take it back: retrowalk share withdraw {made.share.id}")


@share.command("list")
def list_shares(as_json: AsJson = False) -> None:
    """List what is shown to whom, until when, and how often it was opened."""
    from rich.table import Table

    with open_journal() as journal:
        known = journal.shares.of(walker_meant(journal))
    if as_json:
        print_json([one.model_dump(mode="json") for one in known])
        return
    if not known:
        console().print("Nothing is shown to anybody. To show something: retrowalk share create")
        return
    table = Table(box=None, padding=(0, 2, 0, 0))
    for heading in ("ID", "For", "As", "Until", "Opened", "Words"):
        table.add_column(heading)
    at = now()
    for one in known:
        until = f"{one.until.astimezone():%d %b %Y}" if one.stands(at) else "over"
        did = [opening.what for opening in one.openings]
        opened, words = str(did.count("opened")), str(did.count("word"))
        table.add_row(str(one.id), one.label, one.way, until, opened, words)
    console().print(table)


@share.command()
def withdraw(
    number: Annotated[
        int, typer.Argument(metavar="ID", min=1, help="As `retrowalk share list` shows it.")
    ],
    as_json: AsJson = False,
) -> None:
    """Take a share back: what it showed is deleted."""
    with open_journal() as journal:
        gone = journal.shares.withdraw(walker_meant(journal), number, now())
    if as_json:
        print_json(gone)
        return
    console().print("It is taken back. An open page empties itself within two seconds.")
    if gone.way == "file":
        console().print("A file that was handed over can't be fetched; no reply to it is taken in.")


def _wish(
    *,
    label: str,
    file: Path | None,
    days: int,
    passcode: str,
    show: list[str] | None,
    name: str,
) -> "Wish":
    from pydantic import ValidationError

    from retrowalk.languages import spoken
    from retrowalk.people.shares import EVERYTHING, Wish

    unknown = [one for one in show or () if one not in EVERYTHING]
    if unknown:
        raise RetrowalkError(f"--show has no {', '.join(unknown)}: it has {', '.join(EVERYTHING)}.")
    told = {
        "label": label.strip(),
        "way": "file" if file else "link",
        "days": days,
        "shows": tuple(show or EVERYTHING),
        "name": name,
        "language": spoken().code,
        "passcode": passcode,
    }
    try:
        return Wish.model_validate(told)
    except ValidationError as error:
        field = error.errors()[0]["loc"][0]
        raise RetrowalkError(f"--{field} does not fit: it is empty or too long.") from error


def _origin(address: str) -> str:
    """Give where a link opens: as told, else where a server says that it is found now."""
    from retrowalk.settings import Settings

    if address:
        if not re.fullmatch(r"https?://[^/\s?#]{1,60}/?", address):
            raise RetrowalkError("--address wants one such as https://walk.example.org.")
        return address.rstrip("/")
    try:
        return (Settings.read().network_folder / "address").read_text().strip()
    except FileNotFoundError as error:
        raise RetrowalkError(
            "Nobody can reach this machine, so a link would open nowhere. Write a file instead: "
            "--file OUT.html. Or name where it is found: --address https://walk.example.org"
        ) from error


def _made(journal: "Journal", wish: "Wish", origin: str) -> "Made":
    from retrowalk.coach import Coach
    from retrowalk.people.shares import make
    from retrowalk.web.assets import Assets
    from retrowalk.web.templating import Templates
    from retrowalk.web.views.shared import content

    walker_id, at = walker_meant(journal), now()
    shown = content(Templates(Assets()), Coach(journal, walker_id), wish, at)
    return make(journal, walker_id, wish, shown, at, origin)


def _write(journal: "Journal", made: "Made", file: Path) -> None:
    from retrowalk.journal.database import close_to_others
    from retrowalk.web.assets import Assets
    from retrowalk.web.templating import Templates
    from retrowalk.web.views.sealed_page import sealed_page

    sealed = journal.shares.sealed(made.share.walker_id, made.share.id) or b""
    try:
        if not file.exists():
            file.touch(mode=0o600)
        if file.is_file():  # and no device
            close_to_others(file)
        file.write_bytes(sealed_page(Templates(Assets()), sealed))
    except OSError as error:
        raise Unwritable(f"{file} can't be written: {error.strerror}.") from error
