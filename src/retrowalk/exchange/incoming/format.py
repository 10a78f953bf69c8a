"""What a format of activities is to this room, and the file that it is read from."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path

from retrowalk.activity import Activity, DayValue
from retrowalk.languages import Message

HEAD_BYTES = 1 << 14

Found = Activity | DayValue | Message
"""What a format gives: a message is of what it left out, to be told with the rest."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was handed in, as it lies on the disk; it is only ever read.

    ``name`` is what the walker called it, for messages; ``path`` is where its bytes are.
    """

    name: str
    path: Path

    def head(self, size: int = HEAD_BYTES) -> bytes:
        """Read the first bytes."""
        with self.path.open("rb") as file:
            return file.read(size)


@dataclass(frozen=True)
class ActivityFormat:
    """A format that is read, as its module describes it.

    Attributes
    ----------
    name : the format, or the app
    comes_as : what is handed in ("fit", "zip")
    told_by : what it is recognised by
    minds : what is put right while reading
    recognise : tells a file of it by its first bytes and the names within; it raises nothing
    read : gives what is in it, bit by bit, however large the file; in files that tell no zone,
        times are in the one given. Raises UnreadableActivity, and nothing else
    """

    name: str
    comes_as: str
    told_by: str
    minds: str
    recognise: Callable[[Source], bool]
    read: Callable[[Source, tzinfo], Iterator[Found]]
