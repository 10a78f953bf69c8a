"""What all tests share: where the real recordings are, and a skip with its reason where not."""

import os
from pathlib import Path

import pytest
from tests.searching import load_profile

load_profile()

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
