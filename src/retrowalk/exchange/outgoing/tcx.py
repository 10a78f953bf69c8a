"""TCX out: Garmin's Training Center Database v2 with the Activity Extension v2.

The order of the elements is that of its schema. It knows no walking ("Other") and no name of a
lap: what the lap was stands in its notes. Cadence is in strides a minute, as the schema has it.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, timedelta
from xml.etree import ElementTree as ET

import numpy as np

from retrowalk.activity import Sport
from retrowalk.exchange.outgoing.outing import Outing, OutingLap

_DATABASE = "http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"
_EXTENSION = "http://www.garmin.com/xmlschemas/ActivityExtension/v2"
_TYPES = "http://www.w3.org/2001/XMLSchema-instance"
_SPORTS = {Sport.RUNNING: "Running", Sport.CYCLING: "Biking"}
_MOST_CADENCE = 254


def tcx_of(outing: Outing) -> bytes:
    """Write a walk as a TCX file."""
    root = ET.Element("TrainingCenterDatabase", {"xmlns": _DATABASE, "xmlns:xsi": _TYPES})
    activity = ET.SubElement(
        ET.SubElement(root, "Activities"), "Activity", Sport=_SPORTS.get(outing.sport, "Other")
    )
    moment = _clock(outing)
    _told(activity, "Id", moment(0.0))
    for number, lap in enumerate(outing.laps):
        last = number == len(outing.laps) - 1
        _lap(activity, outing, lap, last=last)
    creator = ET.SubElement(activity, "Creator", {"xsi:type": "Device_t"})
    _told(creator, "Name", "Retrowalk")
    _told(creator, "UnitId", "0")
    _told(creator, "ProductID", "0")
    version = ET.SubElement(creator, "Version")
    _told(version, "VersionMajor", "0")
    _told(version, "VersionMinor", "0")
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True))


def _lap(activity: ET.Element, outing: Outing, lap: OutingLap, *, last: bool) -> None:
    moment = _clock(outing)
    element = ET.SubElement(activity, "Lap", StartTime=moment(lap.start_s))
    _told(element, "TotalTimeSeconds", f"{lap.going_s:.3f}")
    _told(element, "DistanceMeters", f"{lap.distance_m or 0.0:.2f}")
    _told(element, "Calories", "0")  # the schema wants some; nought is taken for none
    for name, beats in (
        ("AverageHeartRateBpm", lap.heart_mean_bpm),
        ("MaximumHeartRateBpm", lap.heart_highest_bpm),
    ):
        if beats is not None:
            _told(ET.SubElement(element, name), "Value", str(round(beats)))
    _told(element, "Intensity", "Active")
    _told(element, "TriggerMethod", "Manual")
    for piece in _pieces(outing, lap, last=last):
        track = ET.SubElement(element, "Track")
        for k in piece:
            _point(track, outing, int(k), moment)
    if lap.name:
        _told(element, "Notes", lap.name)
    if lap.steps is not None and lap.going_s > 0:
        extension = ET.SubElement(ET.SubElement(element, "Extensions"), "LX", xmlns=_EXTENSION)
        strides = round(30 * lap.steps / lap.going_s)
        if strides <= _MOST_CADENCE:
            _told(extension, "AvgRunCadence", str(strides))
        _told(extension, "Steps", str(lap.steps))


def _pieces(outing: Outing, lap: OutingLap, *, last: bool) -> Iterator[np.ndarray]:
    """Give the points of a lap, in a track of their own after each pause."""
    inside = (outing.at_s >= lap.start_s) & ((outing.at_s < lap.end_s) | last)
    points = np.flatnonzero(inside)
    ends_s = [end_s for _, end_s in outing.pauses]
    after = np.searchsorted(ends_s, outing.at_s[points], side="right")
    for number in np.unique(after):
        yield points[after == number]


def _point(track: ET.Element, outing: Outing, k: int, moment: Callable[[float], str]) -> None:
    point = ET.SubElement(track, "Trackpoint")
    _told(point, "Time", moment(float(outing.at_s[k])))
    if not np.isnan(outing.distances_m[k]):
        _told(point, "DistanceMeters", f"{outing.distances_m[k]:.2f}")
    if not np.isnan(outing.hearts_bpm[k]):
        beats = ET.SubElement(point, "HeartRateBpm")
        _told(beats, "Value", str(round(float(outing.hearts_bpm[k]))))
    speed, cadence = outing.speeds_mps[k], outing.cadences_spm[k]
    if not np.isnan(speed) or not np.isnan(cadence):
        more = ET.SubElement(ET.SubElement(point, "Extensions"), "TPX", xmlns=_EXTENSION)
        if not np.isnan(speed):
            _told(more, "Speed", f"{speed:.3f}")
        if not np.isnan(cadence):
            _told(more, "RunCadence", str(min(round(float(cadence) / 2), _MOST_CADENCE)))


def _clock(outing: Outing) -> Callable[[float], str]:
    """Give what writes a time: in UTC, which is all that many readers of TCX take."""
    start = outing.start.astimezone(UTC).replace(tzinfo=None)

    def moment(after_s: float) -> str:
        return (start + timedelta(seconds=after_s)).isoformat(timespec="milliseconds") + "Z"

    return moment


def _told(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = text
