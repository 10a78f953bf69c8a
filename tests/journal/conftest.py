"""Every promise of the journal is tested on SQLite files and on PostgreSQL."""

from collections.abc import Callable, Iterator

import pytest

from retrowalk.journal import Journal


@pytest.fixture
def url(new_url: Callable[[], str]) -> str:
    """Where a new journal can be opened, on each kind of database."""
    return new_url()


@pytest.fixture
def journal(url: str) -> Iterator[Journal]:
    """A new journal."""
    with Journal.open(url) as journal:
        yield journal
