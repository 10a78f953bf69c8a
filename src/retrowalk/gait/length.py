"""How long the steps are, and how sure that is.

A leg that swings over the standing foot as an inverted pendulum of length l lets the trunk rise
and fall by h over a step of 2 sqrt(2 l h - h^2) (Zijlstra & Hof 2003,
doi:10.1016/S0966-6362(02)00190-X). Real knees and hips flatten that arc, more so in long steps
and in lively people, so the pendulum overstates differences: raised to a power below one, and
set in proportion to the height, it does better on people not seen before.

Not all rise and fall carries the trunk on. Against the feet of 13 people and the tracked path of
5, four kinds of step are shorter than it says, and each is shortened by what it has of it:

- the first and the last step of a run, from or to standing: the trunk goes little more than half;
- a step in a turn, the more the further the body turns in it;
- a slow one, in which the knees and the shifting of the weight lift the trunk as well;
- one in which push and fall don't keep step: the feet are lifted and put down nearby.

Going backward the toes land first and the heel sinks after them, so the trunk rises and falls
more for the same length: backward steps get 0.80 of the forward factor, as one tracked person
(0.83) and twelve actors captured walking both ways (0.80) show. It is the ratio of one person to
themselves that is taken over, not their lengths.

The errors are of two kinds. What belongs to the person, their knees and how the device sits, is
the same in every step, so it stays in a sum; so does half of what a step was shortened by. The
rest differs from step to step and averages out.
"""

from dataclasses import dataclass
from typing import Self

import numpy as np
import numpy.typing as npt

from retrowalk.errors import InvalidAnswer
from retrowalk.gait.device_traces import DeviceTraces
from retrowalk.gait.steps import Footfalls
from retrowalk.gait.travel import Travel
from retrowalk.gait.turning import turning_radps
from retrowalk.gait.types import Direction, IntArray, Mode
from retrowalk.languages import Message

FloatArray = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

USUAL_HEIGHT_M = 1.70
MEAN_PER_SD = 0.8  # mean absolute error of what is spread normally


@dataclass(frozen=True)
class LengthParameters:
    """How a step's length follows from the movement of the trunk.

    Attributes
    ----------
    leg_per_height : height of the hip over that of the person (Winter 2009, after Drillis &
        Contini 1966)
    flattening : power to which the pendulum is raised
    forward : factor of the pendulum forward: mean over 5 people with a tracked phone (0.88) and
        12 with a sensor on the lower back (0.91)
    backward : length of a step backward, as a share of one forward with the same rise and fall
    standing : the share of a step that the trunk travels in the first and the last one of a run
    turning_rad, turning : a step in which the body turns by x is shorter by the factor 1 +
        turning * (x - turning_rad), rad; on a straight the hips turn by less than turning_rad
    slow_mps, slow : a step that leads on at v below slow_mps, metres a second as if forward, is
        shorter by (v / slow_mps) to this power
    coherence, stepping : a step whose push and fall keep step by c, below coherence, is shorter
        by (c / coherence) to this power
    of_person, of_height, of_calibration : how far off all lengths of a person are, as a share:
        with the height not known, known, and with a calibration; standard deviations
    of_backward : the same, added for steps backward
    of_unknown : the same, added where the direction is not known
    of_step : how far off a single step is, as a share
    of_shortening : how far off the shortening of a step is, as a share of it
    """

    leg_per_height: float = 0.53
    flattening: float = 2.0 / 3.0
    forward: float = 0.89
    backward: float = 0.80
    standing: float = 0.6
    turning_rad: float = 0.2
    turning: float = 0.5
    slow_mps: float = 0.9
    slow: float = 2.0 / 3.0
    coherence: float = 0.5
    stepping: float = 0.5
    of_person: float = 0.08
    of_height: float = 0.06
    of_calibration: float = 0.04
    of_backward: float = 0.06
    of_unknown: float = 0.10
    of_step: float = 0.065
    of_shortening: float = 0.5


@dataclass(frozen=True)
class Calibration:
    """A walker's own step length against what the height alone suggests, each way apart."""

    forward: float = 1.0
    backward: float = 1.0

    @classmethod
    def from_known(
        cls,
        *,
        forward_m: tuple[float, float] | None = None,
        backward_m: tuple[float, float] | None = None,
    ) -> Self:
        """Learn from known distances, each as (true, measured without calibration), metres.

        What is known of one direction only is taken for both: most of it is the walker's leg.

        Raises
        ------
        InvalidAnswer
            if neither is given, or a distance is not more than zero
        """
        ratios = [_ratio(pair) for pair in (forward_m, backward_m)]
        known = [ratio for ratio in ratios if ratio is not None]
        if not known:
            raise InvalidAnswer(Message("gait-calibration-needs"))
        forward, backward = (known[0] if ratio is None else ratio for ratio in ratios)
        return cls(forward, backward)

    def of(self, direction: IntArray) -> FloatArray:
        """Give the factor for each step."""
        return np.where(direction == Direction.BACKWARD, self.backward, self.forward)


@dataclass(frozen=True, eq=False)
class Lengths:
    """Lengths of steps, (n,) metres each, and how far off they may be.

    Attributes
    ----------
    either_m : whichever way they lead; NaN where nobody walks
    direction : (n,) values of Direction, as far as it is known
    shortened_m : by how much they were shortened
    common : (n,) the share by which all steps of the person may be off alike
    """

    either_m: FloatArray
    direction: IntArray
    shortened_m: FloatArray
    common: FloatArray
    parameters: LengthParameters

    @property
    def length_m(self) -> FloatArray:
        """Length, NaN where the direction is not known."""
        return np.where(self.direction == Direction.UNKNOWN, np.nan, self.either_m)

    @property
    def sd_m(self) -> FloatArray:
        """Standard deviation of the length of each step."""
        doubt_m = self.parameters.of_shortening * self.shortened_m
        return np.sqrt((self.common * self.either_m) ** 2 + self._alone_m() ** 2 + doubt_m**2)

    def sum_sd_m(self, group: npt.NDArray[np.intp], count: int) -> FloatArray:
        """Give the standard deviation of the sum of the steps of each group, (count,) metres."""
        known = np.isfinite(self.either_m) & (group >= 0)
        alike_m, doubt_m, alone_m2 = (
            np.bincount(group[known], values[known], minlength=count)
            for values in (
                self.common * self.either_m,
                self.parameters.of_shortening * self.shortened_m,
                self._alone_m() ** 2,
            )
        )
        return np.sqrt(alike_m**2 + (0.5 * doubt_m) ** 2 + alone_m2)

    @property
    def all_known(self) -> bool:
        """Whether every step has a length, and there are some."""
        return bool(self.either_m.size and np.isfinite(self.either_m).all())

    def usual_error(self) -> float:
        """Say how far off the distance of steps of known direction usually is, as a share."""
        known = np.isfinite(self.length_m)
        (sd_m,) = self.sum_sd_m(np.where(known, 0, -1), 1)
        return float(MEAN_PER_SD * sd_m / self.length_m[known].sum())

    def _alone_m(self) -> FloatArray:
        return self.parameters.of_step * (self.either_m + self.shortened_m)


def lengths_of(
    steps: Footfalls,
    travel: Travel,
    traces: DeviceTraces,
    direction: IntArray,
    mode: IntArray,
    height_m: float | None,
    calibration: Calibration | None,
    parameters: LengthParameters = LengthParameters(),
) -> Lengths:
    """Tell the lengths of steps.

    Raises
    ------
    InvalidAnswer
        if the height can't be true
    """
    known = height_m is not None
    height_m = USUAL_HEIGHT_M if height_m is None else height_m
    if not 0.5 <= height_m <= 2.5:
        raise InvalidAnswer(Message("gait-height", height=float(height_m)))
    way = _likely_way(direction, travel)
    backward = way == Direction.BACKWARD
    leg_m = parameters.leg_per_height * height_m
    rise_m = np.minimum(steps.excursion_m, leg_m)
    pendulum_m = 2.0 * np.sqrt(2.0 * leg_m * rise_m - rise_m**2)
    forward_m = parameters.forward * height_m * (pendulum_m / height_m) ** parameters.flattening
    share = _share(steps, travel, traces, forward_m, parameters)
    whole_m = forward_m * np.where(backward, parameters.backward, 1.0)
    if calibration is not None:
        whole_m = whole_m * calibration.of(way)
    either_m = np.where(mode == Mode.WALK, share * whole_m, np.nan)
    of_all = parameters.of_height if known else parameters.of_person
    if calibration is not None:
        of_all = parameters.of_calibration
    more = np.where(backward, parameters.of_backward, 0.0)
    more = np.where(direction == Direction.UNKNOWN, parameters.of_unknown, more)
    return Lengths(either_m, direction, whole_m - either_m, np.hypot(of_all, more), parameters)


def _share(
    steps: Footfalls,
    travel: Travel,
    traces: DeviceTraces,
    forward_m: FloatArray,
    parameters: LengthParameters,
) -> FloatArray:
    """Tell which share of what its rise and fall suggests the trunk travels in a step, (n,)."""
    run = travel.run
    changes = np.diff(run) != 0
    at_end = np.append(True, changes) | np.append(changes, True)
    share = np.where(at_end[: run.size], parameters.standing, 1.0)
    middle = np.minimum(traces.at(steps.time_s - 0.5 * steps.duration_s), traces.time_s.size - 1)
    turned_rad = np.abs(turning_radps(traces)[middle]) * steps.duration_s
    share /= 1.0 + parameters.turning * np.maximum(turned_rad - parameters.turning_rad, 0.0)
    speed = forward_m / steps.duration_s / parameters.slow_mps
    share *= np.minimum(speed, 1.0) ** parameters.slow
    in_step = np.minimum(travel.coherence / parameters.coherence, 1.0) ** parameters.stepping
    return share * np.where(travel.coherence > 0, in_step, 1.0)  # no gyroscope shows none at all


def _likely_way(direction: IntArray, travel: Travel) -> IntArray:
    """Fill in the way of steps of unknown direction: that of most steps of their run, (n,)."""
    ways = np.bincount(travel.run, direction, minlength=1)[travel.run]
    usual = np.where(ways < 0, Direction.BACKWARD, Direction.FORWARD)
    return np.where(direction == Direction.UNKNOWN, usual, direction).astype(np.int8)


def _ratio(pair: tuple[float, float] | None) -> float | None:
    if pair is None:
        return None
    true_m, measured_m = pair
    if not (true_m > 0 and measured_m > 0):
        raise InvalidAnswer(Message("gait-calibration-above"))
    return true_m / measured_m
