"""A page that is seen and stands still all the same: the phone has other things to do."""

import threading
from pathlib import Path

import pytest
from tests.browser.outing import (
    ASLEEP,
    JUMP_MS,
    Brief,
    asked,
    assert_kept_once,
    go_on,
    in_block,
    on_a_walk,
    to_the_end,
)

from retrowalk.recordings import Recording

pytestmark = pytest.mark.browser


def test_stalled_it_asks_and_skips_nothing(tmp_path: Path, brief: Brief, stroll: Recording) -> None:
    with on_a_walk(tmp_path, brief, stroll) as pocket:
        in_block(pocket, "Backward")
        with pocket.stalled():
            threading.Event().wait(4)
        assert asked(pocket) == ASLEEP
        assert pocket.does("still_ms") > JUMP_MS
        assert pocket.does("told") == []  # it was seen all the while
        assert pocket.reads("#walk-title") == "Backward"
        assert pocket.reads("#time") != "0:00"
        go_on(pocket)
        to_the_end(pocket)
        assert_kept_once(pocket, brief)


@pytest.mark.long
def test_slow_and_short_of_memory_it_asks_nothing_unless_it_stood_still(
    tmp_path: Path, brief: Brief, stroll: Recording
) -> None:
    with on_a_walk(tmp_path, brief, stroll) as pocket:
        pocket.slow(4)
        pocket.press_memory()
        to_the_end(pocket)
        assert_kept_once(pocket, brief)
