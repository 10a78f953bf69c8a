"""Whether the device still sits on the body as it did.

Three things give it away. Up points elsewhere in the device than it did. The device spins faster
than any body turns in walking. Or the way of travel jumps to its opposite from one step to the
next, though the gyroscope saw no turn and the walker neither slowed down nor lost the beat.
"""

import numpy as np
import numpy.typing as npt

from retrowalk.gait.device_traces import DeviceTraces
from retrowalk.gait.facing import Facing
from retrowalk.gait.signal import RATE_HZ
from retrowalk.gait.steps import Footfalls
from retrowalk.gait.travel import Travel

FloatArray = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

LEAST_UPRIGHT = 0.64  # cosine of 50 degrees: tilted further, the device moved on the body
SPIN_S = 0.5
SPIN_RAD = 2.6  # no body of 18 people turns by more than 2.3 rad in that time
WALKING_S = 1.5  # a spin counts with steps as near as that before and after
SEEN_RAD = 1.0  # a turn by less over the jump was not half a turn
ACROSS = 4  # steps to either side of a jump that are looked at
SLOWED = 0.6  # of the usual rise and fall: who turns back has at least one step as small
STEADY = 0.3  # of the usual time: so near to it every step across the jump is
OPPOSITE = -0.7  # cosine: within 45 degrees
SURE_COHERENCE = 0.45


def moved_at(steps: Footfalls, travel: Travel, traces: DeviceTraces, facing: Facing) -> Mask:
    """Tell for each step whether the device sits otherwise than when forward was learnt, (n,)."""
    tilted = np.asarray(facing.up @ steps.up < LEAST_UPRIGHT)
    events_s = np.concatenate((_spins_s(steps, traces), _jumps_s(steps, travel, traces)))
    # A second such event usually puts the device back.
    passed = np.searchsorted(np.sort(events_s), np.append(steps.time_s, facing.learnt_s))
    return np.asarray(tilted | ((passed[:-1] - passed[-1]) % 2 == 1))


def _spins_s(steps: Footfalls, traces: DeviceTraces) -> FloatArray:
    """Find when the device span while the walker went on, (k,) seconds."""
    span = round(SPIN_S * RATE_HZ)
    if traces.time_s.size <= span or not len(steps):
        return np.zeros(0)
    turned = np.abs(traces.yaw_rad[span:] - traces.yaw_rad[:-span])
    unbroken = traces.time_s[span:] - traces.time_s[:-span] < 2 * SPIN_S
    fast = np.flatnonzero(unbroken & (turned > SPIN_RAD))
    if not fast.size:
        return np.zeros(0)
    starts = fast[np.diff(fast, prepend=-span) >= span]
    at_s = traces.time_s[starts] + SPIN_S / 2
    after = np.searchsorted(steps.time_s, at_s)
    padded_s = np.concatenate(([-np.inf], steps.time_s, [np.inf]))
    near = np.maximum(at_s - padded_s[after], padded_s[after + 1] - at_s) < WALKING_S
    return np.asarray(at_s[near])


def _jumps_s(steps: Footfalls, travel: Travel, traces: DeviceTraces) -> FloatArray:
    """Find when the travel jumped to its opposite with nothing to show for it, (k,) seconds."""
    heading, n = travel.heading, len(steps)
    if n < 2 * ACROSS:
        return np.zeros(0)
    opposite = np.einsum("ij,ij->j", heading[:, ACROSS:], heading[:, :-ACROSS]) < OPPOSITE
    sure = np.minimum(travel.coherence[ACROSS:], travel.coherence[:-ACROSS]) >= SURE_COHERENCE
    same_run = travel.run[ACROSS:] == travel.run[:-ACROSS]
    jumps = np.flatnonzero(opposite & sure & same_run)
    jumps = jumps[np.diff(jumps, prepend=-ACROSS) >= ACROSS]
    first, last = np.maximum(jumps - 1, 0), np.minimum(jumps + ACROSS + 1, n - 1)
    yaw_rad = traces.yaw_rad[np.minimum(traces.at(steps.time_s), traces.time_s.size - 1)]
    unseen = np.abs(yaw_rad[last] - yaw_rad[first]) < SEEN_RAD
    around = np.clip(jumps[:, None] + np.arange(-1, ACROSS + 2), 0, n - 1)
    wider = np.clip(jumps[:, None] + np.arange(-ACROSS - 4, 2 * ACROSS + 4), 0, n - 1)
    usual_m = np.median(steps.excursion_m[wider], axis=1)
    usual_s = np.median(steps.duration_s[wider], axis=1)[:, None]
    unbroken = (np.abs(steps.duration_s[around] / usual_s - 1.0) < STEADY).all(axis=1)
    unslowed = steps.excursion_m[around].min(axis=1) > SLOWED * usual_m
    return np.asarray(steps.time_s[jumps[unseen & unslowed & unbroken] + ACROSS // 2])
