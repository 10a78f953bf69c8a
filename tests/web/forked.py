"""`retrowalk` as a copy of a process that has loaded it already: to load it takes most of a start.

The program is the same, and so is what it is told; tests of the start itself use a new process.
"""

import atexit
import multiprocessing
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

_CONTEXT = multiprocessing.get_context("forkserver")
_CONTEXT.set_forkserver_preload(["tests.web.loaded"])


class Forked:
    """A program that runs, with what tests ask of a process.

    What it says goes to ``said`` and what it logs to ``logs``, if they are told; ``before`` is
    run before it.
    """

    def __init__(
        self,
        words: Sequence[str],
        environment: Mapping[str, str],
        *,
        before: str = "pass",
        said: Path = Path(os.devnull),
        logs: Path | None = None,
    ) -> None:
        told = list(words), dict(environment), before, said, logs
        self._process = _CONTEXT.Process(target=_run, args=told)
        self._process.start()
        atexit.register(self._process.kill)

    @property
    def pid(self) -> int:
        assert self._process.pid is not None
        return self._process.pid

    def send_signal(self, number: signal.Signals) -> None:
        if self._process.is_alive():
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def poll(self) -> int | None:
        return self._process.exitcode

    def wait(self) -> int | None:
        """Wait for its end, and give its code."""
        self._process.join()
        atexit.unregister(self._process.kill)
        return self._process.exitcode


def _run(
    words: list[str], environment: dict[str, str], before: str, said: Path, logs: Path | None
) -> None:
    os.environ.clear()
    os.environ.update(environment)
    for number, file in ((1, said), (2, logs)):
        if file is not None:
            os.dup2(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), number)
    sys.argv = ["retrowalk", *words]
    exec(before, {})
    from retrowalk.cli import main

    main()
