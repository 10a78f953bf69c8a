"""The files within an export's zip, streamed; the zip is somebody else's, and may be damaged.

A zip has its directory at its end: where that is cut off, or leads nowhere, the files are found by
the header that each has of its own.
"""

import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from copy import copy
from pathlib import Path, PurePosixPath
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
_STEP_BYTES = 1 << 20
_PLAIN = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_HEADER = struct.Struct("<4s5H3L2H")
_LOCKED, _SIZE_LATER, _UTF8 = 0x1, 0x8, 0x800
_LONGEST_NAME = 500
_ALL_ONES = 0xFFFFFFFF
_LOOKED_AT = 200


class Found(zipfile.ZipInfo):
    """A file of which a damaged zip has still the header; ``data_at`` is where its bytes begin."""

    data_at = 0


def members(source: Source) -> list[zipfile.ZipInfo]:
    """Give the files in a zip, but for what computers add to them.

    Raises
    ------
    UnreadableActivity
        if none is to be found in it, or more than in any export
    """
    try:
        listed = _listed(source.path) or list[zipfile.ZipInfo](_found(source.path))
    except OSError as problem:
        raise UnreadableActivity(Message("health-zip-damaged", file=source.name)) from problem
    if not listed:
        raise UnreadableActivity(Message("health-zip-damaged", file=source.name))
    if len(listed) > _MOST_MEMBERS:
        raise UnreadableActivity(Message("health-too-much", file=source.name))
    return [one for one in listed if not _is_clutter(one.filename)]


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
    data = bytearray()
    try:
        with opened(source, member, whole=False) as on:
            while len(data) < size and (more := on()):
                data += more
    except UnreadableActivity:
        return b""
    return bytes(data[:size])


@contextmanager
def opened(
    source: Source,
    member: zipfile.ZipInfo | None,
    *,
    whole: bool,
    archive: zipfile.ZipFile | None = None,
) -> Iterator[Callable[[], bytes]]:
    """Give what reads on in a file, in a zip or as it lies there, till it gives nothing.

    ``archive`` is the zip where it is open already: of many files each is sought in it anew else.

    Where it is cut off or damaged it ends, with what came before, or is refused if it is of use
    only as a ``whole``.

    Raises
    ------
    UnreadableActivity
        if it is locked, packed in an unusual way, or of more bytes than any export
    """
    if member is None:
        with source.path.open("rb") as file:
            yield _reader(file.read, source.name, whole=whole)
        return
    if member.flag_bits & _LOCKED:
        raise UnreadableActivity(Message("health-zip-locked", file=source.name))
    if member.compress_type not in _PLAIN:
        raise UnreadableActivity(Message("health-zip-unusual", file=source.name))
    damaged = UnreadableActivity(Message("health-zip-damaged", file=source.name))
    if isinstance(member, Found):
        if whole:
            raise damaged
        with source.path.open("rb") as file:
            file.seek(member.data_at)
            yield _reader(_unpacked(file, member), source.name, whole=False)
        return
    member = copy(member)
    with ExitStack() as stack:
        try:
            if not whole:
                del member.CRC  # else what came before damage is kept back with it
            if archive is None:
                archive = stack.enter_context(zipfile.ZipFile(source.path))
            packed = stack.enter_context(archive.open(member))
        except DAMAGED as problem:
            raise damaged from problem
        yield _reader(packed.read, source.name, whole=whole)


def _reader(read: Callable[[int], bytes], name: str, *, whole: bool) -> Callable[[], bytes]:
    size = 0

    def on() -> bytes:
        nonlocal size
        try:
            data = read(_CHUNK_BYTES)
        except DAMAGED as problem:
            if whole:
                raise UnreadableActivity(Message("health-zip-damaged", file=name)) from problem
            return b""
        size += len(data)
        if size > MOST_BYTES:
            raise UnreadableActivity(Message("health-too-much", file=name))
        return data

    return on


def _listed(path: Path) -> list[zipfile.ZipInfo]:
    """Give the files of the directory; none where it is missing, or leads nowhere."""
    try:
        with zipfile.ZipFile(path) as archive, path.open("rb") as file:
            listed = archive.infolist()
            for one in listed[:_LOOKED_AT]:
                file.seek(one.header_offset)
                if file.read(len(ZIP)) != ZIP:
                    return []
            return listed
    except DAMAGED:
        return []


def _found(path: Path) -> Iterator[Found]:
    """Find files by their own headers, one after the other."""
    with path.open("rb") as file:
        at = 0
        while (at := _next_header(file, at)) >= 0:
            member = _of_header(file, at)
            if member is None:
                at += len(ZIP)
                continue
            yield member
            at = member.data_at
            if not member.flag_bits & _SIZE_LATER and member.compress_size < _ALL_ONES:
                at += member.compress_size


def _next_header(file: IO[bytes], at: int) -> int:
    """Find the next header from somewhere on; -1 where there is none."""
    while True:
        file.seek(at)
        data = file.read(_STEP_BYTES)
        place = data.find(ZIP)
        if place >= 0:
            return at + place
        if len(data) < _STEP_BYTES:
            return -1
        at += len(data) - len(ZIP) + 1


def _of_header(file: IO[bytes], at: int) -> Found | None:
    file.seek(at)
    data = file.read(_HEADER.size)
    if len(data) < _HEADER.size:
        return None
    _, version, flags, method, _, _, _, packed, size, length, extra = _HEADER.unpack(data)
    name = file.read(length)
    if (version & 0xFF) > 63 or not 0 < length <= _LONGEST_NAME or len(name) < length:
        return None
    member = Found(name.decode("utf-8" if flags & _UTF8 else "cp437", "replace"))
    member.flag_bits, member.compress_type = flags, method
    member.compress_size, member.file_size = packed, size
    member.data_at = at + _HEADER.size + length + extra
    return member


def _unpacked(file: IO[bytes], member: Found) -> Callable[[int], bytes]:
    """Give what reads the bytes of a file whose place in a damaged zip is known."""
    if member.compress_type == zipfile.ZIP_STORED:
        left = member.compress_size

        def stored(size: int) -> bytes:
            nonlocal left
            data = file.read(min(size, left))
            left -= len(data)
            return data

        return stored
    unpacking, tail = zlib.decompressobj(-zlib.MAX_WBITS), b""

    def deflated(size: int) -> bytes:
        nonlocal tail
        while not unpacking.eof:
            packed = tail or file.read(_CHUNK_BYTES)
            data = unpacking.decompress(packed, size)
            tail = unpacking.unconsumed_tail
            if data or not packed:
                return data
        return b""

    return deflated


def _is_clutter(name: str) -> bool:
    if not name or name.endswith("/"):
        return True
    return any(part.startswith((".", "__MACOSX")) for part in PurePosixPath(name).parts)
