"""Samples as they come, brought to the common rate as they come.

What is between two samples is taken to be a straight line; its mean over each cell of the grid is
the value there. That holds for any rate, for jitter and for lost samples alike, keeps what is
faster than the grid from folding into it, and does not depend on how the samples are chunked.
"""

import numpy as np
import numpy.typing as npt

from retrowalk.gait.signal import RATE_HZ

FloatArray = npt.NDArray[np.float64]


class Resampler:
    """The cells of the grid since a first sample (k,), each as soon as it is full."""

    def __init__(self, start_s: float, first: FloatArray) -> None:
        self.start_s = start_s
        self._cells = 0
        self._time_s = start_s
        self._value = first
        self._since_edge = np.zeros(first.size)  # integral from the last full cell to the sample

    def centre_s(self, cell: float) -> float:
        """Time of the middle of a cell, seconds."""
        return self.start_s + (cell + 0.5) / RATE_HZ

    def fill(self, time_s: FloatArray, values: FloatArray) -> FloatArray:
        """Take samples (k, n), later than those before, and return the cells now full, (k, m)."""
        time_s = np.concatenate(([self._time_s], time_s))
        values = np.concatenate((self._value[:, None], values), axis=1)
        interval_s = time_s[1:] - time_s[:-1]
        areas = 0.5 * (values[:, 1:] + values[:, :-1]) * interval_s
        areas = np.concatenate((self._since_edge[:, None], areas), axis=1)
        integral = np.cumsum(areas, axis=1)
        self._time_s, self._value = float(time_s[-1]), values[:, -1].copy()

        full = max(self._cells, int((self._time_s - self.start_s) * RATE_HZ))
        edge_s = self.start_s + np.arange(self._cells + 1, full + 1) / RATE_HZ
        self._cells = full
        if not edge_s.size:
            self._since_edge = integral[:, -1].copy()
            return np.zeros((values.shape[0], 0))
        # An edge may miss its sample by a rounding: then the line there is carried on.
        at = np.searchsorted(time_s, edge_s, side="right") - 1
        at = np.minimum(np.maximum(at, 0), interval_s.size - 1)
        into_s = edge_s - time_s[at]
        left = values[:, at]
        slope = (values[:, at + 1] - left) / interval_s[at]
        at_edges = integral[:, at] + (left + 0.5 * slope * into_s) * into_s
        self._since_edge = integral[:, -1] - at_edges[:, -1]
        at_edges[:, 1:] -= at_edges[:, :-1].copy()
        return np.asarray(at_edges * RATE_HZ)
