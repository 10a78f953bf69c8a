"""The truth of a synthetic trial agrees with its signals, and with what people do."""

import numpy as np
import pytest
from scipy.spatial.transform import Rotation

from retrowalk.gait.synthetic.trials import (
    Setup,
    chair_stands,
    known_distance,
    one_leg,
    timed_up_and_go,
)

QUIET = Setup(seed=4, noise=0.0)


def test_the_walk_is_as_long_as_it_is_said() -> None:
    made = known_distance(QUIET, "backward", 3.0, speed_mps=0.6, trials=3)
    assert len(made.truth) == 3
    for trial in made.truth:
        # At the written pace, with half a second of setting off and of coming to rest.
        assert trial.duration_s == pytest.approx(3.0 / 0.6 + 0.5, abs=0.1)


def test_rising_turns_the_gyroscope_to_a_bow_and_back() -> None:
    made = timed_up_and_go(QUIET)
    _, (rise, *_) = made.recording, made.truth[0].parts
    inside = (made.recording.time_s > rise[1]) & (made.recording.time_s < rise[2])
    pitch = (
        np.cumsum(made.recording.gyr_radps[0, inside]) / 100
    )  # x points right: a bow is negative
    assert np.ptp(pitch) == pytest.approx(0.65, abs=0.15)
    assert abs(pitch[-1]) < 0.25


def test_half_turns_turn_half_around() -> None:
    made = timed_up_and_go(QUIET)
    time_s, gyr = made.recording.time_s, made.recording.gyr_radps
    for name, start_s, end_s in made.truth[0].parts:
        if name.startswith("turn"):
            inside = (time_s > start_s - 0.6) & (time_s < end_s + 0.6)
            assert gyr[1, inside].sum() / 100 == pytest.approx(np.pi, abs=0.5)


def test_before_and_after_the_body_is_still() -> None:
    for made in (timed_up_and_go(QUIET), chair_stands(QUIET), one_leg(QUIET, held_s=5.0)):
        time_s = made.recording.time_s
        calm = (time_s < 2.5) | (time_s > time_s[-1] - 2.0)
        size = np.linalg.norm(made.recording.acc_mps2[:, calm], axis=0)
        np.testing.assert_allclose(size, 9.81, atol=1e-3)


def test_the_acceleration_lifts_the_body_by_a_thigh() -> None:
    made = chair_stands(QUIET, cycle_s=3.0)
    recording, (_, start_s, end_s) = made.recording, made.truth[0].parts[0]
    inside = (recording.time_s >= start_s) & (recording.time_s <= end_s)
    turns = Rotation.from_rotvec(recording.gyr_radps[:, inside].T / 100)
    attitude, up = Rotation.identity(), []
    first = recording.acc_mps2[:, 0] / 9.81
    for turn, acc in zip(turns, recording.acc_mps2[:, inside].T, strict=True):
        up.append(first @ attitude.apply(acc) - 9.81)
        attitude = attitude * turn
    height_m = np.cumsum(np.cumsum(up)) / 1e4
    assert height_m.max() == pytest.approx(0.245 * 1.72, abs=0.06)


def test_the_same_seed_gives_the_same_trial() -> None:
    first, again, other = (
        chair_stands(Setup(seed=seed, rotation="random")).recording.acc_mps2 for seed in (1, 1, 2)
    )
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first[:, :100], other[:, :100])
