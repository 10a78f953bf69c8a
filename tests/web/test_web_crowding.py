"""One too many is told so, as a page or as JSON, and to come again; nobody takes all the room."""

import socket
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from sqlalchemy.pool import QueuePool
from starlette.testclient import WebSocketDenialResponse
from tests.web.walking import ADDRESS, AT_HOME, Moment

from retrowalk.coach.measuring import AT_ONCE, MEMORY_BYTES, MOST_WAITING
from retrowalk.journal import Journal
from retrowalk.settings import Settings
from retrowalk.web import create_app
from retrowalk.web.security import guard
from retrowalk.web.security.crowding import (
    AGAIN_AFTER_S,
    LINES_OF_ONE,
    MOST_CONNECTIONS,
    MOST_LINES,
    MOST_REQUESTS,
    MOST_SAFELY,
    OF_ONE_ADDRESS,
    Connections,
    Crowd,
)
from retrowalk.web.security.listening import Listening

LINE = "ws://127.0.0.1:8000/api/v1/live/2026-06-01"


@pytest.fixture
def full(journal: Journal, moment: Moment) -> Iterator[TestClient]:
    app = create_app(journal, now=moment, crowd=Crowd(requests=0, lines=0))
    with TestClient(app, base_url=ADDRESS, client=AT_HOME) as client:
        yield client


def test_what_is_usual_is_what_the_page_of_settings_says() -> None:
    usual = Settings()
    assert (usual.most_requests, usual.most_lines) == (MOST_REQUESTS, MOST_LINES)
    said = str(Settings.model_fields["most_connections"].description)
    assert f"else {MOST_CONNECTIONS}, or {MOST_SAFELY} with" in said


def test_the_page_for_operators_tells_the_limits_as_they_are() -> None:
    page = (Path(__file__).parents[2] / "docs" / "server.md").read_text(encoding="utf-8")
    pool = QueuePool(lambda: None)  # type: ignore[arg-type]
    for told in (
        f"| connections | {MOST_CONNECTIONS:,}, or {MOST_SAFELY} with `lan` |",
        f"| connections of one address | {OF_ONE_ADDRESS}, with `lan` alone |",
        f"| requests | {MOST_REQUESTS} |",
        f"| live lines | {MOST_LINES} |",
        f"| live lines of one account or device | {LINES_OF_ONE} |",
        f"| recordings measured | {AT_ONCE}, and {MOST_WAITING} that wait |",
        f"| memory for them | {MEMORY_BYTES // 1_000_000} MB |",
        f"may open {pool.size() + pool._max_overflow} connections to PostgreSQL",
    ):
        assert told in page
    assert Settings().measure_memory_mb * 1_000_000 == MEMORY_BYTES


def test_a_page_says_that_there_is_no_room_and_when_to_come_again(full: TestClient) -> None:
    for path in ("/", "/api/v1/progress", "/static/style.css"):
        answer = full.get(path)
        assert answer.status_code == 503
        assert answer.headers["Retry-After"] == str(AGAIN_AFTER_S)
        assert "try again in a few seconds" in answer.text


def test_a_live_line_is_refused_with_the_same(full: TestClient) -> None:
    line = full.websocket_connect(LINE)
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
    with plain, Listening.on(plain, Connections(4, 2)) as listening:
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
