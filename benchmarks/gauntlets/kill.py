"""Kill -9 of the server, a worker of it or the database, while all kinds of work go on."""

import os
import random
import signal
import time

from benchmarks.gauntlets import sound
from benchmarks.gauntlets.homes import Home, homes
from benchmarks.gauntlets.load import Load
from benchmarks.gauntlets.outcome import Gauntlet, Outcome
from benchmarks.gauntlets.standing import Standing, standing
from tests.waiting import until

CHECKED_EVERY = 5
"""After so many kills everything acknowledged is looked for, and at the end."""


def run(times: int, kinds: tuple[str, ...] = ("sqlite", "postgresql")) -> Outcome:
    """Kill so often on each kind of database."""
    outcome = Outcome()
    with homes(kinds) as each:
        for home in each:
            _on(home, times, outcome)
    return outcome


def _on(home: Home, times: int, outcome: Outcome) -> None:
    chance, gone_s = random.Random(f"{home.kind} {times}"), []
    with standing(home) as server:
        load = Load(lambda: server.address, home.kind)
        load.begin()
        with load.going_on():
            for number in range(1, times + 1):
                done = sum(load.acknowledged.values())
                time.sleep(chance.uniform(0.2, 1.5))
                victim = chance.choice(_victims(home))
                begun = time.monotonic()
                _kill(server, victim)
                outcome.did(f"kills of {victim} on {home.kind}")
                until(lambda done=done: sum(load.acknowledged.values()) > done, "an answer")
                gone_s.append(time.monotonic() - begun)
                if number % CHECKED_EVERY == 0:
                    outcome.lost += sound.lost(home, load.kept)
        until(lambda: sound.measured(home), "the measuring of what was left")
        outcome.lost += sound.orphans(home, load.kept)
    outcome.lost += [*sound.damage(home), *sound.lost(home, load.kept)]
    load.tell(outcome)
    outcome.measured.append(f"answered again after at most {max(gone_s):.1f} s on {home.kind}")


def _victims(home: Home) -> list[str]:
    return ["the server", *(["the database", "a backend"] if home.database else [])]


def _kill(server: Standing, victim: str) -> None:
    if victim == "the server":
        server.kill()
        server.start()
    elif victim == "the database":
        assert server.home.database is not None
        server.home.database.kill()
        server.home.database.start()
    else:
        assert server.home.database is not None
        backends = server.home.database.children()
        os.kill(backends[-1], signal.SIGKILL)  # the youngest is most likely at work


GAUNTLET = Gauntlet(
    "kill",
    "Kill -9 of the server, a worker or the database during uploads, chunks, check-ins, imports, "
    "exports and jobs.",
    run,
    short=2,
    long=100,
)
