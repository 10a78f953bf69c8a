"""From steps to bouts: stretches of walking in one direction, half-open, in order.

A step fills the time since the contact before, so bouts of one run touch where the direction
changes and end with the last contact before a pause.
"""

import numpy as np
import numpy.typing as npt

from retrowalk.gait.length import Lengths
from retrowalk.gait.steps import Footfalls
from retrowalk.gait.travel import Runs
from retrowalk.gait.types import Bout, Direction, IntArray, Mode, Total

FloatArray = npt.NDArray[np.float64]
Bouts = npt.NDArray[np.intp]
"""(n,) number of the bout that each step belongs to."""


def bout_of(run: Runs, direction: IntArray, mode: IntArray) -> Bouts:
    """Give steps that follow each other in the same direction and mode one number, (n,)."""
    changes = np.stack([np.diff(of) != 0 for of in (run, direction, mode)]).any(axis=0)
    return np.append(0, np.cumsum(changes))[: run.size]


def bouts_of(
    steps: Footfalls,
    bout: Bouts,
    direction: IntArray,
    mode: IntArray,
    confidence: FloatArray,
    lengths: Lengths,
) -> tuple[Bout, ...]:
    """Sum up the steps of each bout."""
    if not len(steps):
        return ()
    first = np.flatnonzero(np.diff(bout, prepend=-1))
    count = np.diff(np.append(first, len(steps)))
    end_s = steps.time_s[first + count - 1]
    before_s = np.concatenate(([0.0], end_s[:-1]))
    start_s = np.maximum(steps.time_s[first] - steps.duration_s[first], before_s)
    distance_m, either_m = (
        np.add.reduceat(metres, first) for metres in (lengths.length_m, lengths.either_m)
    )
    distance_sd_m = lengths.sum_sd_m(bout, first.size)
    mean_confidence = np.add.reduceat(confidence, first) / count
    return tuple(
        Bout(
            start_s=float(start),
            end_s=float(end),
            direction=Direction(int(direction[at])),
            mode=Mode(int(mode[at])),
            confidence=float(sure),
            steps=int(n),
            distance_m=_told(distance),
            cadence_spm=float(60.0 * n / (end - start)),
            distance_either_m=_told(either),
            distance_sd_m=float(sd) if np.isfinite(either) else None,
        )
        for at, n, start, end, distance, either, sd, sure in zip(
            first,
            count,
            start_s,
            end_s,
            distance_m,
            either_m,
            distance_sd_m,
            mean_confidence,
            strict=True,
        )
    )


def totals_of(bouts: tuple[Bout, ...], lengths: Lengths) -> dict[str, Total]:
    """Add up the bouts of each direction, by the direction's word."""
    order = (Direction.BACKWARD, Direction.FORWARD, Direction.UNKNOWN)
    which = np.select([lengths.direction == way for way in order], range(len(order)))
    sd_m = lengths.sum_sd_m(which, len(order)).tolist()
    return {
        way.word: _total([b for b in bouts if b.direction is way], sd)
        for way, sd in zip(order, sd_m, strict=True)
    }


def _total(bouts: list[Bout], sd_m: float) -> Total:
    distances = [b.distance_m for b in bouts if b.distance_m is not None]
    known = len(distances) == len(bouts)
    return Total(
        duration_s=float(sum(b.duration_s for b in bouts)),
        steps=sum(b.steps for b in bouts),
        distance_m=float(sum(distances)) if known else None,
        distance_sd_m=sd_m if known and bouts else None,
    )


def _told(metres: float) -> float | None:
    return float(metres) if np.isfinite(metres) else None
