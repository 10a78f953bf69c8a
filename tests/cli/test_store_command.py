"""``retrowalk store``: recordings and originals looked over, and moved, by hand."""

from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.coach.importing import table

from retrowalk.cli.common import stores_of
from retrowalk.settings import Settings


@pytest.fixture
def imported(run: Run, tmp_path: Path) -> Run:
    """A journal with an original in it, in its database."""
    file = tmp_path / "walks.csv"
    file.write_bytes(table(("2026-03-01T08:00:00Z", 600.0, "walking")))
    assert run("import", file, "--zone", "UTC").exit_code == 0
    return run


def test_originals_move_out_of_the_database_and_back(
    imported: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "store"
    monkeypatch.setenv("RETROWALK_STORE", str(folder))
    assert imported("store", "move").stdout == "1 file moved.\n"
    (object_,) = folder.glob("??/*")
    assert object_.stat().st_mode & 0o777 == 0o600
    assert "All of it is in order." in imported("db", "check").stdout

    whole = object_.read_bytes()
    object_.write_bytes(whole[:-1])
    damaged = imported("db", "check")
    assert damaged.exit_code == 1
    assert "File 1 of walker 1 that came in can't be read" in damaged.stdout
    object_.write_bytes(whole)

    monkeypatch.setenv("RETROWALK_STORE", "")
    assert imported("db", "check").exit_code == 1  # nobody said where it lies
    monkeypatch.setenv("RETROWALK_STORE_BEFORE", str(folder))
    assert imported("store", "move").exit_code == 0
    assert not list(folder.glob("??/*"))
    monkeypatch.delenv("RETROWALK_STORE_BEFORE")
    assert imported("db", "check", "--json").exit_code == 0


def test_a_wrong_address_is_a_sentence(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RETROWALK_STORE", "my-folder")
    refused = run("db", "check")
    assert refused.exit_code == 1
    assert "RETROWALK_STORE is to be a whole path of a folder" in refused.stderr


def test_without_any_setting_bytes_are_in_the_database(data_folder: Path) -> None:
    stores = stores_of(Settings(data_folder=data_folder))
    assert (stores.current, stores.former) == (None, None)
