"""A scheduler of Dask with its workers, begun as anybody would by hand; it can be killed."""

import os
import signal
import socket
import subprocess
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.waiting import until

HERE = Path(__file__).parents[2]
AS_ADVISED = {  # by docs/cohort-cluster.md, to a scheduler of one's own
    "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "0",
    "DASK_DISTRIBUTED__SCHEDULER__WORKER_SATURATION": "1.0",
}


def environment() -> dict[str, str]:
    """Give an environment in which programs have this very retrowalk, and these tests."""
    return os.environ | {"PYTHONPATH": f"{HERE / 'src'}{os.pathsep}{HERE}"}


def command(*told: str | Path) -> "subprocess.Popen[str]":
    """Begin ``retrowalk cohort`` with what is told, as from a terminal: it hears Ctrl+C."""
    return subprocess.Popen(
        [sys.executable, "-m", "retrowalk", "cohort", *map(str, told)],
        env=environment(),
        start_new_session=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # tests that run in the background hear none, and so would all that they begin
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
    )


class There:
    """A scheduler at an address that stays the same, however often it is begun."""

    def __init__(self, workers: int = 1) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = free.getsockname()[1]
        self._count = workers
        self._running: list[subprocess.Popen[bytes]] = []  # the scheduler first
        self.address = f"tcp://127.0.0.1:{self._port}"

    def __enter__(self) -> Self:
        self.begin()
        until(self._listens, "a scheduler")
        return self

    def __exit__(
        self,
        of: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.kill()

    def begin(self) -> None:
        """Begin scheduler and workers, and wait for none of them."""
        self._running = [self._scheduler()]
        for _ in range(self._count):
            how = ("--nthreads", "1", "--memory-limit", "0", "--no-dashboard")
            self._running.append(self._start("dask_worker", self.address, *how))

    def kill(self) -> None:
        """Kill -9 of all of it, as where a machine goes down."""
        for one in self._running:
            _kill(one)
        self._running = []

    @property
    def scheduler_pid(self) -> int:
        """The process of the scheduler."""
        return self._running[0].pid

    def _listens(self) -> bool:
        with socket.socket() as asked:
            return asked.connect_ex(("127.0.0.1", self._port)) == 0

    def _scheduler(self) -> "subprocess.Popen[bytes]":
        return self._start(
            "dask_scheduler",
            "--dashboard-address",
            "127.0.0.1:0",
            "--host",
            "127.0.0.1",
            "--port",
            str(self._port),
        )

    def _start(self, program: str, *told: str) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            [sys.executable, "-m", f"distributed.cli.{program}", *told],
            env=environment() | AS_ADVISED,
            start_new_session=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


def _kill(one: "subprocess.Popen[bytes]") -> None:
    with suppress(ProcessLookupError):
        os.killpg(one.pid, signal.SIGKILL)
    one.wait()
