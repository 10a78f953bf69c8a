"""Curves through what is written down of a walk."""

import numpy as np
import numpy.typing as npt

from retrowalk.gait.types import FloatArray


def monotone(knots: npt.ArrayLike, values: npt.ArrayLike, at: FloatArray) -> FloatArray:
    """Draw a smooth curve through points that never overshoots them, (k,) and (k,), at (n,).

    Pieces of third degree whose slopes are weighted harmonic means of those of the chords
    (Fritsch and Butland 1984, doi 10.1137/0905021); before and after the points the outermost
    segments go on.
    """
    x, y = np.asarray(knots, dtype=np.float64), np.asarray(values, dtype=np.float64)
    width = np.diff(x)
    chord = np.diff(y) / width
    slope = np.zeros_like(y)
    slope[1:-1] = _between(width[:-1], width[1:], chord[:-1], chord[1:])
    slope[0] = _at_the_end(width[0], width[1], chord[0], chord[1])
    slope[-1] = _at_the_end(width[-1], width[-2], chord[-1], chord[-2])
    piece = np.clip(np.searchsorted(x, at, side="right") - 1, 0, width.size - 1)
    along, here = at - x[piece], chord[piece]
    start, end, long = slope[piece], slope[piece + 1], width[piece]
    bend = (start + end - 2 * here) / long
    drawn = y[piece] + along * (
        start + along * ((here - start) / long - bend + along * bend / long)
    )
    return np.asarray(drawn)


def _between(
    before: FloatArray, after: FloatArray, chord: FloatArray, following: FloatArray
) -> FloatArray:
    """Give the slopes at inner points; zero where the points turn back."""
    one, other = 2 * after + before, after + 2 * before
    same_way = chord * following > 0
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(same_way, (one + other) / (one / chord + other / following), 0.0)


def _at_the_end(width: float, beside: float, chord: float, following: float) -> float:
    """Give the slope at an outermost point: of the parabola through three, kept monotone."""
    slope = ((2 * width + beside) * chord - width * following) / (width + beside)
    if slope * chord <= 0:
        return 0.0
    if chord * following <= 0 and abs(slope) > 3 * abs(chord):
        return 3 * chord
    return slope


def gliding(
    start: FloatArray, speed: FloatArray, end: FloatArray, end_speed: FloatArray, share: FloatArray
) -> FloatArray:
    """Go from ``start`` to ``end``, (d,), with the speeds given there, unaccelerated at both.

    ``share`` is how much of the way's time has gone, (n,), in which speeds are told too; gives
    (d, n). The polynomial of fifth degree by Hermite.
    """
    s = np.asarray(share)
    cubed = s**3
    arrived = cubed * (10 - 15 * s + 6 * s**2)
    left = s - cubed * (6 - 8 * s + 3 * s**2)
    meeting = -cubed * (4 - 7 * s + 3 * s**2)
    return np.asarray(
        np.outer(start, 1 - arrived)
        + np.outer(end, arrived)
        + np.outer(speed, left)
        + np.outer(end_speed, meeting)
    )
