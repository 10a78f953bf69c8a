"""What is no recording of movement: recognised, so that the refusal can say what to do."""

import re

from retrowalk.errors import UnreadableRecording
from retrowalk.recordings.files import Files

_SENSOR_APPS = "Record with Sensor Logger or phyphox and hand in its zip."
_TRACK = f"it has positions or a heart rate, but no movement sensor. {_SENSOR_APPS}"
_XML_ROOTS = {
    b"gpx": f"This is a GPX track: {_TRACK}",
    b"TrainingCenterDatabase": f"This is a TCX activity: {_TRACK}",
    b"kml": f"This is a KML map: {_TRACK}",
    b"HealthData": f"This is an Apple Health export: it has totals, but no movement sensor. "
    f"{_SENSOR_APPS}",
    b"html": "This is a web page. Hand in the file that the app exported.",
}
_MAGIC = (
    (rb"\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|BM.{4}\0\0\0\0", "a picture"),
    (rb"....ftyp|\x1aE\xdf\xa3|RIFF....AVI", "a video"),
    (rb"ID3|RIFF....WAVE|OggS|fLaC", "a sound file"),
    (rb"%PDF", "a PDF document"),
    (rb"SQLite format 3", "a database"),
    (rb"\x1f\x8b|7z\xbc\xaf|Rar!|BZh|\xfd7zXZ", "a packed file of another kind than zip"),
    (rb"\x89HDF", "an HDF5 or new MATLAB file"),
    (rb"\s*[\[{]\s*[\"\[{\]}]", "a JSON file"),
)
_CONTAINERS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_OFFICE = "[Content_Types].xml"


def refusal(files: Files) -> UnreadableRecording:
    """Say what was handed in instead of a recording, and what to do."""
    heads = {name: files.head(name) for name in files.openers}
    full = {name: head for name, head in heads.items() if head}
    if not full:
        what = "empty" if len(heads) == 1 else "without any content"
        return UnreadableRecording(f"{files.name}: it is {what}. Copy or export it again.")
    if _OFFICE in full:
        return UnreadableRecording(
            f"{files.name}: This is an Office document. Save its table as CSV and hand in that."
        )
    for name, head in full.items():
        if head.startswith(_CONTAINERS):
            return UnreadableRecording(f"{files.name}: It holds {name}. Hand in that by itself.")
        if (known := _known(head)) is not None:
            return UnreadableRecording(f"{files.name}: {known}")
    return UnreadableRecording(f"{files.name}: {_columns(files) or _unknown(full)}")


def _known(head: bytes) -> str | None:
    if head[8:12] == b".FIT":
        return f"This is a FIT activity: {_TRACK}"
    for root, sentence in _XML_ROOTS.items():
        if re.search(rb"<(\w+:)?" + root + rb"[\s>]", head, re.IGNORECASE):
            return sentence
    for pattern, what in _MAGIC:
        if re.match(pattern, head, re.DOTALL):
            return f"This is {what}, no recording of a phone's sensors. {_SENSOR_APPS}"
    return None


def _columns(files: Files) -> str | None:
    """Name the columns of a table of no known kind."""
    if not files.tables:
        return None
    columns = next(iter(files.tables.values())).columns
    shown = ", ".join(c[:20] for c in columns[:6]) + (", ..." if len(columns) > 6 else "")
    return (
        f"Its columns ({shown}) are of no app known here. Name them time_s, acc_x, acc_y, acc_z, "
        f"gyr_x, gyr_y, gyr_z (s, m/s², rad/s), or {_SENSOR_APPS[0].lower()}{_SENSOR_APPS[1:]}"
    )


def _unknown(full: dict[str, bytes]) -> str:
    if len(full) > 1:
        return f"None of its {len(full)} files is a recording of a known app. {_SENSOR_APPS}"
    return f"This is no recording of a known app. {_SENSOR_APPS}"
