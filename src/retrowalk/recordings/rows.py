"""Which rows of a recording are good, and when each of them was: with what was put right said.

Most recordings are in order, and a day of one at 100 Hz is gone through in blocks, without a copy.
"""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from retrowalk.languages import Message
from retrowalk.recordings.order import COMPANY_S, LONGEST_S, in_order, pace
from retrowalk.recordings.packets import TOGETHER, spread

FloatArray = npt.NDArray[np.float64]
Signal = npt.NDArray[Any]

LARGEST = 1e6  # beyond any sensor, in any unit
_BLOCK = 1 << 18


class Rows(NamedTuple):
    """The good rows of a recording.

    Attributes
    ----------
    kept : (m,) their numbers, in the order of time; None where all are good and in order
    time_s : (m,) when they were, increasing
    notes : what was put right
    """

    kept: npt.NDArray[np.intp] | None
    time_s: FloatArray
    notes: tuple[Message, ...] = ()

    def of(self, signal: Signal) -> Signal:
        """Take the good rows of a signal (channels, n)."""
        return signal if self.kept is None else signal[:, self.kept]


def good_rows(time_s: FloatArray, signals: Sequence[Signal], beside: Sequence[Signal] = ()) -> Rows:
    """Find the good rows, and when each of them was.

    Parameters
    ----------
    time_s : (n,) seconds of any clock
    signals : (channels, n) each; a row with a value that can't be true is left out
    beside : signals that may be missing for a while
    """
    pace_s = pace(time_s)
    if _all_is_well(time_s, signals, pace_s):
        return Rows(None, time_s)
    sound = np.isfinite(time_s)
    for block in _blocks(time_s.size):
        for signal in signals:
            sound[block] &= (np.abs(signal[:, block]) < LARGEST).all(axis=0)
    every = (*signals, *beside)
    ordered = in_order(time_s, every, sound)
    laid_s, kept, packed = spread(
        ordered.time_s, pace(ordered.time_s), [signal[:, ordered.rows] for signal in every]
    )
    rows = ordered.rows[kept]
    notes: tuple[Message, ...] = ()
    if lost := time_s.size - rows.size:
        notes += (Message("recordings-lost-samples", lost=lost, all=time_s.size),)
    if ordered.sorted:
        notes += (Message("recordings-sorted"),)
    if ordered.clock_sets:
        notes += (Message("recordings-clock-back", times=ordered.clock_sets),)
    if packed:
        notes += (Message("recordings-packets"),)
    return Rows(rows, laid_s, notes)


def _all_is_well(time_s: FloatArray, signals: Sequence[Signal], pace_s: float) -> bool:
    if time_s.size < 2 or not np.isfinite(time_s[[0, -1]]).all():
        return False
    if not 0.0 <= time_s[-1] - time_s[0] < LONGEST_S:
        return False
    for block in _blocks(time_s.size):
        with np.errstate(invalid="ignore", over="ignore"):
            steps = np.diff(time_s[block.start : block.stop + 1])
        if not ((steps >= TOGETHER * pace_s) & (steps < COMPANY_S)).all():
            return False
        for signal in signals:
            part = signal[:, block]
            # false too where one is NaN
            if not (part.max() < LARGEST and part.min() > -LARGEST):
                return False
    return True


def _blocks(n: int) -> Iterator[slice]:
    return (slice(k, min(n, k + _BLOCK)) for k in range(0, n, _BLOCK))
