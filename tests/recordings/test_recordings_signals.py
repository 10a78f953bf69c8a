"""Units, gravity, gaps and times, told from the data."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from retrowalk.errors import NotEnoughSignal, UnreadableRecording
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings.gravity import Sign, specific_force
from retrowalk.recordings.signals import assemble
from retrowalk.recordings.streams import Stream
from retrowalk.recordings.times import times_of

G = 9.80665


def acceleration(stroll):
    return Stream(stroll.time_s, stroll.acc_mps2)


def gyroscope(stroll):
    return Stream(stroll.time_s, stroll.gyr_radps)


@pytest.mark.parametrize(("per_mps2", "named"), [(1, None), (1 / G, "in g;"), (1000 / G, "in mg;")])
def test_the_unit_of_acceleration_is_recognised(per_mps2, named, stroll):
    recording = assemble(Stream(stroll.time_s, stroll.acc_mps2 * per_mps2), source="walk")
    assert recording.acc_mps2 == pytest.approx(stroll.acc_mps2)
    assert any("acceleration is in" in str(note) for note in recording.notes) == (named is not None)
    assert named is None or any(named in str(note) for note in recording.notes)


@pytest.mark.parametrize(
    ("per_radps", "named"),
    [(180 / np.pi, "degrees a second"), (180_000 / np.pi, "thousandths of a degree a second")],
)
def test_the_unit_of_the_gyroscope_is_recognised(per_radps, named, stroll):
    brisk = 5.0 * stroll.gyr_radps
    in_degrees = assemble(
        acceleration(stroll), gyroscope=Stream(stroll.time_s, per_radps * brisk), source="walk"
    )
    as_they_are = assemble(
        acceleration(stroll), gyroscope=Stream(stroll.time_s, brisk), source="walk"
    )
    assert in_degrees.gyr_radps == pytest.approx(brisk)
    assert as_they_are.gyr_radps == pytest.approx(brisk)
    assert tuple(map(str, in_degrees.notes)) == (
        f"The gyroscope is in {named}; it was turned into rad/s.",
    )
    assert as_they_are.notes == ()


@pytest.mark.parametrize("scale", [1.0, 1 / G, 0.3, 3.0])
def test_without_gravity_it_is_movement_only(scale, stroll):
    moving = stroll.acc_mps2 - G * stroll.acc_mps2 / np.linalg.norm(stroll.acc_mps2, axis=0)
    recording = assemble(
        Stream(stroll.time_s, scale * moving), gyroscope=gyroscope(stroll), source="walk"
    )
    assert not recording.has_gravity
    assert recording.gyr_radps is None
    (note,) = map(str, recording.notes)
    assert "direction and length are unknown" in note


@pytest.mark.parametrize("length", [3.0, 40.0, 400.0])
def test_a_magnetometer_is_no_accelerometer(length, stroll):
    field = length * stroll.acc_mps2 / np.linalg.norm(stroll.acc_mps2, axis=0)
    with pytest.raises(UnreadableRecording, match="neither with gravity nor without"):
        assemble(Stream(stroll.time_s, field), source="walk")


@pytest.mark.parametrize(("per_mps2", "unit"), [(1, "m/s²"), (1 / G, "g"), (1000 / G, "mg")])
def test_running_has_gravity_in_whatever_unit(per_mps2, unit):
    """In flight hardly anything is felt, at each landing 2 g: gravity is what points one way."""
    ran = synthesise([Segment("forward", 20, running=True)], seed=1, rotation="random").recording
    assert np.quantile(np.linalg.norm(ran.acc_mps2, axis=0), 0.25) < G / 2
    felt = Stream(ran.time_s, ran.acc_mps2 * per_mps2)
    assert assemble(felt, source="run").acc_mps2 == pytest.approx(ran.acc_mps2)
    assert specific_force(felt, None, Sign.UP, "run", surely=False)[1] == unit


@pytest.mark.parametrize("scale", [1.0, 1 / G, 0.1, 0.3])
@pytest.mark.parametrize("running", [False, True])
def test_walking_and_running_without_gravity_are_told(scale, running):
    made = synthesise([Segment("forward", 20, running=running)], seed=1, tilt_rad=0.0)
    up = made.truth.device_from_body @ [0.0, 0.0, 1.0]
    moving = made.recording.acc_mps2 - G * up[:, None]
    assert not assemble(Stream(made.recording.time_s, scale * moving), source="run").has_gravity


def test_gravity_of_another_rate_and_start_is_added(stroll):
    gravity_time_s = np.arange(0.2, 9.0, 0.04)
    level = np.broadcast_to([[0.0], [G], [0.0]], (3, gravity_time_s.size))
    moving = stroll.acc_mps2 - level[:, :1]
    recording = assemble(
        Stream(stroll.time_s, moving),
        gravity=Stream(gravity_time_s, level),
        epoch_s=1.7e9,
        source="walk",
    )
    covered = stroll.time_s >= 0.2
    assert recording.acc_mps2 == pytest.approx(stroll.acc_mps2[:, covered])
    assert recording.start_utc.timestamp() == pytest.approx(1.7e9 + 0.2)


def test_gravity_that_is_in_it_already_is_not_added_again(stroll):
    gravity = G * stroll.acc_mps2 / np.linalg.norm(stroll.acc_mps2, axis=0)
    recording = assemble(
        acceleration(stroll), gravity=Stream(stroll.time_s, gravity), source="walk"
    )
    assert recording.acc_mps2 == pytest.approx(stroll.acc_mps2)


def test_gravity_of_another_day_is_refused(stroll):
    with pytest.raises(UnreadableRecording, match="not recorded at the same time"):
        assemble(
            acceleration(stroll),
            gravity=Stream(stroll.time_s + 86_400, stroll.acc_mps2),
            source="walk",
        )


def test_a_gap_in_the_gyroscope_costs_the_gyroscope_only(stroll):
    there = (stroll.time_s < 3.0) | (stroll.time_s > 5.0)
    recording = assemble(
        acceleration(stroll),
        gyroscope=Stream(stroll.time_s[there], stroll.gyr_radps[:, there]),
        source="walk",
    )
    assert recording.time_s == pytest.approx(stroll.time_s)
    assert recording.acc_mps2 == pytest.approx(stroll.acc_mps2)
    assert recording.gyr_radps[:, there] == pytest.approx(stroll.gyr_radps[:, there])
    assert np.isnan(recording.gyr_radps[:, ~there]).all()
    (note,) = map(str, recording.notes)
    assert note.startswith("The gyroscope is missing for 2 s: direction is unknown there.")


def test_a_gyroscope_of_another_rate_lies_on_the_times_of_the_accelerometer(stroll):
    every_fourth = slice(0, None, 4)
    recording = assemble(
        acceleration(stroll),
        gyroscope=Stream(stroll.time_s[every_fourth], stroll.gyr_radps[:, every_fourth]),
        source="walk",
    )
    assert recording.time_s == pytest.approx(stroll.time_s)
    known = np.isfinite(recording.gyr_radps).all(axis=0)
    assert known[:-4].all()
    assert recording.gyr_radps[:, known] == pytest.approx(stroll.gyr_radps[:, known], abs=0.01)
    assert recording.notes == ()


def test_a_gyroscope_of_another_day_counts_as_none(stroll):
    late = Stream(stroll.time_s + 86_400, stroll.gyr_radps)
    recording = assemble(acceleration(stroll), gyroscope=late, source="walk")
    assert recording.gyr_radps is None
    assert recording.acc_mps2 == pytest.approx(stroll.acc_mps2)
    assert "not running with the accelerometer" in str(recording.notes[0])


@pytest.mark.parametrize("sign", [Sign.DOWN, Sign.DOWN_IN_G])
def test_apples_sign_is_turned(sign, stroll):
    in_g = Stream(stroll.time_s, -stroll.acc_mps2 / G)
    assert assemble(in_g, sign=sign, source="walk").acc_mps2 == pytest.approx(stroll.acc_mps2)


def test_apples_sign_is_not_turned_twice(stroll):
    recording = assemble(acceleration(stroll), sign=Sign.DOWN_IN_G, source="walk")
    assert recording.acc_mps2 == pytest.approx(stroll.acc_mps2)


def test_two_samples_a_second_are_refused_and_ten_are_noted(stroll):
    def every(n):
        return Stream(stroll.time_s[::n], stroll.acc_mps2[:, ::n])

    with pytest.raises(NotEnoughSignal, match="2 samples a second"):
        assemble(every(50), source="walk")
    assert "It holds 12 samples a second; 50 or more would be surer." in map(
        str, assemble(every(8), source="walk").notes
    )


@pytest.mark.parametrize("stamp", [1e6, -1e6, 1e300, -1e300, np.nan, np.inf])
@pytest.mark.parametrize("place", [0, 400, -1])
def test_one_damaged_time_stamp_costs_one_sample(stamp, place, stroll):
    time_s = stroll.time_s.copy()
    time_s[place] = stamp
    recording = assemble(Stream(time_s, stroll.acc_mps2), source="walk")
    assert recording.time_s.size == stroll.time_s.size - 1
    assert "1 of 800 samples were damaged or repeated; left out." in map(str, recording.notes)


def test_the_given_arrays_are_not_changed(stroll):
    time_s, acc = stroll.time_s.copy(), -stroll.acc_mps2 / G
    before = acc.copy()
    assemble(Stream(time_s, acc), gyroscope=gyroscope(stroll), sign=Sign.DOWN, source="walk")
    assert np.array_equal(time_s, stroll.time_s)
    assert np.array_equal(acc, before)


@given(
    times=hnp.arrays(np.float64, st.integers(0, 60), elements=st.floats(width=32), unique=True),
    more=hnp.arrays(np.float64, 20, elements=st.floats(-1e3, 1e3)),
)
def test_cleaned_streams_advance_and_interpolate_within_their_range(times, more):
    values = np.vstack([times, times, times])
    cleaned = Stream(times, values).cleaned()
    assert np.isfinite(cleaned.time_s).all()
    assert (np.diff(cleaned.time_s) > 0).all()
    if not np.array_equal(cleaned.time_s, cleaned.values[0]):
        return  # laid out otherwise than it was stamped
    at, known = cleaned.at(more)
    assert at.shape == (3, 20)
    if known.any():
        inside = more[known]
        assert cleaned.time_s[0] <= inside.min()
        assert inside.max() <= cleaned.time_s[-1]
        # the value of each sample is its time, so interpolation gives the time back
        assert at[0, known] == pytest.approx(inside, rel=1e-6, abs=1e-6)


@pytest.mark.parametrize(
    ("per_second", "epoch"), [(1e9, True), (1e6, True), (1e3, True), (1, True)]
)
def test_stamps_since_1970_are_told_by_their_size(per_second, epoch):
    at = np.array([1.75e9, 1.75e9 + 0.01])
    time_s, since_1970, _ = times_of(at * per_second)
    assert since_1970
    assert time_s == pytest.approx(at, abs=1e-6)


def test_elapsed_seconds_stay():
    time_s, since_1970, _ = times_of(np.array([-0.5, 0.0, np.nan, 86_400.0]))
    assert not since_1970
    assert time_s[3] == 86_400.0
