"""What must hold of the measuring whatever the walk, the device and the way it is worn."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation

from retrowalk.gait import Direction, Walk, analyse
from retrowalk.gait.synthetic import Segment, SyntheticWalk, synthesise
from retrowalk.recordings.types import Recording

THERE_AND_BACK = (
    Segment("stand", 4),
    Segment("forward", 20),
    Segment("stand", 4),
    Segment("backward", 20),
    Segment("stand", 4),
)
FORWARD_S, BACKWARD_S = (4.0, 24.0), (28.0, 48.0)


@pytest.fixture(scope="module")
def made() -> SyntheticWalk:
    return synthesise(THERE_AND_BACK, seed=11)


@pytest.fixture(scope="module")
def walk(made: SyntheticWalk) -> Walk:
    return analyse(made.recording, forward_axis="-z", height_m=1.72)


def steps_of(walk: Walk) -> dict[str, int]:
    return {word: total.steps for word, total in walk.totals.items()}


def assert_same_walk(walk: Walk, other: Walk, *, within_s: float = 0.03) -> None:
    """The faint last step, with which the feet come together, may come or go; no other."""
    assert len(other.steps) == pytest.approx(len(walk.steps), abs=1)
    both = min(len(walk.steps), len(other.steps))
    np.testing.assert_allclose(other.steps.time_s[:both], walk.steps.time_s[:both], atol=within_s)
    np.testing.assert_array_equal(other.steps.direction[:both], walk.steps.direction[:both])
    for word, total in walk.totals.items():
        assert other.totals[word].distance_m == pytest.approx(total.distance_m, rel=0.04)


def changed(recording: Recording, rotation: np.ndarray) -> Recording:
    return replace(
        recording,
        acc_mps2=rotation @ recording.acc_mps2,
        gyr_radps=rotation @ recording.gyr_radps,
    )


def test_truth_is_found(made: SyntheticWalk, walk: Walk) -> None:
    truth = made.truth
    for way in (Direction.FORWARD, Direction.BACKWARD):
        assert walk.totals[way.word].steps == pytest.approx(
            (truth.step_direction == way).sum(), abs=2
        )
        assert walk.totals[way.word].distance_m == pytest.approx(
            truth.distance_m[way.word], rel=0.15
        )
    assert walk.totals["unknown"].steps == 0
    nearest = np.abs(walk.steps.time_s[:, None] - truth.step_time_s).argmin(axis=1)
    late_s = walk.steps.time_s - truth.step_time_s[nearest]
    assert np.median(np.abs(late_s)) < 0.05
    sides = walk.steps.side == truth.step_side[nearest]
    assert sides[np.abs(late_s) < 0.2].mean() >= 0.97


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_the_way_the_device_is_worn_changes_nothing(
    made: SyntheticWalk, walk: Walk, seed: int
) -> None:
    rotation = Rotation.random(random_state=seed).as_matrix()
    shown = analyse(changed(made.recording, rotation), forward_during=FORWARD_S, height_m=1.72)
    assert_same_walk(walk, shown)
    both = min(len(walk.steps), len(shown.steps))
    np.testing.assert_array_equal(shown.steps.side[:both], walk.steps.side[:both])


def test_the_opposite_axis_swaps_forward_and_backward_and_the_feet(
    made: SyntheticWalk, walk: Walk
) -> None:
    opposite = analyse(made.recording, forward_axis="+z")
    np.testing.assert_array_equal(opposite.steps.direction, -walk.steps.direction)
    np.testing.assert_array_equal(opposite.steps.side, -walk.steps.side)


def test_a_device_turned_half_round_unsaid_swaps_forward_and_backward(
    made: SyntheticWalk, walk: Walk
) -> None:
    half_round = np.diag([-1.0, 1.0, -1.0])  # about y, which points up
    turned = analyse(changed(made.recording, half_round), forward_axis="-z")
    np.testing.assert_array_equal(turned.steps.direction, -walk.steps.direction)


def test_time_run_backward_swaps_forward_and_backward(made: SyntheticWalk) -> None:
    recording = made.recording
    reversed_in_time = Recording.from_arrays(
        recording.time_s[-1] - recording.time_s[::-1],
        recording.acc_mps2[:, ::-1],
        -recording.gyr_radps[:, ::-1],
    )
    ahead = steps_of(analyse(recording, forward_axis="-z"))
    back = steps_of(analyse(reversed_in_time, forward_axis="-z"))
    assert back["backward"] == pytest.approx(ahead["forward"], abs=1)
    assert back["forward"] == pytest.approx(ahead["backward"], abs=1)
    assert back["unknown"] == ahead["unknown"] == 0


def test_a_mirror_swaps_the_feet_only(made: SyntheticWalk, walk: Walk) -> None:
    mirror = np.diag([-1.0, 1.0, 1.0])
    recording = made.recording
    mirrored = replace(
        recording,
        acc_mps2=mirror @ recording.acc_mps2,
        gyr_radps=-(mirror @ recording.gyr_radps),  # an axial vector
    )
    other = analyse(mirrored, forward_axis="-z", height_m=1.72)
    assert_same_walk(walk, other)
    both = min(len(walk.steps), len(other.steps))
    np.testing.assert_array_equal(other.steps.side[:both], -walk.steps.side[:both])


@pytest.mark.parametrize("rate_hz", [25.0, 50.0, 60.0, 128.0, 200.0, 400.0])
def test_the_sampling_rate_changes_nothing(walk: Walk, rate_hz: float) -> None:
    made = synthesise(THERE_AND_BACK, seed=11, rate_hz=rate_hz, noise=0.0)
    found = analyse(made.recording, forward_axis="-z", height_m=1.72)
    for way in (Direction.FORWARD, Direction.BACKWARD):
        true = (made.truth.step_direction == way).sum()
        assert found.totals[way.word].steps == pytest.approx(true, abs=2)
        assert found.totals[way.word].distance_m == pytest.approx(
            made.truth.distance_m[way.word], rel=0.15
        )


def test_lost_and_jittered_samples_change_little(walk: Walk, made: SyntheticWalk) -> None:
    rng = np.random.default_rng(3)
    recording = made.recording
    kept = rng.random(recording.time_s.size) > 0.2
    lossy = Recording.from_arrays(
        recording.time_s[kept] + rng.normal(0.0, 0.001, kept.sum()),
        recording.acc_mps2[:, kept],
        recording.gyr_radps[:, kept],
    )
    assert_same_walk(walk, analyse(lossy, forward_axis="-z", height_m=1.72), within_s=0.06)


def test_a_longer_rest_before_only_shifts_the_walk(made: SyntheticWalk, walk: Walk) -> None:
    recording, rest_s = made.recording, 600.0
    n = round(rest_s * 100)
    rest_acc = np.repeat(recording.acc_mps2[:, :100].mean(axis=1, keepdims=True), n, axis=1)
    noise = np.random.default_rng(5).normal(0.0, 0.02, (2, 3, n))
    rested = Recording.from_arrays(
        np.arange(n + recording.time_s.size) / 100,
        np.concatenate((rest_acc + noise[0], recording.acc_mps2), axis=1),
        np.concatenate((noise[1] / 10, recording.gyr_radps), axis=1),
    )
    other = analyse(rested, forward_axis="-z", height_m=1.72)
    shifted = replace(other.steps, time_s=other.steps.time_s - rest_s)
    assert_same_walk(walk, replace(other, steps=shifted))


def test_other_units_are_recognised_and_noted(made: SyntheticWalk, walk: Walk) -> None:
    recording = made.recording
    told_wrong = replace(
        recording,
        acc_mps2=recording.acc_mps2 / 9.80665,
        gyr_radps=np.degrees(recording.gyr_radps),
    )
    other = analyse(told_wrong, forward_axis="-z", height_m=1.72)
    assert_same_walk(walk, other)
    assert any("was in g" in note for note in other.notes)
    assert any("degrees a second" in note for note in other.notes)


def test_a_split_into_pieces_changes_nothing(
    made: SyntheticWalk, walk: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("retrowalk.gait.signal.LONGEST_PIECE_S", 7.0)
    assert_same_walk(walk, analyse(made.recording, forward_axis="-z", height_m=1.72))


def test_the_recording_is_left_as_it_is(made: SyntheticWalk) -> None:
    recording = made.recording
    before = [a.copy() for a in (recording.time_s, recording.acc_mps2, recording.gyr_radps)]
    analyse(recording)
    for was, array in zip(
        before, (recording.time_s, recording.acc_mps2, recording.gyr_radps), strict=True
    ):
        np.testing.assert_array_equal(array, was)


def test_the_same_recording_gives_the_same_walk(made: SyntheticWalk, walk: Walk) -> None:
    again = analyse(made.recording, forward_axis="-z", height_m=1.72)
    np.testing.assert_array_equal(again.steps.time_s, walk.steps.time_s)
    assert again.bouts == walk.bouts


@pytest.mark.parametrize("noise_mps2", [0.0, 0.03])
def test_silence_is_no_walking_and_says_so(noise_mps2: float) -> None:
    n = 3000
    noise = np.random.default_rng(1).normal(0.0, noise_mps2 or 1e-12, (3, n))
    still = Recording.from_arrays(
        np.arange(n) / 100, np.array([[0.0], [9.81], [0.0]]) + noise, noise / 10
    )
    walk = analyse(still)
    assert len(walk.steps) == 0
    assert walk.bouts == ()
    assert walk.totals["forward"].distance_m == 0.0
    assert walk.notes == ("No walking found in this recording.",)
