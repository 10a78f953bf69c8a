"""A whole journal as one file, which any database takes back, and which is proved by its own sums.

It is a zip: a member for each table, with a row a line as a JSON array in the order of its columns,
and one that tells of all others, written last. Where a row has bytes, their number stands in the
line as ``{"bytes": N}``, and they follow it. Nothing is ever whole in memory but a row.
"""

import hashlib
import io
import json
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from pydantic import AwareDatetime, Field, ValidationError

from retrowalk.errors import UnreadableJournal
from retrowalk.exchange.age import Sealing, Unsealed, is_sealed
from retrowalk.journal.whole import Values, Whole
from retrowalk.languages import Message
from retrowalk.value import Value

KIND = "retrowalk-backup"
FORMAT = 1
TOLD = "retrowalk-backup.json"
MOST_TOLD_BYTES, MOST_LINE_BYTES, MOST_BYTES = 1 << 20, 64 << 20, 1 << 30
SMALL_BYTES, MOST_SHRINKING = 10 << 20, 300
"""Rows shrink to a twentieth or so; what shrinks to a three-hundredth was made to fill a disk."""

Told = Callable[[int], None]
"""Hears how many rows were written or read."""


class TableTold(Value):
    """What a table of a backup holds, and its sum by which it is known to be whole."""

    columns: tuple[str, ...]
    rows: int = Field(ge=0)
    sha256: str


class BackupTold(Value):
    """What a backup says of itself; ``given`` are the last numbers that its tables gave."""

    kind: str
    format: int
    schema_version: str
    package: str
    made_at: AwareDatetime
    tables: dict[str, TableTold]
    given: dict[str, int]

    @property
    def counts(self) -> dict[str, int]:
        """How many rows each table has."""
        return {name: table.rows for name, table in self.tables.items()}


def write(
    whole: Whole,
    file: IO[bytes],
    package: str,
    at: datetime,
    passphrase: str | None = None,
    told: Told = lambda _: None,
) -> BackupTold:
    """Write a whole journal into a file, sealed where there is a passphrase; ``at`` is in UTC."""
    if passphrase is None:
        return _write(whole, file, package, at, told)
    with io.BufferedWriter(Sealing(file, passphrase), 1 << 20) as sealing:
        return _write(whole, sealing, package, at, told)


def table_told(whole: Whole, name: str) -> TableTold:
    """Count a table, and sum it up as it would be in a file."""
    digest, count = hashlib.sha256(), 0
    for values in whole.rows(name):
        for part in _parts(values):
            digest.update(part)
        count += 1
    columns = tuple(whole.columns(name))
    return TableTold(columns=columns, rows=count, sha256=digest.hexdigest())


class KeptWhole:
    """A whole journal in a file, which comes from elsewhere and is believed in nothing."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive
        self.told = self._told()

    def rows(self, name: str) -> Iterator[Values]:
        """Give the rows of a table.

        Raises
        ------
        UnreadableJournal
            if they are not those that were written
        """
        told = self.told.tables[name]
        entry = self._entry(_member(name))
        if entry.file_size > SMALL_BYTES + MOST_SHRINKING * entry.compress_size:
            raise UnreadableJournal(Message("backup-damaged"))
        digest, count = hashlib.sha256(), 0
        with self._archive.open(entry) as file:
            while line := file.readline(MOST_LINE_BYTES):
                digest.update(line)
                values = json.loads(line)
                if not isinstance(values, list) or len(values) != len(told.columns):
                    raise UnreadableJournal(Message("backup-damaged"))
                for place, value in enumerate(values):
                    if isinstance(value, dict):
                        values[place] = data = _read(file, value.get("bytes"))
                        digest.update(data)
                count += 1
                yield values
        if (count, digest.hexdigest()) != (told.rows, told.sha256):
            raise UnreadableJournal(Message("backup-damaged"))

    def check(
        self,
        told: Told = lambda _: None,
        each: Callable[[str, Values], None] = lambda _, __: None,
    ) -> None:
        """Read all of it; ``each`` is shown every row with the name of its table.

        Raises
        ------
        UnreadableJournal
            if anything is not as it was written
        """
        read = 0
        for name in self.told.tables:
            for values in self.rows(name):
                each(name, values)
                read += 1
                told(read)

    def _told(self) -> BackupTold:
        entry = self._entry(TOLD)
        if entry.file_size > MOST_TOLD_BYTES:
            raise UnreadableJournal(Message("backup-unreadable"))
        told = BackupTold.model_validate_json(self._archive.read(entry))
        if told.kind != KIND:
            raise UnreadableJournal(Message("backup-unreadable"))
        if told.format > FORMAT:
            raise UnreadableJournal(Message("exchange-journal-newer"))
        return told

    def _entry(self, name: str) -> ZipInfo:
        return self._archive.getinfo(name)


@contextmanager
def opened(file: IO[bytes], passphrase: str | None = None) -> Iterator[KeptWhole]:
    """Open a backup.

    Raises
    ------
    UnreadableJournal
        if it is none, is damaged, or another passphrase opens it; also while it is read
    """
    try:
        if is_sealed(file):
            if passphrase is None:
                raise UnreadableJournal(Message("backup-wants-passphrase"))
            file = io.BufferedReader(Unsealed(file, passphrase), 1 << 20)
        try:
            archive = ZipFile(file)
        except (BadZipFile, OSError, ValueError) as error:
            raise UnreadableJournal(Message("backup-unreadable")) from error
        with archive:
            yield KeptWhole(archive)
    except (KeyError, ValidationError) as error:
        raise UnreadableJournal(Message("backup-unreadable")) from error
    except (
        BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        RuntimeError,
        ValueError,
        RecursionError,
    ) as error:
        raise UnreadableJournal(Message("backup-damaged")) from error


def _write(whole: Whole, file: IO[bytes], package: str, at: datetime, told: Told) -> BackupTold:
    tables, written = dict[str, TableTold](), 0
    with ZipFile(file, "w") as archive:
        for name in whole.tables:
            how = ZIP_STORED if whole.has_bytes(name) else ZIP_DEFLATED
            digest, count = hashlib.sha256(), 0
            with (
                archive.open(_info(_member(name), at, how), "w", force_zip64=True) as member,
                io.BufferedWriter(member, 1 << 20) as out,
            ):
                for values in whole.rows(name):
                    for part in _parts(values):
                        digest.update(part)
                        out.write(part)
                    count += 1
                    told(written + count)
            written += count
            columns = tuple(whole.columns(name))
            tables[name] = TableTold(columns=columns, rows=count, sha256=digest.hexdigest())
        all_of_it = BackupTold(
            kind=KIND,
            format=FORMAT,
            schema_version=whole.version,
            package=package,
            made_at=at,
            tables=tables,
            given=whole.given(),
        )
        text = json.dumps(all_of_it.model_dump(mode="json"), indent=1)
        archive.writestr(_info(TOLD, at, ZIP_DEFLATED), text)
    return all_of_it


def _parts(values: Values) -> Iterator[bytes]:
    written = [{"bytes": len(one)} if isinstance(one, bytes) else one for one in values]
    yield json.dumps(written, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
    yield from (one for one in values if isinstance(one, bytes))


def _read(file: IO[bytes], size: object) -> bytes:
    if not isinstance(size, int) or not 0 <= size <= MOST_BYTES:
        raise UnreadableJournal(Message("backup-damaged"))
    data = file.read(size)
    if len(data) != size:
        raise UnreadableJournal(Message("backup-damaged"))
    return data


def _member(table: str) -> str:
    return f"tables/{table}.jsonl"


def _info(name: str, at: datetime, how: int) -> ZipInfo:
    info = ZipInfo(name, at.timetuple()[:6])
    info.compress_type = how
    info.external_attr = 0o600 << 16
    info._compresslevel = 1  # type: ignore[attr-defined]  # no other way is given to say it
    return info
