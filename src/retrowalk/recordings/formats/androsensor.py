"""AndroSensor (Fiv Asim), Android: semicolons, all sensors in one table, often at 2 Hz."""

from retrowalk.recordings.files import Files
from retrowalk.recordings.format import Columns, Format, named, read_one_table, the_table
from retrowalk.recordings.tables import Table
from retrowalk.recordings.types import Recording

_TIME = "Time since start in ms"


def recognise(files: Files) -> bool:
    """Tell it by its time in milliseconds and its headings in capitals."""
    return any(_columns(table) for table in files.tables.values())


def read(files: Files) -> Recording:
    """Read it; at the app's usual two rows a second it is refused as too slow."""
    table = the_table(files, lambda table: _columns(table) is not None)
    columns = _columns(table)
    assert columns is not None, table  # noqa: S101  (only such a table was recognised)
    return read_one_table(files, table, columns, "AndroSensor", time_unit="ms")


def _columns(table: Table) -> Columns | None:
    acceleration = named(table, "ACCELEROMETER X", "ACCELEROMETER Y", "ACCELEROMETER Z")
    if _TIME not in table.columns or acceleration is None:
        return None
    return Columns(
        _TIME, acceleration, gyroscope=named(table, "GYROSCOPE X", "GYROSCOPE Y", "GYROSCOPE Z")
    )


FORMAT = Format(
    name="AndroSensor",
    comes_as="csv",
    told_by="columns such as `ACCELEROMETER X (m/s²)`, `Time since start in ms`",
    minds="semicolons, milliseconds, empty cells",
    advice="set the interval to 'very fast': at 2 rows a second steps can't be seen",
    recognise=recognise,
    read=read,
)
