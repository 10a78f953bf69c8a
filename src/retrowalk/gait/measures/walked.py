"""A walk as the measures see it: its steps, and how the trunk moved in the body's own axes."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from retrowalk.gait.bouts import Bouts
from retrowalk.gait.device_traces import DeviceTraces
from retrowalk.gait.facing import Facing
from retrowalk.gait.steps import Footfalls
from retrowalk.gait.travel import Runs
from retrowalk.gait.types import IntArray, Turn

FloatArray = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

GRAVITY_MPS2 = 9.81


@dataclass(frozen=True, eq=False)
class Walked:
    """Steps (n,) and what went on between them.

    Attributes
    ----------
    footfalls, run, bout, direction, mode, side, length_m : as found, one column a step
    traces : what the device felt
    facing : where the body faces in the device; None where nobody knows
    trusted : (n,) bool, the device sat as it did when forward was learnt
    told_turns : by a detector of turns that was given; None where they are to be found
    """

    footfalls: Footfalls
    run: Runs
    bout: Bouts
    direction: IntArray
    mode: IntArray
    side: IntArray
    length_m: FloatArray
    traces: DeviceTraces
    facing: Facing | None
    trusted: Mask
    told_turns: tuple[Turn, ...] | None = None

    @property
    def time_s(self) -> FloatArray:
        """Times of the contacts, (n,) seconds."""
        return self.footfalls.time_s

    def follows(self, steps: int = 1) -> Mask:
        """Tell whether so many steps before each belong to the same bout, (n,)."""
        same = np.zeros(self.bout.size, dtype=bool)
        same[steps:] = self.bout[steps:] == self.bout[:-steps]
        return same

    def interval_s(self, steps: int = 1) -> FloatArray:
        """Time over the last so many steps, (n,) seconds; NaN where they are not of one bout."""
        interval = np.full(self.time_s.size, np.nan)
        interval[steps:] = self.time_s[steps:] - self.time_s[:-steps]
        return np.where(self.follows(steps), interval, np.nan)

    def vertical_mps2(self) -> FloatArray:
        """Upward acceleration of the trunk, gravity taken off, (m,) of the traces."""
        up, acc = self.traces.up, self.traces.acc_mps2
        return np.asarray(np.einsum("ij,ij->j", up, acc), np.float64) - GRAVITY_MPS2

    def level_mps2(self) -> FloatArray | None:
        """Acceleration toward the body's front and left, (2, m) of the traces."""
        if self.facing is None:
            return None
        up, acc = self.traces.up, self.traces.acc_mps2
        forward = self.facing.forward.astype(np.float32)[:, None]
        ahead = forward - np.einsum("ij,ij->j", np.broadcast_to(forward, up.shape), up) * up
        length = np.sqrt(np.einsum("ij,ij->j", ahead, ahead))
        ahead /= np.maximum(length, 1e-6)
        left = np.stack([up[k - 2] * ahead[k - 1] - up[k - 1] * ahead[k - 2] for k in range(3)])
        return np.stack([np.einsum("ij,ij->j", axis, acc) for axis in (ahead, left)]).astype(float)

    def cut(
        self, signal: FloatArray, start_s: FloatArray, end_s: FloatArray, points: int
    ) -> FloatArray:
        """Sample stretches of a signal of the traces at evenly spaced moments, (k, points)."""
        shares = np.arange(points) / points
        at_s = start_s[:, None] + (end_s - start_s)[:, None] * shares
        return np.interp(at_s, self.traces.time_s, signal)
