"""The journal is its owner's alone, and one that can only be read is still read."""

import os
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from tests.journal.test_backup import AT, fill
from tests.journal.test_frozen import VERSIONS, on_sqlite

from retrowalk.errors import JournalUnavailable
from retrowalk.exchange.everything import export
from retrowalk.journal import Journal

posix = pytest.mark.skipif(os.name != "posix", reason="there are no such permissions here")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def usual_umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


@posix
@pytest.mark.usefixtures("usual_umask")
def test_a_new_journal_is_nobody_elses(tmp_path: Path) -> None:
    file = tmp_path / "new" / "retrowalk.db"
    with Journal.open(f"sqlite:///{file}") as journal:
        fill(journal.walker())
        assert mode(file.parent) == 0o700
        known = sorted(one.name for one in file.parent.iterdir())
        assert known == ["retrowalk.db", "retrowalk.db-shm", "retrowalk.db-wal"]
        assert {mode(one) for one in file.parent.iterdir()} == {0o600}


@posix
@pytest.mark.usefixtures("usual_umask")
def test_one_that_others_could_read_is_closed_when_it_is_opened(tmp_path: Path) -> None:
    file = Path(on_sqlite(VERSIONS[0], tmp_path).removeprefix("sqlite:///"))
    assert mode(file) == 0o644
    before = mode(tmp_path)
    with Journal.open(f"sqlite:///{file}"):
        assert mode(file) == 0o600
    assert mode(tmp_path) == before  # a folder that was there may hold other things


@pytest.mark.slow
@posix
@pytest.mark.usefixtures("usual_umask")
def test_the_commands_close_the_folder_and_what_they_write(tmp_path: Path) -> None:
    folder, out = tmp_path / "data", tmp_path / "journal.zip"
    folder.mkdir()
    out.touch()
    assert (mode(folder), mode(out)) == (0o755, 0o644)
    environment = {**os.environ, "RETROWALK_DATA_FOLDER": str(folder)}
    export = [sys.executable, "-m", "retrowalk", "export", "zip", "--out", out]
    subprocess.run(export, env=environment, check=True, capture_output=True)
    assert (mode(folder), mode(out)) == (0o700, 0o600)
    assert mode(folder / "retrowalk.db") == 0o600


@pytest.fixture
def read_only() -> Iterator[Path]:
    """A filled journal in a folder that whoever asks may read but not write to."""
    with tempfile.TemporaryDirectory(prefix="retrowalk-") as name:
        file = Path(name) / "retrowalk.db"
        with Journal.open(f"sqlite:///{file}") as journal:
            fill(journal.walker())
        file.chmod(0o444)
        file.parent.chmod(0o555)
        was = os.geteuid()
        if was == 0:
            os.seteuid(65534)  # root may write anywhere
        try:
            yield file
        finally:
            os.seteuid(was)
            file.parent.chmod(0o755)


@posix
def test_a_journal_that_can_only_be_read_is_taken_along(read_only: Path) -> None:
    with Journal.open(f"sqlite:///{read_only}") as journal:
        out = BytesIO()
        export(journal.walker(), out, AT)
        assert len(journal.walker().history()) == 1
        with pytest.raises(JournalUnavailable, match="readonly"):
            journal.walker().add_next_day("2026-10-05", 2, AT)
    assert out.tell() > 1000
    assert sorted(one.name for one in read_only.parent.iterdir()) == ["retrowalk.db"]


@pytest.mark.slow
def test_without_its_driver_postgresql_says_what_to_install() -> None:
    code = """
import sys
sys.modules["psycopg"] = None
from retrowalk.journal import Journal
from retrowalk.errors import MissingExtra
try:
    Journal.open("postgresql://walker@/name")
except MissingExtra as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "pip install 'retrowalk[postgres]'" in done.stdout
