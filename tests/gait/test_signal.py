"""Pieces: one rate for all devices, cut where there was movement."""

from itertools import pairwise

import numpy as np
import pytest

from retrowalk.gait.filters import band_pass, derivative, integral, low_pass, spectrum_of
from retrowalk.gait.peaks import outstanding_peaks
from retrowalk.gait.signal import LONGEST_PIECE_S, RATE_HZ, segments
from retrowalk.recordings.types import Recording


def swinging(duration_s: float, rate_hz: float = 100.0, *, rest: slice | None = None) -> Recording:
    time_s = np.arange(round(duration_s * rate_hz)) / rate_hz
    acc = np.zeros((3, time_s.size))
    acc[1] = 9.81 + 2.0 * np.sin(2 * np.pi * 1.8 * time_s)
    if rest is not None:
        acc[1, rest] = 9.81
    return Recording.from_arrays(time_s, acc, np.ones_like(acc) * acc[1])


@pytest.mark.parametrize("rate_hz", [25.0, 49.7, 50.0, 100.0, 102.4, 200.0, 400.0])
def test_any_rate_becomes_one_and_the_signal_stays(rate_hz: float) -> None:
    (piece,) = segments(swinging(20, rate_hz))
    np.testing.assert_allclose(np.diff(piece.time_s), 1 / RATE_HZ, rtol=1e-6)
    expected = 9.81 + 2.0 * np.sin(2 * np.pi * 1.8 * piece.time_s)
    np.testing.assert_allclose(piece.acc_mps2[1], expected, atol=0.06)
    np.testing.assert_allclose(piece.gyr_radps, np.ones((3, 1)) * piece.acc_mps2[1], atol=1e-9)


def test_lost_samples_are_bridged() -> None:
    whole = swinging(20)
    kept = np.random.default_rng(1).random(whole.time_s.size) > 0.2
    (piece,) = segments(
        Recording.from_arrays(whole.time_s[kept], whole.acc_mps2[:, kept], whole.gyr_radps[:, kept])
    )
    expected = 9.81 + 2.0 * np.sin(2 * np.pi * 1.8 * piece.time_s)
    assert np.sqrt(np.mean((piece.acc_mps2[1] - expected) ** 2)) < 0.05


def test_a_long_gap_ends_a_piece() -> None:
    whole = swinging(40)
    kept = (whole.time_s < 15) | (whole.time_s >= 20)
    before, after = segments(
        Recording.from_arrays(whole.time_s[kept], whole.acc_mps2[:, kept], whole.gyr_radps[:, kept])
    )
    assert before.time_s[-1] < 15.0 <= 20.0 <= after.time_s[0]


def test_rest_is_left_out_and_movement_is_covered_once() -> None:
    recording = swinging(120, rest=slice(4000, 8000))
    first, second = segments(recording)
    assert first.start_s == 0.0
    assert 40.0 <= first.end_s <= 46.0
    assert 74.0 <= second.start_s <= 80.0
    assert second.end_s >= 120.0 - 1 / RATE_HZ


def test_long_movement_is_cut_without_gap_or_overlap() -> None:
    parts = list(segments(swinging(2.5 * LONGEST_PIECE_S, 50.0)))
    assert len(parts) == 3
    for earlier, later in pairwise(parts):
        assert earlier.end_s == later.start_s
        assert earlier.time_s[-1] > earlier.end_s
        assert later.time_s[0] < later.start_s


def test_filters_delay_nothing_and_integrate_exactly() -> None:
    time_s = np.arange(2000) / RATE_HZ
    slow, fast = np.sin(2 * np.pi * 1.5 * time_s), np.sin(2 * np.pi * 12.0 * time_s)
    frequency_hz, apply = spectrum_of(slow + fast, RATE_HZ)
    inside = slice(200, -200)
    kept = apply(band_pass(frequency_hz, 0.3, 5.0))
    np.testing.assert_allclose(kept[inside], slow[inside], atol=0.05)
    there_and_back = apply(
        band_pass(frequency_hz, 0.3, 5.0) * integral(frequency_hz) * derivative(frequency_hz)
    )
    np.testing.assert_allclose(there_and_back[inside], kept[inside], atol=1e-9)
    assert low_pass(np.array([2.0]), 2.0) == pytest.approx(0.5)


def test_outstanding_peaks_are_found_and_ripples_are_not() -> None:
    time = np.linspace(0, 10, 1001)
    signal = np.sin(2 * np.pi * time) + 0.05 * np.sin(2 * np.pi * 9 * time)
    peaks = outstanding_peaks(signal, np.full(time.size, 0.5), apart=10)
    np.testing.assert_allclose(time[peaks], np.arange(10) + 0.25, atol=0.05)


def test_of_two_close_peaks_the_higher_counts() -> None:
    signal = np.array([0.0, 3.0, 0.0, 4.0, 0.0, 0.0, 0.0, 2.0, 0.0])
    np.testing.assert_array_equal(outstanding_peaks(signal, np.ones(9), apart=3), [3, 7])
