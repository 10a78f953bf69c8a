"""A server that stands on a home, is killed, and comes back under another address."""

import os
import signal
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from benchmarks.gauntlets.homes import Home
from tests.web.serving import NOTHING, Served

BEFORE = (
    "import datetime, retrowalk.journal.jobs as j, retrowalk.coach.working as w; "
    "j.LEASE = w.LEASE = datetime.timedelta(seconds=2); "
    "import retrowalk.web.taking_in as t; t.SHORT_FILES = 0"
)
"""A lease is over soon, and whatever is read is read behind the pages."""


class Standing:
    """A server of a home, in a process of its own; it may be killed and started again."""

    def __init__(
        self,
        home: Home,
        *words: str,
        environment: Mapping[str, str] = NOTHING,
        through: Sequence[str] = (),
    ) -> None:
        self.home = home
        self._words, self._environment, self._through = words, environment, through
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
            environment=self._environment,
            through=self._through,
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

    def kill_alone(self) -> list[int]:
        """Kill the first of its processes (-9), and give the numbers of those it has left."""
        left = self.workers()
        self.served.process.kill()
        self.served.process.wait()
        return left

    def workers(self) -> list[int]:
        """Give the numbers of the processes that it has started."""
        number = self.served.process.pid
        return list(map(int, Path(f"/proc/{number}/task/{number}/children").read_text().split()))

    def end(self) -> None:
        """End it as one should."""
        if self._through:  # what it was started by ends with it
            for number in self.workers():
                os.kill(number, signal.SIGTERM)
        else:
            self.served.process.terminate()
        self.served.process.communicate()
        self.logs.close()


@contextmanager
def standing(
    home: Home,
    *words: str,
    environment: Mapping[str, str] = NOTHING,
    through: Sequence[str] = (),
) -> Iterator[Standing]:
    """Run a server of a home."""
    server = Standing(home, *words, environment=environment, through=through)
    try:
        yield server
    finally:
        server.end()
