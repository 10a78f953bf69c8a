"""`python -m benchmarks.upgrade [--walkers 500]`: how long a clinic waits for a new version.

A journal of walkers with three years each on PostgreSQL, as an earlier version left it, is opened
by this one. Filling it takes longer by far, so it is no part of `make bench`.
"""

import argparse
import tempfile
import time
from datetime import date
from pathlib import Path

from benchmarks.figure import Figure
from sqlalchemy import Connection, create_engine, inspect, text
from tests.clinic import fill
from tests.postgresql import running
from tests.three_years import live

from retrowalk.journal import Journal
from retrowalk.journal.database import NEWEST, upgrade_to

BEFORE = "0009"
"""The schema of 0.8.0: what came since is added, and nothing is told otherwise."""
MOST_S = 60.0


def figures(walkers: int, lived: Path) -> list[Figure]:
    """Upgrade a journal of so many.

    Without the backup before it: the copies of a walker have no recordings, and it would say so.
    """
    with running() as server:
        url = f"postgresql://walker@/postgres?host={server}"
        numbers = fill(url, lived, walkers)
        take_back(url)
        begun = time.perf_counter()
        with Journal.open(url) as journal:
            took_s = time.perf_counter() - begun
            kept = [walker.id for walker in journal.walkers.all()]
    if kept != numbers:
        raise RuntimeError("walkers were lost")
    what = f"{walkers} walkers of three years, from {BEFORE} to {NEWEST}"
    return [Figure(what, took_s, MOST_S, "s")]


def take_back(url: str) -> None:
    """Bring a journal to the tables and columns of the version before."""
    with create_engine("sqlite://").begin() as db:
        upgrade_to(db, BEFORE)
        before = _columns(db)
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as db:
        for table, columns in _columns(db).items():
            if table not in before:
                db.execute(text(f'DROP TABLE "{table}" CASCADE'))
            for column in columns - before.get(table, columns):
                db.execute(text(f'ALTER TABLE "{table}" DROP COLUMN "{column}"'))
        db.execute(text(f"UPDATE alembic_version SET version_num = '{BEFORE}'"))
    engine.dispose()


def _columns(db: Connection) -> dict[str, set[str]]:
    found = inspect(db)
    return {
        name: {one["name"] for one in found.get_columns(name)} for name in found.get_table_names()
    }


def main() -> None:
    """Live three years, and upgrade."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--walkers", type=int, default=500)
    with tempfile.TemporaryDirectory() as folder:
        lived = live(Path(folder) / "journal.db", date.today())
        for figure in figures(parser.parse_args().walkers, lived):
            print(*figure.row(), sep="\t")


if __name__ == "__main__":
    main()
