"""phyphox (RWTH Aachen), Android and iOS: zip, folder, single CSV in four dialects, or Excel.

Its iOS version turns the sign of acceleration to that of Android (kG = -9.81 in its source), so
that nothing is to be turned here. The heading "X (m/s^2)" stands above acceleration with gravity
in one file and without in another.
"""

import csv
import re

from retrowalk.errors import UnreadableRecording
from retrowalk.languages import Message
from retrowalk.recordings.files import Files
from retrowalk.recordings.format import Axes, Format, a_few, several, source, stream
from retrowalk.recordings.signals import assemble
from retrowalk.recordings.streams import Stream
from retrowalk.recordings.tables import Table
from retrowalk.recordings.types import Recording

# The words before the axis are translated by the app; the units are not.
_AXIS = re.compile(r"^(?P<sensor>.*?)\s*\b(?P<axis>[xyzXYZ]) \((?P<unit>m/s\^2|m/s²|rad/s)\)$")
# what a browser or a computer adds to the name of a second file of the same name
_COPY = re.compile(r"[ _-]?\(?\d+\)?$")
_TIMES = ("meta/time.csv", "Metadata Time.csv")


def recognise(files: Files) -> bool:
    """Tell it by a first column in seconds and axes with their unit in brackets."""
    return any(_sensor(table) for table in files.tables.values())


def read(files: Files) -> Recording:
    """Put its sensors together; where there are several runs, the first of each sensor."""
    found: dict[str, list[str]] = {"acceleration": [], "linear": [], "gravity": [], "gyroscope": []}
    for name in sorted(files.tables, key=lambda name: (len(name), name)):
        if (sensor := _sensor(files.tables[name])) is not None:
            found[sensor[0]].append(name)
    kind = "acceleration" if found["acceleration"] else "linear"
    if not found[kind]:
        raise UnreadableRecording(Message("recordings-phyphox-bare", file=files.name))
    if len({_COPY.sub("", name.removesuffix(".csv")) for name in found[kind]}) > 1:
        raise several(files, found[kind])
    first = {sensor: _read(files, names[0]) for sensor, names in found.items() if names}
    left_out = [name for sensor in (kind, "gyroscope") for name in found[sensor][1:]]
    return assemble(
        first[kind],
        gravity=first.get("gravity") if kind == "linear" else None,
        gyroscope=first.get("gyroscope"),
        epoch_s=_start(files),
        source=source(files, "phyphox"),
        notes=(Message("recordings-left-out", files=a_few(left_out)),) if left_out else (),
    )


def _sensor(table: Table) -> tuple[str, Axes] | None:
    """Which sensor a table holds, and the headings of its x, y and z."""
    if not table.columns[0].endswith("(s)"):
        return None
    axes = {m["axis"].lower(): m for m in map(_AXIS.match, table.columns) if m}
    if set(axes) != set("xyz"):
        return None
    heading = (axes["x"][0], axes["y"][0], axes["z"][0])
    words = axes["x"]["sensor"].lower()
    if not axes["x"]["unit"].startswith("m/s"):
        return "gyroscope", heading
    if "grav" in words:
        return "gravity", heading
    return ("linear" if "linear" in words else "acceleration"), heading


def _read(files: Files, name: str) -> Stream:
    table = files.tables[name]
    sensor = _sensor(table)
    assert sensor is not None, name  # noqa: S101  (only such tables were found)
    return stream(table, table.columns[0], sensor[1])[0]


def _start(files: Files) -> float | None:
    """When the time 0 of the experiment was, seconds since 1970."""
    name = next((name for name in _TIMES if name in files.contents), None)
    if name is None:
        return None
    text = files.head(name).decode(errors="replace")
    for row in csv.reader(text.splitlines(), delimiter="\t" if "\t" in text else ","):
        if len(row) >= 3 and row[0] == "START":
            try:
                return float(row[2]) - float(row[1])
            except ValueError:
                return None
    return None


FORMAT = Format(
    name="phyphox",
    comes_as="zip, folder, one csv (comma, semicolon, tab; decimal point or comma), xls",
    told_by="a first column in `(s)` and axes such as `Acceleration x (m/s^2)` or `X (m/s^2)`",
    minds="whether gravity is in it, from the data; start time from `meta/time.csv`",
    advice="record Acceleration (with g) and Gyroscope together, at 100 Hz",
    recognise=recognise,
    read=read,
)
