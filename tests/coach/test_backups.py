"""Backups of everybody's journal: proved before they are one, kept by a rule, put back whole."""

import gzip
import io
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.journal.frozen.freeze import HERE, shown
from tests.searching import TRIED

from retrowalk.coach.backups import BackupPlace, prove, put_back
from retrowalk.coach.keeping_backups import back_up, kept, next_night
from retrowalk.errors import NoRoom, UnreadableJournal, Unwritable
from retrowalk.exchange.whole import opened
from retrowalk.journal import Journal
from retrowalk.journal.backups import KeptBackup
from retrowalk.journal.stores import FolderStore, Stores

AT = datetime(2026, 11, 30, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A journal with rows in nearly every table; it is only read."""
    file = tmp_path_factory.mktemp("filled") / "filled.db"
    file.write_bytes(gzip.decompress((HERE / "0.7.0" / "retrowalk.db.gz").read_bytes()))
    Journal.open(f"sqlite:///{file}").close()
    return file


@pytest.fixture(scope="module")
def whole(filled: Path) -> bytes:
    """A backup of it."""
    place = BackupPlace(filled.parent / "backups")
    with Journal.open(f"sqlite:///{filled}") as journal, journal.whole() as read:
        return (place.folder / place.write(read, "asked", AT).file).read_bytes()


@pytest.fixture
def journal(filled: Path, tmp_path: Path) -> Iterator[Journal]:
    with Journal.open(f"sqlite:///{shutil.copy(filled, tmp_path / 'journal.db')}") as journal:
        yield journal


@pytest.fixture
def unused(empty_journal: Path, tmp_path: Path) -> Iterator[Journal]:
    with Journal.open(f"sqlite:///{shutil.copy(empty_journal, tmp_path / 'unused.db')}") as one:
        yield one


def _walked(journal: Journal) -> dict[str, Any]:
    """Give what a journal shows but for its backups, of which the one that is made is none."""
    facts = shown(journal)
    del facts["people"]["backups"]
    return facts


@pytest.mark.parametrize("passphrase", [None, "a sheet of words"])
def test_a_backup_is_proved_remembered_and_put_back(
    journal: Journal, unused: Journal, tmp_path: Path, passphrase: str | None
) -> None:
    place = BackupPlace(tmp_path / "backups", passphrase)
    secret = journal.machine_secrets.get("kept")
    known = back_up(journal, place, "asked", AT)
    assert journal.backups.all() == (known,)
    assert known.proved_at is not None
    assert known.counts["walker"] == 3
    file = place.file(known)
    assert file.stat().st_mode & 0o077 == 0
    assert (b"tables/walker.jsonl" in file.read_bytes()) == (passphrase is None)
    with file.open("rb") as source:
        told = put_back(unused, source, passphrase)
    assert told.made_at == AT
    assert _walked(unused) == _walked(journal)
    assert unused.machine_secrets.get("kept") == secret


def test_another_passphrase_is_a_sentence_and_another_try(
    journal: Journal, unused: Journal, tmp_path: Path
) -> None:
    place = BackupPlace(tmp_path / "backups", "a sheet of words")
    with place.file(back_up(journal, place, "asked", AT)).open("rb") as file:
        with pytest.raises(UnreadableJournal, match="Tell the passphrase"):
            put_back(unused, file, None)
        with pytest.raises(UnreadableJournal, match="does not open"):
            put_back(unused, file, "a sheet of word")
        assert unused.is_unused
        put_back(unused, file, "a sheet of words")
    assert len(unused.walkers.all()) == 3


def test_bytes_that_lie_in_a_store_are_in_the_backup_and_stand_without_it(
    journal: Journal, unused: Journal, tmp_path: Path
) -> None:
    before, place = _walked(journal), BackupPlace(tmp_path / "backups")
    stores = Stores(FolderStore(tmp_path / "store"))
    url = journal._engine.url.render_as_string(hide_password=False)
    with Journal.open(url, stores=stores) as moved:
        assert moved.store.move().moved > 1
        known = back_up(moved, place, "asked", AT)
        assert known.proved_at is not None
    shutil.rmtree(tmp_path / "store")
    with (place.folder / known.file).open("rb") as file:
        put_back(unused, file, None)
    assert _walked(unused) == before
    assert unused.check().wrong == ()


@pytest.mark.parametrize(
    "bad", [b"", b"no zip", b"PK\x05\x06" + bytes(18), b"age-encryption.org/v1\n"]
)
def test_what_is_no_backup_is_said_to_be_none(unused: Journal, bad: bytes) -> None:
    with pytest.raises(UnreadableJournal, match="not a backup"):
        put_back(unused, io.BytesIO(bad), "words")


@pytest.mark.parametrize("times", [40, pytest.param(500, marks=pytest.mark.long)])
def test_a_damaged_backup_changes_nothing(
    whole: bytes, unused: Journal, times: int, record_property: Callable[[str, object], None]
) -> None:
    before = unused.walkers.all()
    taken = 0
    for place in range(0, len(whole), len(whole) // times):
        spoilt = bytearray(whole)
        spoilt[place] ^= 0x10
        try:
            with opened(io.BytesIO(spoilt)) as found, opened(io.BytesIO(whole)) as good:
                found.check()
                assert found.told == good.told  # a name in the zip that nobody reads
            taken += 1
        except UnreadableJournal:
            with pytest.raises(UnreadableJournal):
                put_back(unused, io.BytesIO(spoilt), None)
    for end in range(0, len(whole), len(whole) // 10):
        with pytest.raises(UnreadableJournal):
            put_back(unused, io.BytesIO(whole[:end]), None)
    assert unused.walkers.all() == before
    assert unused.is_unused
    assert taken < times / 8
    record_property(TRIED, f"{times} damaged backups, {taken} only where nobody reads")


def test_a_recording_that_measures_otherwise_is_no_backup(
    filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sqlite3

    file = Path(shutil.copy(filled, tmp_path / "other.db"))
    with closing(sqlite3.connect(file)) as db, db:
        db.execute(
            "UPDATE walk SET measured = replace(measured, '\"steps\": [', '\"steps\": [[], ')"
        )
    place = BackupPlace(tmp_path / "backups")
    with (
        Journal.open(f"sqlite:///{file}") as journal,
        journal.whole() as read,
        pytest.raises(UnreadableJournal, match="not measured as it was"),
    ):
        place.write(read, "asked", AT)
    assert list(place.folder.iterdir()) == []


def test_where_nothing_can_be_written_it_is_said_and_nothing_stays(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Unwritable, match="No backup could be written"):
        back_up(journal, BackupPlace(tmp_path / "file"), "asked", AT)
    place = BackupPlace(tmp_path / "backups")
    full = OSError(28, "No space left on device")

    def no_room(*_: object, **__: object) -> None:
        raise full

    monkeypatch.setattr(os, "fsync", no_room)
    with pytest.raises(NoRoom, match="No space left"):
        back_up(journal, place, "asked", AT)
    assert list(place.folder.iterdir()) == []
    assert journal.backups.all() == ()


def kept_one(number: int, made_at: datetime, why: Any = "daily", proved: bool = True) -> KeptBackup:
    return KeptBackup(
        id=number,
        made_at=made_at,
        why=why,
        file=f"{number}.zip",
        size=1,
        sha256="",
        version="",
        counts={},
        proved_at=made_at if proved else None,
        problem=None,
        removed_at=None,
    )


def test_the_rule_keeps_days_weeks_months_and_upgrades() -> None:
    there: list[KeptBackup] = []
    for day in range(800):
        at = AT + timedelta(days=day)
        there.append(kept_one(day, at, "upgrade" if day % 200 == 0 else "daily"))
        staying = kept(there)
        there = [one for one in there if one.id in staying]
    daily = [one for one in there if one.why == "daily"]
    ages = [(AT + timedelta(days=799) - one.made_at).days for one in reversed(daily)]
    assert ages[:7] == list(range(7))
    assert 14 <= len(daily) <= 7 + 4 + 12
    assert 300 <= ages[-1] <= 366
    assert sum(one.why == "upgrade" for one in there) == 4


def test_the_rule_never_lets_go_of_the_last_proved_one() -> None:
    unproved = [kept_one(n, AT + timedelta(days=n), proved=False) for n in range(2, 40)]
    assert kept([kept_one(1, AT), *unproved]) >= {1}
    assert kept([kept_one(1, AT, proved=False), kept_one(2, AT + timedelta(days=1))]) == {2}


def test_what_the_rule_keeps_no_longer_goes(journal: Journal, tmp_path: Path) -> None:
    place = BackupPlace(tmp_path / "backups")
    first = back_up(journal, place, "daily", AT)
    second = back_up(journal, place, "daily", AT + timedelta(hours=1))
    assert not place.file(first).exists()
    assert place.file(second).exists()
    newest, removed = journal.backups.all()
    assert (newest.removed_at, removed.removed_at) == (None, AT + timedelta(hours=1))
    assert prove(place.file(second), None, None) == second.sha256


def test_the_night_comes_once_a_day() -> None:
    first = next_night(AT)
    assert timedelta(0) < first - AT <= timedelta(days=1)
    assert timedelta(hours=22) < next_night(first) - first < timedelta(hours=26)
