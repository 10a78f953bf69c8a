"""What interrupts a walk: irregular steps, pauses and turns."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from retrowalk.gait.measures.walked import Walked
from retrowalk.gait.signal import RATE_HZ
from retrowalk.gait.travel import median_by_run

FloatArray = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

IRREGULAR = 0.25  # a step so much longer or shorter in time than the run's usual
PAUSE_S = 60.0  # who stands longer rests
TURN_RADPS = np.radians(15.0)
TURN_RAD = np.radians(45.0)
TURN_S = (0.5, 10.0)
SMOOTH_S = 1.0  # a stride: over it the swinging of the hips cancels
NEAR_S = 2.0  # of the nearest step


@dataclass(frozen=True)
class Turn:
    """A turn of the body in walking: half-open ``[start_s, end_s)``, positive to the left."""

    start_s: float
    end_s: float
    angle_rad: float


def irregular(walked: Walked) -> Mask:
    """Tell which steps took a quarter more or less time than the usual one of their run, (n,).

    Those that start or stop a bout are not meant. Defined here.
    """
    usual_s = median_by_run(walked.footfalls.duration_s, walked.run)
    step_s = walked.interval_s()
    return walked.steady() & (np.abs(step_s / usual_s - 1.0) > IRREGULAR)


def pauses_s(walked: Walked) -> FloatArray:
    """Measure how long the walker stood between two runs of steps, (k,) seconds.

    From the last contact of a run to the begin of the first step of the next; standing for more
    than a minute is a rest, not a pause.
    """
    new = np.flatnonzero(np.diff(walked.run)) + 1
    begins_s = walked.time_s[new] - walked.footfalls.duration_s[new]
    stood_s = begins_s - walked.time_s[new - 1]
    return np.asarray(stood_s[(stood_s > 0) & (stood_s <= PAUSE_S)])


def turns(walked: Walked) -> tuple[Turn, ...]:
    """Find where the body turned in walking.

    A turn is a stretch in which the rate of turning about the vertical, averaged over a second,
    stays above 15 degrees a second, of 45 degrees or more within 0.5 to 10 s (El-Gohary et al.
    2014, doi:10.3390/s140100356). Departs from it: the rate is averaged over a stride instead of
    filtered at 1.5 Hz, about true up instead of the sensor's axis, and it says nothing of joining
    neighbouring turns.
    """
    time_s, yaw_rad = walked.traces.time_s, walked.traces.yaw_rad
    half = round(SMOOTH_S * RATE_HZ / 2)
    if time_s.size <= 2 * half or not yaw_rad.any():
        return ()
    rate = np.zeros(time_s.size)
    spans_s = time_s[2 * half :] - time_s[: -2 * half]
    whole = spans_s < 1.1 * SMOOTH_S
    rate[half:-half][whole] = (yaw_rad[2 * half :] - yaw_rad[: -2 * half])[whole] / spans_s[whole]
    way = np.where(np.abs(rate) > TURN_RADPS, np.sign(rate), 0).astype(np.int8)
    edges = np.flatnonzero(np.diff(way, prepend=0, append=0))
    found = [
        Turn(float(time_s[a]), float(time_s[b - 1]), float(yaw_rad[b - 1] - yaw_rad[a]))
        for a, b in pairwise(edges.tolist())
        if way[a]
    ]
    return tuple(turn for turn in found if _is_turn(turn, walked.time_s))


def _is_turn(turn: Turn, steps_s: FloatArray) -> bool:
    first, last = np.searchsorted(steps_s, [turn.start_s - NEAR_S, turn.end_s + NEAR_S])
    lasts = TURN_S[0] <= turn.end_s - turn.start_s <= TURN_S[1]
    return bool(last > first) and lasts and abs(turn.angle_rad) >= TURN_RAD
