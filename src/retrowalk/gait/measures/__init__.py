"""What is measured of a walk beyond its steps: one module for each idea, each value defined there.

What belongs to a step is measured once and averaged over groups of steps, all bouts at once and
then the directions; what belongs to a group (pace, variability) is made of the group.
A value that cannot be told is absent; ``unseen`` says why, where that is not plain.
"""

import numpy as np
import numpy.typing as npt

from retrowalk.gait.measures.events import irregular, pauses_s, turns
from retrowalk.gait.measures.groups import Groups
from retrowalk.gait.measures.loading import loading
from retrowalk.gait.measures.pace import pace
from retrowalk.gait.measures.posture import posture
from retrowalk.gait.measures.smoothness import smoothness
from retrowalk.gait.measures.variability import variability
from retrowalk.gait.measures.walked import Walked
from retrowalk.gait.report import (
    GaitMeasures,
    MeasuresReport,
    RatioReport,
    TurnReport,
    UnseenReport,
)
from retrowalk.gait.types import Direction, Event, EventKind
from retrowalk.gait.wording import unseen

__all__ = ["Walked", "measures_of"]

FloatArray = npt.NDArray[np.float64]


def measures_of(
    walked: Walked, events: tuple[Event, ...]
) -> tuple[list[GaitMeasures], MeasuresReport]:
    """Measure each bout, in order, and the whole walk, in which ``events`` befell the walker.

    A bout, and each direction, has the values of ``pace``, ``variability``, ``smoothness``,
    ``posture`` and ``loading``, means over its steps.
    """
    details: dict[str, FloatArray] = {}
    if len(walked.footfalls):
        details = smoothness(walked) | posture(walked) | loading(walked)
    of_bouts = Groups(walked.bout, int(walked.bout.max(initial=-1)) + 1)
    bouts = _of_groups(walked, details, of_bouts)
    ways = (Direction.BACKWARD, Direction.FORWARD)
    way = np.select([walked.direction == one for one in ways], [0, 1], default=-1)
    backward, forward = _of_groups(walked, details, Groups(way.astype(np.intp), len(ways)))
    return bouts, _of_walk(walked, events, backward, forward)


def _of_walk(
    walked: Walked, events: tuple[Event, ...], backward: GaitMeasures, forward: GaitMeasures
) -> MeasuresReport:
    return MeasuresReport(
        backward=backward,
        forward=forward,
        backward_to_forward=RatioReport(
            step_length=_ratio(backward.step_length_m, forward.step_length_m),
            cadence=_ratio(backward.cadence_spm, forward.cadence_spm),
            speed=_ratio(backward.speed_mps, forward.speed_mps),
        ),
        irregular_steps=int(irregular(walked).sum()),
        stumbles_s=tuple(e.time_s for e in events if e.kind is EventKind.STUMBLE),
        pauses_s=tuple(pauses_s(walked).tolist()),
        turns=tuple(
            TurnReport(start_s=turn.start_s, end_s=turn.end_s, angle_rad=turn.angle_rad)
            for turn in turns(walked)
        ),
        unseen=_unseen(walked, backward, forward),
    )


def _ratio(backward: float | None, forward: float | None) -> float | None:
    return None if backward is None or forward is None else backward / forward


def _of_groups(
    walked: Walked, details: dict[str, FloatArray], groups: Groups
) -> list[GaitMeasures]:
    """Measure all groups, and leave out of each what could not be told of it."""
    found = pace(walked, groups) | variability(walked, groups)
    found |= {name: groups.mean(values) for name, values in details.items()}
    return [
        GaitMeasures(
            **{name: float(values[k]) for name, values in found.items() if np.isfinite(values[k])}
        )
        for k in range(groups.count)
    ]


def _unseen(walked: Walked, backward: GaitMeasures, forward: GaitMeasures) -> UnseenReport:
    if not len(walked.footfalls):
        return UnseenReport()
    if walked.facing is None:
        why = unseen("tall", facing_known=False)
        return UnseenReport(side_sway_m=why, lean_rad=why)
    lean_is_unseen = backward.lean_rad is None and forward.lean_rad is None
    if lean_is_unseen and {backward, forward} != {GaitMeasures()}:
        return UnseenReport(lean_rad=unseen("tall", facing_known=True))
    return UnseenReport()
