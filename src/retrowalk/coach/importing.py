"""Files of other apps taken in, as batches: kept as they came, read, and told of in a receipt.

A batch is begun, its files are handed in, and then worked through. Whatever ends it in the middle,
the rest waits, and :meth:`Importing.work` goes on with it; what was kept is not kept twice.
"""

import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta, tzinfo
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO

from retrowalk.activity import Activity, DayValue
from retrowalk.coach.imported import PathLine, lines
from retrowalk.coach.recordings import Recordings
from retrowalk.coach.unpacking import Member, files_in, is_journal, is_recording, joined, packed_in
from retrowalk.errors import (
    NotEnoughSignal,
    NotInJournal,
    UnreadableActivity,
    UnreadableJournal,
    UnreadableRecording,
)
from retrowalk.exchange.backup import merge
from retrowalk.exchange.incoming import Found, Source, recognised
from retrowalk.exchange.incoming.activity_csv import Columns, fits, read_table
from retrowalk.journal import THE_WALKER, Author, Kind, WalkerJournal
from retrowalk.journal.activities import StoredActivity
from retrowalk.journal.bodies import Backward, Import
from retrowalk.journal.imports import ImportedFile, Receipt, Status
from retrowalk.journal.originals import Original
from retrowalk.languages import Message

Progress = Callable[[int, int], None]
"""Told how many bytes of how many are done; may raise what ends the work."""

Reads = Callable[[Source, tzinfo], Iterable[Found]]

HALF_FOR = timedelta(days=1)
"""So long a file may take to come in; what is half after that is let go."""


class Importing:
    """Takes in files for one walker."""

    def __init__(self, journal: WalkerJournal, recordings: Recordings) -> None:
        self._journal = journal
        self._recordings = recordings

    def begin(self, batch: Import, at: datetime, by: Author = THE_WALKER) -> int:
        """Begin a batch, and give its number."""
        self._journal.originals.sweep(at - HALF_FOR)
        return self._journal.imports.begin(batch, at, by)

    def hand_in(self, batch: int, path: str, file: IO[bytes], at: datetime) -> int:
        """Keep a file as it came, to be read in its turn; give its number.

        Raises
        ------
        NotInJournal
            if there is no such batch
        """
        self.receipt(batch)
        numbers: list[int] = []
        imports = self._journal.imports
        self._journal.originals.keep(
            path, file, at, lambda db, one: numbers.append(imports.adding(db, batch, path, one))
        )
        return numbers[-1]

    def hand_in_path(self, batch: int, path: Path, at: datetime) -> tuple[int, ...]:
        """Keep a file of this machine, or all that are in a folder; give their numbers.

        A folder that is one recording, each sensor in a file of its own, is packed and kept as one.
        What can't be opened is told in the receipt.
        """
        with tempfile.TemporaryDirectory() as folder:
            try:
                found = files_in(path, Path(folder)) if path.is_dir() else [Member("", path)]
            except UnreadableActivity as error:
                found = [Member("", path, Message.of(error.args[0]))]
            return tuple(self._hand_in_member(batch, path, one, at) for one in found)

    def work(
        self, batch: int, at: datetime, zone: tzinfo, progress: Progress = lambda _, __: None
    ) -> Receipt:
        """Read what waits in a batch, each file whole or not at all, and give the receipt.

        What is packed in a zip is read file by file, each in its turn.

        Raises
        ------
        NotInJournal
            if there is no such batch
        """
        declared = self.receipt(batch).columns
        columns = None if declared is None else Columns.from_kept(declared)
        sizes: dict[int, int] = {}
        done = 0
        while waiting := [one for one in self._waiting(batch) if one.id not in sizes]:
            sizes |= {one.id: max(self._size(one), 0) for one in waiting}
            for file in waiting:
                progress(done, sum(sizes.values()))
                self._file(batch, file, columns, at, zone)
                done += sizes[file.id]
        progress(done, sum(sizes.values()))
        return self.receipt(batch)

    def receipt(self, batch: int) -> Receipt:
        """Give what became of a batch so far.

        Raises
        ------
        NotInJournal
            if there is no such batch
        """
        return self._journal.imports.receipt(batch)

    def lines(
        self, batch: int, paths: Mapping[str, Sequence[str]], zone: tzinfo
    ) -> tuple[PathLine, ...]:
        """Tell of each path that was given what became of it, as :func:`imported.lines` does."""
        return lines(self._journal, self.receipt(batch), paths, zone)

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

    def redo(self, batch: int, at: datetime, by: Author = THE_WALKER) -> None:
        """Let a batch that was undone count again.

        Raises
        ------
        NotInJournal
            if there is no such batch
        """
        if self.receipt(batch).counts:
            return
        undone = self._journal.statements.all(Kind.TAKE_BACK)
        for one in undone:
            if one.takes_back_id == batch and one.counts:
                self._journal.statements.take_back(one.id, at, by=by)

    def activity(self, number: int) -> StoredActivity:
        """Give an activity.

        Raises
        ------
        NotInJournal
            if none of this number counts
        """
        return self._journal.activities.get(number)

    def activities(self) -> tuple[StoredActivity, ...]:
        """Give every activity that counts, those that were joined to others too, by their start."""
        return self._journal.activities.all()

    def original(self, number: int) -> tuple[Original, Iterator[bytes]]:
        """Give a file that came in, and its bytes, piece by piece, as they came.

        Raises
        ------
        NotInJournal
            if it is not kept
        """
        return self._journal.originals.get(number), self._journal.originals.pieces(number)

    def asked(self) -> tuple[StoredActivity, ...]:
        """Give the activities of which it is to be asked which way they went, newest first."""
        return tuple(one for one in reversed(self._journal.activities.all()) if one.is_asked)

    def tell_backward(
        self, activity: int, backward: Backward, at: datetime, by: Author = THE_WALKER
    ) -> None:
        """Keep which way an activity went; what went backward is a walk of its day from now on.

        Raises
        ------
        InvalidAnswer
            if a lap is named that it has not
        NotInJournal
            if no activity of this number counts
        """
        self._journal.activities.tell_backward((activity,), backward, at, by)

    def tell_none(self, activities: Sequence[int], at: datetime, by: Author = THE_WALKER) -> None:
        """Keep of many activities that nothing of them went backward: all of them, or none.

        Raises
        ------
        NotInJournal
            if one of them does not count
        """
        self._journal.activities.tell_backward(activities, Backward(was="none"), at, by)

    def _waiting(self, batch: int) -> list[ImportedFile]:
        return [one for one in self.receipt(batch).files if one.status is Status.WAITING]

    def _hand_in_member(self, batch: int, path: Path, member: Member, at: datetime) -> int:
        name = joined(str(path), member.name)
        if member.refused is not None:
            return self._journal.imports.add_refused(batch, name, member.refused)
        if member.path.is_file():  # and no pipe, on which nobody may ever write
            with suppress(OSError), member.path.open("rb") as file:
                return self.hand_in(batch, name, file, at)
        unopened = Message("recordings-unopened", file=name)
        return self._journal.imports.add_refused(batch, name, unopened)

    def _file(
        self,
        batch: int,
        file: ImportedFile,
        columns: Columns | None,
        at: datetime,
        zone: tzinfo,
    ) -> None:
        assert file.original_id is not None  # noqa: S101  (handed in with it)
        size = self._size(file)
        before = self._journal.imports.of_original(file.original_id, file.id)
        if before is not None:
            self._journal.imports.known(file.id, before)
            return
        suffix = PurePosixPath(file.path).suffix
        with tempfile.TemporaryDirectory() as folder:
            place = Path(folder) / f"file{suffix if suffix.isascii() else ''}"
            with place.open("wb") as copy, suppress(NotInJournal):
                copy.writelines(self._journal.originals.pieces(file.original_id))
            if place.stat().st_size != size:
                return  # somebody else has worked on it, and let its bytes go
            source = Source(PurePosixPath(file.path).name, place)
            try:
                self._read(batch, file, source, _reads(source, columns), at, zone)
            except (UnreadableActivity, UnreadableRecording, NotEnoughSignal) as error:
                self._journal.imports.refuse(file.id, Message.of(error.args[0]))

    def _read(
        self,
        batch: int,
        file: ImportedFile,
        source: Source,
        reads: Reads | None,
        at: datetime,
        zone: tzinfo,
    ) -> None:
        """Read a file as the first of these that it is: activities, a recording, files in a file.

        A journal that another Retrowalk wrote is merged with this one.
        """
        if is_journal(source):
            self._merge(file, source)
            return
        if reads is not None:
            self._keep_activities(file, reads(source, zone), source, at)
            return
        with tempfile.TemporaryDirectory() as folder:
            members = packed_in(source, Path(folder))
            if members is not None:
                self._unpack(batch, file, source, members, at)
                return
        recording_id = self._recorded(source, at)
        self._journal.imports.keep(file.id, (), (), at, recording_id=recording_id)

    def _merge(self, file: ImportedFile, source: Source) -> None:
        """Add a journal that was taken along to this one; with its batch it is taken back."""
        with source.path.open("rb") as opened:
            try:
                merge(self._journal, opened, into=file.id)
            except UnreadableJournal as error:
                raise UnreadableActivity(Message.of(error.args[0])) from error

    def _keep_activities(
        self, file: ImportedFile, found: Iterable[Found], source: Source, at: datetime
    ) -> None:
        """Keep what is told in a file, and measure it where it holds acceleration as well."""
        activities: list[Activity] = []
        days: list[DayValue] = []
        left_out: Message | None = None
        for one in found:
            if isinstance(one, Activity):
                activities.append(one)
            elif isinstance(one, DayValue):
                days.append(one)
            else:
                left_out = one
        if not activities and not days:
            raise UnreadableActivity(Message("import-nothing", file=source.name))
        recording_id = None
        if is_recording(source):
            try:
                recording_id = self._recorded(source, at)
            except (UnreadableRecording, NotEnoughSignal):
                recording_id = None  # no movement in it, or too little: it is an activity all right
        self._journal.imports.keep(
            file.id, activities, days, at, recording_id=recording_id, left_out=left_out
        )

    def _recorded(self, source: Source, at: datetime) -> int:
        """Keep and measure a recording, and give its number."""
        if source.path.stat().st_size > MOST_RECORDING_BYTES:
            raise UnreadableRecording(Message("recordings-large", file=source.name))
        walk = self._recordings.hand_in(source.name, source.path.read_bytes(), at=at)
        return walk.recording_id

    def _unpack(
        self,
        batch: int,
        file: ImportedFile,
        source: Source,
        members: Sequence[Member],
        at: datetime,
    ) -> None:
        """Let the files that are in a file wait in its place."""
        if not members:
            raise UnreadableActivity(Message("import-hollow", file=source.name))
        imports, refused = self._journal.imports, {}
        for member in members:
            if member.refused is not None:
                refused[member.name] = member.refused
                continue
            adding = partial(imports.add_within, packed=file, batch=batch, name=member.name or "-")
            with member.path.open("rb") as data:
                self._journal.originals.keep(member.name, data, at, adding)
        imports.unpacked(file, batch, refused)

    def _size(self, file: ImportedFile) -> int:
        with suppress(NotInJournal):  # somebody else may have let its bytes go
            return self._journal.originals.get(file.original_id or 0).size
        return -1


def _reads(source: Source, columns: Columns | None) -> Reads | None:
    """Find what reads the activities in a file: declared columns, or its format."""
    if columns is not None and fits(source, columns):
        return partial(read_table, columns=columns)
    form = recognised(source)
    return None if form is None else form.read


MOST_RECORDING_BYTES = 1 << 30
"""No larger recording is kept: a day of walking at 100 Hz is smaller."""
