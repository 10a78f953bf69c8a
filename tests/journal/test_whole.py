"""The whole journal of everybody: the same rows out of each database, and into each."""

import gzip
import shutil
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import create_engine, text
from tests.journal.frozen.freeze import HERE

from retrowalk.coach.backups import BackupPlace, MadeBackup, put_back
from retrowalk.coach.copying import copied
from retrowalk.errors import UnreadableJournal
from retrowalk.exchange.whole import table_told
from retrowalk.journal import Journal
from retrowalk.journal.database import NEWEST, connect, version_of, writing
from retrowalk.journal.whole import Whole

AT = datetime(2026, 11, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A journal with rows in nearly every table, brought up to date once."""
    file = tmp_path_factory.mktemp("filled") / "filled.db"
    file.write_bytes(unpacked())
    Journal.open(f"sqlite:///{file}").close()
    return file


def unpacked(version: str = "0.7.0") -> bytes:
    return gzip.decompress((HERE / version / "retrowalk.db.gz").read_bytes())


@pytest.fixture
def frozen(filled: Path, tmp_path: Path) -> str:
    """A copy of it."""
    return f"sqlite:///{shutil.copy(filled, tmp_path / 'frozen.db')}"


def test_a_journal_is_copied_to_each_database_and_back_and_is_equal(
    frozen: str, url: str, tmp_path: Path
) -> None:
    back = f"sqlite:///{tmp_path / 'back.db'}"
    with Journal.open(frozen) as first:
        counts = copied(first, url)
        with Journal.open(url) as second:
            assert second.check().wrong == ()
            assert copied(second, back) == counts
        with Journal.open(back) as third, first.whole() as one, third.whole() as other:
            for name in one.tables:
                assert table_told(one, name) == table_told(other, name)
    assert counts["walker"] == 3
    assert min(counts[name] for name in ("statement", "recording", "walk", "account")) > 1


def test_numbers_go_on_where_they_were(frozen: str, url: str) -> None:
    with Journal.open(frozen) as first:
        with writing(first._engine).begin() as db:  # the last one was erased
            last = db.execute(text("SELECT max(id) FROM statement")).scalar_one()
            db.execute(text(f"DELETE FROM statement WHERE id = {last}"))
        copied(first, url)
    with Journal.open(url) as other:
        other.walker().statements.note(1, "Knee is fine.", AT)
        with other.whole() as whole:
            column = whole.columns("statement").index("id")
            numbers = [row[column] for row in whole.rows("statement")]
    assert numbers[-1] == last + 1


def test_a_journal_with_anything_in_it_keeps_it(frozen: str, url: str) -> None:
    with Journal.open(url) as other:
        other.walkers.add("Ada", AT)
        before = other.walkers.all()
        with Journal.open(frozen) as first, pytest.raises(UnreadableJournal, match="empty server"):
            copied(first, url)
        assert other.walkers.all() == before


def test_what_does_not_fit_leaves_an_unused_journal_as_it_was(frozen: str, url: str) -> None:
    with Journal.open(frozen) as first, first.whole() as whole, Journal.open(url) as other:
        before = other.machine_secrets.get("kept")
        for spoilt in ("no such column", "half a row", "another kind", "points to nothing"):
            parts = []
            for name in whole.tables:
                columns, rows = whole.columns(name), list(whole.rows(name))
                match spoilt if name == "statement" else "":
                    case "no such column":
                        columns = [*columns[:-1], "other"]
                    case "half a row":
                        rows[-1] = rows[-1][:-1]
                    case "another kind":
                        rows[-1][columns.index("told_at")] = "yesterday"
                    case "points to nothing":
                        rows[-1][columns.index("session_id")] = 10_000
                parts.append((name, columns, rows))
            with pytest.raises(UnreadableJournal, match="belong together"):
                other.fill(whole.version, parts, {})
            assert other.machine_secrets.get("kept") == before
            assert other.is_unused


def test_a_journal_is_shown_before_it_is_upgraded_and_may_be_left_as_it_is(
    tmp_path: Path,
) -> None:
    seen = list[str]()
    file = tmp_path / "old.db"
    file.write_bytes(unpacked())
    old = f"sqlite:///{file}"

    def refuse(whole: Whole) -> None:
        seen.append(whole.version)
        raise UnreadableJournal("not now")

    with pytest.raises(UnreadableJournal, match="not now"):
        Journal.open(old, before_upgrade=refuse)
    engine = create_engine(old)
    assert (seen, version_of(engine)) == (["0008"], "0008")
    engine.dispose()
    Journal.open(old, before_upgrade=lambda whole: seen.append(whole.version)).close()
    Journal.open(old, before_upgrade=refuse).close()  # there is nothing left to upgrade
    assert seen == ["0008", "0008"]


@pytest.mark.parametrize("version", ["0.1.0", "0.5.0"])
def test_a_backup_of_an_older_make_is_put_back_on_each_database(
    url: str, version: str, tmp_path: Path
) -> None:
    place, made = BackupPlace(tmp_path / "backups"), list[MadeBackup]()
    file = tmp_path / "old.db"
    file.write_bytes(unpacked(version))
    old = Journal.open(
        f"sqlite:///{file}",
        before_upgrade=lambda whole: made.append(place.write(whole, "upgrade", AT)),
    )
    with old, Journal.open(url) as new, (place.folder / made[0].file).open("rb") as backup:
        put_back(new, backup, None)
        with old.whole() as one, new.whole() as other:
            assert other.version == NEWEST != made[0].told.schema_version
            # in version 6, yes and no became numbers on SQLite
            for name in {*one.tables} - {"statement", "walker"}:
                assert table_told(one, name) == table_told(other, name)
            assert one.count("statement") == other.count("statement") > 0
        assert new.walkers.all() == old.walkers.all()


@pytest.mark.slow
def test_a_journal_of_an_older_make_on_postgresql_is_backed_up_before_it_is_upgraded(
    postgresql: str, tmp_path: Path
) -> None:
    answers = {"host": postgresql, "user": "walker", "autocommit": True}
    with psycopg.connect(dbname="postgres", **answers) as server:
        server.execute("CREATE DATABASE older")
    with psycopg.connect(dbname="older", **answers) as server:
        server.execute(gzip.decompress((HERE / "0.5.0" / "retrowalk.sql.gz").read_bytes()))
    place, made = BackupPlace(tmp_path / "backups", "a sheet of words"), list[MadeBackup]()
    old = Journal.open(
        f"postgresql://walker@/older?host={postgresql}",
        before_upgrade=lambda whole: made.append(place.write(whole, "upgrade", AT)),
    )
    with old, Journal.open(f"sqlite:///{tmp_path / 'new.db'}") as new:
        with (place.folder / made[0].file).open("rb") as backup:
            put_back(new, backup, place.passphrase)
        with old.whole() as one, new.whole() as other:
            for name in one.tables:
                if name != "walker":  # what is put back counts as a writing of each
                    assert table_told(one, name) == table_told(other, name)
        assert new.walkers.all() == old.walkers.all()
    assert made[0].told.schema_version == "0007"


def spoil(url: str, *statements: str) -> None:
    engine = connect(url)
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            connection.connection.cursor().execute("PRAGMA foreign_keys = OFF")
        for one in statements:
            connection.execute(text(one))
        connection.commit()
    engine.dispose()


def test_what_is_wrong_is_found_and_named(frozen: str, url: str, tmp_path: Path) -> None:
    with Journal.open(frozen) as first:
        copied(first, url)
    spoil(url, "UPDATE recording SET packed = substr(packed, 2) WHERE id = 1")
    with Journal.open(url) as journal:
        (wrong,) = journal.check().wrong
        assert "Recording 1" in str(wrong)
    if url.startswith("sqlite"):
        spoil(url, "UPDATE script SET session_id = 999 WHERE id = 1")
        with Journal.open(url) as journal:
            assert any("points to something" in str(one) for one in journal.check().wrong)
        file = Path(url.removeprefix("sqlite:///"))
        shutil.copy(file, tmp_path / "torn.db")
        with (tmp_path / "torn.db").open("r+b") as torn:
            torn.seek(-8 * 4096, 2)
            torn.write(b"\xff" * 4 * 4096)
        with Journal.open(f"sqlite:///{tmp_path / 'torn.db'}") as journal:
            assert any("says of itself" in str(one) for one in journal.check().wrong)
    else:
        spoil(url, "SELECT setval(pg_get_serial_sequence('statement', 'id'), 5)")
        with Journal.open(url) as journal:
            assert any("number that is taken" in str(one) for one in journal.check().wrong)
