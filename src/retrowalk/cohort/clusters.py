"""The workers that measure: those of this machine, those of a scheduler elsewhere, or anybody's.

Each of the three gives a client of Dask, and a new one where the scheduler went away.
"""

# Dask is typed in parts
# mypy: allow-untyped-calls, allow-any-generics

import asyncio
import logging
import socket
import subprocess
import sys
import time
from abc import ABC, abstractmethod
from contextlib import ExitStack, suppress
from types import TracebackType
from typing import Any, Self

from retrowalk.cohort.progress import duration
from retrowalk.errors import InvalidAnswer, PlaceUnavailable
from retrowalk.extras import needs

with needs("cohort"):
    import dask
    from distributed import Client, Nanny, SpecCluster
    from distributed.comm.addressing import get_address_host_port
    from distributed.deploy.spec import ProcessInterface
    from distributed.utils import silence_logging_cmgr

PATIENCE_S = 600.0
"""How long a scheduler may be away before a run is given up."""
DASHBOARD = "127.0.0.1:8787"
BEGINNINGS = 5
"""So often a cluster is begun whose workers die at once."""
_BEGIN_S = 300
"""In which a process is there at the latest, on a machine that has much else to do."""
_ANSWER_S = 10.0  # in which a scheduler that is there answers
_NAME = "retrowalk"
_GONE = ("closed", "closing", "failed", "stopping")
_QUIET = logging.CRITICAL
_MEMORY = {
    # nothing is kept on a worker, so there is nothing to put on the disk or to wait for
    "distributed.worker.memory.target": False,
    "distributed.worker.memory.spill": False,
    "distributed.worker.memory.pause": False,
    "distributed.worker.memory.terminate": 0.97,
    "distributed.worker.profile.enabled": False,
    "distributed.comm.timeouts.connect": "30s",
    "distributed.comm.timeouts.tcp": "30s",
}


class Workers(ABC):
    """Whoever measures, reached by a client of Dask."""

    client: Client

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        of: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def is_reached(self) -> bool:
        """Whether the scheduler is there."""
        return bool(self.client.status == "running")

    @property
    @abstractmethod
    def gone(self) -> str:
        """Say that the scheduler went away, and what is done about it."""

    @abstractmethod
    def again(self) -> None:
        """Reach workers once more, where the scheduler went away.

        Raises
        ------
        PlaceUnavailable
            if it does not come back
        """

    def fresh(self) -> str | None:
        """Give the address of a worker that has measured nothing yet, or of any; None: none yet."""
        return next(iter(self._there()), None)

    def has(self, worker: str) -> bool:
        """Tell whether a worker is there."""
        return worker in self._there()

    def _there(self) -> list[str]:
        with suppress(OSError):  # the scheduler went just now
            return list(self.client.scheduler_info(n_workers=-1)["workers"])
        return []

    def slots(self) -> int:
        """Count how many recordings can be measured at once; none where no worker is there.

        Raises
        ------
        OSError
            if the scheduler went just now
        """
        return int(sum(self.client.nthreads().values()))

    @abstractmethod
    def close(self) -> None:
        """Let go of what was begun here."""


class Local(Workers):
    """Worker processes of this machine, of one thread each, and a scheduler, in its own process.

    Parameters
    ----------
    count : of workers
    memory_bytes : that each may hold; one that takes more is killed, and begun anew
    """

    def __init__(self, count: int, memory_bytes: int) -> None:
        self._count, self._memory = count, memory_bytes
        try:
            self._begin()
        except (OSError, RuntimeError) as error:  # as Dask tells it
            _end_halves()
            raise PlaceUnavailable(
                "No workers can be begun on this machine. Where a program of yours measures, it "
                "must do so under if __name__ == '__main__': each worker reads the program anew."
            ) from error

    def _begin(self) -> None:
        worker = {
            "cls": Nanny,
            "options": {
                "nthreads": 1,
                "memory_limit": self._memory,
                "silence_logs": _QUIET,
                "host": "127.0.0.1",
                "dashboard": False,
                "death_timeout": _BEGIN_S,
            },
        }
        with dask.config.set(_MEMORY):
            self.cluster: Any = SpecCluster(
                workers=dict.fromkeys(range(self._count), worker),
                scheduler={"cls": _Scheduler, "options": {"dashboard": DASHBOARD}},
                worker=worker,
                silence_logs=_QUIET,
                name=_NAME,
            )
            self.client = Client(self.cluster, set_as_default=False, timeout=5)

    @property
    def is_reached(self) -> bool:
        """Whether the scheduler is there, and whoever begins workers anew where they die."""
        nannies = list(self.cluster.workers.values())
        gone = [nanny for nanny in nannies if nanny.status.name in _GONE]
        return super().is_reached and bool(nannies) and not gone

    @property
    def scheduler_pid(self) -> int:
        """The process of the scheduler."""
        return int(self.cluster.scheduler.process.pid)

    @property
    def gone(self) -> str:
        """Say that the cluster is begun anew."""
        return "The scheduler of this machine died: another is begun."

    def again(self) -> None:
        """Begin a new cluster; one whose workers die while they begin is begun once more.

        Raises
        ------
        PlaceUnavailable
            if none comes about
        """
        self.close()
        for _ in range(BEGINNINGS):
            try:
                return self._begin()
            except (OSError, RuntimeError):  # as Dask tells it
                _end_halves()
        raise PlaceUnavailable(
            "No workers can be begun on this machine: they die as soon as they are. What was "
            "measured is kept: run again, and the rest is measured."
        )

    def fresh(self) -> str | None:
        """Begin a worker anew."""
        try:
            self.client.wait_for_workers(1, timeout=_BEGIN_S)
            there = self._there()
            self.client.restart_workers(there[:1], timeout=_BEGIN_S)
            begun = [worker for worker in self._there() if worker not in there]
        except Exception:  # it died meanwhile, or the scheduler did
            self.again()
            begun = self._there()
        return next(iter(begun), None)

    def close(self) -> None:
        """End the workers and the scheduler."""
        for one in (self.client, self.cluster):
            with suppress(Exception):  # of what died there is nothing left to end
                one.close(timeout=5)


def _end_halves() -> None:
    """End what is left of a cluster that did not come about."""
    for half in list(SpecCluster._instances):
        if half.name == _NAME and half.status.name != "running":
            with suppress(Exception):  # of what died there is nothing left to end
                half.close(timeout=5)


class Elsewhere(Workers):
    """A scheduler that is there, at an address: of SLURM, of Kubernetes, or begun by hand.

    What Dask logs of lost connections is not shown meanwhile: a run says it in sentences.

    Raises
    ------
    InvalidAnswer
        if it is no address
    PlaceUnavailable
        if nobody answers there
    """

    def __init__(self, address: str, patience_s: float = PATIENCE_S) -> None:
        self._address, self._patience_s = address, patience_s
        self._at = _host_and_port(address)
        with ExitStack() as quiet:
            quiet.enter_context(silence_logging_cmgr(_QUIET))
            self.client = self._reach(min(patience_s, _ANSWER_S))
            self._quiet = quiet.pop_all()

    @property
    def gone(self) -> str:
        """Say how long it is waited for."""
        waits = duration(self._patience_s)
        return f"The scheduler {self._address} went away: waiting {waits} for it to come back."

    def again(self) -> None:
        """Wait for the scheduler to come back."""
        with suppress(Exception):
            self.client.close(timeout=5)
        self.client = self._reach(self._patience_s)

    def _reach(self, patience_s: float) -> Client:
        until = time.monotonic() + patience_s
        while True:
            try:
                # a client that finds nobody can't be broken off: ask first whether one listens
                socket.create_connection(self._at, timeout=_ANSWER_S).close()
                return Client(self._address, set_as_default=False, timeout=_ANSWER_S)
            except OSError as error:
                if time.monotonic() < until:
                    time.sleep(0.5)
                    continue
                waited = f" within {duration(patience_s)}" if patience_s else ""
                raise PlaceUnavailable(
                    f"The scheduler {self._address} does not answer{waited}. What was measured is "
                    "kept: run again, and the rest is measured."
                ) from error

    def close(self) -> None:
        """Leave the scheduler and its workers as they are."""
        with self._quiet, suppress(Exception):
            self.client.close(timeout=5)


def _host_and_port(address: str) -> tuple[str, int]:
    try:
        host, port = get_address_host_port(address)
        if 0 < port < 1 << 16:
            return host, port
    except ValueError:
        pass
    raise InvalidAnswer(f"{address!r} is no address of a scheduler. Write it as tcp://host:8786.")


class Anybodys(Workers):
    """A client that was handed in; it is left open."""

    def __init__(self, client: Client, patience_s: float = PATIENCE_S) -> None:
        self.client, self._patience_s = client, patience_s

    @property
    def gone(self) -> str:
        """Say how long it is waited for."""
        waits = duration(self._patience_s)
        return f"The client lost its scheduler: waiting {waits} for it to come back."

    def again(self) -> None:
        """Wait for the client to reach its scheduler again."""
        until = time.monotonic() + self._patience_s
        while not self.is_reached:
            if self.client.status == "closed" or time.monotonic() > until:
                raise PlaceUnavailable(
                    "The client lost its scheduler. What was measured is kept: run again with a "
                    "new client, and the rest is measured."
                )
            time.sleep(0.2)

    def close(self) -> None:
        """Leave the client to whoever it is of."""


class _Scheduler(ProcessInterface):
    """The scheduler, in a process of its own: it can die without us, and has its own time."""

    def __init__(self, dashboard: str) -> None:
        self._dashboard = dashboard
        self.process: asyncio.subprocess.Process | None = None
        super().__init__()

    async def start(self) -> None:
        """Begin it, and wait for its address."""
        self.process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "retrowalk.cohort.scheduler", self._dashboard),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        told = self.process.stdout
        line = await asyncio.wait_for(told.readline(), _BEGIN_S) if told is not None else b""
        self.address = line.decode().strip()
        if not self.address:
            raise PlaceUnavailable("The scheduler did not begin on this machine.")
        await super().start()

    async def close(self) -> None:
        """End it."""
        if self.process is not None and self.process.returncode is None:
            with suppress(ProcessLookupError):
                self.process.kill()
            await self.process.wait()
        await super().close()
