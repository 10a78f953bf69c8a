"""The truth of a synthetic walk agrees with itself, and its signals with those of people."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.interpolate import BPoly, PchipInterpolator
from scipy.signal import butter, sosfiltfilt
from scipy.spatial.transform import Rotation
from tests.searching import examples

from retrowalk.gait.synthetic import Segment, SyntheticWalk, synthesise
from retrowalk.gait.synthetic.curves import gliding, monotone

STORY = (
    Segment("stand", 4),
    Segment("forward", 20),
    Segment("turn", 4),
    Segment("backward", 15),
    Segment("stand", 4),
)


def quiet(*segments: Segment, **options) -> SyntheticWalk:
    return synthesise(segments or STORY, seed=7, noise=0, **options)


def attitude(walk: SyntheticWalk) -> Rotation:
    """The turn from the body to the world at every sample."""
    return Rotation.from_euler("ZYX", walk.truth.attitude_rad.T)


def body_signals(walk: SyntheticWalk) -> tuple[np.ndarray, np.ndarray]:
    back = walk.truth.device_from_body.T
    return back @ walk.recording.acc_mps2, back @ walk.recording.gyr_radps


def test_acceleration_integrates_twice_to_the_path():
    walk = quiet()
    acc, _ = body_signals(walk)
    world = attitude(walk).apply(acc.T).T - np.array([[0], [0], [9.81]])
    truth, dt = walk.truth.position_m, 0.01
    velocity = np.cumsum(world, axis=1) * dt + (truth[:, [1]] - truth[:, [0]]) / dt
    position = np.cumsum(velocity, axis=1) * dt + truth[:, [0]]
    assert np.abs(position - truth).max() < 0.02 * np.ptp(truth[:2])


def test_gyroscope_integrates_to_the_attitude():
    walk = quiet()
    _, gyr = body_signals(walk)
    turns = Rotation.from_rotvec((gyr[:, 1:] + gyr[:, :-1]).T / 2 * 0.01)
    expected = attitude(walk)
    reached = expected[0]
    for turn in turns:
        reached = reached * turn
    assert (reached.inv() * expected[-1]).magnitude() < np.deg2rad(1)


def test_half_a_turn_on_the_spot_turns_half_around():
    yaw = quiet().truth.attitude_rad[0]
    assert abs(abs(yaw[-1] - yaw[0]) - np.pi) < 0.05


@pytest.mark.parametrize("direction", ["forward", "backward"])
def test_distance_is_the_way_between_start_and_end(direction):
    walk = quiet(
        Segment("stand", 3), Segment(direction, 20, step_length_m=0.5), Segment("stand", 3)
    )
    end, start = walk.truth.position_m[:2, -1], walk.truth.position_m[:2, 0]
    assert np.hypot(*(end - start)) == pytest.approx(walk.truth.distance_m[direction], rel=0.01)
    steps = 20 * {"forward": 110, "backward": 104}[direction] / 60
    assert walk.truth.distance_m[direction] == pytest.approx(0.5 * steps, rel=0.02)
    assert walk.truth.step_length_m.sum() == pytest.approx(0.5 * steps, rel=0.06)
    assert (end - start)[0] * (1 if direction == "forward" else -1) > 0


def test_steps_come_at_the_written_cadence_with_feet_in_turns():
    truth = quiet(Segment("forward", 60, cadence_spm=100)).truth
    assert len(truth.step_time_s) == pytest.approx(100, abs=3)
    assert (np.diff(truth.step_time_s) > 0).all()
    assert (np.diff(truth.step_side) != 0).all()
    interval = np.diff(truth.step_time_s)
    assert 0.015 < interval.std() / interval.mean() < 0.04


def test_every_step_lies_in_the_segment_of_its_direction():
    truth = quiet().truth
    signs = {"forward": 1, "backward": -1, "turn": 0}
    for segment, (start, end) in zip(truth.segments, truth.bounds_s, strict=True):
        inside = (truth.step_time_s >= start) & (truth.step_time_s < end)
        if segment.direction == "stand":
            assert not inside.any()
        else:
            assert inside.sum() >= 4
            assert (truth.step_direction[inside] == signs[segment.direction]).all()
    assert np.isnan(truth.step_length_m[truth.step_direction == 0]).all()


def test_standing_is_quiet_and_feels_one_g():
    walk = quiet()
    standing = (walk.recording.time_s > 0.5) & (walk.recording.time_s < 3)
    norm = np.linalg.norm(walk.recording.acc_mps2[:, standing], axis=0)
    np.testing.assert_allclose(norm, 9.81, atol=1e-6)
    np.testing.assert_allclose(walk.recording.gyr_radps[:, standing], 0, atol=1e-9)


@pytest.mark.parametrize(("placement", "up", "forward"), [("body", 1, -2), ("lower_back", 0, -2)])
def test_placements_have_their_axes(placement, up, forward):
    walk = quiet(Segment("stand", 3), placement=placement, tilt_rad=0.0)
    assert walk.recording.acc_mps2[up].mean() == pytest.approx(9.81)
    ahead = walk.truth.device_from_body @ [1, 0, 0]
    assert np.sign(forward) * ahead[abs(forward)] == pytest.approx(1)


@examples(15)
@given(seed=st.integers(0, 10_000), placement=st.sampled_from(["body", "lower_back"]))
def test_travel_is_opposed_to_vertical_velocity_along_the_way(seed, placement):
    """The physics the measuring rests on holds for every walker and way of carrying the phone."""
    walk = synthesise(STORY, seed=seed, placement=placement, rotation="random")
    np.testing.assert_allclose(
        walk.truth.device_from_body @ walk.truth.device_from_body.T, np.eye(3), atol=1e-12
    )
    band = butter(2, (0.5, 3), "bandpass", fs=100, output="sos")
    acc = sosfiltfilt(band, body_signals(walk)[0], axis=1)
    rising = sosfiltfilt(band, np.cumsum(acc[2]) / 100)
    for (start, end), sign in ((walk.truth.bounds_s[1], 1), (walk.truth.bounds_s[3], -1)):
        pure = (walk.recording.time_s > start + 1) & (walk.recording.time_s < end - 1)
        ahead, left = -(acc[:2, pure] * rising[pure]).mean(axis=1)
        assert abs(np.arctan2(left, sign * ahead)) < np.deg2rad(20)


def test_a_forward_contact_is_sharper_than_a_backward_one():
    walk = quiet()
    time, up = walk.recording.time_s, walk.recording.acc_mps2[1]
    sharp = sosfiltfilt(butter(2, 4.5, "highpass", fs=100, output="sos"), up)
    forward, backward = (
        sharp[(time > a + 1) & (time < b - 1)].std()
        for a, b in (walk.truth.bounds_s[1], walk.truth.bounds_s[3])
    )
    assert forward > 1.5 * backward


def test_signals_are_as_large_as_those_of_people():
    """Bounds: the range over the trunk recordings of five people with a phone."""
    walk = synthesise([Segment("forward", 60)], seed=3)
    band = butter(2, 0.4, "highpass", fs=100, output="sos")
    acc = sosfiltfilt(band, walk.recording.acc_mps2, axis=1).std(axis=1)
    gyr = walk.recording.gyr_radps.std(axis=1)
    assert (acc > [0.9, 1.6, 1.3]).all()
    assert (acc < [2.0, 2.8, 2.2]).all()
    assert (gyr > [0.15, 0.25, 0.15]).all()
    assert (gyr < [0.35, 0.65, 0.55]).all()


@examples(10)
@given(loss=st.floats(0, 0.3), jitter=st.floats(0, 0.004), rate=st.sampled_from([50.0, 100.0]))
def test_losses_and_jitter_leave_a_sound_recording(loss, jitter, rate):
    walk = synthesise(STORY, seed=5, rate_hz=rate, packet_loss=loss, jitter_s=jitter)
    recording = walk.recording
    assert (np.diff(recording.time_s) > 0).all()
    assert recording.duration_s == pytest.approx(47 - 1 / rate)
    kept = recording.time_s.size / (47 * rate)
    assert kept == pytest.approx(1 - loss, abs=0.08)


def test_the_same_seed_gives_the_same_walk_and_another_another():
    first, again, other = (synthesise(STORY, seed=s).recording.acc_mps2 for s in (1, 1, 2))
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first[:, :100], other[:, :100])


def test_a_stumble_shows_where_it_happened():
    steady, stumbled = quiet(), quiet(stumbles_s=[14.0])
    difference = np.linalg.norm(stumbled.recording.acc_mps2 - steady.recording.acc_mps2, axis=0)
    assert difference.max() > 3
    assert abs(steady.recording.time_s[difference.argmax()] - 14.0) < 0.4


def test_a_rotation_may_be_a_quaternion_or_its_matrix():
    quaternion = np.array([0.9, 0.1, -0.3, 0.2])
    matrix = Rotation.from_quat(quaternion, scalar_first=True).as_matrix()
    by_both = (quiet(rotation=r).recording.acc_mps2 for r in (quaternion, matrix))
    np.testing.assert_allclose(*by_both, atol=1e-9)


def test_a_walk_needs_segments_that_last():
    with pytest.raises(ValueError, match="at least one segment"):
        synthesise([], seed=1)
    with pytest.raises(ValueError, match="lasts longer"):
        Segment("forward", 0)


@given(
    st.lists(st.tuples(st.floats(0.01, 2), st.integers(-3, 3)), min_size=3, max_size=12),
    st.lists(st.floats(-0.5, 30), min_size=1, max_size=20),
)
def test_a_curve_through_points_is_that_of_scipy(points, at) -> None:
    knots, values = np.cumsum([width for width, _ in points]), [value for _, value in points]
    wanted = PchipInterpolator(knots, values)(np.clip(at, knots[0] - 0.5, knots[-1] + 0.5))
    drawn = monotone(knots, values, np.clip(at, knots[0] - 0.5, knots[-1] + 0.5))
    assert drawn == pytest.approx(wanted, rel=1e-9, abs=1e-9)


def test_what_glides_is_the_curve_of_scipy() -> None:
    start, speed, end, end_speed = np.random.default_rng(1).normal(size=(4, 2))
    wanted = BPoly.from_derivatives(
        [0.0, 1.0], [(start, speed, np.zeros(2)), (end, end_speed, np.zeros(2))]
    )
    share = np.linspace(0, 1, 50)
    assert gliding(start, speed, end, end_speed, share) == pytest.approx(wanted(share).T)
