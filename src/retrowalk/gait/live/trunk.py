"""How the trunk moves, as the samples come: what ``retrowalk.gait.motion`` tells, soon after.

Effort (fall and push together) shows that a step is there and needs a longer look ahead; braking
and unloading show when exactly the foot landed, are quicker, and need a short one.

Samples come a few at a time: what depends on the one before is arithmetic of plain numbers, the
rest a few calls of NumPy for all of them.
"""

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
MOST = 32  # samples that are gone through at once
ROOM = 768  # samples that are laid down before those kept are moved to the front again
KEEP = exp(-1.0 / (0.7 * RATE_HZ))  # "around here": the latest step or two
VERTICAL_HZ = (1.0, 3.0)  # where the acceleration of a walking trunk is, up and down
LEVEL_HZ = (0.5, 3.0)  # ... and horizontally

RISE, EFFORT, PUSH, UP, YAW = 0, 1, slice(2, 5), slice(5, 8), 8  # rows of ``movement``
UNLOADING, BRAKING = 0, slice(1, 4)  # rows of ``landing``
STILL: Vector = (0.0, 0.0, 0.0)
_MOVEMENT, _LANDING = slice(0, 9), slice(13, 17)  # rows of all that is laid down ...
_VERTICAL, _LEVEL = 9, slice(10, 13)  # ... with the acceleration that the filters look at
_HELD = KEPT + AHEAD + 1  # columns that stay when the others are let go


class LiveTrunk:
    """The movement of the latest seconds at ``RATE_HZ``, in device axes."""

    def __init__(self, signal: FloatArray) -> None:
        """Begin with what the first second (6, n) shows of gravity; (3, n) without a gyroscope."""
        self._gyroscope = len(signal) > 3
        self._upright = Upright(signal[:3])
        self._laid = np.zeros((17, ROOM))
        self._count = _HELD  # columns laid down, of which the first are of samples nobody felt
        self._gone = -_HELD  # samples that are gone before the first column
        self._travel: Vector = STILL
        self._size = self._power = 0.0

    def follow(self, samples: FloatArray) -> tuple[list[tuple[float, float]], FloatArray]:
        """Go on by a few samples (6, n), at most ``MOST``; (3, n) without a gyroscope.

        Returns
        -------
        told : of each of the n samples that are ``AHEAD`` before these, its effort, and how far a
            peak of the effort must stand out to be a step
        up : (3, n) unit vectors pointing up in the samples
        """
        n = samples.shape[1]
        if self._count + n > ROOM:
            self._laid[:, :_HELD] = self._laid[:, self._count - _HELD : self._count].copy()
            self._gone += self._count - _HELD
            self._count = _HELD
        up = np.array(self._upright.follow(samples.T.tolist())).T
        acc, now = samples[:3], slice(self._count, self._count + n)
        vertical = (up * acc).sum(axis=0)
        self._laid[UP, now] = up
        self._laid[_VERTICAL, now] = vertical - GRAVITY_MPS2
        if self._gyroscope:
            self._laid[YAW, now] = (up * samples[3:]).sum(axis=0)
            self._laid[_LEVEL, now] = acc - vertical * up
        self._count += n
        return self._filter(n), up

    def movement(self, first: int, end: int) -> FloatArray:
        """Give rise, effort, push, up and turning to the left about up of samples, (9, n).

        Of samples that nobody felt, or that are not kept any more, all is zero.
        """
        return self._columns(_MOVEMENT, first, end)

    def landing(self, first: int, end: int) -> FloatArray:
        """Give unloading and braking of samples, which are known ``SOONER``, (4, n)."""
        return self._columns(_LANDING, first, end)

    def _columns(self, rows: slice, first: int, end: int) -> FloatArray:
        start = first - self._gone
        if start >= 0:
            return self._laid[rows, start : end - self._gone]
        found = self._laid[rows, : max(0, end - self._gone)]
        return np.pad(found, ((0, 0), (end - first - found.shape[1], 0)))

    def _filter(self, n: int) -> list[tuple[float, float]]:
        """Find rise, push, effort, unloading and braking, as far as the latest n samples tell."""
        seen = slice(self._count - n - SEEN + 1, self._count)
        known = slice(self._count - n - AHEAD, self._count - AHEAD)
        soon = slice(known.start + SOONER, known.stop + SOONER)
        laid, (of_unloading, of_rise, of_braking, of_push) = self._laid, _weights()
        movement, landing = laid[_MOVEMENT, known], laid[_LANDING, soon]
        # an inner product for each sample: it does not matter how they are chunked
        landing[UNLOADING] = np.correlate(laid[_VERTICAL, seen], of_unloading)
        movement[RISE] = np.correlate(laid[_VERTICAL, seen], of_rise)
        if self._gyroscope:
            for level, push, braking in zip(
                laid[_LEVEL, seen], movement[PUSH], landing[BRAKING], strict=True
            ):
                push[:] = np.correlate(level, of_push)
                braking[:] = np.correlate(level, of_braking)
        told = self._efforts(movement[RISE].tolist(), movement[PUSH].T.tolist())
        movement[EFFORT] = [effort for effort, _ in told]
        return told

    def _efforts(self, rises: list[float], pushes: list[list[float]]) -> list[tuple[float, float]]:
        """Add fall and push, the push as far as it has kept step: at a reversal it has not."""
        told = []
        take = KEEP - 1.0  # who falls is pushed on
        (tx, ty, tz), size, power = self._travel, self._size, self._power
        for rise, (px, py, pz) in zip(rises, pushes, strict=True):
            fall = take * rise
            tx, ty, tz = KEEP * tx + fall * px, KEEP * ty + fall * py, KEEP * tz + fall * pz
            size = KEEP * size - take * abs(rise) * sqrt(px * px + py * py + pz * pz)
            effort = (px * tx + py * ty + pz * tz) / max(size, 1e-9) - PENDULUM_RAD_S * rise
            power = KEEP * power - take * effort * effort
            told.append((effort, max(LEAST_PEAK_MPS2, LEAST_SHARE * sqrt(power))))
        self._travel, self._size, self._power = (tx, ty, tz), size, power
        return told


@cache
def _weights() -> FloatArray:
    """Weights of unloading, rise, braking and push over what is seen, (4, SEEN)."""
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
    return np.stack(soon)
