"""A file as MATLAB Mobile saves it, which no library writes: timetables are objects of MATLAB.

The variables are opaque; what they hold stands in a part without a name, a file in the file:
https://www.mathworks.com/help/pdf_doc/matlab/matfile_format.pdf says what is documented of it.
"""

import io
import struct
import zlib

import numpy as np
from scipy.io import savemat

INT8, UINT8, INT32, UINT32, MATRIX, COMPRESSED = 1, 2, 5, 6, 14, 15
STRUCT, UINT8_CLASS, OPAQUE = 2, 9, 17
HEADER_BYTES = 128


def mat(timetables: dict[str, tuple[np.ndarray, np.ndarray]]) -> bytes:
    """Save timetables of X, Y, Z: by name their times (n,) in ms since 1970 and values (3, n)."""
    cells: list[object] = []
    for time_ms, values in timetables.values():
        columns, names = np.empty((1, 3), object), np.empty((1, 3), object)
        columns[0], names[0] = [channel[:, None] for channel in values], ["X", "Y", "Z"]
        cells += [time_ms[:, None], {"data": columns, "varNames": names}]
    objects = _field("MCOS", _opaque("", "MCOS", "FileWrapper__", _saved(_column(cells))))
    workspace = b"\0\1IM\0\0\0\0" + objects
    parts = [
        *(_opaque(name, "MCOS", "timetable", _saved(np.uint32([[1]]))) for name in timetables),
        _matrix(UINT8_CLASS, _size(1, len(workspace)), _part(INT8, b""), _part(UINT8, workspace)),
    ]
    header = b"MATLAB 5.0 MAT-file, Platform: GLNXA64".ljust(HEADER_BYTES - 4) + b"\0\1IM"
    return header + b"".join(_compressed(part) for part in parts)


def _column(cells: list[object]) -> np.ndarray:
    column = np.empty((len(cells), 1), object)
    column[:, 0] = cells
    return column


def _saved(value: np.ndarray) -> bytes:
    file = io.BytesIO()
    savemat(file, {"it": value})
    return file.getvalue()[HEADER_BYTES:]


def _part(kind: int, data: bytes) -> bytes:
    return struct.pack("<II", kind, len(data)) + data + b"\0" * (-len(data) % 8)


def _matrix(of: int, *parts: bytes) -> bytes:
    return _part(MATRIX, _part(UINT32, struct.pack("<II", of, 0)) + b"".join(parts))


def _size(rows: int, columns: int) -> bytes:
    return _part(INT32, struct.pack("<ii", rows, columns))


def _opaque(name: str, system: str, kind: str, value: bytes) -> bytes:
    return _matrix(OPAQUE, *(_part(INT8, text.encode()) for text in (name, system, kind)), value)


def _field(name: str, value: bytes) -> bytes:
    width = struct.pack("<HHi", INT32, 4, len(name) + 1)
    names = _part(INT8, name.encode() + b"\0")
    return _matrix(STRUCT, _size(1, 1), _part(INT8, b""), width, names, value)


def _compressed(part: bytes) -> bytes:
    packed = zlib.compress(part)
    return struct.pack("<II", COMPRESSED, len(packed)) + packed
