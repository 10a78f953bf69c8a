"""Where a gauntlet can't be run, its test says why."""

import shutil
import sys

import pytest
from benchmarks.gauntlets.apart import why_not


@pytest.fixture
def a_disk_of_its_own() -> None:
    """Skip where nothing can be mounted, neither as root nor in a space of one's own."""
    if not sys.platform.startswith("linux") or shutil.which("unshare") is None:
        pytest.skip("a small disk is mounted by unshare, which is not here")
    if why := why_not():
        pytest.skip(f"a small disk can't be mounted here: {why}")


@pytest.fixture
def strace() -> None:
    """Skip where no program can be watched."""
    if shutil.which("strace") is None:
        pytest.skip("what is asked of the disk is watched by strace, which is not here")
