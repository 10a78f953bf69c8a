"""The line between phone and server does what its name says."""

import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from tests.browser.proxy import AT_HOME, Proxy


@pytest.fixture
def server() -> Iterator[socket.socket]:
    with socket.create_server((AT_HOME, 0)) as listening:
        yield listening


@pytest.fixture
def proxy(server: socket.socket) -> Iterator[Proxy]:
    with Proxy(server.getsockname()[1]) as proxy:
        yield proxy


Ends = tuple[socket.socket, socket.socket]


@pytest.fixture
def reach(proxy: Proxy, server: socket.socket) -> Iterator[Callable[[], Ends]]:
    """Make a connection, and give both its ends."""
    port = int(proxy.address.rpartition(":")[2])
    with ExitStack() as ends:

        def reach() -> Ends:
            near = ends.enter_context(socket.create_connection((AT_HOME, port)))
            far, _ = server.accept()
            return near, ends.enter_context(far)

        yield reach


def test_it_passes_both_ways_until_one_end_is_closed(reach: Callable[[], Ends]) -> None:
    near, far = reach()
    near.sendall(b"there")
    assert far.recv(10) == b"there"
    far.sendall(b"back")
    assert near.recv(10) == b"back"
    far.close()
    assert near.recv(10) == b""


def test_what_is_swallowed_stays_open_and_is_silent_for_good(
    proxy: Proxy, reach: Callable[[], Ends]
) -> None:
    near, far = reach()
    proxy.swallow()
    near.sendall(b"lost")
    proxy.pass_on()
    newer, end = reach()
    newer.sendall(b"heard")
    assert end.recv(10) == b"heard"
    for one in (near, far):
        one.setblocking(False)
        with pytest.raises(BlockingIOError):  # nothing, not even its end
            one.recv(10)
    near.close()
    newer.close()
    assert end.recv(10) == b""
    with pytest.raises(BlockingIOError):
        far.recv(10)


def test_a_cut_ends_all_there_is(proxy: Proxy, reach: Callable[[], Ends]) -> None:
    near, far = reach()
    proxy.cut()
    assert near.recv(10) == far.recv(10) == b""
