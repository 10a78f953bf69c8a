"""Which end of the foot is the toe, and so which strides go forward and which backward.

The push of a step is given with the front of the foot. Going forward a foot rolls off over its
toes and pushes: it turns quicker before the swing than after it. Going backward it comes down on
its toes and takes the weight with the same calf: quicker after the swing. One stride tells it in
19 of 20 cases, a recording for good. Where strides lead relative to the sensor is known anyway,
so a few strides of either kind settle the direction of all.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from retrowalk.gait.facing import axis_of
from retrowalk.gait.feet.swings import Swings
from retrowalk.gait.steps import LONGEST_STEP_S
from retrowalk.gait.types import Direction, IntArray
from retrowalk.languages import Message

FloatArray = npt.NDArray[np.float64]

LEAST_ALIGNMENT = 0.5  # cosine: within 60 degrees of straight ahead or straight back
SURE_DEVIATIONS = 2.0  # of so many tosses of a coin
LONGEST_STRIDE_S = 2.0 * LONGEST_STEP_S  # a longer pause is standing
FEWEST_STRIDES = 3  # fewer in a row the other way may be part of a turn


@dataclass(frozen=True)
class ToeEnd:
    """Where the toes point along ``Swings.ahead``: +1 or -1, 0 if not known."""

    sign: int
    notes: tuple[Message, ...] = ()


def toe_end(swings: Swings, forward_axis: str | None) -> ToeEnd:
    """Find where the toes point, from a declared axis or from how the foot rolls.

    Raises
    ------
    InvalidAnswer
        if the axis is not one
    """
    if forward_axis is not None:
        pointing = float(axis_of(forward_axis) @ _mean(swings.ahead))
        if abs(pointing) >= LEAST_ALIGNMENT:
            return ToeEnd(1 if pointing > 0 else -1)
        note = Message("gait-feet-note-axis", axis=forward_axis)
        return ToeEnd(_told(swings), (note,))
    return ToeEnd(_told(swings))


def directions(swings: Swings, toe: ToeEnd) -> IntArray:
    """Tell forward, backward or unknown for each swing, (n,) values of Direction."""
    straight = np.abs(swings.along_m) >= LEAST_ALIGNMENT * swings.level_m
    direction = np.where(straight, np.sign(swings.along_m) * toe.sign, Direction.UNKNOWN)
    return _settled(direction.astype(np.int8), runs(swings.contact_s))


def runs(contact_s: FloatArray) -> npt.NDArray[np.intp]:
    """Count the runs of strides that follow each other without a pause, (n,), from 0."""
    return np.cumsum(np.diff(contact_s, prepend=contact_s[:1]) > LONGEST_STRIDE_S)


def _told(swings: Swings) -> int:
    votes = np.sign(swings.along_m) * np.sign(swings.roll_off_radps - swings.roll_on_radps)
    total = float(votes.sum())
    return int(np.sign(total)) if abs(total) >= SURE_DEVIATIONS * np.sqrt(len(swings)) else 0


def _settled(direction: IntArray, run: npt.NDArray[np.intp]) -> IntArray:
    """Leave open what too few strides in a row tell."""
    changes = (np.diff(direction) != 0) | (np.diff(run) != 0)
    group = np.concatenate((np.zeros(min(1, direction.size), dtype=np.intp), np.cumsum(changes)))
    count = np.bincount(group)[group]
    return np.where(count >= FEWEST_STRIDES, direction, Direction.UNKNOWN).astype(np.int8)


def _mean(vectors: FloatArray) -> FloatArray:
    total = vectors.sum(axis=1)
    return np.asarray(total / (np.linalg.norm(total) or 1.0))
