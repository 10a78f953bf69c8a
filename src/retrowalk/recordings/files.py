"""What was handed in: one file, a zip, or a folder, seen as named files that belong together."""

import io
import itertools
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import IO, Self

from retrowalk.errors import UnreadableRecording
from retrowalk.languages import Message
from retrowalk.recordings.tables import MOST_BYTES, MOST_SHRINKING, SMALL_BYTES, Table, open_table
from retrowalk.recordings.workbook import is_workbook, sheets

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_MOST_FILES = 1000
_HEAD_BYTES = 1 << 14
_DESCRIPTIONS = ("meta",)
# what reading a file, and a damaged zip in particular, has been seen to raise
_DAMAGED = (
    *(OSError, EOFError, ValueError, LookupError, RuntimeError),
    *(struct.error, zlib.error, zipfile.BadZipFile),
)


@dataclass(frozen=True)
class Files:
    """Files by name, none of them opened before it is asked for.

    Attributes
    ----------
    name : what the walker handed in, for messages ("walk.zip")
    openers : by name within it, "/" between folders ("meta/time.csv"), how to open each
    """

    name: str
    openers: Mapping[str, Callable[[], IO[bytes]]]

    @classmethod
    def of_bytes(cls, name: str, data: bytes) -> Self:
        """See a single file, a zip or an Excel workbook (each sheet a CSV file) as files."""
        if data.startswith(_ZIP):
            return cls(name, _zipped(name, data))
        if is_workbook(data):
            return cls(name, {n: _opener(text) for n, text in sheets(name, data).items()})
        return cls(name, {name: _opener(data)})

    @classmethod
    def of_folder(cls, folder: Path) -> Self:
        """See a folder, with the folders in it, as files."""
        found = list(itertools.islice(folder.rglob("*"), _MOST_FILES + 1))
        if len(found) > _MOST_FILES:
            raise UnreadableRecording(_too_many(folder.name))
        paths = [p for p in sorted(found) if p.is_file()]
        names = [p.relative_to(folder).as_posix() for p in paths]
        kept = [(n, p) for n, p in zip(names, paths, strict=True) if not _is_clutter(n)]
        inside = _without_common_folder([n for n, _ in kept])
        return cls(
            folder.name,
            {n: _path_opener(p) for n, (_, p) in zip(inside, kept, strict=True)},
        )

    @cached_property
    def tables(self) -> dict[str, Table]:
        """The tables among the files, by name."""
        opened = {
            n: open_table(self._label(n), self.head(n), self._loader(n)) for n in self.openers
        }
        return {name: table for name, table in opened.items() if table is not None}

    @property
    def recording_folders(self) -> list[str]:
        """The folders that hold tables, "" for the top; those of descriptions left out."""
        parents = {PurePosixPath(name).parent for name in self.tables}
        return sorted(p.name for p in parents if p.name not in _DESCRIPTIONS)

    def head(self, name: str) -> bytes:
        """Read the first bytes of a file."""
        return self._read(name, _HEAD_BYTES)

    def read(self, name: str) -> bytes:
        """Read a whole file.

        Raises
        ------
        UnreadableRecording
            if it is damaged, or larger than ``MOST_BYTES``
        """
        data = self._read(name, MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            raise UnreadableRecording(_too_large(self._label(name)))
        return data

    def _read(self, name: str, size: int) -> bytes:
        try:
            with self.openers[name]() as file:
                return file.read(size)
        except _DAMAGED as problem:
            raise UnreadableRecording(
                Message("recordings-damaged", file=self._label(name))
            ) from problem

    def _loader(self, name: str) -> Callable[[], bytes]:
        return lambda: self.read(name)

    def _label(self, name: str) -> str:
        return name if name == self.name else f"{self.name}, {name}"


def _opener(data: bytes) -> Callable[[], IO[bytes]]:
    return lambda: io.BytesIO(data)


def _path_opener(path: Path) -> Callable[[], IO[bytes]]:
    return lambda: path.open("rb")


def _zipped(name: str, data: bytes) -> dict[str, Callable[[], IO[bytes]]]:
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        members = [m for m in archive.infolist() if not m.is_dir() and not _is_clutter(m.filename)]
    except _DAMAGED as problem:
        raise UnreadableRecording(Message("recordings-zip-damaged", file=name)) from problem
    if len(members) > _MOST_FILES:
        raise UnreadableRecording(_too_many(name))
    for member in members:
        _check(name, member)
    inside = _without_common_folder([m.filename for m in members])
    return {n: _member_opener(archive, m) for n, m in zip(inside, members, strict=True)}


def _member_opener(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Callable[[], IO[bytes]]:
    return lambda: archive.open(member)


def _check(name: str, member: zipfile.ZipInfo) -> None:
    if member.flag_bits & 0x1:
        raise UnreadableRecording(Message("recordings-zip-locked", file=name))
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise UnreadableRecording(Message("recordings-zip-unusual", file=name))
    shrunk = member.file_size > SMALL_BYTES + MOST_SHRINKING * member.compress_size
    if member.file_size > MOST_BYTES or shrunk:
        raise UnreadableRecording(_too_large(f"{name}, {member.filename}"))


def _too_large(label: str) -> Message:
    return Message("recordings-unpacks-too-large", file=label, times=MOST_SHRINKING)


def _too_many(name: str) -> Message:
    return Message("recordings-many-files", file=name, most=_MOST_FILES)


def _is_clutter(name: str) -> bool:
    """Tell what computers add to folders and zips without being asked."""
    return any(part.startswith((".", "__MACOSX")) for part in PurePosixPath(name).parts)


def _without_common_folder(names: list[str]) -> list[str]:
    """Drop the folder that all names share, as in a zip that was made from a folder."""
    while names and all("/" in n for n in names) and len({n.split("/", 1)[0] for n in names}) == 1:
        names = [n.split("/", 1)[1] for n in names]
    return names
