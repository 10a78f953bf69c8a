"""Files that hold files: zips and what gzip packed are laid out in a folder, a folder is packed.

Whatever is in them is somebody else's: names lead nowhere but into the folder, and nothing is
unpacked beyond what somebody's files come to.
"""

import gzip
import shutil
import zipfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path, PurePosixPath
from typing import IO

from retrowalk.errors import UnreadableActivity
from retrowalk.exchange.incoming.format import Source
from retrowalk.languages import Message
from retrowalk.value import mended

MOST_FILES = 10_000
"""So many files a zip, or a folder, may hold: a watch of ten years with two walks a day has 7,300.
"""
MOST_BYTES = 8 << 30
"""So much a zip may unpack to in all; the largest export of health data seen came to some GB."""
SMALL_BYTES, MOST_SHRINKING = 10 << 20, 200
"""Text shrinks to a tenth or so, health data to a fiftieth; a two-hundredth is none of either."""
MOST_DEEP = 3
"""Zips in zips are opened so far down."""

_ZIP, _GZIP = (b"PK\x03\x04", b"PK\x05\x06"), b"\x1f\x8b\x08"
_OFFICE = "[Content_Types].xml"
_LONGEST_NAME = 80
_DAMAGED = (OSError, EOFError, ValueError, LookupError, RuntimeError, zlib.error)
_STEP_BYTES = 1 << 20
_EPOCH = (1980, 1, 1, 0, 0, 0)


@dataclass
class Allowance:
    """What may be unpacked in all, of a file and of those in it, and in those."""

    files: int = MOST_FILES
    bytes: int = MOST_BYTES

    def take(self, name: str, sizes: Sequence[int]) -> None:
        """Take so much of it.

        Raises
        ------
        UnreadableActivity
            if that is more than is left
        """
        if len(sizes) > self.files:
            raise _refusal("import-many-files", name, most=MOST_FILES)
        if sum(sizes) > self.bytes:
            raise _refusal("import-holds-too-much", name, gb=MOST_BYTES >> 30)
        self.files -= len(sizes)
        self.bytes -= sum(sizes)


Refused = dict[str, Message]
"""What of a zip can't be unpacked, by its name in it, and why."""


def is_packed(source: Source) -> bool:
    """Tell whether other files are in a file; a document of an office program is none such."""
    head = source.head(4)
    if head.startswith(_ZIP):
        try:
            with zipfile.ZipFile(source.path) as archive:
                return _OFFICE not in archive.namelist()
        except (zipfile.BadZipFile, *_DAMAGED):
            return True  # unpacking it says what is wrong
    return head.startswith(_GZIP)


def unpack(source: Source, folder: Path, allowance: Allowance) -> Refused:
    """Lay out what is in a zip, or what gzip packed, in an empty folder; give what can't be.

    Raises
    ------
    UnreadableActivity
        if it is damaged as a whole, or holds too much
    """
    if source.head(3) == _GZIP:
        return _unpack_gzip(source, folder, allowance)
    try:
        archive = zipfile.ZipFile(source.path)
    except (zipfile.BadZipFile, *_DAMAGED) as problem:
        raise _refusal("recordings-zip-damaged", source.name) from problem
    with archive:
        members = [one for one in archive.infolist() if not one.is_dir() and not _is_clutter(one)]
        sizes = [one.file_size for one in members]
        if sum(sizes) > SMALL_BYTES + MOST_SHRINKING * source.path.stat().st_size:
            # many small ones, or some that share their packed bytes
            raise _refusal("import-unpacks-too-large", source.name, times=MOST_SHRINKING)
        allowance.take(source.name, sizes)
        refused: Refused = {}
        for member in members:
            try:
                _unpack_one(source, archive, member, _place(folder, member.filename))
            except UnreadableActivity as error:
                refused[mended(member.filename)] = Message.of(error.args[0])
        return refused


def pack(folder: Path, out: IO[bytes], is_other: Callable[[Path], bool]) -> None:
    """Pack the files of a folder but for the others; the same files give the same bytes.

    Raises
    ------
    UnreadableActivity
        if one can't be read, or there are too many
    """
    files = [one for one in sorted(folder.rglob("*")) if one.is_file() and not is_other(one)]
    if len(files) > MOST_FILES:
        raise _refusal("import-many-files", folder.name, most=MOST_FILES)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files:
            entry = zipfile.ZipInfo(file.relative_to(folder).as_posix(), _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            try:
                with file.open("rb") as data, archive.open(entry, "w") as packed:
                    shutil.copyfileobj(data, packed, _STEP_BYTES)
            except OSError as problem:
                raise _refusal("recordings-unopened", str(file)) from problem


def _unpack_gzip(source: Source, folder: Path, allowance: Allowance) -> Refused:
    name = PurePosixPath(source.name).name
    place = _place(folder, name[:-3] if name.lower().endswith(".gz") else name)
    most = min(SMALL_BYTES + MOST_SHRINKING * source.path.stat().st_size, allowance.bytes)
    try:
        with gzip.open(source.path) as data:
            if not _copied(data, place, most):
                raise _refusal("import-unpacks-too-large", source.name, times=MOST_SHRINKING)
    except _DAMAGED as problem:
        raise _refusal("recordings-damaged", source.name) from problem
    allowance.take(source.name, [place.stat().st_size])
    return {}


def _unpack_one(
    source: Source, archive: zipfile.ZipFile, member: zipfile.ZipInfo, place: Path
) -> None:
    label = f"{source.name}, {mended(member.filename)}"
    if member.flag_bits & 0x1:
        raise _refusal("recordings-zip-locked", label)
    if member.file_size > SMALL_BYTES + MOST_SHRINKING * member.compress_size:
        raise _refusal("import-unpacks-too-large", label, times=MOST_SHRINKING)
    try:
        with archive.open(member) as data:
            whole = _copied(data, place, member.file_size)
    except NotImplementedError as problem:
        raise _refusal("recordings-zip-unusual", label) from problem
    except (zipfile.BadZipFile, *_DAMAGED) as problem:
        place.unlink(missing_ok=True)
        raise _refusal("recordings-damaged", label) from problem
    if not whole:
        place.unlink()
        raise _refusal("recordings-damaged", label)


def _copied(data: IO[bytes] | gzip.GzipFile, place: Path, most: int) -> bool:
    """Copy to a file; tell whether it came to no more than so many bytes."""
    size = 0
    with place.open("wb") as out:
        while step := data.read(_STEP_BYTES):
            size += len(step)
            if size > most:
                return False
            out.write(step)
    return True


def _place(folder: Path, name: str) -> Path:
    """Find where a member goes: always within the folder, and where nothing is yet."""
    parts = [_short(one) for one in PurePosixPath(mended(name).replace("\\", "/")).parts]
    parts = [one for one in parts if one.strip(" .") and one != "/"] or ["file"]
    wanted = place = folder.joinpath(*parts[-8:])
    for number in count(2):
        if not place.exists() and not any(one.is_file() for one in place.parents):
            break
        place = folder / f"{number} {wanted.name}"
    place.parent.mkdir(parents=True, exist_ok=True)
    return place


def _short(part: str) -> str:
    """Shorten a name that no folder may hold, but for its ending."""
    if len(part.encode()) <= _LONGEST_NAME:
        return part
    suffix = PurePosixPath(part).suffix[:10]
    return part.encode()[: _LONGEST_NAME - 20].decode(errors="ignore") + suffix


def _is_clutter(member: zipfile.ZipInfo) -> bool:
    """Tell what computers add to zips without being asked."""
    parts = PurePosixPath(member.filename).parts
    return any(part.startswith((".", "__MACOSX")) and part != ".." for part in parts)


def _refusal(message: str, name: str, **values: int) -> UnreadableActivity:
    return UnreadableActivity(Message(message, file=name, **values))
