"""Little is measured at once, the rest waits, and what is too much is told so; nothing is lost."""

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from threading import Event, Lock

import pytest
from tests.coach.conftest import MORNING
from tests.coach.test_uploads import MARKS, finish, send
from tests.recordings.telling import recorded
from tests.waiting import LONG_S, until

from retrowalk.coach import Coach, measuring
from retrowalk.coach.measuring import (
    AT_ONCE,
    MEMORY_BYTES,
    MOST_WAITING,
    _let_in,
    a_turn,
    limit_memory,
    memory_for,
)
from retrowalk.coach.turns import Places, is_mine
from retrowalk.coach.weighing import needed_bytes
from retrowalk.errors import Busy
from retrowalk.recordings import Recording


@contextmanager
def crowded(many: int) -> Iterator[tuple[list[int], Event]]:
    """Let so many ask for a turn, and hold it until the event."""
    began, go_on, lock = [0], Event(), Lock()

    def work() -> None:
        with a_turn():
            with lock:
                began[0] += 1
            assert go_on.wait(LONG_S)

    with ThreadPoolExecutor(many) as pool:
        waiting: list[Future[None]] = [pool.submit(work) for _ in range(many)]
        until(
            lambda: began[0] >= AT_ONCE and _let_in._here._value <= AT_ONCE + MOST_WAITING - many,
            "turns and a queue",
        )
        try:
            yield began, go_on
        finally:
            go_on.set()
        for one in waiting:
            one.result(LONG_S)


def test_no_more_than_a_few_are_measured_at_once() -> None:
    with crowded(AT_ONCE + 3) as (began, _):
        assert began[0] == AT_ONCE
    assert began[0] == AT_ONCE + 3


def test_several_processes_share_their_places(tmp_path: Path) -> None:
    """Two of these share nothing but the folder, as two processes do."""
    one, other = Places(2), Places(2)
    for places in (one, other):
        places.share(tmp_path, "turn")
    with one.one(0) as first, other.one(0) as second, one.one(0) as third:
        assert (first, second, third) == (True, True, False)
    with other.one(0) as again, other.one(0) as last:
        assert again
        assert last


def test_the_place_of_a_process_that_was_killed_is_free_again(tmp_path: Path) -> None:
    takes = f"""
import time; from pathlib import Path; from retrowalk.coach.turns import Places, is_mine
places = Places(1); places.share(Path({str(tmp_path)!r}), "turn")
with places.one(0) as mine:
    print(mine, flush=True); time.sleep({LONG_S})
"""
    places = Places(1)
    places.share(tmp_path, "turn")
    with subprocess.Popen([sys.executable, "-c", takes], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"True\n"
        with places.one(0.1) as mine:
            assert not mine
        process.kill()
    with places.one(LONG_S) as mine:
        assert mine


def taken(file: Path) -> bool:
    with file.open("wb") as looked_at:
        return not is_mine(looked_at)


def test_who_wants_many_places_has_them_before_who_comes_later(tmp_path: Path) -> None:
    """Two gather at once in two processes, as it were, and neither waits for the other for ever."""
    one, other = Places(4), Places(4)
    for places in (one, other):
        places.share(tmp_path, "memory")
    got: list[str] = []

    def take(places: Places, count: int, name: str) -> None:
        with places.some(count, LONG_S) as mine:
            assert mine
            got.append(name)

    with ThreadPoolExecutor(3) as pool:
        with one.some(3, 0) as first:
            assert first
            waiting = [pool.submit(take, other, 4, "all")]
            until(lambda: taken(tmp_path / "memory-3"), "who gathers has the last one already")
            waiting += [pool.submit(take, places, 1, "few") for places in (one, other)]
            assert got == []
        for done in waiting:
            done.result(LONG_S)
    assert got[0] == "all"


def test_who_waits_too_long_is_told_so_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measuring, "WAIT_S", 0.1)
    with crowded(AT_ONCE), pytest.raises(Busy, match="try again"), a_turn():
        pass


def test_a_full_queue_says_so_and_what_had_come_is_measured_later(
    cleared: Coach, recording: Recording
) -> None:
    parts = recorded(recording, MARKS)
    send(cleared, parts)
    with crowded(AT_ONCE + MOST_WAITING), pytest.raises(Busy, match="try again"):
        finish(cleared, parts)
    assert finish(cleared, parts).walk_id is not None


def test_what_was_kept_but_not_measured_is_measured_at_the_next_start(
    cleared: Coach, recording: Recording, walk_zip: bytes
) -> None:
    walks = cleared.pages.walks
    whole = b"".join(recorded(recording, MARKS))
    of_player = walks.keep("retrowalk-2026-10-05.csv", whole, MORNING)
    of_app = walks.keep("walk.zip", walk_zip, MORNING)
    nothing = walks.keep("empty.csv", b"time,acc_x\n", MORNING)
    assert walks.unmeasured() == (of_player.id, of_app.id, nothing.id)
    assert cleared.recordings.uploads.catch_up(MORNING + timedelta(days=1)) == 2
    assert walks.unmeasured() == (nothing.id,)
    found = {walk.recording_id: walk.session_id for walk in cleared.recordings.walks()}
    assert found == {of_player.id: "2026-10-05", of_app.id: None}
    assert cleared.recordings.uploads.catch_up(MORNING + timedelta(days=2)) == 0


# ---- memory

LIMIT_BYTES = 200_000_000
SMALL, HALF, GREAT = (b"x" * size for size in (1_000, 15_000_000, 40_000_000))


@pytest.fixture
def little(monkeypatch: pytest.MonkeyPatch) -> None:
    """Little memory, for which nobody waits long."""
    monkeypatch.setattr(measuring, "_memory_bytes", MEMORY_BYTES)
    limit_memory(LIMIT_BYTES)
    monkeypatch.setattr(measuring, "WAIT_S", 0.5)


@contextmanager
def measured(data: bytes, pool: ThreadPoolExecutor) -> Iterator[Event]:
    """Let something be measured in a thread until the event; ``began`` is set once it is."""
    began, go_on = Event(), Event()

    def work() -> None:
        with memory_for(data):
            began.set()
            assert go_on.wait(LONG_S)

    done = pool.submit(work)
    try:
        yield began
    finally:
        go_on.set()
        done.result(LONG_S)


@pytest.mark.usefixtures("little")
def test_what_is_measured_at_once_needs_no_more_memory_than_is_allowed() -> None:
    assert LIMIT_BYTES / 2 < needed_bytes(HALF) < needed_bytes(HALF) + needed_bytes(SMALL)
    with ThreadPoolExecutor(2) as pool:
        with measured(HALF, pool) as half, measured(SMALL, pool) as small:
            assert half.wait(LONG_S)
            assert small.wait(LONG_S)
            with pytest.raises(Busy, match="try again"), memory_for(HALF):
                pass
        with memory_for(HALF):
            pass


@pytest.mark.usefixtures("little")
def test_what_needs_more_than_is_allowed_is_measured_alone() -> None:
    assert needed_bytes(GREAT) > LIMIT_BYTES
    with ThreadPoolExecutor(1) as pool:
        with measured(SMALL, pool) as small:
            assert small.wait(LONG_S)
            with pytest.raises(Busy, match="try again"), memory_for(GREAT):
                pass
        with measured(GREAT, pool) as great:
            assert great.wait(LONG_S)
            with pytest.raises(Busy, match="try again"), memory_for(SMALL):
                pass


def test_what_is_measured_within_a_measuring_waits_for_nothing() -> None:
    with memory_for(GREAT), memory_for(GREAT):
        pass
