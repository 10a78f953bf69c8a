"""Every real export file reads, or is refused for the right reason."""

import gzip
from dataclasses import replace
from datetime import UTC, datetime
from typing import NamedTuple

import numpy as np
import pyarrow.parquet
import pytest

from retrowalk.errors import NotEnoughSignal, RetrowalkError, UnreadableRecording
from retrowalk.gait import analyse
from retrowalk.recordings import read, read_bytes
from retrowalk.recordings.signals import assemble
from retrowalk.recordings.streams import Stream

pytestmark = pytest.mark.recordings


class Real(NamedTuple):
    """What is known of a file: its rate, duration, and what it holds."""

    rate_hz: float
    duration_s: float
    gyroscope: bool = True
    start_utc: str | None = None
    notes: tuple[str, ...] = ()


READ = {
    "sensor-logger/inhand-20-steps-Zyf": Real(103.6, 20.5, start_utc="2024-03-30 10:43:50"),
    "sensor-logger/inhand-20-steps-Cxh": Real(100.2, 20.6, start_utc="2024-03-30 10:43:50"),
    "sensor-logger/inhand-28-steps-Ido": Real(99.9, 17.4, start_utc="2021-01-12 13:32:49"),
    "sensor-logger-zip/2023-11-24_07-25-54.zip": Real(
        100, 7.2, gyroscope=False, start_utc="2023-11-24 07:25:55"
    ),
    "sensor-logger-hand-edited/Longwalking.csv": Real(
        100, 301.1, gyroscope=False, start_utc="2024-10-18 11:13:12"
    ),
    "sensor-logger-hand-edited/TotalAcceleration.csv": Real(
        104.4,
        306.2,
        gyroscope=False,
        start_utc="2024-10-18 14:09:34",
        notes=("no signal for 163 s",),
    ),
    "sensor-logger-hand-edited": Real(
        104.4,
        306.2,
        gyroscope=False,
        start_utc="2024-10-18 14:09:34",
        notes=("left out: Longwalking.csv",),
    ),
    "sensor-logger-apple-watch": Real(
        100.8, 44.9, start_utc="2026-06-28 16:43:29", notes=("in g;",)
    ),
    "sensor-logger-apple-watch/SLOWFree0628WatchAccelerometerUncalibrated.csv": Real(
        100.8, 45.1, gyroscope=False, start_utc="2026-06-28 16:43:29", notes=("in g;",)
    ),
    "phyphox-acc-gyro/dfb-lab04": Real(49.7, 48.0, notes=("left out: Accelerometer_2.csv",)),
    "phyphox-acc-gyro/dfb-lab04/Accelerometer_2.csv": Real(49.7, 66.7, gyroscope=False),
    "phyphox-xls/walk50.xls": Real(51.7, 19.3, start_utc="2024-03-31 07:46:07"),
    "phyphox-xls/walk100.xls": Real(103.4, 17.9, start_utc="2024-03-31 07:47:20"),
    "phyphox-xls/walk50acc.csv": Real(51.7, 19.3, gyroscope=False),
    "sensorlog-ios": Real(16.8, 91.5, start_utc="2025-04-07 16:04:46", notes=("17 samples",)),
    "ios-accelerometer-g-semicolon/sitting.csv": Real(
        19.9, 5.4, gyroscope=False, start_utc="2024-10-17 11:55:15", notes=("in g;",)
    ),
    "ios-accelerometer-g-semicolon/walking3.csv": Real(
        19.9, 8.0, gyroscope=False, start_utc="2024-10-17 13:06:27"
    ),
    "ios-accelerometer-g-semicolon/walking4.csv": Real(
        19.9, 28.1, gyroscope=False, start_utc="2024-10-17 16:22:22"
    ),
    "android-accelerometer-meter/20steps-1.csv": Real(100, 18.5, gyroscope=False),
    "android-accelerometer-meter/20steps-3.csv": Real(100, 16.4, gyroscope=False),
    "android-accelerometer-meter/20steps-7.csv": Real(100, 16.6, gyroscope=False),
    "android-accelerometer-meter/20steps-12.csv": Real(100, 19.1, gyroscope=False),
    "mbientlab-metabase": Real(100, 45.7, gyroscope=False, start_utc="2022-08-05 20:26:13"),
    "matlab-mobile/walk.mat": Real(
        52.6, 887.5, start_utc="2022-01-14 17:40:08", notes=("missing for 440 s",)
    ),
    "matlab-mobile/walking.mat": Real(10.0, 127.8, gyroscope=False, start_utc="2023-09-29 11:33"),
}

REFUSED = {
    "sensor-logger/inhand-20-steps-Cxh/Gyroscope.csv": "without acceleration",
    "sensor-logger/inhand-20-steps-Cxh/Magnetometer.csv": "without acceleration",
    "sensor-logger/inhand-20-steps-Cxh/Barometer.csv": "of the barometer",
    "sensor-logger": "it holds 4 recordings",
    "sensor-logger-single-csv": "it holds 6 recordings",
    "phyphox-raw-data": "it holds 6 recordings",
    "androsensor/*.csv": "2 samples a second, too few",
    "matlab-mobile": "it holds 2 recordings",
    "fit/*/*.fit": "a FIT activity",
    "gpx/*/*.gpx": "a GPX track",
    "tcx/*/*.tcx": "a TCX activity",
    "apple-health/*": "an Apple Health export",
}


@pytest.mark.parametrize("name", READ)
def test_it_reads(name, formats_dir):
    recording, real = read(formats_dir / name), READ[name]
    assert recording.rate_hz == pytest.approx(real.rate_hz, rel=0.01)
    assert recording.duration_s == pytest.approx(real.duration_s, abs=0.1)
    assert (recording.gyr_radps is not None) == real.gyroscope
    assert str(recording.start_utc).startswith(str(real.start_utc))
    for expected in real.notes:
        assert any(expected in str(note) for note in recording.notes), recording.notes
    assert recording.acc_mps2.shape == (3, recording.time_s.size)
    assert np.isfinite(recording.acc_mps2).all()
    if real.gyroscope:
        assert recording.gyr_radps.shape == recording.acc_mps2.shape
        known = np.isfinite(recording.gyr_radps).all(axis=0)
        assert known.mean() > (0.4 if "missing" in "".join(real.notes) else 0.95)
    assert (np.diff(recording.time_s) > 0).all()
    # a swimmer's arm, and a phone thrown about in a jog, are above gravity half of the time
    assert np.median(np.linalg.norm(recording.acc_mps2, axis=0)) == pytest.approx(9.81, rel=0.25)


@pytest.mark.parametrize("pattern", REFUSED)
def test_it_is_refused_with_the_reason(pattern, formats_dir):
    paths = sorted(formats_dir.glob(pattern))
    assert paths
    for path in paths:
        with pytest.raises((UnreadableRecording, NotEnoughSignal)) as caught:
            read(path)
        assert REFUSED[pattern] in str(caught.value)
        assert str(caught.value).startswith(path.name)


MOVEMENT_ONLY = {
    "sensor-logger/iphone12-handheld": None,
    "sensor-logger/inhand-20-steps-Cxh/Accelerometer.csv": 20,
    "sensor-logger-single-csv/*.csv": None,
    "sensor-logger-single-csv/matt_upstairs_16stpes.csv": 16,
    "sensor-logger-single-csv/matt_upstairs_24steps_1.csv": 24,
    "phyphox-android-full-folder": None,
    "phyphox-ios-full-folder": None,
    "phyphox-acc-location/*": None,
    "phyphox-raw-data/*.csv": None,
    "phyphox-tab": None,
    "physics-toolbox/*.csv": None,
}
"""Acceleration without gravity, and how many steps were taken where that is known."""


@pytest.mark.parametrize("pattern", MOVEMENT_ONLY)
def test_steps_are_counted_without_gravity(pattern, formats_dir):
    paths = sorted(formats_dir.glob(pattern))
    assert paths
    for path in paths:
        recording = read(path)
        assert not recording.has_gravity, path.name
        walk = analyse(recording)
        assert not walk.steps.direction.any()
        assert any("direction and length are unknown" in str(note) for note in walk.notes)
        if (true := MOVEMENT_ONLY[pattern]) is not None:
            assert len(walk.steps) == pytest.approx(true, abs=3)


def test_a_silent_gyroscope_costs_no_steps(formats_dir):
    """It is missing for half of a quarter of an hour in which the accelerometer went on."""
    recording = read(formats_dir / "matlab-mobile/walk.mat")
    without = analyse(replace(recording, gyr_radps=None))
    assert len(analyse(recording).steps) == pytest.approx(len(without.steps), rel=0.03)


def test_no_file_escapes(formats_dir):
    for path in formats_dir.rglob("*"):
        try:
            read(path)
        except RetrowalkError as refusal:
            assert path.name in str(refusal)  # noqa: PT017  (reading is as good as refusing)


def test_the_same_walk_on_android_and_on_an_iphone_agrees(formats_dir):
    """Both lay flat in the same hand: the same way up, the same bounce, the same turns."""
    android = read(formats_dir / "sensor-logger/inhand-20-steps-Zyf")
    iphone = read(formats_dir / "sensor-logger/inhand-20-steps-Cxh")
    at = np.arange(1.0, 19.0, 0.01)

    def on_a_grid(recording, delay_s=0.0):
        return tuple(
            np.stack([np.interp(at + delay_s, recording.time_s, channel) for channel in signal])
            for signal in (recording.acc_mps2, recording.gyr_radps)
        )

    def correlation(a, b):
        return float(np.corrcoef(np.ravel(a), np.ravel(b))[0, 1])

    force, rates = on_a_grid(android)
    # the clocks of the phones differ by a sixth of a second: the gyroscopes tell
    delay_s = max(
        np.arange(-0.4, 0.4, 0.01), key=lambda d: correlation(rates, on_a_grid(iphone, d)[1])
    )
    others_force, others_rates = on_a_grid(iphone, delay_s)
    assert correlation(rates, others_rates) > 0.9

    def up(signal):
        return signal.mean(axis=1) / np.linalg.norm(signal.mean(axis=1))

    assert np.degrees(np.arccos(up(force) @ up(others_force))) < 10.0
    assert up(force)[2] > 0.9  # face up
    assert correlation(up(force) @ force, up(others_force) @ others_force) > 0.75
    # and the sway across, which an unturned sign would mirror
    level = [f - f.mean(axis=1, keepdims=True) for f in (force, others_force)]
    assert correlation(level[0][:2], level[1][:2]) > 0.3


def test_a_sitting_iphone_lies_face_up(formats_dir):
    recording = read(formats_dir / "ios-accelerometer-g-semicolon/sitting.csv")
    assert np.median(recording.acc_mps2[2]) == pytest.approx(9.5, abs=0.5)


def test_walks_with_truth_read_through_the_same_door(data_dir):
    """Trunk, hand and foot, in m/s^2 or turned into g: none is taken for another unit."""
    walks = [
        path
        for folder in ("phone_on_body", "lower_back_and_feet", "lower_back_reference")
        for path in sorted((data_dir / folder).glob("*.parquet"))
    ]
    assert len(walks) > 100
    for path in walks[::12]:
        recording = read(path)
        assert recording.gyr_radps is not None
        assert not any("was turned into" in str(note) for note in recording.notes), path.name
        in_g = assemble(Stream(recording.time_s, recording.acc_mps2 / 9.80665), source=path.name)
        assert in_g.acc_mps2 == pytest.approx(recording.acc_mps2)


def test_start_is_in_utc(formats_dir):
    recording = read(formats_dir / "phyphox-xls/walk50.xls")
    # "14:46:07.176 UTC+07:00" is when the experiment started, give or take a sample
    started = datetime(2024, 3, 31, 7, 46, 7, 176_000, tzinfo=UTC)
    assert abs((recording.start_utc - started).total_seconds()) < 0.1


def test_running_and_brisk_movement_have_gravity(data_dir):
    """In flight hardly anything is felt, and 3 g at each landing: gravity is what remains."""
    jogs = [f for a in ("D03", "D04") for f in sorted((data_dir / "waist").glob(f"*_{a}_*"))]
    runs = sorted((data_dir / "running_mocap").glob("*.parquet"))
    brisk = sorted((data_dir.parent / "cases").glob("wrist_fast*_dev.csv"))
    assert len(jogs) > 20
    for path in (*jogs, *runs, *brisk):
        recording = read(path)
        over_all = np.linalg.norm(recording.acc_mps2.mean(axis=1))
        assert over_all == pytest.approx(9.81, rel=0.25), path.name


def test_a_walk_backward_as_numpy_writes_it_measures_the_same(data_dir, tmp_path):
    """Columns parted by blanks, and packed by gzip, which savetxt does by the name of the file."""
    original = data_dir / "phone_on_body" / "p05_body_backward1.parquet"
    table = pyarrow.parquet.read_table(original).to_pandas()
    names = ["time_s", *(f"{sensor}_{axis}" for sensor in ("acc", "gyr") for axis in "xyz")]
    file = tmp_path / "walk.txt.gz"
    np.savetxt(file, table[names].to_numpy(), fmt="%.17g", header=" ".join(names))
    expected, recording = read(original), read(file)
    assert recording.time_s == pytest.approx(expected.time_s, abs=1e-12)
    assert recording.acc_mps2 == pytest.approx(expected.acc_mps2, rel=1e-12)
    assert recording.gyr_radps == pytest.approx(expected.gyr_radps, rel=1e-12)
    told, again = (analyse(one, forward_axis="-z").report() for one in (expected, recording))
    assert again.totals == told.totals
    assert told.totals.backward.steps > 20


@pytest.mark.parametrize(
    "name", ["android-accelerometer-meter/20steps-1.csv", "phyphox-xls/walk50acc.csv"]
)
def test_an_export_in_gzip_reads_as_it_does_itself(name, formats_dir):
    file = formats_dir / name
    packed = read_bytes(f"{file.name}.gz", gzip.compress(file.read_bytes()))
    expected = read(file)
    assert np.array_equal(packed.time_s, expected.time_s)
    assert np.array_equal(packed.acc_mps2, expected.acc_mps2)
