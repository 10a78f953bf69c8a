"""Forward, backward or unknown, step by step, and which foot it was, against the truth."""

import numpy as np
import pytest
from scipy.spatial.transform import Rotation

from retrowalk.gait import Direction, Walk, analyse
from retrowalk.gait.device_traces import DeviceTraces
from retrowalk.gait.direction import verdicts
from retrowalk.gait.facing import Facing
from retrowalk.gait.live import LiveWalk
from retrowalk.gait.steps import Footfalls
from retrowalk.gait.synthetic import Segment, SyntheticWalk, synthesise
from retrowalk.gait.travel import Travel
from retrowalk.recordings.types import Recording

STAND = Segment("stand", 4)
STEP_S = 0.5
WAYS = {"f": Direction.FORWARD, "b": Direction.BACKWARD, "-": Direction.UNKNOWN}


def judged(shown: str) -> str:
    """Judge steps of one run that show forward (f), backward (b) or nothing (-)."""
    n = len(shown)
    way = np.array([WAYS[letter] for letter in shown], dtype=float)
    up, ahead = np.tile([[0.0], [1.0], [0.0]], n), np.array([[0.0], [0.0], [-1.0]])
    time_s, zero = STEP_S * np.arange(1, n + 1), np.zeros((3, n))
    steps = Footfalls(time_s, np.full(n, STEP_S), zero, np.ones(n), up, np.full(n, 0.03), zero)
    heading = ahead * np.where(way == 0, 1.0, way)
    travel = Travel(heading, np.abs(way), np.zeros(n, dtype=np.intp))
    grid_s = np.arange(0.0, STEP_S * (n + 1), 0.02)
    still = np.zeros((3, grid_s.size), np.float32)
    traces = DeviceTraces(
        grid_s, still, still, 1.5 * grid_s
    )  # the walker turns, so changes are believed
    facing = Facing(ahead[:, 0], up[:, 0], 0.0)
    found = verdicts(steps, travel, traces, facing, np.ones(n, dtype=np.int8))
    letters = {way: letter for letter, way in WAYS.items()}
    return "".join(letters[Direction(way)] for way in found.direction.tolist())


@pytest.mark.parametrize("way", ["f", "b"])
def test_five_steps_in_a_row_tell_a_direction_and_fewer_do_not(way: str) -> None:
    for count in range(1, 5):
        assert judged(count * way) == count * "-"
        assert judged("---" + count * way + "---") == (count + 6) * "-"
    assert judged(5 * way) == 5 * way
    assert judged("---" + 5 * way + "---") == "---" + 5 * way + "---"


def test_a_few_steps_the_other_way_are_unknown() -> None:
    for count in range(1, 5):
        assert judged(8 * "f" + count * "b" + 8 * "f") == 8 * "f" + count * "-" + 8 * "f"
    assert judged(8 * "f" + 5 * "b" + 8 * "f") == 8 * "f" + 5 * "b" + 8 * "f"


def test_a_blink_amid_one_direction_is_of_that_direction() -> None:
    for count in (1, 2):
        assert judged(6 * "b" + count * "-" + 6 * "b") == (12 + count) * "b"
    assert judged(6 * "b" + "---" + 6 * "b") == 6 * "b" + "---" + 6 * "b"
    assert judged(6 * "b" + "--" + 6 * "f") == 6 * "b" + "--" + 6 * "f"
    assert judged("bb-bb") == 5 * "b"


def sides_right(made: SyntheticWalk, walk: Walk) -> float:
    """Share of the true steps whose foot was told right."""
    true_s = made.truth.step_time_s
    nearest = np.abs(walk.steps.time_s[:, None] - true_s).argmin(axis=0)
    assert np.median(np.abs(walk.steps.time_s[nearest] - true_s)) < 0.05
    return float((walk.steps.side[nearest] == made.truth.step_side).mean())


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("placement", ["body", "lower_back"])
@pytest.mark.parametrize("way", ["forward", "backward"])
def test_left_and_right_are_those_of_the_truth(way: str, placement: str, seed: int) -> None:
    made = synthesise([STAND, Segment(way, 30), STAND], seed=seed, placement=placement)
    assert sides_right(made, analyse(made.recording, forward_axis="-z")) > 0.9


def test_left_and_right_are_those_of_the_truth_any_way_up() -> None:
    segments = [STAND, Segment("forward", 20), STAND, Segment("backward", 20), STAND]
    made = synthesise(segments, seed=4, rotation="random")
    assert sides_right(made, analyse(made.recording, forward_during=(4.0, 24.0))) > 0.9


def facing_aside(degrees: float, way: str = "forward") -> Recording:
    """Walk while the body, and the phone on it, faces so far to the left of the way forward."""
    made = synthesise([STAND, Segment(way, 30), STAND], seed=8)
    turn = Rotation.from_euler("y", -degrees, degrees=True).as_matrix()
    recording = made.recording
    return Recording.from_arrays(
        recording.time_s, turn @ recording.acc_mps2, turn @ recording.gyr_radps
    )


@pytest.mark.parametrize("degrees", [68, 80, 90, 100, 112, -70, -90, -110])
def test_walking_sideways_is_unknown(degrees: float) -> None:
    recording = facing_aside(degrees)
    walk = analyse(recording, forward_axis="-z")
    assert walk.totals["unknown"].steps == len(walk.steps) > 40
    live = LiveWalk(forward_axis="-z")
    news = live.push(recording.time_s, recording.acc_mps2, recording.gyr_radps)
    assert news.counts["forward"] + news.counts["backward"] <= 3


@pytest.mark.parametrize("way", ["forward", "backward"])
@pytest.mark.parametrize("degrees", [0, 45, -45])
def test_walking_aslant_is_told(degrees: float, way: str) -> None:
    walk = analyse(facing_aside(degrees, way), forward_axis="-z")
    assert walk.totals[way].steps >= 0.95 * len(walk.steps)
