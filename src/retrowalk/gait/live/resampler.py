"""Samples as they come, brought to the common rate as they come.

What is between two samples is taken to be a straight line; its mean over each cell of the grid is
the value there. That holds for any rate, for jitter and for lost samples alike, keeps what is
faster than the grid from folding into it, and does not depend on how the samples are chunked.

Samples come a few at a time: for so few numbers a loop is quicker than calls of NumPy.
"""

from retrowalk.gait.live.types import FloatArray
from retrowalk.gait.signal import RATE_HZ

ROUNDING_S = 1e-9  # an edge may miss its sample by so much: then the line there is carried on


class Resampler:
    """The cells of the grid since a first sample (k,), each as soon as it is full."""

    def __init__(self, start_s: float, first: FloatArray) -> None:
        self.start_s = start_s
        self._cells = 0
        self._time_s = start_s
        self._value: list[float] = first.tolist()
        self._since_edge = [0.0] * first.size  # integral from the last full cell to the sample

    def centre_s(self, cell: float) -> float:
        """Time of the middle of a cell, seconds."""
        return self.start_s + (cell + 0.5) / RATE_HZ

    def fill(self, time_s: FloatArray, values: FloatArray) -> list[list[float]]:
        """Take samples (k, n), later than those before, and return the cells now full, k each."""
        full = []
        before_s, before, area = self._time_s, self._value, self._since_edge
        edge_s = self.start_s + (self._cells + 1) / RATE_HZ
        for now_s, value in zip(time_s.tolist(), values.T.tolist(), strict=True):
            while edge_s <= now_s + ROUNDING_S:
                share, half_s = (edge_s - before_s) / (now_s - before_s), 0.5 * (edge_s - before_s)
                at_edge = [b + share * (v - b) for b, v in zip(before, value, strict=True)]
                full.append(
                    [
                        RATE_HZ * (a + half_s * (b + e))
                        for a, b, e in zip(area, before, at_edge, strict=True)
                    ]
                )
                before_s, before, area = edge_s, at_edge, [0.0] * len(area)
                self._cells += 1
                edge_s = self.start_s + (self._cells + 1) / RATE_HZ
                if before_s >= now_s:
                    break
            half_s = 0.5 * (now_s - before_s)
            area = [a + half_s * (b + v) for a, b, v in zip(area, before, value, strict=True)]
            before_s, before = now_s, value
        self._time_s, self._value, self._since_edge = before_s, before, area
        return full
