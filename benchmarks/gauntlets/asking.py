"""Bytes sent to a server as they are, well formed or not, and what came back."""

import json
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from benchmarks.gauntlets.outcome import Outcome
from tests.web.serving import IDLE, NOTHING, Served
from tests.web.walking import HEALTHY

WHOLE = ("/today", "/progress", "/programme", "/journal", "/journal.zip", "/api/v1/progress")
"""What must still be answered at the end: among them the export, with all that was accepted."""
PATIENCE_S = 120.0
"""After so long nobody waits for an answer any more; a server of two busy cores has given it."""


@dataclass(frozen=True)
class Answer:
    """A status, 0 where the line was closed without one, and -1 where nothing came at all."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""

    @property
    def fault(self) -> str:
        """Say what is wrong with it; empty if it is an answer, or the end of a line."""
        if self.status < 0:
            return "no answer"
        if self.status == 503 and "retry-after" in self.headers:
            return ""
        return f"status {self.status}" if self.status >= 500 else ""


def line_to(address: str) -> socket.socket:
    """Open a line to a server."""
    url = urlsplit(address)
    line = socket.create_connection((url.hostname or "", url.port or 80), PATIENCE_S)
    line.settimeout(PATIENCE_S)
    return line


def ask(address: str, sent: bytes) -> Answer:
    """Send bytes on a line of their own, and read what is answered until it is closed."""
    with line_to(address) as line:
        with suppress(ConnectionError):  # it may answer, and close, before all of it came
            line.sendall(sent)
        return answer_on(line)


def answer_on(line: socket.socket) -> Answer:
    """Read from a line until it is closed, or until the answer on it has come to its end."""
    got = b""
    try:
        while piece := line.recv(1 << 16):
            got += piece
            if _is_whole(got):
                break
    except TimeoutError:
        return Answer(-1)
    except ConnectionError:
        pass  # closed without a word, or after one
    return answer_of(got)


def request(
    method: str, path: str, body: bytes = b"", kind: str = "application/json", **more: str
) -> bytes:
    """Write a request as it should be."""
    headers = {"Host": "127.0.0.1", "Connection": "close", **more}
    if body or method in {"POST", "PUT", "PATCH"}:
        headers |= {"Content-Type": kind, "Content-Length": str(len(body))}
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"{method} {path} HTTP/1.1\r\n{head}\r\n".encode("utf-8", "surrogateescape") + body


def look_at_all(address: str, outcome: Outcome) -> None:
    """See that the journal shows and gives what it holds."""
    for path in WHOLE:
        answer = ask(address, request("GET", path))
        if answer.status != 200:
            outcome.lost.append(f"{path} is {answer.status} afterwards")


def screened(address: str) -> None:
    """Answer the questions, so that there are pages to look at."""
    told = json.dumps({"answers": HEALTHY}).encode()
    assert ask(address, request("POST", "/api/v1/screening", told)).status == 200


HURRIED = (
    f"{IDLE}; import retrowalk.web.security.connection as c; c.HEAD_WITHIN_S = c.BODY_WITHIN_S = 1"
)
"""A server that waits only a moment for what was sent by halves."""


@contextmanager
def serving(
    *words: str, before: str = "pass", environment: Mapping[str, str] = NOTHING
) -> Iterator[Served]:
    """Run ``retrowalk serve`` on an empty journal in a folder of its own."""
    with TemporaryDirectory(prefix="retrowalk-") as folder:
        server = Served(Path(folder), *words, before=before, environment=environment)
        try:
            yield server
        finally:
            server.end()


def _is_whole(got: bytes) -> bool:
    head, ended, body = got.partition(b"\r\n\r\n")
    length = _headers(head).get("content-length", "") if ended else ""
    return length.isdecimal() and len(body) >= int(length)


def answer_of(got: bytes) -> Answer:
    """Take apart what came on a line."""
    head, _, body = got.partition(b"\r\n\r\n")
    words = head.split(b" ", 2)
    if not head.startswith(b"HTTP/1.1 ") or not words[1][:3].isdigit():
        return Answer(0)
    return Answer(int(words[1][:3]), _headers(head), body)


def _headers(head: bytes) -> dict[str, str]:
    pairs = (line.partition(b":") for line in head.split(b"\r\n")[1:])
    return {name.decode().lower(): value.decode("latin-1").strip() for name, _, value in pairs}
