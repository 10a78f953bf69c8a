"""Parquet files, column by column and piece by piece, from the disk as they lie there."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet

from retrowalk.errors import UnreadableRecording
from retrowalk.languages import Message
from retrowalk.recordings.arrow import as_numbers
from retrowalk.recordings.tables import (
    MOST_SHRINKING,
    SMALL_BYTES,
    Cells,
    Content,
    Stamping,
)
from retrowalk.recordings.times import Times
from retrowalk.recordings.types import FloatArray

MAGIC = b"PAR1"
_NUMBERS = {"INT32", "INT64", "FLOAT", "DOUBLE"}
_TEXTS = {"BYTE_ARRAY"}
_ROWS_AT_ONCE = 1 << 16
_MOST_IN_HEADING = 1_000_000
_LONGEST_TEXT = 64  # characters of a date-time


@dataclass(frozen=True)
class ParquetTable:
    """A Parquet file."""

    name: str
    content: Content

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The names in the schema."""
        with self._open() as file:
            try:
                return tuple(file.schema_arrow.names)
            except ValueError as problem:  # names in no encoding that there is
                raise self._damaged() from problem

    def read(self, time: str | None, *columns: str) -> Cells:
        """Read columns as numbers; in float32 where the file holds all of them so.

        Raises
        ------
        UnreadableRecording
            if the file is damaged, unpacks to more than a recording does, or a column holds no
            numbers
        """
        try:
            with self._open(() if time is None else (time,)) as file:
                kinds = self._check(file, time, columns)
                small = all(kind == "FLOAT" for kind in kinds)
                shape = (len(columns), file.metadata.num_rows)
                values = np.empty(shape, np.float32 if small else np.float64)
                # one column after the other, and little of it at once
                for channel, column in zip(values, columns, strict=True):
                    _fill(channel, _pieces(file, column))
                stamps = None if time is None else self._stamps(_pieces(file, time), shape[1])
        except (pa.ArrowException, OSError, ValueError, MemoryError) as problem:
            raise self._damaged() from problem
        pa.default_memory_pool().release_unused()
        return Cells(stamps, values)

    def _stamps(self, pieces: Iterator[pa.Array], rows: int) -> FloatArray | Times | None:
        stamping, seen = Stamping(rows / _ROWS_AT_ONCE), 0
        for piece in pieces:
            if pa.types.is_dictionary(piece.type):
                longest = pc.max(pc.binary_length(piece.dictionary)).as_py() or 0
                if longest > _LONGEST_TEXT:
                    raise self._damaged()
                piece = piece.dictionary_decode()
            stamping.add(piece)
            seen += len(piece)
        if seen != rows:
            raise self._damaged()
        return stamping.whole()

    def _check(
        self, file: pyarrow.parquet.ParquetFile, time: str | None, columns: tuple[str, ...]
    ) -> list[str]:
        """Refuse what is no numbers, or so many that no recording has them, before it unpacks.

        Returns the physical types of the columns.
        """
        metadata, rows = file.metadata, file.metadata.num_rows
        flat = {
            column.path: (number, column.physical_type)
            for number, column in enumerate(map(file.schema.column, range(len(file.schema))))
            if not column.max_repetition_level
        }
        wanted = dict.fromkeys(columns, _NUMBERS)
        if time is not None:
            wanted[time] = _NUMBERS | _TEXTS
        if any(name not in flat or flat[name][1] not in kinds for name, kinds in wanted.items()):
            raise self._damaged()
        groups = map(metadata.row_group, range(metadata.num_row_groups))
        packed = sum(
            group.column(flat[name][0]).total_uncompressed_size
            for group in groups
            for name in wanted
        )
        size = max(8 * rows * len(wanted), packed)
        self.content.check_numbers(self.name, rows, size)
        if size > SMALL_BYTES + MOST_SHRINKING * self.content.size:
            raise UnreadableRecording(Message("recordings-parquet-long", file=self.name, rows=rows))
        return [flat[name][1] for name in columns]

    def _open(self, dictionaries: tuple[str, ...] = ()) -> pyarrow.parquet.ParquetFile:
        try:
            return pyarrow.parquet.ParquetFile(
                self._source(),
                pre_buffer=False,
                read_dictionary=list(dictionaries),
                thrift_string_size_limit=_MOST_IN_HEADING,
                thrift_container_size_limit=_MOST_IN_HEADING,
            )
        except (pa.ArrowException, OSError, ValueError) as problem:
            raise self._damaged() from problem

    def _source(self) -> pa.NativeFile:
        if self.content.path is not None:
            return pa.OSFile(str(self.content.path))
        with self.content.open() as file:
            return pa.BufferReader(file.read())

    def _damaged(self) -> UnreadableRecording:
        return UnreadableRecording(Message("recordings-parquet-damaged", file=self.name))


def _pieces(file: pyarrow.parquet.ParquetFile, column: str) -> Iterator[pa.Array]:
    for batch in file.iter_batches(_ROWS_AT_ONCE, columns=[column], use_threads=False):
        yield batch.column(0)


def _fill(channel: FloatArray, pieces: Iterator[pa.Array]) -> None:
    """Fill a channel with the pieces of a column.

    Raises
    ------
    ValueError
        if there are more rows, or fewer, than the file claims
    """
    filled = 0
    for piece in pieces:
        part = as_numbers(piece, channel.dtype.type)
        channel[filled : filled + len(part)] = part
        filled += len(part)
    if filled != len(channel):
        raise ValueError("the rows are not as many as the file claims")
