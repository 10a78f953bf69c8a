"""Which steps are steady walking, and when exactly they follow each other.

Whoever starts, stops or turns takes other steps than in walking on, and one missed contact makes
a step of twice the time: a few of them drown what varies in walking. So pace, variability,
symmetry and smoothness are made of straights: steps of one bout between turns and stops, without
the first and the last ones, and without outliers.

A contact is placed by events whose distance from it is that of the usual step (``contacts``), in
signals whose filters take a difference in size for one in time. That is right to a few hundredths
of a second, but it shrinks a limp. In a straight more is known: all steps move the trunk alike.
Each is laid over the mean step, its parts before and after the contact stretched as the times of
its foot are, and moved to where they agree best; a step that is only larger, or that grows, is
not moved.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from retrowalk.gait.measures.walked import Walked
from retrowalk.gait.signal import RATE_HZ
from retrowalk.gait.travel import median_by_run
from retrowalk.gait.turning import turning_radps
from retrowalk.gait.types import IntArray

FloatArray = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]
Indices = npt.NDArray[np.intp]

SD_PER_MEDIAN = 1.4826  # of absolute deviations, in a normal distribution
AROUND = np.linspace(-0.3, 0.3, 19)  # shares of a step, about its contact
WEIGHT = np.cos(np.pi * AROUND / 0.62)  # what is nearer to the contact tells more of it
ROUNDS = 3
FURTHEST_S = 0.05  # from where the contact was found


@dataclass(frozen=True)
class SteadyParameters:
    """What steady walking is.

    Attributes
    ----------
    turning_radps : the body turns where its rate of turning, averaged over a second, is above
        this, rad/s; on a straight the hips stay well below it, in a turn on the spot it is 1 to 2
    near_turn_s : contacts nearer to turning than this belong to the turn, s; two steps
    ends : steps left out at either end of a straight, in which walkers start and stop
    pause : a step that takes so many usual ones is a stop, or two of which one was missed
    outlier : a step is left out that is further from the median of its foot than this share ...
    outlier_sd : ... and than so many standard deviations (Hausdorff et al. 2001,
        doi:10.1053/apmr.2001.24893), found from the median so that outliers don't hide themselves
    fewest : contacts of a bout from which a mean step can be made
    """

    turning_radps: float = 0.5
    near_turn_s: float = 1.0
    ends: int = 2
    pause: float = 1.5
    outlier: float = 0.20
    outlier_sd: float = 3.0
    fewest: int = 6


@dataclass(frozen=True, eq=False)
class Steady:
    """The steady steps among all, one column a step.

    Attributes
    ----------
    within : (n,) bool, inside a straight
    step_s : (n,) time since the contact before; NaN unless steady
    stride_s : (n,) time since the contact before that; NaN unless both steps are steady
    side : (n,) +1 left, -1 right, alternating on each straight; 0 not known
    """

    within: Mask
    step_s: FloatArray
    stride_s: FloatArray
    side: IntArray


def steady_of(walked: Walked, parameters: SteadyParameters = SteadyParameters()) -> Steady:
    """Find the steady steps of a walk."""
    n = walked.time_s.size
    straight = _straights(walked, parameters)
    on_it = np.flatnonzero(straight >= 0)
    time_s = walked.time_s.copy()
    time_s[on_it] = _laid_over(walked, on_it, straight[on_it], parameters)
    step_s, stride_s = np.full(n, np.nan), np.full(n, np.nan)
    follows = on_it[1:][straight[on_it[1:]] == straight[on_it[:-1]]]
    step_s[follows] = time_s[follows] - time_s[follows - 1]
    foot = 2 * straight + np.arange(n) % 2
    far = _far_off(step_s[follows], straight[follows], foot[follows], parameters)
    step_s[follows[far]] = np.nan
    stride_s[1:] = step_s[1:] + step_s[:-1]
    return Steady(straight >= 0, step_s, stride_s, _alternating(walked.side, straight))


def _straights(walked: Walked, parameters: SteadyParameters) -> Indices:
    """Give each straight a number, (n,); -1 at steps that are not on one."""
    time_s = walked.time_s
    if not time_s.size:
        return np.zeros(0, np.intp)
    steps_s = walked.interval_s()
    usual_s = median_by_run(walked.footfalls.duration_s, walked.bout)
    turns = ~_level(walked, parameters)
    breaks = ~(steps_s <= parameters.pause * usual_s)
    breaks[1:] |= turns[1:] != turns[:-1]
    breaks[0] = True
    straight = np.cumsum(breaks) - 1
    first = np.flatnonzero(breaks)[straight]
    count = np.bincount(straight)[straight]
    place = np.arange(time_s.size) - first
    amid = (place >= parameters.ends) & (place < count - parameters.ends)
    return np.where(amid & ~turns, straight, -1)


def _level(walked: Walked, parameters: SteadyParameters) -> Mask:
    """Tell which contacts are far from any turning, (n,)."""
    turns = np.abs(turning_radps(walked.traces)) > parameters.turning_radps
    turning_s = np.concatenate(([-np.inf], walked.traces.time_s[turns], [np.inf]))
    after = np.searchsorted(turning_s, walked.time_s)
    away_s = np.minimum(turning_s[after] - walked.time_s, walked.time_s - turning_s[after - 1])
    return np.asarray(away_s > parameters.near_turn_s)


def _laid_over(
    walked: Walked, at: Indices, straight: Indices, parameters: SteadyParameters
) -> FloatArray:
    """Move each contact to where its step agrees best with the mean step of its bout."""
    found_s, bout = walked.time_s[at], walked.bout[at]
    if not at.size:
        return found_s
    count = np.bincount(bout)[bout]
    usual_s = median_by_run(walked.footfalls.duration_s, walked.bout)[at]
    vertical = walked.vertical_mps2()
    same = np.flatnonzero(straight[1:] == straight[:-1])
    foot = 2 * straight + np.arange(at.size) % 2
    sample = walked.traces.at(found_s)
    found_at = sample + (found_s - walked.traces.time_s.take(sample, mode="clip")) * RATE_HZ
    time_s = found_s
    for _ in range(ROUNDS):
        of_foot_s = np.full(2 * straight.max() + 2, np.nan)
        of_foot_s[foot[same]] = median_by_run(np.diff(time_s)[same], foot[same])
        after_s, before_s = (
            np.where(np.isfinite(of_foot_s[which]), of_foot_s[which], usual_s)
            for which in (foot, foot ^ 1)
        )
        stretch_s = np.where(AROUND[:, None] < 0, before_s, after_s)
        later_s = time_s - found_s + AROUND[:, None] * stretch_s
        steps = _between(vertical, found_at + later_s * RATE_HZ)
        time_s = time_s + _later_s(steps, bout, usual_s)
        time_s = found_s + np.clip(time_s - found_s, -FURTHEST_S, FURTHEST_S)
        time_s -= _mean_of(time_s - found_s, bout)
    return np.where(count >= parameters.fewest, time_s, found_s)


def _between(signal: FloatArray, at: FloatArray) -> FloatArray:
    """Take values of a signal between its samples."""
    whole = np.floor(at)
    first = whole.astype(np.intp)
    before, after = (signal.take(first + k, mode="clip") for k in (0, 1))
    return np.asarray(before + (at - whole) * (after - before))


def _later_s(steps: FloatArray, bout: Indices, usual_s: FloatArray) -> FloatArray:
    """Find how much later than the mean step of its bout each step is, (k,) seconds.

    Least squares of a step against the mean one, the mean one growing in time, and its slope.
    """
    first = np.flatnonzero(np.diff(bout, prepend=-1))
    count = np.diff(np.append(first, bout.size))
    mean = np.add.reduceat(steps, first, axis=1) / count
    slope = WEIGHT[:, None] * np.gradient(mean, AROUND, axis=0) / usual_s[first]
    known: list[FloatArray] = []
    for shape in (mean, AROUND[:, None] * mean):
        known.append(_apart_from(WEIGHT[:, None] * shape, known))
    slope = _apart_from(slope, known)
    slope *= WEIGHT[:, None] / ((slope**2).sum(0) + 1e-12)
    share = np.einsum("ij,ij->j", steps, np.repeat(slope, count, axis=1))
    return np.asarray(np.clip(-share, -0.02, 0.02))


def _apart_from(shape: FloatArray, known: list[FloatArray]) -> FloatArray:
    """Leave of each column what is at right angles to those that are known, (points, bouts)."""
    for other in known:
        shape = shape - other * (shape * other).sum(0) / ((other**2).sum(0) + 1e-12)
    return shape


def _mean_of(values: FloatArray, group: Indices) -> FloatArray:
    """Average over each group, (k,): the same at all of its members."""
    count = np.maximum(np.bincount(group), 1)
    return np.asarray((np.bincount(group, values) / count)[group])


def _far_off(
    step_s: FloatArray, straight: Indices, foot: Indices, parameters: SteadyParameters
) -> Mask:
    """Tell which steps are far from the usual one of their foot on the straight, (k,)."""
    usual_s = median_by_run(step_s, foot)
    off_s = np.abs(step_s - usual_s)
    spread_s = SD_PER_MEDIAN * median_by_run(off_s, straight)
    limit_s = np.maximum(parameters.outlier * usual_s, parameters.outlier_sd * spread_s)
    return np.asarray(off_s > limit_s)


def _alternating(side: IntArray, straight: Indices) -> IntArray:
    """Let the feet alternate on each straight, as most of its steps say, (n,)."""
    odd = np.where(np.arange(side.size) % 2, -1, 1)
    votes = np.bincount(straight + 1, side * odd, minlength=1)
    return np.asarray(np.where(straight >= 0, np.sign(votes)[straight + 1] * odd, 0), np.int8)
