"""Reads a file with a library of others in a process of its own; see ``foreign``."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from retrowalk.errors import MissingExtra, UnreadableRecording
from retrowalk.extras import needs
from retrowalk.languages import Message
from retrowalk.recordings import foreign
from retrowalk.recordings.files import Files
from retrowalk.recordings.tables import DAMAGED, MOST_NUMBERS_BYTES, MOST_NUMBERS_BYTES_ON_DISK

_EXTRAS = {"hdf5": "lab", "c3d": "lab", "logger": "lab", "matlab": "matlab"}
_LIBRARIES = {"hdf5": "h5py", "c3d": "ezc3d", "logger": "actfast", "matlab": "scipy"}
_LONGEST_S = 900

Tree = Mapping[str, Any]
"""Structs in structs, and in the end arrays of NumPy, which stay on the disk until used."""


def read_apart(files: Files, name: str | None, kind: str) -> Tree:
    """Read a file, None for what was handed in as it is, with the library for its kind.

    Raises
    ------
    UnreadableRecording
        if it is damaged, or holds more than a recording does
    MissingExtra
        if the library is not installed
    """
    with needs(_EXTRAS[kind]):
        if find_spec(_LIBRARIES[kind]) is None:
            raise ModuleNotFoundError(name=_LIBRARIES[kind])
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        files.on_disk(name) as path,
    ):
        own = files.whole is not None and files.whole.path is not None
        most = MOST_NUMBERS_BYTES_ON_DISK if own else MOST_NUMBERS_BYTES
        try:
            done = subprocess.run(  # noqa: S603  (our own program; what it reads is its input)
                [sys.executable, "-P", foreign.__file__, kind, str(path), folder, str(most)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=_LONGEST_S,
                check=False,
            )
        except subprocess.TimeoutExpired as problem:
            raise _damaged(files, kind) from problem
        if done.returncode == foreign.MISSING:
            raise MissingExtra(_EXTRAS[kind])
        if done.returncode == foreign.TOO_LARGE:
            told = Message("recordings-unpacks-large", file=files.name, most=most // 1_000_000)
            raise UnreadableRecording(told)
        if done.returncode:
            raise _damaged(files, kind)
        with sound(files, kind):
            return _tree(Path(folder))


@contextmanager
def sound(files: Files, kind: str) -> Iterator[None]:
    """Take what does not belong together for damage.

    Raises
    ------
    UnreadableRecording
        if something in a tree is missing, or is none of the kind that was expected
    """
    try:
        yield
    except (*DAMAGED, AttributeError, TypeError) as problem:
        raise _damaged(files, kind) from problem


def _tree(folder: Path) -> Tree:
    tree: dict[str, Any] = {}
    for number, name in enumerate(json.loads((folder / "names.json").read_text())):
        inside = tree
        for struct in name[:-1]:
            inside = inside.setdefault(struct, {})
        inside[name[-1]] = np.load(folder / f"{number}.npy", mmap_mode="r", allow_pickle=False)
    return tree


def _damaged(files: Files, kind: str) -> UnreadableRecording:
    matlab = kind == "matlab"
    message = "recordings-matlab-unknown" if matlab else "recordings-laboratory-damaged"
    return UnreadableRecording(Message(message, file=files.name))
