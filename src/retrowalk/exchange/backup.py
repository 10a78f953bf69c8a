"""A journal that was taken along, put back: into an empty one, or merged with one that is not.

:mod:`retrowalk.exchange.everything` wrote the file; it comes from elsewhere, so nothing in it is
believed: how large its parts are is told before they are unpacked, and recordings and originals are
those that the rows name, by their hashes.
"""

import hashlib
import json
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any
from zipfile import BadZipFile, ZipFile, ZipInfo

from retrowalk.errors import UnreadableJournal
from retrowalk.exchange.everything import JOURNAL, KIND, original_member, recording_member
from retrowalk.journal import WalkerJournal
from retrowalk.journal.database import NEWEST
from retrowalk.journal.merging import Merged
from retrowalk.journal.originals import PIECE_BYTES
from retrowalk.languages import Message

MOST_ROWS_BYTES = 1 << 30
SMALL_BYTES, MOST_SHRINKING = 10 << 20, 200
"""Rows and tables of numbers shrink to a tenth or so; a two-hundredth is no journal of ours."""
FEW_VALUES, BYTES_EACH = 10_000, 20
"""A row, a step or a cue takes more bytes than this: what has more brackets eats the memory."""


def is_journal(file: IO[bytes]) -> bool:
    """Tell whether a file looks like a journal that was taken along."""
    try:
        with ZipFile(file) as archive, archive.open(JOURNAL) as rows:
            return f'"kind": "{KIND}"'.encode() in rows.read(200)
    except (BadZipFile, zlib.error, EOFError, OSError, RuntimeError, KeyError, ValueError):
        return False


def restore(journal: WalkerJournal, file: IO[bytes]) -> None:
    """Fill an empty journal with one that was taken along.

    Raises
    ------
    UnreadableJournal
        if the file is something else, is damaged, or there is a journal already; nothing is
        changed then
    """
    with _opened(file) as kept:
        journal.backup.restore(kept.rows, kept.data, kept.pieces)


def merge(journal: WalkerJournal, file: IO[bytes], *, into: int | None = None) -> Merged:
    """Add what was taken along from elsewhere, and count what of it was not here.

    ``into`` is the file of an import by which it comes.

    Raises
    ------
    UnreadableJournal
        if the file is something else, is damaged, or does not fit; nothing is changed then
    """
    with _opened(file) as kept:
        return journal.backup.merge(kept.rows, kept.data, kept.pieces, into=into)


def would_merge(journal: WalkerJournal, file: IO[bytes]) -> Merged:
    """Count what :func:`merge` would add, and change nothing.

    Raises
    ------
    UnreadableJournal
        as :func:`merge` does
    """
    with _opened(file) as kept:
        return journal.backup.would_merge(kept.rows, kept.data, kept.pieces)


class _Kept:
    """What a file holds: its rows, and the bytes that they name."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive
        kept = json.loads(self._json())
        if not isinstance(kept, dict) or kept.get("kind") != KIND:
            raise ValueError("no journal")
        if not isinstance(kept["version"], str) or not isinstance(kept["tables"], dict):
            raise ValueError("no journal")
        if kept["version"] > NEWEST:
            raise UnreadableJournal(Message("exchange-journal-newer"))
        self.rows: dict[str, Any] = kept["tables"]
        self._recordings = {row["id"]: row for row in self.rows.get("recording", [])}
        self._originals = {row["id"]: row for row in self.rows.get("original", [])}

    def data(self, number: int) -> bytes:
        """Read a recording, which must be the one that its row names."""
        row = self._recordings[number]
        entry = self._entry(recording_member(row), row["size"])
        if entry.file_size > _most(entry):
            raise ValueError("unpacks to too much")
        data = self._archive.read(entry)
        if hashlib.sha256(data).hexdigest() != row["sha256"]:
            raise UnreadableJournal(Message("exchange-other-bytes", name=entry.filename))
        return data

    def pieces(self, number: int) -> Iterator[bytes]:
        """Read an original piece by piece; at its end it must be the one that its row names."""
        row = self._originals[number]
        entry = self._entry(original_member(row), row["size"])
        digest = hashlib.sha256()
        with self._archive.open(entry) as file:
            while piece := file.read(PIECE_BYTES):
                digest.update(piece)
                yield piece
        if digest.hexdigest() != row["sha256"]:
            raise UnreadableJournal(Message("exchange-other-bytes", name=entry.filename))

    def _json(self) -> bytes:
        """Read the rows, unless they unpack to what no journal does."""
        entry = self._archive.getinfo(JOURNAL)
        if entry.file_size > min(MOST_ROWS_BYTES, _most(entry)):
            raise ValueError("unpacks to too much")
        text = self._archive.read(entry)
        if text.count(b"{") + text.count(b"[") > FEW_VALUES + len(text) // BYTES_EACH:
            raise ValueError("more brackets than values")
        return text

    def _entry(self, name: str, size: int) -> ZipInfo:
        """Find a file by its name; it must be as large as its row says."""
        try:
            entry = self._archive.getinfo(name)
        except KeyError:
            raise UnreadableJournal(Message("exchange-lacks", name=name)) from None
        if entry.file_size != size:
            raise UnreadableJournal(Message("exchange-other-bytes", name=name))
        return entry


@contextmanager
def _opened(file: IO[bytes]) -> Iterator[_Kept]:
    try:
        with ZipFile(file) as archive:
            yield _Kept(archive)
    except (BadZipFile, zlib.error, EOFError, OSError, RuntimeError) as error:
        raise UnreadableJournal(Message("exchange-journal-unreadable")) from error
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError) as error:
        raise UnreadableJournal(Message("exchange-journal-unreadable")) from error


def _most(entry: ZipInfo) -> int:
    return SMALL_BYTES + MOST_SHRINKING * entry.compress_size
