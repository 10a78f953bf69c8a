"""The power is cut at any moment: what the disk may hold then has all that was acknowledged.

Retrowalk is watched by strace while it keeps things of every kind, one after the other; then what
may be on the disk at many moments is made of what it had asked of it (:mod:`.disk`), and opened.
The bytes of recordings lie in a folder beside the journal, so both are cut at one moment.
PostgreSQL keeps its own promise for what it keeps: it is not cut here. A cut takes a third of a
second of one core: five hundred take some four minutes.
"""

import copy
import random
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.gauntlets import sound
from benchmarks.gauntlets.disk import Call, Disk, calls, moments, strace
from benchmarks.gauntlets.homes import Home
from benchmarks.gauntlets.load import KINDS, Kept, Load
from benchmarks.gauntlets.outcome import Gauntlet, Outcome
from benchmarks.gauntlets.standing import standing

from retrowalk.errors import JournalUnavailable

ROUNDS = 1
CHECKED_EVERY = 10
"""After so many cuts each table is compared with what this version makes, besides the rest."""


def run(times: int) -> Outcome:
    """Cut the power at so many moments."""
    outcome = Outcome()
    with tempfile.TemporaryDirectory(prefix="retrowalk-power-") as place:
        folder, log = Path(place) / "sqlite", Path(place) / "strace"
        folder.mkdir()
        home = _home(folder)
        known = _watched(home, log, outcome)
        asked = [call for call in calls(log) if call.is_of(folder)]
        disk, chance, after = Disk(folder), random.Random(times), Path(place) / "after"
        cuts = moments(asked, times, chance)
        for number, call in enumerate(asked, 1):
            disk.play(call)
            if number in cuts:
                outcome.did("cuts")
                disk.after_a_cut(chance, after)
                look = sound.torn if outcome.tried["cuts"] % CHECKED_EVERY else sound.damage
                fell = _lost(after, known, call, look)
                outcome.lost += [f"cut {number}: {one}" for one in fell]
        outcome.lost += disk.differences()
        outcome.lost += sound.lost(home, known[-1][1])  # last: it opens the journal, and closes it
    outcome.measured.append(f"{len(asked):,} calls watched")
    return outcome


def _watched(home: Home, log: Path, outcome: Outcome) -> list[tuple[float, Kept]]:
    """Let a watched server keep things of each kind; give what was acknowledged, and when."""
    known = []
    with standing(home, through=strace(log)) as server:
        load = Load(lambda: server.address, "power")
        load.begin()
        for number in range(ROUNDS):
            for kind in KINDS:
                load.once(kind, number)
                known.append((time.time(), copy.deepcopy(load.kept)))
    load.tell(outcome)
    return known


def _home(folder: Path) -> Home:
    url = f"sqlite:///{folder / 'retrowalk.db'}"
    return Home("sqlite", folder, url, store=str(folder / "store"))


def _lost(
    after: Path,
    known: list[tuple[float, Kept]],
    cut: Call,
    look: Callable[[Home], Iterator[str]],
) -> Iterator[str]:
    """Tell what a folder lacks that had been acknowledged before a moment, and what is torn."""
    kept = next((one for at, one in reversed(known) if at < cut.at), Kept())
    home = _home(after)
    try:
        yield from look(home)
        yield from sound.lost(home, kept)
    except JournalUnavailable as error:
        yield f"the journal does not open: {error}"
        return
    for number in sound.exported(home):
        if not zipfile.is_zipfile(after / "results" / f"{number}.zip"):
            yield f"export {number} is called done, and its file is none"


GAUNTLET = Gauntlet(
    "power",
    "The power cut at any moment, as the disk may be then by what was asked of it (strace).",
    run,
    short=8,
    long=500,
)
