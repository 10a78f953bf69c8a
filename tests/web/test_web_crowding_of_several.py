"""What is too much for a server is too much for all its processes together."""

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import pytest
from tests.waiting import LONG_S, until
from tests.web.several import NAME, Several
from websockets.exceptions import InvalidStatus

from retrowalk.web.security.crowding import LINES_OF_ONE
from retrowalk.web.security.tally import Tally

pytestmark = pytest.mark.slow

PATIENT = (
    "import retrowalk.web.server as s, retrowalk.web.security.connection as c, "
    "retrowalk.web.security.guard as g; "
    "c.HEAD_WITHIN_S = c.BODY_WITHIN_S = g.SILENT_S = s.PING_EVERY_S = 600.0"
)
"""Nothing is given up while the processes are stopped in turns."""
CLOSE = "Connection: close\r\n\r\n"
IN_TWO = """
import os, signal, socket, sys
import retrowalk.web.security.listening as listening
from retrowalk.web.security.crowding import Connections
listening.is_loopback = lambda host: False
plain = socket.create_server(("127.0.0.1", 0))
counted = Connections(8, of_one=2, processes=2)
def taken():
    try:
        return door.accept()[0]
    except BlockingIOError:
        return None
outside = []
def comes():
    outside.append(socket.create_connection(plain.getsockname()))
    return taken()
read, write = os.pipe()
other = os.fork()
door = listening.Listening.on(plain, counted)
door.setblocking(False)
if not other:
    counted.be(1)
    held = comes()
    os.write(write, b"x")
    signal.pause()
os.read(read, 1)
held = [comes(), comes()]
print([one is not None for one in held], counted.open())
os.kill(other, signal.SIGKILL)
os.waitpid(other, 0)
counted.forget(1)
print(counted.open(), comes() is not None, counted.open())
"""


class Few(Several):
    """Several processes that have room for little together."""

    def __init__(self, folder: Path, **room: int) -> None:
        told = {f"RETROWALK_MOST_{what.upper()}": str(most) for what, most in room.items()}
        super().__init__(folder, 3, before=PATIENT, environment=told)

    def held(self, number: int) -> socket.socket:
        """Open a connection to one of the workers, and say nothing."""
        self.only(number)
        line = socket.create_connection(("127.0.0.1", self.port))
        here = line.getsockname()[1]
        until(lambda: is_taken(self.port, here), "a connection that is taken")
        return line

    def half(self, number: int) -> socket.socket:
        """Send one of the workers a request without its end."""
        line = self.held(number)
        head = f"POST /language HTTP/1.1\r\nHost: {NAME}\r\nContent-Length: 10\r\n"
        kind = "Content-Type: application/x-www-form-urlencoded\r\n"
        line.sendall(f"{head}{kind}Expect: 100-continue\r\n\r\n".encode())
        line.settimeout(LONG_S)
        return line

    def asked(self, number: int) -> tuple[int, bool]:
        """Ask one of the workers for a page; give the status, 0 where it hangs up, and any wait.

        It is let go on until it has closed the connection: till then it counts.
        """
        self.only(number)
        came = b""
        with socket.create_connection(("127.0.0.1", self.port)) as line:
            line.settimeout(LONG_S)
            with suppress(ConnectionError):
                line.sendall(f"GET /healthz HTTP/1.1\r\nHost: {NAME}\r\n{CLOSE}".encode())
                while more := line.recv(1000):
                    came += more
        return int(came[9:12] or 0), b"retry-after: 5\r\n" in came.lower()

    def all_answer(self, status: int, *, wait: bool) -> None:
        """Wait until each of the workers answers so.

        One that was stopped when it had just taken a connection counts it once it goes on.
        """
        wanted = [(status, wait)] * 3
        until(lambda: [self.asked(number) for number in (1, 2, 3)] == wanted, f"{status} by each")

    def kill(self, number: int) -> None:
        """Kill one of the workers, and wait for the next one in its place."""
        self.all()
        before = self.web(number)
        os.kill(before, signal.SIGKILL)
        until(lambda: self.web(number) != before, "another one in its place")


def is_taken(port: int, by: int) -> bool:
    """Tell whether a process has taken a connection: what waits still is nobody's file."""
    there, here = f"0100007F:{port:04X}", f"0100007F:{by:04X}"
    rows = (line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:])
    return any(row[1:3] == [there, here] and row[9] != "0" for row in rows)


@contextmanager
def few(folder: Path, **room: int) -> Iterator[Few]:
    served = Few(folder, **room)
    try:
        yield served
    finally:
        served.end()


@contextmanager
def freed(server: Few) -> Iterator[None]:
    """Let all go on at the end: who is stopped says goodbye to nobody."""
    try:
        yield
    finally:
        server.all()


def test_connections_are_counted_over_all_and_those_of_who_is_killed_no_more(
    tmp_path: Path,
) -> None:
    with few(tmp_path, connections=8) as server, ExitStack() as open_lines, freed(server):
        for number in (1, 1, 1, 2, 2, 2, 3, 3):
            open_lines.enter_context(server.held(number))
        server.all_answer(503, wait=True)
        for number in (1, 2):  # a quarter more is taken, to be told
            open_lines.enter_context(server.held(number))
        server.all_answer(0, wait=False)
        server.kill(1)
        for number in (1, 2, 3):
            until(lambda number=number: server.asked(number)[0] == 200, "room")


def test_lines_and_requests_are_counted_over_all(tmp_path: Path) -> None:
    room = {"lines": LINES_OF_ONE + 2, "requests": 3}
    with few(tmp_path, **room) as server, ExitStack() as open_lines, freed(server):
        cookies = [paired(server, f"203.0.113.{number}") for number in (1, 2)]

        def line(cookie: str) -> int:
            try:
                open_lines.enter_context(server.line("/api/v1/live/2026-06-01", cookie))
            except InvalidStatus as refused:
                told_when = "Retry-After" in refused.response.headers
                return refused.response.status_code if told_when else 0
            return 101

        assert [line(cookies[0]) for _ in range(LINES_OF_ONE)] == [101] * LINES_OF_ONE
        assert [line(cookies[0]) for _ in range(3)] == [503] * 3  # each of the three says so
        assert [line(cookies[1]) for _ in range(5)] == [101] * 2 + [503] * 3
        server.kill(1)
        assert [line(cookies[0]) for _ in range(2)] == [101] * 2

        for number in (1, 2, 3):
            half = open_lines.enter_context(server.half(number))
            assert half.recv(1000).startswith(b"HTTP/1.1 100 ")
        server.all_answer(503, wait=True)
        server.kill(2)
        until(lambda: server.asked(3)[0] == 200, "room")


def paired(server: Few, address: str) -> str:
    """Let a phone in, and give its cookie."""
    code = re.search(r"type (\S+)", server.command("pair"))
    assert code
    with server.browser(address) as there:
        assert there.post("/pair", data={"code": code[1]}).status_code == 303
        return f"__Host-retrowalk={there.cookies['__Host-retrowalk']}"


def test_of_one_address_as_many_are_taken_as_all_may_have() -> None:
    """Two processes at one door, and not of this machine as far as they know."""
    done = subprocess.run(
        [sys.executable, "-c", IN_TWO], capture_output=True, text=True, check=True, timeout=LONG_S
    )
    assert done.stdout.splitlines() == ["[True, False] 2", "1 True 2"]


@pytest.mark.parametrize("room", [{}, {"of_one": 2}])
def test_what_is_given_back_can_be_taken_again(room: Mapping[str, int]) -> None:
    tally = Tally(3, **room)
    for _ in range(10):
        taken = [tally.take(who) for who in ("a", "a", "b", "b")]
        assert [place is not None for place in taken] == [True, True, True, False]
        assert tally.open() == 3
        for place in filter(None, taken):
            tally.give_back(place)
        assert tally.open() == 0
