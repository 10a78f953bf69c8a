"""Whether the gyroscope is heard, sample by sample: what ``retrowalk.gait.signal`` tells, at once.

A short silence is bridged by what was heard last. After a longer one it must be heard for a while
before it counts again, as each change costs the steps of a second.
"""

from math import isfinite

import numpy as np
import numpy.typing as npt

from retrowalk.gait.signal import LEAST_TURNING_S, LONGEST_HOLE_S

FloatArray = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]


class Gyroscope:
    """Takes samples as they come; how they are chunked does not matter."""

    def __init__(self) -> None:
        self.heard: bool | None = None
        """Whether it was heard at the latest sample; None before the first."""
        self._last_s, self._last = -np.inf, np.zeros(3)
        self._since_s = np.inf  # heard without a break

    def goes_on(self, latest_s: float, gyr: FloatArray) -> bool:
        """Take turning (3, n) if it was and is heard throughout, and tell whether it is."""
        if not self.heard or not isfinite(float(gyr.sum())):
            return False
        self._last_s, self._last = latest_s, gyr[:, -1].copy()
        return True

    def listen(self, time_s: FloatArray, gyr: FloatArray) -> tuple[FloatArray, Mask]:
        """Take turning (3, n), NaN where it is missing; give it with short silences bridged.

        Returns it, and where it counts as heard, (n,).
        """
        known: Mask = np.asarray(np.isfinite(gyr).all(axis=0))
        if self.heard is not False and known.all():
            if time_s.size:
                self.heard, self._last_s, self._last = True, float(time_s[-1]), gyr[:, -1].copy()
            return gyr, known
        gyr, heard = gyr.copy(), known.copy()
        for k, at_s in enumerate(time_s.tolist()):
            bridged = at_s - self._last_s <= LONGEST_HOLE_S
            if known[k]:
                self._since_s = self._since_s if bridged else at_s
                self._last_s, self._last = at_s, gyr[:, k].copy()
                if self.heard is None:
                    self.heard = True
                self.heard = self.heard or at_s - self._since_s >= LEAST_TURNING_S
            else:
                gyr[:, k] = self._last
                self.heard = bool(self.heard) and bridged
            heard[k] = self.heard
        return gyr, heard
