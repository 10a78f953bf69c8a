"""The manifest and the participants: rows in, entries out, and what is wrong with its line.

A manifest may be longer than fits into memory: it is gone through row by row. The participants are
kept, for each row to be put together with who walked.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import PurePosixPath
from typing import Any

from pydantic import ValidationError

from retrowalk.cohort.rows import Row, RowTable
from retrowalk.cohort.types import Entry
from retrowalk.errors import InvalidAnswer

PARTICIPANT = ("age_years", "sex", "group", "height_m", "consent_norms")
"""What is known of a participant; a manifest may tell it of a recording, and goes before."""

COLUMNS = tuple(name for name in Entry.model_fields if name not in PARTICIPANT)
"""The columns of a manifest that is made here."""

ALSO = {
    "participant_id": "participant",
    "age": "age_years",
    "height_cm": "height_m",
    "file": "path",
    "filename": "path",
    "date": "day",
    "acq_time": "day",
}
"""What others call the same columns, Motion-BIDS among them."""

_SEXES = {"female": "f", "w": "f", "male": "m", "other": "x", "o": "x", "d": "x"}
_TRUE, _FALSE = ("true", "yes", "y", "1"), ("false", "no", "n", "0")
_NOT_KNOWN = ("na", "nan", "none", "null", "unknown")


@dataclass(frozen=True)
class Mistake:
    """What can't be in a table: in which file and line, and what to do about it."""

    where: str
    said: str

    def __str__(self) -> str:
        return f"{self.where}: {self.said}"


@dataclass(frozen=True)
class Participants:
    """What is known of who walked, by participant.

    Attributes
    ----------
    known : for each what the table tells, under the names of an entry
    mistakes : the rows that can't be
    unknown_columns : those that are not read
    """

    known: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    mistakes: tuple[Mistake, ...] = ()
    unknown_columns: tuple[str, ...] = ()

    @classmethod
    def of(cls, table: RowTable) -> "Participants":
        """Read the table of the participants.

        Raises
        ------
        InvalidAnswer
            if it is damaged, or has no column of who it is
        """
        columns = _Columns.of(table, ("participant", *PARTICIPANT))
        columns.require("participant")
        known: dict[str, Mapping[str, Any]] = {}
        mistakes: list[Mistake] = []
        for line, row in table.rows():
            if row.count(None) == len(row):  # a blank line
                continue
            told, wrong = columns.told(line, row)
            mistakes += wrong
            name = told.pop("participant", None)
            where = f"{table.name}, line {line}"
            if name is None:
                mistakes.append(Mistake(where, "'participant' is missing."))
            elif name in known:
                mistakes.append(Mistake(where, f"participant {name!r} stands there twice."))
            else:
                fits, wrong_too = _checked(where, {"recording": "-", "path": "-"} | told)
                mistakes += wrong_too
                known[name] = told if fits is not None else {}
        return cls(known, tuple(mistakes), columns.unknown)


@dataclass(frozen=True)
class Manifest:
    """The rows of a manifest, each put together with who walked; gone through as often as wished.

    Attributes
    ----------
    table : its rows
    participants : what is known of who walked
    """

    table: RowTable
    participants: Participants

    def __iter__(self) -> Iterator[Entry]:
        """Go through the entries.

        Raises
        ------
        InvalidAnswer
            at the first row that can't be
        """
        for one in self.read():
            if isinstance(one, Mistake):
                raise InvalidAnswer(str(one))
            yield one

    def __len__(self) -> int:
        """Count the rows; of a CSV it takes going through them."""
        if self.table.is_parquet:
            import pyarrow.parquet as pq

            return int(pq.read_metadata(self.table.path).num_rows)
        return sum(row.count(None) < len(row) for _, row in self.table.rows())

    @property
    def unknown_columns(self) -> tuple[str, ...]:
        """The columns that are not read."""
        return _Columns.of(self.table, tuple(Entry.model_fields)).unknown

    def read(self) -> Iterator[Entry | Mistake]:
        """Go through the rows: each is an entry, or what is wrong with it.

        Raises
        ------
        InvalidAnswer
            if the table is damaged, or has no column of where the recordings lie
        """
        columns = _Columns.of(self.table, tuple(Entry.model_fields))
        columns.require("path")
        known = self.participants.known
        for line, row in self.table.rows():
            if row.count(None) == len(row):  # a blank line
                continue
            told, wrong = columns.told(line, row)
            if wrong:
                yield from wrong
                continue
            if "recording" not in told and "path" in told:
                told["recording"] = name_of(told["path"])
            who = known.get(told.get("participant", ""))
            entry, wrong = _checked(f"{self.table.name}, line {line}", {**(who or {}), **told})
            yield from wrong if entry is None else (entry,)


def name_of(path: str) -> str:
    """Name a recording after its file: without endings, and ``_motion`` of Motion-BIDS."""
    where = PurePosixPath(path)
    name = where.name
    for ending in (".gz", ".zip", ".csv", ".tsv", ".parquet", ".json", ".txt"):
        name = name.removesuffix(ending)
    if name.endswith("_motion"):  # its name tells all
        return name.removesuffix("_motion")
    return name if where.parent == PurePosixPath() else f"{where.parent}/{name}"


def _checked(where: str, told: Mapping[str, Any]) -> tuple[Entry | None, list[Mistake]]:
    try:
        return Entry.model_validate(told), []
    except ValidationError as error:
        return None, [Mistake(where, _said(one)) for one in error.errors()]


def _said(detail: Any) -> str:
    key = detail["loc"][0] if detail["loc"] else ""
    if detail["type"] == "missing":
        return f"{key!r} is missing."
    said = detail["msg"].removeprefix("Value error, ").removeprefix("Input ")
    return f"{key!r} = {str(detail['input'])[:80]!r}: {said}."


@dataclass(frozen=True)
class _Columns:
    """Which cell of a row is what, and how each becomes a value."""

    name: str
    cells: tuple[tuple[int, str, str, "Callable[[Any, bool], Any]"], ...]
    unknown: tuple[str, ...]
    decimal_comma: bool

    @classmethod
    def of(cls, table: RowTable, wanted: tuple[str, ...]) -> "_Columns":
        cells, unknown, taken = [], [], set[str]()
        for k, column in enumerate(table.columns):
            key = column if column in wanted else ALSO.get(column.lower(), column.lower())
            if key not in wanted:
                unknown.append(column)
            elif key in taken:
                raise InvalidAnswer(f"{table.name}, line 1: {column!r} and another are both {key}.")
            else:
                taken.add(key)
                cells.append((k, column, key, _made_by(column.lower(), key)))
        return cls(table.name, tuple(cells), tuple(unknown), table.decimal_comma)

    def require(self, key: str) -> None:
        if all(one != key for _, _, one, _ in self.cells):
            names = ", ".join([column for _, column, _, _ in self.cells] + list(self.unknown))
            raise InvalidAnswer(f"{self.name}, line 1: there is no column {key!r}, but {names}.")

    def told(self, line: int, row: Row) -> tuple[dict[str, Any], list[Mistake]]:
        told, wrong = {}, []
        for k, column, key, make in self.cells:
            cell = row[k]
            if cell is None:
                continue
            try:
                value = make(cell, self.decimal_comma)
            except (TypeError, ValueError) as problem:
                where = f"{self.name}, line {line}"
                wrong.append(Mistake(where, f"{column!r} = {str(cell)[:80]!r}: {problem}."))
                continue
            if value is not None:
                told[key] = value
        return told, wrong


def _made_by(column: str, key: str) -> Callable[[Any, bool], Any]:
    if column == "height_cm":
        return _metres
    if column == "participant_id":
        return _bids_label
    return _KINDS.get(key, _text)


def _text(cell: Any, _: bool) -> str | None:
    if isinstance(cell, float) and cell.is_integer():  # of a table that knows only numbers
        cell = int(cell)
    return str(cell).strip() or None


def _bids_label(cell: Any, comma: bool) -> str | None:
    text = _text(cell, comma)
    return text and text.removeprefix("sub-")


def _number(cell: Any, comma: bool) -> float | None:
    if isinstance(cell, str):
        if cell.strip().lower() in _NOT_KNOWN:
            return None
        cell = cell.replace(",", ".") if comma else cell
    try:
        number = float(cell)
    except ValueError:
        raise ValueError("this is not a number") from None
    return None if number != number else number


def _metres(cell: Any, comma: bool) -> float | None:
    centimetres = _number(cell, comma)
    return None if centimetres is None else round(centimetres / 100.0, 6)


def _sex(cell: Any, _: bool) -> str | None:
    word = str(cell).strip().lower()
    return None if word in _NOT_KNOWN else _SEXES.get(word, word)


def _yes(cell: Any, _: bool) -> bool:
    word = str(cell).strip().lower()
    if word not in _TRUE + _FALSE:
        raise ValueError("should be yes or no")
    return word in _TRUE


def _day(cell: Any, _: bool) -> date:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    text = str(cell).strip()
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        raise ValueError("should be a day as 2026-06-01") from None


def _stretch(cell: Any, comma: bool) -> tuple[float, ...]:
    parts = cell.split(":") if isinstance(cell, str) else list(cell)
    if len(parts) != 2:
        raise ValueError("should be START:END in seconds, as 0:30")
    start, end = (
        float(part.replace(",", ".") if isinstance(part, str) else part) for part in parts
    )
    if end <= start:
        raise ValueError("the end comes before the start")
    return start, end


def _placement(cell: Any, _: bool) -> str:
    return str(cell).strip().lower()


_KINDS: dict[str, Callable[[Any, bool], Any]] = {
    "day": _day,
    "age_years": _number,
    "height_m": _number,
    "sex": _sex,
    "consent_norms": _yes,
    "forward_during": _stretch,
    "placement": _placement,
}
