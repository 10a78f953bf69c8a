"""Little is measured at once, the rest waits, and what is too much is told so; nothing is lost."""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from threading import Event, Lock

import pytest
from tests.coach.conftest import MORNING
from tests.coach.test_uploads import MARKS, finish, send
from tests.recordings.telling import recorded
from tests.waiting import LONG_S, until

from retrowalk.coach import Coach
from retrowalk.coach.measuring import AT_ONCE, MOST_WAITING, _let_in, a_turn
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
            lambda: began[0] >= AT_ONCE and _let_in._value <= AT_ONCE + MOST_WAITING - many,
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
