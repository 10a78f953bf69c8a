"""What is exported as an app would reads back as the recording."""

import io
import zipfile
from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.searching import examples

from retrowalk.recordings import Recording, read_bytes
from retrowalk.recordings.export import phyphox_zip, sensor_logger_zip


@given(
    seed=st.integers(0, 2**32 - 1),
    samples=st.integers(50, 200),
    rate_hz=st.floats(15, 400),
    start=st.datetimes(datetime(2010, 1, 1), datetime(2060, 1, 1)),
    with_gyroscope=st.booleans(),
)
@examples(25)
@pytest.mark.parametrize("export", [sensor_logger_zip, phyphox_zip])
def test_round_trip(export, seed, samples, rate_hz, start, with_gyroscope):
    rng = np.random.default_rng(seed)
    recording = Recording.from_arrays(
        np.cumsum(rng.uniform(0.5, 1.5, samples)) / rate_hz,
        rng.normal([[1.0], [9.0], [3.0]], 1.0, (3, samples)),
        rng.normal(0.0, 2.0, (3, samples)) if with_gyroscope else None,
        start_utc=start.replace(tzinfo=UTC),
    )
    back = read_bytes("walk.zip", export(recording))
    assert back.time_s == pytest.approx(recording.time_s, abs=1e-6)
    assert back.acc_mps2 == pytest.approx(recording.acc_mps2, abs=1e-9)
    if with_gyroscope:
        assert back.gyr_radps == pytest.approx(recording.gyr_radps, abs=1e-9)
    else:
        assert back.gyr_radps is None
    assert abs((back.start_utc - recording.start_utc).total_seconds()) < 1e-3


def test_it_looks_as_the_android_app_would_write_it(stroll):
    with zipfile.ZipFile(io.BytesIO(sensor_logger_zip(stroll))) as archive:
        headings = {name: archive.read(name).split(b"\n", 1)[0] for name in archive.namelist()}
        rows = np.loadtxt(archive.open("Gravity.csv"), delimiter=",", skiprows=1)
    assert headings.pop("Metadata.csv").startswith(b"version,device name,recording epoch time")
    assert set(headings) == {
        "Accelerometer.csv",
        "Gravity.csv",
        "Gyroscope.csv",
        "TotalAcceleration.csv",
    }
    assert set(headings.values()) == {b'"time","seconds_elapsed","z","y","x"'}
    assert np.linalg.norm(rows[:, 2:], axis=1) == pytest.approx(9.80665)


def test_without_total_acceleration_the_sum_with_gravity_is_taken(stroll, as_zip):
    with zipfile.ZipFile(io.BytesIO(sensor_logger_zip(stroll))) as archive:
        files = {n: archive.read(n) for n in archive.namelist() if not n.startswith("Total")}
    recording = read_bytes("walk.zip", as_zip(files))
    assert recording.acc_mps2 == pytest.approx(stroll.acc_mps2, abs=1e-9)


@pytest.mark.parametrize("export", [sensor_logger_zip, phyphox_zip])
def test_the_same_recording_gives_the_same_bytes(export, stroll):
    assert export(stroll) == export(stroll)
