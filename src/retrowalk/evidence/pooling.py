"""Random-effects pooling with honest intervals."""

from collections.abc import Sequence

from retrowalk.errors import NotEnoughStudies
from retrowalk.evidence.types import Pooled
from retrowalk.languages import Message

FEWEST = 5  # under five studies no pooled figure is given (own rule)
LEVEL = 0.95


def pool(effects: Sequence[float], standard_errors: Sequence[float]) -> Pooled:
    """Pool the effects of independent studies.

    The variance between studies is that of Paule and Mandel (1982, doi 10.6028/jres.087.022);
    the interval is that of Hartung and Knapp (2001, doi 10.1002/sim.791), never narrower than
    without their correction (Röver et al. 2015, doi 10.1186/s12874-015-0091-1); the prediction
    interval that of Higgins et al. (2009, doi 10.1111/j.1467-985X.2008.00552.x), which for few
    studies holds a little less than it promises (Partlett and Riley 2017, doi 10.1002/sim.7140).
    statsmodels does all but the last two.

    Parameters
    ----------
    effects, standard_errors
        One value a study, in the same unit; the errors are positive.

    Raises
    ------
    NotEnoughStudies
        With fewer than five studies.
    """
    k = len(effects)
    if k < FEWEST:
        raise NotEnoughStudies(Message("evidence-too-few-to-pool", studies=k, fewest=FEWEST))
    import numpy as np  # these take a second to import, and pooling is rare
    from scipy.stats import t
    from statsmodels.stats.meta_analysis import combine_effects  # type: ignore[import-untyped]

    with np.errstate(divide="ignore"):  # of studies that agree to the last digit, q is zero
        found = combine_effects(
            np.asarray(effects, float), np.asarray(standard_errors, float) ** 2, method_re="pm"
        )
    size, tau2 = float(found.mean_effect_re), float(found.tau2)
    error = float(max(found.sd_eff_w_re, found.sd_eff_w_re_hksj))
    beyond = (1 + LEVEL) / 2
    half = float(t.ppf(beyond, k - 1)) * error
    reach = float(t.ppf(beyond, k - 2)) * float(np.hypot(np.sqrt(tau2), error))
    return Pooled(
        studies=k,
        size=size,
        interval=(size - half, size + half),
        prediction=(size - reach, size + reach),
        tau2=tau2,
        i2=float(found.i2) if found.q > k - 1 else 0.0,
    )
