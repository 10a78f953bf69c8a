"""A poor line between browsers and their server: all is late, and some sealed frames get lost.

It speaks enough of WebSocket (RFC 6455, section 5.2) to tell frames apart. Only binary frames get
lost, which are those that the two ends of a walk together seal, number and send again; what is text
is another line's, to which TCP has promised that nothing is lost.
"""

import asyncio
import random
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Literal, Self

AT_HOME = "127.0.0.1"
BINARY = 2
AT_ONCE = 65_536
MASKED, COMPRESSED = 128, 64
_LENGTHS = {126: 2, 127: 8}
"""How many bytes more tell the length, by what stands where a short one would."""
_HEAD = b"\r\n\r\n"


@dataclass(frozen=True)
class Captured:
    """A sealed frame as the line saw it.

    ``at_s`` is by the monotonic clock, ``down`` whether it came from the server.
    """

    at_s: float
    down: bool
    content: bytes


class Lossy:
    """A way to the server on a port, from an address of its own; ``cut`` lets nothing pass.

    Parameters
    ----------
    port : int
        of the server
    delay_s : float
        by which each byte is late, in each direction
    loses : float
        the share of binary frames that get lost, 0 to 1
    """

    def __init__(
        self, port: int, *, delay_s: float = 0.0, loses: float = 0.0, seed: int = 1
    ) -> None:
        self.port, self.delay_s, self.loses = port, delay_s, loses
        self.captured: list[Captured] = []
        self.lost = 0
        self._chance = random.Random(seed)
        self._loop = asyncio.new_event_loop()
        self._open: set[asyncio.StreamWriter] = set()
        self._is_cut = False
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._ready = threading.Event()
        self._thread.start()
        self._ready.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def cut(self) -> None:
        """Close every connection, and let no new one through."""
        self._is_cut = True
        self._loop.call_soon_threadsafe(self._hang_up)

    def mend(self) -> None:
        """Let new connections through again."""
        self._is_cut = False

    def _hang_up(self) -> None:
        for writer in tuple(self._open):
            writer.transport.abort()

    async def _all_over(self) -> None:
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)
        self._hang_up()
        await asyncio.sleep(0)  # what was hung up is let go of in the next turn of the loop

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._server = self._loop.run_until_complete(asyncio.start_server(self._accept, AT_HOME, 0))
        self.address = f"http://{AT_HOME}:{self._server.sockets[0].getsockname()[1]}"
        self._ready.set()
        self._loop.run_forever()
        self._server.close()
        self._loop.run_until_complete(self._all_over())
        self._loop.close()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._is_cut:
            writer.transport.abort()
            return
        self._open.add(writer)
        try:
            far_reader, far_writer = await asyncio.open_connection(AT_HOME, self.port)
        except OSError:
            writer.transport.abort()
            return
        self._open.add(far_writer)
        ways = (self._carry(reader, far_writer), self._carry(far_reader, writer))
        with suppress(asyncio.CancelledError):  # all of it ends
            await asyncio.gather(*ways, return_exceptions=True)
        for one in (writer, far_writer):
            one.close()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        frames = _Frames(self._passes)
        while data := await reader.read(AT_ONCE):
            if kept := frames.take(data):
                self._loop.call_later(self.delay_s, self._write, writer, kept)
        self._loop.call_later(self.delay_s, writer.close)

    def _write(self, writer: asyncio.StreamWriter, data: bytes) -> None:
        if not writer.is_closing():
            writer.write(data)

    def _passes(self, frame: bytes) -> bool:
        self.captured.append(Captured(time.monotonic(), not frame[1] & MASKED, content_of(frame)))
        lost = self._chance.random() < self.loses
        self.lost += lost
        return not lost


class _Frames:
    """What passes of a stream: all of HTTP, and after an upgrade frame by frame."""

    def __init__(self, passes: Callable[[bytes], bool]) -> None:
        self._passes = passes
        self._held = b""
        self._state: Literal["looking", "http", "frames"] = "looking"

    def take(self, data: bytes) -> bytes:
        """Take what came, and give what goes on."""
        if self._state == "http":
            return data
        self._held += data
        if self._state == "looking":
            head, end, rest = self._held.partition(_HEAD)
            if not end:
                return b""
            upgrades = b"upgrade: websocket" in head.lower()
            self._state = "frames" if upgrades else "http"
            if not upgrades:
                return self._held
            self._held = rest
            return head + end + self._whole()
        return self._whole()

    def _whole(self) -> bytes:
        """Give every whole frame that is not lost."""
        out = b""
        while (length := _length(self._held)) and len(self._held) >= length:
            frame, self._held = self._held[:length], self._held[length:]
            if frame[0] & 15 != BINARY or self._passes(frame):
                out += frame
        return out


def content_of(frame: bytes) -> bytes:
    """Give what a frame carries: as it is, for what browsers send is masked with a number in it."""
    assert frame[0] & COMPRESSED == 0
    head = 2 + _LENGTHS.get(frame[1] & 127, 0)
    if not frame[1] & MASKED:
        return frame[head:]
    mask, content = frame[head : head + 4], frame[head + 4 :]
    return bytes(byte ^ mask[n % 4] for n, byte in enumerate(content))


def _length(data: bytes) -> int:
    """Give how long the frame is that begins here; 0 as long as that can't be told."""
    if len(data) < 2:
        return 0
    short, mask = data[1] & 127, 4 if data[1] & MASKED else 0
    more = _LENGTHS.get(short, 0)
    if len(data) < 2 + more:
        return 0
    return 2 + more + mask + (int.from_bytes(data[2 : 2 + more]) if more else short)
