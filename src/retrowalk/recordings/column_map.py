"""A map that somebody declares for a table: which columns hold what, in which units and axes."""

import difflib
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self, TypedDict, cast

import numpy as np

from retrowalk.errors import InvalidAnswer, UnreadableRecording
from retrowalk.languages import Message
from retrowalk.recordings.files import Files
from retrowalk.recordings.format import source
from retrowalk.recordings.signals import assemble
from retrowalk.recordings.streams import Stream
from retrowalk.recordings.tables import Table
from retrowalk.recordings.trunk import trunk
from retrowalk.recordings.types import FloatArray, Recording
from retrowalk.recordings.units import Units

Column = str | int
"""The name of a column, or its place, counted from 1."""

_TIME, _COUNTS = "time", "samples"
_SENSORS = {"acceleration": "acc", "gyroscope": "gyr", "gravity": "grav"}
_TIDY = {"time_s": (_TIME, 0)} | {
    f"{short}_{axis}": (sensor, k)
    for sensor, short in _SENSORS.items()
    for k, axis in enumerate("xyz")
}


class HowRead(TypedDict, total=False):
    """What ``read`` takes beside the path; ``load_map`` gives it from a file."""

    columns: Mapping[str, Column | Sequence[Column]] | None
    units: Mapping[str, str] | None
    rate_hz: float | None
    axes: Sequence[str] | Mapping[str, Sequence[str]] | None
    sensor: str | None


def load_map(path: str | Path) -> HowRead:
    """Read a map from a TOML file: ``read("walk.csv", **load_map("map.toml"))``.

    It holds what ``read`` takes, under the same names::

        rate_hz = 100
        axes = ["y", "-x", "z"]

        [columns]
        acceleration = ["Acc X", "Acc Y", "Acc Z"]
        gyroscope = ["Gyr X", "Gyr Y", "Gyr Z"]

        [units]
        acceleration = "g"
        gyroscope = "deg/s"

    Raises
    ------
    InvalidAnswer
        if it can't be read, or holds what no map does; the sentence says what was meant
    """
    path = Path(path)
    try:
        told = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as problem:
        raise InvalidAnswer(
            Message("recordings-map-unread", file=path.name, problem=str(problem))
        ) from problem
    _check_keys(told, HowRead.__annotations__)
    how = cast(HowRead, told)
    ColumnMap.of(how)
    return how


@dataclass(frozen=True)
class ColumnMap:
    """A map that was checked.

    Attributes
    ----------
    time : the column of the times; None where the rows are counted
    sensors : by "acceleration", "gyroscope", "gravity": the columns of x, y and z
    tidy : True where no columns were declared, so that they are those of a tidy table, in which
        all but the acceleration may be missing
    units : those that were declared
    rate_hz : samples a second, where no column tells the time or it counts samples
    axes : by sensor: (3, 3), what makes the axes of the recording of those of the table
    sensor : which of several tables, by a part of its name
    """

    time: Column | None
    sensors: Mapping[str, tuple[Column, ...]]
    tidy: bool
    units: Units
    rate_hz: float | None
    axes: Mapping[str, FloatArray]
    sensor: str | None

    @classmethod
    def of(cls, how: HowRead) -> Self:
        """Check what was declared.

        Raises
        ------
        InvalidAnswer
            naming what is unknown, missing or contradicts itself
        """
        units, rate = dict(_table_of(how.get("units"), "units")), how.get("rate_hz")
        counts = units.get(_TIME) == _COUNTS
        if counts:
            del units[_TIME]
        if rate is not None and not (_is_number(rate) and 0.0 < rate < np.inf):
            raise InvalidAnswer(Message("recordings-map-rate", rate=str(rate)))
        if counts and rate is None:
            raise InvalidAnswer(Message("recordings-map-rate-missing"))
        tidy = not how.get("columns")
        columns = _columns(_table_of(how.get("columns"), "columns")) if not tidy else _tidy()
        if tidy and rate is not None and not counts:
            del columns[_TIME]  # whatever its times are, they are not asked
        time = columns.pop(_TIME, (None,))[0]
        if time is None and rate is None:
            raise InvalidAnswer(Message("recordings-map-no-time"))
        if time is not None and rate is not None and not counts:
            raise InvalidAnswer(Message("recordings-map-rate-twice"))
        return cls(
            time,
            columns,
            tidy,
            Units.of(units),
            None if rate is None else float(rate),
            _axes(how.get("axes"), columns),
            how.get("sensor"),
        )

    def read(self, files: Files) -> Recording:
        """Read the table that the map is of.

        Raises
        ------
        UnreadableRecording
            if there is none, or a column is missing; the sentence names the nearest
        NotEnoughSignal
            if it is too slow or too short to hold steps
        """
        table = self._table(files)
        sensors = self._sensors(table)
        wanted = [column for columns in sensors.values() for column in columns]
        names = [name for column in wanted if (name := _name(table, column)) is not None]
        cells = table.read(None if self.time is None else _name(table, self.time), *names)
        times = cells.times(self.units.time, self.rate_hz)
        streams = {}
        for k, sensor in enumerate(sensors):
            values = cells.values[3 * k : 3 * k + 3]
            if sensor in self.axes:
                values = self.axes[sensor].astype(values.dtype) @ values
            streams[sensor] = Stream(times.time_s, values)
        return assemble(
            streams["acceleration"],
            gravity=streams.get("gravity"),
            gyroscope=streams.get("gyroscope"),
            units=self.units,
            sign_known=False,  # unless it is declared with the unit
            epoch_s=0.0 if times.since_1970 else None,
            source=source(files, Message("recordings-app-mapped")),
            notes=(Message("recordings-time-unit", unit=times.unit),) if times.unit else (),
        )

    def _table(self, files: Files) -> Table:
        if not files.tables:
            raise UnreadableRecording(Message("recordings-map-no-table", file=files.name))
        whole = [name for name, table in files.tables.items() if not self._missing(table)]
        if not whole:
            table = min(files.tables.values(), key=lambda table: len(self._missing(table)))
            raise _no_column(files.name, self._missing(table)[0], table)
        return files.tables[trunk(files.name, whole, self.sensor if len(whole) > 1 else None)]

    def _sensors(self, table: Table) -> dict[str, tuple[Column, ...]]:
        return {
            sensor: columns
            for sensor, columns in self.sensors.items()
            if not self.tidy or sensor == "acceleration" or set(columns) <= set(table.columns)
        }

    def _missing(self, table: Table) -> list[Column]:
        """Name the columns of the map that the table lacks."""
        asked = [column for columns in self._sensors(table).values() for column in columns]
        asked += [] if self.time is None else [self.time]
        return [column for column in asked if _name(table, column) is None]


def _tidy() -> dict[str, tuple[Column, ...]]:
    columns: dict[str, tuple[Column, ...]] = {}
    for name, (what, _) in _TIDY.items():
        columns[what] = (*columns.get(what, ()), name)
    return columns


def _columns(declared: Mapping[str, Any]) -> dict[str, tuple[Column, ...]]:
    """Read columns by sensor, or one by one under the names of a tidy table."""
    _check_keys(declared, (_TIME, *_SENSORS, *_TIDY))
    found: dict[str, list[Column | None]] = {}
    for key, told in declared.items():
        what, k = _TIDY.get(key, (key, 0))
        places = found.setdefault(what, [None] * (1 if what == _TIME else 3))
        several = [told] if isinstance(told, Column) else list(told)
        if len(several) != (1 if key in _TIDY else len(places)):
            raise InvalidAnswer(Message("recordings-map-three", key=key))
        if not all(isinstance(one, Column) for one in several):
            raise InvalidAnswer(Message("recordings-map-three", key=key))
        places[k : k + len(several)] = several
    if "acceleration" not in found:
        raise InvalidAnswer(Message("recordings-map-acceleration"))
    columns = {}
    for what, places in found.items():
        whole = tuple(place for place in places if place is not None)
        if len(whole) < len(places):
            raise InvalidAnswer(Message("recordings-map-three", key=what))
        columns[what] = whole
    return columns


def _axes(declared: Any, sensors: Iterable[str]) -> dict[str, FloatArray]:
    """Make matrices of axes such as ["y", "-x", "z"], for all sensors or by sensor."""
    if declared is None:
        return {}
    if not isinstance(declared, Mapping):
        turned = _turned("axes", declared)
        if np.linalg.det(turned) < 0:  # a gyroscope is not mirrored as an accelerometer is
            raise InvalidAnswer(Message("recordings-map-mirrored"))
        return dict.fromkeys(sensors, turned)
    _check_keys(declared, _SENSORS)
    return {sensor: _turned(f"axes.{sensor}", told) for sensor, told in declared.items()}


def _turned(key: str, told: Any) -> FloatArray:
    turned = np.zeros((3, 3))
    cells = list(told) if isinstance(told, Sequence) and len(told) == 3 else []
    for row, cell in zip(turned, cells, strict=False):
        name = str(cell).strip().lower().replace("−", "-")
        if name[-1:] in ("x", "y", "z") and name[:-1] in ("", "+", "-"):
            row["xyz".index(name[-1])] = -1.0 if name[0] == "-" else 1.0
    if abs(np.linalg.det(turned)) != 1.0:
        raise InvalidAnswer(Message("recordings-map-axes", key=key))
    return turned


def _table_of(told: Any, key: str) -> Mapping[str, Any]:
    if told is None:
        return {}
    if not isinstance(told, Mapping):
        raise InvalidAnswer(Message("recordings-map-keys", key=key))
    return told


def _check_keys(told: Mapping[str, Any], known: Iterable[str]) -> None:
    for key in told:
        if key not in known:
            raise InvalidAnswer(
                Message(
                    "recordings-map-unknown",
                    key=str(key),
                    meant=_nearest(str(key), known),
                    known=", ".join(known),
                )
            )


def _no_column(file: str, column: Column, table: Table) -> UnreadableRecording:
    names = ", ".join(table.columns[:30]) + (", ..." if len(table.columns) > 30 else "")
    return UnreadableRecording(
        Message(
            "recordings-map-no-column",
            file=file,
            column=str(column),
            meant=_nearest(str(column), table.columns),
            names=names,
        )
    )


def _nearest(word: str, known: Iterable[str]) -> str:
    """Give the known word that was likely meant; "none" where there is no such."""
    small = {one.lower(): one for one in known}
    near = difflib.get_close_matches(word.lower(), small, n=1)
    return small[near[0]] if near else "none"


def _name(table: Table, column: Column) -> str | None:
    """Give the name of a column in the table; None where it has none such."""
    if isinstance(column, str):
        return column if column in table.columns else None
    return table.columns[column - 1] if 1 <= column <= len(table.columns) else None


def _is_number(told: object) -> bool:
    return isinstance(told, int | float) and not isinstance(told, bool)
