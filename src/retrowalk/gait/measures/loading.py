"""How hard the feet land, as the trunk feels it."""

import numpy as np
import numpy.typing as npt

from retrowalk.gait.measures.walked import Walked
from retrowalk.gait.signal import RATE_HZ

FloatArray = npt.NDArray[np.float64]

BEFORE, AFTER = round(0.06 * RATE_HZ), round(0.16 * RATE_HZ)  # samples around a contact


def loading(walked: Walked) -> dict[str, FloatArray]:
    """Measure the landing of each step at the trunk, (n,) each.

    - ``landing_mps2``: highest upward acceleration from 0.06 s before to 0.16 s after a contact,
      gravity taken off, m/s^2.
    - ``landing_rate_mps3``: the steepest rise on the way to it, over 0.02 s, m/s^3.

    Defined here; an index for comparing the same person worn the same way, not a force: soft
    tissue and clothes between the skeleton and the device damp what the foot feels.
    """
    vertical = walked.vertical_mps2()
    contact = walked.traces.at(walked.time_s)
    around = vertical.take(contact[:, None] + np.arange(-BEFORE, AFTER + 1), mode="clip")
    top = around.argmax(axis=1)
    rise = np.diff(around, axis=1, prepend=around[:, :1]) * RATE_HZ
    rise[np.arange(around.shape[1]) > top[:, None]] = -np.inf
    return {
        "landing_mps2": around.max(axis=1),
        "landing_rate_mps3": np.maximum(rise.max(axis=1), 0.0),
    }
