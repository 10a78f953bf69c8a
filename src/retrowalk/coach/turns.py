"""So much at once and no more: in one process, and over all processes of a server.

Between processes a place is a locked file, which the system lets go of however its owner ends.
"""

import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import BoundedSemaphore, Lock
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
        self._gathering = Lock()

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
            yield not self._files or _locked(held, self._files, 1, given_up_s)

    @contextmanager
    def some(self, count: int, within_s: float) -> Iterator[bool]:
        """Take so many places; False where they were not free within so many seconds.

        One gathers at a time, in all processes: two would wait for what the other has already, and
        who wants many would wait for ever behind those who want few.
        """
        given_up_s = time.monotonic() + within_s
        with ExitStack() as held:
            with ExitStack() as gathering:
                taken = self._gather(held, gathering, count, given_up_s)
            yield taken

    def _gather(self, held: ExitStack, gathering: ExitStack, count: int, given_up_s: float) -> bool:
        if not self._gathering.acquire(timeout=_left_s(given_up_s)):
            return False
        gathering.callback(self._gathering.release)
        gate = [file.with_name(f"{file.name}-gate") for file in self._files[:1]]
        if gate and not _locked(gathering, gate, 1, given_up_s):
            return False
        for _ in range(count):
            if not self._here.acquire(timeout=_left_s(given_up_s)):
                return False
            held.callback(self._here.release)
        return not self._files or _locked(held, self._files, count, given_up_s)


def _left_s(given_up_s: float) -> float:
    return max(0.0, given_up_s - time.monotonic())


def _locked(held: ExitStack, files: Sequence[Path], count: int, given_up_s: float) -> bool:
    """Lock so many of some files, for as long as they are held."""
    left = [held.enter_context(file.open("wb")) for file in files]
    wanted = len(left) - count
    while True:
        for file in tuple(left):
            if len(left) > wanted and is_mine(file):
                left.remove(file)
        if len(left) == wanted:
            return True
        if time.monotonic() >= given_up_s:
            return False
        time.sleep(LOOK_EVERY_S)


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
