"""Who does the jobs: takes one, holds its lease while it goes on, and keeps how it ended."""

import logging
import os
import secrets
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from retrowalk.errors import FULL, Busy, JournalUnavailable, RetrowalkError
from retrowalk.journal.jobs import LEASE, Bell, Job, Jobs, State
from retrowalk.languages import Message

LOOK_S = 2.0
"""How often it is looked for a job, in seconds, where nobody rings."""
AGAIN = timedelta(seconds=20)
"""After what a job is begun again that met with a machine too busy."""

log = logging.getLogger(__name__)


class Stopped(Exception):  # noqa: N818  (it is no error)
    """The job was cancelled, is somebody else's by now, or whoever works on it is to end."""


class Turn:
    """One go at a job, for who does it: to say how far it is, and to hear that it is to end."""

    def __init__(self, jobs: Jobs, job: Job, who: str, end: threading.Event) -> None:
        self.job = job
        self._jobs = jobs
        self._who = who
        self._end = end
        self._lost = threading.Event()
        self._told = datetime.min.replace(tzinfo=UTC)
        self._far: tuple[int, int | None] = (job.done, job.total)

    def progress(self, done: int, total: int | None = None) -> None:
        """Say how far it is, as often as one likes.

        Raises
        ------
        Stopped
            if it was cancelled, is somebody else's by now, or the process is to end
        """
        self._far = done, total
        if datetime.now(UTC) - self._told > timedelta(seconds=1):
            self.hold()
        if self._lost.is_set() or self._end.is_set():
            raise Stopped

    def hold(self) -> None:
        """Keep the lease, and how far it is."""
        self._told = datetime.now(UTC)
        if not self._jobs.hold(self.job.id, self._who, self._told, *self._far):
            self._lost.set()


Handler = Callable[[Turn], Mapping[str, Any]]
"""Does a job of a kind, and gives its result; done twice it must come to the same as once."""


class Worker:
    """Does jobs of the kinds that it has a handler for, one after the other."""

    def __init__(self, jobs: Jobs, handlers: Mapping[str, Handler]) -> None:
        self._jobs = jobs
        self._handlers = handlers
        self._who = f"{os.getpid()}-{secrets.token_hex(8)}"
        self._end = threading.Event()
        self.bell: Bell = threading.Event()

    def ring(self) -> None:
        """Let it look for a job at once."""
        self.bell.set()

    def stop(self) -> None:
        """Let it end; a job in hand is put back where it says next how far it is."""
        self._end.set()
        self.bell.set()

    def run(self) -> None:
        """Do jobs until it is stopped; a journal that is away for a while is waited for."""
        while not self._end.is_set():
            try:
                busy = self.do_one()
            except JournalUnavailable:
                log.exception("jobs")
                busy = False
            if not busy:
                self.bell.wait(LOOK_S)
                self.bell.clear()

    def do_one(self, number: int | None = None) -> bool:
        """Do the oldest job that is due, or the one of this number; give whether there was one."""
        job = self._jobs.take(self._handlers, self._who, datetime.now(UTC), number)
        if job is None:
            return False
        turn = Turn(self._jobs, job, self._who, self._end)
        with _held(turn):
            self._do(turn)
        return True

    def _do(self, turn: Turn) -> None:
        job = turn.job
        try:
            result = self._handlers[job.kind](turn)
        except Stopped:  # put back only where it still is theirs
            self._jobs.later(job.id, self._who, datetime.now(UTC))
        except Busy:
            self._jobs.later(job.id, self._who, datetime.now(UTC) + AGAIN)
        except JournalUnavailable:
            raise  # its lease runs out, and somebody takes it up again
        except RetrowalkError as error:
            self._ended(job, State.FAILED, {"why": Message.of(error.args[0]).to_kept()})
        except OSError as error:
            if error.errno not in FULL:
                log.exception("job %s of kind %s", job.id, job.kind)
            why = Message("job-no-room" if error.errno in FULL else "job-fault")
            self._ended(job, State.FAILED, {"why": why.to_kept()})
        except Exception:
            log.exception("job %s of kind %s", job.id, job.kind)
            self._ended(job, State.FAILED, {"why": Message("job-fault").to_kept()})
        else:
            self._ended(job, State.DONE, result)

    def _ended(self, job: Job, state: State, result: Mapping[str, Any]) -> None:
        self._jobs.end(job.id, self._who, datetime.now(UTC), state, result)


@contextmanager
def _held(turn: Turn) -> Iterator[None]:
    """Keep the lease as long as it goes on, also where nothing is said of how far it is."""
    over = threading.Event()

    def hold() -> None:
        while not over.wait(LEASE.total_seconds() / 4):
            try:
                turn.hold()
            except JournalUnavailable:
                log.warning("lease of job %s", turn.job.id)

    thread = threading.Thread(target=hold, daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
