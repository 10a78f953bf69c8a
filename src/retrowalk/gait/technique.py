"""What the measures say about technique, against the practice's own rules.

Small steps (T3, T6), an even beat and no hurry (T9), a tall trunk (T7, T11). Each is a plain
sentence with its number and how sure it is; a sensor on the trunk cannot see which part of the
foot lands first (T4), and says so.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np

from retrowalk.gait.saying import sentence_of
from retrowalk.gait.types import Bout, Direction

FEWEST_STEPS = 8  # of a direction, before anything is said about it
ENOUGH_STEPS = 60  # ... that leave no doubt for want of steps
SMALL = 0.9  # backward steps up to this share of forward ones are small
EVEN = 0.08  # coefficient of variation of the step time
UNHURRIED = 1.1  # backward cadence up to this share of the forward one
TALL_RAD = np.radians(10.0)  # a trunk that leans forward by more than in standing is bent

Told = dict[str, Any]


def technique_of(bouts: tuple[Bout, ...], measures: Mapping[str, Any]) -> dict[str, Told]:
    """Say what the backward steps show, by rule; nothing without enough of them.

    Each has ``value``, ``good`` (both None where nothing can be told), ``sure`` (0 to 1: the
    confidence of the direction, less with few steps), ``sentence`` and ``source``.
    """
    back, ahead = (_sure(bouts, way) for way in (Direction.BACKWARD, Direction.FORWARD))
    if back is None:
        return {}
    backward, ratios = measures["backward"], measures["backward_to_forward"]
    found = {}
    if "step_time_cv" in backward:
        spread = backward["step_time_cv"]
        found["evenness"] = _told(spread, spread <= EVEN, back, "T9")
    if ahead is not None and ratios.keys() >= {"step_length", "cadence"}:
        sure, length, cadence = min(back, ahead), ratios["step_length"], ratios["cadence"]
        found["small_steps"] = _told(length, length <= SMALL, sure, "T3", "T6")
        found["unhurried"] = _told(cadence, cadence <= UNHURRIED, sure, "T9")
    if "lean_rad" in backward:
        lean_rad = float(backward["lean_rad"])
        found["tall"] = _told(lean_rad, bool(lean_rad <= TALL_RAD), back, "T7", "T11")
    elif "lean_rad" in measures["unseen"]:
        found["tall"] = _told(None, None, None, "T7", "T11")
    found["toe_first"] = _told(None, None, None, "T4")
    return {
        rule: told | {"sentence": sentence_of(rule, told, measures)} for rule, told in found.items()
    }


def _sure(bouts: tuple[Bout, ...], way: Direction) -> float | None:
    """Say how sure one may be of what the steps of a direction show; None with too few."""
    own = [bout for bout in bouts if bout.direction is way]
    steps = sum(bout.steps for bout in own)
    if steps < FEWEST_STEPS:
        return None
    confidence = sum(bout.confidence * bout.steps for bout in own) / steps
    return float(confidence * min(1.0, np.sqrt(steps / ENOUGH_STEPS)))


def _told(value: float | None, good: bool | None, sure: float | None, *source: str) -> Told:
    return {"value": value, "good": good, "sure": sure, "sentence": "", "source": list(source)}
