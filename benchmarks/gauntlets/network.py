"""The database is out of reach, frozen or gone, and back: the server waits for it and goes on.

Each third time it is gone for an hour by the server's clock, which is set forward meanwhile (by
libfaketime, where that is here): what runs out within an hour has run out when it is back. Twenty
times take some four minutes.
"""

import itertools
import os
import signal
import time
from collections.abc import Callable
from datetime import timedelta

from benchmarks.gauntlets import sound
from benchmarks.gauntlets.clock import by_clock, library, set_clock
from benchmarks.gauntlets.homes import Home, homes
from benchmarks.gauntlets.load import Load
from benchmarks.gauntlets.outcome import Gauntlet, Outcome
from benchmarks.gauntlets.standing import standing
from tests.waiting import until

AWAY_S = 3.0
HOUR = timedelta(hours=1)


def run(times: int) -> Outcome:
    """Take the database away so often, in turn by its end and by freezing it."""
    outcome = Outcome()
    with homes(("postgresql",)) as each:
        for home in each:
            _on(home, times, outcome)
    return outcome


def _on(home: Home, times: int, outcome: Outcome) -> None:
    clock = home.folder / "clock"
    environment = by_clock(clock) if library() else {}
    if not environment:
        outcome.measured.append("no hour passed: libfaketime is not here")
    with standing(home, environment=environment) as server:
        hours = itertools.count(1)
        load = Load(lambda: server.address, home.kind)
        load.begin()
        pid = server.process.pid
        with load.going_on():
            for number in range(times):
                done, refused = sum(load.acknowledged.values()), load.refused
                if number % 3 == 2:
                    _frozen(home)
                    outcome.did("times it froze")
                elif number % 3 == 1 and environment:
                    _gone(home, load, refused, lambda: set_clock(clock, HOUR * next(hours)))
                    outcome.did("times it was gone for an hour")
                else:
                    _gone(home, load, refused, lambda: time.sleep(AWAY_S))
                    outcome.did("times the database was gone")
                until(lambda done=done: sum(load.acknowledged.values()) > done, "an answer")
        if server.process.poll() is not None:
            outcome.lost.append(f"the server {pid} ended")
        until(lambda: sound.measured(home), "the measuring of what was left")
        outcome.lost += [*sound.lost(home, load.kept), *sound.orphans(home, load.kept)]
    load.tell(outcome)
    outcome.lost += sound.damage(home)


def _gone(home: Home, load: Load, refused: int, wait: Callable[[], None]) -> None:
    """End the database; those who ask meanwhile are told so."""
    assert home.database is not None
    home.database.stop()
    until(lambda: load.refused > refused, "a sentence of the database that is gone")
    wait()
    home.database.start()


def _frozen(home: Home) -> None:
    """Let the database answer nothing for a while, as where a network loses every packet."""
    assert home.database is not None
    numbers = home.database.children()
    for number in numbers:
        os.kill(number, signal.SIGSTOP)
    time.sleep(AWAY_S)
    for number in numbers:
        os.kill(number, signal.SIGCONT)


GAUNTLET = Gauntlet(
    "network-away",
    "The database gone, for an hour too, and frozen, and back, while all kinds of work go on.",
    run,
    short=2,
    long=20,
)
