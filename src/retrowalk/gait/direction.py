"""Forward, backward or unknown, step by step, and which foot it was.

A step is forward when the walker travels where the body faces, backward when the other way, and
unknown when sideways, when push and fall do not go together, where nobody knows whether it is
walking or running, or when the device no longer sits as it did when forward was learnt.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from retrowalk.gait.device_traces import DeviceTraces
from retrowalk.gait.facing import Facing
from retrowalk.gait.sensor_shift import moved_at
from retrowalk.gait.steps import Footfalls
from retrowalk.gait.travel import Runs, Travel, pool
from retrowalk.gait.types import Direction, IntArray, Mode

FloatArray = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

LEAST_COHERENCE = 0.35
RUNNING_COHERENCE = 0.25  # hard landings shake a runner, who turns no more easily for that
LEAST_ALIGNMENT = 0.5  # cosine: within 60 degrees of straight ahead or straight back
LEAST_LEVEL = 0.35  # a forward that points nearly up or down tells nothing
SURE_COHERENCE = 0.6
FEWEST_STEPS = 5  # fewer in a row may be stopping, sitting down or shuffling
LONGEST_BLINK = 2  # so many unknown steps amid steps of one direction are of that direction
SIDE_WEIGHTS = (1.0, -1.0, 1.0)  # the feet alternate


@dataclass(frozen=True)
class DirectionParameters:
    """When a step is told to be forward or backward; the defaults were set on people.

    Attributes
    ----------
    least_coherence : how well push and fall keep step at least, 0 to 1, for a direction to be told
    least_alignment : cosine of the angle between travel and straight ahead, or straight back, at
        least; what lies between is sideways
    least_level : length of the level part of the unit vector that is forward in the device, at
        least; one that points nearly up or down tells nothing
    sure_coherence : from which coherence on the confidence is whole
    fewest_steps : fewer steps in a row stay unknown: stopping, sitting down or shuffling
    longest_blink : so many unknown steps amid steps of one direction are of that direction
    """

    least_coherence: float = LEAST_COHERENCE
    least_alignment: float = LEAST_ALIGNMENT
    least_level: float = LEAST_LEVEL
    sure_coherence: float = SURE_COHERENCE
    fewest_steps: int = FEWEST_STEPS
    longest_blink: int = LONGEST_BLINK


@dataclass(frozen=True, eq=False)
class Verdicts:
    """What is told of each step.

    Attributes
    ----------
    direction : (n,) values of Direction
    confidence : (n,) 0 to 1
    side : (n,) +1 left, -1 right, 0 not known
    moved : (n,) bool, the device no longer sat as it did
    """

    direction: IntArray
    confidence: FloatArray
    side: IntArray
    moved: Mask


def verdicts(
    steps: Footfalls,
    travel: Travel,
    traces: DeviceTraces,
    facing: Facing | None,
    mode: IntArray,
    rate_hz: float = np.inf,
    parameters: DirectionParameters = DirectionParameters(),
) -> Verdicts:
    """Judge each step against where the body faces; ``mode`` are values of Mode, (n,).

    With few samples a second (``rate_hz``, of the recording) a device that turns is not noticed.
    """
    nothing = np.zeros(len(steps), dtype=np.int8)
    if facing is None:
        return Verdicts(nothing, np.zeros(len(steps)), nothing, nothing > 0)
    level = facing.forward[:, None] - (facing.forward @ steps.up) * steps.up
    length = np.sqrt(np.einsum("ij,ij->j", level, level))
    ahead = level / np.maximum(length, 1e-12)

    alignment = np.einsum("ij,ij->j", travel.heading, ahead)
    known = (mode != Mode.UNKNOWN) & (length >= parameters.least_level)
    least = np.where(mode == Mode.RUN, RUNNING_COHERENCE, parameters.least_coherence)
    is_clear = (
        known & (travel.coherence >= least) & (np.abs(alignment) >= parameters.least_alignment)
    )
    shown = np.where(is_clear, np.sign(alignment), Direction.UNKNOWN).astype(np.int8)
    settled = _settled(shown, travel.run, parameters)
    moved = moved_at(steps, travel, traces, facing, settled, rate_hz)
    known &= ~moved
    shown = np.where(moved, Direction.UNKNOWN, shown).astype(np.int8)
    direction = _settled(shown, travel.run, parameters)
    confidence = np.where(
        direction != Direction.UNKNOWN,
        np.minimum(np.abs(alignment) * travel.coherence / parameters.sure_coherence, 1.0),
        0.0,
    )
    sides = _sides(steps, travel, ahead, known & (mode == Mode.WALK))
    return Verdicts(direction, confidence, sides, moved)


def _settled(direction: IntArray, run: Runs, parameters: DirectionParameters) -> IntArray:
    """Close blinks amid one direction; leave open what too few steps in a row tell."""
    first, count = _groups(direction, run)
    way, group_run = direction[first], run[first]
    between = np.zeros(first.size, dtype=bool)
    between[1:-1] = (way[:-2] == way[2:]) & (group_run[:-2] == group_run[2:])
    blinks = between & (way == Direction.UNKNOWN) & (count <= parameters.longest_blink)
    before = np.concatenate((way[:1], way[:-1]))
    closed = np.repeat(np.where(blinks, before, way), count)
    first, count = _groups(closed, run)
    return np.repeat(
        np.where(count >= parameters.fewest_steps, closed[first], Direction.UNKNOWN), count
    ).astype(np.int8)


def _groups(direction: IntArray, run: Runs) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Find where groups of the same direction in one run start, and how many steps each has."""
    changes = (np.diff(run) != 0) | (np.diff(direction) != 0)
    first = np.flatnonzero(np.concatenate((np.ones(min(1, run.size), dtype=bool), changes)))
    return first, np.diff(np.append(first, run.size))


def _sides(steps: Footfalls, travel: Travel, ahead: FloatArray, known: Mask) -> IntArray:
    """Tell left from right: the trunk is on its way to the foot that lands, and feet alternate."""
    left = np.cross(steps.up, ahead, axis=0)
    towards_left = np.einsum("ij,ij->j", steps.sway_mps, left)
    pooled = pool(towards_left, travel.run, SIDE_WEIGHTS)
    return np.where(known, np.sign(pooled), 0).astype(np.int8)
