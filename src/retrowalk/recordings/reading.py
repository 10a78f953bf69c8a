"""The one door: whatever was handed in becomes a recording, or is refused in one sentence."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from retrowalk.errors import UnreadableRecording
from retrowalk.languages import Message
from retrowalk.recordings.catalogue import FORMATS
from retrowalk.recordings.column_map import Column, ColumnMap, HowRead
from retrowalk.recordings.files import Files
from retrowalk.recordings.format import several
from retrowalk.recordings.formats import motion_bids
from retrowalk.recordings.provenance import Input
from retrowalk.recordings.tables import MOST_BYTES_ON_DISK
from retrowalk.recordings.types import Recording
from retrowalk.recordings.unsupported import refusal


def read(
    path: str | Path,
    *,
    columns: Mapping[str, Column | Sequence[Column]] | None = None,
    units: Mapping[str, str] | None = None,
    rate_hz: float | None = None,
    axes: Sequence[str] | Mapping[str, Sequence[str]] | None = None,
    sensor: str | None = None,
) -> Recording:
    """Read a recording from a file, a zip, or a folder as an app or a laboratory exported it.

    A table of any heading is read where its columns are declared; its format is not asked then.
    Without ``columns``, ``units``, ``rate_hz`` and ``axes`` are those of a tidy table.

    Parameters
    ----------
    columns : ``{"time": "t", "acceleration": ["ax", "ay", "az"], "gyroscope": [...]}``, and
        "gravity" where that stands apart; or one by one, ``{"acc_x": "ax", ...}``. A number is
        the place of a column, counted from 1
    units : ``{"time": "ms", "acceleration": "g", "gyroscope": "deg/s"}``; they are told from the
        data where they are not declared. "samples" as the unit of time: it counts samples. A
        minus, "-g", says that acceleration points down at rest, as on iOS
    rate_hz : samples a second, where no column tells the time, or it counts samples
    axes : which axes of the table become x, y, z: ``["y", "-x", "z"]``, or apart for each sensor
    sensor : which of several sensors, by its label or a part of it; the one on the trunk is found
        by itself where its label says so

    Raises
    ------
    InvalidAnswer
        if what was declared can't be
    UnreadableRecording
        if it is of no known format, damaged, or can't be made specific force
    NotEnoughSignal
        if it was read, but is too short or too slow to hold steps
    """
    how: HowRead = {
        "columns": columns,
        "units": units,
        "rate_hz": rate_hz,
        "axes": axes,
        "sensor": sensor,
    }
    declared = any(told is not None for told in (columns, units, rate_hz, axes))
    mapped = ColumnMap.of(how) if declared else None
    path = Path(path)
    try:
        if path.is_dir():
            files = Files.of_folder(path)
        elif path.stat().st_size > MOST_BYTES_ON_DISK:
            raise UnreadableRecording(Message("recordings-large", file=path.name))
        elif beside := motion_bids.beside(path):
            files = Files.of_paths(path.name, beside)
        else:
            files = Files.of_path(path) if path.is_file() else Files.of_bytes(path.name, b"")
        input_ = Input.of(path)
    except (OSError, ValueError) as problem:
        raise UnreadableRecording(Message("recordings-unopened", file=str(path))) from problem
    return replace(_read(files, sensor) if mapped is None else mapped.read(files), input=input_)


def read_bytes(name: str, data: bytes, *, sensor: str | None = None) -> Recording:
    """Read a recording that was handed in as the bytes of one file; raises as ``read`` does."""
    return _read(Files.of_bytes(name, data), sensor)


def _read(files: Files, sensor: str | None) -> Recording:
    files = replace(files, sensor=sensor)
    if len(folders := files.recording_folders) > 1:
        raise several(files, folders)
    for form in FORMATS:
        if form.recognise(files):
            if sensor is not None and not form.several_sensors:
                raise UnreadableRecording(Message("recordings-sensor-one", file=files.name))
            return form.read(files)
    raise refusal(files)
