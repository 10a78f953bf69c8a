"""Tables of any length, row by row: CSV with any delimiter, TSV or Parquet, in bounded memory."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet

from retrowalk.errors import InvalidAnswer

_AT_ONCE = 8192  # rows
_BLOCK_BYTES = 1 << 17  # some of which are read ahead
_MOST_HEADING = 1 << 20
_DELIMITERS = "\t;,"
_MOST_SAID = 5

Row = tuple[Any, ...]


@dataclass(frozen=True)
class RowTable:
    """A table on this machine's disk; cells of a CSV are text, or None where they are empty.

    Attributes
    ----------
    path : where it lies
    name : what it is called in sentences
    """

    path: Path
    name: str

    @property
    def is_parquet(self) -> bool:
        """Whether it is Parquet; else it is text."""
        return self.path.suffix.lower() == ".parquet"

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The names in the heading.

        Raises
        ------
        InvalidAnswer
            if it can't be opened, has no heading, or two columns of one name
        """
        names = self._parquet_columns() if self.is_parquet else self._heading.split(self.delimiter)
        names = tuple(str(name).strip().strip('"').strip() for name in names)
        twice = sorted({name for name in names if names.count(name) > 1})
        if not any(names):
            raise InvalidAnswer(f"{self.name}, line 1: there are no names of columns.")
        if twice:
            raise InvalidAnswer(f"{self.name}, line 1: two columns are called {twice[0]!r}.")
        return names

    @cached_property
    def delimiter(self) -> str:
        """What stands between the cells: the one of them that the heading has most of."""
        return max(_DELIMITERS, key=self._heading.count)

    @property
    def decimal_comma(self) -> bool:
        """Whether a comma may be the point of a number."""
        return not self.is_parquet and self.delimiter != ","

    def rows(self) -> Iterator[tuple[int, Row]]:
        """Go through the rows, each with its line in the file; of Parquet, its row from 1.

        Raises
        ------
        InvalidAnswer
            if it is damaged, or a line has more or fewer cells than the heading
        """
        line = 1 if self.is_parquet else 2
        columns = len(self.columns)
        for batch in self._batches():
            cells = [batch.column(k).to_pylist() for k in range(columns)]
            yield from enumerate(zip(*cells, strict=True), line)
            line += batch.num_rows

    def _batches(self) -> Iterator[pa.RecordBatch]:
        try:
            yield from self._of_parquet() if self.is_parquet else self._of_csv()
        except (pa.ArrowInvalid, OSError, UnicodeDecodeError) as problem:
            raise InvalidAnswer(f"{self.name} can't be read: {problem}.") from problem

    def _of_parquet(self) -> Iterator[pa.RecordBatch]:
        with pa.parquet.ParquetFile(self.path, pre_buffer=False) as file:
            yield from file.iter_batches(_AT_ONCE, use_threads=False)

    def _of_csv(self) -> Iterator[pa.RecordBatch]:
        uneven: list[str] = []

        def note(row: Any) -> str:
            at = "" if row.number is None else f", line {row.number}"
            cells = f"{row.actual_columns} cells, and the heading has {row.expected_columns}"
            uneven.append(f"{self.name}{at}: there are {cells}.")
            return "skip"

        kinds = dict.fromkeys(self.columns, pa.string())
        with pa.csv.open_csv(
            self.path,
            pa.csv.ReadOptions(
                use_threads=False,
                block_size=_BLOCK_BYTES,
                column_names=list(self.columns),
                skip_rows=1,
            ),
            pa.csv.ParseOptions(
                delimiter=self.delimiter, invalid_row_handler=note, ignore_empty_lines=False
            ),
            pa.csv.ConvertOptions(
                column_types=kinds, strings_can_be_null=True, null_values=["", "n/a"]
            ),
        ) as reader:
            for batch in reader:
                if uneven:
                    raise InvalidAnswer("\n".join(uneven[:_MOST_SAID]))
                yield batch
        if uneven:
            raise InvalidAnswer("\n".join(uneven[:_MOST_SAID]))

    @cached_property
    def _heading(self) -> str:
        try:
            with self.path.open("rb") as file:
                first = file.readline(_MOST_HEADING).decode("utf-8-sig").rstrip("\r\n")
        except OSError as problem:
            raise InvalidAnswer(f"{self.name} can't be opened. Check the name.") from problem
        except UnicodeDecodeError as problem:
            raise InvalidAnswer(f"{self.name}, line 1: this is not text in UTF-8.") from problem
        return first

    def _parquet_columns(self) -> tuple[str, ...]:
        try:
            return tuple(pa.parquet.read_schema(self.path).names)
        except (pa.ArrowInvalid, OSError) as problem:
            raise InvalidAnswer(f"{self.name} is no Parquet, or damaged: {problem}.") from problem
