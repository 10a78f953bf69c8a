"""Random-effects pooling with honest intervals."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import brentq
from scipy.stats import t

from retrowalk.errors import NotEnoughStudies
from retrowalk.evidence.types import Pooled

FEWEST = 5  # under five studies no pooled figure is given (own rule)


def pool(effects: Sequence[float], standard_errors: Sequence[float]) -> Pooled:
    """Pool the effects of independent studies.

    The variance between studies is that of Paule and Mandel (1982, doi 10.6028/jres.087.022);
    the interval is that of Hartung and Knapp (2001, doi 10.1002/sim.791), never narrower than
    the usual one; the prediction interval that of Higgins et al. (2009,
    doi 10.1111/j.1467-985X.2008.00552.x).

    Parameters
    ----------
    effects, standard_errors
        One value a study, in the same unit; the errors are positive.

    Raises
    ------
    NotEnoughStudies
        With fewer than five studies.
    """
    y, se = np.asarray(effects, float), np.asarray(standard_errors, float)
    k = len(y)
    if k < FEWEST:
        raise NotEnoughStudies(f"{k} studies are too few to pool: at least {FEWEST} are needed.")
    tau2 = _between_studies(y, se**2)
    weights = 1 / (se**2 + tau2)
    size = float(weights @ y / weights.sum())
    spread = max(1.0, float(weights @ (y - size) ** 2 / (k - 1)))
    error = float(np.sqrt(spread / weights.sum()))
    half = float(t.ppf(0.975, k - 1)) * error
    reach = float(t.ppf(0.975, k - 2)) * float(np.sqrt(tau2 + error**2))
    q = _heterogeneity(y, se**2, 0.0)
    return Pooled(
        studies=k,
        size=size,
        interval=(size - half, size + half),
        prediction=(size - reach, size + reach),
        tau2=tau2,
        i2=max(0.0, (q - (k - 1)) / q) if q > 0 else 0.0,
    )


def _between_studies(y: NDArray[np.float64], variance: NDArray[np.float64]) -> float:
    """Find the variance at which the studies differ by no more than chance lets them."""
    expected = len(y) - 1

    def excess(tau2: float) -> float:
        return _heterogeneity(y, variance, tau2) - expected

    if excess(0.0) <= 0:
        return 0.0
    # each study's deviation is at most the range, so at this variance nothing is in excess
    upper = len(y) * float(np.ptp(y)) ** 2 / expected
    return float(brentq(excess, 0.0, upper))


def _heterogeneity(y: NDArray[np.float64], variance: NDArray[np.float64], tau2: float) -> float:
    weights = 1 / (variance + tau2)
    mean = weights @ y / weights.sum()
    return float(weights @ (y - mean) ** 2)
