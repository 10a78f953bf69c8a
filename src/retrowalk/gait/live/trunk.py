"""How the trunk moves, as the samples come: what ``retrowalk.gait.motion`` tells, soon after.

Effort (fall and push together) shows that a step is there and needs a longer look ahead; braking
and unloading show when exactly the foot landed, are quicker, and need a short one.
"""

from functools import cache

import numpy as np
import numpy.typing as npt

from retrowalk.gait.filters import band_pass, derivative, integral
from retrowalk.gait.live.causal import BACK, Slow, sliding, weights
from retrowalk.gait.live.upright import Upright
from retrowalk.gait.motion import IMPACT_BAND_HZ, SHAPE_BAND_HZ, STEP_BAND_HZ
from retrowalk.gait.steps import LEAST_PEAK_MPS2, LEAST_SHARE, PENDULUM_RAD_S
from retrowalk.gait.units import GRAVITY_MPS2

FloatArray = npt.NDArray[np.float64]

AHEAD = 9  # samples to come that the effort waits for
AHEAD_SOON = 4  # ... that braking and unloading wait for
SOONER = AHEAD - AHEAD_SOON
KEPT = 160  # samples kept: the longest step, until it is told, and a block of samples
NEIGHBOURHOOD_S = 0.7  # "around here": the latest step or two
VERTICAL_HZ = (1.0, 3.0)  # where the acceleration of a walking trunk is, up and down
LEVEL_HZ = (0.5, 3.0)  # ... and horizontally

RISE, EFFORT, PUSH, UP, YAW = 0, 1, slice(2, 5), slice(5, 8), 8  # rows of ``movement``
UNLOADING, BRAKING = 0, slice(1, 4)  # rows of ``landing``


class LiveTrunk:
    """The movement of the latest seconds at ``RATE_HZ``, in device axes.

    Attributes
    ----------
    movement : (9, KEPT) rise, effort, push, up, turning to the left about up; the last column is
        of sample ``last``
    landing : (4, KEPT) unloading, braking; the last column is of sample ``last + SOONER``
    last : number of the latest sample with its effort known, counted from the first
    up : (3, n) unit vector pointing up in the latest samples
    """

    def __init__(self, signal: FloatArray) -> None:
        """Begin with what the first second (6, n) shows of gravity; (3, n) without a gyroscope."""
        self.movement = np.zeros((9, KEPT))
        self.landing = np.zeros((4, KEPT))
        self.last = -AHEAD - 1
        self._gyroscope = len(signal) > 3
        self._upright = Upright(signal[:3])
        self.up = np.zeros((3, 0))
        self._inputs = np.zeros((8, BACK + AHEAD))  # up and down, horizontally, up itself, yaw
        self._travel = Slow(NEIGHBOURHOOD_S, np.zeros(4))
        self._power = Slow(NEIGHBOURHOOD_S, np.zeros(1))

    def follow(self, signal: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Go on by samples (6, n) or (3, n), n at most ``Slow.MOST``.

        Returns
        -------
        effort, least : (n,) of the samples up to the new ``last``; ``least`` is how far a peak of
            the effort must stand out to be a step
        """
        n = signal.shape[1]
        acc_mps2 = signal[:3]
        gyr_radps = signal[3:] if self._gyroscope else np.zeros((3, n))
        up = self.up = self._upright.follow(acc_mps2, gyr_radps)
        vertical = np.einsum("ij,ij->j", up, acc_mps2)
        yaw = np.einsum("ij,ij->j", up, gyr_radps)
        new = np.concatenate(
            ((vertical - GRAVITY_MPS2)[None], acc_mps2 - vertical * up, up, yaw[None])
        )
        inputs = np.concatenate((self._inputs, new), axis=1)
        self._inputs = inputs[:, n:]

        up_and_down, horizontally = _filters(n)
        rise, unloading = (inputs[0] @ up_and_down).reshape(2, n)
        push, braking = np.zeros((3, n)), np.zeros((3, n))
        if self._gyroscope:
            push, braking = (inputs[1:4] @ horizontally).reshape(3, 2, n).transpose(1, 0, 2)

        effort = self._effort(rise, push)
        power = self._power.follow((effort * effort)[None])[0]
        movement = np.concatenate((rise[None], effort[None], push, inputs[4:, -n - AHEAD : -AHEAD]))
        self.movement = np.concatenate((self.movement, movement), axis=1)[:, n:]
        landing = np.concatenate((unloading[None], braking))
        self.landing = np.concatenate((self.landing, landing), axis=1)[:, n:]
        self.last += n
        return effort, np.maximum(LEAST_PEAK_MPS2, LEAST_SHARE * np.sqrt(power))

    def _effort(self, rise: FloatArray, push: FloatArray) -> FloatArray:
        """Add fall and push, the push as far as it has kept step: at a reversal it has not."""
        product = -push * rise
        size = np.sqrt(np.einsum("ij,ij->j", product, product))
        travel = self._travel.follow(np.concatenate((product, size[None])))
        along = np.einsum("ij,ij->j", push, travel[:3]) / np.maximum(travel[3], 1e-9)
        return np.asarray(along - PENDULUM_RAD_S * rise)


@cache
def _filters(n: int) -> tuple[FloatArray, FloatArray]:
    """Lay out the filters for n samples: to rise and unloading, to push and braking."""
    return sliding(_weights()[:2], n), sliding(_weights()[2:], n)


@cache
def _weights() -> FloatArray:
    rise = weights(lambda f: band_pass(f, *STEP_BAND_HZ) * integral(f), AHEAD, *VERTICAL_HZ)
    push = weights(lambda f: band_pass(f, *STEP_BAND_HZ), AHEAD, *LEVEL_HZ)
    unloading = weights(
        lambda f: -band_pass(f, *IMPACT_BAND_HZ) * derivative(f), AHEAD_SOON, *VERTICAL_HZ
    )
    braking = weights(
        lambda f: -band_pass(f, *SHAPE_BAND_HZ) * derivative(f), AHEAD_SOON, *LEVEL_HZ
    )
    later = np.zeros(SOONER)
    return np.stack((rise, np.append(later, unloading), push, np.append(later, braking)))
