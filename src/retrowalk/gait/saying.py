"""What a walk says in words, in the language that is spoken: of technique, and of what is unsure.

A walk that is kept keeps its numbers; its sentences are said again from them when it is shown.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np

from retrowalk.gait.output import to_dict
from retrowalk.gait.types import Walk
from retrowalk.languages import Remembered, remember, say, say_again, speaking

FAINT = 0.5  # less sure than that is said aloud
KEPT = "notes_said"  # of a kept walk: what its notes were said from


def sentence_of(rule: str, told: Mapping[str, Any], measures: Mapping[str, Any]) -> str:
    """Say what a rule of technique found: its number and what that means, or what is unseen."""
    if told["value"] is None:
        return _unseen(rule, measures)
    sentence = _shown(rule, told, measures)
    return say("gait-faint", sentence=sentence) if told["sure"] < FAINT else sentence


def to_keep(walk: Walk) -> dict[str, Any]:
    """Give a walk as it is kept: the same in whatever language it was measured."""
    said_from = [None if one is None else one.model_dump() for one in remember(walk.notes)]
    kept = to_dict(walk) | {KEPT: said_from}
    with speaking("en"):
        return kept | said_again(kept)


def said_again(kept: Mapping[str, Any]) -> dict[str, Any]:
    """Give a kept walk in the form of :func:`to_dict`, its sentences said now."""
    walk = {key: value for key, value in kept.items() if key != KEPT}
    said_from = [one and Remembered.model_validate(one) for one in kept.get(KEPT, ())]
    walk["notes"] = list(say_again(kept["notes"], said_from))
    measures = kept.get("measures")
    if measures:  # the oldest walks were kept with words alone
        walk["technique"] = {
            rule: told | {"sentence": sentence_of(rule, told, measures)}
            for rule, told in kept["technique"].items()
        }
    return walk


def _unseen(rule: str, measures: Mapping[str, Any]) -> str:
    if rule == "toe_first":
        return say("gait-unseen-toes")
    blind = "side_sway_m" in measures["unseen"]
    return say("gait-unseen-facing" if blind else "gait-unseen-upright")


def _shown(rule: str, told: Mapping[str, Any], measures: Mapping[str, Any]) -> str:
    verdict = "good" if told["good"] else "better"
    if rule == "tall":
        return _lean(told["value"], verdict)
    if rule == "unhurried":
        number = round(measures["backward"]["cadence_spm"])
    else:
        number = round(100 * told["value"])
    return say(f"gait-technique-{rule}-{verdict}", number=number)


def _lean(lean_rad: float, verdict: str) -> str:
    degrees = abs(round(float(np.degrees(lean_rad))))
    if not degrees:
        return say("gait-technique-tall-upright")
    if lean_rad < 0:
        return say("gait-technique-tall-back", degrees=degrees)
    return say(f"gait-technique-tall-{verdict}", degrees=degrees)
