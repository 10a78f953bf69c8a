"""The tables are what the migrations make of them, on each database, and errors are sentences."""

import sqlite3
from contextlib import ExitStack
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text
from sqlalchemy.pool import QueuePool

from retrowalk.errors import JournalUnavailable
from retrowalk.journal import Journal
from retrowalk.journal.database import NEWEST, connect, writing
from retrowalk.journal.tables import JournalTable


def test_migrations_make_exactly_the_tables(unmade_url: str) -> None:
    engine = connect(unmade_url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, JournalTable.metadata) == []
    engine.dispose()


def test_migrations_are_one_line_to_the_newest() -> None:
    config = Config()
    config.set_main_option("script_location", "retrowalk.journal:migrations")
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_heads() == [NEWEST]
    assert [len(script.nextrev) for script in scripts.walk_revisions()][1:] == [1] * (
        len(list(scripts.walk_revisions())) - 1
    )


def test_sqlite_is_set_up_to_lose_nothing(tmp_path: Path) -> None:
    engine = connect(f"sqlite:///{tmp_path / 'new' / 'folder' / 'retrowalk.db'}")
    with engine.connect() as connection:

        def pragma(name: str) -> object:
            return connection.exec_driver_sql(f"PRAGMA {name}").scalar()

        assert pragma("journal_mode") == "wal"
        assert pragma("foreign_keys") == 1
        assert pragma("synchronous") == 2
        assert pragma("busy_timeout") == 30_000
    engine.dispose()


def test_a_journal_of_a_newer_retrowalk_is_left_alone(url: str) -> None:
    engine = connect(url)
    with writing(engine).begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(JournalUnavailable, match="newer Retrowalk"):
        Journal.open(url)


@pytest.mark.parametrize(
    "url", ["", "retrowalk.db", "nosuchdatabase://host/name", "postgresql://host:port/name"]
)
def test_what_is_no_address_is_said_to_be_none(url: str) -> None:
    with pytest.raises(JournalUnavailable, match="not the address of a journal"):
        Journal.open(url)


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:"])
def test_a_journal_that_would_be_forgotten_is_refused(url: str) -> None:
    with pytest.raises(JournalUnavailable, match="forgotten"):
        Journal.open(url)


def test_a_place_that_cannot_be_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(JournalUnavailable, match=r"can't be used.*file"):
        Journal.open(f"sqlite:///{tmp_path}/file/retrowalk.db")


def test_a_file_that_is_no_journal_is_left_as_it_was(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear walker,\n" * 1000)
    with pytest.raises(JournalUnavailable, match="not a database"):
        Journal.open(f"sqlite:///{letter}")
    assert letter.read_text() == "Dear walker,\n" * 1000


def test_a_server_that_is_not_there_is_named_without_its_password(tmp_path: Path) -> None:
    with pytest.raises(JournalUnavailable) as raised:
        Journal.open(f"postgresql://walker:secret@/name?host={tmp_path}")
    assert str(tmp_path) in str(raised.value)
    assert "secret" not in str(raised.value)


def test_an_open_journal_that_goes_away_says_so(tmp_path: Path) -> None:
    path = tmp_path / "retrowalk.db"
    with Journal.open(f"sqlite:///{path}") as journal:
        pages = journal.walker()
        with sqlite3.connect(path) as other:
            other.execute("DROP TABLE draft")
        other.close()
        with pytest.raises(JournalUnavailable, match="no such table"):
            pages.draft()


def test_who_finds_no_connection_free_for_long_is_told_so(journal: Journal) -> None:
    """Others had them all: nothing is wrong in Retrowalk, and it may be tried again."""
    pool = journal._engine.pool
    assert isinstance(pool, QueuePool)
    pool._timeout = 0.1
    with ExitStack() as taken:
        for _ in range(pool.size() + pool._max_overflow - pool.checkedout()):
            taken.enter_context(journal._engine.connect())
        for ask in (journal.look, journal.accounts.some):
            with pytest.raises(JournalUnavailable):
                ask()
    assert journal.look()
