"""Each footfall, told as soon as it is sure."""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from retrowalk.gait.contacts import contact_times
from retrowalk.gait.live.trunk import (
    AHEAD,
    BRAKING,
    EFFORT,
    KEPT,
    PUSH,
    RISE,
    SOONER,
    UNLOADING,
    UP,
    YAW,
    LiveTrunk,
)
from retrowalk.gait.repetition import PARTS, shapes, signals_of
from retrowalk.gait.sensor_shift import POINTS, SPIN_RAD, SPIN_S
from retrowalk.gait.signal import RATE_HZ
from retrowalk.gait.steps import LONGEST_STEP_S, SHORTEST_STEP_S, USUAL_STEP_S, Footfalls

FloatArray = npt.NDArray[np.float64]

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
    """A footfall, of length one, and how the device turned in the step before it.

    Attributes
    ----------
    manner_mps2 : (4, POINTS) acceleration over the step: upward, and horizontally in device axes
    spins : the device turned faster than any body does
    run_travel : (3,) points against the travel of a runner, device axes
    beat : real part above zero if the trunk is high while it turns fastest, over two steps
    shape : (11, PARTS) what the trunk did in the parts of the step, as ``gait.repetition`` has it
    """

    footfall: Footfalls
    manner_mps2: FloatArray
    spins: bool
    run_travel: FloatArray = field(default_factory=lambda: np.zeros(3))
    beat: complex = 0j
    shape: FloatArray = field(default_factory=lambda: np.zeros((11, PARTS)))

    @property
    def time_s(self) -> float:
        """Time of the contact, seconds."""
        return float(self.footfall.time_s[0])

    @property
    def duration_s(self) -> float:
        """Time since the contact before, seconds."""
        return float(self.footfall.duration_s[0])

    @property
    def vigour(self) -> float:
        """How much fall and push there was."""
        return float(self.footfall.vigour[0])

    @property
    def up(self) -> FloatArray:
        """Up in the axes of the device, (3,)."""
        return self.footfall.up[:, 0]

    @property
    def excursion_m(self) -> float:
        """How far the trunk rose and fell."""
        return float(self.footfall.excursion_m[0])


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
        time_s = self._start_s + np.arange(first, end + SOONER) / RATE_HZ
        around = trunk.movement(first, end)
        push, rise = around[PUSH], around[RISE]
        ahead = -push @ rise
        size = np.sqrt(ahead @ ahead)
        braking = ahead @ soon[BRAKING] / size if size > 0 else None
        (contact_s,) = contact_times(
            time_s,
            np.array([BEFORE_PEAK]),
            around[EFFORT],
            braking,
            soon[UNLOADING],
        )
        duration_s = contact_s - self._latest_s
        if duration_s > LONGEST_STEP_S:
            duration_s = USUAL_STEP_S  # there is none before it to be timed from
        self._latest_s = contact_s
        # A contact may be placed just beyond what is known by now.
        end = min(round((contact_s - self._start_s) * RATE_HZ), self._sample) + 1
        start = end - round(duration_s * RATE_HZ)
        step = trunk.movement(start - SPIN, end)
        yaw_rad = np.cumsum(step[YAW]) / RATE_HZ
        return Landing(
            _footfall(step[:, SPIN:], contact_s, duration_s),
            manner_mps2=_manner(trunk.landing(start, end)),
            spins=bool(np.abs(yaw_rad[SPIN:] - yaw_rad[:-SPIN]).max() > SPIN_RAD),
            run_travel=_run_travel(step[:, SPIN:]),
            beat=_beat(trunk.movement(2 * start - end, end)),
            shape=_shape(step[:, SPIN:]),
        )


def _run_travel(movement: FloatArray) -> FloatArray:
    """Let push and fall show the travel as in walking, the lag between their filters taken off."""
    rise, push = movement[RISE], movement[PUSH]
    n = rise.size
    step_hz = RATE_HZ / n
    lag_rad = LAG_RAD_PER_HZ * (step_hz - NO_LAG_HZ)
    height_m = np.cumsum(rise - rise.mean()) / RATE_HZ
    quarter_later = 2 * np.pi * step_hz * (height_m - height_m.mean())
    return np.asarray(-push @ (np.cos(lag_rad) * rise + np.sin(lag_rad) * quarter_later) / n)


def _beat(movement: FloatArray) -> complex:
    """Let the turning over two steps beat with the rise and fall, as in ``gait.running``."""
    n = movement.shape[1]
    half_turns = np.exp(-2j * np.pi / n * np.arange(n))
    turning, rise = movement[YAW] @ half_turns, movement[RISE] @ half_turns**2
    return complex(1j * turning**2 * np.conj(rise))  # height follows rise by a quarter


def _manner(landing: FloatArray) -> FloatArray:
    """Find the acceleration of a step, but for what does not vary, from how it falls, (4, n)."""
    points = np.linspace(0, landing.shape[1], POINTS, endpoint=False).astype(np.intp)
    acc_mps2 = -np.cumsum(landing, axis=1)[:, points] / RATE_HZ
    return np.asarray(acc_mps2 - acc_mps2.mean(axis=1, keepdims=True))


def _shape(movement: FloatArray) -> FloatArray:
    vertical = np.gradient(movement[RISE]) * RATE_HZ
    signals = signals_of(vertical, movement[PUSH], movement[UP], movement[YAW])
    at = np.linspace(0.0, movement.shape[1], PARTS + 1)
    return shapes(signals, at[None])[:, 0]


def _footfall(movement: FloatArray, contact_s: float, duration_s: float) -> Footfalls:
    rise, push = movement[RISE], movement[PUSH]
    n = rise.size
    height_m = np.cumsum(rise) / RATE_HZ
    return Footfalls(
        time_s=np.array([contact_s]),
        duration_s=np.array([duration_s]),
        travel=-(push @ rise)[:, None] / n,
        vigour=np.sqrt([(rise @ rise) * (push * push).sum()]) / n,
        up=movement[UP].sum(axis=1, keepdims=True) / n,
        excursion_m=np.array([height_m.max() - height_m.min()]),
        sway_mps=np.zeros((3, 1)),
    )
