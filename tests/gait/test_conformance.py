"""What must hold of every detector, whatever the walk, the device and the way it is worn.

In the spirit of scikit-learn's ``check_estimator``: a detector joins by a line in ``DETECTORS``.
Beyond this suite each has tests of its own.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation
from tests.searching import examples

from retrowalk.gait import Direction, analyse
from retrowalk.gait.feet import analyse_feet
from retrowalk.gait.live import LiveWalk
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.gait.synthetic.feet import synthesise_foot
from retrowalk.languages import Message
from retrowalk.recordings.types import Recording

FloatArray = np.ndarray
THERE_AND_BACK = (
    Segment("stand", 4),
    Segment("forward", 20),
    Segment("stand", 4),
    Segment("backward", 20),
    Segment("stand", 4),
)
FORWARD_S = (4.0, 24.0)
RUNS = (
    Segment("stand", 4),
    Segment("forward", 20, running=True),
    Segment("stand", 4),
    Segment("backward", 20, running=True),
    Segment("stand", 4),
)
HALF_ROUND = np.diag([-1.0, 1.0, -1.0])  # about y, which points up in a phone
MIRROR = np.diag([-1.0, 1.0, 1.0])


@dataclass(frozen=True, eq=False)
class Found:
    """What a detector found: contacts (n,), their directions, and sides where it tells them."""

    time_s: FloatArray
    direction: FloatArray
    side: FloatArray
    notes: tuple[Message, ...] = ()

    def count(self, way: Direction) -> int:
        return int((self.direction == way).sum())


@dataclass(frozen=True)
class Detector:
    """A detector with the recordings that suit it.

    ``facing`` is how it is told which way the body faces; None if it finds out by itself. One that
    ``knows_running`` sees it by the trunk; a foot is followed through the air in any gait.
    """

    name: str
    made: Callable[..., Any]
    measure: Callable[..., Found]
    facing: dict[str, Any] | None
    shown: dict[str, Any]
    tells_sides: bool
    blinks: int  # steps at the ends of bouts that may come or go
    knows_units: bool = True
    knows_running: bool = True
    slowest_hz: float = 25.0

    def __str__(self) -> str:
        return self.name

    def found(self, recording: Recording, **said: Any) -> Found:
        return self.measure(recording, **(said or self.facing or {}))


def phone(recording: Recording, **said: Any) -> Found:
    walk = analyse(recording, height_m=1.72, **said)
    return Found(walk.steps.time_s, walk.steps.direction, walk.steps.side, walk.notes)


def live(recording: Recording, chunk: int = 50, **said: Any) -> Found:
    listener = LiveWalk(**said)
    news = [
        listener.push(
            recording.time_s[k : k + chunk],
            recording.acc_mps2[:, k : k + chunk],
            recording.gyr_radps[:, k : k + chunk],
        )
        for k in range(0, recording.time_s.size, chunk)
    ]
    steps = [step for one in news for step in one.steps]
    changes = [change for one in news for change in one.changes]
    time_s = np.array([step.time_s for step in steps])
    direction = np.zeros(time_s.size)
    for change in changes:  # which are dated back to where they began
        direction[time_s >= change.time_s - 0.3] = change.direction
    notes = tuple(note for one in news for note in one.notes)
    return Found(time_s, direction, np.zeros(time_s.size), notes)


def foot(recording: Recording, **said: Any) -> Found:
    strides = analyse_feet(recording, **said).left.strides
    return Found(strides.contact_s, strides.direction, np.zeros(strides.contact_s.size))


ON_THE_BODY = {
    "made": synthesise,
    "facing": {"forward_axis": "-z"},
    "shown": {"forward_during": FORWARD_S},
}
DETECTORS = (
    Detector("phone", measure=phone, tells_sides=True, blinks=1, **ON_THE_BODY),
    Detector("live", measure=live, tells_sides=False, blinks=2, knows_units=False, **ON_THE_BODY),
    Detector(
        "foot",
        made=synthesise_foot,
        measure=foot,
        facing=None,
        shown={},
        tells_sides=False,
        blinks=0,
        knows_units=False,
        knows_running=False,
        slowest_hz=50.0,
    ),
)
BACKWARD, FORWARD = Direction.BACKWARD, Direction.FORWARD


@dataclass(frozen=True, eq=False)
class Case:
    """A detector, a recording that suits it, and what it found there."""

    detector: Detector
    recording: Recording
    truth: Any
    found: Found


@pytest.fixture(scope="module", params=DETECTORS, ids=str)
def case(request: pytest.FixtureRequest) -> Case:
    detector: Detector = request.param
    made = detector.made(THERE_AND_BACK, seed=11)
    return Case(detector, made.recording, made.truth, detector.found(made.recording))


def turned(recording: Recording, matrix: FloatArray) -> Recording:
    """Rotate or mirror the device; turning is an axial vector."""
    return replace(
        recording,
        acc_mps2=matrix @ recording.acc_mps2,
        gyr_radps=np.linalg.det(matrix) * (matrix @ recording.gyr_radps),
    )


def backwards(recording: Recording) -> Recording:
    """Let time run backward."""
    return Recording.from_arrays(
        recording.time_s[-1] - recording.time_s[::-1],
        recording.acc_mps2[:, ::-1],
        -recording.gyr_radps[:, ::-1],
    )


def assert_same(case: Case, other: Found, *, within_s: float = 0.03, late_s: float = 0.0) -> None:
    """Every contact has its partner with the same direction, but for blinks at the ends."""
    off_s = np.abs(other.time_s[None, :] - late_s - case.found.time_s[:, None])
    partner = off_s.argmin(axis=1)
    paired = off_s.min(axis=1) <= within_s
    same = other.direction[partner] == case.found.direction
    spare = 4 * case.detector.blinks  # two bouts, two ends
    assert (~paired).sum() <= spare
    assert (paired & ~same).sum() <= spare
    assert abs(other.time_s.size - case.found.time_s.size) <= spare


def assert_swapped(case: Case, other: Found) -> None:
    """Forward has become backward, and as much of it."""
    near = 2 + 2 * case.detector.blinks
    assert other.count(BACKWARD) == pytest.approx(case.found.count(FORWARD), abs=near)
    assert other.count(FORWARD) == pytest.approx(case.found.count(BACKWARD), abs=near)
    assert other.count(Direction.UNKNOWN) <= near


def test_the_truth_is_found(case: Case) -> None:
    truth = case.truth
    true_s = truth.contact_s if hasattr(truth, "contact_s") else truth.step_time_s
    way = truth.direction if hasattr(truth, "direction") else truth.step_direction
    for direction in (FORWARD, BACKWARD):
        assert case.found.count(direction) == pytest.approx((way == direction).sum(), abs=2)
    late_s = np.abs(case.found.time_s[:, None] - true_s).min(axis=1)
    assert np.median(late_s) < 0.05


@pytest.mark.parametrize("change", ["as it is", "reversed in time", "half a turn", "turned"])
@pytest.mark.parametrize("seed", range(2))
def test_running_is_told_the_right_way_round(case: Case, change: str, seed: int) -> None:
    if not case.detector.knows_running:
        pytest.skip("it follows a foot, not the trunk")
    made = case.detector.made(RUNS, seed=seed)
    recording = {
        "as it is": lambda one: one,
        "reversed in time": backwards,
        "half a turn": lambda one: turned(one, HALF_ROUND),
        "turned": lambda one: turned(one, Rotation.random(random_state=seed).as_matrix()),
    }[change](made.recording)
    said = case.detector.shown if change == "turned" else case.detector.facing
    found = case.detector.found(recording, **said)
    there_s, back_s = 24.0, 28.0  # in the middle between them the walker stands
    ran_first = found.direction[found.time_s < (there_s + back_s) / 2]
    then = found.direction[found.time_s > (there_s + back_s) / 2]
    # The first way is forward; reversed in time it is the backward one, run the other way.
    sign = -1 if change == "half a turn" else 1
    assert np.mean(ran_first == sign * FORWARD) > 0.9
    assert np.mean(then == sign * BACKWARD) > 0.9
    assert found.time_s.size == pytest.approx(made.truth.step_time_s.size, abs=5)
    assert not any("walking or running" in str(note) for note in found.notes)


@pytest.mark.slow
@examples(8)
@given(seed=st.integers(0, 2**32 - 1))
def test_rotating_the_device_changes_nothing(case: Case, seed: int) -> None:
    other = turned(case.recording, Rotation.random(random_state=seed).as_matrix())
    found = case.detector.measure(other, **case.detector.shown)
    assert_same(case, found)
    if case.detector.tells_sides:
        both = min(found.side.size, case.found.side.size)
        assert (found.side[:both] == case.found.side[:both]).mean() > 0.95


def test_mirroring_swaps_left_and_right_and_nothing_else(case: Case) -> None:
    found = case.detector.found(turned(case.recording, MIRROR))
    assert_same(case, found)
    both = min(found.side.size, case.found.side.size)
    np.testing.assert_array_equal(found.side[:both], -case.found.side[:both])


def test_reversing_time_turns_forward_into_backward(case: Case) -> None:
    assert_swapped(case, case.detector.found(backwards(case.recording)))


def test_half_a_turn_unsaid_turns_forward_into_backward_unless_it_finds_out(case: Case) -> None:
    found = case.detector.found(turned(case.recording, HALF_ROUND))
    if case.detector.facing is None:
        assert_same(case, found)
    else:
        assert_swapped(case, found)


@pytest.mark.parametrize("rate_hz", [25.0, 50.0, 64.0, 102.4, 200.0, 400.0])
def test_resampling_changes_nothing_that_matters(case: Case, rate_hz: float) -> None:
    if rate_hz < case.detector.slowest_hz:
        pytest.skip("slower than what it says it needs")
    made = case.detector.made(THERE_AND_BACK, seed=11, rate_hz=rate_hz, noise=0.2)
    found = case.detector.found(made.recording)
    for way in (FORWARD, BACKWARD):
        assert found.count(way) == pytest.approx(case.found.count(way), abs=2)


def test_lost_and_jittered_samples_change_little(case: Case) -> None:
    rng = np.random.default_rng(3)
    recording = case.recording
    kept = rng.random(recording.time_s.size) > 0.2
    kept[[0, -1]] = True
    lossy = Recording.from_arrays(
        recording.time_s[kept] + np.clip(rng.normal(0.0, 0.001, kept.sum()), -0.004, 0.004),
        recording.acc_mps2[:, kept],
        recording.gyr_radps[:, kept],
    )
    assert_same(case, case.detector.found(lossy), within_s=0.08)


def test_a_longer_rest_before_only_shifts_the_walk(case: Case) -> None:
    recording, rest_s = case.recording, 300.0
    n = round(rest_s * 100)
    still = np.repeat(recording.acc_mps2[:, :100].mean(axis=1, keepdims=True), n, axis=1)
    noise = np.random.default_rng(5).normal(0.0, 0.02, (2, 3, n))
    rested = Recording.from_arrays(
        np.arange(n + recording.time_s.size) / 100,
        np.concatenate((still + noise[0], recording.acc_mps2), axis=1),
        np.concatenate((noise[1] / 10, recording.gyr_radps), axis=1),
    )
    assert_same(case, case.detector.found(rested), late_s=rest_s)


def test_another_unit_is_recognised(case: Case) -> None:
    if not case.detector.knows_units:
        pytest.skip("it is given samples in SI units only")
    recording = case.recording
    told_wrong = replace(
        recording,
        acc_mps2=recording.acc_mps2 / 9.80665,
        gyr_radps=np.degrees(recording.gyr_radps),
    )
    found = case.detector.found(told_wrong)
    assert_same(case, found)
    assert any("was in g" in str(note) for note in found.notes)
    assert any("degrees a second" in str(note) for note in found.notes)


@pytest.mark.parametrize("longest_s", [7.0, 11.3])
def test_how_it_is_cut_changes_nothing(
    case: Case, longest_s: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("retrowalk.gait.signal.LONGEST_PIECE_S", longest_s)
    assert_same(case, case.detector.found(case.recording))


@pytest.mark.slow
@pytest.mark.parametrize("chunk", [7, 333])
def test_chunks_of_a_stream_change_nothing(chunk: int) -> None:
    recording = synthesise(THERE_AND_BACK, seed=11).recording
    found, other = (live(recording, chunk=k, forward_axis="-z") for k in (50, chunk))
    np.testing.assert_allclose(other.time_s, found.time_s)
    np.testing.assert_array_equal(other.direction, found.direction)


def test_the_recording_is_left_as_it_is(case: Case) -> None:
    recording = case.recording
    arrays = (recording.time_s, recording.acc_mps2, recording.gyr_radps)
    before = [array.copy() for array in arrays]
    for array in arrays:
        array.setflags(write=False)  # so that nobody even can
    case.detector.found(recording)
    for was, array in zip(before, arrays, strict=True):
        array.setflags(write=True)
        np.testing.assert_array_equal(array, was)


def test_the_same_recording_gives_the_same_answer(case: Case) -> None:
    again = case.detector.found(case.recording)
    np.testing.assert_array_equal(again.time_s, case.found.time_s)
    np.testing.assert_array_equal(again.direction, case.found.direction)


@pytest.mark.parametrize("noise_mps2", [1e-12, 0.03])
@pytest.mark.parametrize("detector", DETECTORS, ids=str)
def test_silence_is_no_walking_and_no_error(detector: Detector, noise_mps2: float) -> None:
    n = 3000
    noise = np.random.default_rng(1).normal(0.0, noise_mps2, (3, n))
    still = Recording.from_arrays(
        np.arange(n) / 100, np.array([[0.0], [9.81], [0.0]]) + noise, noise / 10
    )
    found = detector.found(still)
    assert found.time_s.size == 0
    if detector.name == "phone":
        assert tuple(map(str, found.notes)) == ("No walking found in this recording.",)
