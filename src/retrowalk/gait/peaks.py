"""The peaks of a signal that stand out by as much as is asked for, at each place anew."""

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]
Indices = npt.NDArray[np.intp]


def outstanding_peaks(signal: FloatArray, least: FloatArray, apart: int) -> Indices:
    """Find where the signal rises by ``least`` to a peak and falls by ``least`` after it.

    Parameters
    ----------
    signal, least : (n,)
    apart : of two peaks closer than so many samples the higher one counts
    """
    turns = np.append(np.flatnonzero(np.diff(np.sign(np.diff(signal)))) + 1, signal.size - 1)
    found: list[int] = []
    rising, low, high, at = False, float(signal[0]), -np.inf, 0
    for turn, value, needed in zip(
        turns.tolist(), signal[turns].tolist(), least[turns].tolist(), strict=True
    ):
        if rising:
            if value > high:
                high, at = value, turn
            elif high - value >= needed:
                found.append(at)
                rising, low = False, value
        elif value < low:
            low = value
        elif value - low >= needed:
            rising, high, at = True, value, turn
    return _thinned(found, signal, apart)


def _thinned(peaks: list[int], signal: FloatArray, apart: int) -> Indices:
    kept: list[int] = []
    heights = signal[peaks].tolist()
    high = -np.inf
    for peak, height in zip(peaks, heights, strict=True):
        if kept and peak - kept[-1] < apart:
            if height <= high:
                continue
            kept.pop()
        kept.append(peak)
        high = height
    return np.array(kept, dtype=np.intp)
