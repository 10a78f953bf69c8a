"""The test and the interval that follow from the drawing by lot itself.

Within each pair the lot decided which block was which. Had nothing but chance been at work, each
pair's difference could as well have had the other sign: of n pairs there are 2^n ways, all as
likely, and a result is told from chance only by where it stands among them (Fisher 1935;
Edgington and Onghena 2007, doi 10.1201/9781420011814; for one person Kratochwill and Levin 2010,
doi 10.1037/a0017736). Nothing is assumed of the answers: neither how they are distributed, nor
that days are independent, nor that nothing drifts.

The interval holds the effects that the test does not rule out. For the mean it needs no search:
its ends are order statistics of the means over all subsets of the pairs.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

ERROR = 0.025
"""To each side: how often a trial may say "helps" of what makes no difference."""

FEWEST_TO_TELL = 6  # pairs: of five one way is 1 in 32 already, more than the error

ROUNDING = 1e-9  # sums of the same numbers in another order are the same
_AT_ONCE = 1 << 22  # numbers in memory at once, 32 MiB


@dataclass(frozen=True)
class Told:
    """What the test says of some pairs; the ends are None where the design can't tell."""

    low: float | None
    high: float | None
    level: float
    p: float
    smallest_p: float


def rank(pairs: int, error: float = ERROR) -> int:
    """Give how many of the 2^pairs ways may be as extreme, to one side; 0 where none may.

    >>> [rank(pairs) for pairs in (5, 6, 7, 8)]
    [0, 1, 3, 6]
    """
    return math.floor(error * (1 << pairs) + ROUNDING)


def spent(pairs: int, error: float = ERROR) -> float:
    """Give the error to one side that a test of so many pairs really makes, at most ``error``."""
    return rank(pairs, error) / (1 << pairs)


def told(differences: Sequence[float], error: float = ERROR) -> Told:
    """Test the differences of pairs against chance.

    Parameters
    ----------
    differences
        Backward less forward, one of each pair, at least one.
    error
        The error to each side.

    Returns
    -------
        The interval at the level that the ways allow, which is at least 1 - 2 error, and is just
        that where there are too few pairs for an interval; and the two-sided p of no difference,
        with the least that it could be.
    """
    pairs = len(differences)
    means = subset_means(np.array([differences], dtype=np.float64))[0]
    ways = 1 << pairs
    least = 1 / ways
    at_most, at_least = (
        least + np.count_nonzero(means * side <= ROUNDING) / ways for side in (1, -1)
    )
    smaller = float(min(at_most, at_least))
    k = rank(pairs, error)
    low, high = ends(means[None], k)
    return Told(
        low=float(low[0]) if k else None,
        high=float(high[0]) if k else None,
        level=1 - 2 * (k / ways if k else error),
        p=min(1.0, 2 * smaller),
        smallest_p=min(1.0, 2 * least),
    )


def subset_means(differences: Floats) -> Floats:
    """Give the mean over each subset of pairs but the empty one.

    Parameters
    ----------
    differences
        Shape (lives, pairs).

    Returns
    -------
        Shape (lives, 2^pairs - 1); the last is the mean of all.
    """
    return differences @ _shares(differences.shape[1])


def ends(means: Floats, k: int) -> tuple[Floats, Floats]:
    """Give the ends of the interval: the k-th of the subset means from below and from above.

    Parameters
    ----------
    means
        Shape (lives, subsets).
    k
        What :func:`rank` gives; with 0 everything is possible.
    """
    lives, subsets = means.shape
    if k == 0:
        return np.full(lives, -np.inf), np.full(lives, np.inf)
    sorted_there = np.partition(means, sorted({k - 1, subsets - k}), axis=1)
    return sorted_there[:, k - 1], sorted_there[:, subsets - k]


def intervals(differences: Floats, error: float = ERROR) -> tuple[Floats, Floats]:
    """Give the intervals of many trials at once; missing pairs are NaN, and don't count.

    Parameters
    ----------
    differences
        Shape (trials, pairs).

    Returns
    -------
        The lower and the upper ends, infinite where too few pairs are left.
    """
    low = np.full(len(differences), -np.inf)
    high = np.full(len(differences), np.inf)
    known = ~np.isnan(differences)
    counted = known.sum(axis=1)
    for pairs in np.unique(counted):
        k = rank(int(pairs), error)
        if k == 0:
            continue
        which = np.flatnonzero(counted == pairs)
        rows = differences[which][known[which]].reshape(len(which), pairs)
        step = max(1, _AT_ONCE >> int(pairs))
        for begin in range(0, len(which), step):
            some = slice(begin, begin + step)
            low[which[some]], high[which[some]] = ends(subset_means(rows[some]), k)
    return low, high


@lru_cache(16)
def _shares(pairs: int) -> Floats:
    """Give of each subset but the empty one the share of each pair in its mean."""
    subsets = np.arange(1, 1 << pairs)
    within = (subsets >> np.arange(pairs)[:, None]) & 1
    shares: Floats = within / within.sum(axis=0)
    shares.flags.writeable = False
    return shares
