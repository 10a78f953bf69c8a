"""What becomes of a recording: measured, or refused with a reason."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from retrowalk.cohort.inputs import Content
from retrowalk.cohort.places import Place
from retrowalk.gait.told import Told


class Kind(StrEnum):
    """Why a recording was refused."""

    UNREADABLE = "unreadable"
    TOO_LITTLE = "too little signal"
    INVALID = "told what can't be"
    MISSING = "not there"
    CHANGED = "changed meanwhile"
    MEMORY = "too little memory"
    DIED = "ran out of memory or died"
    UNREACHABLE = "out of reach"
    OTHER_VERSION = "another version"
    FAULT = "a fault of ours"

    @property
    def is_kept(self) -> bool:
        """Whether it is of the recording itself, and so the same whenever it is measured.

        The others are tried again by the next run.
        """
        return self in {Kind.UNREADABLE, Kind.TOO_LITTLE, Kind.INVALID}


MEASURED = "measured"


@dataclass(frozen=True)
class Task:
    """A recording to measure: all that a worker has to know.

    Attributes
    ----------
    number : its place in the manifest
    path : from the place of the recordings
    recordings : where they lie
    cohort : where what is measured goes
    told : what is told with it
    parameters : the same as JSON; it goes into the key
    package : the version of the package that is to measure
    """

    number: int
    path: str
    recordings: Place
    cohort: Place
    told: Told
    parameters: dict[str, Any]
    package: str


@dataclass(frozen=True)
class Spent:
    """What a task took, for the log of the run.

    Attributes
    ----------
    host : of the worker
    seconds : from its beginning to its end
    peak_bytes : the most memory that the process of the worker held so far
    """

    host: str
    seconds: float
    peak_bytes: int


@dataclass(frozen=True)
class Known:
    """What was found out of the bytes of a recording.

    Attributes
    ----------
    content : what they are
    key : under which its result is kept
    """

    content: Content
    key: str


@dataclass(frozen=True)
class Measured:
    """A recording that was measured, and whose fragment is written.

    ``before`` where one was there already: of the same bytes, told the same.
    """

    number: int
    known: Known
    spent: Spent
    before: bool = False


@dataclass(frozen=True)
class Refused:
    """A recording that was not measured, and why.

    Attributes
    ----------
    kind, why : the reason, and a sentence with it
    known : None where its bytes were not seen
    trace : where in the code a fault of ours is
    """

    number: int
    kind: Kind
    why: str
    known: Known | None = None
    spent: Spent | None = None
    before: bool = False
    trace: str = ""


Outcome = Measured | Refused
