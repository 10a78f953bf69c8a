"""Two servers on one journal keep everything once, whichever of them is asked."""

from collections.abc import Callable

import pytest
from benchmarks.gauntlets import two_servers
from tests.searching import TRIED

Record = Callable[[str, object], None]


@pytest.mark.long
def test_two_servers_on_one_journal_keep_everything_once(record_property: Record) -> None:
    outcome = two_servers.run(two_servers.GAUNTLET.short, ("postgresql",))
    assert outcome.lost == []
    record_property(TRIED, outcome.line())


@pytest.mark.long
def test_so_they_do_on_both_databases_where_one_is_killed(record_property: Record) -> None:
    outcome = two_servers.run(two_servers.GAUNTLET.long)
    assert outcome.lost == []
    record_property(TRIED, outcome.line())
