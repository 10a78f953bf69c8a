"""Many walkers with a phone each, in a process of their own: what they send, and when they hear.

``python -m benchmarks.live_walkers`` reads an :class:`Asked` as JSON from its standard input,
writes a line when all of them are under way, and at the end a :class:`Heard`. All walk the same
walk, one after the other, and send as the player does: lines, gathered for some time, a heading
before the first. So that little is done while they walk, the lines are written before.
"""

import asyncio
import json
import random
import sys
import time
from base64 import b64encode
from bisect import bisect_right
from collections import deque
from typing import NamedTuple

import numpy as np
from benchmarks.day import SHARED
from tests.recordings.telling import recorded

from retrowalk.coach import LiveRecording
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings import Recording, read
from retrowalk.value import Value

RATE_HZ = 60.0
"""Browsers deliver no more."""
SESSION = "2026-10-05"
GATHERED_S = 0.025
"""For so long the player gathers lines before it sends them, and longer when it hears it may."""
SETTLED_S = 15.0
"""Who sets out costs more than who walks, and tells no direction as yet."""


class Asked(Value):
    """Who walks and how: they set out within ``ramp_s``, and are heard for ``seconds`` after.

    ``doors`` are the paths of their lines with the cookies that they come with; ``gathered_s`` is
    for how long a phone gathers lines before it sends them, unless it is told to gather longer.
    """

    port: int
    doors: tuple[tuple[str, str], ...]
    ramp_s: float
    seconds: float
    gathered_s: float


class Heard(Value):
    """What came of it; times in seconds.

    ``told`` are from each contact until the step was heard of, ``known`` the same without the time
    for which the sample that made it known was gathered with others; ``answers`` are from sending
    lines to the answer. Where this process was late to send, as it waited for the processor, that
    is no delay of the server's and in none of them. ``cpu`` is what this process took.
    """

    told: tuple[float, ...]
    known: tuple[float, ...]
    answers: tuple[float, ...]
    closed: int
    late: float
    cpu: float


def walk() -> Recording:
    """Give a real walk, forward and then backward, if there is one here, else a made one."""
    real = SHARED / "data" / "phone_on_body" / "p05_body_backward1.parquet"
    if not real.is_file():
        made = [Segment("forward", 40), Segment("backward", 40)]
        return synthesise(made, seed=1, rate_hz=RATE_HZ).recording
    found = read(real)
    time_s = np.arange(0.0, found.duration_s, 1.0 / RATE_HZ)
    signals = [*found.acc_mps2, *(found.gyr_radps if found.gyr_radps is not None else [])]
    values = np.stack([np.interp(time_s, found.time_s, row) for row in signals])
    return Recording.from_arrays(time_s, values[:3], values[3:])


class Lines:
    """The lines of a walk that goes on for so long, over and over."""

    def __init__(self, seconds: float) -> None:
        once = walk()
        times = int(seconds // once.duration_s) + 1
        time_s = np.arange(times * once.time_s.size) / RATE_HZ
        assert once.gyr_radps is not None
        values = [np.tile(rows, times) for rows in (once.acc_mps2, once.gyr_radps)]
        (whole,) = recorded(Recording(time_s, *values), session=SESSION, piece_s=1e9)
        heading, _, rest = whole.partition(b"\n")
        self.heading = heading + b"\n"
        self._lines, self._time_s = rest.splitlines(keepends=True), time_s.tolist()

    def known_after_s(self) -> dict[float, float]:
        """Find for each step how long after its contact the sample comes that makes it known."""
        listener, found = LiveRecording(height_m=None), {}
        listener.push(self.heading)
        for line, time_s in zip(self._lines, self._time_s, strict=True):
            update = listener.push(line)
            for step in update.steps if update else ():
                found[round(step.time_s, 3)] = time_s - step.time_s
        return found

    def between(self, from_s: float, until_s: float) -> bytes:
        """Give those that were written after one time and until another."""
        first, end = (bisect_right(self._time_s, at_s) for at_s in (from_s, until_s))
        return b"".join(self._lines[first:end])


class Sent(NamedTuple):
    """A message: when it was sent, and of which part of the walk."""

    at: float
    from_s: float
    until_s: float


class Phone(asyncio.Protocol):
    """One walker's line, as RFC 6455 has it: opened, sent on, and listened to."""

    def __init__(
        self, asked: Asked, door: tuple[str, str], lines: Lines, known: dict[float, float]
    ) -> None:
        self._asked, self._door, self._lines, self._known = asked, door, lines, known
        self._loop = asyncio.get_running_loop()
        self._rest = b""
        self._opened = False
        self._sent: deque[Sent] = deque()
        self._until_s = -1.0
        self._calm = 0.0  # until when it gathers
        self._begun = 0.0
        self.counts = self.closed = False
        self.told: list[float] = []
        self.known: list[float] = []
        self.answers: list[float] = []
        self.late = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Ask for the line."""
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport
        path, cookie = self._door
        key = b64encode(bytes(16)).decode()
        asked = (
            f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{self._asked.port}\r\nUpgrade: websocket\r\n"
            f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n"
            f"Cookie: {cookie}\r\n\r\n"
        )
        transport.write(asked.encode())

    def data_received(self, data: bytes) -> None:
        """Take what the server says."""
        now = time.monotonic()
        self._rest += data
        if not self._opened:
            head, found, rest = self._rest.partition(b"\r\n\r\n")
            if not found:
                return
            if not head.startswith(b"HTTP/1.1 101"):
                raise RuntimeError(head.decode())
            self._opened, self._rest = True, rest
            self._begun = self._loop.time()
            self._send(0)
        while (size := _size(self._rest)) is not None:
            (start, end), self._rest, message = size, self._rest[size[1] :], self._rest
            self._hear(message[0], message[start:end], now)

    def connection_lost(self, exc: Exception | None) -> None:
        """Send no more."""
        self.closed = True

    def hang_up(self) -> None:
        """End it."""
        self.closed = True
        self._transport.close()

    def _send(self, tick: int) -> None:
        """Send what was gathered, and come again when as much is."""
        if self.closed:
            return
        due = self._begun + (tick + 1) * self._asked.gathered_s
        self._loop.call_at(due, self._send, tick + 1)
        if self._loop.time() < self._calm:
            return
        until_s = tick * self._asked.gathered_s
        text = self._lines.between(self._until_s, until_s)
        if tick == 0:
            text = self._lines.heading + text
        self._transport.write(_frame(text))
        self._sent.append(Sent(time.monotonic(), self._until_s, until_s))
        self._until_s = until_s
        if self.counts:
            self.late = max(self.late, self._loop.time() - due + self._asked.gathered_s)

    def _hear(self, kind: int, text: bytes, now: float) -> None:
        if kind == 0x89:  # a ping
            self._transport.write(bytes([0x8A, 0x80 | len(text)]) + bytes(4) + text)
        if kind != 0x81 or b'"time_s":' not in text:
            return
        update, answered = json.loads(text), []
        self._calm = now + update["calm_s"]
        # a busy server answers several as one
        while self._sent and self._sent[0].from_s < update["time_s"]:
            answered.append(self._sent.popleft())
        if not self.counts or not answered:
            return
        self.answers += [now - one.at for one in answered]
        for step in update["steps"]:
            after_s = self._known.get(round(step["time_s"], 3))
            if after_s is None:
                continue
            known_s = step["time_s"] + after_s
            sent = next((one for one in answered if known_s <= one.until_s), answered[-1])
            self.known.append(after_s + now - sent.at)
            self.told.append(sent.until_s - step["time_s"] + now - sent.at)


def _frame(text: bytes) -> bytes:
    """Wrap a text as browsers do; masked with zeros, which spares the masking."""
    size = len(text)
    if size < 126:
        return bytes([0x81, 0x80 | size]) + bytes(4) + text
    if size < 65536:
        return bytes([0x81, 0xFE]) + size.to_bytes(2, "big") + bytes(4) + text
    return bytes([0x81, 0xFF]) + size.to_bytes(8, "big") + bytes(4) + text


def _size(data: bytes) -> tuple[int, int] | None:
    """Tell where the text of the next message begins and ends; None until all of it is there."""
    if len(data) < 2:
        return None
    start, size = 2, data[1]
    if size == 126:
        start, size = 4, int.from_bytes(data[2:4], "big")
    elif size == 127:
        start, size = 10, int.from_bytes(data[2:10], "big")
    return (start, start + size) if len(data) >= start + size else None


async def all_walk(asked: Asked) -> Heard:
    """Let them set out one after the other, and hear what they are told once all are under way."""
    lines = Lines(asked.ramp_s + SETTLED_S + asked.seconds + 1.0)
    known = lines.known_after_s()
    loop = asyncio.get_running_loop()
    phones: list[Phone] = []
    begun, chance = loop.time(), random.Random(0)  # no two phones look at the same moments
    for number, door in enumerate(asked.doors):
        set_out = asked.ramp_s * (number + chance.random()) / len(asked.doors)
        await asyncio.sleep(begun + set_out - loop.time())
        _, phone = await loop.create_connection(
            lambda door=door: Phone(asked, door, lines, known), "127.0.0.1", asked.port
        )
        phones.append(phone)
    await asyncio.sleep(SETTLED_S)
    print("under way", flush=True)
    cpu = time.process_time()
    for phone in phones:
        phone.counts = True
    await asyncio.sleep(asked.seconds)
    cpu = time.process_time() - cpu
    closed = sum(phone.closed for phone in phones)
    for phone in phones:
        phone.counts = False
        phone.hang_up()
    return Heard(
        told=tuple(one for phone in phones for one in phone.told),
        known=tuple(one for phone in phones for one in phone.known),
        answers=tuple(one for phone in phones for one in phone.answers),
        closed=closed,
        late=max(phone.late for phone in phones),
        cpu=cpu,
    )


if __name__ == "__main__":
    print(asyncio.run(all_walk(Asked.model_validate_json(sys.stdin.read()))).model_dump_json())
