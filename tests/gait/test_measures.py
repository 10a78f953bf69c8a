"""Every measure against walks of known truth."""

from itertools import pairwise

import numpy as np
import pytest

from retrowalk.gait import Direction, Walk, analyse
from retrowalk.gait.measures.groups import Groups
from retrowalk.gait.report import GaitMeasures, TechniqueReport
from retrowalk.gait.synthetic import Segment, SyntheticWalk, synthesise
from retrowalk.recordings.types import Recording

STAND = Segment("stand", 6)
STORY = (
    STAND,
    Segment("forward", 30, cadence_spm=110, step_length_m=0.62),
    STAND,
    Segment("backward", 30, cadence_spm=100, step_length_m=0.46),
    STAND,
)


def made(*segments: Segment, **how: object) -> SyntheticWalk:
    return synthesise(segments or STORY, **({"seed": 5, "height_m": 1.72} | how))


def measured(walk: SyntheticWalk) -> Walk:
    return analyse(walk.recording, forward_axis="-z", height_m=1.72)


@pytest.fixture(scope="module")
def walk() -> Walk:
    return measured(made())


def of(walk: Walk, way: str, name: str) -> float:
    return getattr(getattr(walk.measures, way), name)


def test_times_cadence_length_and_speed(walk: Walk) -> None:
    for way, cadence_spm, length_m in (("forward", 110, 0.62), ("backward", 100, 0.46)):
        assert of(walk, way, "step_time_s") == pytest.approx(60 / cadence_spm, rel=0.03)
        assert of(walk, way, "stride_time_s") == pytest.approx(120 / cadence_spm, rel=0.03)
        assert of(walk, way, "cadence_spm") == pytest.approx(cadence_spm, rel=0.03)
        assert of(walk, way, "step_length_m") == pytest.approx(length_m, rel=0.12)
        assert of(walk, way, "speed_mps") == pytest.approx(length_m * cadence_spm / 60, rel=0.12)


def test_backward_against_forward(walk: Walk) -> None:
    ratios = walk.measures.backward_to_forward
    assert ratios.step_length == pytest.approx(0.46 / 0.62, rel=0.08)
    assert ratios.cadence == pytest.approx(100 / 110, rel=0.03)
    assert ratios.speed == pytest.approx(ratios.step_length * ratios.cadence, rel=0.03)


@pytest.mark.parametrize("cv", [0.02, 0.05, 0.10])
def test_variability_of_the_step_time(cv: float) -> None:
    story = made(STAND, Segment("forward", 90), STAND, variability=cv, noise=0.0)
    truth_s = np.diff(story.truth.step_time_s)
    found = measured(story).measures.forward
    assert found.step_time_sd_s == pytest.approx(truth_s.std(), abs=0.002)
    assert found.step_time_cv == pytest.approx(truth_s.std() / truth_s.mean(), abs=0.004)


def test_a_more_variable_walk_is_told_as_such() -> None:
    spreads = [
        measured(made(STAND, Segment("forward", 60), STAND, variability=cv))
        .measures.forward.step_time_cv
        for cv in (0.02, 0.05, 0.10)
    ]  # fmt: skip
    assert spreads == sorted(spreads)


def limping(recording: Recording, contact_s: np.ndarray, late_s: float) -> Recording:
    """Let every second contact come later, by running the time between them unevenly."""
    shifted_s = contact_s + late_s * (np.arange(contact_s.size) % 2)
    from_s = np.concatenate(([0.0], contact_s, [recording.time_s[-1]]))
    to_s = np.concatenate(([0.0], shifted_s, [recording.time_s[-1]]))
    when_s = np.interp(recording.time_s, to_s, from_s)
    acc, gyr = (
        np.stack([np.interp(when_s, recording.time_s, row) for row in signal])
        for signal in (recording.acc_mps2, recording.gyr_radps)
    )
    return Recording.from_arrays(recording.time_s, acc, gyr)


def test_a_limp_is_asymmetry_and_not_variability() -> None:
    story = made(STAND, Segment("forward", 60), STAND, variability=0.01)
    even = measured(story).measures.forward
    limp = analyse(limping(story.recording, story.truth.step_time_s, 0.06), forward_axis="-z")
    found = limp.measures.forward
    step_s = 60 / 110
    expected = np.log((step_s + 0.06) / (step_s - 0.06))
    assert even.step_time_asymmetry < 0.06
    assert found.step_time_asymmetry == pytest.approx(expected, abs=0.1)
    assert found.step_time_cv < even.step_time_cv + 0.03


def test_steps_alike_are_harmonic_and_a_limp_is_not() -> None:
    story = made(STAND, Segment("forward", 60), STAND, variability=0.01, noise=0.2)
    even = measured(story).measures.forward
    limp = analyse(limping(story.recording, story.truth.step_time_s, 0.06), forward_axis="-z")
    for axis in ("up", "ahead"):
        assert getattr(even, f"harmonic_ratio_{axis}") > 3.0
        assert of(limp, "forward", f"harmonic_ratio_{axis}") < getattr(
            even, f"harmonic_ratio_{axis}"
        )
    assert even.harmonic_ratio_left > 3.0


def test_a_shaking_trunk_is_less_smooth() -> None:
    smooth, shaking = (
        measured(made(STAND, Segment("forward", 40), STAND, noise=noise)).measures.forward
        for noise in (0.0, 2.0)
    )
    assert shaking.log_jerk < smooth.log_jerk - 0.2


def test_sway_is_that_of_the_trunk() -> None:
    story = made(noise=0.0)
    truth, found = story.truth, measured(story).measures
    start_s, end_s = story.truth.bounds_s[1]
    inside = (truth.time_s > start_s + 2) & (truth.time_s < end_s - 2)
    left = truth.position_m[1, inside]  # the course goes straight along x
    strides = [s for s in truth.step_time_s[::2] if start_s + 2 < s < end_s - 2]
    at = np.searchsorted(truth.time_s[inside], strides)
    ranges = [np.ptp(left[a:b]) for a, b in pairwise(at)]
    assert found.forward.side_sway_m == pytest.approx(np.mean(ranges), rel=0.25)


def leaning(story: SyntheticWalk, start_s: float, end_s: float, lean_rad: float) -> Recording:
    """Let the trunk lean forward for a while, slowly taken up and given up again."""
    recording, to_body = story.recording, story.truth.device_from_body.T
    time_s = recording.time_s
    ramp = np.clip((time_s - start_s) / 2, 0, 1) * np.clip((end_s - time_s) / 2, 0, 1)
    angle = lean_rad * ramp
    cos, sin = np.cos(angle), np.sin(angle)

    def leant(signal: np.ndarray) -> np.ndarray:
        x, y, z = to_body @ signal
        return np.stack((cos * x - sin * z, y, sin * x + cos * z))

    gyr = leant(recording.gyr_radps)
    gyr[1] += np.gradient(angle, time_s)
    back = story.truth.device_from_body
    return Recording.from_arrays(time_s, back @ leant(recording.acc_mps2), back @ gyr)


@pytest.mark.parametrize("degrees", [-8.0, 0.0, 12.0, 20.0])
def test_lean_is_told_against_standing(degrees: float) -> None:
    story = made(noise=0.3)
    start_s, end_s = story.truth.bounds_s[3]
    found = analyse(leaning(story, start_s, end_s, np.radians(degrees)), forward_axis="-z")
    assert np.degrees(of(found, "backward", "lean_rad")) == pytest.approx(degrees, abs=2.5)
    assert np.degrees(of(found, "forward", "lean_rad")) == pytest.approx(0.0, abs=2.5)
    assert found.technique.tall.good is (degrees < 10)


def test_who_never_stands_has_no_upright_to_compare_with() -> None:
    found = measured(made(Segment("forward", 20), Segment("backward", 20)))
    assert found.measures.backward.lean_rad is None
    assert "never stood still" in str(found.technique.tall.sentence)
    assert found.technique.tall.value is None


def test_landing_is_the_highest_push_after_a_contact() -> None:
    story = made(noise=0.0)
    recording, truth = story.recording, story.truth
    walk = measured(story)
    up = truth.device_from_body @ np.array([0.0, 0.0, 1.0])
    vertical = up @ recording.acc_mps2 - 9.81
    for way in (Direction.FORWARD, Direction.BACKWARD):
        at = np.searchsorted(recording.time_s, truth.step_time_s[truth.step_direction == way])
        true = np.mean([vertical[k - 6 : k + 17].max() for k in at])
        assert of(walk, way.word, "landing_mps2") == pytest.approx(true, rel=0.15)
        assert of(walk, way.word, "landing_rate_mps3") > 0
    assert walk.measures.backward.landing_mps2 < walk.measures.forward.landing_mps2


def test_stumbles_are_seen_and_none_is_made_up() -> None:
    segments = (STAND, Segment("forward", 40), STAND)
    assert measured(made(*segments)).measures.stumbles_s == ()
    found = measured(made(*segments, stumbles_s=(20.0, 33.0))).measures.stumbles_s
    np.testing.assert_allclose(found, [20.0, 33.0], atol=1.0)


def test_steps_out_of_rhythm_are_counted() -> None:
    steady = made(STAND, Segment("forward", 40), STAND, variability=0.01)
    assert measured(steady).measures.irregular_steps <= 1
    hasty = made(STAND, Segment("forward", 40), STAND, variability=0.2)
    assert measured(hasty).measures.irregular_steps >= 5


def test_pauses_are_told_and_rests_are_not() -> None:
    walk, pause, rest = Segment("forward", 15), Segment("stand", 8), Segment("stand", 90)
    found = measured(made(STAND, walk, pause, walk, rest, walk, STAND)).measures.pauses_s
    assert found == (pytest.approx(8.0, abs=1.5),)


@pytest.mark.parametrize("angle_rad", [np.pi / 2, -np.pi / 2, np.pi, -np.pi])
def test_turns_have_time_and_angle(angle_rad: float) -> None:
    walk = Segment("forward", 12)
    bend = Segment("forward", 3, turn_rad=angle_rad)
    (turn,) = measured(made(STAND, walk, bend, walk, STAND)).measures.turns
    assert turn.angle_rad == pytest.approx(angle_rad, abs=0.25)
    assert 0.5 * (turn.start_s + turn.end_s) == pytest.approx(19.5, abs=0.5)


def test_a_straight_walk_has_no_turns(walk: Walk) -> None:
    assert walk.measures.turns == ()


def test_bouts_have_their_own_measures(walk: Walk) -> None:
    for bout in walk.bouts:
        assert bout.measures.cadence_spm == pytest.approx(bout.cadence_spm, rel=0.06)
        of_way = getattr(walk.measures, bout.direction.word)
        assert bout.measures.step_time_s == pytest.approx(of_way.step_time_s, rel=0.02)


def test_without_a_gyroscope_only_what_can_be_seen_is_told() -> None:
    recording = made().recording
    found = analyse(Recording.from_arrays(recording.time_s, recording.acc_mps2))
    assert found.measures.backward == found.measures.forward == GaitMeasures()
    (first, *_) = found.bouts
    result = first.measures.model_dump().keys()
    assert {"step_time_s", "step_time_sd_s", "log_jerk"} <= result
    assert not {"lean_rad", "side_sway_m", "speed_mps"} & result
    assert found.measures.turns == ()
    assert {name for name, why in found.measures.unseen if why} == {"side_sway_m", "lean_rad"}


def test_technique_speaks_of_backward_steps(walk: Walk) -> None:
    said = walk.technique
    assert all(found.good for found in (said.small_steps, said.unhurried, said.tall))
    assert said.toe_first.value is None
    assert len(said.findings()) == 5
    for found in said.findings():
        assert str(found.sentence).endswith(".")
        assert found.source
        assert found.sure is None or 0.5 < found.sure <= 1.0


def test_technique_says_when_few_steps_show_it() -> None:
    found = measured(made(STAND, Segment("backward", 5.5), STAND))
    assert str(found.technique.evenness.sentence).endswith("so take it lightly.")
    assert found.technique.evenness.sure < 0.5


def test_technique_asks_for_smaller_calmer_taller_steps() -> None:
    hasty = Segment("backward", 30, cadence_spm=128, step_length_m=0.62)
    found = measured(made(STAND, Segment("forward", 30, step_length_m=0.6), STAND, hasty, STAND))
    assert found.technique.small_steps.good is False
    assert "shorter" in str(found.technique.small_steps.sentence)
    assert found.technique.unhurried.good is False


def test_nothing_is_said_of_a_walk_that_is_forward() -> None:
    assert measured(made(STAND, Segment("forward", 20), STAND)).technique == TechniqueReport()


def test_measures_are_rounded_in_the_report(walk: Walk) -> None:
    found, measured = walk.report().measures.backward, walk.measures.backward
    assert found.step_time_s == float(f"{measured.step_time_s:.4g}")
    assert found.model_dump().keys() == measured.model_dump().keys()


def test_groups_average_what_is_finite() -> None:
    groups = Groups(np.array([0, 0, 1, -1, 1, 1]), 3, fewest=2)
    values = np.array([1.0, 3.0, np.nan, 9.0, 2.0, 4.0])
    np.testing.assert_array_equal(groups.mean(values), [2.0, 3.0, np.nan])
    np.testing.assert_allclose(groups.spread(values), [np.sqrt(2), np.sqrt(2), np.nan])
