"""How far two devices agree: the bias and the limits of agreement, each with its interval.

Bland and Altman (1986, Lancet 327:307, doi 10.1016/S0140-6736(86)90837-8). Where everybody was
compared once, the intervals of the limits are exact (Carkeet 2015, Optom Vis Sci 92:e71, doi
10.1097/OPX.0000000000000513). Where people were compared several times, the limits hold what varies
between people and within them (Bland and Altman 2007, J Biopharm Stat 17:571, doi
10.1080/10543400701329422), for unequal numbers and with the intervals of Zou (2013, Stat Methods
Med Res 22:630, doi 10.1177/0962280211402548).
"""

import math

import numpy as np
import numpy.typing as npt

from retrowalk.cohort.statistics.estimate import BEYOND, Estimate
from retrowalk.extras import needs
from retrowalk.value import Value

with needs("cohort"):
    from scipy import stats

FEWEST = 10
"""Under ten people limits of agreement are too wide to tell anything (own rule)."""

WIDTH = 1.96
"""Of the limits: 95 % of normal differences lie so many standard deviations from their mean."""


class Agreement(Value):
    """How the second of two devices differs from the first, in the unit of the measure.

    Attributes
    ----------
    bias : the mean difference over people
    lower, upper : the limits between which 95 % of differences lie
    sd : standard deviation of a difference; None where there are too few people
    pairs : of values that were compared
    """

    bias: Estimate
    lower: Estimate
    upper: Estimate
    sd: float | None
    pairs: int


def agreement(
    differences: npt.ArrayLike, people: npt.ArrayLike, recordings: int, fewest: int = FEWEST
) -> Agreement:
    """Sum up differences.

    Parameters
    ----------
    differences : (n,) second less first device
    people : (n,) whose each is, as whole numbers
    recordings : how many they were made of
    fewest : so many people are needed for a number
    """
    values = np.asarray(differences, float)
    _, whose = np.unique(np.asarray(people), return_inverse=True)
    many = np.bincount(whose)
    n, pairs = many.size, values.size
    if n < fewest:
        few = Estimate.too_few(n, recordings, fewest)
        return Agreement(bias=few, lower=few, upper=few, sd=None, pairs=pairs)
    means = np.bincount(whose, values) / many
    bias, between = float(means.mean()), float(means.var(ddof=1))
    half = float(stats.t.isf(BEYOND, n - 1)) * math.sqrt(between / n)
    if pairs == n:
        sd = math.sqrt(between)
        reach = _once(n, sd)
    else:
        within = float(np.sum((values - means[whose]) ** 2)) / (pairs - n)
        share = 1 - float(np.mean(1 / many))
        sd = math.sqrt(between + share * within)
        reach = _several(n, pairs, between, share * within, half)

    def told(value: float, low: float, high: float) -> Estimate:
        return Estimate(value=value, low=low, high=high, people=n, recordings=recordings)

    inner, outer = reach
    limit = WIDTH * sd
    return Agreement(
        bias=told(bias, bias - half, bias + half),
        lower=told(bias - limit, bias - outer, bias - inner),
        upper=told(bias + limit, bias + inner, bias + outer),
        sd=sd,
        pairs=pairs,
    )


def _once(n: int, sd: float) -> tuple[float, float]:
    """Give how far from the bias the ends of a limit's interval lie, of one pair a person."""
    beyond = WIDTH * math.sqrt(n)
    inner, outer = stats.nct.ppf((BEYOND, 1 - BEYOND), n - 1, beyond)
    return float(inner) * sd / math.sqrt(n), float(outer) * sd / math.sqrt(n)


def _several(n: int, pairs: int, between: float, within: float, half: float) -> tuple[float, float]:
    """Give the same of several pairs a person: variances recovered from their own intervals."""

    def spread(tail: float) -> float:
        parts = ((between, n - 1), (within, pairs - n))
        return math.hypot(
            *(part * abs(df / float(stats.chi2.isf(tail, df)) - 1) for part, df in parts)
        )

    total = between + within
    sd = math.sqrt(total)
    low = math.sqrt(max(0.0, total - spread(BEYOND)))
    high = math.sqrt(total + spread(1 - BEYOND))
    limit = WIDTH * sd
    return (
        limit - math.hypot(half, WIDTH * (sd - low)),
        limit + math.hypot(half, WIDTH * (high - sd)),
    )
