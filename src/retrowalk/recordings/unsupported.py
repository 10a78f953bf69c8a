"""What is no recording of movement: recognised, so that the refusal can say what to do."""

import re

from retrowalk.errors import UnreadableRecording
from retrowalk.languages import Message
from retrowalk.recordings.files import Files
from retrowalk.recordings.tables import Table

_TRACKS = {b"gpx": "gpx", b"TrainingCenterDatabase": "tcx", b"kml": "kml"}
_XML_ROOTS = {b"HealthData": "recordings-is-health", b"html": "recordings-is-page"}
_MAGIC = {
    "picture": rb"\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|BM.{4}\0\0\0\0",
    "video": rb"....ftyp|\x1aE\xdf\xa3|RIFF....AVI",
    "sound": rb"ID3|RIFF....WAVE|OggS|fLaC",
    "pdf": rb"%PDF",
    "database": rb"SQLite format 3",
    "packed": rb"\x1f\x8b|7z\xbc\xaf|Rar!|BZh|\xfd7zXZ",
    "hdf5": rb"\x89HDF",
    "json": rb"\s*[\[{]\s*[\"\[{\]}]",
}
# what apps write beside the movement, told by a column of each
_SIDES = {
    "location": {"latitude", "Latitude (°)", "lat"},
    "barometer": {"relativeAltitude", "pressure", "Pressure (hPa)", "X (hPa)"},
    "orientation": {"qw", "qx", "yaw", "roll"},
    "pedometer": {"numberOfSteps", "steps"},
    "compass": {"magneticBearing", "trueHeading"},
    "magnetometer": {"Magnetic field x (µT)", "X (µT)"},
    "light": {"lux", "Illuminance (lx)"},
    "sound": {"dBFS", "Amplitude (a.u.)"},
    "description": {"device name", "sampleRateMs", "recording epoch time"},
    "device": {"property"},
    "clock": {"experiment time"},
}
_CONTAINERS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_OFFICE = "[Content_Types].xml"


def refusal(files: Files) -> UnreadableRecording:
    """Say what was handed in instead of a recording, and what to do."""
    return UnreadableRecording(_said(files))


def _said(files: Files) -> Message:
    heads = {name: files.head(name) for name in files.contents}
    full = {name: head for name, head in heads.items() if head}
    if not full:
        message = "recordings-empty" if len(heads) == 1 else "recordings-hollow"
        return Message(message, file=files.name)
    if _OFFICE in full:
        return Message("recordings-is-office", file=files.name)
    for name, head in full.items():
        if head.startswith(_CONTAINERS):
            return Message("recordings-holds", file=files.name, inside=name)
        if (known := _known(head)) is not None:
            message, values = known
            return Message(message, file=files.name, **values)
    if sides := {side for table in files.tables.values() if (side := _side(table))}:
        return Message("recordings-is-side", file=files.name, kind=min(sides))
    if files.tables:
        return Message("recordings-unknown-columns", file=files.name, columns=_columns(files))
    if len(full) > 1:
        return Message("recordings-unknown-files", file=files.name, count=len(full))
    return Message("recordings-unknown", file=files.name)


def _side(table: Table) -> str | None:
    """Tell what an app wrote into a table beside the movement."""
    columns = set(table.columns)
    return next((side for side, one_of in _SIDES.items() if columns & one_of), None)


def _known(head: bytes) -> tuple[str, dict[str, str]] | None:
    """Tell the message, and its values, for what begins with these bytes."""
    if head[8:12] == b".FIT":
        return "recordings-is-track", {"kind": "fit"}
    for root, kind in _TRACKS.items():
        if _has_root(head, root):
            return "recordings-is-track", {"kind": kind}
    for root, message in _XML_ROOTS.items():
        if _has_root(head, root):
            return message, {}
    for kind, pattern in _MAGIC.items():
        if re.match(pattern, head, re.DOTALL):
            return "recordings-is-other", {"kind": kind}
    return None


def _has_root(head: bytes, root: bytes) -> bool:
    return re.search(rb"<(\w+:)?" + root + rb"[\s>]", head, re.IGNORECASE) is not None


def _columns(files: Files) -> str:
    """Name the first columns of a table of no known kind."""
    columns = next(iter(files.tables.values())).columns
    return ", ".join(c[:20] for c in columns[:6]) + (", ..." if len(columns) > 6 else "")
