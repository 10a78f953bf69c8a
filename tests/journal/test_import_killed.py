"""An import whose process is killed in the middle is gone on with, and comes to the same."""

import gzip
import os
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from tests.coach.importing import HEADING, table, zipped
from tests.searching import TRIED
from typer.testing import CliRunner

from retrowalk.cli import app
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.journal import Journal
from retrowalk.journal.exchange_tables import ImportFileRow, OriginalRow
from retrowalk.journal.imports import Status
from retrowalk.recordings.export import sensor_logger_zip

RunOn = Callable[[str], str]


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as people have them: tables, zips of them, a recording, a large file, a bad one."""
    folder = tmp_path_factory.mktemp("exports")
    start = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
    tables = {
        f"{n:02}.csv": table(
            *((f"{start + timedelta(days=n, hours=h)}", 600.0 + h, "walking") for h in range(4))
        )
        for n in range(8)
    }
    inner = zipped(dict(list(tables.items())[:4]))
    (folder / "many.zip").write_bytes(zipped(tables | {"inner.zip": inner, "bad.fit": b"bad"}))
    (folder / "packed.csv.gz").write_bytes(gzip.compress(tables["05.csv"] + b"\n"))
    rows = [
        f"{start + timedelta(days=100, hours=n)},60,walking,,,,,{'x' * 99_000}" for n in range(45)
    ]
    (folder / "large.csv").write_text("\n".join([HEADING, *rows]))
    walk = synthesise([Segment("stand", 3), Segment("forward", 20), Segment("stand", 3)], seed=1)
    (folder / "walk.zip").write_bytes(sensor_logger_zip(walk.recording))
    return folder


def command(url: str, folder: Path) -> subprocess.Popen[bytes]:
    """Begin an import as it would be typed."""
    return subprocess.Popen(
        [sys.executable, "-m", "retrowalk", "import", str(folder), "--zone", "UTC", "--json"],
        env=os.environ | {"RETROWALK_DATABASE_URL": url},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def typed(url: str, *words: str) -> None:
    """Run a command here."""
    env = {"RETROWALK_DATABASE_URL": url}
    result = CliRunner().invoke(app, list(words), env=env)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.output


def kept(url: str) -> dict[str, Any]:
    """Give what is in a journal, but for numbers and moments that differ between two imports."""
    with Journal.open(url) as journal:
        pages = journal.walker()
        activities = Counter(
            (one.start, one.duration_s, one.key, one.is_joined) for one in pages.activities.all()
        )
        recordings = Counter(one.measured for one in pages.walks.brief())
        originals = Counter(one.sha256 for one in pages.originals.all())
        bytes_ = {
            one.sha256: sum(map(len, pages.originals.pieces(one.id)))
            for one in pages.originals.all()
        }
        needed = journal._transactions.read(
            lambda db: set(db.scalars(select(ImportFileRow.original_id)))
        )
        whole = select(OriginalRow.id).where(OriginalRow.sha256.is_not(None))
        orphans = set(journal._transactions.read(lambda db: db.scalars(whole).all())) - needed
        waiting = sum(one.count(Status.WAITING) for one in pages.imports.all())
        return {
            "activities": activities,
            "recordings": {repr(one): n for one, n in recordings.items()},
            "originals": originals,
            "bytes": bytes_,
            "orphans": orphans,
            "waiting": waiting,
        }


def refused(url: str) -> set[str]:
    with Journal.open(url) as journal:
        files = [one for batch in journal.walker().imports.all() for one in batch.files]
    return {one.path for one in files if one.status is Status.REFUSED}


def killed(url: str, folder: Path, after_s: float) -> bool:
    """Kill an import after some time, and say whether it was still going on."""
    process = command(url, folder)
    try:
        process.wait(after_s)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return True
    process.communicate()
    return False


def kill_and_go_on(urls: list[str], folder: Path, record: Callable[[str, object], None]) -> None:
    """Import once undisturbed, and killed at random moments into each of the other journals."""
    calm, *others = urls
    begun = time.monotonic()
    process = command(calm, folder)
    out, err = process.communicate()
    lasts = time.monotonic() - begun
    assert b'"status": "kept"' in out, err
    wanted = kept(calm)
    assert not wanted["orphans"]
    assert not wanted["waiting"]
    assert len(wanted["activities"]) == 8 * 4 + 45
    chance, in_the_middle = random.Random(15), 0
    for number, url in enumerate(others):
        begun, after_s = time.monotonic(), chance.uniform(0.2, 1) * lasts
        if killed(url, folder, after_s):
            in_the_middle += 1
        else:  # the machine has become quicker
            lasts = time.monotonic() - begun
        if number % 2 == 0:
            typed(url, "imports", "resume")
            assert kept(url)["waiting"] == 0
            assert kept(url)["orphans"] == set()
        if kept(url) != wanted:  # it was killed before all was handed in
            typed(url, "import", str(folder), "--zone", "UTC")
            typed(url, "imports", "resume")
        assert kept(url) == wanted
        assert refused(url) == refused(calm)
        with Journal.open(url) as journal:
            journal.walker().originals.sweep(datetime.now(UTC) + timedelta(days=2))
            left = journal._transactions.read(lambda db: len(db.scalars(select(OriginalRow)).all()))
        assert left == len(wanted["originals"])
    record(TRIED, f"{len(others)}, {in_the_middle} of them in the middle of an import")
    assert in_the_middle


@pytest.mark.slow
def test_killed_twice_an_import_comes_to_the_same(
    folder: Path, new_url: Callable[[], str], record_property: Callable[[str, object], None]
) -> None:
    kill_and_go_on([new_url() for _ in range(3)], folder, record_property)


@pytest.mark.long
def test_killed_fifty_times_it_does_so_too(
    folder: Path, new_url: Callable[[], str], record_property: Callable[[str, object], None]
) -> None:
    kill_and_go_on([new_url() for _ in range(51)], folder, record_property)
