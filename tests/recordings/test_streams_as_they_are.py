"""What devices write is seldom what they should: a walk spoilt in each way is measured still.

The walk is made, and so is each fault; recordings on which people have met them are in
``test_cases.py``.
"""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pytest

from retrowalk.errors import InvalidAnswer, NotEnoughSignal
from retrowalk.gait import Walk, analyse
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings import Recording, read_bytes
from retrowalk.recordings.rows import good_rows
from retrowalk.recordings.units import IN_RADPS, Units, unit_of_turning

G = 9.80665
RATE_HZ = 50.0
STEPS = 2
Floats = npt.NDArray[np.float64]


@pytest.fixture(scope="module")
def made() -> Recording:
    segments = [Segment("stand", 3), Segment("forward", 25), Segment("turn", 3)]
    segments += [Segment("forward", 10), Segment("stand", 2), Segment("backward", 25)]
    return synthesise([*segments, Segment("stand", 3)], seed=2, rate_hz=RATE_HZ).recording


@pytest.fixture(scope="module")
def sound(made: Recording) -> Walk:
    return analyse(made, forward_axis="-z")


def counts(walk: Walk) -> tuple[int, ...]:
    return tuple(walk.totals[way].steps for way in ("backward", "forward", "unknown"))


def measured(
    recording: Recording,
    time_s: Floats | None = None,
    rows: npt.NDArray[np.intp] | None = None,
    **told: dict[str, str],
) -> Walk:
    """Measure rows of a recording, in any order, under other time stamps."""
    rows = np.arange(recording.time_s.size) if rows is None else rows
    time_s = recording.time_s[rows] if time_s is None else time_s
    acc, gyr = recording.acc_mps2[:, rows], recording.gyr_radps[:, rows]
    return analyse(Recording.from_arrays(time_s, acc, gyr, **told), forward_axis="-z")


def said(walk: Walk) -> str:
    return " ".join(map(str, walk.notes))


# ---- packets and coarse stamps


def packed(time_s: Floats, every_s: float, apart_s: float) -> Floats:
    """Stamp samples when their packet arrived, ``apart_s`` one after another."""
    packet = np.floor(time_s / every_s)
    number = np.arange(time_s.size) - np.searchsorted(packet, packet)
    return np.asarray((packet + 1) * every_s + apart_s * number)


PACKETS: dict[str, Callable[[Floats], Floats]] = {
    "packets of 0.1 s": lambda t: packed(t, 0.1, 0.0001),
    "packets of 0.5 s": lambda t: packed(t, 0.5, 0.0001),
    "packets of 0.2 s, 3 ms apart": lambda t: packed(t, 0.2, 0.003),
    "stamps of 0.1 s": lambda t: np.floor(10 * t) / 10,
    "stamps of 0.25 s": lambda t: np.floor(4 * t) / 4,
    "stamps of whole seconds": np.floor,
}


@pytest.mark.parametrize("how", PACKETS)
def test_packets_and_coarse_stamps_are_laid_out(how: str, made: Recording, sound: Walk) -> None:
    walk = measured(made, PACKETS[how](made.time_s))
    assert counts(walk) == pytest.approx(counts(sound), abs=STEPS)
    assert "laid out evenly" in said(walk)
    assert walk.recording.rate_hz == pytest.approx(RATE_HZ, rel=0.05)


def test_lost_packets_leave_gaps_and_nothing_is_stretched(made: Recording) -> None:
    packet = np.floor(made.time_s / 0.2)
    kept = ~np.isin(packet, np.arange(50, 60))
    time_s = packed(made.time_s, 0.2, 0.0001)[kept]
    rows = good_rows(time_s, [made.acc_mps2[:, kept]])
    assert np.abs(np.diff(rows.time_s - made.time_s[kept])).max() < 0.2
    assert np.diff(rows.time_s).max() == pytest.approx(2.0, abs=0.25)


# ---- order and clocks


def orders(n: int) -> dict[str, npt.NDArray[np.intp]]:
    dice = np.random.default_rng(3)
    blocks = np.array_split(np.arange(n), 17)
    swapped = np.arange(n)
    for k in dice.integers(1, n - 2, 200):
        swapped[[k, k + 1]] = swapped[[k + 1, k]]
    return {
        "newest first": np.arange(n)[::-1],
        "blocks": np.concatenate([blocks[k] for k in dice.permutation(17)]),
        "blocks, newest first": np.concatenate(blocks[::-1]),
        "neighbours": swapped,
        "no order": dice.permutation(n),
    }


@pytest.mark.parametrize("how", orders(9))
def test_rows_out_of_order_are_sorted(how: str, made: Recording, sound: Walk) -> None:
    walk = measured(made, rows=orders(made.time_s.size)[how])
    assert counts(walk) == counts(sound)
    assert "sorted" in said(walk)
    assert "left out" not in said(walk)


@pytest.mark.parametrize("by_s", [0.5, 3.0, 30.0, 100.0, 3600.0, 7200.0])
def test_a_clock_that_is_set_back_costs_nothing(by_s: float, made: Recording, sound: Walk) -> None:
    walk = measured(made, made.time_s - by_s * (made.time_s > 20))
    assert counts(walk) == pytest.approx(counts(sound), abs=STEPS)
    assert "clock was set back" in said(walk)
    assert "left out" not in said(walk)


def test_a_clock_that_is_set_back_twice(made: Recording, sound: Walk) -> None:
    walk = measured(made, made.time_s - 3.0 * (made.time_s > 20) - 5.0 * (made.time_s > 50))
    assert counts(walk) == pytest.approx(counts(sound), abs=STEPS)
    assert "set back on the way, 2 times" in said(walk)


@pytest.mark.parametrize("again", [slice(0, None), slice(500, 900)])
def test_what_stands_twice_counts_once(again: slice, made: Recording, sound: Walk) -> None:
    rows = np.arange(made.time_s.size)
    twice = np.concatenate((rows[: again.stop], rows[again]))
    if again.stop is not None:  # an export that begins before the last one ended
        twice = np.concatenate((twice, rows[again.stop :]))
    walk = measured(made, rows=twice)
    assert counts(walk) == counts(sound)
    assert "repeated; left out" in said(walk)


def test_damaged_stamps_cost_their_rows_only(made: Recording, sound: Walk) -> None:
    time_s = made.time_s.copy()
    time_s[[100, 900, 1500, 2000]] = 7e8, -5.0, np.nan, 55.0
    walk = measured(made, time_s)
    assert counts(walk) == pytest.approx(counts(sound), abs=STEPS)
    assert "4 of " in said(walk)


# ---- units, declared and told


@pytest.mark.parametrize("unit", IN_RADPS)
@pytest.mark.parametrize("rests_s", [0, 3600])
@pytest.mark.parametrize("calm", [1.0, 0.3])
def test_the_unit_of_turning_is_told_where_there_is_movement(
    calm: float, rests_s: int, unit: str, made: Recording
) -> None:
    """A short walk in a long rest, and a trunk that hardly turns."""
    dice = np.random.default_rng(1)
    n = round(rests_s * RATE_HZ)
    rest = np.repeat(made.acc_mps2[:, :1], n, axis=1) + dice.normal(0, 0.02, (3, n))
    acc = np.concatenate((made.acc_mps2, rest), axis=1)
    drift = np.linspace(0.0, 0.02, acc.shape[1])  # as a gyroscope that warms up has
    gyr = np.concatenate((calm * made.gyr_radps, dice.normal(0, 0.002, (3, n))), axis=1) + drift
    time_s = np.arange(acc.shape[1]) / RATE_HZ
    assert unit_of_turning(time_s, acc, gyr / IN_RADPS[unit]) == unit


@pytest.mark.parametrize("unit", IN_RADPS)
def test_a_gyroscope_that_stands_still_for_a_part_tells_no_unit_there(
    unit: str, made: Recording
) -> None:
    gyr = made.gyr_radps / IN_RADPS[unit]
    held = slice(made.time_s.size // 5, 4 * made.time_s.size // 5)
    gyr[:, held] = gyr[:, held.start, None]
    assert unit_of_turning(made.time_s, made.acc_mps2, gyr) == unit


def test_declared_units_are_taken_at_their_word(made: Recording, sound: Walk) -> None:
    ios = Recording.from_arrays(
        1000 * made.time_s,
        -made.acc_mps2 / G,
        np.degrees(made.gyr_radps),
        units={"time": "ms", "acceleration": "-g", "gyroscope": "°/s"},
    )
    assert ios.acc_mps2 == pytest.approx(made.acc_mps2)
    assert ios.gyr_radps == pytest.approx(made.gyr_radps)
    assert counts(analyse(ios, forward_axis="-z")) == counts(sound)
    told = Recording.from_arrays(
        made.time_s, made.acc_mps2, np.degrees(made.gyr_radps), units={"gyroscope": "rad/s"}
    )
    assert not any("degrees" in str(note) for note in analyse(told).notes)


@pytest.mark.parametrize("units", [{"gyroscope": "rpm"}, {"acceleration": "ft"}, {"speed": "m/s"}])
def test_units_that_are_none_are_refused(units: dict[str, str]) -> None:
    with pytest.raises(InvalidAnswer, match="Give "):
        Units.of(units)


# ---- one sensor that is missing


@pytest.mark.parametrize("silent", [(0.0, 15.0), (10.0, 30.0), (60.0, 999.0)])
def test_a_silent_gyroscope_costs_direction_only(
    silent: tuple[float, float], made: Recording, sound: Walk
) -> None:
    gyr = made.gyr_radps.copy()
    gone = (made.time_s >= silent[0]) & (made.time_s < silent[1])
    gyr[:, gone] = np.nan
    recording = Recording.from_arrays(made.time_s, made.acc_mps2, gyr)
    assert recording.time_s.size == made.time_s.size
    walk = analyse(recording, forward_axis="-z")
    assert len(walk.steps) == pytest.approx(len(sound.steps), abs=STEPS)
    within = (walk.steps.time_s > silent[0] + 1) & (walk.steps.time_s < silent[1] - 1)
    assert not walk.steps.direction[within].any()
    assert walk.steps.direction[~within].any()
    assert said(walk).count("The gyroscope is missing for") == 1


def test_empty_cells_and_short_holes_cost_nothing(made: Recording, sound: Walk) -> None:
    gyr = made.gyr_radps.copy()
    gyr[:, ::3] = np.nan
    walk = analyse(Recording.from_arrays(made.time_s, made.acc_mps2, gyr), forward_axis="-z")
    assert counts(walk) == pytest.approx(counts(sound), abs=STEPS)
    assert "missing" not in said(walk)


@pytest.mark.parametrize("constant", [0.0, 0.01])
def test_a_gyroscope_that_does_not_work_is_noticed(
    constant: float, made: Recording, sound: Walk
) -> None:
    dead = Recording.from_arrays(made.time_s, made.acc_mps2, np.full_like(made.acc_mps2, constant))
    walk = analyse(dead)
    assert len(walk.steps) == pytest.approx(len(sound.steps), abs=STEPS)
    assert said(walk).startswith("The gyroscope tells the same all the time")
    assert "moved on your body" not in said(walk)
    assert said(walk).count("direction can't be measured") == 1


@pytest.mark.parametrize(("signal", "size"), [("acc_mps2", 150.0), ("gyr_radps", 35.0)])
def test_spikes_are_smoothed_and_named(
    signal: str, size: float, made: Recording, sound: Walk
) -> None:
    dice = np.random.default_rng(5)
    signals = {"acc_mps2": made.acc_mps2.copy(), "gyr_radps": made.gyr_radps.copy()}
    at = dice.choice(made.time_s.size, 30, replace=False)
    signals[signal][dice.integers(0, 3, 30), at] = size * dice.choice([-1, 1], 30)
    walk = analyse(Recording.from_arrays(made.time_s, **signals), forward_axis="-z")
    assert counts(walk) == pytest.approx(counts(sound), abs=STEPS)
    assert "stood out from those beside them" in said(walk)
    assert "moved on your body" not in said(walk)


# ---- names, signs and rates


@pytest.mark.parametrize(
    "names",
    [
        "time_s,acc_x,acc_y,acc_z,gyro_x,gyro_y,gyro_z",
        "t,ax,ay,az,gx,gy,gz",
        "Time,Acc_X,Acc_Y,Acc_Z,Gyr_X,Gyr_Y,Gyr_Z",
        "timestamp,AccX,AccY,AccZ,GyroX,GyroY,GyroZ",
        "Elapsed [s],Accel X [m/s2],Accel Y [m/s2],Accel Z [m/s2],Rot X,Rot Y,Rot Z",
        "seconds,accelerometer_x,accelerometer_y,accelerometer_z,omega_x,omega_y,omega_z",
        "time_s,acc_1,acc_2,acc_3,Gyro 1,Gyro 2,Gyro 3",
    ],
)
def test_names_that_can_mean_nothing_else_are_read(
    names: str, made: Recording, as_csv: Callable[..., bytes]
) -> None:
    signals = (made.time_s, *made.acc_mps2, *made.gyr_radps)
    recording = read_bytes("walk.csv", as_csv(dict(zip(names.split(","), signals, strict=True))))
    assert recording.acc_mps2 == pytest.approx(made.acc_mps2)
    assert recording.gyr_radps == pytest.approx(made.gyr_radps)
    assert any("taken, by their names" in str(note) for note in recording.notes)


def test_of_two_gyroscopes_none_is_chosen(made: Recording, as_csv: Callable[..., bytes]) -> None:
    names = ["time_s", *(f"acc_{a}" for a in "xyz"), *(f"gyro_raw_{a}" for a in "xyz")]
    names += [f"gyro_{a}" for a in "xyz"]
    signals = (made.time_s, *made.acc_mps2, *made.gyr_radps, *made.gyr_radps)
    recording = read_bytes("walk.csv", as_csv(dict(zip(names, signals, strict=True))))
    assert recording.gyr_radps is None
    (note,) = map(str, recording.notes)
    assert "gyro_raw_x" in note
    assert "name the right three gyr_x, gyr_y, gyr_z" in note


def test_a_name_with_a_slip_is_asked_about(made: Recording, as_csv: Callable[..., bytes]) -> None:
    names = ["time_s", *(f"acc_{a}" for a in "xyz"), "gyr_x", "gyr_y", "gry_z"]
    signals = (made.time_s, *made.acc_mps2, *made.gyr_radps)
    recording = read_bytes("walk.csv", as_csv(dict(zip(names, signals, strict=True))))
    assert recording.gyr_radps is None
    (note,) = map(str, recording.notes)
    assert "The columns gyr_x, gyr_y were left out" in note


def test_the_sign_is_asked_for_only_where_it_matters(
    made: Recording, as_csv: Callable[..., bytes], as_tidy: Callable[..., dict[str, Floats]]
) -> None:
    recording = read_bytes("walk.csv", as_csv(as_tidy(made)))
    assert "must point up" in said(analyse(recording, forward_axis="-z"))
    assert "must point up" not in said(analyse(recording))
    assert "must point up" not in said(analyse(made, forward_axis="-z"))


@pytest.mark.parametrize("rate_hz", [15.0, 12.5, 10.0])
def test_slow_sensors_are_counted_down_to_the_limit(rate_hz: float, sound: Walk) -> None:
    segments = [Segment("stand", 3), Segment("forward", 25), Segment("stand", 3)]
    fine = synthesise(segments, seed=2, rate_hz=100.0)
    n = round(100.0 / rate_hz)
    count = fine.recording.time_s.size // n * n
    slow = [
        s[..., :count].reshape(*s.shape[:-1], -1, n).mean(axis=-1)
        for s in (fine.recording.time_s, fine.recording.acc_mps2, fine.recording.gyr_radps)
    ]
    walk = analyse(Recording.from_arrays(*slow), forward_axis="-z")
    assert len(walk.steps) == pytest.approx(fine.truth.step_time_s.size, abs=3)
    assert walk.totals["backward"].steps == 0


def test_below_the_limit_files_and_arrays_are_refused_in_the_same_words(
    as_csv: Callable[..., bytes], as_tidy: Callable[..., dict[str, Floats]], made: Recording
) -> None:
    rows = np.arange(0, made.time_s.size, 6)
    slow = Recording.from_arrays(
        made.time_s[rows], made.acc_mps2[:, rows], made.gyr_radps[:, rows], source="walk.csv"
    )
    words = "it holds 8.3 samples a second, too few to see steps, which want 10."
    with pytest.raises(NotEnoughSignal, match=words):
        analyse(slow)
    with pytest.raises(NotEnoughSignal, match=words):
        read_bytes("walk.csv", as_csv(as_tidy(slow)))
