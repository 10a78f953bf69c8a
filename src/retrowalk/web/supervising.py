"""Several processes that serve as one: begun together, looked after, and ended together.

They are forked from one that has loaded the program and opened nothing: no database, no thread. One
that died is begun again; where it dies again and again, it is waited a little longer each time.
When the first process is asked to end, so are they, and what they have in hand they finish; when it
is killed they notice, and end as well, so that nobody holds its port.
"""

import os
import select
import signal
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread
from types import FrameType
from typing import NamedTuple, NoReturn

from retrowalk.errors import RetrowalkError
from retrowalk.web.logs import logger

ENDED_WITHIN_S = 45.0
"""How long a process may take to finish what it has in hand; then it is killed."""
AGAIN_S = 1.0
"""How often a process is told to end until it has."""
STEADY_S = 10.0
"""Who lived as long as this did not die of how it began."""
LONGEST_PAUSE_S = 30.0

_HEARD = (signal.SIGTERM, signal.SIGINT, signal.SIGCHLD)

log = logger(__name__)


class Part(NamedTuple):
    """What one of the processes does, until it gets SIGTERM; ``name`` is what operators see."""

    name: str
    work: Callable[[], None]


@dataclass
class _Place:
    """Where a process is to be: who is there now, since when, and after how many quick deaths."""

    part: Part
    process: int | None = None
    begun_s: float = 0.0
    due_s: float = 0.0
    died: int = 0


@dataclass
class Supervisor:
    """Keeps a process going for each of some parts.

    ``ending`` is called once they are to end, ``died`` with the part of each process that ended,
    by its place among them, before it is begun again.
    """

    parts: Sequence[Part]
    ending: Callable[[], None] = lambda: None
    died: Callable[[int], None] = lambda _: None
    _ends: bool = field(default=False, init=False)

    def run(self) -> None:
        """Keep them going until SIGTERM or SIGINT; then let them end, and return."""
        places = [_Place(part) for part in self.parts]
        watched, mine = os.pipe()
        with _signals(self._heard) as woken:
            try:
                while not self._ends:
                    self._begin(places, watched, mine)
                    select.select([woken], [], [], self._until_due_s(places))
                    _drain(woken)
                    self._bury(places)
            finally:
                self.ending()
                self._end(places, woken)
                os.close(watched)
                os.close(mine)

    def _heard(self, number: int, _: FrameType | None) -> None:
        self._ends = self._ends or number != signal.SIGCHLD

    def _begin(self, places: Sequence[_Place], watched: int, mine: int) -> None:
        now_s = time.monotonic()
        for place in places:
            if place.process is None and place.due_s <= now_s and not self._ends:
                _flush()
                place.begun_s = now_s
                signal.pthread_sigmask(
                    signal.SIG_BLOCK, _HEARD
                )  # till the new one hears for itself
                place.process = os.fork() or _become(place.part, watched, mine)
                signal.pthread_sigmask(signal.SIG_UNBLOCK, _HEARD)

    def _until_due_s(self, places: Sequence[_Place]) -> float | None:
        due = [place.due_s for place in places if place.process is None]
        return max(0.0, min(due) - time.monotonic()) if due else None

    def _bury(self, places: Sequence[_Place]) -> None:
        """See who has died, and when their place is to be filled again."""
        now_s = time.monotonic()
        for process, status in _dead():
            for number, place in enumerate(places):
                if place.process == process:
                    self.died(number)
                    quick = now_s - place.begun_s < STEADY_S
                    place.process, place.died = None, place.died + 1 if quick else 0
                    place.due_s = now_s + pause_s(place.died)
                    if not self._ends:
                        log.error("process died", name=place.part.name, pid=process, status=status)

    def _end(self, places: Sequence[_Place], woken: int) -> None:
        given_up_s = time.monotonic() + ENDED_WITHIN_S
        while any(place.process for place in places):
            late = time.monotonic() > given_up_s
            _tell(places, signal.SIGKILL if late else signal.SIGTERM)
            select.select([woken], [], [], AGAIN_S)
            _drain(woken)
            self._bury(places)


def pause_s(died: int) -> float:
    """Give the seconds until a process is begun again that died soon so often in a row."""
    if died < 2:
        return 0.0
    return min(2.0 ** min(died - 2, 10), LONGEST_PAUSE_S)


@contextmanager
def _signals(heard: Callable[[int, FrameType | None], None]) -> Iterator[int]:
    """Let signals be heard, and give what becomes readable when one comes."""
    woken, waking = os.pipe()
    os.set_blocking(woken, False)
    os.set_blocking(waking, False)
    before: Mapping[int, object] = {one: signal.signal(one, heard) for one in _HEARD}
    by = signal.set_wakeup_fd(waking, warn_on_full_buffer=False)
    try:
        yield woken
    finally:
        signal.set_wakeup_fd(by)
        for one, handler in before.items():
            signal.signal(one, handler)  # type: ignore[arg-type]
        os.close(woken)
        os.close(waking)


def _become(part: Part, watched: int, mine: int) -> NoReturn:
    """Be one of the processes, from its fork to its end."""
    code = 1
    try:
        signal.set_wakeup_fd(-1)
        os.close(mine)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches all: one of them decides
        signal.signal(signal.SIGTERM, _leave)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _HEARD)
        Thread(target=_end_with, args=(watched,), name="parent", daemon=True).start()
        _be_called(part.name)
        code = _outcome(part)
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        _flush()
    finally:
        os._exit(code)  # nothing that the first process keeps for its own end is ended here


def _outcome(part: Part) -> int:
    """Do the work, and give what the process ends with."""
    try:
        part.work()
    except SystemExit:
        return 0
    except RetrowalkError as error:
        log.error("process cannot go on", name=part.name, why=type(error).__name__, said=str(error))
        return 1
    except BaseException as error:
        log.error("process fell", name=part.name, exc_info=error)
        return 1
    return 0


def _leave(*_: object) -> None:
    raise SystemExit


def _end_with(watched: int) -> None:
    """Wait for the first process to end, which never writes, and end then too."""
    os.read(watched, 1)
    while True:  # one that comes in the middle of an import may be passed over
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(AGAIN_S)


def _be_called(name: str) -> None:
    """Let the list of processes say which is which, where the system has names for them."""
    with suppress(OSError):
        Path("/proc/self/comm").write_text(f"rw-{name}")


def _dead() -> Iterator[tuple[int, int]]:
    with suppress(ChildProcessError):
        while (found := os.waitpid(-1, os.WNOHANG))[0]:
            yield found[0], os.waitstatus_to_exitcode(found[1])


def _tell(places: Sequence[_Place], number: signal.Signals) -> None:
    for place in places:
        if place.process is not None:
            with suppress(ProcessLookupError):
                os.kill(place.process, number)


def _drain(woken: int) -> None:
    with suppress(BlockingIOError):
        while os.read(woken, 1024):
            pass


def _flush() -> None:
    """Write what is to be written still, before it stands in two processes."""
    sys.stdout.flush()
    sys.stderr.flush()
