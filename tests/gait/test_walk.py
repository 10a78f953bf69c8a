"""What a walk holds, what is refused, and the stable form for other programs."""

import json

import numpy as np
import pytest

from retrowalk.errors import InvalidAnswer, NotEnoughSignal
from retrowalk.gait import Calibration, Direction, Walk, analyse
from retrowalk.gait.footfalls import footfalls_of
from retrowalk.gait.length import Lengths, lengths_of
from retrowalk.gait.signal import segments
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.gait.travel import travel_of
from retrowalk.gait.types import Mode
from retrowalk.recordings.types import Recording


@pytest.fixture(scope="module")
def recording() -> Recording:
    return synthesise(
        [Segment("stand", 4), Segment("forward", 20), Segment("backward", 20), Segment("stand", 4)],
        seed=21,
    ).recording


@pytest.fixture(scope="module")
def walk(recording: Recording) -> Walk:
    return analyse(recording, forward_axis="-z", height_m=1.72)


def test_bouts_are_in_order_half_open_and_add_up(walk: Walk) -> None:
    for earlier, later in zip(walk.bouts[:-1], walk.bouts[1:], strict=True):
        assert earlier.start_s < earlier.end_s <= later.start_s
    assert sum(b.steps for b in walk.bouts) == len(walk.steps)
    for word, total in walk.totals.items():
        own = [b for b in walk.bouts if b.direction.word == word]
        assert total.duration_s == pytest.approx(sum(b.duration_s for b in own))
        assert total.steps == sum(b.steps for b in own)
        of_word = walk.steps.direction == Direction[word.upper()]
        known_m = None if word == "unknown" else walk.steps.length_m[of_word].sum()
        assert total.distance_m == pytest.approx(known_m)
    assert (np.diff(walk.steps.time_s) > 0).all()


def test_the_change_of_direction_is_placed(walk: Walk) -> None:
    found = [b for b in walk.bouts if b.direction is not Direction.UNKNOWN]
    assert [b.direction for b in found] == [Direction.FORWARD, Direction.BACKWARD]
    assert 0.5 * (found[0].end_s + found[1].start_s) == pytest.approx(24.0, abs=1.0)
    assert min(b.confidence for b in found) > 0.8


def test_the_stable_form_has_exactly_its_keys(walk: Walk) -> None:
    plain = json.loads(walk.report().model_dump_json())
    assert list(plain) == [
        "recording",
        "totals",
        "bouts",
        "steps",
        "technique",
        "notes",
        "measures",
        "events",
        "distance_m",
        "distance_sd_m",
        "coverage",
    ]
    assert list(plain["totals"]) == ["backward", "forward", "unknown"]
    assert list(plain["totals"]["backward"]) == [
        "duration_s",
        "steps",
        "distance_m",
        "distance_sd_m",
    ]
    assert list(plain["bouts"][0]) == [
        "start_s",
        "end_s",
        "direction",
        "mode",
        "confidence",
        "steps",
        "distance_m",
        "speed_mps",
        "cadence_spm",
        "step_length_m",
        "distance_either_m",
        "distance_sd_m",
        "measures",
    ]
    assert list(plain["steps"][0]) == ["time_s", "direction", "side", "length_m"]
    assert {step["side"] for step in plain["steps"]} == {"left", "right"}
    assert len(plain["steps"]) == len(walk.steps)


def test_what_is_not_known_is_none_in_the_stable_form(recording: Recording) -> None:
    blind = Recording.from_arrays(recording.time_s, recording.acc_mps2)
    plain = analyse(blind).report().model_dump(mode="json")
    assert plain["totals"]["unknown"]["distance_m"] is None
    assert plain["bouts"][0]["speed_mps"] is None
    assert plain["steps"][0]["length_m"] is None
    assert plain["steps"][0]["side"] is None
    assert 0.3 < plain["steps"][5]["length_either_m"] < 0.9
    assert "distance_sd_m" not in plain["totals"]["unknown"]


def test_a_distance_is_told_whichever_way_with_how_sure_it_is(
    walk: Walk, recording: Recording
) -> None:
    blind = analyse(Recording.from_arrays(recording.time_s, recording.acc_mps2), height_m=1.72)
    assert blind.distance_m == pytest.approx(walk.distance_m, rel=0.15)
    for one in (walk, blind):
        assert one.distance_m == pytest.approx(np.sum(one.steps.length_either_m))
        assert one.distance_m == pytest.approx(sum(b.distance_either_m for b in one.bouts))
        assert one.report().distance_m == round(one.distance_m, 3)
        # What is wrong with all steps alike does not average out; the rest does.
        assert one.distance_sd_m < one.steps.length_sd_m.sum()
        assert 0.03 < one.distance_sd_m / one.distance_m < 0.15
    assert blind.distance_sd_m / blind.distance_m > walk.distance_sd_m / walk.distance_m


def test_lengths_grow_with_height_and_with_the_calibration(recording: Recording) -> None:
    def metres(**how: object) -> tuple[float | None, float | None]:
        totals = analyse(recording, forward_axis="-z", **how).totals
        return totals["forward"].distance_m, totals["backward"].distance_m

    usual, tall = metres(height_m=1.70), metres(height_m=1.90)
    assert tall[0] > usual[0]
    assert metres() == usual  # what is assumed when the height isn't known
    known = Calibration.from_known(forward_m=(30.0, usual[0]), backward_m=(12.0, usual[1]))
    assert metres(height_m=1.70, calibration=known) == pytest.approx((30.0, 12.0))
    one_way = Calibration.from_known(forward_m=(30.0, usual[0]))
    assert one_way.backward == one_way.forward


def test_the_notes_say_how_far_off_distances_usually_are(recording: Recording) -> None:
    known = Calibration(forward=1.05, backward=1.05)
    for how, error in (({}, "7%"), ({"height_m": 1.7}, "6%"), ({"calibration": known}, "4%")):
        notes = analyse(recording, forward_axis="-z", **how).notes
        assert f"Distances are usually off by about {error}." in map(str, notes)


def test_calibrations_and_heights_that_cannot_be_are_refused(recording: Recording) -> None:
    with pytest.raises(InvalidAnswer, match="needs a known distance"):
        Calibration.from_known()
    with pytest.raises(InvalidAnswer, match="above zero"):
        Calibration.from_known(forward_m=(10.0, 0.0))
    with pytest.raises(InvalidAnswer, match="give it in metres"):
        analyse(recording, height_m=172.0)


def lengths(recording: Recording, direction: np.ndarray, mode: Mode = Mode.WALK) -> Lengths:
    steps, traces = footfalls_of(segments(recording))
    modes = np.full(len(steps), mode, dtype=np.int8)
    ways = np.resize(direction, len(steps)).astype(np.int8)
    return lengths_of(steps, travel_of(steps), traces, ways, modes, 1.7, None)


def test_a_length_is_told_only_with_a_direction_and_whichever_way_without(
    recording: Recording,
) -> None:
    forward, backward, unknown = (lengths(recording, np.array([way])) for way in (1, -1, 0))
    assert (backward.length_m < forward.length_m).all()
    assert np.isnan(unknown.length_m).all()
    np.testing.assert_array_equal(unknown.either_m, forward.either_m)
    assert (unknown.sd_m > forward.sd_m).all()
    mostly_back = lengths(recording, np.array([-1, -1, 0]))
    np.testing.assert_array_equal(mostly_back.either_m, backward.either_m)


def test_running_has_no_length(recording: Recording) -> None:
    ran = lengths(recording, np.array([0]), Mode.UNKNOWN)
    assert np.isnan(ran.either_m).all()
    assert np.isnan(ran.sd_m).all()
    assert not ran.all_known
    assert ran.sum_sd_m(np.zeros(ran.either_m.size, np.intp), 1) == 0.0


@pytest.mark.parametrize(
    ("duration_s", "rate_hz", "gravity", "sentence"),
    [
        (2.0, 100.0, 9.81, "at least a few steps"),
        (30.0, 9.0, 9.81, "too few to see steps"),
        (30.0, 100.0, 0.1, "record the acceleration with gravity"),
        (30.0, 100.0, 40.0, "record the acceleration with gravity"),
    ],
)
def test_what_cannot_be_measured_is_refused_with_the_reason(
    duration_s: float, rate_hz: float, gravity: float, sentence: str
) -> None:
    time_s = np.arange(int(duration_s * rate_hz)) / rate_hz
    acc = np.zeros((3, time_s.size))
    acc[2] = gravity
    poor = Recording.from_arrays(time_s, acc, np.zeros_like(acc), source="walk.csv")
    with pytest.raises(NotEnoughSignal, match=sentence) as refused:
        analyse(poor)
    assert str(refused.value).startswith("walk.csv: ")


def test_steps_and_bouts_are_tables_with_their_units(walk: Walk, recording: Recording) -> None:
    steps, bouts = walk.steps_table(), walk.bouts_table()
    assert steps.column_names[:4] == ["time_s", "direction", "side", "length_m"]
    assert {"length_either_m", "length_sd_m", "steady"} <= set(steps.column_names)
    assert steps["time_s"].to_pylist() == walk.steps.time_s.tolist()
    assert set(steps["direction"].to_pylist()) >= {"backward", "forward"}
    assert bouts.num_rows == len(walk.bouts)
    assert bouts["distance_m"].to_pylist() == [bout.distance_m for bout in walk.bouts]
    blind = analyse(Recording.from_arrays(recording.time_s, recording.acc_mps2))
    assert set(blind.steps_table()["length_m"].to_pylist()) == {None}
    assert blind.bouts_table().schema == bouts.schema
