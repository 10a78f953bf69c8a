"""What comes from outside to do harm: each gauntlet in short, and whole where it is `long`."""

from collections.abc import Callable

import pytest
from benchmarks.gauntlets.catalogue import GAUNTLETS
from benchmarks.gauntlets.outcome import Gauntlet
from tests.searching import TRIED

Record = Callable[[str, object], None]
HOSTILE = {"malformed", "uploads", "bombs", "slow", "floods", "damaged-exports"}
MINE = [one for one in GAUNTLETS if one.name in HOSTILE]


def went(gauntlet: Gauntlet, times: int, record_property: Record) -> None:
    outcome = gauntlet.run(times)
    record_property(TRIED, f"{gauntlet.name}: {outcome.line()}")
    assert outcome.lost == []
    assert outcome.tried


@pytest.mark.slow
@pytest.mark.parametrize("gauntlet", MINE, ids=lambda one: one.name)
def test_in_short(gauntlet: Gauntlet, record_property: Record) -> None:
    went(gauntlet, gauntlet.short, record_property)


@pytest.mark.long
@pytest.mark.parametrize("gauntlet", MINE, ids=lambda one: one.name)
def test_whole(gauntlet: Gauntlet, record_property: Record) -> None:
    went(gauntlet, gauntlet.long, record_property)
