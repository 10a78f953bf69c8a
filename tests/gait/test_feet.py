"""Sensors on the feet, on walks of known truth, whatever the sensor and the way it is worn."""

import json
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation
from tests.searching import examples

from retrowalk.errors import InvalidAnswer, NotEnoughSignal
from retrowalk.gait import Direction
from retrowalk.gait.feet import FeetReport, FootWalk, analyse_feet, summary_of
from retrowalk.gait.synthetic import Segment
from retrowalk.gait.synthetic.feet import (
    BACKWARD_PITCH,
    CONTACT,
    PITCH_RAD,
    SyntheticFoot,
    synthesise_foot,
)
from retrowalk.recordings.types import Recording

THERE_AND_BACK = (
    Segment("stand", 4),
    Segment("forward", 20),
    Segment("stand", 4),
    Segment("backward", 20),
    Segment("stand", 4),
)


def measured(recording: Recording, **said: str) -> FootWalk:
    foot = analyse_feet(recording, **said).left
    assert foot is not None
    return foot


@pytest.fixture(scope="module")
def made() -> SyntheticFoot:
    return synthesise_foot(THERE_AND_BACK, seed=11)


@pytest.fixture(scope="module")
def foot(made: SyntheticFoot) -> FootWalk:
    return measured(made.recording)


def rotated(recording: Recording, rotation: np.ndarray) -> Recording:
    return replace(
        recording,
        acc_mps2=rotation @ recording.acc_mps2,
        gyr_radps=rotation @ recording.gyr_radps,
    )


def reversed_in_time(recording: Recording) -> Recording:
    return Recording.from_arrays(
        recording.time_s[-1] - recording.time_s[::-1],
        recording.acc_mps2[:, ::-1],
        -recording.gyr_radps[:, ::-1],
    )


def assert_same(foot: FootWalk, other: FootWalk, *, within_s: float = 0.02) -> None:
    assert len(other.strides) == len(foot.strides)
    np.testing.assert_allclose(other.strides.contact_s, foot.strides.contact_s, atol=within_s)
    np.testing.assert_allclose(other.strides.foot_off_s, foot.strides.foot_off_s, atol=within_s)
    np.testing.assert_array_equal(other.strides.direction, foot.strides.direction)
    assert other.strides.order == foot.strides.order
    np.testing.assert_allclose(other.strides.length_m, foot.strides.length_m, rtol=0.03)


def test_every_stride_is_found_when_it_is_and_where_it_goes(
    made: SyntheticFoot, foot: FootWalk
) -> None:
    truth, strides = made.truth, foot.strides
    np.testing.assert_allclose(strides.contact_s, truth.contact_s, atol=0.03)
    np.testing.assert_allclose(strides.foot_off_s, truth.foot_off_s, atol=0.03)
    np.testing.assert_array_equal(strides.direction, truth.direction)
    np.testing.assert_allclose(strides.length_m, truth.length_m, rtol=0.02)


def test_heel_first_forward_toe_first_backward(made: SyntheticFoot, foot: FootWalk) -> None:
    strides = foot.strides
    np.testing.assert_allclose(strides.foot_angle_rad, made.truth.foot_angle_rad, atol=0.1)
    forward = foot.going(Direction.FORWARD)
    assert {o for o, f in zip(strides.order, forward, strict=True) if f} == {"heel"}
    assert {o for o, f in zip(strides.order, forward, strict=True) if not f} == {"toe"}


def test_stance_share_and_clearance(made: SyntheticFoot, foot: FootWalk) -> None:
    for way in (Direction.FORWARD, Direction.BACKWARD):
        summary = summary_of(foot, way)
        assert summary.stance_share == pytest.approx(0.6, abs=0.02)
        assert summary.strides == (made.truth.direction == way).sum()
    height_m = made.truth.position_m[2]
    clearance_m = summary_of(foot, Direction.FORWARD).clearance_m
    assert clearance_m == pytest.approx(np.ptp(height_m), abs=0.01)


def test_a_loop_closes_and_has_its_length() -> None:
    loop = (Segment("stand", 4), Segment("forward", 40, turn_rad=2 * np.pi), Segment("stand", 4))
    made = synthesise_foot(loop, seed=3)
    true_m = made.truth.position_m
    (path,) = measured(made.recording).paths
    true_length_m = np.hypot(*np.diff(true_m[:2])).sum()
    assert path.length_m == pytest.approx(true_length_m, rel=0.02)
    true_closing_m = np.hypot(*(true_m[:2, -1] - true_m[:2, 0]))
    assert abs(path.closing_m - true_closing_m) <= 0.02 * true_length_m


@examples(10)
@given(st.integers(0, 2**32 - 1))
def test_the_way_the_sensor_is_worn_changes_nothing(
    made: SyntheticFoot, foot: FootWalk, seed: int
) -> None:
    rotation = Rotation.random(random_state=seed).as_matrix()
    assert_same(foot, measured(rotated(made.recording, rotation)))


def test_not_even_upside_down(made: SyntheticFoot, foot: FootWalk) -> None:
    assert_same(foot, measured(rotated(made.recording, np.diag([1.0, -1.0, -1.0]))))


def test_time_run_backward_swaps_foot_off_and_contact_and_the_directions(
    made: SyntheticFoot, foot: FootWalk
) -> None:
    recording = made.recording
    back = measured(reversed_in_time(recording)).strides
    end_s = recording.time_s[-1]
    np.testing.assert_allclose(back.contact_s, (end_s - foot.strides.foot_off_s)[::-1], atol=0.01)
    np.testing.assert_allclose(back.foot_off_s, (end_s - foot.strides.contact_s)[::-1], atol=0.01)
    np.testing.assert_array_equal(back.direction, -foot.strides.direction[::-1])
    forward = back.direction == Direction.FORWARD
    # A backward stride here is a forward one reversed, so reversing it gives heel contacts again.
    angles = back.foot_angle_rad[forward]
    assert np.median(angles) == pytest.approx(BACKWARD_PITCH * PITCH_RAD[CONTACT], abs=0.1)
    assert np.median(back.foot_angle_rad[~forward]) < -0.5


@pytest.mark.parametrize("rate_hz", [50.0, 128.0, 200.0, 400.0])
def test_the_sampling_rate_changes_nothing(rate_hz: float) -> None:
    made = synthesise_foot(THERE_AND_BACK, seed=11, rate_hz=rate_hz, noise=0.3)
    strides = measured(made.recording).strides
    np.testing.assert_allclose(strides.contact_s, made.truth.contact_s, atol=0.03)
    np.testing.assert_array_equal(strides.direction, made.truth.direction)
    np.testing.assert_allclose(strides.length_m, made.truth.length_m, rtol=0.04)


def test_lost_samples_change_little(made: SyntheticFoot, foot: FootWalk) -> None:
    recording = made.recording
    kept = np.random.default_rng(3).random(recording.time_s.size) > 0.2
    lossy = Recording.from_arrays(
        recording.time_s[kept], recording.acc_mps2[:, kept], recording.gyr_radps[:, kept]
    )
    other = measured(lossy)
    np.testing.assert_allclose(other.strides.contact_s, foot.strides.contact_s, atol=0.05)
    np.testing.assert_array_equal(other.strides.direction, foot.strides.direction)


def test_a_split_into_pieces_changes_nothing(
    made: SyntheticFoot, foot: FootWalk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("retrowalk.gait.signal.LONGEST_PIECE_S", 7.0)
    other = measured(made.recording)
    assert len(other.paths) > len(foot.paths)
    assert_same(foot, other)


def test_a_longer_rest_before_only_shifts_the_walk(made: SyntheticFoot, foot: FootWalk) -> None:
    recording, n = made.recording, 60_000
    acc, gyr = recording.acc_mps2, recording.gyr_radps
    assert gyr is not None
    still = np.random.default_rng(5).integers(0, 300, n)  # any samples of the stand before
    rested = Recording.from_arrays(
        np.arange(n + recording.time_s.size) / 100,
        np.concatenate((acc[:, still], acc), axis=1),
        np.concatenate((gyr[:, still], gyr), axis=1),
    )
    strides = measured(rested).strides
    shifted = replace(
        strides, contact_s=strides.contact_s - n / 100, foot_off_s=strides.foot_off_s - n / 100
    )
    assert_same(foot, replace(foot, strides=shifted))


def test_other_units_are_recognised_and_noted(made: SyntheticFoot, foot: FootWalk) -> None:
    recording = made.recording
    told_wrong = replace(
        recording,
        acc_mps2=recording.acc_mps2 / 9.80665,
        gyr_radps=np.degrees(recording.gyr_radps),
    )
    other = measured(told_wrong)
    assert_same(foot, other)
    assert any("is in g" in str(note) for note in other.notes)
    assert any("degrees a second" in str(note) for note in other.notes)


def test_a_declared_axis_says_where_the_toes_are(made: SyntheticFoot, foot: FootWalk) -> None:
    assert_same(foot, measured(made.recording, forward_axis="+x"))
    other = measured(made.recording, forward_axis="-x")
    np.testing.assert_array_equal(other.strides.direction, -foot.strides.direction)
    across = measured(made.recording, forward_axis="+z")
    assert_same(foot, across)
    assert any("doesn't point along the foot" in str(note) for note in across.notes)
    with pytest.raises(InvalidAnswer):
        measured(made.recording, forward_axis="ahead")


def test_too_few_strides_do_not_tell_which_end_is_the_toe() -> None:
    made = synthesise_foot(
        (Segment("stand", 4), Segment("forward", 3.3), Segment("stand", 4)), seed=2
    )
    foot = measured(made.recording)
    assert len(foot.strides) == 3
    assert set(foot.strides.direction) == {Direction.UNKNOWN}
    assert set(foot.strides.order) == {None}
    assert any("direction is unknown" in str(note) for note in foot.notes)
    assert set(measured(made.recording, forward_axis="+x").strides.direction) == {Direction.FORWARD}


def test_the_recording_is_left_as_it_is(made: SyntheticFoot) -> None:
    recording = made.recording
    arrays = (recording.time_s, recording.acc_mps2, recording.gyr_radps)
    before = [array.copy() for array in arrays]
    analyse_feet(recording, recording)
    for was, array in zip(before, arrays, strict=True):
        np.testing.assert_array_equal(array, was)


@pytest.mark.parametrize("noise_mps2", [0.0, 0.03])
def test_silence_is_no_walking_and_says_so(noise_mps2: float) -> None:
    n = 3000
    noise = np.random.default_rng(1).normal(0.0, noise_mps2 or 1e-12, (3, n))
    still = Recording.from_arrays(
        np.arange(n) / 100, np.array([[0.0], [9.81], [0.0]]) + noise, noise / 10
    )
    foot = measured(still)
    assert len(foot.strides) == 0
    assert foot.paths == ()
    assert tuple(map(str, foot.notes)) == ("No walking found in this recording.",)


def test_what_can_not_be_measured_is_refused(made: SyntheticFoot) -> None:
    recording = made.recording
    with pytest.raises(NotEnoughSignal, match="no recording of a foot"):
        analyse_feet()
    with pytest.raises(NotEnoughSignal, match="no gyroscope"):
        analyse_feet(replace(recording, gyr_radps=None))
    few = Recording.from_arrays(*(a[..., :100] for a in _arrays(recording)))
    with pytest.raises(NotEnoughSignal, match="few strides"):
        analyse_feet(few)
    slow = Recording.from_arrays(*(a[..., ::5] for a in _arrays(recording)))
    with pytest.raises(NotEnoughSignal, match="too few to follow a foot"):
        analyse_feet(right=slow)


def test_the_dictionary_is_json_and_says_what_is_not_known(made: SyntheticFoot) -> None:
    found = FeetReport.of(analyse_feet(right=made.recording)).model_dump(mode="json")
    assert json.loads(json.dumps(found, allow_nan=False)) == found
    assert list(found["feet"]) == ["right"]
    foot = found["feet"]["right"]
    assert foot["totals"]["backward"]["toe_first"] == 1.0
    assert foot["totals"]["unknown"]["stride_length_m"] is None
    assert foot["strides"][-1]["stance_share"] is None
    assert {stride["first"] for stride in foot["strides"]} == {"heel", "toe"}


def _arrays(recording: Recording) -> tuple[np.ndarray, ...]:
    assert recording.gyr_radps is not None
    return recording.time_s, recording.acc_mps2, recording.gyr_radps
