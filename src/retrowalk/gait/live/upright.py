"""Where up is, as the samples come.

As in ``retrowalk.gait.orientation``, gravity stands still in a frame that the gyroscope carries
along; here the slow low-pass in that frame knows only the past (Laidig & Seel 2023,
doi:10.1016/j.inffus.2022.10.014). The frame is the device's own at the latest sample: its state is
turned along with the device, so no attitude is kept that could drift.
"""

import numpy as np
import numpy.typing as npt

from retrowalk.gait.live.causal import Slow
from retrowalk.gait.signal import RATE_HZ

FloatArray = npt.NDArray[np.float64]

SETTLE_S = 1.0  # slower than any stride, faster than the drift of a poor gyroscope

# Angular velocity times this is the matrix of its cross product, row by row.
_CROSS = np.zeros((3, 9))
_CROSS[(0, 0, 1, 1, 2, 2), (7, 5, 2, 6, 3, 1)] = (1, -1, 1, -1, 1, -1)


class Upright:
    """Up in the axes of the device, from a first second on."""

    def __init__(self, acc_mps2: FloatArray) -> None:
        usual = acc_mps2.mean(axis=1)
        self._slow, self._slower = Slow(SETTLE_S, usual), Slow(SETTLE_S, usual)

    def follow(self, acc_mps2: FloatArray, gyr_radps: FloatArray) -> FloatArray:
        """Take both signals (3, n) and return the unit vector that points up, (3, n)."""
        turned = _running_product(_small_turns(gyr_radps.T / RATE_HZ))
        carried = np.matmul(turned, acc_mps2.T[:, :, None])[:, :, 0].T
        steady = self._slower.follow(self._slow.follow(carried))
        back = turned.transpose(0, 2, 1)
        for slow in (self._slow, self._slower):
            slow.level = back[-1] @ slow.level
        up = np.matmul(back, steady.T[:, :, None])[:, :, 0].T
        return np.asarray(up / np.sqrt(np.einsum("ij,ij->j", up, up)))


def _small_turns(angle_rad: FloatArray) -> FloatArray:
    """Rotation matrices (n, 3, 3) of small rotation vectors (n, 3), by Rodrigues' formula."""
    cross = (angle_rad @ _CROSS).reshape(-1, 3, 3)
    square = np.einsum("ij,ij->i", angle_rad, angle_rad)[:, None, None]
    once, twice = 1.0 - square / 6.0, 0.5 - square / 24.0
    return np.asarray(np.eye(3) + once * cross + twice * np.matmul(cross, cross))


def _running_product(turns: FloatArray) -> FloatArray:
    """Products t0, t0 t1, t0 t1 t2, ... in as many rounds as the count can be doubled."""
    done = 1
    while done < turns.shape[0]:
        turns = np.concatenate((turns[:done], np.matmul(turns[:-done], turns[done:])))
        done *= 2
    return turns
