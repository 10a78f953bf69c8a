"""A disk that is full, or only read, loses nothing, and whoever asks is told so."""

from collections.abc import Callable
from types import ModuleType

import pytest
from benchmarks.gauntlets import disk_full, read_only
from tests.searching import TRIED

Record = Callable[[str, object], None]


@pytest.mark.slow
def test_a_disk_that_is_full_at_a_write_loses_nothing(
    a_disk_of_its_own: None, record_property: Record
) -> None:
    outcome = disk_full.run(disk_full.GAUNTLET.short)
    assert outcome.lost == []
    record_property(TRIED, outcome.line())


@pytest.mark.slow
def test_a_journal_that_is_only_read_is_shown_and_taken_along(
    a_disk_of_its_own: None, record_property: Record
) -> None:
    outcome = read_only.run(read_only.GAUNTLET.short)
    assert outcome.lost == []
    record_property(TRIED, outcome.line())


@pytest.mark.long
@pytest.mark.parametrize("gauntlet", [disk_full, read_only], ids=lambda one: one.GAUNTLET.name)
def test_so_they_do_many_times(
    gauntlet: ModuleType, a_disk_of_its_own: None, record_property: Record
) -> None:
    outcome = gauntlet.run(gauntlet.GAUNTLET.long)
    assert outcome.lost == []
    record_property(TRIED, outcome.line())
