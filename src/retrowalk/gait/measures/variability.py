"""How even the steps are: their spread over time, and left against right."""

import numpy as np
import numpy.typing as npt

from retrowalk.gait.measures.groups import Groups
from retrowalk.gait.measures.walked import Walked

FloatArray = npt.NDArray[np.float64]


def variability(walked: Walked, groups: Groups) -> dict[str, FloatArray]:
    """Measure how far step times vary, (count,) each; the first and last two of a bout left out.

    - ``step_time_sd_s``: standard deviation of the step time within the bouts, seconds. Left and
      right are centred apart, so that a limp is not variability: combined as the root of the mean
      of both variances (Galna et al. 2013, doi:10.1016/j.gaitpost.2012.09.025).
    - ``step_time_cv``: that over the mean step time, a share.
    - ``step_time_asymmetry``: ``|ln(mean left / mean right)|`` of the step time, 0 when even
      (Plotnik et al. 2005, doi:10.1002/ana.20452).
    """
    step_s = np.where(walked.steady(), walked.interval_s(), np.nan)
    feet = [np.where(walked.side == side, step_s, np.nan) for side in (1, -1)]
    left_s, right_s = (groups.mean(foot) for foot in feet)
    of_foot_s = np.sqrt(np.mean([groups.spread(foot) ** 2 for foot in feet], axis=0))
    spread_s = np.where(np.isfinite(of_foot_s), of_foot_s, groups.spread(step_s))
    return {
        "step_time_sd_s": spread_s,
        "step_time_cv": spread_s / groups.mean(step_s),
        "step_time_asymmetry": np.abs(np.log(left_s / right_s)),
    }
