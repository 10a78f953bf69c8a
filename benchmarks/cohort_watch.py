"""Watches the processes of a run: what they hold, and kills some of them where that is asked."""

import os
import random
import signal
import threading
import time
from contextlib import suppress
from types import TracebackType
from typing import Self

import psutil


def scheduler() -> psutil.Process | None:
    """Find the scheduler that this process began."""
    return next(iter(_children("retrowalk.cohort.scheduler")), None)


def workers() -> list[psutil.Process]:
    """Find the workers that this process began."""
    return _children("spawn_main")


def _children(word: str) -> list[psutil.Process]:
    found = []
    for child in psutil.Process().children():
        with suppress(psutil.Error):
            if any(word in part for part in child.cmdline()):
                found.append(child)
    return found


class Watch:
    """Looks twice a second at what this process, the scheduler and the workers hold.

    Parameters
    ----------
    kill_every_s : kills a worker as often, with SIGKILL
    kill_scheduler_at_s : kills the scheduler once, so long after the first worker was there
    """

    def __init__(
        self, kill_every_s: float | None = None, kill_scheduler_at_s: float | None = None
    ) -> None:
        self._every_s, self._at_s = kill_every_s, kill_scheduler_at_s
        self.own_growth = self.scheduler_peak = self.worker_peak = 0
        self.killed = self.schedulers_killed = 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> Self:
        self._own = psutil.Process().memory_info().rss
        self._thread.start()
        return self

    def __exit__(
        self,
        of: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        began_s: float | None = None
        killed_s, chance = time.monotonic(), random.Random(1)
        while not self._over.wait(0.5):
            there = workers()
            if began_s is None and there:
                began_s = killed_s = time.monotonic()
            self._weigh(there)
            now_s = time.monotonic()
            if self._every_s is not None and there and now_s - killed_s > self._every_s:
                killed_s = now_s
                self.killed += _kill(chance.choice(there))
            if self._at_s is not None and began_s is not None and now_s - began_s > self._at_s:
                one = scheduler()
                if one is not None:
                    self._at_s = None
                    self.schedulers_killed += _kill(one)

    def _weigh(self, there: list[psutil.Process]) -> None:
        self.own_growth = max(self.own_growth, psutil.Process().memory_info().rss - self._own)
        with suppress(psutil.Error):
            for one in there:
                self.worker_peak = max(self.worker_peak, one.memory_info().rss)
            first = scheduler()
            if first is not None:
                self.scheduler_peak = max(self.scheduler_peak, first.memory_info().rss)


def _kill(process: psutil.Process) -> int:
    with suppress(ProcessLookupError):
        os.kill(process.pid, signal.SIGKILL)
        return 1
    return 0
