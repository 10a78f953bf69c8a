"""Mixed models: where people were measured several times, and not all as often.

A linear model with an intercept for each person (Laird and Ware 1982, Biometrics 38:963, doi
10.2307/2529876), fitted by restricted maximum likelihood with statsmodels.
"""

import warnings
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

import numpy as np
import numpy.typing as npt

from retrowalk.cohort.statistics.estimate import LEVEL, Estimate
from retrowalk.extras import needs
from retrowalk.value import Value

FEWEST = 20
"""Under twenty people, the variance between them is little more than a guess (own rule)."""


class MixedModel(Value):
    """What a model found.

    Attributes
    ----------
    terms : by name, how much the measure changes with it
    between_sd, within_sd : standard deviation between people, and within one; None without a number
    why : the sentence that says why there are no numbers
    """

    terms: Mapping[str, Estimate]
    between_sd: float | None = None
    within_sd: float | None = None
    why: str | None = None


def mixed_model(
    values: npt.ArrayLike,
    people: npt.ArrayLike,
    terms: Mapping[str, npt.ArrayLike],
    fewest: int = FEWEST,
) -> MixedModel:
    """Fit ``value ~ terms`` with an intercept for each person.

    Parameters
    ----------
    values : (n,) one a recording
    people : (n,) whose each is, as whole numbers
    terms : by name (n,) numbers; those that do not vary are left out
    fewest : so many people are needed

    Raises
    ------
    MissingExtra
        without the extra ``models``
    """
    with needs("models"):
        from statsmodels.regression.mixed_linear_model import MixedLM

    y, whose = np.asarray(values, float), np.asarray(people)
    n, recordings = np.unique(whose).size, y.size
    columns = {name: np.asarray(term, float) for name, term in terms.items()}
    columns = {name: term for name, term in columns.items() if np.ptp(term) > 0}
    if n < fewest:
        return MixedModel(terms={}, why=f"too few people: {n} of at least {fewest}")
    if recordings == n:
        return MixedModel(terms={}, why="nobody was measured more than once")
    x = np.column_stack([np.ones_like(y), *columns.values()])
    if np.linalg.matrix_rank(x) < x.shape[1]:
        return MixedModel(terms={}, why="its terms tell the same")
    scale = float(y.std()) or 1.0  # of one size, whatever the unit: the search ends where it should
    fitted = _fitted(MixedLM(y / scale, x, groups=whose))
    if fitted is None:
        return MixedModel(terms={}, why="the model found no end")
    ends = fitted.conf_int(alpha=1 - LEVEL)[: x.shape[1]]
    named = zip(("at the reference", *columns), fitted.fe_params, ends, strict=True)
    return MixedModel(
        terms={
            name: Estimate(
                value=float(size), low=float(low), high=float(high), people=n, recordings=recordings
            )
            for name, size, (low, high) in ((name, scale * at, scale * e) for name, at, e in named)
        },
        between_sd=scale * float(np.sqrt(fitted.cov_re[0][0])),
        within_sd=scale * float(np.sqrt(fitted.scale)),
    )


def _fitted(model: Any) -> Any:
    """Search for the maximum by one way, and by another where that comes to none."""
    for method in ("lbfgs", "bfgs", "powell"):
        with warnings.catch_warnings(), suppress(np.linalg.LinAlgError):
            warnings.simplefilter("ignore")  # what they warn of is asked right here
            fitted = model.fit(reml=True, method=method)
            if fitted.converged and np.all(np.isfinite(fitted.bse_fe)):
                return fitted
    return None
