"""The disk is full at every write: what was acknowledged stays, the rest is refused in a sentence.

On a small disk so much is filled that a little more is left at each step, and one thing of each
kind is sent: it meets the end of the disk at another write each time. Then there is room again, and
the same is sent once more. What had room enough several times in a row is at its end: it would not
meet the disk any more.
"""

import os
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.gauntlets import sound
from benchmarks.gauntlets.apart import run_apart
from benchmarks.gauntlets.app_in_hand import in_hand
from benchmarks.gauntlets.homes import Home
from benchmarks.gauntlets.load import KINDS, Load, Refused
from benchmarks.gauntlets.outcome import Gauntlet, Outcome
from tests.postgresql import Server, new_schema

SIZE = "256m"
STEP = 4096
"""A page of the database: so much more is left at each step."""
ENOUGH = 6
"""What had room so many times in a row has room."""


def run(times: int) -> Outcome:
    """Fill the disk so often for each kind of thing, on each kind of database."""
    return run_apart("benchmarks.gauntlets.disk_full", times)


def inside(folder: Path, times: int) -> Outcome:
    """Do so on the small disk in ``folder``, which has all that is written in this process."""
    outcome = Outcome()
    tempfile.tempdir = str(folder)
    for home in homes_on(folder, outcome):
        with in_hand(home) as load:
            load.begin()
            fitted = Counter[str]()
            for number in range(times):
                for kind in KINDS:
                    if fitted[kind] < ENOUGH:
                        met = _met(home, load, kind, number, outcome)
                        fitted[kind] = 0 if met else fitted[kind] + 1
            load.tell(outcome)
        outcome.lost += [*sound.damage(home), *sound.lost(home, load.kept)]
        outcome.lost += sound.orphans(home, load.kept)
    return outcome


def homes_on(folder: Path, outcome: Outcome) -> Iterator[Home]:
    """Give a home of each kind on a disk, one after the other."""
    own = folder / "sqlite"
    own.mkdir()
    yield Home("sqlite", own, f"sqlite:///{own / 'retrowalk.db'}")
    if Path("/proc/self/uid_map").read_text().split()[2] == "1":
        outcome.measured.append(
            "PostgreSQL left out: it refuses who is root in a space of their own"
        )
        return
    place, own = folder / "server", folder / "postgresql"
    place.mkdir()
    own.mkdir()
    server = Server(place)
    try:
        yield Home("postgresql", own, new_schema(place, "gauntlet"), server)
    finally:
        server.stop()


def _met(home: Home, load: Load, kind: str, number: int, outcome: Outcome) -> bool:
    """Send one thing while the disk is nearly full, and the same again; tell whether it met it."""
    load.patient, met = False, False
    try:
        with full(home.folder, number * STEP):
            load.once(kind, number)
        outcome.did(f"{kind} that had room enough on {home.kind}")
    except Refused:
        met = True
        outcome.did(f"{kind} that met a full disk on {home.kind}")
    finally:
        load.patient = True
    if home.database is not None and home.database.process.poll() is not None:
        home.database.start()
        outcome.did("ends of PostgreSQL by a full disk")
    load.once(kind, number)
    return met


@contextmanager
def full(folder: Path, left: int) -> Iterator[None]:
    """Fill the disk of a folder but for so many bytes, as long as the block goes on."""
    filler = folder / "filler"
    with filler.open("wb") as file:
        free = os.statvfs(folder)
        os.posix_fallocate(file.fileno(), 0, max(1, free.f_bavail * free.f_frsize - left))
    try:
        yield
    finally:
        filler.unlink()


GAUNTLET = Gauntlet(
    "disk-full",
    "The disk full at every write, on SQLite and PostgreSQL, and room again.",
    run,
    short=1,
    long=100,
)
