"""APDM Opal (Mobility Lab, Moveo): a group for each sensor, in m/s² and rad/s.

From version 5 on: ``Sensors/<number>/{Time, Accelerometer, Gyroscope}``, the place on the body in
the attribute ``Label 0`` of ``Configuration``. Before: ``<case>/{Time, Calibrated/Accelerometers,
Calibrated/Gyroscopes}``, the places in the attribute ``MonitorLabelList`` of the file beside
``CaseIdList``. Times are microseconds since 1970, in UTC.
"""

from collections.abc import Container
from typing import Any

import numpy as np

from retrowalk.recordings.apart import Tree
from retrowalk.recordings.files import Files
from retrowalk.recordings.labelled import Sensor, channels, choose, recording_of
from retrowalk.recordings.streams import Stream
from retrowalk.recordings.types import Recording
from retrowalk.recordings.units import Units

_NEW = ("Accelerometer", "Gyroscope")
_OLD = ("Accelerometers", "Gyroscopes")
_UNITS = Units(acceleration="m/s²", gyroscope="rad/s")


def is_opal(tree: Tree) -> bool:
    """Tell it by its groups."""
    return "Sensors" in tree or "@CaseIdList" in tree


def read_opal(files: Files, tree: Tree) -> Recording:
    """Read the sensor on the trunk."""
    sensors = _new(tree["Sensors"]) if "Sensors" in tree else _old(tree)
    label, notes = choose(files, sensors)
    times, signals = sensors[label]
    time_s = np.asarray(times).ravel() / 1e6
    streams = [Stream(time_s, channels(signal, time_s.size)) for signal in signals]
    gyroscope = streams[1] if len(streams) > 1 else None
    sensor = Sensor(streams[0], gyroscope, _UNITS, since_1970=True)
    return recording_of(files, sensor, "APDM Opal", notes)


def _new(groups: Tree) -> dict[str, tuple[Any, list[Any]]]:
    found: dict[str, tuple[Any, list[Any]]] = {}
    for number, group in groups.items():
        label = _first(group.get("Configuration", {}).get("@Label 0"))
        if {"Time", _NEW[0]} <= group.keys():
            signals = [group[name] for name in _NEW if name in group]
            found[_unique(label or number, number, found)] = (group["Time"], signals)
    return found


def _old(tree: Tree) -> dict[str, tuple[Any, list[Any]]]:
    found: dict[str, tuple[Any, list[Any]]] = {}
    labels = np.ravel(tree.get("@MonitorLabelList", [])).tolist()
    for number, case in enumerate(np.ravel(tree["@CaseIdList"]).tolist()):
        group = tree.get(str(case), {})
        calibrated = group.get("Calibrated", {})
        if "Time" in group and _OLD[0] in calibrated:
            label = str(labels[number]) if number < len(labels) else ""
            signals = [calibrated[name] for name in _OLD if name in calibrated]
            found[_unique(label or str(case), str(case), found)] = (group["Time"], signals)
    return found


def _unique(label: str, number: str, found: Container[str]) -> str:
    return f"{label} ({number})" if label in found else label


def _first(told: Any) -> str:
    return "" if told is None or not np.size(told) else str(np.ravel(told)[0])
