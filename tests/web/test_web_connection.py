"""Requests that are never sent to their end: their connections are closed, others go on."""

import socket
import threading
from collections.abc import Iterator

import pytest
import uvicorn
from tests.waiting import LONG_S, until
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from retrowalk.journal import Journal
from retrowalk.web import create_app
from retrowalk.web.routes.live import UNFIT
from retrowalk.web.security.crowding import Connections
from retrowalk.web.server import _config

pytestmark = pytest.mark.slow

HEAD = b"POST /api/v1/screening HTTP/1.1\r\nHost: 127.0.0.1\r\n"
WHOLE = b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"


@pytest.fixture
def port(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """A real server that waits for a request only a moment."""
    monkeypatch.setattr("retrowalk.web.security.connection.HEAD_WITHIN_S", 0.3)
    monkeypatch.setattr("retrowalk.web.security.connection.BODY_WITHIN_S", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = uvicorn.Server(_config(create_app(journal), Connections()))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        until(lambda: server.started, "the server")
        yield listening.getsockname()[1]
        server.should_exit = True
        thread.join(LONG_S)


def is_closed(line: socket.socket) -> bool:
    """Wait until the other side closes the line, passing over what it says before."""
    line.settimeout(LONG_S)
    try:
        while line.recv(1 << 16):
            pass
    except ConnectionResetError:
        return True
    return True


def test_what_is_half_sent_is_closed_and_the_rest_is_answered(port: int) -> None:
    halves = [
        b"",
        b"GET / HT",
        HEAD,
        HEAD + b"Content-Length: 100\r\n\r\n{",
        WHOLE + b"GET /he",  # after one that was answered
    ]
    lines = [socket.create_connection(("127.0.0.1", port)) for _ in halves]
    for line, half in zip(lines, halves, strict=True):
        line.sendall(half)
    with socket.create_connection(("127.0.0.1", port)) as whole:
        whole.sendall(WHOLE)
        whole.settimeout(LONG_S)
        assert whole.recv(1 << 16).startswith(b"HTTP/1.1 200")
    assert all(is_closed(line) for line in lines)
    for line in lines:
        line.close()


def test_a_drop_now_and_then_does_not_hold_it_open(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port)) as line:
        line.setblocking(False)

        def closed() -> bool:
            try:
                line.send(b"X")
                return line.recv(1 << 16) == b""
            except BlockingIOError:
                return False
            except (ConnectionResetError, BrokenPipeError):
                return True

        until(closed, "its end")


def test_a_socket_stays_open_for_as_long_as_a_walk_takes(port: int) -> None:
    with connect(f"ws://127.0.0.1:{port}/api/v1/live/2026-06-01") as walk:
        with socket.create_connection(("127.0.0.1", port)) as half:
            assert is_closed(half)  # opened later, and closed meanwhile
        walk.send("no lines of the player")
        with pytest.raises(ConnectionClosed) as ended:
            walk.recv(LONG_S)
        assert ended.value.rcvd is not None
        assert ended.value.rcvd.code == UNFIT
