"""Which way the body faces: declared, shown or assumed; and what is said of it."""

from dataclasses import replace

import numpy as np
import pytest
from scipy.spatial.transform import Rotation

from retrowalk.errors import InvalidAnswer
from retrowalk.gait import Direction, analyse
from retrowalk.gait.facing import axis_of
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings.types import Recording

FORWARD, BACKWARD = Segment("forward", 20), Segment("backward", 20)
STAND = Segment("stand", 4)


@pytest.mark.parametrize(
    ("name", "vector"),
    [("x", (1, 0, 0)), ("+y", (0, 1, 0)), ("-Z", (0, 0, -1)), (" -x ", (-1, 0, 0))],
)
def test_axes_have_names(name: str, vector: tuple[int, int, int]) -> None:
    np.testing.assert_array_equal(axis_of(name), vector)


@pytest.mark.parametrize("name", ["", "up", "-", "--z", "+-x", "zz"])
def test_other_names_are_refused(name: str) -> None:
    with pytest.raises(InvalidAnswer, match="forward axis"):
        axis_of(name)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("first", [FORWARD, BACKWARD])
def test_with_nothing_said_the_faster_way_is_forward(first: Segment, seed: int) -> None:
    second = BACKWARD if first is FORWARD else FORWARD
    made = synthesise([STAND, first, STAND, second, STAND], seed=seed, rotation="random")
    walk = analyse(made.recording)
    true = (made.truth.step_direction == Direction.BACKWARD).sum()
    assert walk.totals["backward"].steps == pytest.approx(true, abs=2)
    assert str(walk.notes[0]).startswith("Nothing said which way you faced")


def test_a_walk_one_way_is_taken_as_forward_and_said_so() -> None:
    made = synthesise([STAND, FORWARD, STAND], seed=3, rotation="random")
    walk = analyse(made.recording)
    assert walk.totals["backward"].steps == 0
    assert "taken as walking forward" in str(walk.notes[0])


def test_a_stretch_without_walking_teaches_nothing_and_says_so() -> None:
    made = synthesise([STAND, FORWARD, STAND], seed=3)
    walk = analyse(made.recording, forward_during=(0.0, 3.0))
    assert str(walk.notes[0]) == "No steady walking one way was found from 0 to 3 s to go by."
    assert "Nothing said" in str(walk.notes[1])


def test_a_stretch_both_ways_teaches_nothing() -> None:
    made = synthesise([STAND, FORWARD, BACKWARD, STAND], seed=3)
    walk = analyse(made.recording, forward_during=(4.0, 44.0))
    assert str(walk.notes[0]).startswith("No steady walking one way was found")


def test_a_stretch_that_ends_before_it_starts_is_refused() -> None:
    made = synthesise([STAND, FORWARD], seed=3)
    with pytest.raises(InvalidAnswer, match="must end after it starts"):
        analyse(made.recording, forward_during=(20.0, 10.0))


def test_an_axis_that_points_up_tells_no_direction() -> None:
    made = synthesise([STAND, FORWARD, STAND], seed=3, tilt_rad=0.0)
    walk = analyse(made.recording, forward_axis="+y")
    assert walk.totals["unknown"].steps == len(walk.steps) > 30
    assert walk.totals["unknown"].distance_m is None
    assert not walk.steps.side.any()


def test_a_phone_that_slips_leaves_the_rest_unknown() -> None:
    made = synthesise([STAND, FORWARD, FORWARD, STAND], seed=6)
    recording = made.recording
    slipped = recording.time_s >= 30.0
    turn = Rotation.from_euler("z", 80, degrees=True).as_matrix()
    moved = replace(
        recording,
        acc_mps2=np.where(slipped, turn @ recording.acc_mps2, recording.acc_mps2),
        gyr_radps=np.where(slipped, turn @ recording.gyr_radps, recording.gyr_radps),
    )
    walk = analyse(moved, forward_during=(4.0, 20.0))
    late = walk.steps.time_s > 33.0
    assert late.sum() > 10
    assert (walk.steps.direction[late] == Direction.UNKNOWN).all()
    assert (walk.steps.direction[walk.steps.time_s < 28.0] == Direction.FORWARD).all()
    assert any("moved on your body" in str(note) for note in walk.notes)


def test_without_a_gyroscope_steps_are_counted_and_direction_is_unknown() -> None:
    made = synthesise([STAND, FORWARD, STAND], seed=3)
    recording = made.recording
    walk = analyse(Recording.from_arrays(recording.time_s, recording.acc_mps2), forward_axis="-z")
    assert walk.totals["unknown"].steps == pytest.approx(made.truth.step_time_s.size, abs=3)
    assert walk.totals["forward"].steps == walk.totals["backward"].steps == 0
    assert any("no gyroscope" in str(note) for note in walk.notes)


@pytest.mark.parametrize("takes_s", [0.0, 0.6])
@pytest.mark.parametrize("degrees", [90, 180, -180])
def test_a_phone_turned_about_the_vertical_in_the_pocket_is_noticed(
    degrees: float, takes_s: float
) -> None:
    made = synthesise([STAND, FORWARD, FORWARD, STAND], seed=6)
    recording = made.recording
    share = np.clip((recording.time_s - 24.0) / max(takes_s, 1e-9), 0.0, 1.0)
    angle = np.radians(degrees) * share**2 * (3 - 2 * share)
    turn = Rotation.from_rotvec(np.outer(angle, (0.0, 1.0, 0.0)))
    rate = np.gradient(angle, recording.time_s) if takes_s else 0.0
    gyr = turn.apply(recording.gyr_radps.T).T
    gyr[1] -= rate
    moved = replace(recording, acc_mps2=turn.apply(recording.acc_mps2.T).T, gyr_radps=gyr)
    walk = analyse(moved, forward_during=(4.0, 20.0))
    assert not (walk.steps.direction == Direction.BACKWARD).any()
    assert (walk.steps.direction[walk.steps.time_s > 26.0] == Direction.UNKNOWN).all()
    assert (walk.steps.direction[walk.steps.time_s < 22.0] == Direction.FORWARD).all()


def test_a_phone_turned_there_and_back_is_known_again() -> None:
    made = synthesise([STAND, Segment("forward", 45), STAND], seed=6)
    recording = made.recording
    away = (recording.time_s >= 20.0) & (recording.time_s < 32.0)
    half_round = np.diag([-1.0, 1.0, -1.0])
    moved = replace(
        recording,
        acc_mps2=np.where(away, half_round @ recording.acc_mps2, recording.acc_mps2),
        gyr_radps=np.where(away, half_round @ recording.gyr_radps, recording.gyr_radps),
    )
    walk = analyse(moved, forward_during=(4.0, 18.0))
    assert not (walk.steps.direction == Direction.BACKWARD).any()
    assert (walk.steps.direction[walk.steps.time_s > 35.0] == Direction.FORWARD).all()


def test_turning_back_in_mid_walk_and_turning_about_are_believed() -> None:
    back = Segment("backward", 15)
    for segments in (
        [STAND, FORWARD, back, FORWARD, STAND],
        [STAND, FORWARD, Segment("turn", 2), back, Segment("turn", 2), FORWARD, STAND],
    ):
        made = synthesise(segments, seed=6)
        walk = analyse(made.recording, forward_during=(4.0, 20.0))
        for way in (Direction.FORWARD, Direction.BACKWARD):
            true = (made.truth.step_direction == way).sum()
            assert walk.totals[way.word].steps == pytest.approx(true, abs=3)


@pytest.mark.parametrize("takes_s", [1.0, 5.0, 20.0])
@pytest.mark.parametrize("degrees", [135, 180, -135])
def test_a_phone_that_turns_slowly_in_the_pocket_is_noticed(degrees: float, takes_s: float) -> None:
    recording = synthesise([STAND, Segment("forward", 60), STAND], seed=7).recording
    share = np.clip((recording.time_s - 24.0) / takes_s, 0.0, 1.0)
    angle = np.radians(degrees) * share
    turn = Rotation.from_rotvec(np.outer(angle, (0.0, 1.0, 0.0)))
    gyr = turn.apply(recording.gyr_radps.T).T
    gyr[1] -= np.gradient(angle, recording.time_s)
    moved = replace(recording, acc_mps2=turn.apply(recording.acc_mps2.T).T, gyr_radps=gyr)
    for said in ({"forward_axis": "-z"}, {"forward_during": (4.0, 20.0)}, {}):
        walk = analyse(moved, **said)
        assert not (walk.steps.direction == Direction.BACKWARD).any()
        assert (walk.steps.direction[walk.steps.time_s > 26 + takes_s] == 0).all()
        assert any("moved on your body" in str(note) for note in walk.notes)


def stowed(recording: Recording, degrees: float, until_s: float) -> Recording:
    """Hold the phone some other way, shaking it at the pace of steps, and stow it by then."""
    time_s = recording.time_s
    share = np.clip((until_s - time_s) / 1.5, 0.0, 1.0)
    shaking = 0.3 * np.sin(2 * np.pi * 1.7 * time_s) * (time_s < until_s)
    angle = np.radians(degrees) * share + shaking
    axis = np.array([0.6, 0.0, 0.8])
    turn = Rotation.from_rotvec(np.outer(angle, axis))
    gyr = turn.apply(recording.gyr_radps.T).T - axis[:, None] * np.gradient(angle, time_s)
    return replace(recording, acc_mps2=turn.apply(recording.acc_mps2.T).T, gyr_radps=gyr)


@pytest.mark.parametrize("degrees", [80, 120, 170])
def test_a_short_walk_is_whole_though_the_phone_was_stowed_in_its_first_seconds(
    degrees: float,
) -> None:
    for way, seed in (("forward", 1), ("forward", 2)):
        made = synthesise([Segment(way, 18)], seed=seed)
        for said in ({}, {"forward_during": (0.0, 14.0)}):
            walk = analyse(stowed(made.recording, degrees, 4.0), **said)
            after = walk.steps.time_s > 5.0
            assert after.sum() > 20
            assert (walk.steps.direction[after] == Direction[way.upper()]).all()


def test_where_no_way_is_told_the_notes_say_why_and_assume_nothing() -> None:
    made = synthesise([STAND, Segment("forward", 20), STAND], seed=3)
    walk = analyse(made.recording, forward_axis="+x")  # as if the walker went sideways
    assert len(walk.steps)
    assert (walk.steps.direction == Direction.UNKNOWN).all()
    assert any("direction is unknown" in str(note) for note in walk.notes)
    assert not any("Nothing said" in str(note) for note in walk.notes)


def test_what_the_recording_itself_says_of_forward_counts_unless_told_otherwise() -> None:
    made = synthesise([STAND, FORWARD, STAND, BACKWARD, STAND], seed=2, rotation="random")
    marked = replace(made.recording, forward_during=(28.0, 48.0))
    turned_round = analyse(made.recording, forward_during=(28.0, 48.0)).totals
    assert analyse(marked).totals == turned_round
    result = analyse(marked, forward_during=(4.0, 24.0)).totals
    assert result["backward"].steps == turned_round["forward"].steps
