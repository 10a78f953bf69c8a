"""MetaBase (MbientLab): a file for each sensor of a MetaMotion unit, in g and degrees a second."""

import numpy as np

from retrowalk.errors import UnreadableRecording
from retrowalk.languages import Message
from retrowalk.recordings.files import Files
from retrowalk.recordings.format import Axes, Format, several, source, stream
from retrowalk.recordings.signals import assemble
from retrowalk.recordings.streams import Stream
from retrowalk.recordings.types import Recording

_TIME = "epoc (ms)"
_ACCELERATION: Axes = ("x-axis (g)", "y-axis (g)", "z-axis (g)")
_GYROSCOPE: Axes = ("x-axis (deg/s)", "y-axis (deg/s)", "z-axis (deg/s)")


def recognise(files: Files) -> bool:
    """Tell it by its column "epoc (ms)"."""
    return any(_TIME in table.columns for table in files.tables.values())


def read(files: Files) -> Recording:
    """Put accelerometer and gyroscope together."""
    acceleration, gyroscope = _sensor(files, _ACCELERATION), _sensor(files, _GYROSCOPE)
    if acceleration is None:
        raise UnreadableRecording(Message("recordings-metabase-bare", file=files.name))
    if gyroscope is not None:
        gyroscope = Stream(gyroscope.time_s, np.deg2rad(gyroscope.values))
    return assemble(
        acceleration, gyroscope=gyroscope, epoch_s=0.0, source=source(files, "MetaBase")
    )


def _sensor(files: Files, axes: Axes) -> Stream | None:
    wanted = {_TIME, *axes}
    names = [name for name, table in files.tables.items() if wanted <= set(table.columns)]
    if len(names) > 1:
        raise several(files, names)
    return stream(files.tables[names[0]], _TIME, axes)[0] if names else None


FORMAT = Format(
    name="MetaBase",
    comes_as="zip, folder, one csv",
    told_by="columns `epoc (ms)`, `x-axis (g)`, `x-axis (deg/s)`",
    minds="g, degrees a second, sensors of different rates",
    advice="accelerometer and gyroscope at 100 Hz; hand in both files together",
    recognise=recognise,
    read=read,
)
