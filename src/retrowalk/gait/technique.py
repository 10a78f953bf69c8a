"""What the steps say about technique: first sentences, each with its number.

The rules are the practice's own: small steps (T3, T6), evenness and no hurry (T9). A sensor on
the trunk cannot see which part of the foot lands first (T4), and says so.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

from retrowalk.gait.steps import Footfalls
from retrowalk.gait.travel import Runs
from retrowalk.gait.types import Direction, IntArray

FloatArray = npt.NDArray[np.float64]

FEWEST_STEPS = 8  # of a direction, before anything is said about it
SMALL = 0.9  # backward steps up to this share of forward ones are small
EVEN = 0.08  # coefficient of variation of the step time
UNHURRIED = 1.1  # backward cadence up to this share of the forward one


def technique_of(
    steps: Footfalls, run: Runs, direction: IntArray, length_m: FloatArray
) -> dict[str, Any]:
    """Sentences about the backward steps, by rule; empty without enough of them."""
    back, ahead = direction == Direction.BACKWARD, direction == Direction.FORWARD
    if back.sum() < FEWEST_STEPS:
        return {}
    found = {
        "evenness": _evenness(steps, run, back),
        "toe_first": {
            "value": None,
            "good": None,
            "sentence": "A phone on the trunk can't see your feet: feel the toes land first.",
            "source": ["T4"],
        },
    }
    if ahead.sum() >= FEWEST_STEPS:
        found["small_steps"] = _small_steps(length_m, back, ahead)
        found["unhurried"] = _unhurried(steps, back, ahead)
    return found


def _small_steps(
    length_m: FloatArray, back: npt.NDArray[np.bool_], ahead: npt.NDArray[np.bool_]
) -> dict[str, Any]:
    share = float(length_m[back].mean() / length_m[ahead].mean())
    good = share <= SMALL
    advice = "Small is right." if good else "A little shorter is easier on the knees."
    sentence = f"Your backward steps were {share:.0%} as long as your forward ones. {advice}"
    return {"value": share, "good": good, "sentence": sentence, "source": ["T3", "T6"]}


def _evenness(steps: Footfalls, run: Runs, back: npt.NDArray[np.bool_]) -> dict[str, Any]:
    inside = back & np.append(False, (np.diff(run) == 0) & back[:-1])
    if inside.sum() < FEWEST_STEPS:
        inside = back
    times_s = steps.duration_s[inside]
    spread = float(times_s.std() / times_s.mean())
    good = spread <= EVEN
    advice = "That is even." if good else "A steadier beat will come with practice."
    sentence = f"The time of your backward steps varied by {spread:.0%}. {advice}"
    return {"value": spread, "good": good, "sentence": sentence, "source": ["T9"]}


def _unhurried(
    steps: Footfalls, back: npt.NDArray[np.bool_], ahead: npt.NDArray[np.bool_]
) -> dict[str, Any]:
    cadence_spm = 60.0 / float(np.median(steps.duration_s[back]))
    share = cadence_spm * float(np.median(steps.duration_s[ahead])) / 60.0
    good = share <= UNHURRIED
    advice = "That is unhurried." if good else "You have time: slower is better."
    sentence = f"You took {cadence_spm:.0f} backward steps a minute. {advice}"
    return {"value": share, "good": good, "sentence": sentence, "source": ["T9"]}
