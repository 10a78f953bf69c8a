"""``retrowalk db``: the whole journal, by commands, on a machine of its own."""

import gzip
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.journal.frozen.freeze import HERE

from retrowalk.journal.database import NEWEST


def tables_of(file: Path) -> str:
    with closing(sqlite3.connect(file)) as db, db:
        (version,) = db.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(version)


@pytest.fixture
def old(data_folder: Path) -> Path:
    """A journal that an older version filled, on this machine."""
    data_folder.mkdir()
    file = data_folder / "retrowalk.db"
    file.write_bytes(gzip.decompress((HERE / "0.7.0" / "retrowalk.db.gz").read_bytes()))
    return file


def test_a_journal_is_backed_up_before_any_command_upgrades_it(
    run: Run, old: Path, data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (data_folder / "backups").touch()  # where a folder can't be
    before = tables_of(old)
    refused = run("people", "list")
    assert refused.exit_code == 1
    assert "No backup could be written" in refused.stderr
    assert tables_of(old) == before < NEWEST
    (data_folder / "backups").unlink()
    assert run("people", "list").exit_code == 0
    assert tables_of(old) == NEWEST
    (backup,) = (data_folder / "backups").iterdir()
    assert "-upgrade-" in backup.name
    assert backup.name in run("db", "upgrade").output
    monkeypatch.setenv("RETROWALK_DATA_FOLDER", str(data_folder / "again"))
    assert "Walkers: 3" in run("db", "restore", backup).output.replace("\n", " ")


def test_it_is_checked_backed_up_put_back_and_copied(
    run: Run, old: Path, data_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "in order" in run("db", "check").output
    words, other = tmp_path / "words", tmp_path / "other"
    words.write_text("a sheet of words\n")
    other.write_text("another")
    file = tmp_path / "retrowalk-mine.zip.age"
    told = json.loads(run("db", "backup", file, "--passphrase-file", words, "--json").stdout)
    assert (told["proved"], told["counts"]["walker"]) == (True, 3)
    assert "there already" in run("db", "backup", file).stderr
    assert "Backed up, and proved" in run("db", "backup").output
    assert "kept here already" in run("db", "restore", file, "--passphrase-file", words).stderr
    copy = f"sqlite:///{tmp_path / 'copy.db'}"
    assert "both are equal" in run("db", "copy", copy).output
    assert "kept here already" in run("db", "copy", copy).stderr
    assert "not the address" in run("db", "copy", "nowhere").stderr
    monkeypatch.setenv("RETROWALK_DATA_FOLDER", str(tmp_path / "new"))
    assert "Tell the passphrase" in run("db", "restore", file).stderr
    assert "does not open" in run("db", "restore", file, "--passphrase-file", other).stderr
    assert "no passphrase" in run("db", "restore", file, "--passphrase-file", "/dev/null").stderr
    assert "can't be opened" in run("db", "restore", tmp_path / "none").stderr
    assert "as it was on" in run("db", "restore", file, "--passphrase-file", words).output
    with closing(sqlite3.connect(tmp_path / "new" / "retrowalk.db")) as db, db:
        db.execute("UPDATE recording SET packed = 'x' WHERE id = 1")
    wrong = run("db", "check", "--json")
    assert wrong.exit_code == 1
    assert len(json.loads(wrong.stdout)["wrong"]) == 1
