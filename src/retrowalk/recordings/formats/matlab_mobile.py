"""MATLAB (.mat): structs, or the timetables of MATLAB Mobile.

MATLAB stores timetables as objects in a part of their own.

Of that part, which SciPy hands out unread, only this is needed: it is a struct of cells, in which
the times of each timetable (ms since 1970) stand before its columns, and the timetables in the
order of the variables that name them.
"""

import io
import zlib
from collections.abc import Mapping
from typing import Any

import numpy as np

from retrowalk.errors import MissingExtra, UnreadableRecording
from retrowalk.extras import needs
from retrowalk.languages import Message
from retrowalk.recordings.files import Files
from retrowalk.recordings.format import Format, several, source
from retrowalk.recordings.matlab_structs import Tree, read_structs
from retrowalk.recordings.signals import assemble
from retrowalk.recordings.streams import Stream
from retrowalk.recordings.tables import MOST_BYTES
from retrowalk.recordings.times import times_of
from retrowalk.recordings.types import Recording

_MAGIC = b"MATLAB 5.0 MAT-file"
_HEADER_BYTES = 128
_COMPRESSED = 15
_OBJECTS = "__function_workspace__"
_XYZ = ["X", "Y", "Z"]


def recognise(files: Files) -> bool:
    """Tell it by its first words."""
    return bool(_mat_names(files))


def read(files: Files) -> Recording:
    """Put acceleration and angular velocity together."""
    names = _mat_names(files)
    if len(names) > 1:
        raise several(files, names)
    data = _expanded(files, files.read(names[0]))
    try:
        timetables = _timetables(data)
        structs = None if timetables else _structs(data)
    except MissingExtra:
        raise
    except Exception as problem:  # what SciPy raises on damaged files is of many kinds
        raise UnreadableRecording(
            Message("recordings-matlab-unknown", file=files.name)
        ) from problem
    if structs is not None:
        return read_structs(files, structs, "MATLAB")
    if "Acceleration" not in timetables:
        raise UnreadableRecording(Message("recordings-matlab-bare", file=files.name))
    return assemble(
        timetables["Acceleration"],
        gyroscope=timetables.get("AngularVelocity"),
        epoch_s=0.0,
        source=source(files, "MATLAB Mobile"),
    )


def _mat_names(files: Files) -> list[str]:
    return [name for name in files.contents if files.head(name).startswith(_MAGIC)]


def _expanded(files: Files, data: bytes) -> bytes:
    """Unpack the compressed parts, which are told by the type 15, within the usual limit."""
    parts, at, size = [data[:_HEADER_BYTES]], _HEADER_BYTES, 0
    while at + 8 <= len(data):
        kind, length = np.frombuffer(data, "<u4", 2, at)
        part = data[at : at + 8 + int(length)]
        if kind == _COMPRESSED:
            try:
                part = zlib.decompressobj().decompress(part[8:], MOST_BYTES)
            except zlib.error as problem:
                raise UnreadableRecording(
                    Message("recordings-matlab-cut", file=files.name)
                ) from problem
        parts.append(part)
        at, size = at + 8 + int(length), size + len(part)
        if size >= MOST_BYTES:
            raise UnreadableRecording(Message("recordings-unpacks-large", file=files.name))
    return b"".join(parts)


def _name(variables: Mapping[str, Any]) -> str:
    """Give the name of the only variable; SciPy before 1.18 called it None and kept it inside."""
    name = next(key for key in variables if not key.startswith("__"))
    return str(variables[name]["s0"][0].decode() if name == "None" else name)


def _timetables(data: bytes) -> dict[str, Stream]:
    """Find the timetables with the columns X, Y, Z, by the name of their variable.

    There are none in a file without objects.
    """
    # costs a tenth of a second, which all other formats are spared
    with needs("matlab"):
        from scipy.io import loadmat
        from scipy.io.matlab import varmats_from_mat

    names, objects = [], b""
    for _, part in varmats_from_mat(io.BytesIO(data)):
        variables = loadmat(part)
        if _OBJECTS in variables:
            objects = variables[_OBJECTS].tobytes()
        else:
            names.append(_name(variables))
    if not objects:
        return {}
    # that part has a header too, of which only the version and the byte order are written
    inner = io.BytesIO(data[: _HEADER_BYTES - 4] + objects[:4] + objects[8:])
    first = varmats_from_mat(inner)[0][1]
    opaque = loadmat(first)[_OBJECTS]["MCOS"][0, 0]
    cells = opaque[opaque.dtype.names[-1]][0].ravel()
    tables, times_s = [], np.empty(0)
    for cell in cells:
        if cell.dtype == np.float64:
            times_s = times_of(cell.ravel()).time_s
        elif "varNames" in (cell.dtype.names or ()):
            tables.append((times_s, cell[0, 0]))
    named = zip(names, tables, strict=True)
    return {
        name: Stream(times_s, np.stack([column.ravel() for column in table["data"].ravel()]))
        for name, (times_s, table) in named
        if [str(heading.item()) for heading in table["varNames"].ravel()] == _XYZ
    }


def _structs(data: bytes) -> Tree:
    with needs("matlab"):
        from scipy.io import loadmat

    told = loadmat(io.BytesIO(data), simplify_cells=True)
    return {name: inside for name, inside in told.items() if not name.startswith("__")}


FORMAT = Format(
    name="MATLAB (MATLAB Mobile, mobilise-D, structs)",
    comes_as="mat (extra `matlab`)",
    told_by="the words `MATLAB 5.0 MAT-file`; timetables `Acceleration`, `AngularVelocity`, else "
    "structs with `Acc`, `Gyr`, `Fs`",
    minds="sensors of different rates; several sensors, several trials (`sensor=`)",
    advice="MATLAB Mobile: switch on Acceleration and Angular Velocity, 50 to 100 Hz",
    recognise=recognise,
    read=read,
    several_sensors=True,
)
