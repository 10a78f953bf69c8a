"""Frames from one process to another: whichever has the other end, and whichever died."""

import asyncio
import multiprocessing
import secrets
from pathlib import Path

import pytest

from retrowalk.web import relay
from retrowalk.web.relay import MOST_ENDS, MOST_WAITING, Relay, Side

KEY = secrets.token_bytes(32)
IN_TIME_S = 60


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(relay, "_FOLDER", None)
    relay.share(tmp_path)
    return tmp_path / "lines"


def _answering(ready: "multiprocessing.synchronize.Event") -> None:
    """Be another process with the walker's end: send back what comes, the other way round."""

    async def answers() -> None:
        there = Relay()
        with there.an_end(KEY, Side.WALKER) as box:
            ready.set()
            assert box is not None
            while (frame := await box.take()) is not None:
                there.hand_on(KEY, Side.WALKER, frame[::-1])

    asyncio.run(answers())


def _other_process() -> multiprocessing.process.BaseProcess:
    """Begin another process that answers; it has its end when this returns."""
    fork = multiprocessing.get_context("fork")
    ready = fork.Event()
    other = fork.Process(target=_answering, args=(ready,), daemon=True)
    other.start()
    assert ready.wait(IN_TIME_S)
    return other


def test_ends_in_two_processes_meet_and_one_that_died_is_forgotten(folder: Path) -> None:
    other = _other_process()

    async def asks() -> None:
        here = Relay()
        with here.an_end(KEY, Side.COMPANION) as box:
            assert box is not None
            here.hand_on(KEY, Side.COMPANION, b"frame")
            assert await asyncio.wait_for(box.take(), IN_TIME_S) == b"emarf"
            here.hand_on(secrets.token_bytes(32), Side.COMPANION, b"of another line")
            here.hand_on(KEY, Side.COMPANION, b"next")
            assert await asyncio.wait_for(box.take(), IN_TIME_S) == b"txen"
            other.kill()
            other.join()
            assert len(list(folder.iterdir())) == 2
            here.hand_on(KEY, Side.COMPANION, b"to nobody")
            assert len(list(folder.iterdir())) == 1
        here.close()

    asyncio.run(asks())
    assert list(folder.iterdir()) == []
    assert folder.stat().st_mode & 0o077 == 0


def test_a_line_that_is_over_is_over_in_every_process_and_what_waits_is_gone(folder: Path) -> None:
    other = _other_process()
    without_ends = Relay()
    without_ends.hang_up(KEY)
    other.join(IN_TIME_S)
    assert other.exitcode == 0  # it took None, and went

    async def waits() -> None:
        here = Relay()
        with here.an_end(KEY, Side.COMPANION) as box:
            assert box is not None
            here.hand_on(KEY, Side.WALKER, b"waits")
            await asyncio.to_thread(here.hang_up, KEY)
            here.hand_on(KEY, Side.WALKER, b"late")
            assert await asyncio.wait_for(box.take(), IN_TIME_S) is None
        here.close()

    asyncio.run(waits())


def test_what_waits_is_bounded_and_the_newest_stays() -> None:
    async def crowded() -> None:
        here = Relay()
        with here.an_end(KEY, Side.COMPANION) as box:
            assert box is not None
            for number in range(2 * MOST_WAITING):
                here.hand_on(KEY, Side.WALKER, number.to_bytes(2))
            taken = [int.from_bytes(await box.take() or b"") for _ in range(MOST_WAITING)]
            assert taken == list(range(MOST_WAITING, 2 * MOST_WAITING))
            ends = [here.an_end(KEY, Side.COMPANION) for _ in range(MOST_ENDS)]
            boxes = [end.__enter__() for end in ends]
            assert [one is None for one in boxes] == [False] * (MOST_ENDS - 1) + [True]
            for end in ends:
                end.__exit__(None, None, None)
        assert here._ends == {}

    asyncio.run(crowded())
