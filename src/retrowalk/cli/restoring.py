"""``retrowalk restore``: put back what was taken along, here or on another machine."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from retrowalk.cli.common import console, open_coach
from retrowalk.errors import InvalidAnswer

if TYPE_CHECKING:
    from retrowalk.journal.merging import Merged


def restore(
    file: Annotated[
        Path, typer.Argument(help="A journal.zip that `retrowalk export everything` wrote.")
    ],
    merge: Annotated[
        bool,
        typer.Option(
            "--merge",
            help="Add it to what is here already: what both have is kept once, and of what was "
            "told differently the newest counts.",
        ),
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="With --merge: say what would come, change nothing.")
    ] = False,
) -> None:
    """Put a journal that was taken along into this machine's: an empty one, or with --merge any.

    Into a new one beside it: RETROWALK_DATA_FOLDER=NEW/FOLDER retrowalk restore journal.zip
    """
    if dry_run and not merge:
        raise InvalidAnswer("--dry-run goes with --merge.")
    try:
        opened = file.open("rb")
    except OSError as error:
        raise InvalidAnswer(f"{file}: it can't be opened. Check the name.") from error
    with opened, open_coach() as coach:
        if dry_run:
            console().print(f"Would come: {_counted(coach.exports.would_merge(opened))}.")
            return
        if not merge:
            coach.exports.restore(opened)
            console().print("Your journal is here now. See what today holds: retrowalk today")
            return
        came = coach.exports.merge(opened)
    if came.is_nothing:
        console().print("All of it was here already. Nothing was changed.")
    else:
        console().print(f"Came: {_counted(came)}.")


_WORDS = {
    "sessions": ("session", "sessions"),
    "statements": ("entry of the record", "entries of the record"),
    "recordings": ("recording", "recordings"),
    "walks": ("measured walk", "measured walks"),
    "originals": ("file of another app", "files of other apps"),
    "days": ("value of a day", "values of days"),
}


def _counted(came: "Merged") -> str:
    """Say how much came."""
    counts = ((getattr(came, name), words) for name, words in _WORDS.items())
    told = (f"{count:,} {one if count == 1 else many}" for count, (one, many) in counts if count)
    return ", ".join(told) or "nothing"
