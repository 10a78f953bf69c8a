"""What a file format is to this room, and the shape that most of them share: one table."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from retrowalk.errors import UnreadableRecording
from retrowalk.languages import Message
from retrowalk.recordings.files import Files
from retrowalk.recordings.gravity import Sign
from retrowalk.recordings.signals import assemble
from retrowalk.recordings.streams import Stream
from retrowalk.recordings.tables import Table
from retrowalk.recordings.types import Recording

Axes = tuple[str, str, str]


@dataclass(frozen=True)
class Format:
    """A format that is read, as its module describes it.

    Attributes
    ----------
    name : the app or the convention
    comes_as : what is handed in ("zip, folder")
    told_by : what it is recognised by
    minds : what is put right while reading
    advice : what to set in the app so that direction can be measured
    recognise, read : the two things it does with files
    several_sensors : True where a file may hold several, of which one is chosen by its label
    """

    name: str
    comes_as: str
    told_by: str
    minds: str
    advice: str
    recognise: Callable[[Files], bool]
    read: Callable[[Files], Recording]
    several_sensors: bool = False


@dataclass(frozen=True)
class Columns:
    """Which columns of a table hold what; a group that is missing as a whole was not recorded."""

    time: str
    acceleration: Axes
    gyroscope: Axes | None = None
    gravity: Axes | None = None

    def are_in(self, table: Table) -> bool:
        """Tell whether the table has the columns that can't be missing."""
        return {self.time, *self.acceleration} <= set(table.columns)


def the_table(files: Files, recognise: Callable[[Table], bool]) -> Table:
    """Find the one table that is a recording.

    Raises
    ------
    UnreadableRecording
        if there are several, as each would be a walk of its own
    """
    found = [name for name, table in files.tables.items() if recognise(table)]
    if len(found) > 1:
        raise several(files, found)
    return files.tables[found[0]]


def several(files: Files, names: list[str]) -> UnreadableRecording:
    """Say that there are several recordings where one was expected; "" names the top folder."""
    listed: str | Message = a_few([name for name in names if name])
    if "" in names:
        listed = Message("recordings-and-top", names=listed)
    return UnreadableRecording(
        Message("recordings-several", file=files.name, count=len(names), names=listed)
    )


def a_few(names: Sequence[str]) -> str:
    """Name the first three of what may be many."""
    return ", ".join(names[:3]) + (", ..." if len(names) > 3 else "")


def source(files: Files, app: str | Message) -> Message:
    """Say what a recording was read from."""
    return Message("recordings-source", file=files.name, app=app)


def named(table: Table, x: str, y: str, z: str) -> Axes | None:
    """Find the columns that begin with these words; None if one is missing."""
    found = [next((c for c in table.columns if c.startswith(word)), "") for word in (x, y, z)]
    return (found[0], found[1], found[2]) if all(found) else None


def stream(table: Table, time: str, axes: Axes) -> tuple[Stream, bool]:
    """Read one sensor's samples, and tell whether their times count from 1970."""
    rows = table.read(time, *axes)
    times = rows.times()
    return Stream(times.time_s, rows.values), times.since_1970


def read_one_table(
    files: Files,
    table: Table,
    columns: Columns,
    app: str | Message,
    *,
    sign: Sign = Sign.UP,
    has_gravity: bool = False,
    time_unit: str | None = None,
    epoch_s: float | None = None,
    notes: tuple[Message, ...] = (),
) -> Recording:
    """Read a recording whose sensors share the rows, and so the times, of one table.

    ``time_unit`` is the unit of the times (s, ms, us, ns), where the app always writes one.
    """
    groups = [
        axes
        for axes in (columns.acceleration, columns.gravity, columns.gyroscope)
        if axes and set(axes) <= set(table.columns)
    ]
    rows = table.read(columns.time, *(name for axes in groups for name in axes))
    times = rows.times(time_unit)
    if times.unit:
        notes += (Message("recordings-time-unit", unit=times.unit),)
    streams = {
        axes: Stream(times.time_s, rows.values[3 * i : 3 * i + 3]) for i, axes in enumerate(groups)
    }
    return assemble(
        streams[columns.acceleration],
        gravity=columns.gravity and streams.get(columns.gravity),
        gyroscope=columns.gyroscope and streams.get(columns.gyroscope),
        sign=sign,
        has_gravity=has_gravity,
        epoch_s=0.0 if times.since_1970 else epoch_s,
        source=source(files, app),
        notes=notes,
    )
