"""What sensors on the feet show of a walk."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from retrowalk.gait.report import RecordingReport
from retrowalk.gait.types import Direction, FloatArray, IntArray
from retrowalk.languages import Message

Side = Literal["left", "right"]
Order = Literal["heel", "toe", "flat"]

FLAT_RAD = 0.05  # a foot that lands within 3 degrees of flat lands neither heel nor toe first


@dataclass(frozen=True, eq=False)
class Strides:
    """Every stride of one foot, one column each, in order of time.

    Attributes
    ----------
    foot_off_s : (n,) when the foot leaves the ground, seconds from the start of the recording
    contact_s : (n,) when it touches the ground again
    direction : (n,) values of :class:`Direction`
    foot_angle_rad : (n,) toes above heel at the contact, against the foot when it rests after it:
        positive lands heel first, negative toes first; NaN where it is not known which end is which
    length_m : (n,) level distance between the two places where the foot rested
    clearance_m : (n,) how high the sensor rose above the straight line between them
    stance_share : (n,) of the time from this contact to the next, the share on the ground; NaN
        where no stride follows
    """

    foot_off_s: FloatArray
    contact_s: FloatArray
    direction: IntArray
    foot_angle_rad: FloatArray
    length_m: FloatArray
    clearance_m: FloatArray
    stance_share: FloatArray

    def __len__(self) -> int:
        return int(self.contact_s.size)

    @property
    def order(self) -> tuple[Order | None, ...]:
        """What touches the ground first; None where it is not known."""
        return tuple(_order(angle) for angle in self.foot_angle_rad.tolist())


@dataclass(frozen=True, eq=False)
class Path:
    """Where a foot went in an unbroken stretch of walking, from wherever it began.

    Attributes
    ----------
    time_s : (n,) seconds from the start of the recording
    position_m : (3, n) of the sensor, z up; which way x points means nothing
    """

    time_s: FloatArray
    position_m: FloatArray

    @property
    def length_m(self) -> float:
        """Length of the path over the ground, seen from above."""
        return float(np.hypot(*np.diff(self.position_m[:2])).sum())

    @property
    def closing_m(self) -> float:
        """How far from its beginning the path ends, seen from above."""
        return float(np.hypot(*(self.position_m[:2, -1] - self.position_m[:2, 0])))


@dataclass(frozen=True, eq=False)
class FootWalk:
    """What the sensor on one foot shows."""

    recording: RecordingReport
    strides: Strides
    paths: tuple[Path, ...]
    notes: tuple[Message, ...]

    def going(self, direction: Direction) -> npt.NDArray[np.bool_]:
        """Which strides go in a direction, (n,)."""
        return np.asarray(self.strides.direction == direction)


@dataclass(frozen=True, eq=False)
class FeetWalk:
    """What the sensors on the feet show, to the last digit."""

    left: FootWalk | None
    right: FootWalk | None
    version: str  # of the measuring, so that a walk can be measured again

    @property
    def feet(self) -> dict[Side, FootWalk]:
        """The feet that were measured, by side."""
        sides: dict[Side, FootWalk | None] = {"left": self.left, "right": self.right}
        return {side: foot for side, foot in sides.items() if foot is not None}


def _order(angle_rad: float) -> Order | None:
    if np.isnan(angle_rad):
        return None
    if abs(angle_rad) <= FLAT_RAD:
        return "flat"
    return "heel" if angle_rad > 0 else "toe"
