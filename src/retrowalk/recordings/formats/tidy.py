"""The tidy table: SI units, named columns, CSV or Parquet. What Retrowalk itself writes."""

from retrowalk.languages import Message
from retrowalk.recordings.files import Files
from retrowalk.recordings.format import Columns, Format, read_one_table, the_table
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
    table = the_table(files, COLUMNS.are_in)
    return read_one_table(files, table, COLUMNS, Message("recordings-app-tidy"))


FORMAT = Format(
    name="Tidy table",
    comes_as="csv, parquet",
    told_by="columns `time_s`, `acc_x..z`, and if there `gyr_x..z`, `grav_x..z`",
    minds="g and deg/s are recognised; gravity columns are added to acceleration without it",
    advice="m/s² with gravity, rad/s, 50 to 200 rows a second",
    recognise=recognise,
    read=read,
)
