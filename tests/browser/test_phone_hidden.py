"""A page that is put away: the screen goes dark, a call comes, another app is opened."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.browser.home import Home
from tests.browser.outing import (
    BRIEF,
    asked,
    assert_kept_once,
    before_a_walk,
    go_on,
    in_block,
    start,
    to_the_end,
)
from tests.waiting import until

from retrowalk.recordings import Recording

pytestmark = pytest.mark.browser


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    home = Home(tmp_path, BRIEF)
    yield home
    home.kill()


def test_hidden_in_a_backward_block_it_asks_and_goes_on(
    tmp_path: Path, home: Home, stroll: Recording
) -> None:
    with before_a_walk(tmp_path, home, stroll) as pocket:
        start(pocket)
        in_block(pocket, "Backward")
        assert pocket.does("locks") == ["held"]
        pocket.hide()
        felt = pocket.does("felt.length")
        threading.Event().wait(6)
        assert pocket.does("felt.length") == felt
        assert pocket.does("locks") == ["released"]
        pocket.show()
        assert asked(pocket) == "Paused while the screen was off"
        assert pocket.does("told") == ["visibilitychange", "visibilitychange"]
        go_on(pocket)
        until(lambda: pocket.does("locks") == ["released", "held"], "the lock")
        until(lambda: pocket.does("felt.length") > felt + 60, "motion")
        to_the_end(pocket)
        assert_kept_once(pocket, home)
