"""``retrowalk restore``: put back what was taken along, here or on another machine."""

from pathlib import Path
from typing import Annotated

import typer

from retrowalk.cli.common import console, open_coach
from retrowalk.errors import InvalidAnswer


def restore(
    file: Annotated[
        Path, typer.Argument(help="A journal.zip that `retrowalk export everything` wrote.")
    ],
) -> None:
    """Put a journal that was taken along into this machine's, which must be empty.

    Into a new one beside it: RETROWALK_DATA_FOLDER=NEW/FOLDER retrowalk restore journal.zip
    """
    try:
        opened = file.open("rb")
    except OSError as error:
        raise InvalidAnswer(f"{file}: it can't be opened. Check the name.") from error
    with opened, open_coach() as coach:
        coach.exports.restore(opened)
    console().print("Your journal is here now. See what today holds: retrowalk today")
