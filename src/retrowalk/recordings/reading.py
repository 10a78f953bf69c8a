"""The one door: whatever was handed in becomes a recording, or is refused in one sentence."""

from dataclasses import replace
from pathlib import Path

from retrowalk.errors import UnreadableRecording
from retrowalk.languages import Message
from retrowalk.recordings.catalogue import FORMATS
from retrowalk.recordings.files import Files
from retrowalk.recordings.format import several
from retrowalk.recordings.provenance import Input
from retrowalk.recordings.tables import MOST_BYTES
from retrowalk.recordings.types import Recording
from retrowalk.recordings.unsupported import refusal


def read(path: str | Path) -> Recording:
    """Read a recording from a file, a zip, or a folder as an app exported it.

    Raises
    ------
    UnreadableRecording
        if it is of no known format, damaged, or can't be made specific force
    NotEnoughSignal
        if it was read, but is too short or too slow to hold steps
    """
    path = Path(path)
    try:
        if path.is_dir():
            files = Files.of_folder(path)
        elif path.stat().st_size > MOST_BYTES:
            raise UnreadableRecording(Message("recordings-large", file=path.name))
        else:
            files = Files.of_bytes(path.name, path.read_bytes() if path.is_file() else b"")
        input_ = Input.of(path)
    except (OSError, ValueError) as problem:
        raise UnreadableRecording(Message("recordings-unopened", file=str(path))) from problem
    return replace(_read(files), input=input_)


def read_bytes(name: str, data: bytes) -> Recording:
    """Read a recording that was handed in as the bytes of one file; raises as ``read`` does."""
    return _read(Files.of_bytes(name, data))


def _read(files: Files) -> Recording:
    if len(folders := files.recording_folders) > 1:
        raise several(files, folders)
    for form in FORMATS:
        if form.recognise(files):
            return form.read(files)
    raise refusal(files)
