"""From the bytes of a recording to a walk in the journal, and to the same walk measured again."""

import math
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from contextvars import ContextVar
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from retrowalk.coach.turns import Places
from retrowalk.coach.warm_up import warm_up_in
from retrowalk.coach.weighing import needed_bytes
from retrowalk.errors import Busy
from retrowalk.journal import StoredWalk, WalkerJournal
from retrowalk.languages import Message
from retrowalk.value import mended

if TYPE_CHECKING:
    from retrowalk.recordings import Recording


AT_ONCE, MOST_WAITING = 2, 8
"""So many are measured at once, for each may need much memory, and so many more wait for it."""
WAIT_S = 25.0
"""How long one waits for a turn, and then for memory: together less than a proxy does before it
gives up on the server."""
MEMORY_BYTES, PARTS = 800_000_000, 32
"""What is measured at once needs no more memory than this, if not told otherwise, which is shared
out in so many parts."""

_let_in = Places(AT_ONCE + MOST_WAITING)
_turns = Places(AT_ONCE)
_memory = Places(PARTS)
_memory_bytes = MEMORY_BYTES
_has_memory = ContextVar("has_memory", default=False)
_observed: Callable[[], AbstractContextManager[None]] = nullcontext


def share_turns(folder: Path) -> None:
    """Let all processes that are forked from now on measure no more than one would."""
    _let_in.share(folder, "let-in")
    _turns.share(folder, "turn")
    _memory.share(folder, "memory")


def limit_memory(most_bytes: int) -> None:
    """Let what is measured at once need about so much memory, over all processes that share."""
    global _memory_bytes
    _memory_bytes = most_bytes


@contextmanager
def memory_for(data: bytes) -> Iterator[None]:
    """Wait until there is memory to read the bytes of a recording and to measure it.

    A recording that needs more than there is to be is measured while no other is. Within another
    one it is that one's memory.

    Raises
    ------
    Busy
        if others had it all for long
    """
    if _has_memory.get():
        yield
        return
    parts = min(PARTS, math.ceil(needed_bytes(data) * PARTS / _memory_bytes))
    with _memory.some(parts, WAIT_S) as enough:
        if not enough:
            raise Busy(Message("refused-busy"))
        token = _has_memory.set(True)
        try:
            yield
        finally:
            _has_memory.reset(token)


@contextmanager
def a_turn() -> Iterator[None]:
    """Wait for one's turn to read a recording and to measure it.

    It is measured to its end, and kept, also where who sent it has left meanwhile.

    Raises
    ------
    Busy
        if too many are waiting already, or none of them came to an end for long
    """
    with _let_in.one(0) as welcome:
        if not welcome:
            raise Busy(Message("refused-busy"))
        with _turns.one(WAIT_S) as mine:
            if not mine:
                raise Busy(Message("refused-busy"))
            yield


def observe(by: Callable[[], AbstractContextManager[None]]) -> None:
    """Let each measuring in this process go on within ``by``, for who counts and times them."""
    global _observed
    _observed = by


def file_name(name: str) -> str:
    """Give the name of a file as it can be kept and said: the end of it, if it is a long one."""
    return mended(name)[-200:] or "recording"


class Measuring:
    """Measures recordings with all that the journal knows of the walker and the session.

    The numeric rooms are loaded when something is measured, not before: most days need none.
    """

    def __init__(self, journal: WalkerJournal) -> None:
        self._journal = journal

    def hand_in(
        self,
        name: str,
        recording: "Recording",
        data: bytes,
        session_id: str | None,
        given_options: dict[str, Any],
        at: datetime,
    ) -> StoredWalk:
        """Keep the bytes, then measure them, unless that was done with nothing less told."""
        kept = self._journal.walks.keep(name, data, at)
        return self.once(kept.id, recording, session_id, given_options)

    def once(
        self,
        recording_id: int,
        recording: "Recording",
        session_id: str | None,
        given_options: dict[str, Any],
        *,
        grown: bool = False,
    ) -> StoredWalk:
        """Measure a recording in the journal, unless that was done with nothing less known."""
        walk = self._journal.walks.of_recording(recording_id)
        if walk is None:
            return self._measure(recording_id, recording, session_id, given_options)
        given_options, session_id = walk.told | given_options, session_id or walk.session_id
        if not grown and (given_options, session_id) == (walk.told, walk.session_id):
            return walk
        return self._measure(recording_id, recording, session_id, given_options)

    def again(self, walk_id: int) -> StoredWalk:
        """Measure a walk again with what is known today."""
        from retrowalk.recordings import read_bytes

        walk = self._journal.walks.get(walk_id)
        kept, data = self._journal.walks.recording(walk.recording_id)
        with a_turn(), memory_for(data):
            recording = read_bytes(kept.name, data)
            return self._measure(kept.id, recording, walk.session_id, walk.told)

    def _measure(
        self,
        recording_id: int,
        recording: "Recording",
        session_id: str | None,
        given_options: dict[str, Any],
    ) -> StoredWalk:
        from retrowalk.gait import analyse

        used = self._options(recording, given_options, session_id)
        with _observed():
            walk = analyse(recording, **used)
        return self._journal.walks.add(
            recording_id,
            walk=walk.report(),
            version=walk.version,
            given_options=given_options,
            used_options=used,
            session_id=session_id,
        )

    def _options(
        self, recording: "Recording", given_options: dict[str, Any], session_id: str | None
    ) -> dict[str, Any]:
        screening = self._journal.screening()
        height_m = None if screening is None else screening.person.height_m
        options = {
            "forward_axis": None,
            "forward_during": None,
            "height_m": height_m,
        } | given_options
        if not {"forward_axis", "forward_during"} & given_options.keys():
            options["forward_during"] = recording.forward_during or self._warm_up(
                session_id, recording
            )
        return options

    def _warm_up(
        self, session_id: str | None, recording: "Recording"
    ) -> tuple[float, float] | None:
        shown = None if session_id is None else self._journal.newest_version(session_id)
        if session_id is None or shown is None:
            return None
        starts = [run.started_at for run in self._journal.runs(session_id)]
        return warm_up_in(recording.start_utc, recording.duration_s, shown.session, starts)
