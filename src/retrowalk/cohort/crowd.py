"""Work on many things at once, by workers of which any may be killed, and a scheduler that may go.

Only a few times as many tasks as there are workers are on their way; what is to be done is gone
through, and never held. What was on a worker that died is in doubt: when the crowd is through, each
of that is tried once more, alone on a worker that has done nothing yet, and what kills this one
too is given up by name. What was on its way when the scheduler went is sent again, for that is
nobody's fault.
"""

# Dask is typed in parts
# mypy: allow-untyped-calls, allow-any-generics

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from retrowalk.cohort.clusters import Workers
from retrowalk.errors import PlaceUnavailable
from retrowalk.extras import needs

with needs("cohort"):
    from distributed import Future, as_completed
    from distributed.scheduler import KilledWorker

Item = TypeVar("Item")
Result = TypeVar("Result")

AHEAD = 3
"""Tasks for each worker that are on their way at once."""
_COUNT_AGAIN_S = 5.0  # workers come and go
_GATHERED_S = 60.0
_LOOK_S = 0.02
_WORD_S = 10.0  # in which the scheduler tells of a worker that is gone


def _nobody(said: str) -> None:
    """Say it to nobody."""


@dataclass
class Crowd(Generic[Item, Result]):
    """What is being worked on.

    Parameters
    ----------
    workers : who work
    work : what each of them does; it never raises
    name : of a kind for this run; the dashboard shows it
    say : takes a sentence where the scheduler went away, or no worker is there
    """

    workers: Workers
    work: Callable[[Item], Result]
    name: str
    say: Callable[[str], None] = _nobody
    deaths: int = 0
    lost_schedulers: int = 0
    most_on_their_way: int = 0
    _again: deque[Item] = field(default_factory=deque)
    _suspects: list[Item] = field(default_factory=list)
    _flying: dict[Any, tuple[Future, Item]] = field(default_factory=dict)
    _sent: int = 0
    _idle: bool = False

    def results(self, items: Iterable[Item]) -> Iterator[tuple[Item, Result | None]]:
        """Give each item with its result, as they come; None where it died twice.

        Raises
        ------
        PlaceUnavailable
            if the scheduler went and did not come back, or the workers can't do this work
        """
        coming = iter(items)
        try:
            yield from self._together(coming)
            for item in self._suspects:
                yield item, self._alone(item)
        finally:
            self._let_go()

    def _together(self, coming: Iterator[Item]) -> Iterator[tuple[Item, Result | None]]:
        finished, counted_s, most = self._waiting(), -_COUNT_AGAIN_S, 0
        while True:
            if not self.workers.is_reached:
                self._reach_again()
                finished, counted_s = self._waiting(), -_COUNT_AGAIN_S
            if time.monotonic() - counted_s > _COUNT_AGAIN_S:
                most, counted_s = AHEAD * self._slots(), time.monotonic()
            while len(self._flying) < most and (item := self._next(coming)) is not None:
                finished.add(self._send(item[0]))
            if not self._flying:
                return
            self.most_on_their_way = max(self.most_on_their_way, len(self._flying))
            yield from self._settled(self._finished(finished))

    def _finished(self, waiting: as_completed) -> list[Future]:
        """Wait a while for something to finish; not where the workers are out of reach."""
        until = time.monotonic() + _COUNT_AGAIN_S
        while self.workers.is_reached and time.monotonic() < until:
            if batch := waiting.next_batch(block=False):
                return list(batch)
            with waiting.thread_condition:
                waiting.thread_condition.wait(_LOOK_S)
        return []

    def _next(self, coming: Iterator[Item]) -> tuple[Item] | None:
        if self._again:
            return (self._again.popleft(),)
        for item in coming:
            return (item,)
        return None

    def _settled(self, futures: list[Future]) -> Iterator[tuple[Item, Result]]:
        """Take what came of tasks; of those that nothing came of, note why."""
        good = []
        for future in futures:
            _, item = self._flying.pop(future.key, (None, None))
            if item is None:
                continue
            if future.status == "finished":
                good.append((future, item))
            elif future.status == "error":
                self._doubt(future, item)
            else:  # the scheduler went, or forgot it
                self._again.append(item)
        if not good:
            return
        try:
            results = self.workers.client.gather([future for future, _ in good], direct=False)
        except Exception:  # the worker or the scheduler went before it could be asked
            self._again.extend(item for _, item in good)
            return
        for (future, item), result in zip(good, results, strict=True):
            future.release()
            yield item, result

    def _doubt(self, future: Future, item: Item) -> None:
        self._expect_death(future)
        self._suspects.append(item)

    def _alone(self, item: Item) -> Result | None:
        """Work on one thing while nothing else is worked on."""
        while True:
            if not self.workers.is_reached:
                self._reach_again()
            worker = self.workers.fresh()
            future = self._send(item, on=worker)
            del self._flying[future.key]
            while future.status == "pending" and self.workers.is_reached:
                if worker is not None and not self.workers.has(worker):
                    break
                time.sleep(_LOOK_S)
            if future.status == "error":
                self._expect_death(future)
                return None
            if future.status == "finished":
                with suppress(Exception):  # it went before it could be asked
                    result: Result = future.result(timeout=_GATHERED_S)
                    return result
            elif self.workers.is_reached and self._died_of(future):
                return None

    def _died_of(self, future: Future) -> bool:
        """Wait for the word of a worker that is gone; False where it was gone before it began."""
        until = time.monotonic() + _WORD_S
        while future.status == "pending" and time.monotonic() < until:
            time.sleep(_LOOK_S)
        if future.status == "error":
            self._expect_death(future)
            return True
        self.workers.client.cancel([future])
        return False

    def _expect_death(self, future: Future) -> None:
        error = future.exception(timeout=_GATHERED_S)
        if not isinstance(error, KilledWorker):
            raise _cannot(error)
        self.deaths += 1

    def _send(self, item: Item, on: str | None = None) -> Future:
        self._sent += 1
        where = {} if on is None else {"workers": [on], "allow_other_workers": False}
        future = self.workers.client.submit(
            self.work, item, key=(self.name, self._sent), pure=False, **where
        )
        self._flying[future.key] = (future, item)
        return future

    def _slots(self) -> int:
        """Count who can work; where nobody can, say it once, and be ready for who comes."""
        slots = 1
        with suppress(OSError):  # the scheduler went just now
            slots = self.workers.slots()
        if not slots and not self._idle:
            self.say("No worker is there: waiting for one to come.")
        self._idle = not slots
        return max(1, slots)

    def _waiting(self) -> as_completed:
        return as_completed(loop=self.workers.client.loop)

    def _reach_again(self) -> None:
        self.lost_schedulers += 1
        self._again.extend(item for _, item in self._flying.values())
        self._flying.clear()
        self.say(self.workers.gone)
        self.workers.again()
        self.say("The scheduler is there again.")

    def _let_go(self) -> None:
        """Stop what is still on its way, as at Ctrl+C."""
        if self._flying and self.workers.is_reached:
            with suppress(Exception):
                self.workers.client.cancel([future for future, _ in self._flying.values()])
        self._flying.clear()


def _cannot(error: BaseException) -> PlaceUnavailable:
    return PlaceUnavailable(
        f"The workers can't measure: {type(error).__name__}: {error}. They need the same "
        "retrowalk[cohort] as is installed here."
    )
