"""Files that come to be as a whole: written beside their place, held while it goes on, renamed."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from retrowalk.coach.turns import is_mine
from retrowalk.journal.database import close_to_others, sync_folder

_PART = ".part"


@contextmanager
def written_aside(file: Path) -> Iterator[IO[bytes]]:
    """Give a file to write to, of which all comes to be ``file``, lastingly, or nothing.

    Each time it is another one: who does the same work twice does not touch what the other writes.
    """
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    close_to_others(file.parent)
    part = file.with_name(f"{file.name}.{secrets.token_hex(4)}{_PART}")
    try:
        with _held(part) as out:
            close_to_others(part)
            yield out
            out.flush()
            os.fsync(out.fileno())
        part.replace(file)
        sync_folder(file.parent)
    finally:
        with suppress(OSError):  # by now it has its name, or it never came to be
            part.unlink()


def drop_unfinished(folder: Path, names: str) -> None:
    """Drop what processes that ended in the middle of it left of files with such names."""
    for part in folder.glob(f"{names}{_PART}"):
        with suppress(FileNotFoundError), part.open("rb") as left:
            if is_mine(left):
                part.unlink()


def _held(part: Path) -> IO[bytes]:
    """Begin a file and hold it, until it is closed, so that nobody takes it for one left over."""
    while True:
        out = part.open("w+b")
        with suppress(FileNotFoundError):  # somebody took it between the two
            if is_mine(out) and os.path.samestat(os.fstat(out.fileno()), part.stat()):
                return out
        out.close()
