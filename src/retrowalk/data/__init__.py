"""Reads the data files that the package carries, and says which entry of which file is wrong."""

import csv
import tomllib
from collections.abc import Iterator
from importlib.resources.abc import Traversable
from typing import Any, TypeVar

from pydantic import ValidationError

from retrowalk.errors import InvalidData
from retrowalk.languages import with_messages
from retrowalk.value import Value

Checked = TypeVar("Checked", bound=Value)


def read_entries(
    folder: Traversable, file: str, table: str, kind: type[Checked]
) -> tuple[Checked, ...]:
    """Read every ``[[table]]`` of a TOML file as a value of ``kind``, in the order of the file.

    Where ``kind`` has a message, the file has its English words.

    Raises
    ------
    InvalidData
        When the file is not TOML, holds another table, or an entry does not fit its type;
        the message lists everything that is wrong, each with file and entry.
    """
    try:
        content = tomllib.loads((folder / file).read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise InvalidData(f"{file} cannot be read as TOML: {error}.") from error
    if set(content) != {table}:
        raise InvalidData(f"{file} must hold [[{table}]] entries and nothing else.")
    entries: list[Checked] = []
    problems: list[str] = []
    for number, raw in enumerate(content[table], start=1):
        try:
            entries.append(kind.model_validate(with_messages(table, raw, kind)))
        except ValidationError as error:
            problems.extend(_problems(file, f"{table} {_name(raw, number)}", error))
        except InvalidData as error:
            problems.append(f"{file}, {table} {_name(raw, number)}: {error}.")
    if problems:
        raise InvalidData("\n".join(problems))
    return tuple(entries)


def read_table(folder: Traversable, file: str, kind: type[Checked]) -> tuple[Checked, ...]:
    """Read every row of a CSV file as a value of ``kind``; an empty cell is left out.

    Raises
    ------
    InvalidData
        When a row does not fit; the message names file and line.
    """
    lines = (folder / file).read_text(encoding="utf-8").splitlines()
    rows: list[Checked] = []
    problems: list[str] = []
    for line, row in enumerate(csv.DictReader(lines), start=2):
        try:
            rows.append(kind.model_validate({name: cell for name, cell in row.items() if cell}))
        except ValidationError as error:
            problems.extend(_problems(file, f"line {line}", error))
    if problems:
        raise InvalidData("\n".join(problems))
    return tuple(rows)


def _name(raw: dict[str, Any], number: int) -> str:
    return f"'{raw['id']}'" if "id" in raw else f"number {number}, which has no id"


def _problems(file: str, entry: str, error: ValidationError) -> Iterator[str]:
    for detail in error.errors():
        where = ".".join(map(str, detail["loc"]))
        yield f"{file}, {entry}: {where and where + ': '}{detail['msg']}."
