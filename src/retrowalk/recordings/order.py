"""Rows as they came, in the order of time.

A file may hold its rows newest first or in blocks that changed places; then the stamps are right
and the rows are sorted. Or the clock was set back on the way; then the rows are right, and what
comes after goes on where the rest ended. Which of them it was is told by what the stamps would
look like: rows that belong between others find room there, those of a clock that was set do not.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]
Rows = npt.NDArray[np.intp]
Mask = npt.NDArray[np.bool_]
Stretch = tuple[int, int]

LONGEST_S = 31 * 86_400.0  # no recording is longer
LONGEST_PACKET_S = 2.0  # a longer step of time is a gap, or a jump
COMPANY_S = 3600.0  # a sample has another one so near
ASTRAY = 10.0  # usual intervals: a stamp further from its place is damaged
FEW = 5  # ... and so are so many of them
CROWDED = 1.5  # times as many samples as there is room for
MOST_STRETCHES = 200  # more, and rows came in no order at all
_BLOCK = 1 << 18
ZONE_S, LATE_S = 1800.0, 5.0  # clocks change for summer by hours, and no sample waits for it


class Ordered(NamedTuple):
    """Rows in the order of time.

    Attributes
    ----------
    rows : (m,) which rows, in their order
    time_s : (m,) their times, never decreasing
    sorted : whether rows changed places
    clock_sets : how often the clock was set back
    """

    rows: Rows
    time_s: FloatArray
    sorted: bool
    clock_sets: int


def in_order(
    time_s: FloatArray, values: Sequence[npt.NDArray[np.floating]], sound: Mask
) -> Ordered:
    """Put the rows that are ``sound`` in order; what is damaged or comes again is left out.

    Parameters
    ----------
    time_s : (n,) seconds of any clock
    values : signals (channels, n), by which a row that comes again is known
    sound : (n,) rows whose time and values can be true
    """
    rows = np.flatnonzero(sound)
    rows = rows[_near_the_middle(time_s[rows])]
    steps = np.diff(time_s[rows])
    turned = bool((steps < 0).sum() > (steps > 0).sum())
    if turned:
        rows = rows[::-1]
    pace_s = pace(time_s[rows])
    rows = rows[~_astray(time_s[rows], pace_s)]
    at_s = time_s[rows]
    breaks = np.flatnonzero(np.diff(at_s) < 0) + 1
    resorted, clock_sets = turned, 0
    if breaks.size:
        edges = [0, *breaks.tolist(), rows.size]
        stretches = list(pairwise(edges))
        groups = [stretches]
        if len(stretches) <= MOST_STRETCHES:
            again = _again(at_s, rows, values, stretches)
            if again.any():
                return in_order(time_s, values, _marked(rows[~again], sound.size))
            groups = _by_clock(at_s, stretches, pace_s)
        clock_sets, resorted = len(groups) - 1, turned or len(groups) < len(stretches)
        rows, at_s = _joined(rows, at_s, groups, pace_s)
    company = _in_company(at_s)
    return Ordered(rows[company], at_s[company], resorted, clock_sets)


def pace(time_s: FloatArray) -> float:
    """Tell the usual interval of samples from their number, however their stamps are bunched.

    It is the mean of all steps of time but gaps and jumps, seconds, above zero.
    """
    summed_s, count = 0.0, 0
    for first in range(0, time_s.size, _BLOCK):
        with np.errstate(invalid="ignore", over="ignore"):
            steps = np.diff(time_s[first : first + _BLOCK + 1])
            steps = steps[(steps >= 0) & (steps <= LONGEST_PACKET_S)]
        summed_s, count = summed_s + float(steps.sum()), count + steps.size
    return summed_s / count if summed_s > 0 else 1.0


def _near_the_middle(time_s: FloatArray) -> Mask:
    """Mark samples within the longest recording of the middle one."""
    if not time_s.size:
        return np.zeros(0, dtype=bool)
    middle = float(np.partition(time_s, time_s.size // 2)[time_s.size // 2])
    return (time_s > middle - LONGEST_S) & (time_s < middle + LONGEST_S)


def _astray(time_s: FloatArray, pace_s: float) -> Mask:
    """Mark the few samples whose stamps lie elsewhere than those before and after them."""
    steps = np.diff(time_s)
    cuts = np.flatnonzero((steps < 0) | (steps > ASTRAY * pace_s)) + 1
    first = np.append(0, cuts)
    end = np.append(cuts, time_s.size)
    before = np.append(-np.inf, time_s)[first]
    after = np.append(time_s, np.inf)[end]
    if not cuts.size:
        return np.zeros(time_s.size, dtype=bool)
    far = np.maximum(time_s[first] - after, before - time_s[end - 1]) > ASTRAY * pace_s
    astray = far & (before <= after) & (end - first <= FEW)
    rows = np.repeat(astray, end - first)
    # so many cannot be damage: the rows are in no order
    return rows if rows.mean() < 0.2 else np.zeros(time_s.size, dtype=bool)


def _again(
    time_s: FloatArray,
    rows: Rows,
    values: Sequence[npt.NDArray[np.floating]],
    stretches: list[Stretch],
) -> Mask:
    """Mark the samples of a stretch that stand in one before it, to the last digit."""
    again = np.zeros(time_s.size, dtype=bool)
    for number, (a, b) in enumerate(stretches):
        for c, d in stretches[:number]:
            if time_s[a] > time_s[d - 1] or time_s[b - 1] < time_s[c]:
                continue
            twin = c + np.minimum(np.searchsorted(time_s[c:d], time_s[a:b]), d - c - 1)
            same = time_s[twin] == time_s[a:b]
            for signal in values:
                one, other = signal[:, rows[twin]], signal[:, rows[a:b]]
                same &= ((one == other) | (np.isnan(one) & np.isnan(other))).all(axis=0)
            again[a:b] |= same
    return again


def _by_clock(time_s: FloatArray, stretches: list[Stretch], pace_s: float) -> list[list[Stretch]]:
    """Group stretches that stand on one clock: within a group, rows only changed places."""
    groups: list[list[Stretch]] = [[stretches[0]]]
    for stretch in stretches[1:]:
        if any(_crowds(time_s, stretch, other, pace_s) for other in groups[-1]):
            groups.append([])
        groups[-1].append(stretch)
    if len(groups) > 1:
        return groups
    # Nothing overlaps. Blocks that changed places fit each other without a hole between them; of a
    # clock that was set, nothing does.
    steps, hole_s = np.diff(time_s), max(ASTRAY * pace_s, 1.0)
    cuts = np.flatnonzero((steps < 0) | (steps > hole_s))
    starts, ends = np.append(time_s[:1], time_s[cuts + 1]), np.append(time_s[cuts], time_s[-1:])
    by_start = np.argsort(starts)
    fitting = np.abs(starts[by_start[1:]] - ends[by_start[:-1]]) <= hole_s
    return groups if fitting.mean() >= 0.5 else [[s] for s in stretches]


def _crowds(time_s: FloatArray, one: Stretch, other: Stretch, pace_s: float) -> bool:
    """Tell whether two stretches claim the same time, so that there is no room for both."""
    parts = [time_s[a:b] for a, b in (one, other)]
    low, high = max(p[0] for p in parts), min(p[-1] for p in parts)
    if low > high:
        return False
    count = sum(int(np.diff(np.searchsorted(p, [low, high + 1e-9]))[0]) for p in parts)
    return bool(count > CROWDED * ((high - low) / pace_s + 2.0))


def _joined(
    rows: Rows, time_s: FloatArray, groups: list[list[Stretch]], pace_s: float
) -> tuple[Rows, FloatArray]:
    """Sort each group, and let each go on where the one before it ended."""
    all_rows, times, ended_s = [], [], -np.inf
    for group in groups:
        inside = np.concatenate([np.arange(a, b) for a, b in group])
        inside = inside[np.argsort(time_s[inside], kind="stable")]
        at_s = time_s[inside]
        if np.isfinite(ended_s):
            back_s = ended_s + pace_s - float(at_s[0])
            zones_s = ZONE_S * np.ceil((ended_s - float(at_s[0])) / ZONE_S)
            by_zone = zones_s > 0 and zones_s < back_s + LATE_S
            at_s = at_s + (zones_s if by_zone else back_s)
        all_rows.append(rows[inside])
        times.append(at_s)
        ended_s = float(at_s[-1])
    return np.concatenate(all_rows), np.concatenate(times)


def _in_company(time_s: FloatArray) -> Mask:
    """Mark samples with another one within the hour."""
    gaps = np.diff(time_s, prepend=-np.inf, append=np.inf)
    return np.asarray(np.minimum(gaps[:-1], gaps[1:]) < COMPANY_S)


def _marked(rows: Rows, n: int) -> Mask:
    mask = np.zeros(n, dtype=bool)
    mask[rows] = True
    return mask
