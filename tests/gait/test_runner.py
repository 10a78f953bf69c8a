"""The runner on a spring: mechanics that must hold, and figures of people."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.searching import examples

from retrowalk.gait.synthetic import Bounce, Segment, spring_mass, synthesise
from retrowalk.gait.synthetic.sensors import GRAVITY_MPS2

HEIGHT_M = 1.72


def moved_m(bounce: Bounce) -> tuple[np.ndarray, np.ndarray]:
    """Take the velocities of the mass about their means, ahead and upward, over a step."""
    each_s = (bounce.stance_s + bounce.flight_s) / bounce.up_mps2.size
    ahead, up = (np.cumsum(acc) * each_s for acc in (bounce.ahead_mps2, bounce.up_mps2))
    return ahead - ahead.mean(), up - up.mean()


@examples(20)
@given(speed_mps=st.floats(1.8, 4.5), cadence_spm=st.floats(145, 190))
def test_a_step_takes_its_time_and_ends_as_it_began(speed_mps: float, cadence_spm: float) -> None:
    bounce = spring_mass(speed_mps, 60 / cadence_spm, HEIGHT_M)
    assert bounce.stance_s + bounce.flight_s == pytest.approx(60 / cadence_spm)
    assert bounce.flight_s > 0
    # The ground gives the mass its weight on average, and nothing along the way.
    assert bounce.up_mps2.mean() == pytest.approx(0.0, abs=0.03)
    assert bounce.ahead_mps2.mean() == pytest.approx(0.0, abs=0.03)
    falls = np.isclose(bounce.up_mps2, -GRAVITY_MPS2)
    step_s = bounce.stance_s + bounce.flight_s
    assert falls.mean() == pytest.approx(bounce.flight_s / step_s, abs=0.01)
    assert np.abs(bounce.ahead_mps2[falls]).max() < 1e-3


@examples(20)
@given(speed_mps=st.floats(1.8, 4.5), cadence_spm=st.floats(145, 190))
def test_it_is_slowest_when_it_is_deepest(speed_mps: float, cadence_spm: float) -> None:
    """What sets running apart from walking: it brakes while it falls and speeds up in rising."""
    ahead_mps, up_mps = moved_m(spring_mass(speed_mps, 60 / cadence_spm, HEIGHT_M))
    height = np.cumsum(up_mps)
    assert np.corrcoef(ahead_mps, height)[0, 1] > 0.8


def test_usual_running_is_as_of_people() -> None:
    """At 3 m/s: a stance of about a quarter of a second, a peak of two to three weights."""
    bounce = spring_mass(3.0, 60 / 165, HEIGHT_M)
    assert 0.20 < bounce.stance_s < 0.28
    assert 2.0 < bounce.up_mps2.max() / GRAVITY_MPS2 + 1.0 < 3.0
    assert 0.08 < bounce.compression_m < 0.16
    faster = spring_mass(4.0, 60 / 165, HEIGHT_M)
    assert faster.stance_s < bounce.stance_s


def test_a_stiffer_leg_is_shorter_on_the_ground() -> None:
    stances_s = [spring_mass(3.0, 0.36, HEIGHT_M, stiffness=k).stance_s for k in (15, 20, 25)]
    assert stances_s == sorted(stances_s, reverse=True)


@pytest.mark.parametrize(
    ("speed_mps", "step_s", "stiffness"), [(0.0, 0.36, None), (3.0, 0.36, 2.0), (0.2, 0.2, None)]
)
def test_who_cannot_leave_the_ground_does_not_run(
    speed_mps: float, step_s: float, stiffness: float | None
) -> None:
    with pytest.raises(ValueError, match="nobody runs"):
        spring_mass(speed_mps, step_s, HEIGHT_M, stiffness)


@pytest.mark.parametrize("way", ["forward", "backward"])
def test_the_truth_of_a_run_is_that_of_its_path(way: str) -> None:
    run = Segment(way, 20, cadence_spm=170, step_length_m=0.8, running=True)
    truth = synthesise([Segment("stand", 3), run, Segment("stand", 3)], seed=1, noise=0).truth
    inside = (truth.step_time_s > 6) & (truth.step_time_s < 20)
    assert np.median(truth.step_length_m[inside]) == pytest.approx(0.8, rel=0.03)
    assert np.median(np.diff(truth.step_time_s[inside])) == pytest.approx(60 / 170, rel=0.03)
    went_m = truth.position_m[0, -1] - truth.position_m[0, 0]
    assert went_m * (1 if way == "forward" else -1) == pytest.approx(
        truth.distance_m[way], rel=0.01
    )
