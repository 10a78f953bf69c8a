"""Where up is, as the samples come.

As in ``retrowalk.gait.orientation``, gravity stands still in a frame that the gyroscope carries
along; here the slow low-pass in that frame knows only the past (Laidig & Seel 2023,
doi:10.1016/j.inffus.2022.10.014). The frame is the device's own at the latest sample: its state is
turned along with the device, so no attitude is kept that could drift.
"""

from collections.abc import Sequence
from math import exp, sqrt

from retrowalk.gait.live.types import FloatArray, Vector
from retrowalk.gait.signal import RATE_HZ

SETTLE_S = 1.0  # slower than any stride, faster than the drift of a poor gyroscope
KEEP = exp(-1.0 / (SETTLE_S * RATE_HZ))
TAKE = 1.0 - KEEP


class Upright:
    """Up in the axes of the device, from a first second on."""

    def __init__(self, acc_mps2: FloatArray) -> None:
        x, y, z = acc_mps2.mean(axis=1).tolist()
        self._slow: Vector = (x, y, z)
        self._slower: Vector = (x, y, z)

    def follow(self, samples: Sequence[Sequence[float]]) -> list[Vector]:
        """Take the next samples and return the unit vectors that point up, one for each.

        Parameters
        ----------
        samples : each three of acceleration and, with a gyroscope, three of turning
        """
        ups = []
        (x, y, z), (u, v, w) = self._slow, self._slower
        for ax, ay, az, *turning in samples:
            if turning:  # a device that turned a little sees what stands still turn back
                a, b, c = turning
                (ii, ij, ik), (ji, jj, jk), (ki, kj, kk) = _back(a, b, c)
                x, y, z = (
                    ii * x + ij * y + ik * z,
                    ji * x + jj * y + jk * z,
                    ki * x + kj * y + kk * z,
                )
                u, v, w = (
                    ii * u + ij * v + ik * w,
                    ji * u + jj * v + jk * w,
                    ki * u + kj * v + kk * w,
                )
            x, y, z = KEEP * x + TAKE * ax, KEEP * y + TAKE * ay, KEEP * z + TAKE * az
            u, v, w = KEEP * u + TAKE * x, KEEP * v + TAKE * y, KEEP * w + TAKE * z
            size = sqrt(u * u + v * v + w * w)
            ups.append((u / size, v / size, w / size))
        self._slow, self._slower = (x, y, z), (u, v, w)
        return ups


def _back(gx: float, gy: float, gz: float) -> tuple[Vector, Vector, Vector]:
    """Give the rows of the matrix that turns back what the device turned in a sample (Rodrigues).

    Parameters
    ----------
    gx, gy, gz : angular velocity, rad/s; the angle is small, so its sine is a short series
    """
    a, b, c = gx / RATE_HZ, gy / RATE_HZ, gz / RATE_HZ
    aa, bb, cc = a * a, b * b, c * c
    square = aa + bb + cc
    once, twice = 1.0 - square / 6.0, 0.5 - square / 24.0
    ab, ac, bc = twice * a * b, twice * a * c, twice * b * c
    a, b, c = once * a, once * b, once * c
    return (
        (1.0 - twice * (bb + cc), ab + c, ac - b),
        (ab - c, 1.0 - twice * (aa + cc), bc + a),
        (ac + b, bc - a, 1.0 - twice * (aa + bb)),
    )
