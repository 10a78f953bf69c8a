"""So much at once and no more: in one process, and over all processes of a server.

Between processes a place is a locked file, which the system lets go of however its owner ends.
"""

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import BoundedSemaphore
from typing import IO

try:
    import fcntl
except ImportError:  # there one process serves alone
    fcntl = None  # type: ignore[assignment]

LOOK_EVERY_S = 0.05


class Places:
    """So many places, each somebody's until they are done."""

    def __init__(self, number: int) -> None:
        self.number = number
        self._here = BoundedSemaphore(number)
        self._files: tuple[Path, ...] = ()

    def share(self, folder: Path, name: str) -> None:
        """Let the places be the same in all processes that are forked from now on.

        The folder is theirs alone, and stays as long as they.
        """
        self._files = tuple(folder / f"{name}-{number}" for number in range(self.number))
        for file in self._files:
            file.touch(mode=0o600)

    @contextmanager
    def one(self, within_s: float) -> Iterator[bool]:
        """Take a place; False where none was free within so many seconds."""
        given_up_s = time.monotonic() + within_s
        if not self._here.acquire(timeout=within_s):
            yield False
            return
        with ExitStack() as held:
            held.callback(self._here.release)
            yield not self._files or self._locked(held, given_up_s)

    def _locked(self, held: ExitStack, given_up_s: float) -> bool:
        files = [held.enter_context(file.open("wb")) for file in self._files]
        while not any(is_mine(file) for file in files):
            if time.monotonic() >= given_up_s:
                return False
            time.sleep(LOOK_EVERY_S)
        return True


def is_mine(file: IO[bytes]) -> bool:
    """Lock an open file, for as long as it is open; False where it is another's.

    Where a system has no such locks, nothing is another's.
    """
    if fcntl is None:
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
