"""How even the steps are: their spread over time, and left against right."""

import numpy as np
import numpy.typing as npt

from retrowalk.gait.measures.groups import Groups
from retrowalk.gait.measures.steady import Steady

FloatArray = npt.NDArray[np.float64]


def variability(steady: Steady, groups: Groups) -> dict[str, FloatArray]:
    """Measure how far the times of steady steps vary, (count,) each.

    - ``step_time_sd_s``: standard deviation of the step time, seconds. Left and right are centred
      apart, so that a limp is not variability: combined as the root of the mean of both variances
      (Galna et al. 2013, doi:10.1016/j.gaitpost.2012.09.025).
    - ``step_time_cv``: that over the mean step time, a share.
    - ``stride_time_sd_s``, ``stride_time_cv``: the same of the stride time, both feet together.
    - ``step_time_asymmetry``: ``|ln(mean left / mean right)|`` of the step time, 0 when even
      (Plotnik et al. 2005, doi:10.1002/ana.20452). A step belongs to the foot that ends it.
    - ``signed_step_time_asymmetry``: the same with its sign: above 0 where the steps of the left
      foot take longer.
    """
    step_s, stride_s = steady.step_s, steady.stride_s
    feet = [np.where(steady.side == side, step_s, np.nan) for side in (1, -1)]
    left_s, right_s = (groups.mean(foot) for foot in feet)
    of_foot_s = np.sqrt(np.mean([groups.spread(foot) ** 2 for foot in feet], axis=0))
    spread_s = np.where(np.isfinite(of_foot_s), of_foot_s, groups.spread(step_s))
    stride_spread_s = groups.spread(stride_s)
    asymmetry = np.log(left_s / right_s)
    return {
        "step_time_sd_s": spread_s,
        "step_time_cv": spread_s / groups.mean(step_s),
        "stride_time_sd_s": stride_spread_s,
        "stride_time_cv": stride_spread_s / groups.mean(stride_s),
        "step_time_asymmetry": np.abs(asymmetry),
        "signed_step_time_asymmetry": asymmetry,
    }
