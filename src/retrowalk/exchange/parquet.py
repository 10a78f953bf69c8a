"""Tables as Parquet: each column of its kind, with its unit in the metadata of the column."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import islice
from typing import IO, Any

import pyarrow as pa
import pyarrow.parquet as pq

from retrowalk.exchange.tables import Row, Table, unit_of

AT_ONCE = 20_000
"""So many rows are held in memory."""

_TEXTS = {
    "session_id", "wobble", "note", "alarm", "guide", "test", "unit", "how", "recording",
    "direction", "side", "sport", "name", "app", "measure", "source",
}  # fmt: skip
_COUNTS = {
    "walk_id", "recording_id", "activity_id", "same_as", "lap", "pain_before", "pain_after",
    "effort", "mood", "pain_next_day", "unsteady_pressed", "steps", "backward_steps",
    "forward_steps",
}  # fmt: skip
_FLAGS = {"completed", "indoor"}
_TIMES = {"at", "start", "started_at"}
_DAYS = {"on", "day"}


def write_parquet(out: IO[bytes], table: Table) -> None:
    """Write a table, piece by piece."""
    schema = pa.schema([_field(name) for name in table.columns])
    with pq.ParquetWriter(out, schema, compression="zstd") as writer:
        for rows in _pieces(table.rows()):
            columns = {
                name: [_value(name, row.get(name)) for row in rows] for name in table.columns
            }
            writer.write_table(pa.Table.from_pydict(columns, schema=schema))


def _field(name: str) -> pa.Field:
    unit = unit_of(name)
    return pa.field(name, _kind(name), metadata={"unit": unit} if unit else None)


def _kind(name: str) -> pa.DataType:
    if name in _TEXTS:
        return pa.string()
    if name in _COUNTS:
        return pa.int64()
    if name in _FLAGS:
        return pa.bool_()
    if name in _TIMES:
        return pa.timestamp("us", "UTC")
    return pa.date32() if name in _DAYS else pa.float64()


def _value(name: str, value: Any) -> Any:
    if isinstance(value, str) and name in _TIMES:
        return datetime.fromisoformat(value)
    if isinstance(value, str) and name in _DAYS:
        return date.fromisoformat(value)
    return value


def _pieces(rows: Iterable[Row]) -> Iterator[Sequence[Row]]:
    rows = iter(rows)
    while piece := list(islice(rows, AT_ONCE)):
        yield piece
