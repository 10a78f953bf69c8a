"""SensorLog (Bernd Thomas), iOS: one wide table, with the unit in each heading."""

import csv
from datetime import datetime

from retrowalk.recordings.files import Files
from retrowalk.recordings.format import Columns, Format, read_one_table, the_table
from retrowalk.recordings.gravity import Sign
from retrowalk.recordings.tables import Table
from retrowalk.recordings.types import Recording

_CLOCK = "loggingTime(txt)"
_FUSED = Columns(
    time="motionTimestamp_sinceReboot(s)",
    acceleration=(
        "motionUserAccelerationX(G)",
        "motionUserAccelerationY(G)",
        "motionUserAccelerationZ(G)",
    ),
    gyroscope=(
        "motionRotationRateX(rad/s)",
        "motionRotationRateY(rad/s)",
        "motionRotationRateZ(rad/s)",
    ),
    gravity=("motionGravityX(G)", "motionGravityY(G)", "motionGravityZ(G)"),
)
_RAW = Columns(
    time="accelerometerTimestamp_sinceReboot(s)",
    acceleration=(
        "accelerometerAccelerationX(G)",
        "accelerometerAccelerationY(G)",
        "accelerometerAccelerationZ(G)",
    ),
    # its own times are within a sample of the accelerometer's, in whose row it stands
    gyroscope=("gyroRotationX(rad/s)", "gyroRotationY(rad/s)", "gyroRotationZ(rad/s)"),
)


def recognise(files: Files) -> bool:
    """Tell it by the columns of its motion or accelerometer group."""
    return any(map(_is_one, files.tables.values()))


def read(files: Files) -> Recording:
    """Read the motion group, else the accelerometer and the gyroscope."""
    table = the_table(files, _is_one)
    columns = _FUSED if _FUSED.are_in(table) else _RAW
    return read_one_table(
        files, table, columns, "SensorLog", sign=Sign.DOWN, epoch_s=_epoch(files, table, columns)
    )


def _is_one(table: Table) -> bool:
    return _FUSED.are_in(table) or _RAW.are_in(table)


def _epoch(files: Files, table: Table, columns: Columns) -> float | None:
    """When the phone was started, seconds since 1970: its times count from there."""
    name = next(name for name, other in files.tables.items() if other is table)
    lines = files.head(name).decode(errors="replace").splitlines()
    cells = dict(zip(table.columns, next(csv.reader(lines[1:2]), []), strict=False))
    try:
        return datetime.fromisoformat(cells[_CLOCK]).timestamp() - float(cells[columns.time])
    except (KeyError, ValueError):
        return None


FORMAT = Format(
    name="SensorLog",
    comes_as="csv",
    told_by="columns such as `motionUserAccelerationX(G)`, `accelerometerAccelerationX(G)`",
    minds="g, the sign of iOS, gravity in columns of its own, times since the phone was started",
    advice="log Device Motion at 100 Hz",
    recognise=recognise,
    read=read,
)
