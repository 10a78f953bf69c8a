"""The live line: lines go in, steps come back; one that ended or is unfit costs no more."""

import asyncio

import pytest
from fastapi.testclient import TestClient
from starlette.websockets import WebSocketDisconnect
from tests.recordings.telling import recorded

from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.web.routes.live import UNFIT, Come, _lines

DAY = "2026-10-05"
LINE = f"ws://127.0.0.1/api/v1/live/{DAY}"


@pytest.fixture(scope="module")
def lines() -> list[str]:
    walk = synthesise([Segment("stand", 3), Segment("forward", 7)], seed=8, rate_hz=60).recording
    heading, *rest = recorded(walk, session=DAY, piece_s=0.5)
    return [heading.decode(), *(one.partition(b"\n")[2].decode() for one in rest)]


def waiting(*messages: str | WebSocketDisconnect) -> Come:
    come: Come = asyncio.Queue()
    for message in messages:
        come.put_nowait(message)
    return come


def test_all_that_has_come_is_heard_as_one() -> None:
    assert asyncio.run(_lines(waiting("a\n", "b\n"))) == b"a\nb\n"


def test_nothing_is_heard_of_a_line_that_has_ended_since() -> None:
    with pytest.raises(WebSocketDisconnect):
        asyncio.run(_lines(waiting("a\n", "b\n", WebSocketDisconnect())))


def test_steps_come_back_however_the_lines_are_sent(walker: TestClient, lines: list[str]) -> None:
    counted = []
    for sent in (lines, ["".join(lines)]):
        with walker.websocket_connect(LINE) as line:
            for text in sent:
                line.send_text(text)
                told = line.receive_json()
        counted.append(told["counts"])
    assert counted[0] == counted[1]
    assert counted[0]["forward"] + counted[0]["unknown"] > 5


def test_what_is_no_text_is_refused(walker: TestClient, lines: list[str]) -> None:
    with walker.websocket_connect(LINE) as line:
        line.send_text(lines[0])
        line.receive_json()
        line.send_bytes(b"1,2,3")
        with pytest.raises(WebSocketDisconnect) as ended:
            line.receive_json()
    assert ended.value.code == UNFIT
