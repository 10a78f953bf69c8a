"""From the bytes of a recording to a walk in the journal, and to the same walk measured again."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from retrowalk.coach.turns import Places
from retrowalk.coach.warm_up import warm_up_in
from retrowalk.errors import Busy
from retrowalk.journal import StoredWalk, WalkerJournal
from retrowalk.languages import Message
from retrowalk.value import mended

if TYPE_CHECKING:
    from retrowalk.recordings import Recording


AT_ONCE, MOST_WAITING = 2, 8
"""So many are measured at once, for each may need much memory, and so many more wait for it."""
WAIT_S = 30.0
"""How long one waits: less than a proxy does before it gives up on the server."""

_let_in = Places(AT_ONCE + MOST_WAITING)
_turns = Places(AT_ONCE)


def share_turns(folder: Path) -> None:
    """Let all processes that are forked from now on measure no more than one would."""
    _let_in.share(folder, "let-in")
    _turns.share(folder, "turn")


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
        with a_turn():
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
