"""What the measures say about technique, against the practice's own rules.

Small steps (T3, T6), an even beat and no hurry (T9), a tall trunk (T7, T11). Each is a plain
sentence with its number and how sure it is; a sensor on the trunk cannot see which part of the
foot lands first (T4), and says so.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np

from retrowalk.gait.types import Bout, Direction

FEWEST_STEPS = 8  # of a direction, before anything is said about it
ENOUGH_STEPS = 60  # ... that leave no doubt for want of steps
FAINT = 0.5  # less sure than that is said aloud
SMALL = 0.9  # backward steps up to this share of forward ones are small
EVEN = 0.08  # coefficient of variation of the step time
UNHURRIED = 1.1  # backward cadence up to this share of the forward one
TALL_RAD = np.radians(10.0)  # a trunk that leans forward by more than in standing is bent

Said = dict[str, Any]


def technique_of(bouts: tuple[Bout, ...], measures: Mapping[str, Any]) -> dict[str, Said]:
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
        found["evenness"] = _evenness(backward["step_time_cv"], back)
    if ahead is not None and ratios.keys() >= {"step_length", "cadence"}:
        sure = min(back, ahead)
        found["small_steps"] = _small_steps(ratios["step_length"], sure)
        found["unhurried"] = _unhurried(ratios["cadence"], backward["cadence_spm"], sure)
    if "lean_rad" in backward:
        found["tall"] = _tall(backward["lean_rad"], back)
    elif "lean_rad" in measures["unseen"]:
        found["tall"] = _unseen(measures["unseen"]["lean_rad"], "T7", "T11")
    found["toe_first"] = _unseen(
        "A phone on the trunk can't see your feet: feel the toes land first.", "T4"
    )
    return found


def _sure(bouts: tuple[Bout, ...], way: Direction) -> float | None:
    """Say how sure one may be of what the steps of a direction show; None with too few."""
    own = [bout for bout in bouts if bout.direction is way]
    steps = sum(bout.steps for bout in own)
    if steps < FEWEST_STEPS:
        return None
    confidence = sum(bout.confidence * bout.steps for bout in own) / steps
    return float(confidence * min(1.0, np.sqrt(steps / ENOUGH_STEPS)))


def _small_steps(share: float, sure: float) -> Said:
    good = share <= SMALL
    advice = "Small is right." if good else "A little shorter is easier on the knees."
    sentence = f"Your backward steps were {share:.0%} as long as your forward ones. {advice}"
    return _said(share, good, sure, sentence, "T3", "T6")


def _evenness(spread: float, sure: float) -> Said:
    good = spread <= EVEN
    advice = "That is even." if good else "A steadier beat will come with practice."
    sentence = f"The time of your backward steps varied by {spread:.0%}. {advice}"
    return _said(spread, good, sure, sentence, "T9")


def _unhurried(share: float, cadence_spm: float, sure: float) -> Said:
    good = share <= UNHURRIED
    advice = "That is unhurried." if good else "You have time: slower is better."
    sentence = f"You took {cadence_spm:.0f} backward steps a minute. {advice}"
    return _said(share, good, sure, sentence, "T9")


def _tall(lean_rad: float, sure: float) -> Said:
    degrees = abs(round(np.degrees(lean_rad)))
    way = "forward" if lean_rad > 0 else "back"
    good = bool(lean_rad <= TALL_RAD)
    leant = f"leaned {degrees}° further {way} than in standing" if degrees else "stayed upright"
    advice = "That is tall." if good else "Grow tall: head up, shoulders easy."
    sentence = f"Going backward, your trunk {leant}. {advice}"
    return _said(float(lean_rad), good, sure, sentence, "T7", "T11")


def _said(value: float, good: bool, sure: float, sentence: str, *source: str) -> Said:
    if sure < FAINT:
        sentence += " Few clear steps show it, so take it lightly."
    return {
        "value": value,
        "good": good,
        "sure": sure,
        "sentence": sentence,
        "source": list(source),
    }


def _unseen(sentence: str, *source: str) -> Said:
    return {
        "value": None,
        "good": None,
        "sure": None,
        "sentence": sentence,
        "source": list(source),
    }
