"""What the measuring finds in a recording."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int8]


class Direction(IntEnum):
    """Which way the walker travels, seen from the body."""

    BACKWARD = -1
    UNKNOWN = 0
    FORWARD = 1

    @property
    def word(self) -> str:
        """The name in every output: ``backward``, ``forward`` or ``unknown``."""
        return self.name.lower()


@dataclass(frozen=True, eq=False)
class Steps:
    """Every step found, one column each, in order of time.

    Attributes
    ----------
    time_s : (n,) time of the initial contact, seconds from the start of the recording
    direction : (n,) values of :class:`Direction`
    side : (n,) +1 left, -1 right foot touches, 0 not known
    length_m : (n,) step length, metres; NaN where it cannot be told
    """

    time_s: FloatArray
    direction: IntArray
    side: IntArray
    length_m: FloatArray

    def __len__(self) -> int:
        return int(self.time_s.size)


@dataclass(frozen=True)
class Bout:
    """A stretch of walking in one direction, half-open ``[start_s, end_s)``."""

    start_s: float
    end_s: float
    direction: Direction
    confidence: float  # 0 to 1
    steps: int
    distance_m: float | None
    cadence_spm: float | None
    measures: Mapping[str, float] = field(default_factory=dict, compare=False)

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


@dataclass(frozen=True, eq=False)
class Walk:
    """What the measuring found in a recording; ``to_dict`` is the stable form for programs."""

    recording: dict[str, Any]
    totals: dict[str, Total]  # by the word of the direction
    bouts: tuple[Bout, ...]
    steps: Steps
    technique: dict[str, Any]
    notes: tuple[str, ...]
    version: str  # of the measuring, so that a walk can be measured again
    measures: Mapping[str, Any] = field(default_factory=dict)
