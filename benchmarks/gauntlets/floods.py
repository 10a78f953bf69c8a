"""More connections, requests and live lines at once than a server has room for.

What has room is answered, what has none is told so by an honest 503, or closed where even that is
too much; the memory stays bounded, the number of open files too, and after the flood all is as
before. One address of the network cannot take the room of all others.
"""

import asyncio
import resource
import socket
import time
from collections import Counter
from contextlib import AsyncExitStack, suppress
from pathlib import Path

from benchmarks.gauntlets.asking import (
    PATIENCE_S,
    Answer,
    answer_of,
    ask,
    request,
    screened,
    serving,
)
from benchmarks.gauntlets.outcome import Outcome
from tests.web.serving import IDLE, Served
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus, WebSocketException

from retrowalk.errors import RetrowalkError
from retrowalk.lan.addresses import home_addresses
from retrowalk.web.security.crowding import (
    MOST_CONNECTIONS,
    MOST_LINES,
    MOST_REQUESTS,
    OF_ONE_ADDRESS,
    RESERVE,
)

SHORT = 200
"""Up to so many sockets the server has room for a twentieth of what it has else."""
LESS = {
    "RETROWALK_MOST_CONNECTIONS": str(MOST_CONNECTIONS // 20),
    "RETROWALK_MOST_LINES": str(MOST_LINES // 20),
    "RETROWALK_MOST_REQUESTS": str(MOST_REQUESTS // 20),
}
MOST_MORE_MB = 250
FILES_BESIDE = 100
"""So many files a server has open beside the connections."""


def run(times: int) -> Outcome:
    """Open so many sockets; as many requests at once, and half as many live lines."""
    outcome = Outcome()
    less = times <= SHORT
    share = 20 if less else 1
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(most, 3 * times + 1_000), most))
    with serving(before=IDLE, environment=LESS if less else {}) as server:
        address = server.find(r"(http://127\.0\.0\.1:\d+)")
        screened(address)
        _as_before(address, outcome)
        before = server.highest_mb()
        connections = round(MOST_CONNECTIONS // share * RESERVE)
        _idle(server, address, times, connections, outcome)
        for flood, count in ((_requests, times), (_lines, times // 2)):
            asyncio.run(flood(address, count, outcome))
            _as_before(address, outcome)
        more = server.highest_mb() - before
    outcome.measured.append(f"{more:.0f} MB more of memory at most")
    if more > MOST_MORE_MB:
        outcome.lost.append(f"{more:.0f} MB more of memory")
    _one_address(outcome)
    return outcome


def _idle(server: Served, address: str, times: int, most: int, outcome: Outcome) -> None:
    """Open sockets and say nothing: others are told that there is no room, or closed."""
    host, _, port = address.rpartition("/")[2].rpartition(":")
    lines = [socket.create_connection((host, int(port)), 60) for _ in range(times)]
    answer = ask(address, request("GET", "/today"))
    if answer.fault or (answer.status == 200 and times > most):
        outcome.lost.append(f"in a flood of sockets: {answer.status} {answer.fault}")
    files = len(list(Path(f"/proc/{server.process.pid}/fd").iterdir()))
    if files > most + FILES_BESIDE:
        outcome.lost.append(f"{files} open files with room for {most} connections")
    for line in lines:
        line.close()
    outcome.did("idle sockets", times)
    _as_before(address, outcome)


async def _requests(address: str, times: int, outcome: Outcome) -> None:
    """Ask for a page so many times at once."""
    counted = Counter[int]()

    async def one() -> None:
        answer = await _asked(address, request("GET", "/today"))
        counted[answer.status] += 1
        if answer.fault:
            outcome.lost.append(f"in a flood of requests: {answer.fault}")

    await asyncio.gather(*(one() for _ in range(times)))
    outcome.did("requests at once", times)
    outcome.measured.append(f"{counted[200]:,} of them answered, {counted[503]:,} told to wait")
    if not counted[200]:
        outcome.lost.append("in a flood of requests: none was answered")


async def _lines(address: str, times: int, outcome: Outcome) -> None:
    """Open so many live lines at once, and keep them."""
    counted = Counter[str]()
    where = f"{address.replace('http:', 'ws:')}/api/v1/live/2026-06-01"
    async with AsyncExitStack() as open_lines:
        for _ in range(times):
            try:
                await open_lines.enter_async_context(connect(where, ping_interval=None))
            except InvalidStatus as refused:
                answer = refused.response
                honest = answer.status_code == 503 and "Retry-After" in answer.headers
                counted["told to wait" if honest else f"refused with {answer.status_code}"] += 1
            except (OSError, WebSocketException):
                counted["closed"] += 1
            else:
                counted["opened"] += 1
    outcome.did("live lines", times)
    outcome.measured.append(", ".join(f"{count:,} {what}" for what, count in counted.items()))
    outcome.lost += [f"live lines {what}" for what in counted if what.startswith("refused")]


def _one_address(outcome: Outcome) -> None:
    """Flood from another address of the network: this machine is answered meanwhile."""
    try:
        elsewhere = str(home_addresses()[0])
    except RetrowalkError:
        outcome.measured.append("no network here to flood from")
        return
    with serving("--lan", before=IDLE) as server:
        port = int(server.find(r"http://\S+?:(\d+)/trust"))
        held = []
        for _ in range(4 * OF_ONE_ADDRESS):
            line = socket.create_connection((elsewhere, port), 60)
            with suppress(OSError):
                line.sendall(b"GET / HTTP/1.1\r\n")
            held.append(line)
        outcome.did("sockets of one address", len(held))
        screened(f"http://127.0.0.1:{port}")
        _as_before(f"http://127.0.0.1:{port}", outcome)
        still = sum(_is_open(line) for line in held)
        outcome.measured.append(f"{still} of one address served at once")
        if still > OF_ONE_ADDRESS:
            outcome.lost.append(f"{still} connections of one address")


def _is_open(line: socket.socket) -> bool:
    with line:
        line.settimeout(0.05)
        try:
            return line.recv(1) != b""
        except TimeoutError:
            return True
        except OSError:
            return False


def _as_before(address: str, outcome: Outcome) -> None:
    """See that a page is answered as ever."""
    given_up = time.monotonic() + PATIENCE_S
    while (answer := ask(address, request("GET", "/today"))).status != 200:
        if answer.status not in {0, 503} or time.monotonic() > given_up:
            outcome.lost.append(f"after the flood a page is {answer.status}")
            return
        time.sleep(0.1)


async def _asked(address: str, sent: bytes) -> Answer:
    host, _, port = address.rpartition("/")[2].rpartition(":")
    got = b""
    with suppress(ConnectionError):
        reader, writer = await asyncio.open_connection(host, int(port))
        try:
            writer.write(sent)
            got = await reader.read(-1)
        finally:
            writer.transport.abort()
    return answer_of(got)
