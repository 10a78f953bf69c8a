"""How long, how often, how fast, how far: times, cadence, speed and length of steps."""

import numpy as np
import numpy.typing as npt

from retrowalk.gait.measures.groups import Groups
from retrowalk.gait.measures.steady import Steady
from retrowalk.gait.measures.walked import Walked

FloatArray = npt.NDArray[np.float64]


def pace(walked: Walked, steady: Steady, groups: Groups) -> dict[str, FloatArray]:
    """Measure the pace of each group in its steady steps, (count,) each.

    - ``step_time_s``: mean time from the contact of one foot to the next contact of the other.
    - ``stride_time_s``: mean time from a contact to the next one of the same foot.
    - ``cadence_spm``: 60 / step time, steps a minute.
    - ``step_length_m``: mean length (``retrowalk.gait.length``), metres.
    - ``speed_mps``: length of the steps over their time, m/s.

    What a bout covers and takes in all, turns and stops included, is told of the bout itself.
    """
    mean_s = groups.mean(steady.step_s)
    mean_m = groups.mean(np.where(np.isfinite(steady.step_s), walked.length_m, np.nan))
    return {
        "step_time_s": mean_s,
        "stride_time_s": groups.mean(steady.stride_s),
        "cadence_spm": 60.0 / mean_s,
        "step_length_m": mean_m,
        "speed_mps": mean_m / mean_s,
    }
