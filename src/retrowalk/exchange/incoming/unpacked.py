"""Files as they came, or packed by gzip as the exports of Garmin and Strava have them."""

import gzip
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Protocol

from retrowalk.errors import UnreadableActivity
from retrowalk.exchange.incoming.format import HEAD_BYTES, Source
from retrowalk.languages import Message

MOST_BYTES = 128 << 20
"""So much a file of one format may hold, unpacked."""
_GZIP = b"\x1f\x8b"

PACKED_WRONG = (OSError, EOFError, zlib.error)
"""What a damaged file of gzip raises."""


class Bytes(Protocol):
    """What is read from."""

    def read(self, size: int = -1, /) -> bytes:
        """Read so many bytes, or what there is."""
        ...


def unpacked_head(source: Source) -> bytes:
    """Read the first bytes of what is in a file; none where they can't be unpacked."""
    if not source.head(2).startswith(_GZIP):
        return source.head()
    try:
        with gzip.open(source.path) as file:
            return file.read(HEAD_BYTES)
    except PACKED_WRONG:
        return b""


@contextmanager
def opened(source: Source) -> Iterator[Bytes]:
    """Open a file, unpacked; more than ``MOST_BYTES`` of it is refused while it is read."""
    file: IO[bytes]
    packed = source.head(2).startswith(_GZIP)
    with gzip.open(source.path) if packed else source.path.open("rb") as file:  # type: ignore[assignment]
        yield _Limited(source.name, file)


class _Limited:
    def __init__(self, name: str, file: IO[bytes]) -> None:
        self._name, self._file, self._left = name, file, MOST_BYTES

    def read(self, size: int = -1, /) -> bytes:
        data = self._file.read(min(size, self._left + 1) if size >= 0 else self._left + 1)
        self._left -= len(data)
        if self._left < 0:
            raise UnreadableActivity(
                Message("tracks-large", file=self._name, most=MOST_BYTES >> 20)
            )
        return data
