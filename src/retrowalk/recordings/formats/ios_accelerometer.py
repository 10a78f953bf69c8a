"""An iOS app of unknown name: semicolons, acceleration in g beside the device orientation."""

from retrowalk.languages import Message
from retrowalk.recordings.files import Files
from retrowalk.recordings.format import Columns, Format, read_one_table, the_table
from retrowalk.recordings.gravity import Sign
from retrowalk.recordings.tables import Table
from retrowalk.recordings.types import Recording

_COLUMNS = Columns("Timestamp", ("AccelerationX", "AccelerationY", "AccelerationZ"))


def recognise(files: Files) -> bool:
    """Tell it by the orientation beside the acceleration."""
    return any(map(_is_one, files.tables.values()))


def read(files: Files) -> Recording:
    """Read it; it has no gyroscope."""
    return read_one_table(
        files,
        the_table(files, _is_one),
        _COLUMNS,
        Message("recordings-app-ios"),
        sign=Sign.DOWN,
    )


def _is_one(table: Table) -> bool:
    return _COLUMNS.are_in(table) and "DeviceOrientation" in table.columns


FORMAT = Format(
    name="iOS accelerometer app",
    comes_as="csv",
    told_by="columns `Timestamp`, `DeviceOrientation`, `AccelerationX..Z`",
    minds="semicolons, g, the sign of iOS",
    advice="it has no gyroscope: steps only",
    recognise=recognise,
    read=read,
)
