"""JSON of Movesense (Showcase app and others): messages that hold several samples each.

The Movesense interface (movesense-api, meas/acc, gyro, imu): ``Timestamp`` is that of the first
sample of a message, in milliseconds; ``ArrayAcc`` is in m/s², ``ArrayGyro`` in degrees a second.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

import numpy as np

from retrowalk.errors import UnreadableRecording
from retrowalk.languages import Message
from retrowalk.recordings.files import Files
from retrowalk.recordings.format import Format, several
from retrowalk.recordings.labelled import Sensor, recording_of
from retrowalk.recordings.streams import Stream
from retrowalk.recordings.types import FloatArray, Recording
from retrowalk.recordings.units import Units

_MARK = re.compile(rb'"Array(Acc|Gyro|Magn)"')
_ACCELERATION, _GYROSCOPE = "ArrayAcc", "ArrayGyro"
_UNITS = Units(acceleration="m/s²", gyroscope="deg/s")
_MOST_DEEP = 20

Batch = tuple[float, list[tuple[float, float, float]]]
"""The time of the first sample, ms, and the samples."""


def recognise(files: Files) -> bool:
    """Tell it by the name of its samples."""
    return any(_is_one(files, name) for name in files.contents)


def read(files: Files) -> Recording:
    """Lay the samples of each message out up to the next, of all files that are handed in."""
    found: dict[str, list[Batch]] = {_ACCELERATION: [], _GYROSCOPE: []}
    names = [name for name in files.contents if _is_one(files, name)]
    for name in names:
        try:
            told = json.loads(files.read(name))
        except (ValueError, RecursionError) as problem:
            raise UnreadableRecording(
                Message("recordings-json-damaged", file=files.name, inside=name)
            ) from problem
        for kind, batches in found.items():
            of_file = list(_batches(told, kind, 0))
            if of_file and batches:
                raise several(files, names)
            batches += of_file
    acceleration = _stream(found[_ACCELERATION])
    if acceleration is None:
        raise UnreadableRecording(Message("recordings-movesense-bare", file=files.name))
    sensor = Sensor(acceleration, _stream(found[_GYROSCOPE]), _UNITS)
    return recording_of(files, sensor, "Movesense", ())


def _is_one(files: Files, name: str) -> bool:
    head = files.head(name)
    return head.lstrip()[:1] in (b"{", b"[") and _MARK.search(head) is not None


def _batches(told: Any, kind: str, depth: int) -> Iterator[Batch]:
    """Find the messages with samples of a kind, wherever they stand."""
    if depth > _MOST_DEEP:
        return
    if isinstance(told, list):
        for one in told:
            yield from _batches(one, kind, depth + 1)
    elif isinstance(told, dict):
        samples, stamp = told.get(kind), told.get("Timestamp", told.get("timestamp"))
        if isinstance(samples, list) and isinstance(stamp, int | float):
            yield float(stamp), [_axes(sample) for sample in samples]
        else:
            for one in told.values():
                yield from _batches(one, kind, depth + 1)


def _axes(sample: Any) -> tuple[float, float, float]:
    told = sample if isinstance(sample, dict) else {}
    x, y, z = (told.get(axis) for axis in "xyz")
    numbers = [float(one) if isinstance(one, int | float) else np.nan for one in (x, y, z)]
    return numbers[0], numbers[1], numbers[2]


def _stream(batches: list[Batch]) -> Stream | None:
    batches = [batch for batch in batches if batch[1]]
    if len(batches) < 2:
        return None
    starts = np.array([start for start, _ in batches]) / 1000.0
    counts = np.array([len(samples) for _, samples in batches])
    usual_s = float(np.median(np.diff(starts) / counts[:-1]))
    within = np.concatenate([np.arange(count) for count in counts])
    time_s: FloatArray = np.repeat(starts, counts) + usual_s * within
    values = np.array([sample for _, samples in batches for sample in samples]).T
    return Stream(time_s, values)


FORMAT = Format(
    name="Movesense",
    comes_as="json; several in a folder or zip",
    told_by="`ArrayAcc`, `ArrayGyro` with a `Timestamp`",
    minds="messages that hold several samples; degrees a second",
    advice="IMU6 at 52 or 104 Hz",
    recognise=recognise,
    read=read,
)
