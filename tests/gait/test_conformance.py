"""What must hold of every detector, whatever the walk, the device and the way it is worn.

In the spirit of scikit-learn's ``check_estimator``: a detector joins by a line in ``DETECTORS``.
Beyond this suite each has tests of its own. The suite itself is public, for
detectors of others: ``retrowalk.gait.check_detector``.
"""

import re
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation
from tests.searching import examples

from retrowalk.errors import InvalidDetector
from retrowalk.gait import Detectors, Turn, analyse, check_detector
from retrowalk.gait.feet import analyse_feet
from retrowalk.gait.live import LiveWalk
from retrowalk.gait.promises import (
    BACKWARD,
    FORWARD,
    FORWARD_S,
    HALF_ROUND,
    PROMISES,
    THERE_AND_BACK,
    Case,
    Found,
    Promise,
    Subject,
    backwards,
    hold_same,
    turned,
)
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.gait.synthetic.feet import synthesise_foot
from retrowalk.recordings.types import Recording

FloatArray = np.ndarray
RUNS = (
    Segment("stand", 4),
    Segment("forward", 20, running=True),
    Segment("stand", 4),
    Segment("backward", 20, running=True),
    Segment("stand", 4),
)


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
    Subject("phone", measure=phone, tells_sides=True, blinks=1, **ON_THE_BODY),
    Subject("live", measure=live, tells_sides=False, blinks=2, knows_units=False, **ON_THE_BODY),
    Subject(
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


@pytest.fixture(scope="module", params=DETECTORS, ids=str)
def case(request: pytest.FixtureRequest) -> Case:
    return Case.of(request.param)


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: promise.__name__)
def test_it_is_kept(case: Case, promise: Promise) -> None:
    promise(case)


@pytest.mark.parametrize("change", ["as it is", "reversed in time", "half a turn", "turned"])
@pytest.mark.parametrize("seed", range(2))
def test_running_is_told_the_right_way_round(case: Case, change: str, seed: int) -> None:
    if not case.subject.knows_running:
        pytest.skip("it follows a foot, not the trunk")
    made = case.subject.made(RUNS, seed=seed)
    recording = {
        "as it is": lambda one: one,
        "reversed in time": backwards,
        "half a turn": lambda one: turned(one, HALF_ROUND),
        "turned": lambda one: turned(one, Rotation.random(random_state=seed).as_matrix()),
    }[change](made.recording)
    said = case.subject.shown if change == "turned" else case.subject.facing
    found = case.subject.found(recording, **said)
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
    found = case.subject.measure(other, **case.subject.shown)
    hold_same(case, found)
    if case.subject.tells_sides:
        both = min(found.side.size, case.found.side.size)
        assert (found.side[:both] == case.found.side[:both]).mean() > 0.95


def test_another_unit_is_recognised(case: Case) -> None:
    if not case.subject.knows_units:
        pytest.skip("it is given samples in SI units only")
    recording = case.recording
    told_wrong = replace(
        recording,
        acc_mps2=recording.acc_mps2 / 9.80665,
        gyr_radps=np.degrees(recording.gyr_radps),
    )
    found = case.subject.found(told_wrong)
    hold_same(case, found)
    assert any("is in g" in str(note) for note in found.notes)
    assert any("degrees a second" in str(note) for note in found.notes)


@pytest.mark.parametrize("longest_s", [7.0, 11.3])
def test_how_it_is_cut_changes_nothing(
    case: Case, longest_s: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("retrowalk.gait.signal.LONGEST_PIECE_S", longest_s)
    hold_same(case, case.subject.found(case.recording))


@pytest.mark.slow
@pytest.mark.parametrize("chunk", [7, 333])
def test_chunks_of_a_stream_change_nothing(chunk: int) -> None:
    recording = synthesise(THERE_AND_BACK, seed=11).recording
    found, other = (live(recording, chunk=k, forward_axis="-z") for k in (50, chunk))
    np.testing.assert_allclose(other.time_s, found.time_s)
    np.testing.assert_array_equal(other.direction, found.direction)


def test_where_nothing_is_found_the_phone_says_so() -> None:
    still = synthesise([Segment("stand", 30)], seed=1).recording
    assert tuple(map(str, phone(still).notes)) == ("No walking found in this recording.",)


class Phone:
    """The measuring itself, as detectors of others would do it."""

    def contact_s(self, recording: Recording) -> FloatArray:
        return analyse(recording).steps.time_s

    def direction(
        self, recording: Recording, contact_s: FloatArray, forward: FloatArray | None
    ) -> FloatArray:
        contacts = Detectors(contacts=Given(contact_s))
        axis = np.zeros(3) if forward is None else forward
        (across,) = (np.abs(axis) > 0.9).nonzero()
        said = {"forward_during": FORWARD_S}
        if across.size:
            said = {"forward_axis": "-+"[int(axis[across[0]] > 0)] + "xyz"[across[0]]}
        steps = analyse(recording, detectors=contacts, **said).steps
        return steps.direction * steps.confidence

    def length_m(
        self, recording: Recording, contact_s: FloatArray, direction: FloatArray, height_m: float
    ) -> FloatArray:
        usual_m = {1: 0.41 * height_m, -1: 0.27 * height_m}
        return np.array([usual_m.get(way, np.nan) for way in direction.tolist()])

    def turns(self, recording: Recording) -> tuple[Turn, ...]:
        return analyse(recording).measures.turns


class Given:
    def __init__(self, contact_s: FloatArray) -> None:
        self.given_s = contact_s

    def contact_s(self, recording: Recording) -> FloatArray:
        return self.given_s


class Late:
    def contact_s(self, recording: Recording) -> FloatArray:
        return analyse(recording).steps.time_s + 0.1


class Remembers:
    count = 0

    def contact_s(self, recording: Recording) -> FloatArray:
        self.count += 1
        return analyse(recording).steps.time_s[self.count :]


class Writes:
    def contact_s(self, recording: Recording) -> FloatArray:
        recording.acc_mps2[0] += 0.0
        return analyse(recording).steps.time_s


class OneWay:
    def direction(self, recording: Recording, contact_s: FloatArray, forward: Any) -> FloatArray:
        return np.ones(contact_s.size)


class Long:
    def length_m(self, recording: Recording, contact_s: Any, direction: Any, height_m: Any) -> Any:
        return np.full(contact_s.size, 1.5)


class OtherHand:
    def turns(self, recording: Recording) -> list[Turn]:
        return [
            Turn(one.start_s, one.end_s, -one.angle_rad)
            for one in analyse(recording).measures.turns
        ]


class Backwards:
    def contact_s(self, recording: Recording) -> list[float]:
        return [3.0, 2.0]


def test_a_detector_that_does_as_the_phone_keeps_all_of_it() -> None:
    report = check_detector(Phone())
    assert report.kinds == ("contacts", "direction", "length", "turns")
    assert report.kept_all, str(report)
    assert {"the_truth_is_found", "turns_are_found_to_their_side"} <= set(report.kept)


@pytest.mark.parametrize(
    ("detector", "promise", "found"),
    [
        (Late(), "the_truth_is_found", "contacts are off by 0.1"),
        (Remembers(), "the_same_recording_gives_the_same_answer", "Mismatch|mismatch"),
        (Writes(), "the_recording_is_left_as_it_is", "read-only"),
        (OneWay(), "reversing_time_turns_forward_into_backward", "became 0 backward"),
        (Long(), "distances_are_near_the_truth", "m of"),
        (OtherHand(), "turns_are_found_to_their_side", "off by 6"),
        (Backwards(), "the_truth_is_found", "breaks its protocol"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_detector_is_told_what_it_does_not_keep(detector: Any, promise: str, found: str) -> None:
    report = check_detector(detector)
    assert not report.kept_all
    [broken] = [one for one in report.broken if one.promise == promise]
    assert re.search(found, broken.found), broken.found
    assert broken.meaning.endswith(".")
    assert promise not in report.kept
    assert f"BROKEN  {promise}" in str(report)


def test_what_is_no_detector_is_refused() -> None:
    with pytest.raises(InvalidDetector, match="contacts, direction, length, turns"):
        check_detector(object())


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"direction": [2.0]}, "from -1 to 1"),
        ({"length_m": ["far"]}, "arrays of numbers"),
        ({"length_m": [-1.0]}, "zero or more"),
        ({"turns": [Turn(2.0, 1.0, 3.0)]}, "end after they start"),
    ],
)
def test_a_detector_that_breaks_its_protocol_is_refused(told: dict[str, Any], said: str) -> None:
    [(method, value)] = told.items()
    detector = type("Odd", (), {method: lambda self, *given: value})()
    kind = method.removesuffix("_m")
    recording = synthesise(THERE_AND_BACK, seed=11).recording
    with pytest.raises(InvalidDetector, match=said):
        analyse(recording, detectors=Detectors(**{kind: detector}))


def test_contacts_where_nothing_moves_are_said_and_left_out() -> None:
    recording = synthesise([Segment("stand", 30), Segment("forward", 20)], seed=11).recording
    own_s = analyse(recording).steps.time_s
    told_s = np.append([5.0, 6.0], own_s)
    walk = analyse(recording, detectors=Detectors(contacts=Given(told_s)))
    np.testing.assert_array_equal(walk.steps.time_s, own_s)
    assert "2 of the contacts that were told" in str(walk.notes[-1])
    assert walk.parameters["detectors"]["contacts"].endswith("test_conformance.Given")
