"""Acceleration that a device stored in FIT: calibrated, or refused with what can be done."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from tests.recordings.conftest import make_stroll
from tests.recordings.watches import fit

from retrowalk.errors import UnreadableRecording
from retrowalk.exchange.incoming import Source, recognised
from retrowalk.recordings import read_bytes

START = datetime(2025, 5, 4, 3, 2, 1, 250_000, tzinfo=UTC)


@pytest.fixture(scope="module")
def stroll():
    return make_stroll(rate_hz=50.0)


def test_counts_become_acceleration_by_their_calibration(stroll):
    recording = read_bytes("walk.fit", fit(stroll, START))
    assert recording.start_utc == START
    assert recording.time_s == pytest.approx(stroll.time_s, abs=0.001)
    assert np.abs(recording.acc_mps2 - stroll.acc_mps2).max() < 0.005
    assert np.abs(recording.gyr_radps - stroll.gyr_radps).max() < 0.001
    assert not recording.sign_known


def test_the_heart_rate_comes_with_it(stroll):
    recording = read_bytes("walk.fit", fit(stroll, START.replace(microsecond=0), heart=96))
    assert (recording.heart.mean_bpm, recording.heart.bpm.size) == (96, 7)


def test_counts_without_a_calibration_are_refused(stroll):
    with pytest.raises(UnreadableRecording, match=r"raw counts.*retrowalk import"):
        read_bytes("walk.fit", fit(stroll, START, calibrated=False))


def test_a_damaged_end_keeps_what_came(stroll):
    data = fit(stroll, START)
    recording = read_bytes("walk.fit", data[: len(data) // 2])
    assert 2 < recording.duration_s < 6


def test_the_same_file_is_an_activity_too(stroll, tmp_path):
    path = tmp_path / "walk.fit"
    path.write_bytes(fit(stroll, START))
    source = Source(path.name, path)
    (walk,) = recognised(source).read(source, ZoneInfo("Europe/Berlin"))
    assert walk.duration_s == pytest.approx(stroll.duration_s, abs=0.001)
    assert walk.distance_m == pytest.approx(stroll.duration_s - 1, abs=0.01)
