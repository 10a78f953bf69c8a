"""Backups of the whole journal: written, proved, and kept by a rule that is told.

A backup is one once it was opened again, every row of it read and counted, and a recording out of
it measured as it was measured before. Until then it is a file that may be nothing.
"""

import hashlib
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import IO

from retrowalk.coach.aside import written_aside
from retrowalk.coach.proving import Sample
from retrowalk.errors import FULL, NoRoom, RetrowalkError, UnreadableJournal, Unwritable
from retrowalk.exchange.whole import BackupTold, opened, write
from retrowalk.journal import Journal
from retrowalk.journal.backups import KeptBackup, Why
from retrowalk.journal.whole import Whole
from retrowalk.languages import Message
from retrowalk.value import Value

Told = Callable[[int], None]
"""Hears how many rows were written and read."""

PIECE = 1 << 20


class MadeBackup(Value):
    """A backup that was written and proved."""

    why: Why
    file: str
    size: int
    sha256: str
    told: BackupTold
    at: datetime


Then = Callable[[MadeBackup], None]


class BackupPlace:
    """Where backups are laid, and what seals them."""

    def __init__(self, folder: Path, passphrase: str | None = None) -> None:
        self.folder = folder
        self.passphrase = passphrase or None

    def write(
        self,
        whole: Whole,
        why: Why,
        at: datetime,
        told: Told = lambda _: None,
        then: Then = lambda _: None,
    ) -> MadeBackup:
        """Write a backup and prove it; what can't be proved is no backup, and does not stay.

        ``then`` hears of it before it has its name: no file has one of which nobody knows.

        Raises
        ------
        NoRoom, Unwritable
            if it can't be written there
        UnreadableJournal
            if it is not what was to be written
        """
        ends = ".zip" if self.passphrase is None else ".zip.age"
        name = f"retrowalk-{at:%Y%m%dT%H%M%SZ}-{why}-{secrets.token_hex(3)}{ends}"
        return write_backup(whole, self.folder / name, self, why, at, told, then)

    def file(self, backup: KeptBackup) -> Path:
        """Give where the file of a backup lies."""
        return self.folder / backup.file


def write_backup(
    whole: Whole,
    file: Path,
    place: BackupPlace,
    why: Why,
    at: datetime,
    told: Told = lambda _: None,
    then: Then = lambda _: None,
) -> MadeBackup:
    """Write a backup into a file and prove it, as :meth:`BackupPlace.write` does."""
    expected = {name: whole.count(name) for name in whole.tables}
    with _writing(file) as out:
        written = write(whole, out, version("retrowalk"), at, place.passphrase, told)
        out.flush()
        os.fsync(out.fileno())  # before anybody hears of it
        if written.counts != expected:
            raise UnreadableJournal(Message("backup-damaged"))
        part = Path(out.name)
        sha256, size = prove(part, place.passphrase, written, told), part.stat().st_size
        made = MadeBackup(why=why, file=file.name, size=size, sha256=sha256, told=written, at=at)
        then(made)
    return made


def prove(
    file: Path, passphrase: str | None, expected: BackupTold | None, told: Told = lambda _: None
) -> str:
    """Open a backup, read and count all of it, measure a recording again; give its sha256.

    Raises
    ------
    UnreadableJournal
        if it is not as it was written
    """
    with file.open("rb") as source:
        with opened(source, passphrase) as kept:
            if expected is not None and kept.told != expected:
                raise UnreadableJournal(Message("backup-damaged"))
            sample = Sample(kept.told)
            kept.check(told, sample.notice)
            sample.check(kept)
        return _sum_of(source)


def put_back(journal: Journal, file: IO[bytes], passphrase: str | None) -> BackupTold:
    """Let a backup take the place of an unused journal; it is read wholly before anything changes.

    Raises
    ------
    UnreadableJournal
        if it is none, is damaged, another passphrase opens it, or something is kept here already;
        what was there stays
    """
    if not journal.is_unused:
        raise UnreadableJournal(Message("backup-not-empty"))
    with opened(file, passphrase) as kept:
        kept.check()
        told = kept.told
        parts = ((name, [*one.columns], kept.rows(name)) for name, one in told.tables.items())
        journal.fill(told.schema_version, parts, told.given, anew=True)
    return told


@contextmanager
def _writing(file: Path) -> Iterator[IO[bytes]]:
    try:
        with written_aside(file) as out:
            yield out
    except OSError as error:
        raise _refusal(file, error) from error


def _refusal(file: Path, error: OSError) -> RetrowalkError:
    cause = error.strerror or str(error)
    kind = NoRoom if error.errno in FULL else Unwritable
    return kind(Message("backup-unwritable", folder=str(file.parent), cause=cause))


def _sum_of(file: IO[bytes]) -> str:
    file.seek(0)
    digest = hashlib.sha256()
    while data := file.read(PIECE):
        digest.update(data)
    return digest.hexdigest()
