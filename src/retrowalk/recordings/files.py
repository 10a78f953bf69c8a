"""What was handed in: one file, a zip, or a folder, seen as named files that belong together."""

import gzip
import io
import itertools
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import IO, Self, cast

from retrowalk.errors import UnreadableRecording
from retrowalk.languages import Message
from retrowalk.recordings.csv_table import CsvTable
from retrowalk.recordings.dialect import Dialect
from retrowalk.recordings.parquet_table import MAGIC as PARQUET
from retrowalk.recordings.parquet_table import ParquetTable
from retrowalk.recordings.tables import (
    DAMAGED,
    MOST_BYTES,
    MOST_SHRINKING,
    SMALL_BYTES,
    Content,
    Table,
)
from retrowalk.recordings.workbook import is_workbook, sheets

_ZIP, _GZIP = (b"PK\x03\x04", b"PK\x05\x06"), b"\x1f\x8b\x08"
_MOST_FILES = 1000
_HEAD_BYTES, _STEP_BYTES = 1 << 14, 1 << 20
_DESCRIPTIONS = ("meta",)


@dataclass(frozen=True)
class Files:
    """Files by name, none of them opened before it is asked for.

    Attributes
    ----------
    name : what the walker handed in, for messages ("walk.zip")
    contents : the files by their name within it, "/" between folders ("meta/time.csv")
    whole : what was handed in as it is, where it is one file; unpacked, where gzip packed it
    sensor : which of several sensors was asked for, if one was
    """

    name: str
    contents: Mapping[str, Content]
    whole: Content | None = None
    sensor: str | None = None

    @classmethod
    def of_bytes(cls, name: str, data: bytes) -> Self:
        """See as files a single one, also in gzip, a zip or a workbook (each sheet a CSV file).

        Raises
        ------
        UnreadableRecording
            if what was packed is damaged, or more than a recording can hold
        """
        return cls._of(name, _of_bytes(data))

    @classmethod
    def of_path(cls, path: Path) -> Self:
        """See a single file, a zip or a workbook as files, without reading it whole."""
        return cls._of(path.name, _of_path(path))

    @classmethod
    def of_paths(cls, name: str, paths: Iterable[Path]) -> Self:
        """See files that lie beside each other as files."""
        return cls(name, {path.name: _of_path(path) for path in paths})

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
        return cls(folder.name, {n: _of_path(p) for n, (_, p) in zip(inside, kept, strict=True)})

    @classmethod
    def _of(cls, name: str, whole: Content) -> Self:
        with whole.open() as file:
            head = file.read(_HEAD_BYTES)
        if head.startswith(_ZIP):
            return cls(name, _zipped(name, whole), whole)
        if head.startswith(_GZIP):
            inside = name[:-3] if name.lower().endswith(".gz") else name
            whole = _gunzipped(name, whole)
            return cls(name, {inside: whole}, whole)
        if is_workbook(head):
            with whole.open() as file:
                texts = sheets(name, file.read(MOST_BYTES))
            return cls(name, {n: _of_bytes(text) for n, text in texts.items()}, whole)
        return cls(name, {name: whole}, whole)

    @cached_property
    def tables(self) -> dict[str, Table]:
        """The tables among the files, by name."""
        opened = {name: self._table(name) for name in self.contents}
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

    @contextmanager
    def on_disk(self, name: str | None = None) -> Iterator[Path]:
        """Give a file a place on the disk, for libraries that read nothing else; None: the whole.

        Raises
        ------
        UnreadableRecording
            if it is damaged or too large
        """
        content = self.whole if name is None else self.contents[name]
        if content is not None and content.path is not None:
            yield content.path
            return
        suffix = PurePosixPath(self.name if name is None else name).suffix
        with tempfile.NamedTemporaryFile(suffix=suffix if suffix.isascii() else "") as file:
            if name is not None:
                file.write(self.read(name))
            elif content is not None:
                with content.open() as whole:
                    file.write(whole.read(MOST_BYTES))
            file.flush()
            yield Path(file.name)

    def _table(self, name: str) -> Table | None:
        """Open what is a table."""
        head, label, content = self.head(name), self._label(name), self.contents[name]
        if head.startswith(PARQUET):
            # it is read from its end, and from places all over it
            seekable = content if content.path else _lazy(lambda: self.read(name), content.size)
            return ParquetTable(label, seekable)
        dialect = Dialect.of(head)
        return CsvTable(label, dialect, content) if dialect else None

    def _read(self, name: str, size: int) -> bytes:
        try:
            with self.contents[name].open() as file:
                return file.read(size)
        except DAMAGED as problem:
            raise UnreadableRecording(
                Message("recordings-damaged", file=self._label(name))
            ) from problem

    def _label(self, name: str) -> str:
        return name if name == self.name else f"{self.name}, {name}"


def _of_bytes(data: bytes) -> Content:
    return Content(lambda: io.BytesIO(data), len(data))


def _of_path(path: Path) -> Content:
    return Content(lambda: path.open("rb"), path.stat().st_size, path)


def _lazy(load: Callable[[], bytes], size: int) -> Content:
    return Content(lambda: io.BytesIO(load()), size)


def _zipped(name: str, whole: Content) -> dict[str, Content]:
    try:
        archive = zipfile.ZipFile(whole.path or whole.open())
        members = [m for m in archive.infolist() if not m.is_dir() and not _is_clutter(m.filename)]
    except DAMAGED as problem:
        raise UnreadableRecording(Message("recordings-zip-damaged", file=name)) from problem
    if len(members) > _MOST_FILES:
        raise UnreadableRecording(_too_many(name))
    for member in members:
        _check(name, member)
    inside = _without_common_folder([m.filename for m in members])
    return {n: _member(archive, m) for n, m in zip(inside, members, strict=True)}


def _member(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Content:
    return Content(lambda: archive.open(member), member.file_size)


def _gunzipped(name: str, packed: Content) -> Content:
    """See what gzip packed; it does not say how much that is, so that it is gone through once."""
    place = packed.path or packed.open()
    most, size = min(MOST_BYTES, SMALL_BYTES + MOST_SHRINKING * packed.size), 0
    try:
        with gzip.open(place) as file:
            while size <= most and (step := file.read(_STEP_BYTES)):
                size += len(step)
    except DAMAGED as problem:
        raise UnreadableRecording(Message("recordings-damaged", file=name)) from problem
    if size > most:
        raise UnreadableRecording(_too_large(name))
    return Content(lambda: cast(IO[bytes], gzip.open(packed.path or packed.open())), size)


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
