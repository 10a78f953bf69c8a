"""`python -m benchmarks.upgrade [--walkers 500]`: how long a clinic waits for a new version.

A journal of walkers with three years each on PostgreSQL, as the version before left it, is opened
by this one. Filling it takes longer by far, so it is no part of `make bench`.
"""

import argparse
import tempfile
import time
from datetime import date
from pathlib import Path

from benchmarks.figure import Figure
from sqlalchemy import create_engine, text
from tests.clinic import fill
from tests.postgresql import running
from tests.three_years import live

from retrowalk.journal import Journal
from retrowalk.journal.database import NEWEST
from retrowalk.journal.server_tables import AttemptRow, BackupRow, TakenRow

BEFORE, ADDED = "0009", (AttemptRow, TakenRow, BackupRow)
"""The schema of the version before, and what this one adds to it."""
MOST_S = 60.0


def figures(walkers: int, lived: Path) -> list[Figure]:
    """Upgrade a journal of so many."""
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
    """Bring a journal to what the version before kept."""
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as db:
        for table in ADDED:
            table.__table__.drop(db)
        db.execute(text(f"UPDATE alembic_version SET version_num = '{BEFORE}'"))
    engine.dispose()


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
