"""Whether the device still sits on the body as it did.

Two things give it away. Up points elsewhere in the device than it did. Or the way of travel turns
to its opposite in mid walk and the steps stay the same. Who turns back walks otherwise: backward,
the toes come first, so in each step the trunk rises, falls, speeds up and slows down in another
manner. A device that was turned in the pocket shows steps of the very same manner, only that they
lead the other way. It does not matter how fast it was turned, by how much, or whether the gyroscope
saw it: a body that turns about and goes on backward shows the same turning.
"""

from itertools import pairwise

import numpy as np
import numpy.typing as npt

from retrowalk.gait.device_traces import DeviceTraces
from retrowalk.gait.facing import LEAST_UPRIGHT, Facing
from retrowalk.gait.signal import RATE_HZ
from retrowalk.gait.steps import Footfalls
from retrowalk.gait.travel import Travel
from retrowalk.gait.types import Direction, IntArray

FloatArray = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]
Group = npt.NDArray[np.intp]

SPIN_S = 0.5
SPIN_RAD = 2.6  # no body of 18 people turns by more than 2.3 rad in that time
SPIN_NEAR_S = 1.5  # a spin so near to where the travel turns has turned it
POINTS = 20  # at which the manner of a step is looked at
COMPARED = 16  # steps on either side
SAME = 0.85  # correlation: of 20 pairs of neighbouring stretches of walking 19 are so alike
LEAST_RATE_HZ = 16.0  # with fewer samples backward steps look like forward ones
STOOD_S = 1.5  # who stands so long may set out any way


def moved_at(
    steps: Footfalls,
    travel: Travel,
    traces: DeviceTraces,
    facing: Facing,
    shown: IntArray,
    rate_hz: float = np.inf,
) -> Mask:
    """Tell for each step whether the device sits otherwise than when forward was learnt, (n,).

    Parameters
    ----------
    shown : (n,) the direction that each step shows, if the device still sits as it did
    rate_hz : of the recording
    """
    tilted = np.asarray(facing.up @ steps.up < LEAST_UPRIGHT)
    if rate_hz < LEAST_RATE_HZ:
        return tilted
    groups = _groups(shown)
    turned_s = np.array(
        [
            steps.time_s[before[-1]]
            for before, after in pairwise(groups)
            if shown[before[0]] != shown[after[0]]
            and _was_turned(steps, travel, traces, before, after)
        ]
    )
    # The second time usually puts the device back.
    passed = np.searchsorted(turned_s, np.append(steps.time_s, facing.learnt_s))
    return np.asarray(tilted | ((passed[:-1] - passed[-1]) % 2 == 1))


def _was_turned(
    steps: Footfalls, travel: Travel, traces: DeviceTraces, before: Group, after: Group
) -> bool:
    """Tell whether it was the device that turned between two groups of steps, not the walker."""
    last, first = int(before[-1]), int(after[0])
    begins_s = steps.time_s[last + 1 : first + 1] - steps.duration_s[last + 1 : first + 1]
    stood_s = begins_s - steps.time_s[last:first]
    if stood_s.max() > STOOD_S:
        return False
    if _spins(traces, steps.time_s[last] - SPIN_NEAR_S, steps.time_s[first]):
        return True
    before, after = before[-COMPARED:], after[:COMPARED]
    return likeness(*(_manner(steps, travel, traces, part) for part in (before, after))) >= SAME


def _groups(shown: IntArray) -> list[Group]:
    """Find the steps, without a break, that show the same direction; unknown ones are left out."""
    edges = np.flatnonzero(np.diff(shown, prepend=2, append=2))
    return [np.arange(a, b) for a, b in pairwise(edges) if shown[a] != Direction.UNKNOWN]


def _manner(steps: Footfalls, travel: Travel, traces: DeviceTraces, which: Group) -> FloatArray:
    """Mean acceleration of the trunk over a step, upward and along the travel, (2 POINTS,)."""
    start_s = steps.time_s[which] - steps.duration_s[which]
    seen = slice(*traces.at(np.array([start_s[0] - 0.1, steps.time_s[which[-1]] + 0.1])))
    at_s = start_s[:, None] + steps.duration_s[which][:, None] * np.arange(POINTS) / POINTS
    acc = np.stack([np.interp(at_s, traces.time_s[seen], row) for row in traces.acc_mps2[:, seen]])
    axes = (steps.up[:, which], travel.heading[:, which])
    rows = [np.einsum("ikj,ik->j", acc, axis) / which.size for axis in axes]
    return np.concatenate([row - row.mean() for row in rows])


def likeness(one: FloatArray, other: FloatArray) -> float:
    """Correlate two vectors (n,) about zero: 1 if they are alike but for their size."""
    size = float(np.sqrt((one @ one) * (other @ other)))
    return float(one @ other) / max(size, 1e-12)


def _spins(traces: DeviceTraces, start_s: float, end_s: float) -> bool:
    """Tell whether the device turned faster than any body does."""
    span = round(SPIN_S * RATE_HZ)
    seen = slice(*traces.at(np.array([start_s, end_s])))
    yaw_rad, time_s = traces.yaw_rad[seen], traces.time_s[seen]
    fast = np.abs(yaw_rad[span:] - yaw_rad[:-span]) > SPIN_RAD
    return bool((fast & (time_s[span:] - time_s[:-span] < 2 * SPIN_S)).any())
