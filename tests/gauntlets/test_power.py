"""A power cut at any moment leaves all that was acknowledged."""

from collections.abc import Callable

import pytest
from benchmarks.gauntlets import power
from tests.searching import TRIED

Record = Callable[[str, object], None]


@pytest.mark.slow
def test_all_that_was_acknowledged_survives_a_power_cut(
    strace: None, record_property: Record
) -> None:
    outcome = power.run(power.GAUNTLET.short)
    assert outcome.lost == []
    record_property(TRIED, outcome.line())


@pytest.mark.long
def test_so_it_does_five_hundred_times(strace: None, record_property: Record) -> None:
    outcome = power.run(power.GAUNTLET.long)
    assert outcome.lost == []
    record_property(TRIED, outcome.line())


@pytest.mark.long
def test_that_nothing_was_waited_for_would_be_seen(
    strace: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As if the program had never asked the disk to keep what it acknowledged."""
    asked = power.calls
    waits = ("fsync", "fdatasync")
    monkeypatch.setattr(
        power, "calls", lambda log: [one for one in asked(log) if one.name not in waits]
    )
    assert power.run(power.GAUNTLET.short).lost
