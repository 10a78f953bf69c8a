"""A phone that is turned and leaned on in the pocket."""

from pathlib import Path

import pytest
from tests.browser.outing import (
    Brief,
    assert_kept_once,
    on_a_walk,
    to_the_end,
)
from tests.browser.pocket import UPRIGHT

from retrowalk.recordings import Recording

pytestmark = pytest.mark.browser


def test_turned_while_locked_it_stays_locked_and_within_the_screen(
    tmp_path: Path, brief: Brief, stroll: Recording
) -> None:
    with on_a_walk(tmp_path, brief, stroll) as pocket:
        pocket.tap("#lock")
        pocket.waits_for("#unlock")
        for width, height in (UPRIGHT[::-1], UPRIGHT):
            pocket.turn(width, height)
            pocket.until(f"innerWidth === {width}", "the screen to be turned")
            assert pocket.does("screen.orientation.type.startsWith('landscape')") == (
                width > height
            )
            assert pocket.does("document.documentElement.scrollWidth") <= width
            assert pocket.sees("#unlock")
        to_the_end(pocket)
        assert_kept_once(pocket, brief)
