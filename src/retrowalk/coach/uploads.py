"""From chunks that a phone sends, in whatever order and however often, to one walk.

A file that the player saved is nothing but its chunks: handed in, it takes the same way, and so
makes no second walk of a recording that arrived, or still arrives, by itself.
"""

import zlib
from collections.abc import Callable, Collection
from datetime import datetime
from typing import Any

from retrowalk.coach.measuring import Measuring, a_turn, file_name, memory_for
from retrowalk.errors import NotCleared, NotEnoughSignal, NotInJournal, UnreadableRecording
from retrowalk.gait.report import HeartRateReport
from retrowalk.journal import StoredWalk, WalkerJournal
from retrowalk.journal.summary import summary
from retrowalk.languages import MaybeMessage, Message
from retrowalk.programme.types import Measured
from retrowalk.value import Value


class UploadResult(Value):
    """What became of a recording: chunks are missing, or it was measured, or can't be.

    The heart rate stands for itself: a strap tells it even where nothing felt the steps.
    """

    missing: tuple[int, ...] = ()
    walk_id: int | None = None
    measured: Measured | None = None
    heart: HeartRateReport | None = None
    sentence: MaybeMessage = None


class Uploads:
    """Takes recordings chunk by chunk for one walker."""

    def __init__(
        self,
        journal: WalkerJournal,
        measuring: Measuring,
        make_known: Callable[[str, datetime], None],
    ) -> None:
        self._journal = journal
        self._measuring = measuring
        self._make_known = make_known

    def take(self, key: str, number: int, chunk: bytes, crc32: int, at: datetime) -> None:
        """Keep one chunk; sent again it changes nothing.

        Raises
        ------
        UnreadableRecording
            if it was damaged on its way, or belongs elsewhere
        InvalidAnswer
            if another chunk of this number came before
        """
        from retrowalk.recordings.formats.player import heading

        if zlib.crc32(chunk) != crc32:
            raise UnreadableRecording(Message("coach-part-damaged"))
        said = heading(chunk)
        if (said.recording, said.chunk) != (key, number):
            raise UnreadableRecording(Message("coach-part-astray"))
        self._journal.uploads.add(key, {number: chunk}, at)

    def missing(self, key: str, chunks: int) -> tuple[int, ...]:
        """Name the chunks that have not come, of so many."""
        return self._journal.uploads.missing(key, chunks)

    def finish(self, key: str, chunks: int, lost: Collection[int], at: datetime) -> UploadResult:
        """Put the chunks together and measure them; ``lost`` ones will never come.

        Raises
        ------
        NotInJournal
            if no chunk of it ever came
        Busy
            if too much is being measured already; what has come is kept
        """
        missing = set(self.missing(key, chunks)) - set(lost)
        if missing:
            return UploadResult(missing=tuple(sorted(missing)))
        with a_turn():
            return self._whole(key, lost, at)

    def _whole(self, key: str, lost: Collection[int], at: datetime) -> UploadResult:
        kept, grown = self._keep(key, at, whole=not lost)
        heart = self._heart(kept)
        try:
            walk = self._measure(kept, {}, None, at, grown=grown)
        except (NotEnoughSignal, UnreadableRecording) as error:
            sentence = Message("coach-heart-alone") if heart else Message.of(error.args[0])
            return UploadResult(heart=heart, sentence=sentence)
        return UploadResult(walk_id=walk.id, measured=summary(walk.walk), heart=heart)

    def catch_up(self, at: datetime) -> int:
        """Measure what was kept but not measured, as when the server ended in between.

        Gives how many walks were found; what nothing can be measured from stays as it is.
        """
        found = 0
        for recording_id in self._journal.walks.unmeasured():
            try:
                with a_turn():
                    self._measure(recording_id, {}, None, at, grown=False)
            except (NotEnoughSignal, UnreadableRecording):
                continue
            found += 1
        return found

    def so_far(self, key: str) -> tuple[bytes, ...]:
        """Give the chunks that have come, in their order; none once they are all there."""
        return self._journal.uploads.chunks(key)

    def file(self, key: str) -> tuple[str, bytes]:
        """Give a recording as one file: its name, and its bytes.

        Raises
        ------
        NotInJournal
            if it did not arrive yet
        """
        recording_id = self._journal.uploads.recording_of(key)
        if recording_id is None:
            raise NotInJournal(Message("coach-not-arrived"))
        kept, data = self._journal.walks.recording(recording_id)
        return kept.name, data

    def hand_in(
        self, data: bytes, session_id: str | None, given_options: dict[str, Any], at: datetime
    ) -> StoredWalk:
        """Take all the chunks of a file that the player saved, and measure what is there then.

        Raises
        ------
        UnreadableRecording
            if it holds chunks of several recordings
        NotEnoughSignal
            if nothing can be measured from it
        """
        from retrowalk.recordings.formats.player import chunks_of, heading, is_ended

        chunks = chunks_of(data)
        keys = {heading(chunk).recording for chunk in chunks.values()}
        if len(keys) > 1:
            raise UnreadableRecording(Message("coach-several-recordings", count=len(keys)))
        (key,) = keys
        self._journal.uploads.add(key, chunks, at)
        ended = is_ended(data) and not self.missing(key, max(chunks) + 1)
        kept, grown = self._keep(key, at, whole=ended)
        return self._measure(kept, given_options, session_id, at, grown=grown)

    def _keep(self, key: str, at: datetime, *, whole: bool) -> tuple[int, bool]:
        """Put together what has come; name the recording, and tell whether it has grown."""
        from retrowalk.recordings.formats.player import heading

        uploads, walks = self._journal.uploads, self._journal.walks
        recording_id, chunks = uploads.recording_of(key), uploads.chunks(key)
        if recording_id is not None and not chunks:
            return recording_id, False
        if not chunks:
            raise NotInJournal(Message("coach-nothing-arrived"))
        data = b"".join(chunks)
        if recording_id is None:
            name = file_name(f"retrowalk-{heading(chunks[0]).session}.csv")
            recording_id, grown = walks.keep(name, data, at).id, False
        else:
            grown = walks.recording(recording_id)[1] != data
            if grown:
                walks.grow(recording_id, data)
        uploads.became(key, recording_id, whole=whole)
        return recording_id, grown

    def _measure(
        self,
        recording_id: int,
        given_options: dict[str, Any],
        session_id: str | None,
        at: datetime,
        *,
        grown: bool,
    ) -> StoredWalk:
        from retrowalk.recordings import read_bytes
        from retrowalk.recordings.formats.player import heading, is_player

        kept, data = self._journal.walks.recording(recording_id)
        with memory_for(data):
            recording = read_bytes(kept.name, data)
            if session_id is None and is_player(data):
                session_id = self._session(heading(data).session, at)
            return self._measuring.once(
                recording_id, recording, session_id, given_options, grown=grown
            )

    def _heart(self, recording_id: int) -> HeartRateReport | None:
        from retrowalk.recordings.formats.player import heart

        rate = heart(self._journal.walks.recording(recording_id)[1])
        if rate is None:
            return None
        return HeartRateReport.of(rate.mean_bpm, rate.highest_bpm)

    def _session(self, session_id: str, at: datetime) -> str | None:
        """Name the session of a recording; None where this journal never held it."""
        try:
            self._make_known(session_id, at)
        except (NotInJournal, NotCleared):
            return None
        return session_id
