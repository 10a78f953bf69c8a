"""APDM Opal (Mobility Lab, Moveo): HDF5 with a group for each sensor, in m/s² and rad/s.

From version 5 on: ``Sensors/<number>/{Time, Accelerometer, Gyroscope}``, the place on the body in
the attribute ``Label 0`` of ``Configuration``. Before: ``<case>/{Time, Calibrated/Accelerometers,
Calibrated/Gyroscopes}``, the places in the attribute ``MonitorLabelList`` of the file beside
``CaseIdList``. Times are microseconds since 1970, in UTC.
"""

from collections.abc import Container
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from retrowalk.recordings.files import Files
from retrowalk.recordings.format import Format
from retrowalk.recordings.hdf5 import is_hdf5, numbers, opened
from retrowalk.recordings.labelled import Sensor, choose, recording_of
from retrowalk.recordings.streams import Stream
from retrowalk.recordings.types import FloatArray, Recording
from retrowalk.recordings.units import Units

if TYPE_CHECKING:
    import h5py

_NEW = ("Accelerometer", "Gyroscope")
_OLD = ("Calibrated/Accelerometers", "Calibrated/Gyroscopes")
_UNITS = Units(acceleration="m/s²", gyroscope="rad/s")


def recognise(files: Files) -> bool:
    """Tell it by its groups."""
    names = [name for name in files.contents if is_hdf5(files.head(name))]
    if len(names) != 1 or len(files.contents) != 1:
        return False
    with opened(files, names[0]) as file:
        return "Sensors" in file or "CaseIdList" in file.attrs


def read(files: Files) -> Recording:
    """Read the sensor on the trunk."""
    with opened(files, next(iter(files.contents))) as file:
        sensors = _sensors(file)
        label, notes = choose(files, sensors)
        group, names = sensors[label]
        sensor = _sensor(files, group, names)
    return recording_of(files, sensor, "APDM Opal", notes)


def _sensors(file: "h5py.File") -> dict[str, tuple["h5py.Group", tuple[str, str]]]:
    found: dict[str, tuple[h5py.Group, tuple[str, str]]] = {}
    if "Sensors" in file:
        for number, group in file["Sensors"].items():
            if _NEW[0] in group:
                told = (
                    group["Configuration"].attrs.get("Label 0") if "Configuration" in group else ""
                )
                found[_unique(_text(told) or number, number, found)] = (group, _NEW)
        return found
    cases = [_text(case) for case in np.ravel(file.attrs["CaseIdList"])]
    labels = [_text(label) for label in np.ravel(file.attrs.get("MonitorLabelList", []))]
    for number, case in enumerate(cases):
        label = labels[number] if number < len(labels) else ""
        if case in file and _OLD[0] in file[case]:
            found[_unique(label or case, case, found)] = (file[case], _OLD)
    return found


def _unique(label: str, number: str, found: Container[str]) -> str:
    return f"{label} ({number})" if label in found else label


def _sensor(files: Files, group: "h5py.Group", names: tuple[str, str]) -> Sensor:
    time_s = numbers(files, group["Time"]).ravel() / 1e6
    streams = [
        Stream(time_s, _channels(numbers(files, group[name]), time_s.size))
        for name in names
        if name in group
    ]
    return Sensor(streams[0], streams[1] if streams[1:] else None, _UNITS, since_1970=True)


def _channels(values: npt.NDArray[Any], count: int) -> FloatArray:
    """Take values (n, 3) or (3, n), in float32 where they are written so."""
    whole = values.T if values.shape == (count, 3) else values
    if whole.shape != (3, count):
        raise ValueError("as many samples as times were expected")
    return whole if whole.dtype == np.float32 else whole.astype(np.float64)


def _text(told: object) -> str:
    if isinstance(told, np.ndarray):
        told = told.ravel()[0] if told.size else ""
    text = told.decode("utf-8", "replace") if isinstance(told, bytes) else str(told or "")
    return text.replace("\0", "").strip()


FORMAT = Format(
    name="APDM Opal",
    comes_as="h5 (extra `lab`)",
    told_by="HDF5 with the group `Sensors`, or the attribute `CaseIdList`",
    minds="several sensors; both layouts; the time in UTC",
    advice="a sensor on the lumbar spine, 128 Hz",
    recognise=recognise,
    read=read,
    several_sensors=True,
)
