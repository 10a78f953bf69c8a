"""Each footfall, told as soon as it is sure."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from math import cos, sin, sqrt

import numpy as np
import numpy.typing as npt

from retrowalk.gait.live.contact import contact_time
from retrowalk.gait.live.trunk import (
    AHEAD,
    BRAKING,
    EFFORT,
    KEPT,
    PUSH,
    RISE,
    SOONER,
    STILL,
    UNLOADING,
    UP,
    YAW,
    LiveTrunk,
)
from retrowalk.gait.live.types import Vector
from retrowalk.gait.repetition import PARTS, shapes
from retrowalk.gait.sensor_shift import POINTS, SPIN_RAD, SPIN_S
from retrowalk.gait.signal import RATE_HZ
from retrowalk.gait.steps import LONGEST_STEP_S, SHORTEST_STEP_S, USUAL_STEP_S, Footfalls

FloatArray = npt.NDArray[np.float64]
ComplexArray = npt.NDArray[np.complex128]

AFTER_PEAK = 6  # samples; with ``SOONER`` more of the landing they hold what places a contact
BEFORE_PEAK = 4
NO_LAG_HZ, LAG_RAD_PER_HZ = (
    2.0,
    0.3,
)  # of the push behind the rise, as the trunk's filters give them
SPIN = round(SPIN_S * RATE_HZ)
STALE_S = 0.2  # an effort that stays so long at its height is no step, and would be told late


@dataclass(frozen=True, eq=False)
class Landing:
    """A footfall, and how the device turned in the step before it.

    Attributes
    ----------
    time_s, duration_s : when the foot landed, and since the contact before
    travel, vigour, up, excursion_m : what the trunk did, as in ``Footfalls``
    manner_mps2 : (4, POINTS) acceleration over the step: upward, and horizontally in device axes
    spins : the device turned faster than any body does
    run_travel : points against the travel of a runner, device axes
    beat : real part above zero if the trunk is high while it turns fastest, over two steps
    shape : (11, PARTS) what the trunk did in the parts of the step, as ``gait.repetition`` has it
    """

    time_s: float
    duration_s: float
    travel: Vector
    vigour: float
    up: Vector
    excursion_m: float
    manner_mps2: FloatArray
    spins: bool
    run_travel: Vector = STILL
    beat: complex = 0j
    shape: FloatArray = field(default_factory=lambda: np.zeros((11, PARTS)))


def footfalls(landings: Iterable[Landing]) -> Footfalls:
    """Lay landings out as footfalls; of the sway nothing is known."""
    rows = [
        (one.time_s, one.duration_s, one.vigour, one.excursion_m, *one.travel, *one.up)
        for one in landings
    ]
    time_s, duration_s, vigour, excursion_m, *vectors = np.array(rows).reshape(-1, 10).T
    travel, up = np.array(vectors[:3]), np.array(vectors[3:])
    return Footfalls(
        time_s, duration_s, travel, vigour, up, excursion_m, np.zeros((3, time_s.size))
    )


@dataclass
class _Climb:
    """Where the effort is between two footfalls: the low before, or the high so far."""

    low: float = np.inf
    high: float = -np.inf
    at: int = 0
    rising: bool = False


class Landings:
    """The footfalls of an unbroken stretch of samples, one after another."""

    def __init__(self, start_s: float) -> None:
        """Begin with sample 0 at ``start_s``."""
        self._start_s = start_s
        self._climb = _Climb()
        self._sample = -AHEAD
        self._peaks: list[int] = []  # found, not told yet
        self._latest_peak = -KEPT
        self._latest_s = -np.inf

    def follow(self, trunk: LiveTrunk, told: list[tuple[float, float]]) -> list[Landing]:
        """Take what ``trunk`` told of its next samples and return the footfalls that are sure."""
        landed = []
        for effort, least in told:
            self._watch(effort, least)
            while self._peaks and self._peaks[0] + AFTER_PEAK <= self._sample:
                landed.append(self._measured(trunk, self._peaks.pop(0)))
            self._sample += 1
        return landed

    @property
    def next_s(self) -> float:
        """When the sample comes, at the earliest, that makes the next footfall sure; seconds."""
        climb = self._climb
        at = self._peaks[0] if self._peaks else climb.at if climb.rising else self._sample
        return self._start_s + (at + AFTER_PEAK + AHEAD) / RATE_HZ

    def _watch(self, value: float, needed: float) -> None:
        """Keep a peak once the effort has risen to it and fallen from it by what is needed."""
        climb = self._climb
        if not climb.rising:
            climb.low = min(climb.low, value)
            climb.rising, climb.high = value - climb.low >= needed, -np.inf
        if climb.rising:
            if value > climb.high:
                climb.high, climb.at = value, self._sample
            elif climb.high - value >= needed:
                climb.rising, climb.low = False, value
                if climb.at - self._latest_peak >= SHORTEST_STEP_S * RATE_HZ:
                    self._peaks.append(climb.at)
                    self._latest_peak = climb.at
            elif self._sample - climb.at > STALE_S * RATE_HZ:
                climb.rising, climb.low = False, value

    def _measured(self, trunk: LiveTrunk, peak: int) -> Landing:
        """Place the contact of a peak and see what the trunk did since the contact before."""
        first, end = peak - BEFORE_PEAK, peak + AFTER_PEAK + 1
        soon = trunk.landing(first, end + SOONER)
        around = trunk.movement(first, end)
        ahead = -around[PUSH] @ around[RISE]
        size = sqrt(ahead @ ahead)
        contact_s = contact_time(
            self._start_s,
            first,
            BEFORE_PEAK,
            around[EFFORT].tolist(),
            (ahead @ soon[BRAKING] / size).tolist() if size > 0 else None,
            soon[UNLOADING].tolist(),
        )
        duration_s = contact_s - self._latest_s
        if duration_s > LONGEST_STEP_S:
            duration_s = USUAL_STEP_S  # there is none before it to be timed from
        self._latest_s = contact_s
        # A contact may be placed just beyond what is known by now.
        end = min(round((contact_s - self._start_s) * RATE_HZ), self._sample) + 1
        start = end - round(duration_s * RATE_HZ)
        return _landing(trunk, start, end, contact_s, duration_s)


def _landing(
    trunk: LiveTrunk, start: int, end: int, contact_s: float, duration_s: float
) -> Landing:
    """See what the trunk did in a step, from sample ``start`` up to ``end``."""
    n = end - start
    wider = trunk.movement(start - SPIN, end)
    yaw_rad = np.cumsum(wider[YAW]) / RATE_HZ
    step = wider[:, SPIN:]
    rise, push = step[RISE], step[PUSH]
    height_m = np.cumsum(rise) / RATE_HZ
    (tx, ty, tz), (ux, uy, uz) = (-(push @ rise) / n).tolist(), step[UP].sum(axis=1).tolist()
    return Landing(
        time_s=contact_s,
        duration_s=duration_s,
        travel=(tx, ty, tz),
        vigour=sqrt((rise @ rise) * np.vdot(push, push)) / n,
        up=(ux / n, uy / n, uz / n),
        excursion_m=float(height_m.max() - height_m.min()),
        manner_mps2=trunk.landing(start, end) @ _to_manner(n),
        spins=bool(np.abs(yaw_rad[SPIN:] - yaw_rad[:-SPIN]).max() > SPIN_RAD),
        run_travel=_run_travel(push, (tx, ty, tz), height_m),
        beat=_beat(trunk.movement(2 * start - end, end)),
        shape=_shape(step),
    )


def _run_travel(push: FloatArray, travel: Vector, height_m: FloatArray) -> Vector:
    """Let push and fall show the travel as in walking, the lag between their filters taken off.

    Parameters
    ----------
    push, height_m : (3, n) and (n,) of the step
    travel : what its push and rise show together
    """
    n = height_m.size
    step_hz = RATE_HZ / n
    lag_rad = LAG_RAD_PER_HZ * (step_hz - NO_LAG_HZ)
    level_m = height_m - height_m[-1] * np.arange(1, n + 1) / n
    quarter_later = 2 * np.pi * step_hz * (level_m - level_m.mean())
    share, other = cos(lag_rad), sin(lag_rad) / n
    (x, y, z), (a, b, c) = (push @ quarter_later).tolist(), travel
    return (share * a - other * x, share * b - other * y, share * c - other * z)


def _beat(movement: FloatArray) -> complex:
    """Let the turning over two steps beat with the rise and fall, as in ``gait.running``."""
    half_turns, turns = _circles(movement.shape[1])
    turning, rise = movement[YAW] @ half_turns, movement[RISE] @ turns
    return complex(1j * turning**2 * np.conj(rise))  # height follows rise by a quarter


def _shape(movement: FloatArray) -> FloatArray:
    """Take the means of the parts of a step, as ``repetition.shapes`` does of its signals."""
    of_itself, of_gradient = _to_shape(movement.shape[1])
    same, changes = movement @ of_itself, movement @ of_gradient
    return np.concatenate((changes[RISE, None], same[PUSH], changes[UP], same[YAW, None], same[UP]))


@cache
def _circles(n: int) -> tuple[ComplexArray, ComplexArray]:
    """Give what goes round once, and twice, in n samples."""
    half_turns = np.exp(-2j * np.pi / n * np.arange(n))
    return half_turns, half_turns**2


@cache
def _to_manner(n: int) -> FloatArray:
    """Give what turns how a step of n samples falls into its acceleration, (n, POINTS).

    But for what does not vary: the acceleration is the sum of how it falls, about its mean.
    """
    points = np.linspace(0, n, POINTS, endpoint=False).astype(np.intp)
    summed = (np.arange(n)[:, None] <= points) / -RATE_HZ
    return np.asarray(summed - summed.mean(axis=1, keepdims=True))


@cache
def _to_shape(n: int) -> tuple[FloatArray, FloatArray]:
    """Give what turns a signal of a step into its shape, and likewise its change, (n, PARTS)."""
    at = np.linspace(0.0, n, PARTS + 1)[None]
    every = np.eye(n)
    changes = np.asarray(np.gradient(every, axis=1)) * RATE_HZ
    return shapes(every, at)[:, 0], shapes(changes, at)[:, 0]
