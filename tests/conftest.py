"""What all tests share: the real recordings, or a skip with its reason, and journals made once."""

import fcntl
import gc
import os
import shutil
from pathlib import Path

import pytest
from tests.searching import A_FEW, TRIED, load_profile

from retrowalk.journal import Journal

load_profile()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how much was tried inside one test of ours: under Node, or of what is generated."""
    for report in terminalreporter.stats.get("passed", []):
        for name, value in report.user_properties:
            if name == TRIED:
                terminalreporter.write_line(f"Passed, inside one test: {value}.")


SHARED = Path(os.environ.get("RETROWALK_SHARED", Path(__file__).parents[2] / "shared"))


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
def empty_journal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A journal that is made once; a test begins with a copy of it."""
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
