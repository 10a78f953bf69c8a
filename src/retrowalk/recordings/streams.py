"""One sensor's samples on its own clock: cleaned, and interpolated without bridging gaps."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from retrowalk.recordings.types import FloatArray

Mask = npt.NDArray[np.bool_]

# Beyond any sensor, in any unit.
_LARGEST = 1e6
_LONGEST_S = 31 * 86_400.0
_COMPANY_S = 3600.0
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
        """Leave out samples that can't be true, and those whose time does not advance."""
        sound = np.isfinite(self.time_s) & (np.abs(self.values) < _LARGEST).all(axis=0)
        stream = self.only(sound)
        # a damaged digit in a time stamp must not cost the samples on its other side
        for trusted in (_near_the_middle, _advancing, _in_company):
            stream = stream.only(trusted(stream.time_s))
        return stream

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


def _near_the_middle(time_s: FloatArray) -> Mask:
    """Mark samples within the longest recording of the middle one."""
    if not time_s.size:
        return np.zeros(0, dtype=bool)
    middle = float(np.partition(time_s, time_s.size // 2)[time_s.size // 2])
    return (time_s > middle - _LONGEST_S) & (time_s < middle + _LONGEST_S)


def _advancing(time_s: FloatArray) -> Mask:
    """Mark samples later than all before, or earlier than all after: whichever keeps more."""
    earlier = np.maximum.accumulate(np.append(-np.inf, time_s))[:-1]
    later = np.minimum.accumulate(np.append(time_s, np.inf)[::-1])[::-1][1:]
    forward, backward = time_s > earlier, time_s < later
    return forward if forward.sum() >= backward.sum() else backward


def _in_company(time_s: FloatArray) -> Mask:
    """Mark samples with another one within the hour."""
    gaps = np.diff(time_s, prepend=-np.inf, append=np.inf)
    return np.asarray(np.minimum(gaps[:-1], gaps[1:]) < _COMPANY_S)
