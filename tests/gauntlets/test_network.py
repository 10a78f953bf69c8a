"""A database that is gone for a while is waited for, and nothing acknowledged is lost."""

from collections.abc import Callable

import pytest
from benchmarks.gauntlets import network
from tests.searching import TRIED

Record = Callable[[str, object], None]


@pytest.mark.long
def test_a_database_that_is_away_is_waited_for(record_property: Record) -> None:
    outcome = network.run(network.GAUNTLET.short)
    assert outcome.lost == []
    record_property(TRIED, outcome.line())


@pytest.mark.long
def test_so_it_is_twenty_times(record_property: Record) -> None:
    outcome = network.run(network.GAUNTLET.long)
    assert outcome.lost == []
    record_property(TRIED, outcome.line())
