"""Kill -9 of the server and of its database loses nothing that was acknowledged."""

from collections.abc import Callable

import pytest
from benchmarks.gauntlets import kill
from tests.searching import TRIED

Record = Callable[[str, object], None]


@pytest.mark.parametrize(
    "home",
    [
        pytest.param("sqlite", marks=pytest.mark.slow),
        pytest.param("postgresql", marks=pytest.mark.long),
    ],
)
def test_nothing_acknowledged_is_lost_to_a_kill(home: str, record_property: Record) -> None:
    outcome = kill.run(kill.GAUNTLET.short, (home,))
    assert outcome.lost == []
    record_property(TRIED, outcome.line())


@pytest.mark.long
def test_nor_to_a_hundred_on_each(record_property: Record) -> None:
    outcome = kill.run(kill.GAUNTLET.long)
    assert outcome.lost == []
    record_property(TRIED, outcome.line())
