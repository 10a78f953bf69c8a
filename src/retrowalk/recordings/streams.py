"""One sensor's samples on its own clock: put in order, and interpolated without bridging gaps."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from retrowalk.languages import Message
from retrowalk.recordings.rows import Rows, good_rows
from retrowalk.recordings.types import FloatArray

Mask = npt.NDArray[np.bool_]

# What may be drawn through between two samples: this long, or this many sampling intervals.
_BRIDGED_S = 0.1
_BRIDGED_INTERVALS = 3.0
_ENOUGH = 50_000


@dataclass(frozen=True, eq=False)
class Stream:
    """One sensor's samples: ``time_s`` (n,) as the sensor stamped them, ``values`` (3, n)."""

    time_s: FloatArray
    values: FloatArray

    def cleaned(self) -> "Stream":
        """Leave out samples that can't be true, and put the others in the order of time."""
        return self.laid_out()[0]

    def laid_out(self) -> tuple["Stream", tuple[Message, ...]]:
        """Do so, and say what was put right."""
        rows = good_rows(self.time_s, [self.values])
        return self.of(rows), rows.notes

    def of(self, rows: Rows) -> "Stream":
        """Take the good rows of the table that this stream is a part of."""
        return Stream(rows.time_s, rows.of(self.values))

    def only(self, kept: Mask) -> "Stream":
        """Keep the samples that are marked."""
        return self if kept.all() else Stream(self.time_s[kept], self.values[:, kept])

    def at(self, time_s: FloatArray) -> tuple[FloatArray, Mask]:
        """Interpolate at other times.

        Returns the values (3, m) and where they are known (m,): inside the stream, and not
        within a gap of more than 0.1 s or three sampling intervals, which is not bridged.
        """
        if np.array_equal(time_s, self.time_s):
            return self.values, np.ones(time_s.size, dtype=bool)
        if self.time_s.size < 2:
            return np.full((3, time_s.size), np.nan), np.zeros(time_s.size, dtype=bool)
        intervals = np.diff(self.time_s)
        bridged = max(_BRIDGED_S, _BRIDGED_INTERVALS * usual(intervals))
        after = np.searchsorted(self.time_s, time_s)
        inside = (time_s >= self.time_s[0]) & (time_s <= self.time_s[-1])
        gap = intervals[np.clip(after - 1, 0, intervals.size - 1)]
        exact = self.time_s[np.clip(after, 0, intervals.size)] == time_s
        values = np.stack([np.interp(time_s, self.time_s, channel) for channel in self.values])
        return values, inside & (exact | (gap <= bridged))


def usual(intervals: FloatArray) -> float:
    """Take the median."""
    return float(np.median(some(intervals)))


def some(values: FloatArray) -> FloatArray:
    """Take samples from all over a long recording: enough to tell its unit or its rate."""
    return values[..., :: 1 + values.shape[-1] // _ENOUGH]
