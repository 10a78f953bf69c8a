"""Writes what was made into files, each whole or not at all."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from retrowalk.errors import Unwritable
from retrowalk.languages import Message

if TYPE_CHECKING:
    import pyarrow as pa

AnyPath = str | Path


def save_text(file: AnyPath, text: str) -> None:
    """Write text as UTF-8, with line feeds."""
    _written(Path(file), lambda part: _put(part, text.encode()))


def save_parquet(file: AnyPath, table: "pa.Table") -> None:
    """Write a table, with the metadata of its schema."""
    import pyarrow.parquet

    _written(Path(file), lambda part: pyarrow.parquet.write_table(table, part))


def save_csv(file: AnyPath, table: "pa.Table") -> None:
    """Write a table with a heading of its columns; null is an empty cell."""
    import pyarrow.csv

    options = pyarrow.csv.WriteOptions(quoting_style="needed")
    plain = table.cast(_plain(table.schema))
    _written(Path(file), lambda part: pyarrow.csv.write_csv(plain, part, options))


def _plain(schema: "pa.Schema") -> "pa.Schema":
    """Give the schema with words in the place of the dictionaries, which CSV does not know."""
    import pyarrow as pa

    return pa.schema(
        [
            field.with_type(field.type.value_type) if pa.types.is_dictionary(field.type) else field
            for field in schema
        ]
    )


def _put(part: Path, data: bytes) -> None:
    part.write_bytes(data)


def _written(file: Path, write: Callable[[Path], None]) -> None:
    """Write a file beside its place, then put it there.

    Raises
    ------
    Unwritable
        if it can't be written there
    """
    part = file.with_name(f"{file.name}.{os.getpid()}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        try:
            write(part)
            part.replace(file)
        finally:
            part.unlink(missing_ok=True)
    except OSError as problem:
        raise Unwritable(Message("recordings-unwritable", file=str(file))) from problem
