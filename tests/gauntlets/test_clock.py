"""A clock that is set forward and back loses nothing, and lets nothing wait for years."""

from collections.abc import Callable

import pytest
from benchmarks.gauntlets import clock
from tests.searching import TRIED

Record = Callable[[str, object], None]


@pytest.fixture(autouse=True)
def faketime() -> None:
    """Skip where a program can't be told another time."""
    if clock.library() is None:
        pytest.skip("the clock is set by libfaketime, which is not here")


@pytest.mark.long
def test_the_clock_may_be_set_forward_and_back(record_property: Record) -> None:
    outcome = clock.run(clock.GAUNTLET.short, ("sqlite",))
    assert outcome.lost == []
    record_property(TRIED, outcome.line())


@pytest.mark.long
def test_so_it_may_many_times_on_each_database(record_property: Record) -> None:
    outcome = clock.run(clock.GAUNTLET.long)
    assert outcome.lost == []
    record_property(TRIED, outcome.line())
