"""On wheels, in a lift, at a stove and on a chair nobody walks; and no walking is lost by it."""

import csv

import numpy as np
import pytest
from benchmarks.accuracy import truth

from retrowalk.gait import analyse
from retrowalk.gait.live import LiveWalk
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.gait.synthetic.other import CYCLES_SPM, OtherMovement, other_movement

A_HANDFUL = 5
PEDALLED = ("cycling_pocket", "cycling_trunk")
STILL = ("sit_or_lie", "squat", "bend", "car", "jump")
CASES = [(what, rpm) for what in PEDALLED for rpm in (55.0, 75.0, 90.0)]
CASES += [(what, None) for what in CYCLES_SPM if what not in PEDALLED]


@pytest.mark.parametrize(("what", "per_minute"), CASES)
@pytest.mark.parametrize("rotation", [None, "random"])
def test_who_does_not_walk_takes_no_steps(
    what: OtherMovement, per_minute: float | None, rotation: str | None
) -> None:
    for seed in range(2):
        recording = other_movement(
            what, seed=seed, cycles_per_minute=per_minute, rotation=rotation, duration_s=100.0
        )
        walk = analyse(recording)
        assert len(walk.steps) <= A_HANDFUL
        assert walk.totals["backward"].steps == 0


@pytest.mark.parametrize("way", ["forward", "backward"])
@pytest.mark.parametrize(("cadence_spm", "step_m"), [(50, 0.25), (80, 0.2), (110, 0.25)])
def test_small_careful_steps_are_kept(way: str, cadence_spm: float, step_m: float) -> None:
    walked = Segment(way, 30, cadence_spm, step_m)
    made = synthesise([Segment("stand", 6), walked, Segment("stand", 6)], seed=1)
    assert len(analyse(made.recording).steps) >= 0.85 * made.truth.step_time_s.size


def test_walking_before_and_after_a_ride_is_kept() -> None:
    made = synthesise([Segment("stand", 3), Segment("forward", 20), Segment("stand", 3)], seed=1)
    ride = other_movement("cycling_pocket", seed=1, duration_s=60.0)
    parts = (made.recording, ride, made.recording)
    starts = np.cumsum([0.0, *(part.duration_s + 0.01 for part in parts[:-1])])
    joined = truth.Recording.from_arrays(
        np.concatenate([part.time_s + at for part, at in zip(parts, starts, strict=True)]),
        np.concatenate([part.acc_mps2 for part in parts], axis=1),
        np.concatenate([part.gyr_radps for part in parts], axis=1),
    )
    walk = analyse(joined, forward_axis="-z")
    true = made.truth.step_time_s.size
    rides = (walk.steps.time_s > starts[1] + 1.5) & (walk.steps.time_s < starts[2] - 1.5)
    assert rides.sum() <= A_HANDFUL
    assert walk.totals["forward"].steps == pytest.approx(2 * true, abs=8)


@pytest.mark.recordings
@pytest.mark.usefixtures("data_dir")
class TestRealPeople:
    """A sensor on the belt of people who do much else than walk."""

    def test_who_sits_squats_bends_jumps_or_rides_takes_no_step_a_minute(self) -> None:
        steps, minutes = 0, 0.0
        for label in STILL:
            for known in truth.at_the_belt(label):
                walk = analyse(known.recording, forward_axis=known.forward_axis)
                steps, minutes = steps + len(walk.steps), minutes + known.recording.duration_s / 60
                assert walk.totals["backward"].steps == 0, known.name
        assert minutes > 20
        assert steps / minutes <= 1.0

    def test_live_a_contact_placed_beyond_what_is_known_is_measured(self) -> None:
        """Catching oneself with the hands: two of these once broke off in mid fall."""
        for known in truth.at_the_belt("fall_hands", "fall_sitting_sideways"):
            assert heard(known.recording).finish().recording.duration_s > 10

    def test_stairs_are_never_backward(self) -> None:
        with (truth.DATA / "waist" / "waist.csv").open(newline="") as file:
            wanted = {row["label"] for row in csv.DictReader(file) if "stairs" in row["label"]}
        assert wanted
        for known in truth.at_the_belt(*wanted):
            for said in ({"forward_axis": "+z"}, {"forward_during": (0.0, 8.0)}, {}):
                walk = analyse(known.recording, **said)
                assert walk.totals["backward"].steps == 0, known.name


def heard(recording: truth.Recording) -> LiveWalk:
    live, chunk = LiveWalk(forward_axis="-z"), 20
    for k in range(0, recording.time_s.size, chunk):
        part = slice(k, k + chunk)
        live.push(recording.time_s[part], recording.acc_mps2[:, part], recording.gyr_radps[:, part])
    return live


@pytest.mark.parametrize("what", ["cycling_trunk", "stirring", "rocking", "squatting", "lift"])
def test_live_too_who_does_not_walk_takes_no_steps(what: OtherMovement) -> None:
    recording = other_movement(what, seed=1, duration_s=60.0)
    counts = heard(recording).push([60.0], np.zeros((3, 1)), np.zeros((3, 1))).counts
    assert sum(counts.values()) <= A_HANDFUL
