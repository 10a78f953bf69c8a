"""How the trunk leans in walking, against how it stood."""

import numpy as np
import numpy.typing as npt

from retrowalk.gait.measures.walked import Walked
from retrowalk.gait.signal import RATE_HZ

FloatArray = npt.NDArray[np.float64]

STILL_MPS2 = 0.25  # who stands stays as near as that to gravity
AWAY_S = 1.0  # from the nearest step
LEAST_S = 0.5  # of standing, to know it


def posture(walked: Walked) -> dict[str, FloatArray]:
    """Measure the lean of the trunk in each step, (n,).

    ``lean_rad``: mean angle by which the trunk leans forward (backward: negative) of how it leant
    in standing, in the plane of travel, radians. A device that is not vertical on the body does
    not matter, for only the change counts; a thigh that swings under a pocket does, which is why
    it is the mean over whole steps. Defined here.
    """
    standing = _standing_up(walked)
    if walked.facing is None or standing is None:
        return {}
    ahead = walked.facing.forward - (walked.facing.forward @ standing) * standing
    ahead /= np.linalg.norm(ahead)
    lean_rad = np.arctan2(-(ahead @ walked.footfalls.up), standing @ walked.footfalls.up)
    return {"lean_rad": np.where(walked.trusted, lean_rad, np.nan)}


def _standing_up(walked: Walked) -> FloatArray | None:
    """Find up in the device while the walker stood still; None if they never did."""
    time_s = walked.traces.time_s
    edges_s = np.concatenate(([-np.inf], walked.time_s, [np.inf]))
    after = np.searchsorted(walked.time_s, time_s)
    away_s = np.minimum(time_s - edges_s[after], edges_s[after + 1] - time_s)
    still = (away_s > AWAY_S) & (np.abs(walked.vertical_mps2()) < STILL_MPS2)
    if still.sum() < LEAST_S * RATE_HZ:
        return None
    up = np.median(walked.traces.up[:, still], axis=1).astype(np.float64)
    return np.asarray(up / np.linalg.norm(up))
