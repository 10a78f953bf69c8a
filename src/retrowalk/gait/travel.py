"""Which way the walker travels, in the axes of the device.

Each step shows it (``retrowalk.gait.direction_cues``), but only over several of them does what is
not travel average out.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from retrowalk.gait.steps import LONGEST_STEP_S, Footfalls

FloatArray = npt.NDArray[np.float64]
Runs = npt.NDArray[np.intp]

PAUSE_STEPS = 1.5
WEIGHTS = (3.0, 2.0, 1.0)  # of a step, its neighbours, and theirs
SLOW_STEP_S = 0.85
SLOW_WEIGHTS = (3.0, 2.5, 2.0, 1.5, 1.0, 0.5)  # each shows less, and nobody turns about in a hurry


@dataclass(frozen=True, eq=False)
class Travel:
    """Direction of travel at each step.

    Attributes
    ----------
    heading : (3, n) unit vector along the travel, device axes, horizontal
    coherence : (n,) 0 to 1, how well push and fall keep step
    run : (n,) number of the run of steps each belongs to, from 0
    """

    heading: FloatArray
    coherence: FloatArray
    run: Runs


def travel_of(steps: Footfalls) -> Travel:
    """Pool each step with its neighbours in the same run and read off where it leads."""
    run = runs(steps)
    shown = np.concatenate((steps.travel, steps.vigour[None]))
    pooled = np.where(
        steps.duration_s < SLOW_STEP_S, pool(shown, run, WEIGHTS), pool(shown, run, SLOW_WEIGHTS)
    )
    along = pooled[:3] - np.einsum("ij,ij->j", pooled[:3], steps.up) * steps.up
    length = np.sqrt(np.einsum("ij,ij->j", along, along))
    return Travel(along / np.maximum(length, 1e-12), length / np.maximum(pooled[3], 1e-12), run)


def runs(steps: Footfalls) -> Runs:
    """Count the runs of steps that follow each other without a pause, (n,), from 0.

    A pause is longer than any usual step, and than one and a half of the walker's own.
    """
    longest_s = np.maximum(LONGEST_STEP_S, PAUSE_STEPS * steps.duration_s)
    return np.cumsum(np.diff(steps.time_s, prepend=steps.time_s[:1]) > longest_s)


def pool(values: FloatArray, run: Runs, weights: tuple[float, ...]) -> FloatArray:
    """Weighted sum of each column and its neighbours in the same run."""
    pooled = weights[0] * values
    for distance, weight in enumerate(weights[1:], start=1):
        near = run[distance:] == run[:-distance]
        pooled[..., distance:] += np.where(near, weight * values[..., :-distance], 0.0)
        pooled[..., :-distance] += np.where(near, weight * values[..., distance:], 0.0)
    return pooled


def median_by_run(values: FloatArray, run: Runs) -> FloatArray:
    """Take the median of each run, (n,): the same at all of its steps."""
    if not values.size:
        return values
    if run[0] == run[-1]:  # one run, as nearly always while it goes on
        ordered, half = np.sort(values), values.size // 2
        middle = 0.5 * (ordered[(values.size - 1) // 2] + ordered[half])
        return np.full(values.size, middle)
    order = np.lexsort((values, run))
    counts = np.bincount(run)
    starts = np.cumsum(counts) - counts
    ordered = values[order]
    middle = 0.5 * (ordered[starts + (counts - 1) // 2] + ordered[starts + counts // 2])
    return np.asarray(middle[run])
