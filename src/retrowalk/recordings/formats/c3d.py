"""C3D (Vicon, Qualisys, Delsys and others): sensors of movement among the analog channels.

https://www.c3d.org: the group ANALOG names each channel (LABELS), and its unit (UNITS).
"""

import numpy as np

from retrowalk.errors import UnreadableRecording
from retrowalk.languages import Message
from retrowalk.recordings.apart import Tree, read_apart, sound
from retrowalk.recordings.files import Files
from retrowalk.recordings.format import Format
from retrowalk.recordings.labelled import (
    Channel,
    Sensor,
    channel_of,
    choose,
    declared,
    recording_of,
    scaled,
    triples,
)
from retrowalk.recordings.streams import Stream
from retrowalk.recordings.types import FloatArray, Recording

_MARK = 0x50  # the second byte of every C3D file; the first is the place of its parameters
_MOST_BLOCKS = 32
_VOLTS = ("v", "mv", "uv", "volt", "volts")


def recognise(files: Files) -> bool:
    """Tell it by its first bytes."""
    names = list(files.contents)
    return len(names) == 1 and _is_c3d(files.head(names[0]))


def read(files: Files) -> Recording:
    """Read the sensor on the trunk."""
    tree = read_apart(files, next(iter(files.contents)), "c3d")
    with sound(files, "c3d"):
        labels, units = tree["LABELS"].tolist(), tree["UNITS"].tolist()
        units += [""] * (len(labels) - len(units))
        channels = [
            channel
            for index, (label, unit) in enumerate(zip(labels, units, strict=False))
            if index < tree["analogs"].shape[0]
            and (channel := channel_of(label, index, unit.strip())) is not None
            and unit.strip().lower() not in _VOLTS
        ]
        sensors = triples(channels)
        if not sensors:
            raise UnreadableRecording(
                Message("recordings-c3d-bare", file=files.name, names=", ".join(labels[:12]) or "-")
            )
        label, notes = choose(files, sensors)
        return recording_of(files, _sensor(tree, sensors[label]), "C3D", notes)


def _is_c3d(head: bytes) -> bool:
    """Tell it by its mark, and by the place of its parameters and what stands there."""
    if len(head) < 512 or head[1] != _MARK or not 2 <= head[0] <= _MOST_BLOCKS:
        return False
    at = 512 * (head[0] - 1)
    return len(head) > at + 3 and head[at + 3] in (84, 85, 86)  # of Intel, DEC, or MIPS


def _sensor(tree: Tree, kinds: dict[str, tuple[Channel, ...]]) -> Sensor:
    analogs = tree["analogs"]
    time_s: FloatArray = np.arange(analogs.shape[1]) / float(tree["rate"][0])
    streams = {
        kind: Stream(time_s, scaled(analogs[[one.index for one in triple]], triple))
        for kind, triple in kinds.items()
    }
    return Sensor(streams["acceleration"], streams.get("gyroscope"), declared(kinds))


FORMAT = Format(
    name="C3D",
    comes_as="c3d (extra `lab`)",
    told_by="its mark; analog channels with names such as `Lumbar_ACC_X`, `Lumbar.Gyro.Y`",
    minds="units as they are written; several sensors; channels in volts are passed over",
    advice="acceleration and turning of a sensor on the trunk among the analog channels",
    recognise=recognise,
    read=read,
    several_sensors=True,
)
