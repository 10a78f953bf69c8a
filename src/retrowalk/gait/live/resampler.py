"""Samples as they come, brought to the common rate as they come.

What is between two samples is taken to be a straight line; its mean over each cell of the grid is
the value there. That holds for any rate, for jitter and for lost samples alike, keeps what is
faster than the grid from folding into it, and does not depend on how the samples are chunked.

Samples come a few at a time: for so few numbers a loop is quicker than calls of NumPy, and one that
names its six numbers quicker than one that goes through them.
"""

from retrowalk.gait.live.types import FloatArray
from retrowalk.gait.signal import RATE_HZ

ROUNDING_S = 1e-9  # an edge may miss its sample by so much: then the line there is carried on
SILENT = (0.0, 0.0, 0.0)
Six = tuple[float, float, float, float, float, float]
NOTHING: Six = (*SILENT, *SILENT)


class Resampler:
    """The cells of the grid since a first sample (k,), each as soon as it is full; k is 3 or 6."""

    def __init__(self, start_s: float, first: FloatArray) -> None:
        self.start_s = start_s
        self._channels = first.size
        self._cells = 0
        self._time_s = start_s
        a, b, c, d, e, f = (*first.tolist(), *SILENT)[:6]
        self._value: Six = (a, b, c, d, e, f)
        self._since_edge = NOTHING  # integral from the last full cell to the sample

    def centre_s(self, cell: float) -> float:
        """Time of the middle of a cell, seconds."""
        return self.start_s + (cell + 0.5) / RATE_HZ

    def fill(self, time_s: FloatArray, values: FloatArray) -> list[list[float]]:
        """Take samples (k, n), later than those before, and return the cells now full, k each."""
        full = []
        before_s, channels = self._time_s, self._channels
        (a, b, c, d, e, f), area = self._value, self._since_edge
        edge_s = self.start_s + (self._cells + 1) / RATE_HZ
        for now_s, row in zip(time_s.tolist(), values.T.tolist(), strict=True):
            u, v, w, x, y, z = row if channels == 6 else (*row, *SILENT)
            while edge_s <= now_s + ROUNDING_S:
                share = (edge_s - before_s) / (now_s - before_s)
                at_edge = (
                    a + share * (u - a),
                    b + share * (v - b),
                    c + share * (w - c),
                    d + share * (x - d),
                    e + share * (y - e),
                    f + share * (z - f),
                )
                whole = _further(area, edge_s - before_s, (a, b, c, d, e, f), at_edge)
                full.append([RATE_HZ * one for one in whole[:channels]])
                before_s, (a, b, c, d, e, f), area = edge_s, at_edge, NOTHING
                self._cells += 1
                edge_s = self.start_s + (self._cells + 1) / RATE_HZ
                if before_s >= now_s:
                    break
            area = _further(area, now_s - before_s, (a, b, c, d, e, f), (u, v, w, x, y, z))
            before_s, (a, b, c, d, e, f) = now_s, (u, v, w, x, y, z)
        self._time_s, self._value, self._since_edge = before_s, (a, b, c, d, e, f), area
        return full


def _further(area: Six, over_s: float, before: Six, after: Six) -> Six:
    """Add what is under the straight lines between two moments."""
    half_s = 0.5 * over_s
    (a, b, c, d, e, f), (g, h, i, j, k, m), (p, q, r, s, t, u) = area, before, after
    return (
        a + half_s * (g + p),
        b + half_s * (h + q),
        c + half_s * (i + r),
        d + half_s * (j + s),
        e + half_s * (k + t),
        f + half_s * (m + u),
    )
