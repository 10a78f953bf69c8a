"""Tables of numbers in a file: what CSV and Parquet have in common, and how much of it is read."""

import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, NamedTuple, Protocol

import numpy as np
import pyarrow as pa

from retrowalk.errors import UnreadableRecording
from retrowalk.languages import Message
from retrowalk.recordings.arrow import as_numbers
from retrowalk.recordings.times import Times, times_of
from retrowalk.recordings.types import FloatArray

MOST_BYTES = 1 << 30
"""No file is unpacked beyond this: a day of walking at 100 Hz is smaller."""
MOST_BYTES_ON_DISK = 8 << 30
"""... nor read of somebody's own disk: more than a week, as text."""

MOST_NUMBERS_BYTES = 768 << 20
"""No more is unpacked of numbers: a day at 100 Hz, of all ten columns that there are, is less."""
MOST_NUMBERS_BYTES_ON_DISK = 6 << 30
DAMAGED = (
    *(OSError, EOFError, ValueError, LookupError, RuntimeError),
    *(struct.error, zlib.error, zipfile.BadZipFile),
)
"""What reading a file, and a damaged zip in particular, has been seen to raise."""

SMALL_BYTES, MOST_SHRINKING = 10 << 20, 200
"""Numbers shrink to a tenth or so; what shrinks to a two-hundredth is no recording."""


@dataclass(frozen=True)
class Content:
    """The bytes of a file, not read before they are asked for.

    Attributes
    ----------
    open : gives them from the beginning
    size : how many they are
    path : where they lie on the disk as they are; None where they came with a request or in a zip
    """

    open: Callable[[], IO[bytes]]
    size: int
    path: Path | None = None

    @property
    def most_bytes(self) -> int:
        """How many bytes are read at most."""
        return MOST_BYTES if self.path is None else MOST_BYTES_ON_DISK

    def check_numbers(self, name: str | Message, rows: int, size: int) -> None:
        """Refuse more numbers than a recording has.

        Raises
        ------
        UnreadableRecording
            if ``size`` bytes of them are too many
        """
        most = MOST_NUMBERS_BYTES if self.path is None else MOST_NUMBERS_BYTES_ON_DISK
        if size > most:
            raise UnreadableRecording(Message("recordings-parquet-long", file=name, rows=rows))


class Cells(NamedTuple):
    """Columns of a table as numbers.

    Attributes
    ----------
    stamps : (n,) numbers of the column of times as they stand there, or, where they are
        date-times, seconds; None where no column tells the time
    values : (columns, n) float64, or float32 where the file holds no more; NaN where a cell is
        empty or no number
    """

    stamps: FloatArray | Times | None
    values: FloatArray

    def times(self, unit: str | None = None, rate_hz: float | None = None) -> Times:
        """Give the times in seconds; without stamps the rows are ``1 / rate_hz`` apart."""
        if isinstance(self.stamps, Times):
            return self.stamps
        if self.stamps is None:
            return times_of(np.arange(self.values.shape[1], dtype=np.float64), rate_hz=rate_hz)
        return times_of(self.stamps, unit=unit, rate_hz=rate_hz)


class Table(Protocol):
    """A file with named columns, of which only those asked for are read, in pieces."""

    @property
    def columns(self) -> tuple[str, ...]:
        """The names in the heading."""
        ...

    def read(self, time: str | None, *columns: str) -> Cells:
        """Read a column of times, and others as numbers."""
        ...


class Filling:
    """Puts pieces of columns together as they come; none is held twice.

    Room is made for as many rows as the first piece lets expect of the whole; what stays empty of
    it is never touched, and takes no memory.
    """

    def __init__(self, channels: int, dtype: type[np.floating], pieces: float) -> None:
        self.rows = 0
        self._values: FloatArray = np.empty((channels, 0), dtype)
        self._pieces = pieces

    @property
    def size(self) -> int:
        """The bytes that are held."""
        return int(self.rows * self._values.shape[0] * self._values.itemsize)

    def add(self, columns: list[FloatArray]) -> None:
        """Take the next rows, a column after the other."""
        after = self.rows + (columns[0].size if columns else 0)
        if after > self._values.shape[1]:
            room = after * (1.5 if self.rows else max(1.0, 1.05 * self._pieces))
            larger = np.empty((self._values.shape[0], int(room)), self._values.dtype)
            larger[:, : self.rows] = self._values[:, : self.rows]
            self._values = larger
        for channel, column in zip(self._values, columns, strict=True):
            channel[self.rows : after] = column
        self.rows = after

    def whole(self) -> FloatArray:
        """Give all rows (channels, n)."""
        return self._values[:, : self.rows]


class Stamping:
    """Puts the times of pieces together: numbers stay as they are, date-times become seconds."""

    def __init__(self, pieces: float) -> None:
        self._filling = Filling(1, np.float64, pieces)
        self._absolute: list[bool] | None = None

    def add(self, stamps: pa.Array) -> None:
        """Take the stamps of the next rows."""
        if pa.types.is_string(stamps.type) or pa.types.is_timestamp(stamps.type):
            told = times_of(stamps)
            self._filling.add([told.time_s])
            self._absolute = self._absolute or []
            if np.isfinite(told.time_s).any():
                self._absolute.append(told.since_1970)
        else:
            self._filling.add([as_numbers(stamps, np.float64)])

    def whole(self) -> FloatArray | Times | None:
        """Give the stamps of all rows; None where no piece was taken."""
        if not self._filling.rows:
            return None
        stamps = self._filling.whole()[0]
        return stamps if self._absolute is None else Times(stamps, all(self._absolute))
