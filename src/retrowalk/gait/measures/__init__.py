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
from retrowalk.gait.measures.steady import Steady, SteadyParameters, steady_of
from retrowalk.gait.measures.variability import variability
from retrowalk.gait.measures.walked import Walked
from retrowalk.gait.report import (
    GaitMeasures,
    MeasuresReport,
    RatioReport,
    TurnReport,
    UnseenReport,
)
from retrowalk.gait.types import Direction, Event, EventKind, Mode
from retrowalk.gait.wording import unseen

__all__ = ["Steady", "SteadyParameters", "Walked", "measures_of", "steady_of"]

FloatArray = npt.NDArray[np.float64]


def measures_of(
    walked: Walked, steady: Steady, events: tuple[Event, ...]
) -> tuple[list[GaitMeasures], MeasuresReport]:
    """Measure each bout and the whole walk, from its steady steps and what befell the walker.

    A bout, and each direction, has the values of ``pace``, ``variability`` and ``smoothness``,
    made of its steady steps, and of ``posture`` and ``loading``, means over all of them. Those
    of the directions are of walking; running is told of its bouts.
    """
    details: dict[str, FloatArray] = {}
    if len(walked.footfalls):
        details = smoothness(walked, steady) | posture(walked) | loading(walked)
    of_bouts = Groups(walked.bout, int(walked.bout.max(initial=-1)) + 1)
    bouts = _of_groups(walked, steady, details, of_bouts)
    ways = (Direction.BACKWARD, Direction.FORWARD)
    walks = walked.mode != Mode.RUN
    way = np.select([walks & (walked.direction == one) for one in ways], [0, 1], default=-1)
    backward, forward = _of_groups(walked, steady, details, Groups(way.astype(np.intp), len(ways)))
    return bouts, _of_walk(walked, steady, events, backward, forward)


def _of_walk(
    walked: Walked,
    steady: Steady,
    events: tuple[Event, ...],
    backward: GaitMeasures,
    forward: GaitMeasures,
) -> MeasuresReport:
    return MeasuresReport(
        backward=backward,
        forward=forward,
        backward_to_forward=RatioReport(
            step_length=_ratio(backward.step_length_m, forward.step_length_m),
            cadence=_ratio(backward.cadence_spm, forward.cadence_spm),
            speed=_ratio(backward.speed_mps, forward.speed_mps),
        ),
        irregular_steps=int(irregular(walked, steady).sum()),
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
    walked: Walked, steady: Steady, details: dict[str, FloatArray], groups: Groups
) -> list[GaitMeasures]:
    """Measure all groups, and leave out of each what could not be told of it."""
    found = pace(walked, steady, groups) | variability(steady, groups)
    found |= {name: groups.mean(values) for name, values in details.items()}
    counts = {
        "steady_steps": groups.total(np.isfinite(steady.step_s).astype(np.float64)),
        "steady_strides": groups.total(np.isfinite(steady.stride_s).astype(np.float64)),
    }
    return [
        GaitMeasures(
            **{name: float(values[k]) for name, values in found.items() if np.isfinite(values[k])},
            **{name: int(values[k]) for name, values in counts.items() if values[k]},
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
