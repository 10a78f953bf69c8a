"""What all tests share: the real recordings, or a skip with its reason, and journals made once."""

import fcntl
import gc
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from tests.databases import Databases, Files, Server
from tests.postgresql import running
from tests.searching import A_FEW, TRIED, load_profile
from tests.waiting import be_there

from retrowalk.journal import Journal
from retrowalk.journal.database import connect
from retrowalk.journal.tables import JournalTable

load_profile()
be_there()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how much was tried inside one test of ours: under Node, or of what is generated."""
    for report in terminalreporter.stats.get("passed", []):
        for name, value in report.user_properties:
            if name == TRIED:
                terminalreporter.write_line(f"Passed, inside one test: {value}.")


SHARED = Path(os.environ.get("RETROWALK_SHARED", Path(__file__).parents[2] / "shared"))


ON_BOTH = {
    *("test_web_api", "test_web_described", "test_web_errors", "test_web_walks"),
    *("test_everything", "test_backup_file", "test_backups", "test_importing"),
}
"""Beside the journal's own, what the database has the most to say to: tried on both each time."""


def pytest_itemcollected(item: pytest.Item) -> None:
    """Leave the others on PostgreSQL to `make long`."""
    on_postgresql = "databases" in getattr(item, "fixturenames", ()) and "postgresql" in item.name
    if on_postgresql and item.path.parent.name != "journal" and item.path.stem not in ON_BOTH:
        item.add_marker("long")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep the first and the last case of each test, where only a few are wanted."""
    if not A_FEW:
        return
    cases: dict[str, list[pytest.Item]] = {}
    for item in items:
        cases.setdefault(item.nodeid.partition("[")[0], []).append(item)
    config.hook.pytest_deselected(items=[one for some in cases.values() for one in some[1:-1]])
    items[:] = [one for some in cases.values() for one in dict.fromkeys((some[0], some[-1]))]


def pytest_collection_finish() -> None:
    """Look through what is loaded for garbage no more: it took a third of the tests' time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000)


def _folder(name: str) -> Path:
    folder = SHARED / name
    if not folder.is_dir():
        pytest.skip(f"no real recordings here: there is no folder {name} in ../shared")
    return folder


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """Real recordings with truth."""
    return _folder("data")


@pytest.fixture(scope="session")
def formats_dir() -> Path:
    """Real export files of phone apps."""
    return _folder("formats")


@pytest.fixture(scope="session")
def cases_dir() -> Path:
    """Recordings with one fault each, as people have reported them."""
    return _folder("cases")


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """A PostgreSQL server of our own, reached by a socket in a folder of its own."""
    with running() as folder:
        yield folder


@pytest.fixture(scope="session")
def on_postgresql(postgresql: str) -> Databases:
    """Where journals lie on PostgreSQL."""
    return Server(postgresql)


@pytest.fixture(
    scope="session", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)]
)
def databases(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Databases:
    """Where journals lie: every promise is tested on SQLite files and on PostgreSQL."""
    if request.param == "sqlite":
        return Files(tmp_path_factory.mktemp("journals"))
    found: Databases = request.getfixturevalue("on_postgresql")
    return found


@pytest.fixture(scope="session")
def empty(databases: Databases) -> str:
    """An empty journal that is made once; a test begins with a copy of it."""
    url = databases.new()
    Journal.open(url).close()
    return url


@pytest.fixture
def copied(databases: Databases) -> Iterator[Callable[[str], str]]:
    """Give what copies a journal that nobody has open, for as long as the test goes."""
    made = []

    def copy(url: str) -> str:
        made.append(databases.copy(url))
        return made[-1]

    yield copy
    for url in made:
        databases.drop(url)


@pytest.fixture
def on_disk(databases: Databases, url: str) -> Callable[[], bytes]:
    """Give what gives all that the journal of this test holds, to be searched."""
    return lambda: databases.bytes_of(url)


@pytest.fixture
def all_rows(url: str) -> Callable[[], dict[str, list[tuple[Any, ...]]]]:
    """Give what gives every row of the journal of this test, by table."""

    def rows() -> dict[str, list[tuple[Any, ...]]]:
        engine = connect(url)
        with engine.connect() as db:
            found = {
                table.name: [
                    tuple(row) for row in db.execute(select(*table.c).order_by(*table.primary_key))
                ]
                for table in JournalTable.metadata.sorted_tables
            }
        engine.dispose()
        return found

    return rows


@pytest.fixture
def unmade_url(databases: Databases) -> Iterator[str]:
    """Where nothing is yet: whoever opens a journal there makes its tables."""
    url = databases.new()
    yield url
    databases.drop(url)


@pytest.fixture
def new_url(copied: Callable[[str], str], empty: str) -> Callable[[], str]:
    """Give what makes new, empty journals."""
    return lambda: copied(empty)


@pytest.fixture(scope="session")
def empty_journal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of an empty journal, for tests of what concerns the file."""
    file = tmp_path_factory.mktemp("journal") / "empty.db"
    Journal.open(f"sqlite:///{file}").close()
    return file


@pytest.fixture(scope="session")
def three_years_lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The journal of three years, lived once for all who run tests at once; it is only read."""
    from tests.three_years import live

    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    file = shared / "three_years.db"
    with (shared / "three_years.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not file.exists():
            live(shared / "three_years_alive.db").rename(file)
    return file


@pytest.fixture
def three_years(three_years_lived: Path, tmp_path: Path) -> Path:
    """The file of a journal of three years, for one test to look at and to add to."""
    return Path(shutil.copy(three_years_lived, tmp_path / "three_years.db"))
