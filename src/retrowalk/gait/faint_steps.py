"""Faint steps: feet that pivot in a turn or close at the end, told from ripples and swaying.

Where the walker turns or stops, the trunk does little in a step. So does a trunk that rings after
a step, or that sways while its walker stands. Three things tell them apart. How far the trunk
moved: its vigour is that of a movement of size x in the time T, so it goes with x^2 / T^3, and what
comes too soon after the step before has been smaller than its vigour says. Where it is: the last
step of all, in which a foot closes to the other, is the faintest. And what is around it: several
faint ones in a row are swaying.

The fainter a step, the less the trunk waits for the foot, and the later its signs come. How much
later was learnt from the feet of 13 people, and is the same for each of them when it is learnt from
the other twelve.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]
Runs = npt.NDArray[np.intp]


@dataclass(frozen=True)
class FaintStepParameters:
    """What a faint step must show. A share is of the usual size squared around here.

    Attributes
    ----------
    around_steps : whose median is the usual size, or the usual time, of the step in their middle
    least_share : a step of less is a ripple
    faint_share : a step of less is faint
    closing_share : the last step, after one that is not faint; less is ringing
    standing_share : steps of less among such steps are swaying on the spot
    standing_steps : so many are looked at for that
    late_s : how much later the signs come of a step of 1/e of ``faint_share``, seconds
    closing_late_s : how much later still those of the last step, seconds
    """

    around_steps: int = 51
    least_share: float = 0.1
    faint_share: float = 0.35
    closing_share: float = 0.03
    standing_share: float = 0.2
    standing_steps: int = 5
    late_s: float = 0.03
    closing_late_s: float = 0.03


FAINT_STEPS = FaintStepParameters()


def shares(
    run: Runs,
    duration_s: FloatArray,
    vigour: FloatArray,
    parameters: FaintStepParameters = FAINT_STEPS,
) -> FloatArray:
    """Compare the size squared of each step with what is usual around it, (n,), usual is 1."""
    around = parameters.around_steps
    sooner = np.minimum(duration_s / _medians(duration_s, run, around), 1.0)
    size2 = vigour * sooner**3
    return np.asarray(size2 / np.maximum(_medians(size2, run, around), 1e-12))


def are_steps(run: Runs, share: FloatArray, parameters: FaintStepParameters = FAINT_STEPS) -> Mask:
    """Tell which are steps, (n,). Ask again without the others: of neighbours only one goes."""
    if (share >= max(parameters.least_share, parameters.standing_share)).all():
        return np.ones(share.size, dtype=bool)
    before = np.concatenate(([0.0], share))[:-1]
    closing = _is_last(run) & (before >= parameters.faint_share)
    least = np.where(closing, parameters.closing_share, parameters.least_share)
    standing = np.maximum(_medians(share, run, parameters.standing_steps), share)
    fails = (share < least) | (standing < parameters.standing_share)
    worth = np.concatenate(([np.inf], np.where(fails, share, np.inf), [np.inf]))
    return ~(fails & (share <= worth[:-2]) & (share < worth[2:]))


def late_s(
    run: Runs, vigour: FloatArray, parameters: FaintStepParameters = FAINT_STEPS
) -> FloatArray:
    """Tell how much later the signs of each contact come than those of a usual step, (n,) s."""
    share = vigour / np.maximum(_medians(vigour, run, parameters.around_steps), 1e-12)
    share = np.clip(share, parameters.closing_share, parameters.faint_share)
    faintness = np.log(parameters.faint_share / share)
    return np.asarray(parameters.late_s * faintness + parameters.closing_late_s * _is_last(run))


def _is_last(run: Runs) -> Mask:
    return np.append(np.diff(run) > 0, np.ones(min(1, run.size), dtype=bool))


def _medians(values: FloatArray, run: Runs, count: int) -> FloatArray:
    """Medians over ``count`` steps around each, at the ends of a run over its first or last."""
    first = np.searchsorted(run, run)
    beyond = np.searchsorted(run, run, side="right")
    start = np.maximum(np.minimum(np.arange(run.size) - count // 2, beyond - count), first)
    held = np.minimum(count, beyond - start)
    at = start[:, None] + np.arange(count)
    inside = at < beyond[:, None]
    rows = np.sort(np.where(inside, values[np.where(inside, at, 0)], np.inf), axis=1)
    row = np.arange(run.size)
    return np.asarray(0.5 * (rows[row, (held - 1) // 2] + rows[row, held // 2]))
