"""Zero-phase filters that are designed where they are used: gains over frequency.

A filter is a function of frequency; the signal is mirrored at both ends, transformed, multiplied
and transformed back. It delays nothing, costs one transform for any number of
answers, and integrates exactly (division by i omega) instead of by summing.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]
Gain = npt.NDArray[Any]

PAD_S = 3.0


def spectrum_of(
    signal: FloatArray, rate_hz: float, pad_s: float = PAD_S
) -> tuple[FloatArray, Callable[[Gain], FloatArray]]:
    """Prepare ``signal`` (..., n) for filtering.

    Returns
    -------
    frequency_hz : the frequencies at which a gain is wanted
    apply : function from a gain to the filtered signal (..., n)
    """
    n = signal.shape[-1]
    head, tail = mirrored(signal, int(pad_s * rate_hz))
    pad = head.shape[-1]
    longer = np.concatenate((head, signal, tail), axis=-1)
    size = _quick_length(longer.shape[-1])
    spectrum = np.fft.rfft(longer, size)
    frequency_hz = np.asarray(np.fft.rfftfreq(size, 1.0 / rate_hz), dtype=np.float64)

    def apply(gain: Gain) -> FloatArray:
        return np.asarray(np.fft.irfft(spectrum * gain, size)[..., pad : pad + n])

    return frequency_hz, apply


def mirrored(signal: FloatArray, pad: int) -> tuple[FloatArray, FloatArray]:
    """Give the mirror images of both ends, ``pad`` samples each or as many as there are."""
    pad = min(pad, signal.shape[-1] - 1)
    return signal[..., pad:0:-1], signal[..., -2 : -pad - 2 : -1]


def low_pass(frequency_hz: FloatArray, corner_hz: float) -> FloatArray:
    """Gain of a second-order Butterworth low-pass run forward and backward."""
    square = (frequency_hz / corner_hz) ** 2
    return np.asarray(1.0 / (1.0 + square * square))


def band_pass(frequency_hz: FloatArray, low_hz: float, high_hz: float) -> FloatArray:
    """Gain that leaves ``low_hz`` to ``high_hz`` as it is."""
    return (1.0 - low_pass(frequency_hz, low_hz)) * low_pass(frequency_hz, high_hz)


def integral(frequency_hz: FloatArray) -> npt.NDArray[np.complex128]:
    """Gain that integrates over time; what does not vary becomes zero."""
    omega = 2.0 * np.pi * frequency_hz
    return np.asarray(
        np.divide(1.0, 1j * omega, out=np.zeros(omega.size, complex), where=omega > 0)
    )


def derivative(frequency_hz: FloatArray) -> npt.NDArray[np.complex128]:
    """Gain that differentiates by time."""
    return np.asarray(2j * np.pi * frequency_hz)


@lru_cache
def _quick_length(n: int) -> int:
    """Least length >= n that transforms quickly (2, 3 and 5 as its only factors)."""
    best = 1 << (n - 1).bit_length()
    five = 1
    while five < best:
        three = five
        while three < best:
            two = three << max(0, (-(-n // three) - 1).bit_length())
            best = min(best, two)
            three *= 3
        five *= 5
    return best
