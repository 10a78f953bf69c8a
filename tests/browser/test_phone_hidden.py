"""A page that is put away: the screen goes dark, a call comes, another app is opened."""

import threading
from pathlib import Path

import pytest
from tests.browser.outing import (
    AWAY,
    Brief,
    asked,
    assert_kept_once,
    go_on,
    in_block,
    on_a_walk,
    to_the_end,
)
from tests.browser.pocket import Pocket
from tests.waiting import until

from retrowalk.recordings import Recording

pytestmark = pytest.mark.browser

A_WHILE_S = 3


def test_hidden_it_feels_nothing_asks_and_goes_on(
    tmp_path: Path, brief: Brief, stroll: Recording
) -> None:
    with on_a_walk(tmp_path, brief, stroll) as pocket:
        in_block(pocket, "Backward")
        assert pocket.does("locks") == ["held"]
        pocket.hide()
        felt, left = pocket.does("felt.length"), pocket.reads("#time")
        a_while()
        assert pocket.does("felt.length") == felt
        assert pocket.does("locks") == ["released"]
        pocket.show()
        assert pocket.does("told") == ["visibilitychange", "visibilitychange"]
        assert asked(pocket) == AWAY
        assert pocket.reads("#time") == left
        go_on(pocket)
        assert_lit_and_feeling(pocket, felt)
        to_the_end(pocket)
        assert_kept_once(pocket, brief)


def assert_lit_and_feeling(pocket: Pocket, felt: int) -> None:
    """The screen is kept lit again, and motion comes as often as before the page was hidden."""
    pocket.until("locks.join() === 'released,held'", "the lock")
    pocket.until(f"felt.length > {felt} + 60", "motion")
    before_ms, since_ms = pocket.does(f"[felt.slice(0, {felt}), felt.slice({felt})].map({APART})")
    assert since_ms < 2 * before_ms


APART = """(felt) => {
    const apart = felt.slice(1).map((at, n) => at - felt[n]).sort((a, b) => a - b);
    return apart[Math.floor(apart.length / 2)];
}"""


@pytest.mark.parametrize(
    "frozen", [True, pytest.param(False, marks=pytest.mark.long)], ids=["frozen", "not frozen"]
)
def test_frozen_while_hidden_it_does_nothing_and_goes_on(
    tmp_path: Path, brief: Brief, stroll: Recording, frozen: bool
) -> None:
    with on_a_walk(tmp_path, brief, stroll) as pocket:
        pocket.hide()
        if frozen:
            pocket.freeze(True)
            pocket.until("told.includes('freeze')", "the page to freeze")
            until(lambda: beats_in_a_while(pocket) == 0, "all that was under way to end")
            pocket.freeze(False)
        else:
            assert beats_in_a_while(pocket) > 0
        pocket.show()
        while_away = ["freeze", "resume"] if frozen else []
        assert pocket.does("told") == ["visibilitychange", *while_away, "visibilitychange"]
        assert asked(pocket) == AWAY
        go_on(pocket)
        to_the_end(pocket)
        assert_kept_once(pocket, brief)


def beats_in_a_while(pocket: Pocket) -> int:
    """Count how often the page's clock beat in a while: a busy machine freezes a page late."""
    before = pocket.does("beats")
    a_while()
    return int(pocket.does("beats") - before)


def a_while() -> None:
    threading.Event().wait(A_WHILE_S)
