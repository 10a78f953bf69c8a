"""Lines on which something is sent by halves, drop by drop, or never, and answers nobody reads.

Each must be closed within 30 s, whatever it is in the midst of, and others answered meanwhile; a
machine that is so busy that it answers nobody in time may close a line as much later. In short the
server is told to wait a tenth as long, and no time is asked for.
"""

import asyncio
import socket
import ssl
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack, suppress
from functools import cache

from benchmarks.gauntlets.asking import PATIENCE_S, ask, request, serving
from benchmarks.gauntlets.outcome import Outcome
from tests.web.serving import IDLE
from websockets.asyncio.client import connect
from websockets.exceptions import WebSocketException

WITHIN_S = 30.0
UNREAD_S = 28.0
"""After so long nothing more of an answer may come that nobody read."""
LOOKED_EVERY_S = 1.0
SHORT = 30
"""Up to so many lines the server waits a tenth as long."""
HURRIED = (
    "import retrowalk.web.security.connection as c, retrowalk.web.security.guard as g, "
    "retrowalk.web.server as s; c.HANDSHAKE_WITHIN_S = 1; c.HEAD_WITHIN_S = 1.5; "
    "c.BODY_WITHIN_S = 2; c.READ_WITHIN_S = 0.5; s.PING_EVERY_S = 1; s.PONG_WITHIN_S = 1.5; "
    "g.SILENT_S = 2.5"
)
HEAD = b"POST /api/v1/screening HTTP/1.1\r\nHost: 127.0.0.1\r\n"
OPENING = (
    b"GET /api/v1/live/2026-06-01 HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\n"
    b"Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
    b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
)
LARGE = request("GET", "/api/openapi.json", Connection="keep-alive")
READERS_ASK = 100
"""More than the buffers between a server and who does not read hold."""
HALVES = {
    "nothing": b"",
    "half a head": HEAD,
    "half a body": HEAD + b"Content-Length: 100\r\n\r\n{",
    "half after a whole": request("GET", "/healthz", Connection="keep-alive") + b"GET /he",
    "half an opening of a socket": OPENING[:80],
    "half a message on a socket": OPENING + b"\x81\xfe\x01\x00\0\0\0\0half",
    "a socket that hears nothing": OPENING,
}
DROPS = {
    "a head drop by drop": HEAD,
    "a body drop by drop": HEAD + b"Content-Length: 100000\r\n\r\n",
    "an upload drop by drop": HEAD.replace(b"/api/v1/screening", b"/walks/hand-in")
    + b"Content-Length: 60000000\r\n\r\n"
    + bytes(300_000),
}
Case = Callable[[str, str], Awaitable[float | None]]
"""Holds a line to the plain or to the safe address, and gives after how long it was closed."""


def run(times: int) -> Outcome:
    """Hold so many lines at once, of each kind as many."""
    outcome = Outcome()
    hurried = times <= SHORT
    before = f"{IDLE}; {HURRIED}" if hurried else IDLE
    with serving("--lan", before=before) as server:
        ports = server.find(r"http://\S+?:(\d+)/trust"), server.find(r"https://\S+?:(\d+)")
        addresses = (f"http://127.0.0.1:{ports[0]}", f"https://127.0.0.1:{ports[1]}")
        limit_s = PATIENCE_S if hurried else WITHIN_S
        late_s, closed = asyncio.run(_all(addresses, times, limit_s, outcome))
    outcome.did("slow or half-sent lines", len(closed))
    slowest_s = max((after_s for _, after_s in closed if after_s is not None), default=0.0)
    outcome.measured.append(f"the last closed after {slowest_s:.0f} s")
    outcome.measured.append(f"another waited {late_s:.1f} s at most")
    for what, after_s in closed:
        if after_s is None or after_s > limit_s + late_s:
            outcome.lost.append(f"{what}: not closed in {limit_s:.0f} s")
    return outcome


async def _all(
    addresses: tuple[str, str], times: int, limit_s: float, outcome: Outcome
) -> tuple[float, list[tuple[str, float | None]]]:
    """Give how late the slowest answer to another came, and after how long each line was closed."""
    late_s = 0.0
    cases = _cases(limit_s, UNREAD_S if limit_s == WITHIN_S else UNREAD_S / 3)
    chosen = [list(cases)[number % len(cases)] for number in range(times)]
    lines = [asyncio.create_task(cases[name](*addresses)) for name in chosen]
    while True:
        begun = time.monotonic()
        if not (await asyncio.wait(lines, timeout=LOOKED_EVERY_S))[1]:
            break
        late_s = max(late_s, time.monotonic() - begun - LOOKED_EVERY_S)  # here, not there
        begun = time.monotonic()
        answer = await asyncio.to_thread(ask, addresses[0], request("GET", "/healthz"))
        late_s = max(late_s, time.monotonic() - begun)
        outcome.did("others asked meanwhile")
        if answer.status != 200:
            outcome.lost.append(f"another was answered {answer.status}")
    return late_s, list(zip(chosen, [line.result() for line in lines], strict=True))


def _cases(limit_s: float, unread_s: float) -> dict[str, Case]:
    async def answers_pings(plain: str, _: str) -> float | None:
        return await _say_nothing(plain, limit_s)

    async def reads_nothing(plain: str, _: str) -> float | None:
        return await asyncio.to_thread(_read_nothing, plain, unread_s)

    async def no_handshake(_: str, secure: str) -> float | None:
        return await _hold(secure, b"\x16\x03\x01\x02\x00\x01", limit_s)

    def half(sent: bytes, *, drops: bool = False, safe: bool = False) -> Case:
        async def hold(plain: str, secure: str) -> float | None:
            return await _hold(secure if safe else plain, sent, limit_s, drops=drops, safe=safe)

        return hold

    return {
        **{name: half(sent) for name, sent in HALVES.items()},
        **{name: half(sent, drops=True) for name, sent in DROPS.items()},
        **{f"{name}, safely": half(sent, safe=True) for name, sent in HALVES.items()},
        "half a handshake": no_handshake,
        "a socket that says nothing": answers_pings,
        "answers that nobody reads": reads_nothing,
    }


async def _hold(
    address: str, sent: bytes, limit_s: float, *, drops: bool = False, safe: bool = False
) -> float | None:
    """Send something, or that and then drop by drop, and wait until the line is closed."""
    begun = time.monotonic()
    async with AsyncExitStack() as afterwards:
        with suppress(ConnectionError, ssl.SSLError):
            reader, writer = await _open(address, safe=safe)
            begun = time.monotonic()  # of all at once, it may take its time to open the last
            afterwards.callback(writer.transport.abort)
            writer.write(sent)
            if drops:
                afterwards.callback(asyncio.create_task(_drip(writer)).cancel)
            try:
                async with asyncio.timeout(limit_s + 30):
                    while await reader.read(1 << 16):
                        pass
            except TimeoutError:
                return None
    return time.monotonic() - begun


async def _say_nothing(plain: str, limit_s: float) -> float | None:
    """Open a socket, answer its pings, and say nothing."""
    begun = time.monotonic()
    address = f"{plain.replace('http:', 'ws:')}/api/v1/live/2026-06-01"
    try:
        async with asyncio.timeout(limit_s + 30), connect(address, open_timeout=None) as line:
            await line.recv()
    except WebSocketException:
        return time.monotonic() - begun
    except TimeoutError:
        return None
    return None


async def _open(address: str, *, safe: bool) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    host, _, port = address.rpartition("/")[2].rpartition(":")
    return await asyncio.open_connection(host, int(port), ssl=_trusting() if safe else None)


@cache
def _trusting() -> ssl.SSLContext:
    # made once, and with none of the world's certificates: for each line, it would hold up all
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context


async def _drip(writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while True:
            writer.write(b"X")
            await writer.drain()
            await asyncio.sleep(0.5)


def _read_nothing(address: str, wait_s: float) -> float | None:
    """Ask for a lot, read nothing of it for some time, and then see whether it still comes."""
    host, _, port = address.rpartition("/")[2].rpartition(":")
    with socket.socket() as line:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        line.connect((host, int(port)))
        line.settimeout(wait_s)
        with suppress(OSError):  # it takes no more of it after a while
            line.sendall(LARGE * READERS_ASK)
        time.sleep(wait_s)
        answers = 0
        with suppress(OSError):
            while got := line.recv(1 << 20):
                answers += got.count(b"HTTP/1.1 200")
    return wait_s if answers < READERS_ASK else None
