"""Tests timed from a recording, against trials whose truth is known."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from retrowalk.assessments import score, standard_test
from retrowalk.assessments.instrumented import calibration_from, measure
from retrowalk.errors import InvalidAnswer, NotEnoughSignal
from retrowalk.gait import Direction, analyse
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.gait.synthetic.trials import (
    Setup,
    SyntheticTrial,
    chair_stands,
    known_distance,
    one_leg,
    timed_up_and_go,
)
from retrowalk.recordings.types import Recording

SEEDS = range(3)
WITHIN_S = 0.3


def worn(seed: int) -> Setup:
    """Another person each time, the device turned any way, on the trunk or the lower back."""
    return Setup(
        seed=seed,
        height_m=1.55 + 0.1 * seed,
        rotation="random",
        placement="lower_back" if seed % 2 else "body",
        packet_loss=0.05 * seed,
    )


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("test_id", "speed_mps"),
    [
        ("three_metre_backward", 0.4),
        ("three_metre_backward", 0.9),
        ("ten_metre_forward", 0.8),
        ("ten_metre_forward", 1.4),
        ("ten_metre_backward", 0.7),
    ],
)
def test_each_walk_over_a_known_distance_is_timed(
    test_id: str, speed_mps: float, seed: int
) -> None:
    known = standard_test(test_id)
    way = "backward" if known.backward else "forward"
    made = known_distance(worn(seed), way, known.distance_m, speed_mps=speed_mps, trials=2)
    result = measure(known, made.recording)
    assert result.how == "recording"
    true = [trial.duration_s for trial in made.truth]
    assert result.trials == pytest.approx(true, abs=WITHIN_S)
    assert result.value == pytest.approx(score(known, true).value, rel=0.1)
    assert any("which way you faced" in str(note) for note in result.notes)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("speed_mps", [0.6, 1.0, 1.4])
def test_the_timed_up_and_go_is_timed_in_its_parts(speed_mps: float, seed: int) -> None:
    made = timed_up_and_go(worn(seed), speed_mps=speed_mps)
    result = measure(standard_test("timed_up_and_go"), made.recording)
    (trial,) = made.truth
    assert result.value == pytest.approx(trial.duration_s, abs=WITHIN_S)
    assert [part.name for part in result.parts] == [name for name, _, _ in trial.parts]
    for part, (_, start_s, end_s) in zip(result.parts, trial.parts, strict=True):
        assert (part.start_s, part.end_s) == pytest.approx((start_s, end_s), abs=WITHIN_S)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("cycle_s", [1.6, 2.4, 4.0, 6.5])
def test_chair_stands_are_counted(cycle_s: float, seed: int) -> None:
    made = chair_stands(worn(seed), cycle_s=cycle_s)
    result = measure(standard_test("chair_stand"), made.recording)
    parts = made.truth[0].parts
    # Whether the last one was half-way up in time may hang on a tenth of a second.
    assert abs(result.value - len(parts)) <= (1 if cycle_s < 2 else 0)
    for found, (_, start_s, end_s) in zip(result.parts, parts, strict=False):
        assert start_s < found.start_s < found.end_s < end_s


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("held_s", [1.5, 6.0, 20.0, 44.0])
def test_a_stance_on_one_leg_lasts_until_the_touch_down(held_s: float, seed: int) -> None:
    made = one_leg(worn(seed), held_s=held_s)
    result = measure(standard_test("one_leg_stance"), made.recording)
    assert result.value == pytest.approx(held_s, abs=WITHIN_S)
    assert result.parts[0].end_s == pytest.approx(made.truth[0].end_s, abs=0.1)


def test_a_longer_way_than_the_tests_own_is_brought_to_it() -> None:
    made = known_distance(Setup(seed=3), "forward", 20.0, speed_mps=1.2)
    result = measure(standard_test("ten_metre_forward"), made.recording, distance_m=20.0)
    assert result.value == pytest.approx(1.2, rel=0.05)
    assert any("20 m" in str(note) for note in result.notes)


@pytest.mark.parametrize("forward_axis", ["-z", None])
def test_the_walk_back_to_the_start_is_left_out(forward_axis: str | None) -> None:
    rest = Segment("stand", 4)
    backward = Segment("backward", 3.0 / 0.7, step_length_m=0.42, cadence_spm=100)
    forward = Segment("forward", 4.0)
    made = synthesise([rest, backward, rest, forward, rest, backward, rest], seed=2)
    result = measure(
        standard_test("three_metre_backward"), made.recording, forward_axis=forward_axis
    )
    assert [part.start_s for part in result.parts] == pytest.approx([4.0, 20.3], abs=0.5)
    assert result.trials == pytest.approx([4.8, 4.8], abs=0.3)
    assert ("told from the walks" in " ".join(map(str, result.notes))) == (forward_axis is None)


def test_walking_the_wrong_way_is_refused_where_the_way_is_told() -> None:
    made = known_distance(Setup(seed=1), "forward", 3.0, speed_mps=1.0)
    with pytest.raises(NotEnoughSignal, match="no walk of 3 m backward"):
        measure(standard_test("three_metre_backward"), made.recording, forward_axis="-z")


def test_another_count_than_ones_own_is_said() -> None:
    made = chair_stands(Setup(seed=1))
    found = int(measure(standard_test("chair_stand"), made.recording).value)
    agreed, differs = (
        measure(standard_test("chair_stand"), made.recording, counted=counted).notes
        for counted in (found, found + 2)
    )
    assert agreed == ()
    assert f"You counted {found + 2}" in str(differs[0])


def cut(recording: Recording, end_s: float) -> Recording:
    inside = recording.time_s < end_s
    return Recording.from_arrays(
        recording.time_s[inside], recording.acc_mps2[:, inside], recording.gyr_radps[:, inside]
    )


def with_gap(recording: Recording) -> Recording:
    inside = (recording.time_s < 6) | (recording.time_s > 9)
    return Recording.from_arrays(
        recording.time_s[inside], recording.acc_mps2[:, inside], recording.gyr_radps[:, inside]
    )


def without_gyroscope(recording: Recording) -> Recording:
    return replace(recording, gyr_radps=None)


def up_and_go() -> SyntheticTrial:
    return timed_up_and_go(Setup(seed=1))


def half_a_minute() -> SyntheticTrial:
    return chair_stands(Setup(seed=1))


def three_metres() -> SyntheticTrial:
    return known_distance(Setup(seed=1), "forward", 3.0, speed_mps=1.0)


def standing() -> SyntheticTrial:
    return SyntheticTrial(synthesise([Segment("stand", 40)], seed=1).recording, ())


def there_only() -> SyntheticTrial:
    rest = Segment("stand", 4)
    return SyntheticTrial(synthesise([rest, Segment("forward", 9), rest], seed=1).recording, ())


@pytest.mark.parametrize(
    ("test_id", "make", "change", "sentence"),
    [
        ("timed_up_and_go", up_and_go, without_gyroscope, "gyroscope"),
        ("timed_up_and_go", up_and_go, with_gap, "s are missing"),
        ("timed_up_and_go", there_only, None, "nobody rises and sits down"),
        ("chair_stand", half_a_minute, lambda r: cut(r, 20), "after the first"),
        ("chair_stand", standing, None, "nobody rises from a chair"),
        ("one_leg_stance", standing, None, "nobody stands on one leg"),
        ("ten_metre_forward", standing, None, "no walk of 10 m forward"),
        ("three_metre_backward", standing, lambda r: cut(r, 3), "lasts 3 s"),
        ("ten_metre_forward", three_metres, None, "no walk of 10 m"),
    ],
)
def test_what_is_not_the_test_is_refused_in_a_sentence(
    test_id: str,
    make: Callable[[], SyntheticTrial],
    change: Callable[[Recording], Recording] | None,
    sentence: str,
) -> None:
    recording = make().recording
    with pytest.raises(NotEnoughSignal, match=sentence):
        measure(standard_test(test_id), change(recording) if change else recording)


def test_what_a_phone_can_not_tell_is_timed_by_hand() -> None:
    with pytest.raises(InvalidAnswer, match="by hand"):
        measure(standard_test("four_stage_balance"), standing().recording)


def test_a_distance_of_nothing_is_refused() -> None:
    with pytest.raises(InvalidAnswer, match="more than zero"):
        measure(standard_test("ten_metre_forward"), standing().recording, distance_m=0.0)


def test_the_recording_is_left_as_it_is() -> None:
    recording = timed_up_and_go(Setup(seed=1)).recording
    before = recording.acc_mps2.copy()
    measure(standard_test("timed_up_and_go"), recording)
    np.testing.assert_array_equal(recording.acc_mps2, before)


def test_a_known_distance_makes_lengths_ones_own_each_way_apart() -> None:
    forward = known_distance(Setup(seed=1), "forward", 20.0, speed_mps=1.2).recording
    backward = known_distance(Setup(seed=2), "backward", 10.0, speed_mps=0.6).recording
    seen = {
        "forward_axis": "-z",
        "height_m": 1.60,
    }  # a wrong height, so that there is much to learn
    learnt = calibration_from(analyse(forward, **seen), 20.0, Direction.FORWARD)
    assert learnt.forward == learnt.backward
    learnt = calibration_from(analyse(backward, **seen), 10.0, Direction.BACKWARD, known=learnt)
    assert learnt.forward != learnt.backward
    for recording, way, far_m in ((forward, "forward", 20.0), (backward, "backward", 10.0)):
        again = analyse(recording, **seen, calibration=learnt)
        assert again.totals[way].distance_m == pytest.approx(far_m, rel=0.001)


@pytest.mark.parametrize(
    ("direction", "sentence"),
    [
        (Direction.UNKNOWN, "forward or backward"),
        (Direction.BACKWARD, "Nothing was walked backward"),
    ],
)
def test_there_is_nothing_to_learn_from_another_direction(
    direction: Direction, sentence: str
) -> None:
    made = known_distance(Setup(seed=1), "forward", 20.0, speed_mps=1.2)
    walk = analyse(made.recording, forward_axis="-z")
    with pytest.raises(InvalidAnswer, match=sentence):
        calibration_from(walk, 20.0, direction)


def handled(recording: Recording) -> Recording:
    """Before the test the phone is shaken in the hand, turned by 90 degrees, and put in place."""
    n, still = 600, 200
    time_s = np.arange(n + still) / 100
    angle = np.interp(time_s, [0.0, 5.0, 6.0, 8.0], [np.pi / 2, np.pi / 2, 0.0, 0.0])
    cos, sin = np.cos(angle), np.sin(angle)
    x, y, z = recording.acc_mps2[:, :1]
    acc = np.stack([x + 0 * angle, cos * y - sin * z, sin * y + cos * z])
    acc[1, :n] += 3.0 * np.sin(2 * np.pi * 0.8 * time_s[:n])
    gyr = np.zeros_like(acc)
    gyr[0] = -np.gradient(angle, 0.01)
    return Recording.from_arrays(
        np.concatenate((time_s, recording.time_s + time_s[-1] + 0.01)),
        np.concatenate((acc, recording.acc_mps2), axis=1),
        np.concatenate((gyr, recording.gyr_radps), axis=1),
    )


@pytest.mark.parametrize(
    ("test_id", "made"),
    [
        ("timed_up_and_go", timed_up_and_go(Setup(seed=3))),
        ("chair_stand", chair_stands(Setup(seed=3))),
        ("one_leg_stance", one_leg(Setup(seed=3), held_s=12.0)),
    ],
)
def test_handling_the_phone_before_the_test_changes_nothing(
    test_id: str, made: SyntheticTrial
) -> None:
    known = standard_test(test_id)
    alone, after = measure(known, made.recording), measure(known, handled(made.recording))
    assert after.value == pytest.approx(alone.value, abs=0.1)
