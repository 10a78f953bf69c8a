"""Samples kept for the end of a walk: 32 bytes each, 11.5 MB for an hour at 100 Hz.

Where nobody asks for the whole walk, so many as the latest seconds hold are kept: a server, which
measures the recording when it has arrived, would fill its memory with the walks of a clinic.
"""

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]

BLOCK = 1024  # samples


class SampleBuffer:
    """What was pushed, damaged samples too, in blocks that are filled one by one.

    Parameters
    ----------
    channels : of a sample, beside its time
    keep_s : for how long at least samples are kept; for ever if not told
    """

    def __init__(self, channels: int, keep_s: float = np.inf) -> None:
        self.channels, self.keep_s = channels, keep_s
        self._time_s: list[FloatArray] = []
        self._values: list[npt.NDArray[np.float32]] = []
        self._free = 0

    def add(self, time_s: FloatArray, values: FloatArray) -> None:
        """Add samples: times (n,), values (channels, n)."""
        done = 0
        while done < time_s.size:
            if not self._free:
                self._forget(float(time_s[done]))
                self._time_s.append(np.empty(BLOCK))
                self._values.append(np.empty((self.channels, BLOCK), dtype=np.float32))
                self._free = BLOCK
            count = min(self._free, time_s.size - done)
            at = slice(BLOCK - self._free, BLOCK - self._free + count)
            self._time_s[-1][at] = time_s[done : done + count]
            self._values[-1][:, at] = values[:, done : done + count]
            self._free -= count
            done += count

    def _forget(self, now_s: float) -> None:
        """Let go of the blocks whose last sample is too long ago; a damaged time tells nothing."""
        old = [block for block in self._time_s if now_s - block[-1] > self.keep_s]
        del self._time_s[: len(old)], self._values[: len(old)]

    def all(self) -> tuple[FloatArray, npt.NDArray[np.float32]]:
        """Return the times (n,) and the values (channels, n)."""
        return self._from(0)

    def since(self, start_s: float) -> tuple[FloatArray, npt.NDArray[np.float32]]:
        """Return the times (n,) and the values (channels, n) of the latest samples only."""
        block = len(self._time_s)
        while block and not self._time_s[block - 1][0] < start_s:
            block -= 1
        time_s, values = self._from(max(0, block - 1))
        latest = time_s >= start_s
        return time_s[latest], values[:, latest]

    def _from(self, block: int) -> tuple[FloatArray, npt.NDArray[np.float32]]:
        size = (len(self._time_s) - block) * BLOCK - self._free
        if size <= 0:
            return np.zeros(0), np.zeros((self.channels, 0), dtype=np.float32)
        time_s = np.concatenate(self._time_s[block:])[:size]
        return time_s, np.concatenate(self._values[block:], axis=1)[:, :size]
