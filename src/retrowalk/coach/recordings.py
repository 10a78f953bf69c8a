"""Recordings of one walker: handed in, kept, measured, and measured again."""

from datetime import datetime
from typing import Any

from retrowalk.coach.energy import WalkEnergy, walk_energy
from retrowalk.coach.measuring import Measuring, a_turn, file_name, memory_for
from retrowalk.coach.sessions import Sessions
from retrowalk.coach.uploads import Uploads
from retrowalk.journal import BriefWalk, StoredWalk, WalkerJournal


class Recordings:
    """Takes recordings, whole or as they arrive from a phone, and gives the walks in them."""

    def __init__(self, journal: WalkerJournal, sessions: Sessions) -> None:
        self._journal = journal
        self._sessions = sessions
        self._measuring = Measuring(journal)
        self.uploads = Uploads(journal, self._measuring, sessions.make_known)

    @a_turn()
    def hand_in(
        self,
        name: str,
        data: bytes,
        *,
        session_id: str | None = None,
        forward_axis: str | None = None,
        forward_during: tuple[float, float] | None = None,
        height_m: float | None = None,
        placement: str | None = None,
        at: datetime,
    ) -> StoredWalk:
        """Keep a recording and what is measured from it; the same again is the same walk.

        Told neither which axis nor which stretch is forward, the warm-up of the session tells it,
        where the recording can be laid beside the session. The bytes are kept before they are
        measured: what was read once is never lost, even if nothing can be measured from it today.

        Raises
        ------
        UnreadableRecording
            if the file is no recording; it is not kept
        NotEnoughSignal
            if nothing can be measured from it
        NotInJournal
            if the session was neither shown nor planned
        """
        from retrowalk.recordings import read_bytes  # numeric rooms load when they are needed
        from retrowalk.recordings.formats.player import is_player

        name = file_name(name)
        given_options = {
            "forward_axis": forward_axis,
            "forward_during": None if forward_during is None else list(forward_during),
            "height_m": height_m,
            "placement": placement,
        }
        given_options = {
            option: value for option, value in given_options.items() if value is not None
        }
        with memory_for(data):
            recording = read_bytes(name, data)
            if session_id is not None:
                self._sessions.make_known(session_id, at)
            if is_player(data):
                return self.uploads.hand_in(data, session_id, given_options, at)
            return self._measuring.hand_in(name, recording, data, session_id, given_options, at)

    @a_turn()
    def keep(self, name: str, data: bytes, session_id: str | None, at: datetime) -> int:
        """Keep a recording, and give its number; what is measured from it is left for later.

        Raises
        ------
        UnreadableRecording
            if the file is no recording; it is not kept
        NotInJournal
            if the session was neither shown nor planned
        """
        from retrowalk.recordings import read_bytes

        with memory_for(data):
            read_bytes(file_name(name), data)
        if session_id is not None:
            self._sessions.make_known(session_id, at)
        return self._journal.walks.keep(file_name(name), data, at).id

    @a_turn()
    def measure_kept(
        self, recording_id: int, given_options: dict[str, Any], session_id: str | None
    ) -> StoredWalk:
        """Measure a recording that is kept; done twice it is the same walk.

        Raises
        ------
        NotEnoughSignal
            if nothing can be measured from it
        """
        from retrowalk.recordings import read_bytes

        kept, data = self._journal.walks.recording(recording_id)
        with memory_for(data):
            recording = read_bytes(kept.name, data)
            return self._measuring.once(recording_id, recording, session_id, given_options)

    def measure_again(self, walk_id: int) -> StoredWalk:
        """Measure a walk again with what is known today; what was found before stays kept."""
        return self._measuring.again(walk_id)

    def walk(self, walk_id: int) -> StoredWalk:
        """Give a walk as it was measured last.

        Raises
        ------
        NotInJournal
            if there is no such walk
        """
        return self._journal.walks.get(walk_id)

    def energy(self, walk: StoredWalk, grade: float | None = None) -> WalkEnergy | None:
        """Give what the backward part of a walk cost, as :func:`walk_energy` does."""
        return walk_energy(self._journal, walk, grade)

    def walks(self) -> tuple[StoredWalk, ...]:
        """Give every walk, in the order they were handed in."""
        return self._journal.walks.all()

    def walks_in_brief(self) -> tuple[BriefWalk, ...]:
        """Give every walk without its bouts and steps, in the order they were handed in."""
        return self._journal.walks.brief()
