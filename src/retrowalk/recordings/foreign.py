"""Files that only a library of others reads; run as a program of its own, by ``apart``.

Their libraries are written in C++, C and Rust, and a damaged file may end the process that they run
in: so that is never the one of a walker. It imports next to nothing, to start quickly.

    python foreign.py KIND FILE FOLDER BYTES

writes each array that is found, and no more than BYTES of them, to a file of NumPy in FOLDER, and
``names.json``: what each is called, its way down the structs as a list.
"""

import contextlib
import io
import json
import sys
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from retrowalk.errors import MissingExtra
from retrowalk.extras import needs

MISSING, TOO_LARGE = 3, 4
"""Exit codes: a library is not installed; there is more than is read."""


class TooLargeError(Exception):
    """A file unpacks to more than is read."""


Found = tuple[tuple[str, ...], Any]
"""A name, from the outermost struct to the array, and the array."""

_PASSED_OVER = ("mag", "baro", "temp", "press", "orient", "processed", "annotation", "#")
_HEADER_BYTES = 128
_COMPRESSED = 15
_OBJECTS = "__function_workspace__"
_MOST_DEEP = 20


def hdf5(path: str, most: int) -> Iterator[Found]:
    """Find the numbers, and what is said of them, in HDF5."""
    with needs("lab"):
        import h5py

    with h5py.File(path, "r") as file:
        yield from _group(file, ())


def _group(group: Any, name: tuple[str, ...]) -> Iterator[Found]:
    if len(name) > _MOST_DEEP:
        return
    for key, told in group.attrs.items():
        yield (*name, f"@{key}"), _texts(told)
    for key, inside in group.items():
        if inside is None or key.lower().startswith(_PASSED_OVER):
            continue
        if hasattr(inside, "items"):
            yield from _group(inside, (*name, key))
        elif inside.dtype.kind in "fiu":
            yield (*name, key), inside


def c3d(path: str, most: int) -> Iterator[Found]:
    """Find the analog channels of C3D, (channels, n), their names and units, and their rate."""
    with needs("lab"):
        import ezc3d

    file = ezc3d.c3d(path)
    told = file["parameters"].get("ANALOG", {})
    for what in ("LABELS", "UNITS"):
        # those beyond the first 255 stand under LABELS2 and so on
        parts = [told.get(what + more, {}).get("value", []) for more in ("", "2", "3", "4")]
        yield (what,), np.array([str(one) for part in parts for one in part], dtype=np.str_)
    yield ("analogs",), file["data"]["analogs"][0]
    yield ("rate",), np.array([file["header"]["analogs"]["frame_rate"]])


def logger(path: str, most: int) -> Iterator[Found]:
    """Find acceleration and turning (n, 3), and times in ns, in what body-worn loggers wrote."""
    with needs("lab"):
        import actfast

    told = actfast.read(path, lenient=True)
    yield ("format",), np.array([told["format"]])
    yield ("warnings",), np.array([len(told["warnings"])])
    for table in told["timeseries"].values():
        if "acceleration" in table:
            for key in ("datetime", "acceleration", "gyroscope"):
                if key in table:
                    yield (key,), table[key]
            return


def matlab(path: str, most: int) -> Iterator[Found]:
    """Find the timetables of MATLAB Mobile, if there are such, else the arrays in structs.

    Timetables are objects, which SciPy hands out unread: a struct of cells, in which the times of
    each timetable (ms since 1970) stand before its columns, and the timetables in the order of the
    variables that name them.
    """
    with needs("matlab"):
        from scipy.io import loadmat

    data = _expanded(Path(path).read_bytes(), most)
    timetables = list(_timetables(data))
    if timetables:
        yield from timetables
        return
    told = loadmat(io.BytesIO(data), simplify_cells=True)
    yield from _structs(told, ("structs",))


def _expanded(data: bytes, most: int) -> bytes:
    """Unpack the compressed parts, which are told by the type 15, within a limit."""
    parts, at, size = [data[:_HEADER_BYTES]], _HEADER_BYTES, 0
    while at + 8 <= len(data):
        kind, length = np.frombuffer(data, "<u4", 2, at)
        part = data[at : at + 8 + int(length)]
        if kind == _COMPRESSED:
            part = zlib.decompressobj().decompress(part[8:], most)
        parts.append(part)
        at, size = at + 8 + int(length), size + len(part)
        if size >= most:
            raise TooLargeError
    return b"".join(parts)


def _timetables(data: bytes) -> Iterator[Found]:
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
        return
    # that part has a header too, of which only the version and the byte order are written
    inner = io.BytesIO(data[: _HEADER_BYTES - 4] + objects[:4] + objects[8:])
    first = varmats_from_mat(inner)[0][1]
    opaque = loadmat(first)[_OBJECTS]["MCOS"][0, 0]
    cells = opaque[opaque.dtype.names[-1]][0].ravel()
    tables, times = [], np.empty(0)
    for cell in cells:
        if cell.dtype == np.float64:
            times = cell.ravel()
        elif "varNames" in (cell.dtype.names or ()):
            tables.append((times, cell[0, 0]))
    for name, (stamps, table) in zip(names, tables, strict=True):
        headings = [str(heading.item()) for heading in table["varNames"].ravel()]
        if headings == ["X", "Y", "Z"]:
            columns = [column.ravel() for column in table["data"].ravel()]
            yield ("timetables", name, "time"), stamps
            yield ("timetables", name, "values"), np.stack(columns)


def _name(variables: Mapping[str, Any]) -> str:
    """Give the name of the only variable; SciPy before 1.18 called it None and kept it inside."""
    name = next(key for key in variables if not key.startswith("__"))
    return str(variables[name]["s0"][0].decode() if name == "None" else name)


def _structs(tree: Mapping[str, Any], name: tuple[str, ...]) -> Iterator[Found]:
    if len(name) > _MOST_DEEP:
        return
    for key, inside in tree.items():
        if key.startswith("__"):
            continue
        if isinstance(inside, Mapping):
            yield from _structs(inside, (*name, key))
            continue
        array = np.asarray(inside)
        if array.dtype.kind == "O" and all(isinstance(one, str) for one in array.ravel()):
            array = array.astype(np.str_)
        if array.dtype.kind in "fiuU":
            yield (*name, key), array


def _texts(told: Any) -> Any:
    """Give texts as such, whichever way they were written."""
    array = np.asarray(told)
    if array.dtype.kind in "SO":
        texts = [
            one.decode("utf-8", "replace") if isinstance(one, bytes) else str(one)
            for one in array.ravel().tolist()
        ]
        return np.array([text.replace("\0", "").strip() for text in texts], dtype=np.str_)
    return array


KINDS: dict[str, Callable[[str, int], Iterator[Found]]] = {
    "hdf5": hdf5,
    "c3d": c3d,
    "logger": logger,
    "matlab": matlab,
}


def main(kind: str, path: str, folder: str, most: str) -> int:
    """Write what is found."""
    left, names = int(most), list[tuple[str, ...]]()
    with contextlib.suppress(ImportError, ValueError, OSError):  # there is none on Windows
        import resource

        limit = left + (2 << 30)
        resource.setrlimit(resource.RLIMIT_AS, (2 * limit, 2 * limit))
    try:
        for name, array in KINDS[kind](path, int(most)):
            left -= array.nbytes
            if left < 0:
                return TOO_LARGE
            np.save(Path(folder) / f"{len(names)}.npy", np.asarray(array), allow_pickle=False)
            names.append(name)
    except MissingExtra:
        return MISSING
    except TooLargeError:
        return TOO_LARGE
    (Path(folder) / "names.json").write_text(json.dumps(names))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:5]))
