"""Tables of activities, a row each: of our own headings, or of columns that somebody declares."""

import csv
import tomllib
from collections.abc import Iterator, Mapping
from datetime import datetime, tzinfo
from math import isfinite
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, ValidationError

from retrowalk.activity import Activity, Sport
from retrowalk.errors import InvalidAnswer, UnreadableActivity
from retrowalk.exchange.incoming.format import ActivityFormat, Found, Source
from retrowalk.languages import Message
from retrowalk.value import AtMost, Value, mended

MOST_ROWS = 100_000
MOST_BYTES = 256 << 20

Name = Annotated[str, AtMost(200)]
_TIDY = {
    "start": "start",
    "end": "end",
    "duration": "duration_s",
    "distance": "distance_m",
    "steps": "steps",
    "cadence": "cadence_spm",
    "heart_rate": "heart_rate_mean_bpm",
    "heart_rate_highest": "heart_rate_highest_bpm",
    "sport": "sport",
    "indoor": "indoor",
    "name": "name",
    "app": "app",
    "key": "key",
}
_YES, _NO = {"1", "true", "yes"}, {"", "0", "false", "no"}
_SECONDS = {"s": 1.0, "min": 60.0, "h": 3600.0}
_METRES = {"m": 1.0, "km": 1000.0, "mi": 1609.344, "yd": 0.9144}


class Columns(Value):
    """Which column of a table of activities holds what.

    ``start`` is needed, and ``duration`` or ``end``. ``start_as`` is how times are written, in the
    letters of :meth:`datetime.strptime`; ISO 8601 needs none. ``sports`` tells what the words of a
    table mean. What is not said to be a sport is taken for walking where there is no such column,
    and for something else where there is.
    """

    start: Name
    duration: Name | None = None
    end: Name | None = None
    distance: Name | None = None
    steps: Name | None = None
    cadence: Name | None = None
    heart_rate: Name | None = None
    heart_rate_highest: Name | None = None
    sport: Name | None = None
    indoor: Name | None = None
    name: Name | None = None
    app: Name | None = None
    key: Name | None = None
    duration_unit: Literal["s", "min", "h"] = "s"
    distance_unit: Literal["m", "km", "mi", "yd"] = "m"
    start_as: Annotated[str, AtMost(60)] = ""
    sports: Annotated[dict[Name, Sport], Field(default_factory=dict, max_length=200)]

    @property
    def named(self) -> dict[str, str]:
        """The columns by what they hold."""
        told = {what: getattr(self, what) for what in _TIDY}
        return {what: name for what, name in told.items() if name is not None}


TIDY = Columns.model_validate(_TIDY)


def load_columns(path: Path) -> Columns:
    """Read declared columns from a TOML file.

    Raises
    ------
    InvalidAnswer
        if it can't be read, or declares what no table of activities has
    """
    try:
        told: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
        flat = dict(told.pop("columns", {}))
        units = {f"{what}_unit": unit for what, unit in dict(told.pop("units", {})).items()}
        columns = Columns.model_validate(flat | units | told)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        problem = f"{where}: {first['msg']}"
        raise InvalidAnswer(_unread(path, problem)) from error
    except (OSError, ValueError, TypeError) as error:
        raise InvalidAnswer(_unread(path, str(error))) from error
    if columns.duration is None and columns.end is None:
        raise InvalidAnswer(Message("import-columns-no-time", file=path.name))
    return columns


def fits(source: Source, columns: Columns) -> bool:
    """Tell whether a file is a table that has the columns of a start and of how long it went on."""
    heading = _heading(source)
    lasting = {columns.duration, columns.end} - {None}
    return columns.start in heading and bool(lasting & set(heading))


def read_table(source: Source, zone: tzinfo, columns: Columns) -> Iterator[Activity]:
    """Give the activity of each row; times without an offset are in ``zone``.

    Raises
    ------
    UnreadableActivity
        if a row can't be read, with its number, or there are too many
    """
    if source.path.stat().st_size > MOST_BYTES:
        raise UnreadableActivity(Message("import-table-long", file=source.name, most=MOST_ROWS))
    delimiter = _delimiter(source)
    try:
        with source.path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
            rows = csv.DictReader(file, delimiter=delimiter)
            for number, row in enumerate(rows, 2):
                if number > MOST_ROWS + 1:
                    long = Message("import-table-long", file=source.name, most=MOST_ROWS)
                    raise UnreadableActivity(long)
                cells = _cells(row, columns)
                if any(cells.values()):
                    yield _activity(source, number, cells, columns, zone, delimiter)
    except (csv.Error, OSError) as error:
        raise UnreadableActivity(Message("recordings-damaged", file=source.name)) from error


def _cells(row: Mapping[str | None, Any], columns: Columns) -> dict[str, str]:
    told = {what: row.get(name) for what, name in columns.named.items()}
    return {what: mended(cell.strip()) for what, cell in told.items() if isinstance(cell, str)}


def _activity(
    source: Source,
    number: int,
    cells: Mapping[str, str],
    columns: Columns,
    zone: tzinfo,
    delimiter: str,
) -> Activity:
    what = "start"
    try:
        start, zone_told = _moment(cells.get("start", ""), columns, zone)
        what = "duration"
        if cells.get("duration"):
            duration_s = _duration(cells["duration"], columns.duration_unit, delimiter)
        else:
            what = "end"
            duration_s = (_moment(cells.get("end", ""), columns, zone)[0] - start).total_seconds()
        numbers: dict[str, float | None] = {}
        for what in ("distance", "steps", "cadence", "heart_rate", "heart_rate_highest"):
            numbers[what] = _number(cells[what], delimiter) if cells.get(what) else None
            if not isfinite(numbers[what] or 0.0):
                raise ValueError(cells[what])
        what = "indoor"
        indoor = _yes(cells.get("indoor", ""))
        what = "row"
        distance, steps = numbers["distance"], numbers["steps"]
        return Activity(
            sport=_sport(cells, columns),
            indoor=indoor,
            start=start,
            zone_told=zone_told,
            duration_s=duration_s,
            distance_m=None if distance is None else distance * _METRES[columns.distance_unit],
            steps=None if steps is None else round(steps),
            cadence_spm=numbers["cadence"],
            heart_rate_mean_bpm=numbers["heart_rate"] or None,  # nought is no heart rate
            heart_rate_highest_bpm=numbers["heart_rate_highest"] or None,
            name=cells.get("name", "")[:200],
            app=cells.get("app", "")[:200],
            key=cells.get("key", "")[:200],
        )
    except (ValueError, OverflowError) as error:
        cell = cells.get(what, "")[:60]
        raise UnreadableActivity(
            Message(
                "import-table-cell",
                file=source.name,
                row=number,
                column=columns.named.get(what, what),
                cell=cell,
            )
        ) from error


def _moment(text: str, columns: Columns, zone: tzinfo) -> tuple[datetime, bool]:
    if columns.start_as:
        moment = datetime.strptime(text, columns.start_as)
    else:
        moment = datetime.fromisoformat(text)
    told = moment.utcoffset() is not None
    return (moment if told else moment.replace(tzinfo=zone)), told


def _duration(text: str, unit: str, delimiter: str) -> float:
    """Read seconds, minutes or hours, or what a clock shows: 1:02:03, or 45:10."""
    if ":" not in text:
        return _number(text, delimiter) * _SECONDS[unit]
    parts = [_number(part, delimiter) for part in text.split(":")]
    if len(parts) > 3 or min(parts) < 0:
        raise ValueError(text)
    if len(parts) == 2:
        parts = [*parts, 0.0] if unit == "h" else [0.0, *parts]
    hours, minutes, seconds = parts
    return 3600 * hours + 60 * minutes + seconds


def _number(text: str, delimiter: str) -> float:
    """Read a number; between semicolons it may have a comma for its point."""
    plain = text.replace(" ", "").replace("\u00a0", "")
    if delimiter != ",":
        plain = plain.replace(".", "").replace(",", ".") if "," in plain else plain
    return float(plain)


def _yes(text: str) -> bool:
    if text.casefold() in _YES | _NO:
        return text.casefold() in _YES
    raise ValueError(text)


def _sport(cells: Mapping[str, str], columns: Columns) -> Sport:
    if columns.sport is None or "sport" not in cells:
        return Sport.WALKING
    word = cells["sport"]
    if word in columns.sports:
        return columns.sports[word]
    return Sport(word.lower()) if word.lower() in {*Sport} else Sport.ELSE


def _heading(source: Source) -> list[str]:
    with source.path.open("rb") as file:
        line = file.readline(1 << 14)
    if b"\0" in line:
        return []
    text = line.decode("utf-8-sig", errors="replace")
    try:
        return next(csv.reader([text], delimiter=_delimiter_of(text)), [])
    except csv.Error:
        return []


def _delimiter(source: Source) -> str:
    return _delimiter_of(source.head().decode("utf-8-sig", errors="replace").partition("\n")[0])


def _delimiter_of(line: str) -> str:
    return max(",;\t", key=line.count)


def _unread(path: Path, problem: str) -> Message:
    return Message("recordings-map-unread", file=path.name, problem=problem)


def _is_tidy(source: Source) -> bool:
    return fits(source, TIDY)


def _read_tidy(source: Source, zone: tzinfo) -> Iterator[Found]:
    return read_table(source, zone, TIDY)


FORMAT = ActivityFormat(
    name="table of activities",
    comes_as="csv",
    told_by="the headings `start`, and `duration_s` or `end`",
    minds="commas, semicolons or tabs; a comma for the point; times without an offset",
    recognise=_is_tidy,
    read=_read_tidy,
)
