"""How the trunk moves, as the samples come: what ``retrowalk.gait.motion`` tells, soon after.

Effort (fall and push together) shows that a step is there and needs a longer look ahead; braking
and unloading show when exactly the foot landed, are quicker, and need a short one.

Samples come one or a few at a time, so all but the long filters is arithmetic of plain numbers: a
call of NumPy costs more than what it would reckon.
"""

from collections import deque
from functools import cache
from math import exp, sqrt

import numpy as np

from retrowalk.gait.filters import band_pass, derivative, integral
from retrowalk.gait.live.causal import BACK, weights
from retrowalk.gait.live.types import FloatArray, Vector
from retrowalk.gait.live.upright import Upright
from retrowalk.gait.motion import IMPACT_BAND_HZ, SHAPE_BAND_HZ, STEP_BAND_HZ
from retrowalk.gait.signal import RATE_HZ
from retrowalk.gait.steps import LEAST_PEAK_MPS2, LEAST_SHARE, PENDULUM_RAD_S
from retrowalk.gait.units import GRAVITY_MPS2

AHEAD = 9  # samples to come that the effort waits for
AHEAD_SOON = 4  # ... that braking and unloading wait for
SOONER = AHEAD - AHEAD_SOON
KEPT = 160  # samples kept: the longest step, until it is told, and a turn before it
SEEN = BACK + 1 + AHEAD  # samples that a filter looks at
ROOM = 4096  # samples that are laid down before those seen are moved to the front again
KEEP = exp(-1.0 / (0.7 * RATE_HZ))  # "around here": the latest step or two
VERTICAL_HZ = (1.0, 3.0)  # where the acceleration of a walking trunk is, up and down
LEVEL_HZ = (0.5, 3.0)  # ... and horizontally

RISE, EFFORT, PUSH, UP, YAW = 0, 1, slice(2, 5), slice(5, 8), 8  # rows of ``movement``
UNLOADING, BRAKING = 0, slice(1, 4)  # rows of ``landing``
STILL: Vector = (0.0, 0.0, 0.0)


class LiveTrunk:
    """The movement of the latest seconds at ``RATE_HZ``, in device axes.

    Attributes
    ----------
    last : number of the latest sample with its effort known, counted from the first
    up : unit vector pointing up in the latest sample
    """

    def __init__(self, signal: FloatArray) -> None:
        """Begin with what the first second (6, n) shows of gravity; (3, n) without a gyroscope."""
        self.last = -AHEAD - 1
        self.up: Vector = STILL
        self._gyroscope = len(signal) > 3
        self._upright = Upright(signal[:3])
        self._inputs = np.zeros((4, ROOM))  # acceleration up and down, and horizontally
        self._count = SEEN - 1  # samples laid down in them
        self._posture = deque([(*STILL, 0.0)] * AHEAD)  # up and yaw of the samples to come
        self._movement: list[tuple[float, ...]] = []  # of the samples up to ``last``
        self._landing: list[tuple[float, ...]] = []  # of those up to ``last + SOONER``
        self._travel: Vector = STILL
        self._size = self._power = 0.0

    def follow(self, sample: list[float]) -> tuple[float, float]:
        """Go on by a sample: three of acceleration, and three of turning with a gyroscope.

        Returns
        -------
        effort, least : of the new ``last``; ``least`` is how far a peak of the effort must stand
            out to be a step
        """
        ax, ay, az = sample[:3]
        gx, gy, gz = sample[3:] if self._gyroscope else STILL
        ux, uy, uz = self.up = self._upright.follow((ax, ay, az), (gx, gy, gz))
        vertical = ux * ax + uy * ay + uz * az
        level = (ax - vertical * ux, ay - vertical * uy, az - vertical * uz)
        self._posture.append((ux, uy, uz, ux * gx + uy * gy + uz * gz))

        unloading, rise, braking, push = self._filtered(vertical - GRAVITY_MPS2, level)
        effort = self._effort(rise, push)
        self._power = KEEP * self._power + (1.0 - KEEP) * effort * effort
        self._movement.append((rise, effort, *push, *self._posture.popleft()))
        self._landing.append((unloading, *braking))
        self.last += 1
        if len(self._movement) > 2 * KEPT:
            del self._movement[:KEPT], self._landing[:KEPT]
        return effort, max(LEAST_PEAK_MPS2, LEAST_SHARE * sqrt(self._power))

    def movement(self, first: int, end: int) -> FloatArray:
        """Give rise, effort, push, up and turning to the left about up of samples, (9, n).

        Of samples that nobody felt, or that are not kept any more, all is zero.
        """
        return _columns(self._movement, self.last, first, end, 9)

    def landing(self, first: int, end: int) -> FloatArray:
        """Give unloading and braking of samples, which are known ``SOONER``, (4, n)."""
        return _columns(self._landing, self.last + SOONER, first, end, 4)

    def _filtered(self, vertical: float, level: Vector) -> tuple[float, float, Vector, Vector]:
        """Give unloading, rise, braking and push, once a new sample is laid down."""
        if self._count == ROOM:
            self._inputs[:, : SEEN - 1] = self._inputs[:, 1 - SEEN :]
            self._count = SEEN - 1
        self._inputs[:, self._count] = (vertical, *level)
        self._count += 1
        seen = self._inputs[:, self._count - SEEN : self._count]
        (unloading, rise, _, _), *horizontal = (seen @ _weights()).tolist()
        if not self._gyroscope:
            return unloading, rise, STILL, STILL
        (_, _, bx, px), (_, _, by, py), (_, _, bz, pz) = horizontal
        return unloading, rise, (bx, by, bz), (px, py, pz)

    def _effort(self, rise: float, push: Vector) -> float:
        """Add fall and push, the push as far as it has kept step: at a reversal it has not."""
        (px, py, pz), (tx, ty, tz) = push, self._travel
        take = KEEP - 1.0  # who falls is pushed on
        tx, ty, tz = (
            KEEP * tx + take * px * rise,
            KEEP * ty + take * py * rise,
            KEEP * tz + take * pz * rise,
        )
        size = abs(rise) * sqrt(px * px + py * py + pz * pz)
        self._travel, self._size = (tx, ty, tz), KEEP * self._size - take * size
        along = (px * tx + py * ty + pz * tz) / max(self._size, 1e-9)
        return along - PENDULUM_RAD_S * rise


def _columns(
    rows: list[tuple[float, ...]], last: int, first: int, end: int, channels: int
) -> FloatArray:
    """Lay rows, of which the latest is of sample ``last``, out as columns, (channels, n)."""
    at = len(rows) - 1 - last  # of sample 0
    columns = np.zeros((channels, end - first))
    known = max(0, first + at)
    found = rows[known : end + at]
    start = known - first - at
    columns[:, start : start + len(found)] = np.array(found).reshape(-1, channels).T
    return columns


@cache
def _weights() -> FloatArray:
    """Weights of unloading, rise, braking and push over what is seen, (SEEN, 4)."""
    rise = weights(lambda f: band_pass(f, *STEP_BAND_HZ) * integral(f), AHEAD, *VERTICAL_HZ)
    push = weights(lambda f: band_pass(f, *STEP_BAND_HZ), AHEAD, *LEVEL_HZ)
    unloading = weights(
        lambda f: -band_pass(f, *IMPACT_BAND_HZ) * derivative(f), AHEAD_SOON, *VERTICAL_HZ
    )
    braking = weights(
        lambda f: -band_pass(f, *SHAPE_BAND_HZ) * derivative(f), AHEAD_SOON, *LEVEL_HZ
    )
    later = np.zeros(SOONER)
    soon = (np.append(later, unloading), rise, np.append(later, braking), push)
    return np.ascontiguousarray(np.stack(soon, axis=1))
