"""Files of several sensors, whose channels say by their labels what they are."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from retrowalk.errors import InvalidAnswer, UnreadableRecording
from retrowalk.languages import Message
from retrowalk.recordings.files import Files
from retrowalk.recordings.format import source
from retrowalk.recordings.signals import assemble
from retrowalk.recordings.streams import Stream
from retrowalk.recordings.trunk import trunk
from retrowalk.recordings.types import FloatArray, Recording
from retrowalk.recordings.units import UNTOLD, Units

_NAME = re.compile(
    r"(?P<before>.*?)[ _.:/-]*"
    r"(?P<kind>acc(el(eration|erometer)?)?s?|gyr(o(scope)?)?s?|ang(ular)?[ _]?vel(ocity)?|omega)"
    r"(?P<between>[ _.:/-]*(?:[a-z0-9]+[ _.:/-]+)?)(?P<axis>[xyz])(?P<after>[^a-z].*)?",
    re.IGNORECASE,
)
_MILLIMETRES = re.compile(r"mm/s(\^?2|²)")


@dataclass(frozen=True)
class Channel:
    """One channel of a sensor.

    Attributes
    ----------
    index : its place in the file
    sensor : the label of the sensor
    kind : "acceleration" or "gyroscope"
    axis : "x", "y" or "z"
    unit : as the file has it
    """

    index: int
    sensor: str
    kind: str
    axis: str
    unit: str


def channel_of(name: str, index: int, unit: str) -> Channel | None:
    """Tell what a channel is from a name such as "Lumbar_ACC_X" or "L5: Gyro.Y"; None if nothing.

    What stands around the kind and the axis is the label of the sensor.
    """
    m = _NAME.fullmatch(name.strip())
    if m is None:
        return None
    kind = "acceleration" if m["kind"].lower().startswith("acc") else "gyroscope"
    parts = (m["before"], m["between"], m["after"] or "")
    label = " ".join(part for part in (p.strip(" _.:/-") for p in parts) if part)
    return Channel(index, label, kind, m["axis"].lower(), unit)


@dataclass(frozen=True, eq=False)
class Sensor:
    """What one of several sensors wrote.

    Attributes
    ----------
    acceleration, gyroscope : its samples, in ``units``
    units : as the file says; where it says nothing, the data tell
    since_1970 : True where the times are seconds since 1970
    """

    acceleration: Stream
    gyroscope: Stream | None = None
    units: Units = UNTOLD
    since_1970: bool = False


def triples(channels: Iterable[Channel]) -> dict[str, dict[str, tuple[Channel, ...]]]:
    """Put channels together: by sensor, those with acceleration, and by kind, its x, y and z."""
    found: dict[str, dict[str, dict[str, Channel]]] = {}
    for channel in channels:
        kinds = found.setdefault(channel.sensor, {})
        kinds.setdefault(channel.kind, {}).setdefault(channel.axis, channel)
    whole = {
        sensor: {
            kind: tuple(axes[axis] for axis in "xyz")
            for kind, axes in kinds.items()
            if len(axes) == 3
        }
        for sensor, kinds in found.items()
    }
    return {sensor: kinds for sensor, kinds in whole.items() if "acceleration" in kinds}


def declared(kinds: Mapping[str, tuple[Channel, ...]]) -> Units:
    """Take the units that a file tells of a sensor; what it names otherwise, the data tell."""
    told: dict[str, str] = {}
    for kind, channels in kinds.items():
        unit = "m/s²" if _MILLIMETRES.fullmatch(channels[0].unit) else channels[0].unit
        try:
            told |= {kind: unit} if Units.of({kind: unit}) else {}
        except InvalidAnswer:
            continue
    return Units.of(told)


def scaled(values: FloatArray, channels: tuple[Channel, ...]) -> FloatArray:
    """Bring millimetres to metres, the one unit that no sensor of movement has by itself."""
    thousandth = _MILLIMETRES.fullmatch(channels[0].unit)
    return np.asarray(values / 1000.0) if thousandth else values


def choose(files: Files, labels: Iterable[str]) -> tuple[str, tuple[Message, ...]]:
    """Choose the sensor on the trunk, or the one that was asked for, and say so.

    Raises
    ------
    UnreadableRecording
        if there is none, or it can't be told
    """
    names = list(labels)
    if not names:
        raise UnreadableRecording(Message("recordings-laboratory-bare", file=files.name))
    chosen = trunk(files.name, names, files.sensor)
    if len(names) == 1:
        return chosen, ()
    note = Message("recordings-sensor-chosen", sensor=chosen, count=len(names))
    return chosen, (note,)


def recording_of(
    files: Files, sensor: Sensor, app: str | Message, notes: tuple[Message, ...]
) -> Recording:
    """Make a recording of what one sensor wrote."""
    return assemble(
        sensor.acceleration,
        gyroscope=sensor.gyroscope,
        units=sensor.units,
        has_gravity=False,
        epoch_s=0.0 if sensor.since_1970 else None,
        source=source(files, app),
        notes=notes,
    )


def channels(values: Any, count: int) -> FloatArray:
    """Take samples (n, 3) or (3, n) as (3, n), in float32 where they are written so.

    Raises
    ------
    ValueError
        if they are not ``count``
    """
    whole = np.asarray(values)
    whole = whole.T if whole.shape == (count, 3) else whole
    if whole.shape != (3, count):
        raise ValueError("as many samples as times were expected")
    kind = np.float32 if whole.dtype == np.float32 else np.float64
    return np.ascontiguousarray(whole, kind)
