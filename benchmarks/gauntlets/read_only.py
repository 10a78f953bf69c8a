"""A journal on a medium that is only read: everything is shown and taken along, nothing changed."""

import io
import json
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

from benchmarks.gauntlets.apart import mounted, run_apart
from benchmarks.gauntlets.app_in_hand import in_hand
from benchmarks.gauntlets.disk_full import homes_on
from benchmarks.gauntlets.homes import Home
from benchmarks.gauntlets.load import KINDS, Load, Refused
from benchmarks.gauntlets.outcome import Gauntlet, Outcome
from tests.taken import journal_json

SIZE = "256m"
PAGES = ("today", "clearance", "programme", "walks", "progress", "record/statements", "imports")
READ_ONLY = "&options=-cdefault_transaction_read_only%3Don%20"


def run(times: int) -> Outcome:
    """Fill a journal with so many things of each kind, and let it be read alone, on each kind."""
    return run_apart("benchmarks.gauntlets.read_only", times)


def inside(folder: Path, times: int) -> Outcome:
    """Do so on the disk in ``folder``."""
    outcome = Outcome()
    for home in homes_on(folder, outcome):
        with in_hand(home) as load:
            load.begin()
            for number in range(times):
                for kind in KINDS:
                    load.once(kind, number)
            with home.open() as journal:
                before = journal_json(journal.walker())
            frozen = _frozen(home)
        with only_read(folder) if home.database is None else nullcontext():
            for one in frozen:
                _look(one, load.session, before, times, outcome)
        load.tell(outcome)
    return outcome


@contextmanager
def only_read(folder: Path) -> Iterator[None]:
    """Let nothing be written to the disk as long as the block goes on."""
    mounted(folder, SIZE, "remount", "ro")
    try:
        yield
    finally:
        mounted(folder, SIZE, "remount", "rw")


def _frozen(home: Home) -> list[Home]:
    """Give what will be read alone: a server that takes nothing; a file that was closed, or not.

    Of the one that was not, as after a power cut, there is the log beside it.
    """
    if home.database is not None:
        return [
            Home(home.kind, home.folder, home.url.replace("&options=", READ_ONLY), home.database)
        ]
    cut = home.folder / "cut"
    cut.mkdir()
    for end in ("", "-wal"):
        shutil.copy(home.folder / f"retrowalk.db{end}", cut)
    return [home, Home("sqlite", cut, f"sqlite:///{cut / 'retrowalk.db'}")]


def _look(
    home: Home, session: str, before: dict[str, object], times: int, outcome: Outcome
) -> None:
    """Look at every page, take everything along, and try to tell something."""
    with in_hand(home) as load:
        load.session = session
        for page in PAGES:
            load.ask("GET", f"/{page}")
            outcome.did(f"pages read on {home.kind}")
        answer = load.ask("GET", "/../../journal.zip")
        with zipfile.ZipFile(io.BytesIO(answer.content)) as taken:
            told = json.loads(taken.read("journal.json"))
            bad = taken.testzip()
        if bad or told != before:
            outcome.lost.append(f"what was taken along of a {home.kind} that is only read differs")
        outcome.did(f"journals taken along on {home.kind}")
        load.patient = False
        for kind in KINDS:
            _refused(load, kind, times, outcome)
    outcome.lost += load.faults


def _refused(load: Load, kind: str, number: int, outcome: Outcome) -> None:
    try:
        load.once(kind, number)
    except Refused:
        outcome.did(f"{kind} refused")
    else:
        outcome.lost.append(f"{kind} were taken where nothing can be kept")


GAUNTLET = Gauntlet(
    "read-only",
    "A journal that can only be read, on SQLite and PostgreSQL: shown, and taken along.",
    run,
    short=1,
    long=10,
)
