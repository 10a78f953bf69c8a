"""What a phone refuses: the lock that keeps the screen lit, and the sensors."""

from pathlib import Path

import pytest
from tests.browser.outing import (
    Brief,
    assert_kept_once,
    on_a_walk,
    to_the_end,
)

from retrowalk.recordings import Recording

pytestmark = pytest.mark.browser


def test_with_the_lock_refused_it_says_so_and_walks(
    tmp_path: Path, brief: Brief, stroll: Recording
) -> None:
    with on_a_walk(tmp_path, brief, stroll, refused=["screen-wake-lock"]) as pocket:
        pocket.until("locks.length", "an answer")
        assert set(pocket.does("locks")) == {"NotAllowedError"}
        pocket.waits_for("#light-walk", "The screen may go dark")
        to_the_end(pocket)
        assert_kept_once(pocket, brief)


def test_with_motion_blocked_it_coaches_by_time(
    tmp_path: Path, brief: Brief, stroll: Recording
) -> None:
    with on_a_walk(tmp_path, brief, stroll, refused=["accelerometer", "gyroscope"]) as pocket:
        pocket.waits_for("#live-steps", "I coach by time")
        to_the_end(pocket)
        assert pocket.does("felt.length") == 0
        pocket.waits_for("#saving", "in your journal")
        assert not pocket.sees("#save")
        assert brief.walked() == []  # told, but not measured
