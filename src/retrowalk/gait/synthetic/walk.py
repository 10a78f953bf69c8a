"""A walk as it is written down, and the truth of the recording that is made of it."""

from dataclasses import dataclass
from typing import Literal

import numpy as np

from retrowalk.gait.types import FloatArray, IntArray
from retrowalk.recordings.types import Recording

Kind = Literal["forward", "backward", "stand", "turn"]

CADENCE_SPM: dict[Kind, float] = {"forward": 110, "backward": 104, "stand": 100, "turn": 96}
STEP_PER_HEIGHT: dict[Kind, float] = {"forward": 0.36, "backward": 0.27}
RUNNING_SPM = 165.0
RUNNING_STEP_PER_HEIGHT: dict[Kind, float] = {"forward": 0.52, "backward": 0.35}


@dataclass(frozen=True)
class Segment:
    """A stretch of a walk.

    ``cadence_spm`` and ``step_length_m`` default to what is usual for the height; backward steps
    are shorter. ``turn_rad`` (positive to the left) bends the path; a ``turn`` is half a turn on
    the spot unless told. Neighbours blend into each other within a second around their border.
    ``running`` forward or backward, the walker is a mass on a spring that flies between the steps.
    """

    direction: Kind
    duration_s: float
    cadence_spm: float | None = None
    step_length_m: float | None = None
    turn_rad: float | None = None
    running: bool = False

    def __post_init__(self) -> None:
        if self.duration_s <= 0:
            raise ValueError(f"a segment lasts longer than {self.duration_s} s")
        if self.running and self.direction not in RUNNING_STEP_PER_HEIGHT:
            raise ValueError(f"nobody runs in a segment of {self.direction}")

    @property
    def step_s(self) -> float:
        """Mean time of a step, seconds."""
        usual = RUNNING_SPM if self.running else CADENCE_SPM[self.direction]
        return 60.0 / (self.cadence_spm or usual)

    @property
    def turn_rate_radps(self) -> float:
        """Mean rate of turning to the left, rad/s."""
        usual = np.pi if self.direction == "turn" else 0.0
        return (usual if self.turn_rad is None else self.turn_rad) / self.duration_s

    def speed_mps(self, height_m: float) -> float:
        """Mean speed toward the body's front, m/s; backward is negative."""
        if self.direction not in STEP_PER_HEIGHT:
            return 0.0
        per_height = RUNNING_STEP_PER_HEIGHT if self.running else STEP_PER_HEIGHT
        length_m = self.step_length_m or per_height[self.direction] * height_m
        return (-1 if self.direction == "backward" else 1) * length_m / self.step_s


@dataclass(frozen=True, eq=False)
class Truth:
    """What really happened in a synthetic walk.

    Attributes
    ----------
    step_time_s, step_direction, step_side, step_length_m : (k,) as in
        :class:`retrowalk.gait.types.Steps`; steps on the spot have direction unknown, length NaN
    segments : the walk as it was written down
    bounds_s : (start, end) of each segment
    distance_m : metres over the ground, by ``forward`` and ``backward``
    time_s : (n,) of the samples before any were lost
    position_m : (3, n) of the trunk, z up
    attitude_rad : (3, n) yaw, pitch, roll of the body (turned about z, then y, then x)
    device_from_body : (3, 3) turns a vector of the body (x forward, y left, z up) into the device
    """

    step_time_s: FloatArray
    step_direction: IntArray
    step_side: IntArray
    step_length_m: FloatArray
    segments: tuple[Segment, ...]
    bounds_s: tuple[tuple[float, float], ...]
    distance_m: dict[str, float]
    time_s: FloatArray
    position_m: FloatArray
    attitude_rad: FloatArray
    device_from_body: FloatArray


@dataclass(frozen=True, eq=False)
class SyntheticWalk:
    """A recording and the truth behind it."""

    recording: Recording
    truth: Truth
