"""Whether the device still sits on the body as it did, told stride by stride.

The same things give it away as in ``retrowalk.gait.sensor_shift``: up points elsewhere, or the
travel turns to its opposite in mid walk and the steps stay the same. How alike they are shows more
clearly with each step to come, so it is judged anew with each of the first, and for the very first
more is doubted.
"""

from collections import deque
from collections.abc import Collection

import numpy as np

from retrowalk.gait.facing import LEAST_UPRIGHT, Facing
from retrowalk.gait.live.stride import Stride
from retrowalk.gait.live.types import FloatArray
from retrowalk.gait.sensor_shift import COMPARED, POINTS, SAME, STOOD_S, likeness
from retrowalk.gait.types import Direction, Mode

FEWEST = 3  # strides that can be compared
SOON = 6  # up to so many the likeness is known roughly only
DOUBTED = 0.8  # ... and from here on steps may be the same


class SensorShift:
    """How the device sits, since forward was learnt."""

    def __init__(self) -> None:
        self._displaced = False
        self._mode = Mode.UNKNOWN
        self._way = Direction.UNKNOWN  # of the strides before
        self._before: deque[Stride] = deque(maxlen=COMPARED)
        self._after: list[Stride] = []  # strides since that show the opposite way
        self._latest_s = -np.inf

    def moved(self, stride: Stride, facing: Facing, shown: Direction) -> bool:
        """Take the next stride and tell whether the device sits otherwise in it.

        What turns the device a second time usually puts it back.

        Parameters
        ----------
        shown : the direction that the stride shows, if the device still sits as it did
        """
        landing = stride.landing
        stood = landing.time_s - landing.duration_s - self._latest_s > STOOD_S
        if stood or stride.mode is not self._mode:  # steps of a walk and a run are not alike
            self._believe(Direction.UNKNOWN, displaced=self._displaced)
        self._latest_s, self._mode = landing.time_s, stride.mode
        tilted = float(facing.up @ np.array(landing.up)) < LEAST_UPRIGHT
        return self._turned(stride, shown) or tilted

    def _turned(self, stride: Stride, shown: Direction) -> bool:
        if shown is Direction.UNKNOWN:
            return self._displaced
        if shown is self._way or self._way is Direction.UNKNOWN:
            self._way, self._after = shown, []
            self._before.append(stride)
            return self._displaced
        self._after.append(stride)
        if len(self._after) < FEWEST:
            return True
        alike = _alike(self._before, self._after)
        if len(self._after) >= COMPARED:
            self._believe(shown, displaced=self._displaced != (alike >= SAME))
            return self._displaced
        if alike < SAME and len(self._after) < SOON:
            return self._displaced or alike >= DOUBTED
        return self._displaced != (alike >= SAME)

    def _believe(self, way: Direction, *, displaced: bool) -> None:
        """Take what comes from here on as the way that it goes."""
        self._displaced, self._way = displaced, way
        self._before.clear()
        self._before.extend(self._after if way is not Direction.UNKNOWN else ())
        self._after = []


def _alike(before: Collection[Stride], after: list[Stride]) -> float:
    """Tell how alike the strides are, 1 where the device span."""
    if any(stride.landing.spins for stride in after):
        return 1.0
    return likeness(*map(_manner, (before, after)))


def _manner(strides: Collection[Stride]) -> FloatArray:
    """Mean acceleration over a stride, upward and along the travel, (2 POINTS,)."""
    whole = np.zeros((2, POINTS))
    for stride in strides:
        whole += stride.manner_mps2
    return whole.ravel() / len(strides)
