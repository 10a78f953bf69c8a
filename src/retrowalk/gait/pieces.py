"""Short pieces of signal strung together on one time axis: many cost as much as one long one.

A day has hundreds of bouts of a few seconds, and what each of them costs is less the arithmetic
than the asking for it. Between two pieces lie the mirror images of both, which is what a filter
sees beyond the ends of one piece, too.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Self

import numpy as np
import numpy.typing as npt

from retrowalk.gait.filters import PAD_S, mirrored
from retrowalk.gait.signal import LONGEST_PIECE_S, RATE_HZ, SignalSegment

FloatArray = npt.NDArray[np.float64]
Indices = npt.NDArray[np.intp]
Mask = npt.NDArray[np.bool_]

PAD = round(PAD_S * RATE_HZ)


@dataclass(frozen=True, eq=False)
class Pieces:
    """Where the pieces lie on their common axis, (p,) seconds each.

    Attributes
    ----------
    samples : the samples of each
    first_s : when each begins; the first has no beginning
    start_s, end_s : the half-open part each answers for
    back_s : what brings the common axis back to the time of each
    """

    samples: list[slice]
    first_s: FloatArray
    start_s: FloatArray
    end_s: FloatArray
    back_s: FloatArray

    @classmethod
    def of(cls, segments: list[SignalSegment]) -> Self:
        """Lay the segments one after another, mirror images between."""
        sizes = np.array([s.time_s.size for s in segments])
        begins = np.cumsum(sizes + 2 * PAD) - sizes - 2 * PAD
        first_s = segments[0].time_s[0] + begins / RATE_HZ
        back_s = np.array([s.time_s[0] for s in segments]) - first_s
        first_s[0] = -np.inf
        start_s, end_s = np.array([(s.start_s, s.end_s) for s in segments]).T - back_s
        samples = list(map(slice, begins.tolist(), (begins + sizes).tolist()))
        return cls(samples, first_s, start_s, end_s, back_s)

    def at(self, time_s: FloatArray) -> Indices:
        """Tell in which piece, or after which one, each time is, (n,)."""
        return np.asarray(self.first_s.searchsorted(time_s, side="right") - 1)

    def answer_for(self, time_s: FloatArray) -> Mask:
        """Tell which times, (n,), are in the part that their piece answers for."""
        at = self.at(time_s)
        return np.asarray((time_s >= self.start_s[at]) & (time_s < self.end_s[at]))

    def own_s(self, time_s: FloatArray) -> FloatArray:
        """Bring times on the common axis back to those of the recording, (n,)."""
        return np.asarray(time_s + self.back_s[self.at(time_s)])


def batches(segments: Iterable[SignalSegment]) -> Iterator[list[SignalSegment]]:
    """Take as many segments together as make a long one, all with a gyroscope or all without."""
    held: list[SignalSegment] = []
    size = 0
    for segment in segments:
        length = segment.time_s.size + 2 * PAD
        if held and (
            size + length > LONGEST_PIECE_S * RATE_HZ
            or (held[0].gyr_radps is None) != (segment.gyr_radps is None)
        ):
            yield held
            held, size = [], 0
        held.append(segment)
        size += length
    if held:
        yield held


def strung(signals: list[FloatArray]) -> FloatArray:
    """Lay signals (..., n) one after another, with the mirror images of both ends between two."""
    if len(signals) == 1:
        return signals[0]
    parts = [signals[0]]
    for one, other in pairwise(signals):
        parts += [mirrored(one, PAD)[1], mirrored(other, PAD)[0], other]
    return np.concatenate(parts, axis=-1)
