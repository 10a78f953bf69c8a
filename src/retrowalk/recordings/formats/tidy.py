"""The tidy table: SI units, named columns, CSV or Parquet. What Retrowalk itself writes.

And its near misses: ``gyro_x`` for ``gyr_x``, ``AccX``, ``t, ax, ay, az, gx, gy, gz``. They are
read where it is plain which columns are meant, and said so; they are tried after all other formats,
whose columns have such names too.
"""

from dataclasses import replace

from retrowalk.languages import Message
from retrowalk.recordings.files import Files
from retrowalk.recordings.format import Columns, Format, read_one_table, the_table
from retrowalk.recordings.names import named_columns
from retrowalk.recordings.tables import Table
from retrowalk.recordings.types import Recording

COLUMNS = Columns(
    time="time_s",
    acceleration=("acc_x", "acc_y", "acc_z"),
    gyroscope=("gyr_x", "gyr_y", "gyr_z"),
    gravity=("grav_x", "grav_y", "grav_z"),
)


def recognise(files: Files) -> bool:
    """Tell it by its columns."""
    return any(COLUMNS.are_in(table) for table in files.tables.values())


def read(files: Files) -> Recording:
    """Read it; other columns are passed over."""
    return _read(files, the_table(files, COLUMNS.are_in), COLUMNS)


def recognise_near(files: Files) -> bool:
    """Tell it by names that can mean nothing else."""
    return any(_near(table) for table in files.tables.values())


def read_near(files: Files) -> Recording:
    """Read it, and say which columns were taken."""
    table = the_table(files, lambda table: _near(table) is not None)
    columns = _near(table)
    assert columns is not None, table  # noqa: S101  (only such a table was recognised)
    return _read(files, table, columns)


def _near(table: Table) -> Columns | None:
    named = named_columns(table.columns)
    if named.time is None or named.acceleration is None:
        return None
    return Columns(named.time, named.acceleration, named.gyroscope, named.gravity)


def _read(files: Files, table: Table, columns: Columns) -> Recording:
    """Read the columns, and the near misses of those that are not there."""
    named = named_columns(table.columns)
    notes: tuple[Message, ...] = ()
    if not _has(table, columns.gyroscope):
        columns = replace(columns, gyroscope=named.gyroscope)
    if not _has(table, columns.gravity):
        columns = replace(columns, gravity=named.gravity)
    if near := [name for name in _names(columns) if name not in _names(COLUMNS)]:
        notes += (Message("recordings-near-columns", columns=", ".join(near)),)
    if columns.gyroscope is None and named.asked:
        notes += (Message("recordings-asked-columns", columns=", ".join(named.asked[:6])),)
    app = Message("recordings-app-tidy")
    recording = read_one_table(files, table, columns, app, notes=notes)
    notes = recording.notes
    if columns.gyroscope is None and named.asked:  # it is asked for, so that it is not missing
        notes = tuple(note for note in notes if note.id != "recordings-no-gyroscope")
    return replace(recording, sign_known=False, notes=notes)


def _names(columns: Columns) -> list[str]:
    groups = (columns.acceleration, columns.gyroscope, columns.gravity)
    return [columns.time, *(name for axes in groups for name in axes or ())]


def _has(table: Table, axes: tuple[str, str, str] | None) -> bool:
    return axes is not None and set(axes) <= set(table.columns)


FORMAT = Format(
    name="Tidy table",
    comes_as="csv, parquet",
    told_by="columns `time_s`, `acc_x..z`, and if there `gyr_x..z`, `grav_x..z`",
    minds="g and deg/s are recognised; gravity columns are added to acceleration without it",
    advice="m/s² with gravity (at rest it points up: turn the sign of iOS), rad/s, 50 to 200 rows "
    "a second",
    recognise=recognise,
    read=read,
)

NEAR = Format(
    name="Table of plain names",
    comes_as="csv, parquet",
    told_by="columns such as `t, ax, ay, az, gx, gy, gz`, `AccX`, `gyro_x`, `time [ms]`, `X [mg]`",
    minds="as the tidy table; which columns were taken is said",
    advice="the names of the tidy table leave no doubt",
    recognise=recognise_near,
    read=read_near,
)
