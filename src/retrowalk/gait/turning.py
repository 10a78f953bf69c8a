"""How fast the body turns about the vertical."""

import numpy as np
import numpy.typing as npt

from retrowalk.gait.device_traces import DeviceTraces
from retrowalk.gait.signal import RATE_HZ

FloatArray = npt.NDArray[np.float64]

SMOOTH_S = 1.0  # a stride: over it the swinging of the hips cancels


def turning_radps(traces: DeviceTraces) -> FloatArray:
    """Rate of turning to the left, averaged over a second, (m,) of the traces; zero at gaps."""
    time_s, yaw_rad = traces.time_s, traces.yaw_rad
    half = round(SMOOTH_S * RATE_HZ / 2)
    rate = np.zeros(time_s.size)
    if time_s.size > 2 * half:
        spans_s = time_s[2 * half :] - time_s[: -2 * half]
        turned_rad = yaw_rad[2 * half :] - yaw_rad[: -2 * half]
        rate[half:-half] = np.where(spans_s < 1.1 * SMOOTH_S, turned_rad / spans_s, 0.0)
    return rate
