"""Physics Toolbox Sensor Suite (Vieyra): g-force holds gravity, linear acceleration does not."""

from retrowalk.recordings.files import Files
from retrowalk.recordings.format import Columns, Format, named, read_one_table, the_table
from retrowalk.recordings.tables import Table
from retrowalk.recordings.types import Recording


def recognise(files: Files) -> bool:
    """Tell it by its columns, whose names have units in newer versions only."""
    return any(_columns(table) for table in files.tables.values())


def read(files: Files) -> Recording:
    """Read g-force if it was recorded, else linear acceleration."""
    table = the_table(files, lambda table: _columns(table) is not None)
    columns = _columns(table)
    assert columns is not None, table  # noqa: S101  (only such a table was recognised)
    return read_one_table(files, table, columns, "Physics Toolbox")


def _columns(table: Table) -> Columns | None:
    acceleration = named(table, "gFx", "gFy", "gFz") or named(table, "ax", "ay", "az")
    if table.columns[0] != "time" or acceleration is None:
        return None
    return Columns("time", acceleration, gyroscope=named(table, "wx", "wy", "wz"))


FORMAT = Format(
    name="Physics Toolbox",
    comes_as="csv",
    told_by="columns `time` with `gFx..z` or `ax..z`, and if there `wx..z`",
    minds="g; samples that come in bursts and repeat a time stamp; holes",
    advice="Multi Record with G-Force and Gyroscope (Linear Acceleration alone shows steps only)",
    recognise=recognise,
    read=read,
)
