"""Kill -9 of the server and of its database loses nothing that was acknowledged."""

from collections.abc import Callable

import pytest
from benchmarks.gauntlets import homes, kill
from tests.searching import TRIED

Record = Callable[[str, object], None]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("home", "store"), [("sqlite", homes.FOLDER), ("postgresql", homes.WITHIN)]
)
def test_nothing_acknowledged_is_lost_to_a_kill(
    home: str, store: str, record_property: Record
) -> None:
    outcome = kill.run(kill.GAUNTLET.short, (home,), (store,))
    assert outcome.lost == []
    record_property(TRIED, outcome.line())


@pytest.mark.long
def test_nor_to_a_hundred_on_each(record_property: Record) -> None:
    outcome = kill.run(kill.GAUNTLET.long)
    assert outcome.lost == []
    record_property(TRIED, outcome.line())
