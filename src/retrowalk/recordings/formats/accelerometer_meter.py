"""An Android accelerometer app of unknown name: a local clock, and milliseconds from the start."""

from retrowalk.languages import Message
from retrowalk.recordings.files import Files
from retrowalk.recordings.format import Columns, Format, read_one_table, the_table
from retrowalk.recordings.tables import Table
from retrowalk.recordings.types import Recording

_COLUMNS = Columns("Milliseconds", ("X", "Y", "Z"))


def recognise(files: Files) -> bool:
    """Tell it by its columns."""
    return any(map(_is_one, files.tables.values()))


def read(files: Files) -> Recording:
    """Read it; its clock tells no time zone, so that the start stays unknown."""
    table = the_table(files, _is_one)
    return read_one_table(files, table, _COLUMNS, Message("recordings-app-android"), time_unit="ms")


def _is_one(table: Table) -> bool:
    return _COLUMNS.are_in(table) and "Timestamp" in table.columns


FORMAT = Format(
    name="Android accelerometer app",
    comes_as="csv",
    told_by="columns `Timestamp`, `Milliseconds`, `X`, `Y`, `Z`",
    minds="milliseconds",
    advice="it has no gyroscope: steps only",
    recognise=recognise,
    read=read,
)
