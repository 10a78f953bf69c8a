"""Every promise of the journal is tested on SQLite files and on PostgreSQL."""

import itertools
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.journal.server import new_schema as make_schema
from tests.journal.server import running

from retrowalk.journal import Journal

_number = itertools.count()


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """A PostgreSQL server of our own, reached by a socket in a folder of its own."""
    with running() as folder:
        yield folder


@pytest.fixture
def postgresql_url(new_schema: Callable[[], str]) -> str:
    """A new, empty schema on the server."""
    return new_schema()


@pytest.fixture
def new_schema(postgresql: str) -> Callable[[], str]:
    """Give what makes new, empty schemas."""
    return lambda: make_schema(postgresql, f"journal_{next(_number)}")


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a new journal can be opened, on each kind of database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'retrowalk.db'}"
    return str(request.getfixturevalue("postgresql_url"))


@pytest.fixture
def journal(url: str, empty_journal: Path) -> Iterator[Journal]:
    """A new journal."""
    if url.startswith("sqlite:///"):
        shutil.copy(empty_journal, url.removeprefix("sqlite:///"))
    with Journal.open(url) as journal:
        yield journal
