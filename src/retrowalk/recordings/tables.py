"""Tables of numbers in a file: CSV in every dialect that phones write, and Parquet."""

import csv
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv
import pyarrow.parquet

from retrowalk.errors import UnreadableRecording
from retrowalk.languages import Message
from retrowalk.recordings.types import FloatArray

MOST_BYTES = 1 << 30
"""No file is unpacked beyond this: a day of walking at 100 Hz is smaller."""

MOST_NUMBERS_BYTES = 768 << 20
"""No more is unpacked of numbers: a day at 100 Hz, of all ten columns that there are, is less."""
SMALL_BYTES, MOST_SHRINKING = 10 << 20, 200
"""Numbers shrink to a tenth or so; what shrinks to a two-hundredth is no recording."""

_PARQUET = b"PAR1"
_NUMBERS = {"INT32", "INT64", "FLOAT", "DOUBLE"}
_ROWS_AT_ONCE = 1 << 16
_MOST_IN_HEADING = 1_000_000
_NUMBER = r"^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$"
_NULLS = ["", "nan", "NaN", "NAN", "null", "NULL", "N/A", "-", "inf", "-inf", "∞", "-∞"]


class Table(Protocol):
    """A file with named columns, of which only those asked for are read."""

    @property
    def columns(self) -> tuple[str, ...]:
        """The names in the heading."""
        ...

    def read(self, *columns: str) -> FloatArray:
        """Read columns as numbers, (columns, rows); NaN where a cell is empty or no number."""
        ...


def open_table(name: str, head: bytes, load: Callable[[], bytes]) -> Table | None:
    """Open what is a table, given the first bytes of the file; None for what is not.

    ``load`` gives the whole file, and is called only when columns are read.
    """
    if head.startswith(_PARQUET):
        return ParquetTable(name, load)
    dialect = Dialect.of(head)
    return CsvTable(name, dialect, load) if dialect else None


@dataclass(frozen=True)
class Dialect:
    """How a CSV file is written: told from its first lines."""

    columns: tuple[str, ...]
    delimiter: str
    decimal_point: str
    encoding: str
    lines_before: int

    @classmethod
    def of(cls, head: bytes) -> "Dialect | None":
        """Recognise the dialect; None when the bytes are no text with a heading of columns."""
        encoding = _encoding(head)
        text = head.decode(encoding, errors="ignore")
        if "\0" in text:
            return None
        lines = text.splitlines()
        # some apps put an empty line, or a hint for Excel ("sep=;"), above the heading
        before = next(
            (i for i, line in enumerate(lines) if line.strip() and not line.startswith("sep=")),
            None,
        )
        if before is None:
            return None
        heading = lines[before]
        delimiter = max(",;\t", key=heading.count)
        columns = tuple(
            cell.strip() for cell in next(csv.reader([heading], delimiter=delimiter), [])
        )
        if len(columns) < 2:
            return None
        first_row = lines[before + 1] if len(lines) > before + 1 else ""
        comma = delimiter != "," and re.search(r"\d,\d", first_row)
        return cls(columns, delimiter, "," if comma else ".", encoding, before)


def _encoding(head: bytes) -> str:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    if head.startswith(b"\xef\xbb\xbf"):
        return "utf-8-sig"
    try:
        # the last bytes may be half a character
        head[: head.rfind(b"\n") + 1].decode()
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


@dataclass(frozen=True)
class CsvTable:
    """Comma-, semicolon- or tab-separated text, with a decimal point or comma."""

    name: str | Message
    dialect: Dialect
    load: Callable[[], bytes]

    @property
    def columns(self) -> tuple[str, ...]:
        """The names in the heading."""
        return self.dialect.columns

    def read(self, *columns: str) -> FloatArray:
        """Read columns as numbers, (columns, rows); NaN where a cell is empty or no number."""
        data = self._utf8()
        if not self._has_rows(data):
            return np.empty((len(columns), 0))
        try:
            try:
                table = self._parse(data, columns, pa.float64())
            except pa.ArrowInvalid:
                # a damaged cell somewhere: slower, cell by cell, and nothing else is lost
                table = self._parse(data, columns, pa.string())
                table = pa.table([self._numbers(c) for c in table.columns], table.column_names)
        except pa.ArrowException as problem:
            raise self._damaged() from problem
        return _filled(len(table), table.columns, len(columns))

    def _has_rows(self, data: bytes) -> bool:
        return len(data[: 1 << 16].rstrip().splitlines()) > self.dialect.lines_before + 1

    def _utf8(self) -> bytes:
        data = self.load()
        encoding = "utf-16" if self.dialect.encoding == "utf-16" else "utf-8"
        if encoding == "utf-8" and data.isascii():
            return data
        # a damaged byte is no number, and no more than that
        return data.decode(encoding, errors="replace").replace("−", "-").encode()

    def _damaged(self) -> UnreadableRecording:
        return UnreadableRecording(Message("recordings-rows-damaged", file=self.name))

    def _parse(self, data: bytes, columns: tuple[str, ...], kind: pa.DataType) -> pa.Table:
        # by position, as headings repeat, and hold characters of any encoding
        positions = [str(self.columns.index(column)) for column in columns]
        return pyarrow.csv.read_csv(
            pa.BufferReader(data),
            read_options=pyarrow.csv.ReadOptions(
                skip_rows=self.dialect.lines_before + 1,
                column_names=[str(i) for i in range(len(self.columns))],
                block_size=1 << 22,
            ),
            parse_options=pyarrow.csv.ParseOptions(
                delimiter=self.dialect.delimiter,
                # a row cut off in the middle, as the last one of a recording that was stopped hard
                invalid_row_handler=lambda row: "skip",
            ),
            convert_options=pyarrow.csv.ConvertOptions(
                include_columns=positions,
                column_types=dict.fromkeys(positions, kind),
                null_values=_NULLS,
                strings_can_be_null=True,
                decimal_point=self.dialect.decimal_point,
            ),
        )

    def _numbers(self, cells: pa.ChunkedArray) -> pa.ChunkedArray:
        cells = pc.utf8_trim_whitespace(cells)
        if self.dialect.decimal_point == ",":
            cells = pc.replace_substring(cells, ",", ".")
        good = pc.fill_null(pc.match_substring_regex(cells, _NUMBER), True)
        if len(good) and pc.mean(good).as_py() < 0.5:
            row = pc.index(good, False).as_py()
            line, cell = row + self.dialect.lines_before + 2, cells[row].as_py()[:40]
            raise UnreadableRecording(
                Message("recordings-no-number", file=self.name, line=line, cell=cell)
            )
        return pc.if_else(good, cells, None).cast(pa.float64())


@dataclass(frozen=True)
class ParquetTable:
    """A Parquet file."""

    name: str
    load: Callable[[], bytes]

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The names in the schema."""
        try:
            return tuple(self._open().schema_arrow.names)
        except ValueError as problem:  # names in no encoding that there is
            raise _damaged_parquet(self.name) from problem

    def read(self, *columns: str) -> FloatArray:
        """Read columns as numbers, (columns, rows); NaN where a cell is null.

        Raises
        ------
        UnreadableRecording
            if the file is damaged, unpacks to more than a recording does, or a column holds no
            numbers
        """
        try:
            file = self._open()
            self._check(file, columns)
            values = np.empty((len(columns), file.metadata.num_rows))
            # one column after the other, and little of it at once: a day needs its numbers alone
            for channel, column in zip(values, columns, strict=True):
                _fill(channel, file.iter_batches(_ROWS_AT_ONCE, columns=[column]))
        except (pa.ArrowException, OSError, ValueError, MemoryError) as problem:
            raise _damaged_parquet(self.name) from problem
        return values

    def _check(self, file: pyarrow.parquet.ParquetFile, columns: tuple[str, ...]) -> None:
        """Refuse what is no numbers, or so many that no recording has them, before it unpacks."""
        metadata, rows = file.metadata, file.metadata.num_rows
        numbers = {
            column.path: number
            for number, column in enumerate(map(file.schema.column, range(len(file.schema))))
            if column.physical_type in _NUMBERS and not column.max_repetition_level
        }
        if not set(columns) <= numbers.keys():
            raise _damaged_parquet(self.name)
        groups = map(metadata.row_group, range(metadata.num_row_groups))
        packed = sum(
            group.column(numbers[column]).total_uncompressed_size
            for group in groups
            for column in columns
        )
        most = min(MOST_NUMBERS_BYTES, SMALL_BYTES + MOST_SHRINKING * len(self.load()))
        if max(8 * rows * len(columns), packed) > most:
            raise UnreadableRecording(Message("recordings-parquet-long", file=self.name, rows=rows))

    def _open(self) -> pyarrow.parquet.ParquetFile:
        try:
            return pyarrow.parquet.ParquetFile(
                pa.BufferReader(self.load()),
                pre_buffer=False,
                thrift_string_size_limit=_MOST_IN_HEADING,
                thrift_container_size_limit=_MOST_IN_HEADING,
            )
        except (pa.ArrowException, OSError, ValueError) as problem:
            raise _damaged_parquet(self.name) from problem


def _fill(channel: FloatArray, batches: Iterable[pa.RecordBatch]) -> None:
    """Fill a channel with the only column of batches.

    Raises
    ------
    ValueError
        if there are more rows, or fewer, than the file claims
    """
    filled = 0
    for batch in batches:
        column = batch.column(0)
        if pa.types.is_timestamp(column.type):
            column = column.cast(pa.int64())  # since 1970; its size tells the unit
        # nanoseconds since 1970 have more digits than a float: what it loses is far below a sample
        part = column.cast(pa.float64(), safe=False).to_numpy(zero_copy_only=False)
        channel[filled : filled + len(part)] = part
        filled += len(part)
    if filled != len(channel):
        raise ValueError("the rows are not as many as the file claims")


def _damaged_parquet(name: str) -> UnreadableRecording:
    return UnreadableRecording(Message("recordings-parquet-damaged", file=name))


def _filled(rows: int, columns: Iterable[pa.ChunkedArray], count: int) -> FloatArray:
    values = np.empty((count, rows))
    for channel, column in zip(values, columns, strict=True):
        channel[:] = column.to_numpy()
    return values
