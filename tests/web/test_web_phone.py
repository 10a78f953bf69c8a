"""What the phone asks of the server: its shell, scripts to come, pieces taken, a live line."""

import json
import re
import threading
import zlib
from datetime import date, timedelta

import pytest
from fastapi.testclient import TestClient
from starlette.websockets import WebSocketDisconnect
from tests.recordings.telling import KEY, recorded
from tests.waiting import LONG_S, until
from tests.web.walking import ADDRESS, Moment, planned, walked

from retrowalk.coach import LiveRecording
from retrowalk.coach.live import LiveUpdate
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.languages import LANGUAGES, say, speaking
from retrowalk.languages.catalogue import source
from retrowalk.web.assets import FOLDER
from retrowalk.web.routes import live
from retrowalk.web.routes.recordings import MOST_BYTES

LINE = ADDRESS.replace("http", "ws") + "/api/v1/live"
MARKS = {0.0: "stand", 3.0: "warm_up", 23.0: "rest", 26.0: "backward", 40.0: "end"}


@pytest.fixture(scope="module")
def parts() -> list[bytes]:
    segments = [
        Segment("stand", 3),
        Segment("forward", 20),
        Segment("stand", 3),
        Segment("backward", 14),
    ]
    return recorded(synthesise(segments, seed=8).recording, MARKS, session="2026-06-01")


# ---- ahead of time


def test_todays_and_the_next_scripts_are_there_ahead_of_time(walker: TestClient) -> None:
    ahead = walker.get("/api/v1/scripts/ahead").json()
    days = [date.fromisoformat(one["on"]) for one in ahead]
    assert days[0] == date(2026, 6, 1)
    assert days == sorted(days)
    assert days[-1] - days[0] > timedelta(days=6)
    assert ahead[0]["script"] == walker.get(f"/api/v1/sessions/{planned(walker)}/script").json()


def test_what_was_walked_today_is_not_ahead(walker: TestClient, moment: Moment) -> None:
    session_id = walked(walker, moment)
    ahead = walker.get("/api/v1/scripts/ahead").json()
    assert session_id not in {one["script"]["session_id"] for one in ahead}


def test_who_must_ask_first_has_none_ahead(asker: TestClient) -> None:
    assert asker.get("/api/v1/scripts/ahead").status_code == 403


@pytest.mark.slow
def test_the_shell_and_all_its_files_are_there(stranger: TestClient) -> None:
    shell = stranger.get("/player").text
    assert '<script type="application/json" id="script">null</script>' in shell
    files = stranger.get("/player/files").json()
    assert any(file.endswith("/player/app.js") for file in files)
    for file in files:
        assert stranger.get(file).status_code == 200, file
        if file.endswith((".css", "app.js")):
            assert file in shell


def in_language(client: TestClient, code: str, path: str) -> str:
    return client.get(path, headers={"Accept-Language": code}).text


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_shell_brings_the_words_of_its_language(stranger: TestClient, code: str) -> None:
    shell = in_language(stranger, code, "/player")
    assert f'<html lang="{LANGUAGES[code].tag}" dir="ltr">' in shell
    (words,) = re.findall(r'<script type="application/json" id="words">(.*)</script>', shell)
    assert json.loads(words) == source(LANGUAGES[code], "player")


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_app_is_described_in_its_language(stranger: TestClient, code: str) -> None:
    manifest = json.loads(in_language(stranger, code, "/manifest.webmanifest"))
    assert (manifest["name"], manifest["lang"]) == ("Retrowalk", LANGUAGES[code].tag)
    with speaking(code):
        assert manifest["description"] == say("player-description")
    for icon in manifest["icons"]:
        assert stranger.get(icon["src"]).status_code == 200


@pytest.mark.slow
@pytest.mark.parametrize("code", LANGUAGES)
def test_scripts_ahead_are_in_the_language_of_the_phone(walker: TestClient, code: str) -> None:
    (first, *_) = json.loads(in_language(walker, code, "/api/v1/scripts/ahead"))
    assert first["script"]["language"] == LANGUAGES[code].tag
    with speaking(code):
        assert first["script"]["blocks"][0]["title"] == say("session-stand-title")


def test_no_sentence_stands_in_the_player() -> None:
    for file in (FOLDER / "player").rglob("*.js"):
        code = re.sub(r"(?s:/\*.*?\*/)|//.*|throw new Error\(.*\);", "", file.read_text())
        written = re.findall(r"\"([^\"\n]*)\"|`([^`]*)`", code)
        sentences = [one for pair in written for one in pair if re.search(r"^[A-Z].*[a-z] ", one)]
        assert sentences == [], file.name


def test_the_service_worker_comes_from_the_root_and_is_asked_for_anew(
    stranger: TestClient,
) -> None:
    answer = stranger.get("/worker.js")
    assert answer.headers["content-type"].startswith("text/javascript")
    assert answer.headers["cache-control"] == "no-cache"


# ---- pieces


def send(client: TestClient, number: int, piece: bytes, crc32: int | None = None) -> int:
    told_crc32 = zlib.crc32(piece) if crc32 is None else crc32
    return client.post(
        f"/api/v1/recordings/{KEY}/chunks/{number}?crc32={told_crc32:08x}",
        content=piece,
        headers={"Content-Type": "text/csv"},
    ).status_code


@pytest.mark.slow
def test_a_recording_arrives_piece_by_piece(walker: TestClient, parts: list[bytes]) -> None:
    session_id = planned(walker)
    walker.get(f"/walk/{session_id}")
    for number in reversed(range(len(parts))):
        if number != 4:
            assert send(walker, number, parts[number]) == 204
    finish = f"/api/v1/recordings/{KEY}/finish"
    missing = walker.get(f"/api/v1/recordings/{KEY}/missing?chunks={len(parts)}")
    assert missing.json() == {"missing": [4]}
    assert walker.post(finish, json={"chunks": len(parts)}).json()["missing"] == [4]
    assert send(walker, 4, parts[4]) == 204
    arrived = walker.post(finish, json={"chunks": len(parts)}).json()
    assert arrived["measured"]["backward_steps"] > 15
    assert walker.get(f"/api/v1/walks/{arrived['walk_id']}").json()["session_id"] == session_id
    saved = walker.get(f"/api/v1/recordings/{KEY}/file")
    assert saved.content == b"".join(parts)
    assert "attachment" in saved.headers["content-disposition"]


def test_what_does_not_fit_is_refused(walker: TestClient, parts: list[bytes]) -> None:
    assert send(walker, 0, parts[0], crc32=1) == 422
    assert send(walker, 1, parts[0]) == 422
    assert send(walker, 0, parts[0] + b"0" * MOST_BYTES) == 422
    assert send(walker, 0, b"") == 422
    finish = f"/api/v1/recordings/{KEY}/finish"
    assert walker.post(finish, json={"chunks": 1, "lost": [0]}).status_code == 404
    assert walker.post(finish, json={"chunks": 0}).status_code == 422


# ---- live


@pytest.mark.slow
def test_the_line_tells_steps_and_goes_on_after_it_broke(
    walker: TestClient, parts: list[bytes]
) -> None:
    for number, part in enumerate(parts[:14]):
        send(walker, number, part)
    with walker.websocket_connect(f"{LINE}/2026-06-01") as line:
        for part in parts[14:-1]:  # the last holds nothing but the end
            line.send_text(part.decode())
            heard = line.receive_json()
    assert heard["direction"] == "backward"
    assert heard["counts"]["forward"] == pytest.approx(35, abs=5)
    assert heard["counts"]["backward"] > 15


def test_whatever_comes_is_answered(walker: TestClient, parts: list[bytes]) -> None:
    with walker.websocket_connect(f"{LINE}/2026-06-01") as line:
        line.send_text(parts[0].partition(b"\n")[0].decode() + "\n!0.0,stand\n")
        assert line.receive_json() == {}
        line.send_text(parts[0].decode())
        assert line.receive_json()["counts"] == {"backward": 0, "forward": 0, "unknown": 0}
        line.send_text(parts[0].decode())  # once more
        assert line.receive_json() == {}
        line.send_text(parts[1].decode())
        assert line.receive_json()["time_s"] == pytest.approx(4, abs=0.1)


def test_who_needs_long_says_so(
    walker: TestClient, parts: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = threading.Event()
    push = LiveRecording.push

    def slow(self: LiveRecording, lines: bytes) -> LiveUpdate | None:
        assert heard.wait(LONG_S)
        return push(self, lines)

    monkeypatch.setattr(LiveRecording, "push", slow)
    monkeypatch.setattr(live, "_AT_LATEST_S", 0.01)
    monkeypatch.setattr(live, "AT_ONCE_BYTES", 0)  # as if much came at once
    with walker.websocket_connect(f"{LINE}/2026-06-01") as line:
        line.send_text(parts[0].decode())
        assert line.receive_json() == {}
        assert line.receive_json() == {}
        heard.set()
        until(lambda: line.receive_json() != {}, "what was heard")


@pytest.mark.parametrize("first", ["0,0,9.8,0,0,0,0\n", "#retrowalk {}\n"])
def test_a_line_that_begins_with_something_else_is_closed(walker: TestClient, first: str) -> None:
    with walker.websocket_connect(f"{LINE}/2026-06-01") as line:
        line.send_text(first)
        with pytest.raises(WebSocketDisconnect) as closed:
            line.receive_json()
    assert closed.value.code == 1007


def test_a_line_of_another_session_is_closed(walker: TestClient, parts: list[bytes]) -> None:
    with walker.websocket_connect(f"{LINE}/2026-06-03") as line:
        line.send_text(parts[0].decode())
        with pytest.raises(WebSocketDisconnect):
            line.receive_json()
