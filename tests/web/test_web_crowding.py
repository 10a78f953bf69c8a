"""One too many is told so, as a page or as JSON, and to come again; nobody takes all the room."""

import socket
from collections.abc import Iterator
from contextlib import suppress

import pytest
from fastapi.testclient import TestClient
from starlette.testclient import WebSocketDenialResponse

from retrowalk.web.security import crowding, guard
from retrowalk.web.security.crowding import AGAIN_AFTER_S, LINES_OF_ONE, Crowd
from retrowalk.web.security.listening import Listening

LINE = "ws://127.0.0.1:8000/api/v1/live/2026-06-01"


@pytest.fixture
def full(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crowding, "MOST_REQUESTS", 0)
    monkeypatch.setattr(crowding, "MOST_LINES", 0)


@pytest.mark.usefixtures("full")
def test_a_page_says_that_there_is_no_room_and_when_to_come_again(stranger: TestClient) -> None:
    for path in ("/", "/api/v1/progress", "/static/style.css"):
        answer = stranger.get(path)
        assert answer.status_code == 503
        assert answer.headers["Retry-After"] == str(AGAIN_AFTER_S)
        assert "try again in a few seconds" in answer.text


@pytest.mark.usefixtures("full")
def test_a_live_line_is_refused_with_the_same(stranger: TestClient) -> None:
    line = stranger.websocket_connect(LINE)
    with pytest.raises(WebSocketDenialResponse) as refused:
        line.__enter__()
    assert refused.value.status_code == 503
    assert refused.value.headers["Retry-After"] == str(AGAIN_AFTER_S)


def test_a_place_is_free_again_whatever_happened() -> None:
    crowd = Crowd()
    with suppress(ValueError), crowd.a_line("a phone"), crowd.a_request():
        raise ValueError("broken")
    places = [crowd.a_line("a phone") for _ in range(LINES_OF_ONE)]
    assert all(place.__enter__() for place in places)


def test_a_device_may_have_some_lines_and_another_has_its_own() -> None:
    crowd = Crowd()
    places = [crowd.a_line("a phone") for _ in range(LINES_OF_ONE + 1)]
    assert [place.__enter__() for place in places] == [True] * LINES_OF_ONE + [False]
    with crowd.a_line("another") as place:
        assert place
    for one in places:
        one.__exit__(None, None, None)
    with crowd.a_line("a phone") as place:
        assert place


def test_a_socket_that_says_nothing_is_closed(
    stranger: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guard, "SILENT_S", 0.5)
    monkeypatch.setattr(guard, "LOOK_AGAIN_S", 0.05)
    with stranger.websocket_connect(LINE) as line:
        assert line.receive()["code"] == guard.SILENT


# ---- connections


@pytest.fixture
def listening() -> Iterator[Listening]:
    """Room for five; of one address elsewhere for two."""
    plain = socket.create_server(("127.0.0.1", 0))
    with plain, Listening.on(plain, served=4, of_one=2) as listening:
        listening.setblocking(False)
        yield listening


def opened(listening: Listening, count: int) -> list[socket.socket]:
    return [socket.create_connection(listening.getsockname()) for _ in range(count)]


def test_more_connections_than_there_is_room_for_are_closed(listening: Listening) -> None:
    outside = opened(listening, 7)
    inside = [listening.accept()[0] for _ in range(5)]
    with pytest.raises(BlockingIOError):
        listening.accept()
    assert [one.recv(1) for one in outside[5:]] == [b"", b""]
    inside.pop().close()
    outside += opened(listening, 1)
    inside.append(listening.accept()[0])  # one has gone, so there is room for one
    for one in [*inside, *outside]:
        one.close()


def test_one_address_has_a_share_but_this_machine_is_many(
    listening: Listening, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("retrowalk.web.security.listening.is_loopback", lambda host: False)
    outside = opened(listening, 3)
    inside = [listening.accept()[0] for _ in range(2)]
    with pytest.raises(BlockingIOError):
        listening.accept()
    assert outside[2].recv(1) == b""
    for one in [*inside, *outside]:
        one.close()
