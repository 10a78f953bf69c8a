"""Lengths: what shortens a step, how sure a length is, and which way it may lead."""

from dataclasses import replace

import numpy as np
import pytest

from retrowalk.errors import InvalidAnswer
from retrowalk.gait.device_traces import DeviceTraces
from retrowalk.gait.length import Calibration, LengthParameters, Lengths, lengths_of
from retrowalk.gait.steps import Footfalls
from retrowalk.gait.travel import Travel
from retrowalk.gait.types import Direction, Mode

N = 12
PARAMETERS = LengthParameters()


def told(
    *,
    step_s: float = 0.5,
    rise_m: float = 0.03,
    yaw_radps: float = 0.0,
    coherence: float = 0.9,
    direction: int = 1,
    mode: Mode = Mode.WALK,
    height_m: float | None = 1.7,
    calibration: Calibration | None = None,
    parameters: LengthParameters = PARAMETERS,
) -> Lengths:
    """Tell the lengths of a run of like steps."""
    time_s = 2.0 + step_s * np.arange(N)
    flat, ones = np.zeros((3, N)), np.ones(N)
    steps = Footfalls(time_s, step_s * ones, flat, ones, flat, rise_m * ones, flat)
    travel = Travel(flat, coherence * ones, np.zeros(N, np.intp))
    grid_s = np.arange(0.0, time_s[-1] + 2.0, 0.02)
    up = np.tile(np.array([[0.0], [0.0], [1.0]], np.float32), grid_s.size)
    traces = DeviceTraces(grid_s, 9.81 * up, up, yaw_radps * grid_s)
    return lengths_of(
        steps,
        travel,
        traces,
        np.full(N, direction, np.int8),
        np.full(N, mode, np.int8),
        height_m,
        calibration,
        parameters,
    )


def test_the_trunk_goes_little_more_than_half_of_the_first_and_the_last_step() -> None:
    length_m = told().length_m
    assert length_m[[0, -1]] == pytest.approx(PARAMETERS.standing * length_m[5])
    assert length_m[1:-1] == pytest.approx(length_m[5])
    assert 0.55 < length_m[5] < 0.70


def test_turning_slow_and_stepping_on_the_spot_shorten() -> None:
    usual = told().length_m[5]
    turning = told(yaw_radps=2.0).length_m[5]
    excess_rad = 2.0 * 0.5 - PARAMETERS.turning_rad
    assert turning == pytest.approx(usual / (1.0 + PARAMETERS.turning * excess_rad))
    assert told(yaw_radps=0.3).length_m[5] == usual
    slower = [told(step_s=step_s).length_m[5] for step_s in (0.6, 1.0, 1.5, 2.2)]
    assert slower == sorted(slower, reverse=True)
    assert slower[0] == usual
    assert slower[-1] < 0.6 * usual
    assert told(coherence=0.6).length_m[5] == usual
    assert told(coherence=0.125).length_m[5] == pytest.approx(0.5 * usual)


def test_without_a_gyroscope_nothing_shows_whether_push_and_fall_keep_step() -> None:
    blind = told(coherence=0.0, direction=0)
    assert blind.either_m == pytest.approx(told().length_m)
    assert np.isnan(blind.length_m).all()


def test_shortened_lengths_are_less_sure() -> None:
    usual, turning = told(), told(yaw_radps=2.0)
    assert turning.sd_m[5] > usual.sd_m[5]
    assert usual.sd_m[0] / usual.length_m[0] > 2 * usual.sd_m[5] / usual.length_m[5]


def test_what_is_known_of_the_walker_makes_lengths_surer() -> None:
    walkers = (
        {"height_m": None},
        {"height_m": 1.7},
        {"height_m": 1.7, "calibration": Calibration(1.05, 1.05)},
    )
    sure = [told(**walker).usual_error() for walker in walkers]
    assert sure == sorted(sure, reverse=True)
    assert told(direction=-1).usual_error() > told(direction=1).usual_error()


def test_the_error_of_a_sum_keeps_what_all_steps_share() -> None:
    lengths = told()
    together = np.zeros(N, np.intp)
    (sd_m,) = lengths.sum_sd_m(together, 1)
    whole_m = lengths.length_m.sum()
    assert PARAMETERS.of_height * whole_m < sd_m < lengths.sd_m.sum()
    halves = lengths.sum_sd_m(np.repeat([0, 1], N // 2), 2)
    assert sd_m < halves.sum()
    assert lengths.sum_sd_m(np.full(N, -1), 1) == 0.0
    surer = told(parameters=replace(PARAMETERS, of_height=0.01))
    assert surer.sum_sd_m(together, 1) < sd_m


def test_running_and_what_may_be_running_has_no_length() -> None:
    for mode in (Mode.RUN, Mode.UNKNOWN):
        lengths = told(mode=mode, direction=0)
        assert np.isnan(lengths.either_m).all()
        assert not lengths.all_known


def test_a_calibration_scales_every_step_and_backward_is_shorter() -> None:
    known = Calibration(forward=1.1, backward=0.9)
    for way, scale in ((1, 1.1), (-1, 0.9)):
        plain, own = (told(direction=way, step_s=1.2, calibration=c) for c in (None, known))
        assert own.length_m == pytest.approx(scale * plain.length_m)
    ratio = told(direction=-1).length_m / told(direction=1).length_m
    assert ratio == pytest.approx(PARAMETERS.backward)
    unknown = told(direction=0)
    assert (unknown.direction == Direction.UNKNOWN).all()
    assert unknown.either_m == pytest.approx(told(direction=1).length_m)


def test_a_height_that_cannot_be_is_refused() -> None:
    with pytest.raises(InvalidAnswer, match="give it in metres"):
        told(height_m=172.0)
