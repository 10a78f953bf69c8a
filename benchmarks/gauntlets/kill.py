"""Kill -9 of the server, a worker of it or the database, while all kinds of work go on."""

import os
import random
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from benchmarks.gauntlets import sound
from benchmarks.gauntlets.homes import Home, homes
from benchmarks.gauntlets.load import Load
from benchmarks.gauntlets.outcome import Gauntlet, Outcome
from tests.waiting import until
from tests.web.serving import Served

from retrowalk.journal import Journal

BEFORE = (
    "import datetime, retrowalk.journal.jobs as j, retrowalk.coach.working as w; "
    "j.LEASE = w.LEASE = datetime.timedelta(seconds=2); "
    "import retrowalk.web.taking_in as t; t.SHORT_FILES = 0"
)
"""A lease is over soon, and whatever is read is read behind the pages."""

CHECKED_EVERY = 5
"""After so many kills everything acknowledged is looked for, and at the end."""


class Standing:
    """A server of a home, which is killed and comes back under another address."""

    def __init__(self, home: Home, *words: str) -> None:
        self.home = home
        self._words = words
        self.logs = (home.folder.parent / f"{home.kind}.log").open("ab")
        self.address = ""
        self.start()

    def start(self) -> None:
        """Start it; it is ready then."""
        self.served = Served(
            self.home.folder,
            *self._words,
            before=BEFORE,
            database_url=self.home.url,
            logs=self.logs.fileno(),
        )
        self.address = self.served.find(r"(http://127\.0\.0\.1:\d+)")

    def kill(self) -> None:
        """Kill it (-9), with all that it has started."""
        numbers = self.workers()
        self.served.process.kill()
        for number in numbers:
            with suppress(ProcessLookupError):
                os.kill(number, signal.SIGKILL)
        self.served.process.communicate()

    def workers(self) -> list[int]:
        """Give the numbers of the processes that it has started."""
        number = self.served.process.pid
        return list(map(int, Path(f"/proc/{number}/task/{number}/children").read_text().split()))

    def end(self) -> None:
        """End it as one should."""
        self.served.end()
        self.logs.close()


@contextmanager
def standing(home: Home, *words: str) -> Iterator[Standing]:
    """Run a server of a home."""
    server = Standing(home, *words)
    try:
        yield server
    finally:
        server.end()


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
        until(lambda: _measured(home), "the measuring of what was left")
        outcome.lost += sound.orphans(home, load.kept)
    outcome.lost += [*sound.damage(home), *sound.lost(home, load.kept), *load.faults]
    for kind, count in load.acknowledged.items():
        outcome.did(f"{kind} acknowledged", count)
    outcome.did("requests broken off or refused", load.broken + load.refused)
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


def _measured(home: Home) -> bool:
    """Tell whether the server has measured what nobody came back to, as it does once it is up."""
    with Journal.open(home.url) as journal:
        return not journal.walker().walks.unmeasured()


GAUNTLET = Gauntlet(
    "kill",
    "Kill -9 of the server, a worker or the database during uploads, chunks, check-ins, imports, "
    "exports and jobs.",
    run,
    short=2,
    long=100,
)
