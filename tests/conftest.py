"""What all tests share: where the real recordings are, and a skip with its reason where not."""

import os
import shutil
from pathlib import Path

import pytest
from tests.searching import load_profile
from tests.three_years import live

load_profile()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many tests ran under Node, inside one of ours."""
    for report in terminalreporter.stats.get("passed", []):
        for name, value in report.user_properties:
            if name == "under node":
                terminalreporter.write_line(f"Passed under Node: {value}.")


SHARED = Path(os.environ.get("RETROWALK_SHARED", Path(__file__).parents[2] / "shared"))


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
def three_years_lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The journal of three years, lived once; it is only read."""
    return live(tmp_path_factory.mktemp("journal") / "three_years.db")


@pytest.fixture
def three_years(three_years_lived: Path, tmp_path: Path) -> Path:
    """The file of a journal of three years, for one test to look at and to add to."""
    return Path(shutil.copy(three_years_lived, tmp_path / "three_years.db"))
