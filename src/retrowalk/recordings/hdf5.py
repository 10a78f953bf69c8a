"""HDF5 files, as laboratories and new versions of MATLAB write them."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from retrowalk.errors import UnreadableRecording
from retrowalk.extras import needs
from retrowalk.languages import Message
from retrowalk.recordings.files import Files
from retrowalk.recordings.tables import DAMAGED

if TYPE_CHECKING:
    import h5py

_MAGIC = b"\x89HDF\r\n\x1a\n"
_MATLAB_HEADER_BYTES = 512


def is_hdf5(head: bytes) -> bool:
    """Tell it by its first bytes, or those after what MATLAB puts before them."""
    return head.startswith(_MAGIC) or head[_MATLAB_HEADER_BYTES:].startswith(_MAGIC)


@contextmanager
def opened(files: Files, name: str) -> Iterator["h5py.File"]:
    """Open one to read what is asked for.

    Raises
    ------
    UnreadableRecording
        if it is damaged
    MissingExtra
        if the library that reads it is not installed
    """
    with needs("lab"):
        import h5py

    with files.on_disk(name) as path:
        try:
            file = h5py.File(path, "r")
        except (OSError, ValueError, RuntimeError) as problem:
            raise UnreadableRecording(
                Message("recordings-laboratory-damaged", file=files.name)
            ) from problem
        with file:
            try:
                yield file
            except DAMAGED as problem:
                raise UnreadableRecording(
                    Message("recordings-laboratory-damaged", file=files.name)
                ) from problem


def numbers(files: Files, dataset: "h5py.Dataset") -> npt.NDArray[Any]:
    """Read a whole set of numbers, if it is no more than a recording has."""
    content = files.whole or next(iter(files.contents.values()))
    content.check_numbers(files.name, max(dataset.shape, default=0), dataset.nbytes)
    return np.asarray(dataset)
