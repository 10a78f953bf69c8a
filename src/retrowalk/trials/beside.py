"""The other estimate, beside the one by the lot: Bayesian, and able to speak of few pairs.

The differences of pairs are taken as normal about the person's effect. Of the effect nothing is
presumed; of the spread what the person's ups and downs before the trial let expect, as much as
some pairs more would tell. So pairs that happen to be alike, as at an end of the scale, don't
make the estimate surer than it can be. What comes out is Student's t (Gelman et al. 2013,
Bayesian Data Analysis, 3rd ed., section 3.3).
"""

import math
from collections.abc import Sequence

from retrowalk.evidence.pooling import t_quantile, t_within
from retrowalk.trials.types import Beside, Measure, Variability

OWN_WORTH, DEFAULT_WORTH = 4, 2
"""What is known of the spread beforehand counts like so many pairs: the person's own, or not."""
LEVEL = 0.95


def beside(
    differences: Sequence[float], measure: Measure, spread: float, known: Variability
) -> Beside:
    """Estimate the effect from the differences of pairs, at least one.

    Parameters
    ----------
    spread
        The standard deviation of pairs' differences that was to be expected beforehand.
    known
        Whose ups and downs that was worked out from.
    """
    n, worth = len(differences), worth_of(known)
    mean = math.fsum(differences) / n
    error, df = standard_error(differences, spread, worth), n - 1 + worth
    half = t_quantile(1 - LEVEL, df) * error
    beyond = t_within(mean / error, df) / 2
    better = 0.5 + (beyond if mean * measure.sign > 0 else -beyond)
    return Beside(effect=mean, low=mean - half, high=mean + half, probability=better)


def worth_of(known: Variability) -> int:
    """Tell like how many pairs what is known beforehand counts."""
    return OWN_WORTH if known.source == "own" else DEFAULT_WORTH


def standard_error(differences: Sequence[float], spread: float, worth: int) -> float:
    """Give the standard error of the mean difference, its spread weighed with what was expected."""
    return pooled_spread(differences, spread, worth) / math.sqrt(len(differences))


def pooled_spread(differences: Sequence[float], spread: float, worth: int) -> float:
    """Give the standard deviation of the differences, weighed with what was expected."""
    n = len(differences)
    mean = math.fsum(differences) / n
    squares = math.fsum((one - mean) ** 2 for one in differences)
    return math.sqrt((worth * spread**2 + squares) / (worth + n - 1))
