"""How much a step is like the one before it, and like the one before that.

Feet alternate. Of what a trunk does in walking, some repeats with every step (it falls, it is
pushed) and some with every stride only (it sways, it turns, to the left and to the right); the
correlation of the signal with itself a step and a stride later tells the two apart, and movement
that repeats with neither is no walking (Moe-Nilssen & Helbostad 2004,
doi:10.1016/S0021-9290(03)00233-1). Here it is taken from step to step, each brought to the same
length, so that a change of tempo costs nothing.
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from retrowalk.gait.device_traces import DeviceTraces
from retrowalk.gait.signal import RATE_HZ
from retrowalk.gait.steps import Footfalls
from retrowalk.gait.travel import Runs, median_by_run

FloatArray = npt.NDArray[np.float64]

BLOCK = 1 << 14  # samples that are gone through at once: a day of movement would fill the memory
PARTS = 12  # of a step: the trunk's own movement is in the first six harmonics


@dataclass(frozen=True, eq=False)
class Repetition:
    """Correlation of each signal with itself, the mean of each run, (n,) -1 to 1.

    Attributes
    ----------
    up_step : of the vertical acceleration, a step later
    level_step : of the horizontal acceleration, device axes, a step later
    turn_step, turn_stride : of how the device turns, device axes, a step and a stride later
    swing_rad : not a correlation: how far the device swings about up within a step, RMS
    """

    up_step: FloatArray
    level_step: FloatArray
    turn_step: FloatArray
    turn_stride: FloatArray
    swing_rad: FloatArray


def repetition_of(steps: Footfalls, traces: DeviceTraces, run: Runs) -> Repetition:
    """Compare every step with the step before it, and the stride before, in the same run."""
    n = traces.time_s.size
    part = np.linspace(-1.0, 0.0, PARTS + 1)
    at = traces.at(steps.time_s)[:, None] + part * steps.duration_s[:, None] * RATE_HZ
    at = np.clip(at, 0.0, n)
    first, last = np.minimum(at[:, [0, -1]].astype(np.intp), n - 1).T
    shape = np.empty((11, len(steps), PARTS))
    for a, b in pairwise(np.unique(np.searchsorted(last, np.arange(0, n + BLOCK, BLOCK))).tolist()):
        begin, end = int(first[a:b].min()), int(last[b - 1]) + 1
        shape[:, a:b] = shapes(_signals(traces, begin, end), at[a:b] - begin)
    return repetition(shape, run)


def _signals(traces: DeviceTraces, begin: int, end: int) -> FloatArray:
    """Take what is compared from a part of the traces, (11, end - begin)."""
    before = max(0, begin - 1)  # a sample more to either side, for the gradients
    wider = slice(before, end + 1)
    up = traces.up[:, wider].astype(np.float64)
    acc = traces.acc_mps2[:, wider]
    vertical = np.einsum("ij,ij->j", acc, up)
    yaw_rate = np.gradient(traces.yaw_rad[wider]) * RATE_HZ
    signals = signals_of(vertical, acc - vertical * up, up, yaw_rate)
    return signals[:, begin - before : end - before]


def signals_of(
    vertical: FloatArray, level: FloatArray, up: FloatArray, yaw_rate: FloatArray
) -> FloatArray:
    """Lay what is compared one under another: rise, what is level, turning and up, (11, n)."""
    turning = np.concatenate((np.gradient(up, axis=1) * RATE_HZ, yaw_rate[None]))
    return np.concatenate((vertical[None], level, turning, up))


def shapes(signals: FloatArray, at: FloatArray) -> FloatArray:
    """Take means of the parts of each step about the mean of the step, (c, n, PARTS).

    Parameters
    ----------
    signals : (c, samples)
    at : (n, PARTS + 1) where the parts of each step begin and end, in samples
    """
    n = signals.shape[1]
    summed = np.zeros((len(signals), n + 1))
    np.cumsum(signals, axis=1, out=summed[:, 1:])
    at = np.clip(at, 0.0, n)
    low = np.minimum(at.astype(np.intp), n - 1)
    upto = summed[:, low] + (at - low) * signals[:, low]
    mean = np.diff(upto, axis=2) / np.maximum(np.diff(at, axis=1), 1e-9)
    return np.asarray(mean - mean.mean(axis=2, keepdims=True))


def repetition(shape: FloatArray, run: Runs) -> Repetition:
    """Compare the shapes (11, n, PARTS) of steps."""
    vertical, level, turning, up = np.split(shape, (1, 4, 8))
    return Repetition(
        _likeness(vertical, run, 1),
        _likeness(level, run, 1),
        _likeness(turning, run, 1),
        _likeness(turning, run, 2),
        np.sqrt(median_by_run((up**2).sum(0).mean(1), run)),
    )


def _likeness(shape: FloatArray, run: Runs, later: int) -> FloatArray:
    """Mean over each run of how its steps correlate with those ``later`` before; 0 if none has."""
    now, then = shape[:, later:], shape[:, :-later]
    size = np.sqrt((now**2).sum((0, 2)) * (then**2).sum((0, 2)))
    alike = (now * then).sum((0, 2)) / np.maximum(size, 1e-12)
    both = run[later:] == run[:-later]
    runs = int(run[-1]) + 1
    total = np.bincount(run[later:][both], alike[both], minlength=runs)
    pairs = np.bincount(run[later:][both], minlength=runs)
    return np.asarray((total / np.maximum(pairs, 1))[run])
