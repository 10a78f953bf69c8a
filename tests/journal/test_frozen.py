"""A journal that an older version filled opens, is brought up to date, and shows the same for ever.

What the programme makes of it may change on purpose; what was told, shown, walked, recorded and
measured may not. Values may gain fields, tables may gain columns; nothing may go or differ.
"""

import csv
import gzip
import json
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg
import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, create_engine, insert, select
from tests.journal.frozen.freeze import HERE, TODAY, WALKERS, shown

from retrowalk.coach import Coach
from retrowalk.journal import Journal
from retrowalk.journal.database import NEWEST, connect
from retrowalk.journal.stated import OLDER

VERSIONS = sorted(
    (folder.name for folder in HERE.iterdir() if (folder / "shown.json.gz").exists()),
    key=lambda version: [int(part) for part in version.split(".")],  # 0.10.0 is after 0.9.0
)
CONFIG = Config()
CONFIG.set_main_option("script_location", "retrowalk.journal:migrations")
REVISIONS = sorted(one.revision for one in ScriptDirectory.from_config(CONFIG).walk_revisions())
Thaw = Callable[[str], str]


def unpacked(version: str, name: str) -> bytes:
    return gzip.decompress((HERE / version / name).read_bytes())


def on_sqlite(version: str, folder: Path) -> str:
    file = folder / f"{version}.db"
    file.write_bytes(unpacked(version, "retrowalk.db.gz"))
    return f"sqlite:///{file}"


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)])
def thaw(request: pytest.FixtureRequest, tmp_path: Path) -> Thaw:
    """Give what lays a frozen journal ready to be opened, on each kind of database."""
    if request.param == "sqlite":
        return lambda version: on_sqlite(version, tmp_path)
    server = str(request.getfixturevalue("postgresql"))

    def restored(version: str) -> str:
        name = f"frozen_{tmp_path.name}"
        answers = {"host": server, "user": "walker", "autocommit": True}
        with psycopg.connect(dbname="postgres", **answers) as connection:
            connection.execute(f'CREATE DATABASE "{name}"')
        with psycopg.connect(dbname=name, **answers) as connection:
            connection.execute(unpacked(version, "retrowalk.sql.gz"))
        return f"postgresql://walker@/{name}?host={server}"

    return restored


WITHIN_NOTES = r"/(assessments/\d+/result|walks/\d+/walk)/notes_said$"
"""What notes were said from was shown beside them by 0.1.0; now a note is just that."""


def differences(kept: Any, now: Any, where: str = "") -> list[str]:
    """Name what is not there any more, or is another; what was added is passed over."""
    if isinstance(kept, dict) and isinstance(now, dict):
        missing = (f"{where}/{name}" for name in kept.keys() - now.keys())
        gone = [f"{name} is gone" for name in missing if not re.search(WITHIN_NOTES, name)]
        both = kept.keys() & now.keys()
        return gone + [one for n in both for one in differences(kept[n], now[n], f"{where}/{n}")]
    if where.endswith(".csv") and isinstance(kept, str):
        return differences(in_columns(kept), in_columns(now), f"{where} ")
    if isinstance(kept, list) and isinstance(now, list) and len(kept) == len(now):
        pairs = enumerate(zip(kept, now, strict=True))
        return [one for n, (a, b) in pairs for one in differences(a, b, f"{where}/{n}")]
    return [] if kept == now else [f"{where}: {str(kept)[:200]} is now {str(now)[:200]}"]


def in_columns(table: str) -> list[dict[str, str]]:
    """Give the rows of a CSV by the names of its columns: a column may be added."""
    return list(csv.DictReader(table.splitlines()))


def shown_by(version: str) -> dict[str, Any]:
    """Give what a version showed, but for rows of tables that became statements since.

    Nor for the moments that were worked out of them: a correction to something better is no news.
    """
    kept: dict[str, Any] = json.loads(unpacked(version, "shown.json.gz"))
    for walker in kept["walkers"].values():
        walker["rows"] = {name: rows for name, rows in walker["rows"].items() if name not in OLDER}
        for one in walker["history"]:
            one.pop("next_day_told_at", None)
    return kept


def in_utc(row: Mapping[Any, Any]) -> dict[str, Any]:
    """Give a row with its times in UTC: SQLite keeps them so, without saying it."""
    times = {name: one for name, one in row.items() if isinstance(one, datetime)}
    aware = {n: t.astimezone(UTC) if t.tzinfo else t.replace(tzinfo=UTC) for n, t in times.items()}
    return {**row, **aware}


STATED = (*OLDER, "recording")
"""The tables of which each row is a statement now."""


def statements(connection: Connection) -> int:
    """Count all statements."""
    return len(connection.exec_driver_sql("SELECT id FROM statement").all())


def test_something_is_frozen() -> None:
    assert VERSIONS[0] == "0.1.0"
    assert VERSIONS.index("0.9.0") < VERSIONS.index("0.10.0")


@pytest.mark.slow
@pytest.mark.parametrize("version", VERSIONS)
def test_a_frozen_journal_shows_the_same_for_ever(thaw: Thaw, version: str) -> None:
    url = thaw(version)
    with Journal.open(url) as journal:
        assert differences(shown_by(version), shown(journal)) == []
    with Journal.open(url) as journal:  # opened once more there is nothing left to upgrade
        assert differences(shown_by(version), shown(journal)) == []


@pytest.mark.parametrize("version", VERSIONS)
def test_one_goes_on_from_a_frozen_journal(thaw: Thaw, version: str) -> None:
    with Journal.open(thaw(version)) as journal:
        for walker in WALKERS:
            coach = Coach(journal, walker)
            assert coach.planning.programme(TODAY).decisions
            assert coach.planning.today(TODAY).sentence
            assert all(
                coach.sessions.session(one.session_id) for one in coach.progress(TODAY).sessions
            )
        (again, *_) = Coach(journal).recordings.walks()
        assert Coach(journal).recordings.measure_again(again.id).recording_id == again.recording_id


def test_every_table_has_rows_in_the_newest_frozen_journal(tmp_path: Path) -> None:
    # what is kept since then is frozen with its own version: see tests/journal/frozen/freeze.py
    engine = create_engine(on_sqlite(VERSIONS[-1], tmp_path))
    made = MetaData()
    made.reflect(engine)
    with engine.connect() as connection:
        empty = [
            table.name
            for table in made.sorted_tables
            if connection.execute(select(1).select_from(table).limit(1)).first() is None
        ]
    engine.dispose()
    assert made.tables.keys() >= {"walker", "statement", "recording", "device"}
    assert empty == []


@pytest.mark.slow
@pytest.mark.parametrize("revision", REVISIONS)
def test_a_filled_journal_of_every_older_make_is_brought_up_to_date(
    unmade_url: str, revision: str, tmp_path: Path
) -> None:
    rows = dict[str, list[dict[str, Any]]]()
    frozen = create_engine(on_sqlite(VERSIONS[0], tmp_path))
    old = create_engine(unmade_url.replace("postgresql:", "postgresql+psycopg:"))
    with frozen.connect() as source, old.begin() as target:
        CONFIG.attributes["connection"] = target
        command.upgrade(CONFIG, revision)
        known, then = MetaData(), MetaData()
        known.reflect(source)
        then.reflect(target)
        for table in then.sorted_tables:
            if table.name in known.tables and table.name != "alembic_version":
                columns = [
                    column for column in known.tables[table.name].c if column.name in table.c
                ]
                found = source.execute(select(*columns)).mappings()
                rows[table.name] = [in_utc(row) for row in found]
                target.execute(insert(table), rows[table.name])
    frozen.dispose()
    old.dispose()
    engine = connect(unmade_url)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT * FROM alembic_version").scalar() == NEWEST
        now = MetaData()
        now.reflect(connection)
        assert not now.tables.keys() & set(OLDER)
        if revision < "0006":
            assert statements(connection) == sum(len(rows.get(name, [])) for name in STATED)
        for name, table in now.tables.items():
            if name not in {"alembic_version", "statement"}:
                kept = rows.get(name, [])
                columns = [table.c[column] for column in kept[0]] if kept else [*table.c]
                query = select(*columns).order_by(*table.primary_key)
                found = [in_utc(row) for row in connection.execute(query).mappings()]
                assert found == kept
    engine.dispose()
