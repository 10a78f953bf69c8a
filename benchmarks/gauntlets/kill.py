"""Kill -9 of the server, a worker of it or the database, while all kinds of work go on.

Of the kills on each database a third goes on where the bytes of recordings lie in it, a third where
they lie in a folder, and a third with S3. Both databases are gone through at once. A kill takes
about three seconds of one core: two hundred of them take some ten minutes on a machine of two.
"""

import os
import random
import re
import signal
import time
from concurrent.futures import ThreadPoolExecutor

from benchmarks.gauntlets import sound
from benchmarks.gauntlets.homes import STORES, Home, homes
from benchmarks.gauntlets.load import Load
from benchmarks.gauntlets.outcome import Gauntlet, Outcome
from benchmarks.gauntlets.standing import Standing, standing
from tests.postgresql import lives
from tests.waiting import until

WORKERS = ("--workers", "2")
CHECKED_EVERY = 10
"""After so many kills everything acknowledged is looked for, and at the end."""


def run(
    times: int,
    kinds: tuple[str, ...] = ("sqlite", "postgresql"),
    stores: tuple[str, ...] = STORES,
) -> Outcome:
    """Kill so often on each kind of database, in turn with each store."""
    outcome = Outcome()
    with ThreadPoolExecutor(len(kinds)) as pool:
        for of_it in pool.map(lambda kind: _on_each(kind, times, stores), kinds):
            outcome.add(of_it)
    return outcome


def _on_each(kind: str, times: int, stores: tuple[str, ...]) -> Outcome:
    """Kill so often on a kind of database, a share of it with each store."""
    outcome = Outcome()
    for number, store in enumerate(stores):
        share = len(range(number, times, len(stores)))
        if share:
            with homes((kind,), (store,)) as each:
                for home in each:
                    _on(home, store, share, outcome)
    return outcome


def _on(home: Home, store: str, times: int, outcome: Outcome) -> None:
    chance, gone_s = random.Random(f"{home.kind} {store} {times}"), []
    victims = VICTIMS if home.database is None else OF_A_SERVER + VICTIMS
    with standing(home, *WORKERS) as server:
        load = Load(lambda: server.address, home.kind)
        load.begin()
        with load.going_on():
            for number in range(1, times + 1):
                done = sum(load.acknowledged.values())
                time.sleep(chance.uniform(0.2, 1.5))
                victim = victims[(number - 1) % len(victims)]
                begun = time.monotonic()
                _kill(server, victim, chance)
                outcome.did(f"kills of {victim} on {home.kind}")
                until(lambda done=done: sum(load.acknowledged.values()) > done, "an answer")
                gone_s.append(time.monotonic() - begun)
                if number % CHECKED_EVERY == 0:
                    outcome.lost += sound.lost(home, load.kept)
        until(lambda: sound.measured(home), "the measuring of what was left")
        outcome.lost += sound.orphans(home, load.kept)
    outcome.lost += [*sound.damage(home), *sound.lost(home, load.kept)]
    if home.store:
        kept = sound.kept_in_store(home)
        outcome.did(f"objects in {store}", kept)
        outcome.lost += sound.left_in_store(home) if kept else [f"nothing was kept in {store}"]
    if load.faults:
        load.faults += _told_of_jobs(server.logs.read_text(encoding="utf-8", errors="replace"))
    load.tell(outcome)
    outcome.measured.append(
        f"answered again after at most {max(gone_s):.1f} s on {home.kind} with bytes in {store}"
    )


def _told_of_jobs(log: str) -> list[str]:
    """Give what the log of a server says of jobs that fell: where, and the last line of each."""
    found = re.findall(
        r"job \d+ of kind \w+.*?^(?:[\w.]+\.)?\w*(?:Error|Exception)\b.*?$", log, re.M | re.S
    )
    return [f"... {one[-1500:]}" for one in found]


VICTIMS = ("a worker", "the server", "the first process alone")
OF_A_SERVER = ("the database", "a backend")


def _kill(server: Standing, victim: str, chance: random.Random) -> None:
    database = server.home.database
    if victim == "a worker":  # whoever began it begins another
        os.kill(chance.choice(until(server.workers, "a worker")), signal.SIGKILL)
    elif victim == "the server":
        server.kill()
        server.start()
    elif victim == "the first process alone":  # the others notice, and end
        left = server.kill_alone()
        server.start()
        until(lambda: not any(map(lives, left)), "the end of workers whom nobody looks after")
    elif victim == "the database" and database is not None:
        database.kill()
        database.start()
    elif database is not None:  # the youngest backend is most likely at work
        os.kill(database.children()[-1], signal.SIGKILL)


GAUNTLET = Gauntlet(
    "kill",
    "Kill -9 of the server, a worker or the database during uploads, chunks, check-ins, imports, "
    "exports and jobs.",
    run,
    short=1,
    long=100,
)
