"""Structs of MATLAB that hold sensors, however deep: arrays named as acceleration, beside others.

As mobilise-D has them: ``data.TimeMeasure1.Recording4.SU.LowerBack`` with ``Acc`` (n, 3) in g,
``Gyr`` in degrees a second, ``Fs.Acc``, and ``Timestamp`` in seconds since 1970. And as the Kiel
validation data have them: ``acc`` (n, 3, sensors), ``gyro``, ``fs``, and their ``imu_location``.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from retrowalk.errors import UnreadableRecording
from retrowalk.languages import Message
from retrowalk.recordings.apart import Tree
from retrowalk.recordings.files import Files
from retrowalk.recordings.labelled import Sensor, choose, recording_of
from retrowalk.recordings.streams import Stream
from retrowalk.recordings.times import times_of
from retrowalk.recordings.types import FloatArray, Recording

_ACCELERATION = re.compile(r"acc(el(eration|erometer)?)?s?(_?(data|raw|xyz))?", re.IGNORECASE)
_GYROSCOPE = re.compile(r"gyr(o(scope)?)?s?(_?(data|raw|xyz))?|ang(ular)?_?vel(ocity)?|omega", re.I)
_RATE = re.compile(r"fs|f_s|freq(uency)?|(sampl(e|ing)_?)?(rate|freq(uency)?)(_?hz)?|srate", re.I)
_TIME = re.compile(r"t|time(_?s(ec(onds)?)?)?|timestamps?", re.IGNORECASE)
_PLACES = re.compile(
    r"(imu|sensor)_?(locations?|labels?|names?|placements?)|locations?|labels", re.I
)
# of the mobilise-D systems the one of a single unit on the back is meant for measuring
_REFERENCE = re.compile(r"INDIP|Stereophoto", re.IGNORECASE)
_MOST_DEEP = 12


def read_structs(files: Files, tree: Tree, app: str) -> Recording:
    """Read the sensor on the trunk, or the one that was asked for.

    Raises
    ------
    UnreadableRecording
        if there is none, it can't be told, or nothing says how fast it came
    """
    nodes = dict(_nodes(tree, ()))
    usual = {label: node for label, node in nodes.items() if not _REFERENCE.search(label)}
    nodes = usual or nodes
    if not nodes:
        names = ", ".join(list(tree)[:12]) or "-"
        raise UnreadableRecording(Message("recordings-structs-bare", file=files.name, names=names))
    label, notes = choose(files, nodes)
    node, place = nodes[label]
    return recording_of(files, _sensor(files, node, place), app, notes)


def _nodes(tree: Tree, path: tuple[str, ...]) -> Iterator[tuple[str, tuple[Tree, int]]]:
    """Find structs with acceleration: by label, the struct and which of its sensors."""
    acceleration = _found(tree, _ACCELERATION)
    if acceleration is not None:
        count = acceleration.shape[2] if acceleration.ndim == 3 else 1
        places = _labels(tree, count)
        for k in range(count):
            yield "/".join((*path, places[k]) if count > 1 else path) or "data", (tree, k)
        return
    if len(path) < _MOST_DEEP:
        for name, inside in tree.items():
            if isinstance(inside, Mapping):
                yield from _nodes(inside, (*path, name))


def _found(tree: Tree, word: re.Pattern[str]) -> Any:
    """Give the array of three channels that is named so; None where there is none."""
    for name, inside in tree.items():
        numbers = _is_numbers(inside) and inside.ndim in (2, 3) and 3 in inside.shape[:2]
        if numbers and word.fullmatch(name):
            return inside
    return None


def _is_numbers(inside: Any) -> bool:
    return isinstance(inside, np.ndarray) and inside.dtype.kind in "fiu"


def _labels(tree: Tree, count: int) -> list[str]:
    for name, inside in tree.items():
        if _PLACES.fullmatch(name) and isinstance(inside, list | np.ndarray):
            labels = [str(one).strip() for one in np.ravel(np.asarray(inside, dtype=object))]
            if len(labels) == count:
                return labels
    return [str(k + 1) for k in range(count)]


def _sensor(files: Files, tree: Tree, place: int) -> Sensor:
    acceleration = _channels(_found(tree, _ACCELERATION), place)
    told = _found(tree, _GYROSCOPE)
    gyroscope = None if told is None else _channels(told, place)
    time_s, since_1970 = _times(files, tree, acceleration.shape[1])
    if gyroscope is not None and gyroscope.shape[1] != time_s.size:
        rate_hz = _rate(tree, "gyr")
        if rate_hz is None:
            raise UnreadableRecording(Message("recordings-structs-rate", file=files.name))
        turning: Stream | None = Stream(
            time_s[0] + np.arange(gyroscope.shape[1]) / rate_hz, gyroscope
        )
    else:
        turning = None if gyroscope is None else Stream(time_s, gyroscope)
    return Sensor(Stream(time_s, acceleration), turning, since_1970=since_1970)


def _channels(values: Any, place: int) -> FloatArray:
    """Take the samples of one sensor, (3, n)."""
    one = values[:, :, place] if values.ndim == 3 else values
    whole = one.T if one.shape[1] == 3 else one
    return np.ascontiguousarray(whole, np.float32 if one.dtype == np.float32 else np.float64)


def _times(files: Files, tree: Tree, count: int) -> tuple[FloatArray, bool]:
    for name, inside in tree.items():
        if _TIME.fullmatch(name) and _is_numbers(inside) and inside.size == count:
            times = times_of(inside.ravel())
            return times.time_s, times.since_1970
    rate_hz = _rate(tree, "acc")
    if rate_hz is None:
        raise UnreadableRecording(Message("recordings-structs-rate", file=files.name))
    return np.arange(count) / rate_hz, False


def _rate(tree: Tree, kind: str) -> float | None:
    """Give samples a second: a number, or a struct that has one for each kind of sensor."""
    for name, told in tree.items():
        if not _RATE.fullmatch(name):
            continue
        if isinstance(told, Mapping):
            told = next((one for key, one in told.items() if key.lower().startswith(kind)), None)
        numbers = np.ravel(np.asarray(told)) if told is not None else np.zeros(0)
        if numbers.size and numbers.dtype.kind in "fiu" and 0 < numbers[0] < np.inf:
            return float(numbers[0])
    return None
