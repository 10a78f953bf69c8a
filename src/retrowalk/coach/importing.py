"""Files of other apps taken in, as batches: kept as they came, read, and told of in a receipt.

A batch is begun, its files are handed in, and then worked through. Whatever ends it in the middle,
the rest waits, and :meth:`Importing.work` goes on with it; what was kept is not kept twice.
"""

import tempfile
from collections.abc import Callable
from datetime import datetime, tzinfo
from pathlib import Path, PurePosixPath
from typing import IO

from retrowalk.activity import Activity, DayValue
from retrowalk.coach.recordings import Recordings
from retrowalk.errors import NotEnoughSignal, UnreadableActivity, UnreadableRecording
from retrowalk.exchange.incoming import Source, recognised
from retrowalk.journal import THE_WALKER, Author, WalkerJournal
from retrowalk.journal.activities import StoredActivity
from retrowalk.journal.bodies import Backward, Import
from retrowalk.journal.imports import ImportedFile, Receipt, Status
from retrowalk.languages import Message

Progress = Callable[[int, int], None]
"""Told how many bytes of how many are done; may raise what ends the work."""


class Importing:
    """Takes in files for one walker."""

    def __init__(self, journal: WalkerJournal, recordings: Recordings) -> None:
        self._journal = journal
        self._recordings = recordings

    def begin(self, batch: Import, at: datetime, by: Author = THE_WALKER) -> int:
        """Begin a batch, and give its number."""
        return self._journal.imports.begin(batch, at, by)

    def hand_in(self, batch: int, path: str, file: IO[bytes], at: datetime) -> int:
        """Keep a file as it came, to be read in its turn; give its number.

        Raises
        ------
        NotInJournal
            if there is no such batch
        """
        self.receipt(batch)
        original = self._journal.originals.keep(path, file, at)
        return self._journal.imports.add(batch, path, original.id)

    def work(
        self, batch: int, at: datetime, zone: tzinfo, progress: Progress = lambda _, __: None
    ) -> Receipt:
        """Read what waits in a batch, each file whole or not at all, and give the receipt.

        Raises
        ------
        NotInJournal
            if there is no such batch
        """
        files = self.receipt(batch).files
        sizes = {one.id: self._size(one) for one in files}
        total, done = sum(sizes.values()), 0
        for file in files:
            progress(done, total)
            if file.status is Status.WAITING:
                self._file(file, at, zone)
            done += sizes[file.id]
        progress(total, total)
        return self.receipt(batch)

    def receipt(self, batch: int) -> Receipt:
        """Give what became of a batch so far.

        Raises
        ------
        NotInJournal
            if there is no such batch
        """
        return self._journal.imports.receipt(batch)

    def all(self) -> tuple[Receipt, ...]:
        """Give every batch, the newest first."""
        return self._journal.imports.all()

    def undo(self, batch: int, at: datetime, by: Author = THE_WALKER) -> None:
        """Let a batch count no more, with all that came in it; the files stay kept.

        Raises
        ------
        InvalidAnswer
            if it counts no more already
        NotInJournal
            if there is no such batch
        """
        self.receipt(batch)
        self._journal.statements.take_back(batch, at, by=by)

    def asked(self) -> tuple[StoredActivity, ...]:
        """Give the activities of which it is to be asked which way they went, newest first."""
        return tuple(one for one in reversed(self._journal.activities.all()) if one.is_asked)

    def tell_backward(
        self, activity: int, backward: Backward, at: datetime, by: Author = THE_WALKER
    ) -> None:
        """Keep which way an activity went.

        Raises
        ------
        NotInJournal
            if no activity of this number counts
        """
        self._journal.activities.tell_backward(activity, backward, at, by)

    def _file(self, file: ImportedFile, at: datetime, zone: tzinfo) -> None:
        assert file.original_id is not None  # noqa: S101  (handed in with it)
        before = self._journal.imports.of_original(file.original_id, file.id)
        if before is not None:
            self._journal.imports.known(file.id, before)
            return
        suffix = PurePosixPath(file.path).suffix
        with tempfile.NamedTemporaryFile(suffix=suffix if suffix.isascii() else "") as copy:
            for piece in self._journal.originals.pieces(file.original_id):
                copy.write(piece)
            copy.flush()
            try:
                self._read(file, Source(PurePosixPath(file.path).name, Path(copy.name)), at, zone)
            except (UnreadableActivity, UnreadableRecording, NotEnoughSignal) as error:
                self._journal.imports.refuse(file.id, Message.of(error.args[0]))

    def _read(self, file: ImportedFile, source: Source, at: datetime, zone: tzinfo) -> None:
        form = recognised(source)
        if form is None:
            walk = self._recordings.hand_in(source.name, source.path.read_bytes(), at=at)
            self._journal.imports.keep(file.id, (), (), at, recording_id=walk.recording_id)
            return
        activities: list[Activity] = []
        days: list[DayValue] = []
        for one in form.read(source, zone):
            if isinstance(one, Activity):
                activities.append(one)
            else:
                days.append(one)
        if not activities and not days:
            raise UnreadableActivity(Message("import-nothing", file=source.name))
        self._journal.imports.keep(file.id, activities, days, at)

    def _size(self, file: ImportedFile) -> int:
        if file.original_id is None:
            return 0
        return self._journal.originals.get(file.original_id).size
