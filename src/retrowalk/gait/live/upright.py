"""Where up is, as the samples come.

As in ``retrowalk.gait.orientation``, gravity stands still in a frame that the gyroscope carries
along; here the slow low-pass in that frame knows only the past (Laidig & Seel 2023,
doi:10.1016/j.inffus.2022.10.014). The frame is the device's own at the latest sample: its state is
turned along with the device, so no attitude is kept that could drift.
"""

from math import exp, sqrt

from retrowalk.gait.live.types import FloatArray, Vector
from retrowalk.gait.signal import RATE_HZ

SETTLE_S = 1.0  # slower than any stride, faster than the drift of a poor gyroscope
KEEP = exp(-1.0 / (SETTLE_S * RATE_HZ))


class Upright:
    """Up in the axes of the device, from a first second on."""

    def __init__(self, acc_mps2: FloatArray) -> None:
        x, y, z = acc_mps2.mean(axis=1).tolist()
        self._slow: Vector = (x, y, z)
        self._slower: Vector = (x, y, z)

    def follow(self, acc_mps2: Vector, gyr_radps: Vector) -> Vector:
        """Take the next sample of both and return the unit vector that points up."""
        turn = (gyr_radps[0] / RATE_HZ, gyr_radps[1] / RATE_HZ, gyr_radps[2] / RATE_HZ)
        self._slow = _towards(_turned_back(self._slow, turn), acc_mps2)
        self._slower = _towards(_turned_back(self._slower, turn), self._slow)
        x, y, z = self._slower
        size = sqrt(x * x + y * y + z * z)
        return (x / size, y / size, z / size)


def _towards(level: Vector, value: Vector) -> Vector:
    """Go a step of a first-order low-pass from ``level`` to ``value``."""
    take = 1.0 - KEEP
    (a, b, c), (x, y, z) = level, value
    return (KEEP * a + take * x, KEEP * b + take * y, KEEP * c + take * z)


def _turned_back(vector: Vector, turn_rad: Vector) -> Vector:
    """Give a vector that stands still in the axes of a device that turned a little (Rodrigues)."""
    (x, y, z), (a, b, c) = vector, turn_rad
    square = a * a + b * b + c * c
    once, twice = 1.0 - square / 6.0, 0.5 - square / 24.0
    u, v, w = b * z - c * y, c * x - a * z, a * y - b * x  # turn times vector
    return (
        x - once * u + twice * (b * w - c * v),
        y - once * v + twice * (c * u - a * w),
        z - once * w + twice * (a * v - b * u),
    )
