"""Apple Watch, as Sensor Logger exports it: WristMotion, or the raw accelerometer alone.

In g and with the sign of iOS, or in m/s^2 with the sign of Android if "Standardise Units & Frames"
was on (https://github.com/tszheichoi/awesome-sensor-logger, UNITS.md).
"""

from retrowalk.recordings.files import Files
from retrowalk.recordings.format import Columns, Format, read_one_table, the_table
from retrowalk.recordings.gravity import Sign
from retrowalk.recordings.types import Recording

_WRIST_MOTION = Columns(
    time="time",
    acceleration=("accelerationX", "accelerationY", "accelerationZ"),
    gyroscope=("rotationRateX", "rotationRateY", "rotationRateZ"),
    gravity=("gravityX", "gravityY", "gravityZ"),
)
_RAW = Columns(time="time", acceleration=("x", "y", "z"))
_RAW_NAME = "WatchAccelerometerUncalibrated.csv"


def recognise(files: Files) -> bool:
    """Tell it by the columns of WristMotion, or by the name of the raw file."""
    return _columns(files) is not None


def read(files: Files) -> Recording:
    """Read WristMotion where it is there."""
    columns = _columns(files)
    assert columns is not None, files.name  # noqa: S101  (only such files were recognised)
    if columns is _WRIST_MOTION:
        table = the_table(files, columns.are_in)
    else:
        table = next(t for name, t in files.tables.items() if name.endswith(_RAW_NAME))
    return read_one_table(
        files, table, columns, "Apple Watch", sign=Sign.DOWN_IN_G, has_gravity=True
    )


def _columns(files: Files) -> Columns | None:
    if any(_WRIST_MOTION.are_in(table) for table in files.tables.values()):
        return _WRIST_MOTION
    raw = (table for name, table in files.tables.items() if name.endswith(_RAW_NAME))
    return _RAW if any(_RAW.are_in(table) for table in raw) else None


FORMAT = Format(
    name="Sensor Logger, Apple Watch",
    comes_as="zip, folder, one csv",
    told_by="columns `rotationRateX`, `gravityX`, `accelerationX`, ...",
    minds="g, the sign of iOS, gravity in columns of its own",
    advice="Wrist Motion; a phone on the body measures direction better",
    recognise=recognise,
    read=read,
)
