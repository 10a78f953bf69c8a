"""Journals that were taken along: of every version put back, and damaged ones refused whole.

Damage is what happens to files, and rows that say what no journal says. What is refused changes
nothing; what is damaged where nothing of the journal stands, in a table for other programs or in
the words that go with it, may be put back, if it is the same journal then.
"""

import gzip
import hashlib
import io
import json
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any
from zipfile import ZipFile

from benchmarks.gauntlets.outcome import Outcome
from tests.exchange.test_backup_file import DAMAGED, damaged
from tests.exchange.test_everything import FROZEN, VERSIONS, old_export, taken
from tests.recordings.damage import mutated
from tests.taken import journal_json

from retrowalk.errors import UnreadableJournal
from retrowalk.exchange.backup import restore
from retrowalk.exchange.everything import JOURNAL
from retrowalk.journal import Journal, WalkerJournal

TOLD_WRONG = 0.3
"""In so many of them it is what a row says that is damaged, not bytes."""
MOST_TRIED = 4
"""So many times as many are damaged at most, until as many as are wanted were refused."""

Wholes = tuple[bytes, bytes]
"""An undamaged journal, as an older version took it along and as this one does."""


def run(times: int) -> Outcome:
    """Put every version's journals back, and have so many damaged ones refused."""
    outcome = Outcome()
    with TemporaryDirectory(prefix="retrowalk-") as name:
        file = Path(name) / "now.db"
        with Journal.open(f"sqlite:///{file}") as journal:
            wholes = _all_versions(journal, Path(name), outcome)
            _damaged(journal, file, wholes, times, outcome)
    return outcome


def _all_versions(journal: Journal, folder: Path, outcome: Outcome) -> list[Wholes]:
    """Put back what every version took along; give it as it is taken along today."""
    wholes: list[Wholes] = []
    for version in VERSIONS:
        shown = json.loads(gzip.decompress((FROZEN / version / "shown.json.gz").read_bytes()))
        for name, walker in shown["walkers"].items():
            old = old_export(version, name, walker["rows"], folder)
            pages = journal.walker(f"{name} {version}")
            restore(pages, old)
            outcome.did("exports of all versions put back")
            if len(pages.history()) != len(walker["history"]):
                outcome.lost.append(f"{version}, {name}: some sessions are missing")
            wholes.append((old.getvalue(), taken(pages).getvalue()))
    outcome.measured.append(f"versions {VERSIONS[0]} to {VERSIONS[-1]}")
    return wholes


def _damaged(
    journal: Journal, file: Path, wholes: list[Wholes], times: int, outcome: Outcome
) -> None:
    dice = Random(16)
    refused, harmless, target = 0, 0, 0
    journal.walker("empty 0")
    before = _content(file)
    for number in range(MOST_TRIED * times):
        if refused == times:
            break
        old, today = dice.choice(wholes)
        if dice.random() < TOLD_WRONG:
            whole, broken = today, _said_wrong(today, dice)
        else:
            whole = dice.choice((old, today))
            broken = mutated(whole, dice)
        pages = journal.walker(f"empty {target}")
        try:
            restore(pages, io.BytesIO(broken))
        except UnreadableJournal as refusal:
            refused += 1
            if not str(refusal).endswith("."):
                outcome.lost.append(f"damage {number}: refused without a sentence: {refusal}")
            if _content(file) != before:
                outcome.lost.append(f"damage {number}: refused, and something is changed")
                before = _content(file)
        else:
            harmless += 1
            if _told(pages, f"empty {target}") != _put_back(journal, whole, target):
                outcome.lost.append(f"damage {number}: put back, and it is another journal")
            target += 1
            journal.walker(f"empty {target}")
            before = _content(file)
    outcome.did("damaged exports refused", refused)
    outcome.measured.append(f"{harmless:,} put back whole, damaged beside the journal only")
    if refused < times:
        outcome.lost.append(f"only {refused} of {times} were refused")


def _said_wrong(whole: bytes, dice: Random) -> bytes:
    """Put something wrong into a row, where there is one of the kind."""
    with ZipFile(io.BytesIO(whole)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    kept = json.loads(members[JOURNAL])
    for damage in dice.sample(list(DAMAGED.values()), len(DAMAGED)):
        with suppress(IndexError):  # there is none of the kind in this one
            damaged(kept["tables"], *damage)
            break
    out = io.BytesIO()
    with ZipFile(out, "w") as written:
        for name, data in (members | {JOURNAL: json.dumps(kept).encode()}).items():
            written.writestr(name, data)
    return out.getvalue()


def _put_back(journal: Journal, whole: bytes, number: int) -> Any:
    """Give what is told once the undamaged one is put back."""
    pages = journal.walker(f"whole {number}")
    restore(pages, io.BytesIO(whole))
    return _told(pages, f"whole {number}")


def _told(pages: WalkerJournal, walker: str) -> Any:
    """Give every row, but for the numbers that rows have here, and what the walker is called.

    Statements of the oldest versions name nobody: they are those of whoever they are put back for.
    """
    return {
        table: [
            {
                name: "the walker" if name == "author" and one == walker else one
                for name, one in row.items()
                if not name.endswith("id")
            }
            for row in rows
        ]
        for table, rows in journal_json(pages)["tables"].items()
    }


def _content(file: Path) -> str:
    """Give a fingerprint of every row of every table."""
    with closing(sqlite3.connect(file)) as database, database:
        digest = hashlib.sha256()
        for line in database.iterdump():
            digest.update(line.encode("utf-8", "surrogateescape"))
    return digest.hexdigest()
