"""Steady walking: turns, stops and missed contacts spoil nothing; a limp is told in full."""

from dataclasses import replace

import numpy as np
import pytest

from retrowalk.gait import Walk, analyse
from retrowalk.gait.device_traces import DeviceTraces
from retrowalk.gait.measures import SteadyParameters, Walked, steady_of
from retrowalk.gait.steps import Footfalls
from retrowalk.gait.synthetic import Segment, SyntheticWalk, synthesise
from retrowalk.recordings.types import Recording

STAND = Segment("stand", 6)
ON = Segment("forward", 20)
ABOUT = Segment("forward", 3, turn_rad=np.pi)
STEP_S = 0.5


def made(*segments: Segment, **how: object) -> SyntheticWalk:
    return synthesise((STAND, *segments, STAND), **({"seed": 5, "noise": 0.0} | how))


def measured(recording: Recording) -> Walk:
    return analyse(recording, forward_axis="-z")


def rewritten(made: SyntheticWalk, when_s: np.ndarray, gain: np.ndarray) -> Recording:
    """Let the same movement happen at other times, larger or smaller."""
    recording = made.recording
    up = made.truth.device_from_body @ np.array([0.0, 0.0, 9.81])
    acc, gyr = (
        np.stack([np.interp(when_s, recording.time_s, row) for row in signal])
        for signal in (recording.acc_mps2, recording.gyr_radps)
    )
    return Recording.from_arrays(recording.time_s, up[:, None] + gain * (acc - up[:, None]), gyr)


def limping(made: SyntheticWalk, late_s: float) -> Recording:
    """Let every second contact come later."""
    contact_s, end_s = made.truth.step_time_s, made.recording.time_s[-1]
    shifted_s = contact_s + late_s * (np.arange(contact_s.size) % 2)
    from_s, to_s = (np.concatenate(([0.0], at, [end_s])) for at in (contact_s, shifted_s))
    when_s = np.interp(made.recording.time_s, to_s, from_s)
    return rewritten(made, when_s, np.ones_like(when_s))


def uneven(made: SyntheticWalk, share: float) -> Recording:
    """Let one foot land harder than the other, at the same times."""
    contact_s, time_s = made.truth.step_time_s, made.recording.time_s
    phase = np.interp(time_s, contact_s, np.arange(contact_s.size))
    return rewritten(made, time_s, 1.0 + share * np.cos(np.pi * phase))


@pytest.mark.parametrize("cv", [0.02, 0.05])
def test_a_turn_adds_nothing_to_variability(cv: float) -> None:
    straight = measured(made(ON, ON, variability=cv).recording).measures.forward
    story = made(ON, ABOUT, ON, variability=cv)
    found = measured(story.recording)
    assert len(found.measures.turns) == 1
    turned = found.measures.forward
    assert turned.step_time_cv == pytest.approx(cv, abs=0.008)
    assert turned.stride_time_cv == pytest.approx(straight.stride_time_cv, abs=0.008)
    assert turned.step_time_s == pytest.approx(straight.step_time_s, rel=0.01)
    (turn,) = found.measures.turns
    near = np.abs(found.steps.time_s - 0.5 * (turn.start_s + turn.end_s)) < 1.0
    assert near.sum() >= 3
    assert not found.steps.steady[near].any()


def test_the_first_and_last_steps_are_left_out_and_the_rest_is_told() -> None:
    found = measured(made(ON).recording)
    steady = found.steps.steady
    assert not steady[:3].any()  # a steady step lies between two contacts that are not at the end
    assert not steady[-2:].any()
    assert steady[3:-2].mean() > 0.9
    assert found.measures.forward.steady_steps == steady.sum()
    assert found.measures.forward.steady_strides == pytest.approx(steady.sum() - 1, abs=2)
    (bout,) = found.bouts
    assert bout.measures.stride_time_sd_s == found.measures.forward.stride_time_sd_s


def test_a_short_bout_tells_no_variability() -> None:
    found = measured(made(Segment("forward", 3.0)).recording)
    assert 4 <= len(found.steps) <= 7
    assert found.measures.forward.step_time_sd_s is None
    assert found.totals["forward"].distance_m > 1.0


@pytest.mark.parametrize("late_s", [0.03, 0.06, -0.06])
def test_a_limp_is_told_in_full(late_s: float) -> None:
    story = made(Segment("forward", 60), variability=0.01)
    even = measured(story.recording).measures.forward.signed_step_time_asymmetry
    found = measured(limping(story, late_s)).measures.forward
    step_s = np.diff(story.truth.step_time_s).mean()
    true = np.log((step_s + late_s) / (step_s - late_s))
    signed = found.signed_step_time_asymmetry
    assert abs(signed) == found.step_time_asymmetry
    told = abs(signed - even)
    assert told == pytest.approx(abs(true), rel=0.05)


def test_the_sign_of_a_limp_is_that_of_the_foot() -> None:
    story = made(Segment("forward", 60), variability=0.01)
    late, early = (
        measured(limping(story, late_s)).measures.forward.signed_step_time_asymmetry
        for late_s in (0.06, -0.06)
    )
    odd_is_left = story.truth.step_side[1] > 0
    assert late == pytest.approx(-early, abs=0.02)
    assert (late > 0) == odd_is_left


@pytest.mark.parametrize("share", [0.15, 0.3])
def test_a_foot_that_lands_harder_is_no_limp(share: float) -> None:
    story = made(Segment("forward", 60), variability=0.01)
    even = measured(story.recording).measures.forward.step_time_asymmetry
    found = measured(uneven(story, share)).measures.forward.step_time_asymmetry
    assert found == pytest.approx(even, abs=0.02)


def counted(time_s: np.ndarray, run: np.ndarray | None = None) -> Walked:
    """Walk straight on with contacts at given times, under a trunk that shows nothing else."""
    n = time_s.size
    duration_s = np.diff(time_s, prepend=time_s[0] - STEP_S)
    flat = np.zeros((3, n))
    footfalls = Footfalls(time_s, duration_s, flat, np.ones(n), flat, np.ones(n), flat)
    grid_s = np.arange(0.0, time_s[-1] + 2.0, 0.02)
    up = np.tile(np.array([[0.0], [0.0], [1.0]], np.float32), grid_s.size)
    traces = DeviceTraces(grid_s, 9.81 * up, up, np.zeros(grid_s.size))
    side = np.where(np.arange(n) % 2, 1, -1).astype(np.int8)
    run = np.zeros(n, np.intp) if run is None else run
    ways = np.ones(n, np.int8)
    return Walked(
        footfalls,
        run,
        run,
        direction=ways,
        mode=ways,
        side=side,
        length_m=np.full(n, 0.6),
        traces=traces,
        facing=None,
        trusted=np.ones(n, dtype=bool),
    )


def test_a_missed_contact_is_a_break_and_an_outlier_is_left_out() -> None:
    time_s = 1.0 + STEP_S * np.arange(30)
    whole = steady_of(counted(time_s))
    assert np.isfinite(whole.step_s).sum() == 25
    missed = steady_of(counted(np.delete(time_s, 15)))
    assert np.nanmax(missed.step_s) == pytest.approx(STEP_S)
    assert np.isfinite(missed.step_s).sum() == 10 + 9  # two straights, each without its ends
    hasty = time_s.copy()
    hasty[15:] += 0.3 * STEP_S
    left_out = steady_of(counted(hasty))
    assert np.isnan(left_out.step_s[15])
    assert np.isfinite(left_out.step_s).sum() == 24
    loose = steady_of(counted(hasty), replace(SteadyParameters(), outlier=0.4))
    assert loose.step_s[15] == pytest.approx(1.3 * STEP_S)


def test_strides_do_not_reach_across_a_break() -> None:
    time_s = 1.0 + STEP_S * np.arange(24)
    steady = steady_of(counted(time_s, np.repeat([0, 1], 12)))
    told = np.flatnonzero(np.isfinite(steady.stride_s))
    assert told.tolist() == [*range(4, 10), *range(16, 22)]
    assert steady.stride_s[told] == pytest.approx(2 * STEP_S)


def test_no_steps_are_no_steady_steps() -> None:
    steady = steady_of(counted(np.array([1.0])))
    assert not steady.within.any()
    nothing = analyse(made(Segment("stand", 20)).recording)
    assert nothing.steps.steady.size == 0
    assert nothing.distance_m is None
