"""Several processes serve as one: whichever answers, and whichever dies."""

import hashlib
import json
import os
import re
import secrets
import signal
import socket
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx2
import pytest
from tests.journal.test_killed import BEHIND, FILES, recordings
from tests.recordings.telling import KEY, recorded
from tests.searching import TRIED
from tests.waiting import LONG_S, until
from tests.web.several import NAME, Several
from tests.web.signing_in import PASSWORD
from tests.web.test_web_share import asked, payload
from tests.web.walking import HEALTHY
from websockets.exceptions import ConnectionClosed

from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.journal import Journal
from retrowalk.journal.jobs import State
from retrowalk.lan.pairing import AttemptLimiter
from retrowalk.people.limits import Tries
from retrowalk.web.routes.together import GONE

pytestmark = pytest.mark.slow

MARKS = {0.0: "stand", 3.0: "warm_up", 23.0: "rest", 26.0: "backward", 40.0: "end"}
STRANGERS = 40
FEW = f"from retrowalk.people.limits import Rates; Rates.STRANGERS = {STRANGERS}"
RESTARTED = 1012
"""What a socket is closed with by a server that is to come back (RFC 6455 and its registry)."""


def kinds(first: str, other: str) -> list[Any]:
    """Give both kinds of database, of which the second takes too long for every day."""
    return [first, pytest.param(other, marks=pytest.mark.long)]


def address(kind: str, folder: Path, request: pytest.FixtureRequest) -> str:
    """Give where a journal can be, in a database of a kind."""
    if kind == "sqlite":
        return f"sqlite:///{folder / 'retrowalk.db'}"
    return str(request.getfixturevalue("on_postgresql").new())


@pytest.fixture(scope="module", params=kinds("postgresql", "sqlite"))
def several(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Several]:
    """Three workers; however few files come, they are read behind the pages."""
    folder = tmp_path_factory.mktemp("several")
    url = address(request.param, folder, request)
    served = Several(folder, 3, before=f"{BEHIND}; {FEW}", database_url=url)
    yield served
    served.end()


@pytest.fixture(scope="module")
def phone(several: Several) -> Iterator[httpx2.Client]:
    """A phone that was let in by the printed code, with a walker who may go."""
    with several.browser("203.0.113.20") as there:
        code = several.find(r"/pair and type (\S+)")
        assert there.post("/pair", data={"code": code}).status_code == 303
        answers = {"answers": dict(HEALTHY)}
        assert there.post("/api/v1/screening", json=answers).status_code == 200
        yield there


def test_who_comes_in_at_one_is_in_at_all_and_who_is_wrong_waits_at_all(several: Several) -> None:
    invited = several.command("people", "invite", "--owner")
    code = re.search(r"[0-9A-Z]{4}(-[0-9A-Z]{4}){3}", invited)
    assert code, invited
    form = {"code": code[0], "name": "Ruth", "password": PASSWORD, "step": "join"}
    with several.browser("203.0.113.1") as ruth:
        assert ruth.post("/invited", data=form).status_code == 303
        assert [ruth.get("/account").status_code for _ in range(3)] == [200] * 3
        proof = ruth.post("/prove", data={"password": PASSWORD, "to": "/account"})
        assert proof.status_code == 303
        assert [ruth.get("/account/sheet").status_code for _ in range(3)] == [200] * 3

        most = min(Tries.OF_A_NAME)
        form = {"name": "ruth", "password": "wrong"}
        with several.browser("203.0.113.2") as other:
            answers = [other.post("/sign-in", data=form).status_code for _ in range(most + 3)]
        assert answers == [422] * most + [429] * 3

        assert ruth.post("/sign-out").status_code == 303
        assert [ruth.get("/account").status_code for _ in range(3)] == [303] * 3


def test_a_code_lets_one_device_in_and_guesses_are_counted_at_all(
    several: Several, phone: httpx2.Client
) -> None:
    assert [phone.get("/today").status_code for _ in range(3)] == [200] * 3
    with several.browser("203.0.113.30") as guesser:
        tried = [
            guesser.post("/pair", data={"code": f"{number:08}"}).status_code
            for number in range(AttemptLimiter.FREE + 3)
        ]
    assert tried == [422] * AttemptLimiter.FREE + [429] * 3


def test_who_asks_for_too_much_is_counted_by_all_as_one(several: Several) -> None:
    """Three who counted each for themselves would let three times as many pass."""
    with several.browser("203.0.113.60") as stranger:
        answers = [stranger.get("/healthz").status_code for _ in range(2 * STRANGERS)]
    assert answers[:STRANGERS] == [200] * STRANGERS
    assert 429 in answers


def test_a_link_that_one_made_is_opened_and_withdrawn_by_all(
    several: Several, phone: httpx2.Client
) -> None:
    wish = {"label": "Ms Keller", "name": "Anna", "days": 7, "shows": ["walks"]}
    made = phone.post("/api/v1/shares", json=wish).json()
    assert payload(made["link"])["url"].startswith(f"https://{NAME}")
    wrong = "000000" if made["passcode"] != "000000" else "111111"
    with several.browser("203.0.113.40") as keller:
        for _ in range(2):
            assert asked(keller, made["link"], made["passcode"]).status_code == 200
        left = [asked(keller, made["link"], wrong).json()["remainingAttempts"] for _ in range(3)]
        assert left == [9, 8, 7]
        assert asked(keller, made["link"], made["passcode"]).status_code == 429
    assert phone.delete(f"/api/v1/shares/{made['share']['id']}").status_code == 200
    with several.browser("203.0.113.41") as another:
        assert asked(another, made["link"], made["passcode"]).status_code == 404


def test_two_who_walk_together_meet_wherever_they_are_and_part_at_once(
    several: Several, phone: httpx2.Client
) -> None:
    address, frame = secrets.token_urlsafe(32), secrets.token_bytes(200)
    new = {"session": str(phone.get("/api/v1/today").json()["planned"]["id"])}
    new["address_sha256"] = hashlib.sha256(address.encode()).hexdigest()
    number = phone.post("/api/v1/together", json=new).json()["link"]["id"]
    cookie = f"__Host-retrowalk={phone.cookies['__Host-retrowalk']}"
    way = f"/api/v1/together/{number}"
    with several.line(f"{way}/line", cookie) as mine, several.line("/api/v1/with/line", "") as one:
        several.all()
        one.send(address)
        assert mine.recv(LONG_S) == one.recv(LONG_S) == "in"
        mine.send(frame)
        assert one.recv(LONG_S) == frame
        one.send(frame[::-1])
        assert mine.recv(LONG_S) == frame[::-1]
        assert phone.post(f"{way}/end", json={"withdrawn": True}).status_code == 200
        several.all()
        for line in (mine, one):
            with pytest.raises(ConnectionClosed) as ended:
                line.recv(LONG_S)
            assert ended.value.rcvd is not None
            assert ended.value.rcvd.code == GONE


def test_a_walk_goes_on_when_the_worker_that_listened_is_killed(
    several: Several, phone: httpx2.Client, record_property: Callable[[str, object], None]
) -> None:
    session = str(phone.get("/api/v1/today").json()["planned"]["id"])
    segments = [Segment("stand", 3), Segment("forward", 20), Segment("stand", 3)]
    walk = synthesise([*segments, Segment("backward", 14)], seed=8).recording
    now = datetime.now(UTC).replace(microsecond=0)
    parts = recorded(walk, MARKS, session=session, began=now)
    cookie = f"__Host-retrowalk={phone.cookies['__Host-retrowalk']}"
    path, breaks = f"/api/v1/live/{session}", (7, 14)
    heard: dict[str, Any] = {}
    first = 0
    for last in (*breaks, len(parts) - 1):
        with suppress(ConnectionClosed), several.line(path, cookie) as line:
            worker = several.answers
            for number in range(first, last):
                several.all()
                line.send(parts[number].decode())
                heard = until(lambda line=line: json.loads(line.recv(LONG_S)), "what it heard")
                assert sent(phone, number, parts[number]) == 204
            if last in breaks:
                os.kill(worker, signal.SIGKILL)
                until(lambda was=worker: was not in several.processes().values(), "its end")
        first = last
    assert heard["direction"] == "backward"
    assert heard["counts"]["forward"] == pytest.approx(35, abs=5)
    assert heard["counts"]["backward"] > 15
    assert sent(phone, len(parts) - 1, parts[-1]) == 204
    finish = f"/api/v1/recordings/{KEY}/finish"
    results = [phone.post(finish, json={"chunks": len(parts)}).json() for _ in range(3)]
    assert results[0] == results[1] == results[2]
    assert results[0]["measured"]["backward_steps"] > 15
    assert [len(phone.get("/api/v1/walks").json()) for _ in range(3)] == [1] * 3
    record_property(TRIED, f"{len(parts)} chunks by 3 workers in turns, 2 of them killed")


def sent(phone: httpx2.Client, number: int, chunk: bytes) -> int:
    answer = phone.post(
        f"/api/v1/recordings/{KEY}/chunks/{number}?crc32={zlib.crc32(chunk):08x}",
        content=chunk,
        headers={"Content-Type": "text/csv"},
    )
    return answer.status_code


def test_files_that_came_to_different_ones_are_read_behind_them_and_taken_along(
    several: Several, phone: httpx2.Client
) -> None:
    batch = int(phone.post("/api/v1/imports", json={}).json()["id"])
    for number, data in enumerate(recordings()):
        half = len(data) // 2
        for offset, piece in ((0, data[:half]), (half, data[half:])):
            told = {"path": f"{number}.zip", "size": len(data), "offset": offset}
            answer = phone.put(f"/api/v1/imports/{batch}/files", params=told, content=piece)
            assert answer.status_code == 200, answer.text
    phone.post(f"/api/v1/imports/{batch}/read", json={})
    state = lambda: phone.get(f"/api/v1/imports/{batch}").json()  # noqa: E731
    until(lambda: state()["job"]["state"] == "done", "the files")
    kept = [one["status"] for one in state()["receipt"]["files"]]
    assert kept == ["kept"] * FILES

    job = phone.post("/api/v1/jobs/export").json()["id"]
    until(lambda: phone.get(f"/api/v1/jobs/{job}").json()["state"] == "done", "the file")
    files = {phone.get(f"/api/v1/jobs/{job}/file").content for _ in range(3)}
    assert len(files) == 1
    assert files.pop().startswith(b"PK")
    assert len(several.answered) >= several.workers


@pytest.mark.parametrize("kind", kinds("sqlite", "postgresql"))
def test_what_was_accepted_is_finished_and_nothing_is_left_half_done(
    tmp_path: Path, kind: str, request: pytest.FixtureRequest
) -> None:
    """A body of which half has come, an open line, and a job: then the server is to end."""
    url = address(kind, tmp_path, request)
    served = Several(tmp_path, 2, before=BEHIND, database_url=url)
    with served.browser("203.0.113.50") as there:
        code = served.find(r"/pair and type (\S+)")
        assert there.post("/pair", data={"code": code}).status_code == 303
        batch = int(there.post("/api/v1/imports", json={}).json()["id"])
        for number, data in enumerate(recordings()):
            told = {"path": f"{number}.zip", "size": len(data)}
            there.put(f"/api/v1/imports/{batch}/files", params=told, content=data)
        there.post(f"/api/v1/imports/{batch}/read", json={})
        cookie = f"__Host-retrowalk={there.cookies['__Host-retrowalk']}"
    with served.line("/api/v1/live/2026-06-01", cookie) as line:
        served.all()
        body = json.dumps({"answers": dict(HEALTHY)}).encode()
        head = (
            f"POST /api/v1/screening HTTP/1.1\r\nHost: {NAME}\r\nX-Forwarded-Proto: https\r\n"
            f"Cookie: {cookie}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(body)}\r\n\r\n"
        )
        with socket.create_connection(("127.0.0.1", served.port)) as half:
            half.settimeout(LONG_S)
            half.sendall(head.encode() + body[:100])
            with pytest.raises(TimeoutError):
                line.recv(timeout=1)  # by then somebody waits for the other half
            served.process.terminate()
            with pytest.raises(ConnectionClosed) as closed:
                line.recv(timeout=LONG_S)
            until(lambda: refused(served.port), "a closed door")
            half.sendall(body[100:])
            assert half.recv(1000).startswith(b"HTTP/1.1 200 ")
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == RESTARTED
    assert served.process.wait(LONG_S) == 0
    served.process.communicate()
    with Journal.open(url) as journal:
        assert journal.walker().screening() is not None
        assert journal.jobs.known(f"import {batch}").state in {State.WAITING, State.DONE}


def refused(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port)).close()
    except ConnectionRefusedError:
        return True
    return False


def test_who_is_killed_leaves_the_port_to_the_next(tmp_path: Path) -> None:
    served = Several(tmp_path, 2)
    names = {"rw-web-1", "rw-web-2", "rw-background"}
    until(lambda: served.processes().keys() == names, "all of them")
    workers = served.processes()
    os.kill(served.process.pid, signal.SIGKILL)
    served.process.communicate()
    until(lambda: refused(served.port), "a free port")
    until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in workers.values()), "their end")
