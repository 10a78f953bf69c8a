"""Which of the faint movements of the trunk are steps."""

from dataclasses import replace

import numpy as np
import pytest

from retrowalk.gait.faint_steps import FAINT_STEPS, are_steps, late_s, shares
from retrowalk.gait.footfalls import FOOTFALLS, footfalls_of
from retrowalk.gait.peaks import outstanding_peaks
from retrowalk.gait.signal import segments
from retrowalk.gait.synthetic import Segment, synthesise


def one_run(*shares_of: float) -> tuple[np.ndarray, np.ndarray]:
    return np.zeros(len(shares_of), dtype=np.intp), np.array(shares_of)


def test_what_comes_too_soon_has_been_smaller_than_its_vigour_says() -> None:
    duration_s, vigour = np.full(21, 0.5), np.ones(21)
    duration_s[10], duration_s[15] = 0.25, 1.0
    share = shares(np.zeros(21, dtype=np.intp), duration_s, vigour)
    assert share[10] == pytest.approx(0.5**3)
    np.testing.assert_allclose(np.delete(share, 10), 1.0)


def test_each_run_has_a_usual_of_its_own() -> None:
    run = np.repeat([0, 1], 8)
    vigour = np.where(run == 0, 1.0, 0.01)
    np.testing.assert_allclose(shares(run, np.full(16, 0.5), vigour), 1.0)


def test_a_pivoting_step_is_one_and_a_ripple_is_none() -> None:
    assert are_steps(*one_run(1, 1, 0.15, 1, 1, 1)).all()
    assert are_steps(*one_run(1, 1, 0.05, 1, 1, 1)).tolist() == [1, 1, 0, 1, 1, 1]


def test_the_foot_that_closes_may_be_the_faintest_but_only_after_a_whole_step() -> None:
    assert are_steps(*one_run(1, 1, 1, 1, 0.05)).all()
    assert not are_steps(*one_run(1, 1, 1, 1, 0.02))[-1]
    assert not are_steps(*one_run(1, 1, 1, 0.2, 0.05))[-1]
    assert not are_steps(*one_run(0.05, 1, 1, 1, 1))[0]


def test_several_faint_ones_in_a_row_are_swaying() -> None:
    few = are_steps(*one_run(1, 1, 1, 0.15, 0.15, 1, 1, 1))
    many = are_steps(*one_run(1, 1, 1, 0.15, 0.14, 0.15, 0.14, 0.15, 1, 1, 1))
    assert few.all()
    assert not many.all()


def test_of_neighbours_only_the_smaller_goes_at_once() -> None:
    stays = are_steps(*one_run(1, 1, 0.05, 0.04, 1, 1, 1))
    assert stays.tolist() == [1, 1, 1, 0, 1, 1, 1]
    assert are_steps(*one_run()).size == 0


def test_the_signs_of_faint_steps_and_of_the_last_come_late() -> None:
    run, vigour = one_run(1, 1, FAINT_STEPS.faint_share / np.e, 1, 1, 1)
    expected = [0, 0, FAINT_STEPS.late_s, 0, 0, FAINT_STEPS.closing_late_s]
    np.testing.assert_allclose(late_s(run, vigour), expected, atol=1e-12)


def test_the_parameters_are_taken() -> None:
    made = synthesise([Segment("stand", 5), Segment("forward", 20), Segment("stand", 5)], seed=1)
    strict = replace(FAINT_STEPS, closing_share=0.9, least_share=0.9)
    asked = replace(FOOTFALLS, steps=replace(FOOTFALLS.steps, faint=strict))
    usual, _ = footfalls_of(segments(made.recording))
    fewer, _ = footfalls_of(segments(made.recording), asked)
    assert len(fewer) < len(usual)


@pytest.mark.parametrize("seed", range(20))
def test_of_close_peaks_the_highest_is_left(seed: int) -> None:
    signal = np.convolve(np.random.default_rng(seed).standard_normal(300), np.ones(3), "same")
    nothing = np.full(signal.size, 1e-9)
    everywhere = outstanding_peaks(signal, nothing, apart=1)
    apart = outstanding_peaks(signal, nothing, apart=12)
    assert (np.diff(apart) >= 12).all()
    assert set(apart.tolist()) <= set(everywhere.tolist())
    for peak in set(everywhere.tolist()) - set(apart.tolist()):
        near = everywhere[np.abs(everywhere - peak) < 12]
        assert signal[near].max() > signal[peak]
