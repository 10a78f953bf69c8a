"""Where a movement begins and where it ends: outward from its height to a small share of it."""

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]


def begins(signal: FloatArray, at: int, least: float) -> int:
    """Go back from ``at`` to where the signal last was below ``least``; 0 if it never was."""
    below = np.flatnonzero(signal[: at + 1] < least)
    return int(below[-1]) if below.size else 0


def ends(signal: FloatArray, at: int, least: float) -> int:
    """Go on from ``at`` to where the signal first is below ``least``; else the last sample."""
    below = np.flatnonzero(signal[at:] < least)
    return at + int(below[0]) if below.size else signal.size - 1


def highest(signal: FloatArray, first: int, last: int) -> int:
    """Find the highest sample in ``[first, last)``, which is cut to the signal and never empty."""
    first = min(max(first, 0), signal.size - 1)
    last = min(max(last, first + 1), signal.size)
    return first + int(np.argmax(signal[first:last]))
