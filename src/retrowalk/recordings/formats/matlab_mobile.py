"""MATLAB (.mat): the timetables of MATLAB Mobile, or structs of laboratories."""

import numpy as np

from retrowalk.errors import UnreadableRecording
from retrowalk.languages import Message
from retrowalk.recordings.apart import Tree, read_apart, sound
from retrowalk.recordings.files import Files
from retrowalk.recordings.format import Format, several, source
from retrowalk.recordings.matlab_structs import read_structs
from retrowalk.recordings.signals import assemble
from retrowalk.recordings.streams import Stream
from retrowalk.recordings.times import times_of
from retrowalk.recordings.types import Recording

_MAGIC = b"MATLAB 5.0 MAT-file"


def recognise(files: Files) -> bool:
    """Tell it by its first words."""
    return bool(_names(files))


def read(files: Files) -> Recording:
    """Put acceleration and angular velocity together, of the sensor on the trunk."""
    names = _names(files)
    if len(names) > 1:
        raise several(files, names)
    tree = read_apart(files, names[0], "matlab")
    with sound(files, "matlab"):
        if "timetables" in tree:
            return _mobile(files, tree["timetables"])
        return read_structs(files, tree.get("structs", {}), "MATLAB")


def _mobile(files: Files, timetables: Tree) -> Recording:
    if "Acceleration" not in timetables:
        raise UnreadableRecording(Message("recordings-matlab-bare", file=files.name))
    turning = timetables.get("AngularVelocity")
    return assemble(
        _stream(timetables["Acceleration"]),
        gyroscope=None if turning is None else _stream(turning),
        epoch_s=0.0,
        source=source(files, "MATLAB Mobile"),
    )


def _stream(timetable: Tree) -> Stream:
    return Stream(times_of(timetable["time"]).time_s, np.array(timetable["values"]))


def _names(files: Files) -> list[str]:
    return [name for name in files.contents if files.head(name).startswith(_MAGIC)]


FORMAT = Format(
    name="MATLAB (MATLAB Mobile, mobilise-D, structs)",
    comes_as="mat (extra `matlab`)",
    told_by="the words `MATLAB 5.0 MAT-file`; timetables `Acceleration`, `AngularVelocity`, else "
    "structs with `Acc`, `Gyr`, `Fs`",
    minds="sensors of different rates; several sensors, several trials (`sensor=`)",
    advice="MATLAB Mobile: switch on Acceleration and Angular Velocity, 50 to 100 Hz",
    recognise=recognise,
    read=read,
    several_sensors=True,
)
