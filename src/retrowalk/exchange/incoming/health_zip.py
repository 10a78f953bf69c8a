"""The file within an export's zip that is read, streamed; the zip is somebody else's."""

import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import copy
from pathlib import PurePosixPath
from typing import IO

from retrowalk.errors import UnreadableActivity
from retrowalk.exchange.incoming.format import Source
from retrowalk.languages import Message

ZIP = b"PK\x03\x04"
DAMAGED = (
    *(OSError, EOFError, ValueError, LookupError, RuntimeError, NotImplementedError),
    *(struct.error, zlib.error, zipfile.BadZipFile),
)
"""What reading a damaged zip has been seen to raise."""

MOST_BYTES = 16 << 30
"""No file is unpacked beyond this."""
_MOST_MEMBERS = 200_000
_CHUNK_BYTES = 1 << 16
_PLAIN = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


def members(source: Source) -> list[zipfile.ZipInfo]:
    """Give the files in a zip, but for what computers add to them.

    Raises
    ------
    UnreadableActivity
        if it is no zip, or damaged, or holds more than any export
    """
    try:
        with zipfile.ZipFile(source.path) as archive:
            found = archive.infolist()
    except DAMAGED as problem:
        raise UnreadableActivity(Message("health-zip-damaged", file=source.name)) from problem
    if len(found) > _MOST_MEMBERS:
        raise UnreadableActivity(Message("health-too-much", file=source.name))
    return [one for one in found if not one.is_dir() and not _is_clutter(one.filename)]


def is_zip(source: Source) -> bool:
    """Tell a zip by its beginning."""
    return source.head(4) == ZIP


def zipped(source: Source) -> list[zipfile.ZipInfo]:
    """Give the files in a zip to recognise it by: none where it is no zip that can be read."""
    try:
        return members(source) if is_zip(source) else []
    except UnreadableActivity:
        return []


def head(source: Source, member: zipfile.ZipInfo, size: int) -> bytes:
    """Read the first bytes of a file in a zip; none where they can't be read."""
    member = copy(member)
    try:
        del member.CRC  # a small file with damage is told by its beginning as well
        with zipfile.ZipFile(source.path) as archive, archive.open(member) as file:
            return file.read(size)
    except DAMAGED:
        return b""


@contextmanager
def opened(
    source: Source, member: zipfile.ZipInfo | None, *, whole: bool
) -> Iterator[Callable[[], bytes]]:
    """Give what reads on in a file, in a zip or as it lies there, till it gives nothing.

    Where it is cut off or damaged it ends, with what came before, or is refused if it is of use
    only as a ``whole``.

    Raises
    ------
    UnreadableActivity
        if it is locked, packed in an unusual way, or of more bytes than any export
    """
    if member is None:
        with source.path.open("rb") as file:
            yield _reader(file, source.name, whole=whole)
        return
    member = copy(member)
    if member.flag_bits & 0x1:
        raise UnreadableActivity(Message("health-zip-locked", file=source.name))
    if member.compress_type not in _PLAIN:
        raise UnreadableActivity(Message("health-zip-unusual", file=source.name))
    try:
        archive = zipfile.ZipFile(source.path)
    except DAMAGED as problem:
        raise UnreadableActivity(Message("health-zip-damaged", file=source.name)) from problem
    with archive:
        try:
            if not whole:
                del member.CRC  # else what came before damage is kept back with it
            packed = archive.open(member)
        except DAMAGED as problem:
            raise UnreadableActivity(Message("health-zip-damaged", file=source.name)) from problem
        with packed:
            yield _reader(packed, source.name, whole=whole)


def _reader(file: IO[bytes], name: str, *, whole: bool) -> Callable[[], bytes]:
    read = 0

    def on() -> bytes:
        nonlocal read
        try:
            data = file.read(_CHUNK_BYTES)
        except DAMAGED as problem:
            if whole:
                raise UnreadableActivity(Message("health-zip-damaged", file=name)) from problem
            return b""
        read += len(data)
        if read > MOST_BYTES:
            raise UnreadableActivity(Message("health-too-much", file=name))
        return data

    return on


def _is_clutter(name: str) -> bool:
    return any(part.startswith((".", "__MACOSX")) for part in PurePosixPath(name).parts)
