"""Every promise of the journal is tested on SQLite files and, where there is one, on PostgreSQL.

Who runs the tests as root, or for all of us (CI), has a server: there it is no excuse to have none.
"""

import itertools
import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import psycopg
import pytest
from tests.journal.server import NoServer, running

from retrowalk.journal import Journal

_number = itertools.count()


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """A PostgreSQL server of our own, reached by a socket in a folder of its own."""
    with ExitStack() as stack:
        try:
            folder = stack.enter_context(running())
        except NoServer as error:
            if os.geteuid() == 0 or os.environ.get("CI"):
                pytest.fail(str(error))
            pytest.skip(str(error))
        yield folder


@pytest.fixture
def postgresql_url(postgresql: str) -> str:
    """A new, empty schema on the server: it is there at once, unlike a whole database."""
    name = f"journal_{next(_number)}"
    with psycopg.connect(host=postgresql, user="walker", dbname="postgres") as connection:
        connection.execute(f"CREATE SCHEMA {name}")
    return f"postgresql://walker@/postgres?host={postgresql}&options=-csearch_path%3D{name}"


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a new journal can be opened, on each kind of database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'retrowalk.db'}"
    return str(request.getfixturevalue("postgresql_url"))


@pytest.fixture
def journal(url: str) -> Iterator[Journal]:
    """A new journal."""
    with Journal.open(url) as journal:
        yield journal
