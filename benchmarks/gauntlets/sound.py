"""Whether a journal is whole after what it went through, and has all that was acknowledged."""

import hashlib
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.gauntlets.homes import Home
from benchmarks.gauntlets.load import Kept
from sqlalchemy import select, text, update
from sqlalchemy.exc import DBAPIError

from retrowalk.coach.backups import BackupPlace, prove
from retrowalk.errors import NotInJournal, UnreadableRecording
from retrowalk.journal import Journal, Kind, WalkerJournal
from retrowalk.journal.database import connect
from retrowalk.journal.exchange_tables import ImportFileRow, JobRow, OriginalRow, PieceRow
from retrowalk.journal.imports import Status
from retrowalk.journal.jobs import ENDED, State
from retrowalk.journal.server_tables import UnownedRow
from retrowalk.journal.storing import MARK
from retrowalk.journal.tables import ArrivalRow, ChunkRow, RecordingRow, StatementRow


def damage(home: Home) -> Iterator[str]:
    """Tell what is wrong with a journal: what it finds itself, and what its database does."""
    with home.open() as journal:
        yield from map(str, journal.check().wrong)
    yield from torn(home)


def torn(home: Home) -> Iterator[str]:
    """Tell what the database itself finds wrong with its own files."""
    engine = connect(home.url)
    try:
        with engine.connect() as db:
            if home.kind == "sqlite":
                found = db.execute(text("PRAGMA integrity_check")).scalars().all()
                yield from (f"integrity: {one}" for one in found if one != "ok")
                broken = db.execute(text("PRAGMA foreign_key_check")).all()
                yield from (f"a row that points nowhere: {one}" for one in broken)
                return
            db.execute(text("CREATE EXTENSION IF NOT EXISTS amcheck WITH SCHEMA public"))
            trees = (
                "SELECT count(public.bt_index_check(c.oid, true)) FROM pg_class c "
                "JOIN pg_am a ON a.oid = c.relam JOIN pg_namespace n ON n.oid = c.relnamespace "
                "WHERE a.amname = 'btree' AND n.nspname = current_schema()"
            )
            try:
                db.execute(text(trees))
            except DBAPIError as error:
                yield f"integrity: {error.orig}"
    finally:
        engine.dispose()


def lost(home: Home, kept: Kept) -> Iterator[str]:
    """Tell what was acknowledged and is not there, or is there more than once."""
    kept = kept.now()  # before the journal is read: more may be acknowledged meanwhile
    with home.open() as journal:
        yield from (f"the store: {one.what}" for one in journal.store.check().findings)
        pages = journal.walker()
        yield from _recordings(journal, pages, kept)
        yield from _chunks(pages, kept)
        told = pages.statements.all
        checks = Counter(one.body.get("note") for one in told(Kind.CHECK_IN))
        notes = Counter(one.body.get("text") for one in told(Kind.NOTE))
        yield from (f"check-in {one}" for one in kept.checks if not checks[one])
        for session in kept.walked:
            if len(pages.runs(session)) != 1:
                yield f"session {session} was walked {len(pages.runs(session))} times"
        yield from (f"note {one}" for one in kept.notes if not notes[one])
        yield from _files(pages, kept)


def orphans(home: Home, kept: Kept) -> Iterator[str]:
    """Tell what is left over of what was never finished; to be asked once all was done."""
    with home.open() as journal:
        pages = journal.walker()
        read = journal._transactions.read
        for number in pages.walks.unmeasured():
            yield f"recording {number} was never measured"
        rows = read(lambda db: db.execute(select(OriginalRow.id, OriginalRow.sha256)).all())
        needed = set(read(lambda db: db.scalars(select(ImportFileRow.original_id)).all()))
        for number, sha256 in rows:
            if sha256 is None:
                yield f"original {number} never became whole"
            elif number not in needed:
                yield f"original {number} is of no file"
        pieces = set(read(lambda db: db.scalars(select(PieceRow.original_id)).all()))
        yield from (f"a piece of no original {one}" for one in pieces - {row[0] for row in rows})
        whole = select(ArrivalRow.key).join(ChunkRow).where(ArrivalRow.whole)
        for key in set(read(lambda db: db.scalars(whole).all())):
            yield f"recording {key} is whole, and its chunks are still there"
        told = select(StatementRow.recording_id).where(StatementRow.kind == Kind.RECORDING)
        counts = Counter(read(lambda db: db.scalars(told).all()))
        known = set(read(lambda db: db.scalars(select(RecordingRow.id)).all()))
        yield from (f"recording {n} is told {counts[n]} times" for n in known if counts[n] != 1)
        due = select(JobRow.id, JobRow.kind, JobRow.state).where(JobRow.due_at <= datetime.now(UTC))
        jobs = read(lambda db: db.execute(due).all())
        yield from (f"job {n} ({kind}) is {state}" for n, kind, state in jobs if state not in ENDED)
        for file in half_written(home.folder):
            yield f"half a file: {file.name}"
        yield from _backups(home, journal)
        half = set(pages.uploads.unfinished()) - set(kept.chunks)
        yield from (f"recording {key} was never begun" for key in half)


def kept_in_store(home: Home) -> int:
    """Count what of recordings and originals lies in the store: none would prove nothing of it."""
    with home.open() as journal:
        return journal._transactions.read(
            lambda db: sum(
                len(db.scalars(select(model.id).where(model.stored_as.is_not(None))).all())
                for model in (RecordingRow, PieceRow)
            )
        )


def left_in_store(home: Home) -> Iterator[str]:
    """Tell what is in the store that no row owns, once a day is over; what is gone; what damaged.

    What was on its way into the store when a process was killed is noted as nobody's for a day,
    since nothing is on its way for so long. That day is let be over here.
    """
    with home.open() as journal:
        a_day_later = update(UnownedRow).values(due_at=datetime.now(UTC))
        journal._transactions.write(lambda db: db.execute(a_day_later))
        if not journal.store.sweep():
            yield "the store keeps what is nobody's"
        yield from (f"the store: {one.what}" for one in journal.store.check().findings)
        owned = journal._transactions.read(
            lambda db: {
                *db.scalars(select(RecordingRow.stored_as)),
                *db.scalars(select(PieceRow.stored_as)),
                MARK,
            }
        )
        for store in journal._transactions.stores.all:
            yield from (
                f"an object of nobody: {one.name}" for one in store.all() if one.name not in owned
            )


def measured(home: Home) -> bool:
    """Tell whether the server has measured what nobody came back to, as it does once it is up."""
    with home.open() as journal:
        return not journal.walker().walks.unmeasured()


def exported(home: Home) -> list[int]:
    """Give the jobs whose file is said to be there."""
    done = select(JobRow.id).where(JobRow.kind == "export", JobRow.state == State.DONE)
    with home.open() as journal:
        return list(journal._transactions.read(lambda db: db.scalars(done).all()))


def half_written(folder: Path) -> list[Path]:
    """Give files that were begun and never became whole."""
    return [one for end in (".part", ".tmp", ".new") for one in folder.rglob(f"*{end}")]


def _backups(home: Home, journal: Journal) -> Iterator[str]:
    """Tell which backups are not there or can't be opened, and of which files nobody knows."""
    place = BackupPlace(home.folder / "backups", None)
    known = {place.file(one): one for one in journal.backups.all() if one.removed_at is None}
    for file in set(place.folder.glob("*")) - set(known):
        yield f"a backup of which nobody knows: {file.name}"
    for file, one in known.items():
        if not file.is_file():
            if one.proved_at is not None:  # else it never came to be, and goes with the next
                yield f"backup {one.file} is not there"
        elif prove(file, None, None) != one.sha256:
            yield f"backup {one.file} is another"


def _recordings(journal: Journal, pages: WalkerJournal, kept: Kept) -> Iterator[str]:
    rows = journal._transactions.read(
        lambda db: db.execute(select(RecordingRow.id, RecordingRow.sha256)).all()
    )
    for number, sha256 in rows:
        if hashlib.sha256(_recording(pages, number)).hexdigest() != sha256:
            yield f"recording {number} has other bytes than it came with"
    known = {sha256: number for number, sha256 in rows}
    for sha256 in kept.recordings:
        if sha256 not in known:
            yield f"recording {sha256[:8]}"
        elif pages.walks.of_recording(known[sha256]) is None:
            yield f"the walk of recording {sha256[:8]}"


def _recording(pages: WalkerJournal, number: int) -> bytes:
    """Read a recording; nothing, which none is, where it can't be read."""
    try:
        return pages.walks.recording(number)[1]
    except (NotInJournal, UnreadableRecording):
        return b""


def _imported(pages: WalkerJournal, batch: int, path: str, data: bytes) -> bytes:
    """Read what was imported; once more where it became a recording while it was looked for."""
    sha256 = hashlib.sha256(data).hexdigest()
    for _ in range(2):
        recorded = {one.path: one.recording_id for one in pages.imports.receipt(batch).files}[path]
        if recorded is not None:
            return _recording(pages, recorded)
        original = pages.originals.known(sha256)
        with suppress(NotInJournal, UnreadableRecording):
            return b"" if original is None else b"".join(pages.originals.pieces(original.id))
    return b""


def _chunks(pages: WalkerJournal, kept: Kept) -> Iterator[str]:
    for key, chunks in list(kept.chunks.items()):
        number = pages.uploads.recording_of(key)
        if number is None:
            there = b"".join(pages.uploads.chunks(key))
            if key in kept.finished:
                yield f"recording {key[:8]} of chunks"
        else:
            there = _recording(pages, number)
        yield from (f"chunk {n} of {key[:8]}" for n, one in chunks.items() if one not in there)


def _files(pages: WalkerJournal, kept: Kept) -> Iterator[str]:
    for batch, files in list(kept.files.items()):
        try:
            receipt = {one.path: one for one in pages.imports.receipt(batch).files}
        except NotInJournal:
            yield f"batch {batch}"
            continue
        for path, (data, came) in list(files.items()):
            one = receipt.get(path)
            if came < len(data) or one is None:
                if came == len(data):
                    yield f"file {path} of batch {batch}"
                continue
            if batch in kept.read and one.status is not Status.KEPT:
                yield f"file {path} of batch {batch} is {one.status}"
            if _imported(pages, batch, path, data) != data:
                yield f"the bytes of {path} of batch {batch}"
    activities = Counter((one.start, one.duration_s) for one in pages.activities.all())
    yield from (f"activity {one} is there {n} times" for one, n in activities.items() if n > 1)
    tables = {path for batch in kept.read for path in kept.files[batch] if path.endswith(".csv")}
    if len(activities) < 20 * len(tables):
        yield f"of {20 * len(tables)} activities there are {len(activities)}"
