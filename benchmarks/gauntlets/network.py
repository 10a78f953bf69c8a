"""The database is out of reach, frozen or gone, and back: the server waits for it and goes on."""

import os
import signal
import time

from benchmarks.gauntlets import sound
from benchmarks.gauntlets.homes import Home, homes
from benchmarks.gauntlets.load import Load
from benchmarks.gauntlets.outcome import Gauntlet, Outcome
from benchmarks.gauntlets.standing import standing
from tests.waiting import until

AWAY_S = 3.0


def run(times: int) -> Outcome:
    """Take the database away so often, in turn by its end and by freezing it."""
    outcome = Outcome()
    with homes(("postgresql",)) as each:
        for home in each:
            _on(home, times, outcome)
    return outcome


def _on(home: Home, times: int, outcome: Outcome) -> None:
    with standing(home) as server:
        load = Load(lambda: server.address, home.kind)
        load.begin()
        pid = server.process.pid
        with load.going_on():
            for number in range(times):
                done, refused = sum(load.acknowledged.values()), load.refused
                (_gone if number % 2 == 0 else _frozen)(home, load, refused)
                outcome.did("times the database was gone" if number % 2 == 0 else "times it froze")
                until(lambda done=done: sum(load.acknowledged.values()) > done, "an answer")
        if server.process.poll() is not None:
            outcome.lost.append(f"the server {pid} ended")
        until(lambda: sound.measured(home), "the measuring of what was left")
        outcome.lost += [*sound.lost(home, load.kept), *sound.orphans(home, load.kept)]
    load.tell(outcome)
    outcome.lost += sound.damage(home)


def _gone(home: Home, load: Load, refused: int) -> None:
    """End the database; those who ask meanwhile are told so."""
    assert home.database is not None
    home.database.stop()
    until(lambda: load.refused > refused, "a sentence of the database that is gone")
    time.sleep(AWAY_S)
    home.database.start()


def _frozen(home: Home, load: Load, _: int) -> None:
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
    "The database gone, and frozen, and back, while all kinds of work go on.",
    run,
    short=2,
    long=20,
)
