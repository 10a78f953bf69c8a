"""Sensor Logger (Kelvin Choi), Android and iOS: a CSV file for each sensor, columns z, y, x.

The app's notes on units and on the differences between the platforms are at
https://github.com/tszheichoi/awesome-sensor-logger (UNITS.md, CROSSPLATFORM.md): on iOS all three
axes of acceleration and gravity have the opposite sign, unless "Standardise Units & Frames" was
on; TotalAcceleration is written on Android only.
"""

import csv
from pathlib import PurePosixPath

from retrowalk.errors import UnreadableRecording
from retrowalk.languages import Message
from retrowalk.recordings.files import Files
from retrowalk.recordings.format import Axes, Format, several, source, stream
from retrowalk.recordings.gravity import Sign
from retrowalk.recordings.signals import assemble
from retrowalk.recordings.streams import Stream
from retrowalk.recordings.tables import Table
from retrowalk.recordings.types import Recording

_WITH_GRAVITY = "TotalAcceleration"
_RAW = "AccelerometerUncalibrated"
_WITHOUT_GRAVITY = "Accelerometer"
_GRAVITY = "Gravity"
_GYROSCOPES = ("Gyroscope", "GyroscopeUncalibrated")
_SENSORS = (_WITH_GRAVITY, _RAW, _WITHOUT_GRAVITY, _GRAVITY, *_GYROSCOPES)
_OTHER_SENSORS = ("Magnetometer", "MagnetometerUncalibrated")
_XYZ: Axes = ("x", "y", "z")
_RENAMED: Axes = ("AccelerationX", "AccelerationY", "AccelerationZ")


def recognise(files: Files) -> bool:
    """Tell it by nanosecond time stamps beside x, y, z."""
    return any(_layout(table) and "Watch" not in name for name, table in files.tables.items())


def read(files: Files) -> Recording:
    """Put its sensors together: TotalAcceleration, else Accelerometer and Gravity."""
    sensors, left_out = _sensors(files)
    described = _description(files)
    notes: tuple[Message, ...] = (
        (Message("recordings-left-out", files=left_out),) if left_out else ()
    )
    sensor = _acceleration(files, sensors)
    gravity = sensors.get(_GRAVITY) if sensor == _WITHOUT_GRAVITY else None
    if sensor == _WITHOUT_GRAVITY and not described:
        notes += (Message("recordings-sensor-logger-phone"),)
    gyroscope = next((_read(sensors[g]) for g in _GYROSCOPES if g in sensors), None)
    return assemble(
        _read(sensors[sensor]),
        gravity=None if gravity is None else _read(gravity),
        gyroscope=gyroscope,
        sign=_sign(sensor, described),
        epoch_s=0.0,
        source=source(files, "Sensor Logger"),
        notes=notes,
    )


def _sign(sensor: str, described: dict[str, str]) -> Sign:
    if sensor == _RAW:
        return Sign.DOWN_IN_G
    ios = described.get("platform", "").lower() == "ios"
    standardised = described.get("standardisation", "").lower() == "true"
    return Sign.DOWN if ios and not standardised else Sign.UP


def _layout(table: Table) -> tuple[str, Axes] | None:
    columns = set(table.columns)
    if columns in ({"time", *_XYZ}, {"time", "seconds_elapsed", *_XYZ}):
        return "time", _XYZ
    for time in ("time", "Timestamp"):  # headings that people have given to TotalAcceleration
        if {time, *_RENAMED} <= columns <= {"time", "Timestamp", "seconds_elapsed", *_RENAMED}:
            return time, _RENAMED
    return None


def _sensors(files: Files) -> tuple[dict[str, Table], str]:
    """Which table holds which sensor, and the name of a table that is left out.

    A name that tells nothing counts as acceleration where there is nothing else.
    """
    sensors: dict[str, Table] = {}
    nameless = []
    for name, table in files.tables.items():
        if _layout(table) is None or "Watch" in name:
            continue
        stem = PurePosixPath(name).stem
        sensor = next((s for s in (*_SENSORS, *_OTHER_SENSORS) if stem.endswith(s)), None)
        if sensor is None:
            nameless.append(name)
        elif sensor in sensors:
            raise several(files, list(files.tables))
        else:
            sensors[sensor] = table
    if len(nameless) > 1:
        raise several(files, nameless)
    if nameless and not sensors:
        return {_WITH_GRAVITY: files.tables[nameless[0]]}, ""
    return sensors, "".join(nameless)


def _acceleration(files: Files, sensors: dict[str, Table]) -> str:
    """Which sensor to take acceleration from: measured with gravity, calibrated, raw, or bare."""
    together = {_WITHOUT_GRAVITY, _GRAVITY} <= sensors.keys()
    order = (_WITH_GRAVITY, _WITHOUT_GRAVITY if together else "", _RAW, _WITHOUT_GRAVITY)
    for sensor in order:
        if sensor in sensors:
            return sensor
    raise UnreadableRecording(Message("recordings-sensor-logger-bare", file=files.name))


def _read(table: Table) -> Stream:
    layout = _layout(table)
    assert layout is not None, table  # noqa: S101  (only such tables are sensors)
    return stream(table, *layout)[0]


def _description(files: Files) -> dict[str, str]:
    if "Metadata.csv" not in files.contents:
        return {}
    rows = list(csv.reader(files.head("Metadata.csv").decode(errors="replace").splitlines()))
    return dict(zip(rows[0], rows[1], strict=False)) if len(rows) > 1 else {}


FORMAT = Format(
    name="Sensor Logger",
    comes_as="zip, folder, one csv",
    told_by="columns `time` (ns), `z`, `y`, `x`; also the old version without `seconds_elapsed`",
    minds="the sign of iOS; `Accelerometer` + `Gravity`; sensors that start apart",
    advice="switch on Accelerometer, Gravity and Gyroscope at 100 Hz",
    recognise=recognise,
    read=read,
)
