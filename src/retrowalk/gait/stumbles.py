"""Stumbles: a jolt amid walking as no other step shows, and the walker goes on.

The foot is caught, the trunk is jerked and tips, the next steps save it. Everybody's steps jolt, so
the jolt is held against the walker's own of the seconds before.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from retrowalk.gait.felt import BEFORE_S, Felt, Trod, confidence_of
from retrowalk.gait.signal import RATE_HZ
from retrowalk.gait.types import Event, EventKind

FloatArray = npt.NDArray[np.float64]

KNOWN_S = 3.0  # after the jolt all is felt that tells a stumble
USUAL_S = (-BEFORE_S, -1.0)  # before the jolt: what is usual
A_STEP_S = 0.6  # the greatest within it is that of a step
LEAST_USUAL = 3  # steps of what is usual
NEAR_S = (-0.3, 0.3)  # around the jolt


@dataclass(frozen=True)
class StumbleParameters:
    """What makes a stumble.

    The limits are round numbers that 54 of 55 acted stumbles of 11 people keep (SisFall: Sucerquia,
    López & Vargas-Bonilla 2017, doi:10.3390/s17010198).

    Attributes
    ----------
    jolt_mps2 : the acceleration is at least so long, m/s²
    jerk_mps3 : it grows or shrinks at least so fast, m/s³
    jerk_share : ... and at least so many times as fast as in the steps before
    tip_share : the trunk tips at least so many times as fast as in the steps before
    steps_before, steps_after : of walking, in the 5 s before and 3 s after
    leaning_rad : the device sits as before, within this, rad
    running_share : of the steps around: if more of them may be running, nobody knows
    again_s : two stumbles are at least so far apart, s
    """

    jolt_mps2: float = 22.0
    jerk_mps3: float = 250.0
    jerk_share: float = 3.5
    tip_share: float = 1.7
    steps_before: int = 3
    steps_after: int = 3
    leaning_rad: float = float(np.radians(30.0))
    running_share: float = 0.5
    again_s: float = 2.0


STUMBLE = StumbleParameters()


def stumble_at(
    felt: Felt, at: int, trod: Trod, parameters: StumbleParameters = STUMBLE
) -> Event | None:
    """Judge whether the peak of the acceleration at sample ``at`` was a stumble."""
    limits, peak_s = parameters, float(felt.time_s[at])
    near, usual = felt.window(at, *NEAR_S), felt.window(at, *USUAL_S)
    jerk_mps3 = float(felt.jerk_mps3[near].max())
    if jerk_mps3 < limits.jerk_mps3:
        return None
    known_s = peak_s + KNOWN_S
    before = trod.between(peak_s - 5.0, peak_s, known_s)
    after = trod.between(peak_s + 0.3, known_s, known_s)
    runs = trod.runs[before], trod.runs[after]
    if runs[0].size < limits.steps_before or runs[1].size < limits.steps_after:
        return None
    if np.concatenate(runs).mean() >= limits.running_share:
        return None
    usual_jerk, usual_tip = _of_steps(felt.jerk_mps3[usual]), _of_steps(felt.tip_radps[usual])
    shares = (
        felt.size_mps2[at] / limits.jolt_mps2,
        jerk_mps3 / limits.jerk_mps3,
        jerk_mps3 / (limits.jerk_share * usual_jerk),
        felt.tip_radps[near].max() / (limits.tip_share * usual_tip),
    )
    if not all(share >= 1.0 for share in shares):  # one that nobody knows is none
        return None
    stood = felt.acc_mps2[:, felt.window(at, -3.0, -1.0)].mean(axis=1, dtype=np.float64)
    if not felt.tilt_rad(at, 1.0, KNOWN_S, stood) <= limits.leaning_rad:
        return None
    return Event(peak_s, EventKind.STUMBLE, confidence_of(*shares))


def _of_steps(values: FloatArray) -> float:
    """Take the median over steps of the greatest in each; NaN where there are too few."""
    span = round(A_STEP_S * RATE_HZ)
    count = values.size // span
    if count < LEAST_USUAL:
        return float("nan")
    return float(np.median(values[-count * span :].reshape(count, span).max(axis=1)))
