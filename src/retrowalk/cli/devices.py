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


def pair() -> None:
    """Show a new code that lets one more device in."""
    from retrowalk.settings import Settings

    try:
        address = (Settings().network_folder / "address").read_text()
    except FileNotFoundError as error:
        raise RetrowalkError(
            "No phone can reach Retrowalk yet. Start it with: retrowalk serve --lan"
        ) from error
    with open_journal() as journal:
        invite_device(journal.devices, address)


def invite_device(devices: "Devices", address: str) -> None:
    """Make a one-time code, and show it for scanning and for typing."""
    from retrowalk.lan.pairing import CODE_LASTS, invite

    code = invite(devices, datetime.now(UTC))
    minutes = CODE_LASTS.total_seconds() / 60
    say(f"Scan, or open {address}/pair and type {code}")
    show_address(f"{address}/pair#{code}")
    say(f"The code works once, within {minutes:.0f} minutes. A new one: retrowalk pair")
    say("Who was let in: retrowalk devices\n")


@devices.callback()
def list_devices(context: typer.Context, as_json: AsJson = False) -> None:
    """List the devices that were let in; `retrowalk devices remove ID` shuts one out."""
    if context.invoked_subcommand is not None:
        return
    from rich.table import Table

    with open_journal() as journal:
        known = journal.devices.all()
    if as_json:
        print_json([device.model_dump(mode="json") for device in known])
        return
    if not known:
        console().print("No device was let in yet. To let one in: retrowalk pair")
        return
    table = Table(box=None, padding=(0, 2, 0, 0))
    for heading in ("ID", "Device", "Let in", "With a code of", "Last here"):
        table.add_column(heading)
    for device in known:
        paired, seen = (
            f"{day.astimezone():%d %b %Y}" for day in (device.paired_at, device.seen_at)
        )
        maker = "this machine" if device.let_in_by is None else str(device.let_in_by)
        table.add_row(str(device.id), device.name, paired, maker, seen)
    console().print(table)


@devices.command()
def remove(
    device: Annotated[int, typer.Argument(metavar="ID", help="As `retrowalk devices` shows it.")],
) -> None:
    """Shut a device out; it needs a new code to come back."""
    with open_journal() as journal:
        journal.devices.remove(device)
    console().print("It is shut out. What it has already shown may still be on its screen.")
