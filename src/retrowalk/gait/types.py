"""What the measuring finds in a recording: steps, bouts, events."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

import numpy as np
import numpy.typing as npt

from retrowalk.gait.report import GaitMeasures

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int8]

NOTHING_MEASURED = GaitMeasures()
SIDES = {1: "left", -1: "right", 0: None}


class Direction(IntEnum):
    """Which way the walker travels, seen from the body."""

    BACKWARD = -1
    UNKNOWN = 0
    FORWARD = 1

    @property
    def word(self) -> str:
        """The name in every output: ``backward``, ``forward`` or ``unknown``."""
        return self.name.lower()


class Mode(IntEnum):
    """How the walker moves: as a pendulum or as a spring."""

    UNKNOWN = 0
    WALK = 1
    RUN = 2

    @property
    def word(self) -> str:
        """The name in every output: ``walk``, ``run`` or ``unknown``."""
        return self.name.lower()


class EventKind(StrEnum):
    """What may befall a walker."""

    STUMBLE = "stumble"
    FALL = "fall"


@dataclass(frozen=True)
class Event:
    """Something that befell the walker, and when."""

    time_s: float  # seconds from the start of the recording
    kind: EventKind
    confidence: float  # 0 to 1


@dataclass(frozen=True)
class Turn:
    """A turn of the body in walking: half-open ``[start_s, end_s)``, positive to the left."""

    start_s: float
    end_s: float
    angle_rad: float


@dataclass(frozen=True, eq=False)
class Steps:
    """Every step found, one column each, in order of time.

    Attributes
    ----------
    time_s : (n,) time of the initial contact, seconds from the start of the recording
    bout : (n,) which of the walk's bouts it belongs to
    direction : (n,) values of :class:`Direction`
    mode : (n,) values of :class:`Mode`
    side : (n,) +1 left, -1 right foot touches, 0 not known
    length_m : (n,) step length, metres; NaN where it cannot be told
    confidence : (n,) how sure the direction is, 0 to 1
    length_either_m : (n,) the same whichever way it leads: also where the direction is unknown
    length_sd_m : (n,) standard deviation of that length, metres
    steady : (n,) bool, one of the steady steps that pace and variability are made of
    """

    time_s: FloatArray
    bout: npt.NDArray[np.intp]
    direction: IntArray
    mode: IntArray
    side: IntArray
    length_m: FloatArray
    confidence: FloatArray
    length_either_m: FloatArray
    length_sd_m: FloatArray
    steady: npt.NDArray[np.bool_]

    def __len__(self) -> int:
        return int(self.time_s.size)


@dataclass(frozen=True)
class Bout:
    """A stretch of walking in one direction, half-open ``[start_s, end_s)``."""

    start_s: float
    end_s: float
    direction: Direction
    mode: Mode
    confidence: float  # 0 to 1
    steps: int
    distance_m: float | None
    cadence_spm: float | None
    distance_either_m: float | None = None  # whichever way: also where the direction is unknown
    distance_sd_m: float | None = None  # standard deviation of that distance
    measures: GaitMeasures = NOTHING_MEASURED

    @property
    def duration_s(self) -> float:
        """Length of the bout, seconds."""
        return self.end_s - self.start_s

    @property
    def speed_mps(self) -> float | None:
        """Mean speed over the ground, m/s."""
        return None if self.distance_m is None else self.distance_m / self.duration_s

    @property
    def step_length_m(self) -> float | None:
        """Mean step length, m."""
        return None if self.distance_m is None or not self.steps else self.distance_m / self.steps


@dataclass(frozen=True)
class Total:
    """What one direction adds up to over the walk."""

    duration_s: float
    steps: int
    distance_m: float | None
    distance_sd_m: float | None = None
