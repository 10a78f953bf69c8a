"""``retrowalk store``: where the bytes of recordings and originals lie, and how they are moved."""

from typing import TYPE_CHECKING

import typer

from retrowalk.cli.common import console, open_journal
from retrowalk.errors import RetrowalkError

if TYPE_CHECKING:
    from retrowalk.journal.store_move import Moved

store = typer.Typer(
    no_args_is_help=True,
    help="Recordings and originals: in the database, a folder, or a service that speaks S3.",
)


@store.command()
def begin() -> None:
    """Begin the store anew in an empty folder or bucket, where another disk took its place.

    What lay in the one of before is gone then: put it there from a backup.
    """
    with open_journal() as journal:
        journal.store.begin()
    console().print("It is this journal's own.")


@store.command()
def move() -> None:
    """Bring all bytes to where RETROWALK_STORE says; without it, back into the database.

    RETROWALK_STORE_BEFORE names where they lay before. It can be broken off and begun again, and
    the server can run meanwhile, with the same two settings.
    """
    from rich.status import Status

    with open_journal() as journal, Status("0 moved", console=console(stderr=True)) as status:

        def progress(moved: "Moved") -> None:
            status.update(f"{moved.moved} moved")

        moved = journal.store.move(progress)
    console().print(f"{moved.moved} {'file' if moved.moved == 1 else 'files'} moved.")
    if moved.unreadable:
        raise RetrowalkError(f"{moved.unreadable} can't be read, and stay: see retrowalk db check")
