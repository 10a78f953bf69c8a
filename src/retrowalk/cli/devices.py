"""``retrowalk pair`` and ``retrowalk devices``: who may open the journal from elsewhere."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from retrowalk.cli.addresses import say, show_address
from retrowalk.cli.common import AsJson, console, open_journal, print_json
from retrowalk.errors import RetrowalkError

if TYPE_CHECKING:
    from retrowalk.journal import Journal
    from retrowalk.journal.devices import Devices

devices = typer.Typer(invoke_without_command=True)

BEFORE = 4
"""Of so many former addresses word is kept."""


def remember_address(folder: Path, address: str) -> None:
    """Leave word of where other devices find the server, for ``retrowalk pair``."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    (folder / "address").write_text(address)


def remember_hosts(folder: Path, hosts: Sequence[str]) -> tuple[str, ...]:
    """Keep the names and addresses of now, and give them, then the last few of before.

    A phone that was away may know only one of those, and may be asked to look at one again.
    """
    file = folder / "known"
    before = file.read_text().split() if file.exists() else []
    known = tuple(dict.fromkeys([*hosts, *before]))[: len(hosts) + BEFORE]
    file.write_text("\n".join(known))
    return known


@contextmanager
def while_reachable(folder: Path) -> Iterator[None]:
    """Take that word back when the server ends."""
    try:
        yield
    finally:
        (folder / "address").unlink(missing_ok=True)


Whose = Annotated[
    str | None, typer.Option("--walker", metavar="NAME", help="Whose it is, and nobody else's.")
]
Asks = Annotated[bool, typer.Option("--asks", help="It asks who walks; so it does if not told.")]


def pair(walker: Whose = None, asks: Asks = False) -> None:
    """Show a new code that lets one more device in."""
    from retrowalk.settings import Settings

    try:
        address = (Settings.read().network_folder / "address").read_text()
    except FileNotFoundError as error:
        raise RetrowalkError(
            "No phone can reach Retrowalk yet. Start it with: retrowalk serve --lan"
        ) from error
    with open_journal() as journal:
        invite_device(journal.devices, address, _meant(journal, walker, asks))


def _meant(journal: "Journal", walker: str | None, asks: bool) -> int | None:
    from retrowalk.people.household import Household

    if walker and asks:
        raise RetrowalkError("Choose one: a device is of one walker, or it asks who walks.")
    return Household(journal).named(walker).id if walker else None


def invite_device(devices: "Devices", address: str, walker_id: int | None = None) -> None:
    """Make a one-time code, and show it for scanning and for typing."""
    from retrowalk.lan.pairing import CODE_LASTS, invite

    code = invite(devices, datetime.now(UTC), walker_id)
    minutes = CODE_LASTS.total_seconds() / 60
    say(f"Scan, or open {address}/pair and type {code}")
    show_address(f"{address}/pair#{code}")
    say(f"The code works once, within {minutes:.0f} minutes. A new one: retrowalk pair")
    say("Who was let in: retrowalk devices\n")


@devices.callback()
def list_devices(context: typer.Context, as_json: AsJson = False) -> None:
    """List the devices that were let in; `remove ID` shuts one out, `give ID` says whose it is."""
    if context.invoked_subcommand is not None:
        return
    from rich.table import Table

    from retrowalk.people.household import name_of

    with open_journal() as journal:
        known = journal.devices.all()
        names = {one.id: name_of(one) for one in journal.walkers.all()}
    if as_json:
        print_json([device.model_dump(mode="json") for device in known])
        return
    if not known:
        console().print("No device was let in yet. To let one in: retrowalk pair")
        return
    table = Table(box=None, padding=(0, 2, 0, 0))
    for heading in ("ID", "Device", "Whose", "Let in", "With a code of", "Last here"):
        table.add_column(heading)
    for device in known:
        paired, seen = (
            f"{day.astimezone():%d %b %Y}" for day in (device.paired_at, device.seen_at)
        )
        maker = "this machine" if device.let_in_by is None else str(device.let_in_by)
        whose = "asks" if device.walker_id is None else names.get(device.walker_id, "")
        table.add_row(str(device.id), device.name, whose, paired, maker, seen)
    console().print(table)


@devices.command()
def give(
    device: Annotated[int, typer.Argument(metavar="ID", help="As `retrowalk devices` shows it.")],
    walker: Whose = None,
    asks: Asks = False,
) -> None:
    """Say whose a device is, or that it asks who walks."""
    if not walker and not asks:
        raise RetrowalkError("Say whose it is with --walker NAME, or --asks.")
    with open_journal() as journal:
        journal.devices.give(device, _meant(journal, walker, asks))
    console().print("It asks who walks." if asks else f"It is {walker}'s.")


@devices.command()
def remove(
    device: Annotated[int, typer.Argument(metavar="ID", help="As `retrowalk devices` shows it.")],
) -> None:
    """Shut a device out; it needs a new code to come back."""
    with open_journal() as journal:
        journal.devices.remove(device)
    console().print("It is shut out. What it has already shown may still be on its screen.")
