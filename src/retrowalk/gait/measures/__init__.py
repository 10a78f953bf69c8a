"""What is measured of a walk beyond its steps: one module for each idea, each value defined there.

What belongs to a step is measured once and averaged over groups of steps, all bouts at once and
then the directions; what belongs to a group (pace, variability) is made of the group.
A value that cannot be told is absent; ``unseen`` says why, where that is not plain.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

from retrowalk.gait.measures.events import Turn, irregular, pauses_s, stumbles_s, turns
from retrowalk.gait.measures.groups import Groups
from retrowalk.gait.measures.loading import loading
from retrowalk.gait.measures.pace import pace
from retrowalk.gait.measures.posture import posture
from retrowalk.gait.measures.smoothness import smoothness
from retrowalk.gait.measures.variability import variability
from retrowalk.gait.measures.walked import Walked
from retrowalk.gait.types import Direction
from retrowalk.languages import say

__all__ = ["Turn", "Walked", "measures_of"]

FloatArray = npt.NDArray[np.float64]

RATIOS = {
    "step_length": "step_length_m",
    "cadence": "cadence_spm",
    "speed": "speed_mps",
}


def measures_of(walked: Walked) -> tuple[list[dict[str, float]], dict[str, Any]]:
    """Measure each bout, in order, and the whole walk.

    A bout has the values of ``pace``, ``variability``, ``smoothness``, ``posture`` and
    ``loading``, means over its steps. A walk has

    - ``backward``, ``forward``: as of a bout, over all bouts of the direction.
    - ``backward_to_forward``: ratios of step length, cadence and speed; 1 is the same.
    - ``irregular_steps``, ``stumbles_s``, ``pauses_s``, ``turns``: see ``events``.
    - ``unseen``: sentences about what this recording cannot show.
    """
    details: dict[str, FloatArray] = {}
    if len(walked.footfalls):
        details = smoothness(walked) | posture(walked) | loading(walked)
    changes = (np.diff(walked.run) != 0) | (np.diff(walked.direction) != 0)
    bout = np.append(0, np.cumsum(changes))[: len(walked.footfalls)]
    bouts = _of_groups(walked, details, Groups(bout, int(bout.max(initial=-1)) + 1))
    ways = (Direction.BACKWARD, Direction.FORWARD)
    way = np.select([walked.direction == one for one in ways], [0, 1], default=-1)
    backward, forward = _of_groups(walked, details, Groups(way.astype(np.intp), len(ways)))
    return bouts, _of_walk(walked, backward, forward)


def _of_walk(
    walked: Walked, backward: dict[str, float], forward: dict[str, float]
) -> dict[str, Any]:
    return {
        "backward": backward,
        "forward": forward,
        "backward_to_forward": {
            name: backward[key] / forward[key]
            for name, key in RATIOS.items()
            if key in backward and key in forward
        },
        "irregular_steps": int(irregular(walked).sum()),
        "stumbles_s": stumbles_s(walked).tolist(),
        "pauses_s": pauses_s(walked).tolist(),
        "turns": [
            {"start_s": turn.start_s, "end_s": turn.end_s, "angle_rad": turn.angle_rad}
            for turn in turns(walked)
        ],
        "unseen": _unseen(walked, backward | forward),
    }


def _of_groups(
    walked: Walked, details: dict[str, FloatArray], groups: Groups
) -> list[dict[str, float]]:
    """Measure all groups, and leave out of each what could not be told of it."""
    found = pace(walked, groups) | variability(walked, groups)
    found |= {name: groups.mean(values) for name, values in details.items()}
    return [
        {name: float(values[k]) for name, values in found.items() if np.isfinite(values[k])}
        for k in range(groups.count)
    ]


def _unseen(walked: Walked, told: dict[str, float]) -> dict[str, str]:
    if not len(walked.footfalls):
        return {}
    if walked.facing is None:
        return dict.fromkeys(("side_sway_m", "lean_rad"), say("gait-unseen-facing"))
    unseen: dict[str, str] = {}
    if told and "lean_rad" not in told:
        unseen["lean_rad"] = say("gait-unseen-upright")
    return unseen
