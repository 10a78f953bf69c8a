"""Random-effects pooling with honest intervals."""

import math
from collections.abc import Sequence

from retrowalk.errors import NotEnoughStudies
from retrowalk.evidence.types import Pooled
from retrowalk.languages import Message

FEWEST = 5  # under five studies no pooled figure is given (own rule)
FEWEST_TO_WORK_OUT = 3  # under three there is no prediction interval
LEVEL = 0.95

_MOST_STEPS = 100  # each about doubles the digits that are right
_HALVINGS = 60


def pool(
    effects: Sequence[float], standard_errors: Sequence[float], fewest: int = FEWEST
) -> Pooled:
    """Pool the effects of independent studies.

    The variance between studies is that of Paule and Mandel (1982, doi 10.6028/jres.087.022);
    the interval is that of Hartung and Knapp (2001, doi 10.1002/sim.791), never narrower than
    without their correction (Röver et al. 2015, doi 10.1186/s12874-015-0091-1); the prediction
    interval that of Higgins et al. (2009, doi 10.1111/j.1467-985X.2008.00552.x), which for few
    studies holds a little less than it promises (Partlett and Riley 2017, doi 10.1002/sim.7140).

    Parameters
    ----------
    effects, standard_errors
        One value a study, in the same unit; the errors are positive.
    fewest
        How many studies it takes: five for a figure to be shown as ours, three at least.

    Raises
    ------
    NotEnoughStudies
        With fewer studies than that.
    """
    k, fewest = len(effects), max(fewest, FEWEST_TO_WORK_OUT)
    if k < fewest:
        raise NotEnoughStudies(Message("evidence-too-few-to-pool", studies=k, fewest=fewest))
    variances = [error**2 for error in standard_errors]
    tau2 = _between(effects, variances)
    size, weights, q = _weighted(effects, variances, tau2)
    _, _, q_alone = _weighted(effects, variances, 0.0)
    error = math.sqrt(max(1.0, q / (k - 1)) / sum(weights))
    half = t_quantile(1 - LEVEL, k - 1) * error
    reach = t_quantile(1 - LEVEL, k - 2) * math.hypot(math.sqrt(tau2), error)
    return Pooled(
        studies=k,
        size=size,
        interval=(size - half, size + half),
        prediction=(size - reach, size + reach),
        tau2=tau2,
        i2=max(0.0, 1 - (k - 1) / q_alone) if q_alone > 0 else 0.0,
    )


def _between(effects: Sequence[float], variances: Sequence[float]) -> float:
    """Find the variance between studies at which they differ as much as chance lets them.

    There Q is k - 1, the mean of its distribution. Q falls and is convex in the variance, so that
    Newton's steps from zero go up to the root and never beyond it (DerSimonian and Kacker 2007,
    doi 10.1016/j.cct.2006.04.004); where Q is less already at zero, it is zero.
    """
    tau2 = 0.0
    for _ in range(_MOST_STEPS):
        mean, weights, q = _weighted(effects, variances, tau2)
        too_much = q - (len(effects) - 1)
        if too_much <= 0:
            break
        steepness = sum(w**2 * (y - mean) ** 2 for w, y in zip(weights, effects, strict=True))
        following = tau2 + too_much / steepness
        if following == tau2:
            break
        tau2 = following
    return tau2


def _weighted(
    effects: Sequence[float], variances: Sequence[float], tau2: float
) -> tuple[float, list[float], float]:
    """Weigh by what is within and between studies; give the mean, the weights, and Cochran's Q."""
    weights = [1 / (variance + tau2) for variance in variances]
    mean = sum(w * y for w, y in zip(weights, effects, strict=True)) / sum(weights)
    q = sum(w * (y - mean) ** 2 for w, y in zip(weights, effects, strict=True))
    return mean, weights, q


def t_quantile(beyond: float, df: int) -> float:
    """Give the t that Student's distribution goes beyond, to either side, in a share of cases.

    Its probability is a finite sum in the angle atan(t / sqrt(df)) (Abramowitz and Stegun 1964,
    26.7.3 and 26.7.4), in which the angle is found by halving.

    >>> round(t_quantile(0.05, 10), 6)
    2.228139
    """
    low, high = 0.0, math.pi / 2
    for _ in range(_HALVINGS):
        angle = (low + high) / 2
        low, high = (low, angle) if _within(angle, df) > 1 - beyond else (angle, high)
    return math.sqrt(df) * math.tan(low)


def t_within(t: float, df: int) -> float:
    """Give the share of cases in which Student's t is within ``t`` of zero, to either side.

    >>> round(t_within(2.228139, 10), 6)
    0.95
    """
    return _within(math.atan(abs(t) / math.sqrt(df)), df)


def _within(angle: float, df: int) -> float:
    """Give the share of cases within sqrt(df) * tan(angle) of zero."""
    odd = df % 2
    term = math.cos(angle) if odd else 1.0
    total = 0.0
    for n in range(2 + odd, df + 1, 2):
        total += term
        term *= (n - 1) / n * math.cos(angle) ** 2
    total *= math.sin(angle)
    return (angle + total) * 2 / math.pi if odd else total
