"""Polar Sensor Logger (Jukka Happonen), Android: straps of Polar, a text file for each sensor."""

from retrowalk.errors import UnreadableRecording
from retrowalk.languages import Message
from retrowalk.recordings.files import Files
from retrowalk.recordings.format import Axes, Format, several
from retrowalk.recordings.labelled import Sensor, recording_of
from retrowalk.recordings.streams import Stream
from retrowalk.recordings.types import Recording
from retrowalk.recordings.units import Units

_TIME = "sensor timestamp [ns]"  # since 2000, by the clock of the strap
_ACCELERATION: Axes = ("X [mg]", "Y [mg]", "Z [mg]")
_GYROSCOPE: Axes = ("X [dps]", "Y [dps]", "Z [dps]")
_UNITS = Units(acceleration="mg", gyroscope="deg/s")


def recognise(files: Files) -> bool:
    """Tell it by its time stamps."""
    return any(_TIME in table.columns for table in files.tables.values())


def read(files: Files) -> Recording:
    """Put accelerometer and gyroscope together."""
    acceleration, gyroscope = _sensor(files, _ACCELERATION), _sensor(files, _GYROSCOPE)
    if acceleration is None:
        raise UnreadableRecording(Message("recordings-polar-bare", file=files.name))
    sensor = Sensor(acceleration, gyroscope, _UNITS)
    return recording_of(files, sensor, "Polar Sensor Logger", ())


def _sensor(files: Files, axes: Axes) -> Stream | None:
    names = [name for name, t in files.tables.items() if {_TIME, *axes} <= set(t.columns)]
    if len(names) > 1:
        raise several(files, names)
    if not names:
        return None
    cells = files.tables[names[0]].read(_TIME, *axes)
    return Stream(cells.times("ns").time_s, cells.values)


FORMAT = Format(
    name="Polar Sensor Logger",
    comes_as="txt; several in a folder or zip",
    told_by="columns `sensor timestamp [ns]`, `X [mg]`, `X [dps]`",
    minds="thousandths of g, degrees a second, the clock of the strap",
    advice="ACC and GYRO of a Verity Sense on the trunk at 52 Hz; an H10 has no gyroscope",
    recognise=recognise,
    read=read,
)
