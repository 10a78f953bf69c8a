"""`retrowalk` as a copy of a process that has loaded it already: to load it takes most of a start.

The program is the same, and so is what it is told; tests of the start itself use a new process.
"""

import atexit
import multiprocessing
import os
import signal
import sys
from collections.abc import Mapping, Sequence

_CONTEXT = multiprocessing.get_context("forkserver")
_CONTEXT.set_forkserver_preload(["tests.web.loaded"])


class Forked:
    """A program that runs, with what tests ask of a process."""

    def __init__(self, words: Sequence[str], environment: Mapping[str, str]) -> None:
        self._process = _CONTEXT.Process(target=_run, args=(list(words), dict(environment)))
        self._process.start()
        atexit.register(self._process.kill)

    @property
    def pid(self) -> int:
        assert self._process.pid is not None
        return self._process.pid

    def send_signal(self, number: signal.Signals) -> None:
        if self._process.is_alive():
            os.kill(self.pid, number)

    def wait(self) -> int | None:
        """Wait for its end, and give its code."""
        self._process.join()
        atexit.unregister(self._process.kill)
        return self._process.exitcode


def _run(words: list[str], environment: dict[str, str]) -> None:
    os.environ.clear()
    os.environ.update(environment)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    sys.argv = ["retrowalk", *words]
    from retrowalk.cli import main

    main()
