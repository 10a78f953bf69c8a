"""CSV in every dialect that phones write, read in blocks: a day is never held as text."""

import codecs
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import IO

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv

from retrowalk.errors import UnreadableRecording
from retrowalk.languages import Message
from retrowalk.recordings.arrow import as_numbers
from retrowalk.recordings.dialect import BLANKS, Dialect
from retrowalk.recordings.tables import (
    DAMAGED,
    Cells,
    Content,
    Filling,
    Stamping,
)

LONG_BYTES = 64 << 20
"""A longer text is kept in float32: a day takes half the memory, and loses nothing sensors tell."""
_BLOCK_BYTES = 1 << 22
_NUMBER = r"^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$"
_NULLS = ["", "nan", "NaN", "NAN", "NA", "null", "NULL", "N/A", "-", "inf", "-inf", "∞", "-∞"]


@dataclass(frozen=True)
class CsvTable:
    """Text separated by commas, semicolons, tabs, bars or blanks; a decimal point or comma."""

    name: str | Message
    dialect: Dialect
    content: Content

    @property
    def columns(self) -> tuple[str, ...]:
        """The names in the heading."""
        return self.dialect.columns

    def read(self, time: str | None, *columns: str) -> Cells:
        """Read columns as numbers; in float32 where the text is long."""
        wanted = columns if time is None else (time, *columns)
        dtype = np.float32 if self.content.size > LONG_BYTES else np.float64
        kinds = [pa.from_numpy_dtype(np.dtype(dtype))] * len(wanted)
        if time is not None:
            kinds[0] = pa.string() if self.dialect.tells_date_times(time) else pa.float64()
        try:
            return self._rows(self._blocks(wanted, kinds), len(columns), dtype)
        except pa.ArrowInvalid:
            # a damaged cell somewhere: slower, cell by cell, and nothing else is lost
            words = [_Words(self.dialect, kind) for kind in kinds]
        except DAMAGED as problem:
            raise UnreadableRecording(Message("recordings-damaged", file=self.name)) from problem
        blocks = self._blocks(wanted, [pa.string()] * len(wanted))
        try:
            rows = self._rows(
                ([w.read(c) for w, c in zip(words, block, strict=True)] for block in blocks),
                len(columns),
                dtype,
            )
        except pa.ArrowException as problem:
            raise UnreadableRecording(
                Message("recordings-rows-damaged", file=self.name)
            ) from problem
        except DAMAGED as problem:
            raise UnreadableRecording(Message("recordings-damaged", file=self.name)) from problem
        for word in words:
            word.check(self.name)
        return rows

    def _rows(
        self, blocks: Iterator[list[pa.Array]], channels: int, dtype: type[np.floating]
    ) -> Cells:
        """Put blocks together; what stands before the channels is the time."""
        pieces = self.content.size / _BLOCK_BYTES
        filling, stamping = Filling(channels, dtype, pieces), Stamping(pieces)
        for block in blocks:
            stamps = block[: len(block) - channels]
            filling.add([as_numbers(column, dtype) for column in block[len(stamps) :]])
            self.content.check_numbers(self.name, filling.rows, filling.size)
            for column in stamps:
                stamping.add(column)
        pa.default_memory_pool().release_unused()
        return Cells(stamping.whole(), filling.whole())

    def _blocks(
        self, columns: Sequence[str], kinds: Sequence[pa.DataType]
    ) -> Iterator[list[pa.Array]]:
        if not self._has_rows():
            return
        # by position, as headings repeat, and hold characters of any encoding
        positions = [str(self.columns.index(column)) for column in columns]
        with self._text() as text:
            reader = pyarrow.csv.open_csv(
                pa.PythonFile(text, mode="r"),
                read_options=pyarrow.csv.ReadOptions(
                    skip_rows=self.dialect.lines_before + 1,
                    column_names=[str(i) for i in range(len(self.columns))],
                    block_size=_BLOCK_BYTES,
                    use_threads=False,
                ),
                parse_options=pyarrow.csv.ParseOptions(
                    delimiter=self.dialect.delimiter,
                    # a row cut off in the middle, as the last one of one that was stopped hard
                    invalid_row_handler=lambda row: "skip",
                ),
                convert_options=pyarrow.csv.ConvertOptions(
                    include_columns=list(dict.fromkeys(positions)),
                    column_types=dict(zip(positions, kinds, strict=True)),
                    null_values=_NULLS,
                    strings_can_be_null=True,
                    decimal_point=self.dialect.decimal_point,
                ),
            )
            for batch in reader:
                yield [batch.column(position) for position in positions]

    def _has_rows(self) -> bool:
        with self._text() as text:
            return len(text.read(1 << 16).rstrip().splitlines()) > self.dialect.lines_before + 1

    def _text(self) -> IO[bytes]:
        encoding = "utf-16" if self.dialect.encoding == "utf-16" else "utf-8"
        kind = _Parted if self.dialect.delimiter == BLANKS else _Sound
        return io.BufferedReader(kind(self.content.open(), encoding), _BLOCK_BYTES)


class _Sound(io.RawIOBase):
    """Text seen as sound UTF-8: each damaged byte becomes a character that is no number."""

    def __init__(self, file: IO[bytes], encoding: str) -> None:
        self._file = file
        self._decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
        self._plain = encoding == "utf-8"
        self._rest = b""

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill the buffer, or less of it; nothing at the end."""
        while not self._rest:
            data = self._file.read(len(buffer))
            if self._plain and data.isascii() and not self._decoder.getstate()[0]:
                self._rest = self._seen(data)
            else:
                text = self._decoder.decode(data, final=not data)
                self._rest = self._seen(text.replace("−", "-").encode())
            if not data:
                break
        part, self._rest = self._rest[: len(buffer)], self._rest[len(buffer) :]
        buffer[: len(part)] = part
        return len(part)

    def close(self) -> None:
        """Close the file beneath."""
        self._file.close()
        super().close()

    def _seen(self, data: bytes) -> bytes:
        return data


class _Parted(_Sound):
    """The same, with one blank between columns, and none at either end of a line."""

    _end = b"\n"  # the last byte that was given, and the blank that may come after it

    def _seen(self, data: bytes) -> bytes:
        data = self._end + data.replace(b"\t", b" ")
        while b"  " in data:
            data = data.replace(b"  ", b" ")
        for end in (b"\n", b"\r"):
            data = data.replace(end + b" ", end).replace(b" " + end, end)
        given = data.rstrip(b" ")
        self._end = data[len(given) - 1 :]
        return given[1:]


class _Words:
    """Reads one column cell by cell, and counts what is no number."""

    def __init__(self, dialect: Dialect, kind: pa.DataType) -> None:
        self._dialect = dialect
        self._kind = kind
        self._seen = self._good = 0
        self._first: tuple[int, str] | None = None

    def read(self, cells: pa.Array) -> pa.Array:
        """Give the numbers of the next cells, null where there is none."""
        cells = pc.utf8_trim_whitespace(cells)
        if pa.types.is_string(self._kind):
            return cells
        if self._dialect.decimal_point == ",":
            cells = pc.replace_substring(cells, ",", ".")
        good = pc.fill_null(pc.match_substring_regex(cells, _NUMBER), True)
        count = pc.sum(good).as_py() or 0
        if self._first is None and count < len(good):
            row = pc.index(good, False).as_py()
            self._first = self._seen + row + self._dialect.lines_before + 2, cells[row].as_py()
        self._seen, self._good = self._seen + len(good), self._good + count
        return pc.if_else(good, cells, None).cast(self._kind)

    def check(self, name: str | Message) -> None:
        """Refuse a column of which most cells are no numbers.

        Raises
        ------
        UnreadableRecording
            naming the first of them and its line
        """
        if self._first is not None and self._good < 0.5 * self._seen:
            line, cell = self._first
            raise UnreadableRecording(
                Message("recordings-no-number", file=name, line=line, cell=cell[:40])
            )
