"""How long, how often, how fast, how far: times, cadence, speed and length of steps."""

import numpy as np
import numpy.typing as npt

from retrowalk.gait.measures.groups import Groups
from retrowalk.gait.measures.walked import Walked

FloatArray = npt.NDArray[np.float64]


def pace(walked: Walked, groups: Groups) -> dict[str, FloatArray]:
    """Measure the pace of each group, (count,) each.

    - ``step_time_s``: mean time from the contact of one foot to the next contact of the other.
    - ``stride_time_s``: mean time from a contact to the next one of the same foot.
    - ``cadence_spm``: 60 / step time, steps a minute.
    - ``step_length_m``: mean length (``retrowalk.gait.length``), metres.
    - ``speed_mps``: length of the timed steps over their time, m/s.

    Only steps that follow another within the bout have a time; the first of a bout has none.
    """
    step_s = walked.interval_s()
    timed_m = np.where(np.isfinite(step_s), walked.length_m, np.nan)
    mean_s = groups.mean(step_s)
    return {
        "step_time_s": mean_s,
        "stride_time_s": groups.mean(walked.interval_s(2)),
        "cadence_spm": 60.0 / mean_s,
        "step_length_m": groups.mean(walked.length_m),
        "speed_mps": groups.mean(timed_m) / mean_s,
    }
