"""A server that stands on a home, is killed, and comes back under another address."""

import itertools
import os
import re
import signal
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from benchmarks.gauntlets.homes import Home
from tests.waiting import until
from tests.web.forked import Forked
from tests.web.serving import NOTHING, SOON, Served

BEFORE = (
    "import datetime, retrowalk.journal.jobs as j, retrowalk.coach.working as w; "
    "j.LEASE = w.LEASE = datetime.timedelta(seconds=2); "
    "import retrowalk.web.taking_in as t; t.SHORT_FILES = 0"
)
"""A lease is over soon, and whatever is read is read behind the pages."""
_ADDRESS = re.compile(r"(http://127\.0\.0\.1:\d+)")


class Standing:
    """A server of a home, in processes of its own; it may be killed and started again.

    It is started as a copy of a process that has loaded it, which takes a tenth of the time; where
    the ``environment`` matters to how it is loaded, or it is started ``through`` another program,
    it is started anew.
    """

    def __init__(
        self,
        home: Home,
        *words: str,
        environment: Mapping[str, str] = NOTHING,
        through: Sequence[str] = (),
    ) -> None:
        self.home = home
        self._words, self._environment, self._through = words, environment, through
        self._number = itertools.count()
        self.logs = home.folder.parent / f"{home.kind}.log"
        self.address = ""
        self.start()

    def start(self) -> None:
        """Start it; it is ready then."""
        if self._environment or self._through:
            self._start_anew()
            return
        told = {
            **{name: found for name, found in os.environ.items() if "RETROWALK" not in name},
            **self.home.environment,
            "RETROWALK_DATA_FOLDER": str(self.home.folder),
            "RETROWALK_DATABASE_URL": self.home.url,
            "PYTHONUNBUFFERED": "1",
        }
        said = self.logs.with_name(f"said-{next(self._number)}-{id(self)}")
        words = ["serve", "--port", "0", *self._words]
        before = f"{BEFORE}; {SOON}"
        self.process = Forked(words, told, before=before, said=said, logs=self.logs)

        def address() -> str:
            assert self.process.poll() is None, f"it ended by itself: {self.logs.read_text()}"
            text = said.read_text() if said.exists() else ""
            found = _ADDRESS.search(text)
            return found[1] if found and "opens on this machine only" in text else ""

        self.address = until(address, "the start of a server")

    def _start_anew(self) -> None:
        with self.logs.open("ab") as logs:
            served = Served(
                self.home.folder,
                *self._words,
                before=BEFORE,
                database_url=self.home.url,
                environment={**self.home.environment, **self._environment},
                through=self._through,
                logs=logs.fileno(),
            )
        self.process = served.process
        self.address = served.find(_ADDRESS.pattern)

    def kill(self) -> None:
        """Kill it (-9), with all that it has started."""
        numbers = self.workers()
        self.process.kill()
        for number in numbers:
            with suppress(ProcessLookupError):
                os.kill(number, signal.SIGKILL)
        self._wait()

    def kill_alone(self) -> list[int]:
        """Kill the first of its processes (-9), and give the numbers of those it has left."""
        left = self.workers()
        self.process.kill()
        self._wait()
        return left

    def workers(self) -> list[int]:
        """Give the numbers of the processes that it has started."""
        number = self.process.pid
        return list(map(int, Path(f"/proc/{number}/task/{number}/children").read_text().split()))

    def end(self) -> None:
        """End it as one should."""
        if self._through:  # what it was started by ends with it
            for number in self.workers():
                os.kill(number, signal.SIGTERM)
        else:
            self.process.terminate()
        self._wait()

    def _wait(self) -> None:
        self.process.wait()
        if not isinstance(self.process, Forked) and self.process.stdout is not None:
            self.process.stdout.close()


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
