"""Hands sealed frames from one end of a line to the other, whichever process each end is in.

Nothing is stored: a frame is in memory until it has left, or until newer ones push it out, and no
process has what another needs. Processes that were forked from the same one each have a Unix
datagram socket in a private folder; what comes in at one is handed to all of them, and those that
have the other end give it on. A frame may get lost on its way, as anywhere on the net: the ends
number what they send, and send again.
"""

import asyncio
import os
import socket
from collections import defaultdict, deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import IntEnum
from pathlib import Path

MOST_OF_A_FRAME = 4096
"""Bytes; a sealed moment of a walk is less than half of it."""
MOST_WAITING = 64
"""Frames that wait for one end; more push out the oldest."""
MOST_ENDS = 4
"""Ends of one side of a line, in one process: a page that was loaded anew may leave some behind."""
_KEY = 32
_OVER = 2
"""Stands where a side would, in what one process tells the others: the line is over."""
_FOLDER: Path | None = None


class Side(IntEnum):
    """Which end of a line."""

    WALKER = 0
    COMPANION = 1

    @property
    def other(self) -> "Side":
        """The end to which frames of this one go."""
        return Side(1 - self)


def share(folder: Path) -> None:
    """Let all processes that are forked from now on hand frames to each other, by a folder."""
    global _FOLDER
    _FOLDER = folder / "lines"
    _FOLDER.mkdir(mode=0o700)


class Mailbox:
    """What waits for one end of a line."""

    def __init__(self) -> None:
        self._frames: deque[bytes] = deque(maxlen=MOST_WAITING)
        self._come = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self._over = False

    def put(self, frame: bytes) -> None:
        """Let a frame wait; from any thread."""
        self._frames.append(frame)
        self._wake()

    def close(self) -> None:
        """Give nothing more, not even what waits; from any thread."""
        self._over = True
        self._wake()

    async def take(self) -> bytes | None:
        """Wait for a frame, and take it; None once the line is over."""
        while not self._frames and not self._over:
            self._come.clear()
            await self._come.wait()
        return None if self._over else self._frames.popleft()

    def _wake(self) -> None:
        with suppress(RuntimeError):  # its loop has ended, and with it whoever waited
            self._loop.call_soon_threadsafe(self._come.set)


class Relay:
    """The ends of lines that are in this process, and the way to those that are in others."""

    def __init__(self) -> None:
        self._ends: dict[tuple[bytes, Side], list[Mailbox]] = defaultdict(list)
        self._mine: socket.socket | None = None
        self._path: Path | None = None

    @contextmanager
    def an_end(self, key: bytes, side: Side) -> Iterator[Mailbox | None]:
        """Be one end of a line for a while; None where there are too many already.

        ``key`` are the 32 bytes by which the line is known.
        """
        self._listen()
        ends = self._ends[key, side]
        if len(ends) >= MOST_ENDS:
            yield None
            return
        box = Mailbox()
        ends.append(box)
        try:
            yield box
        finally:
            ends.remove(box)
            if not ends:
                self._ends.pop((key, side), None)

    def hand_on(self, key: bytes, side: Side, frame: bytes) -> None:
        """Hand a frame that came from one side to every end of the other."""
        self._give(key, side.other, frame)
        if self._mine is not None:
            self._tell_others(self._mine, key + bytes([side.other]) + frame)

    def hang_up(self, key: bytes) -> None:
        """Give nothing more to any end of a line, wherever it is; from any thread.

        A process that is too busy to be told finds out by itself, as whoever looks does.
        """
        self._close(key)
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as out:
            out.setblocking(False)
            self._tell_others(out, key + bytes([_OVER]))

    def close(self) -> None:
        """Take nothing more from other processes."""
        if self._mine is not None and self._path is not None:
            asyncio.get_running_loop().remove_reader(self._mine)
            self._mine.close()
            self._path.unlink(missing_ok=True)
            self._mine = None

    def _tell_others(self, out: socket.socket, told: bytes) -> None:
        if _FOLDER is None:
            return
        for there in _FOLDER.iterdir():
            if there == self._path:
                continue
            try:
                out.sendto(told, os.fspath(there))
            except BlockingIOError:
                pass  # one that is too busy to read loses it, and the end sends it again
            except (ConnectionRefusedError, FileNotFoundError):
                there.unlink(missing_ok=True)  # of a process that died

    def _close(self, key: bytes) -> None:
        for side in Side:
            for box in tuple(self._ends.get((key, side), ())):
                box.close()

    def _give(self, key: bytes, side: Side, frame: bytes) -> None:
        for box in tuple(self._ends.get((key, side), ())):
            box.put(frame)

    def _listen(self) -> None:
        """Begin to take what other processes hand on, once."""
        if _FOLDER is None or self._mine is not None:
            return
        self._path = _FOLDER / str(os.getpid())
        self._path.unlink(missing_ok=True)
        mine = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        mine.setblocking(False)
        mine.bind(os.fspath(self._path))
        self._mine = mine
        asyncio.get_running_loop().add_reader(mine, self._read, mine)

    def _read(self, mine: socket.socket) -> None:
        with suppress(BlockingIOError):
            while told := mine.recv(_KEY + 1 + MOST_OF_A_FRAME):
                key, what, frame = told[:_KEY], told[_KEY], told[_KEY + 1 :]
                if what == _OVER:
                    self._close(key)
                else:
                    self._give(key, Side(what), frame)
