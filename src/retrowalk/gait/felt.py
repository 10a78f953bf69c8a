"""What the device felt over a stretch without a gap, and the steps in it: what falls show in.

The same windows are looked at in a whole recording and in what has come of a live one, so both tell
the same. Which way the device sits on the body is not asked: how far it tips is measured against
how it usually is in the walker's steps.
"""

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from retrowalk.gait.device_traces import DeviceTraces
from retrowalk.gait.signal import RATE_HZ
from retrowalk.gait.steps import Footfalls

FloatArray = npt.NDArray[np.float64]
Single = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

BEFORE_S = 6.0  # so much of what was before a peak is looked at
APART_S = 0.25  # a peak is the highest for so long to either side
TIP_S = 0.2  # over which tipping is measured: longer than what soft tissue shakes
BROKEN_S = 0.1  # a longer step of time is a gap
LEAST_SEEN_S = 0.2  # of a window, or nothing can be said of it


@dataclass(frozen=True, eq=False)
class Trod:
    """The steps of walking, in order of time.

    Attributes
    ----------
    time_s : (k,) of the contacts
    known_s : (k,) when each was known to be a step of walking
    up : (3, k) up in each step, device axes
    runs : (k,) it is running, or may be
    """

    time_s: FloatArray
    known_s: FloatArray
    up: FloatArray
    runs: Mask

    @classmethod
    def of(cls, steps: Footfalls, runs: Mask) -> "Trod":
        """Take the steps of a whole recording, which are all known."""
        return cls(steps.time_s, steps.time_s, steps.up, runs)

    def between(self, start_s: float, end_s: float, known_by_s: float) -> Mask:
        """Tell which contacts are in a half-open stretch and were known by then, (k,)."""
        inside = (self.time_s >= start_s) & (self.time_s < end_s)
        return np.asarray(inside & (self.known_s <= known_by_s))


@dataclass(frozen=True, eq=False)
class Felt:
    """An unbroken stretch of samples at ``RATE_HZ``.

    Attributes
    ----------
    time_s : (n,)
    acc_mps2 : (3, n) specific force, device axes
    up : (3, n) unit vector pointing up, device axes
    """

    time_s: FloatArray
    acc_mps2: FloatArray | Single
    up: FloatArray | Single

    @cached_property
    def size_mps2(self) -> FloatArray:
        """How long the acceleration is, below some 9 Hz, (n,)."""
        size = np.sqrt(np.einsum("ij,ij->j", self.acc_mps2, self.acc_mps2, dtype=np.float64))
        padded = np.pad(size, 1, mode="edge")
        return np.asarray(0.25 * padded[:-2] + 0.5 * size + 0.25 * padded[2:])

    @cached_property
    def tip_radps(self) -> FloatArray:
        """How fast up turns in the device, over ``TIP_S``, (n,)."""
        half = round(TIP_S * RATE_HZ / 2)
        tip = np.zeros(self.time_s.size)
        if tip.size > 2 * half:
            chord = (self.up[:, 2 * half :] - self.up[:, : -2 * half]).astype(np.float64)
            tip[half:-half] = np.sqrt(np.einsum("ij,ij->j", chord, chord)) / TIP_S
        return tip

    def peaks(self, least_mps2: float, first: int, last: int) -> list[int]:
        """Find where, from ``first`` up to ``last``, the acceleration is longest around."""
        size = self.size_mps2
        high = first + np.flatnonzero(size[first:last] >= least_mps2)
        reach = round(APART_S * RATE_HZ)
        around = np.clip(high[:, None] + np.arange(-reach, reach + 1), 0, size.size - 1)
        found: list[int] = high[size[around].argmax(axis=1) == reach].tolist()
        return found

    def window(self, at: int, start_s: float, end_s: float) -> slice:
        """Give the samples from ``start_s`` to ``end_s`` after sample ``at``, as far as seen."""
        first, last = at + round(start_s * RATE_HZ), at + round(end_s * RATE_HZ)
        return slice(max(0, first), max(0, min(last, self.time_s.size)))

    def tilt_rad(self, at: int, start_s: float, end_s: float, usual: FloatArray) -> float:
        """Tell how far the mean acceleration of a window points from ``usual``; NaN if unseen."""
        part = self.acc_mps2[:, self.window(at, start_s, end_s)]
        if part.shape[1] < LEAST_SEEN_S * RATE_HZ:
            return float("nan")
        return angle_rad(part.mean(axis=1, dtype=np.float64), usual)


def stretches(traces: DeviceTraces) -> list[Felt]:
    """Cut the traces of a recording where there are gaps."""
    cuts = np.flatnonzero(np.diff(traces.time_s) > BROKEN_S) + 1
    edges = [0, *cuts.tolist(), traces.time_s.size]
    return [
        Felt(traces.time_s[a:b], traces.acc_mps2[:, a:b], traces.up[:, a:b])
        for a, b in pairwise(edges)
        if b > a
    ]


def angle_rad(one: FloatArray, other: FloatArray) -> float:
    """Angle between two vectors (3,)."""
    lengths = float(np.sqrt((one @ one) * (other @ other)))
    return float(np.arccos(np.clip(one @ other / max(lengths, 1e-9), -1.0, 1.0)))


def confidence_of(*shares: float) -> float:
    """Tell how sure something is from how many times what it needs each of its signs shows.

    The weakest sign counts: 0.5 where it is just there, 0.78 at one and a half times as much, 0.88
    at twice as much, never 1.
    """
    return float(1.0 - 0.5 / min(shares) ** 2)
