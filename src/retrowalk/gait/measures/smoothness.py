"""How smoothly the trunk moves over a stride, and how far it sways to the side."""

import numpy as np
import numpy.typing as npt

from retrowalk.gait.measures.steady import Steady
from retrowalk.gait.measures.walked import Walked

FloatArray = npt.NDArray[np.float64]

POINTS = 64  # of a stride: twice the harmonics and some
HARMONICS = 20


def smoothness(walked: Walked, steady: Steady) -> dict[str, FloatArray]:
    """Measure how smoothly the trunk moves in the steady stride that ends at each step, (n,) each.

    - ``harmonic_ratio_up``, ``harmonic_ratio_ahead``: sum of the amplitudes of the even harmonics
      of the stride over that of the odd ones, the first 20; both steps of a stride alike give a
      high ratio. ``harmonic_ratio_left``: odd over even, for sway repeats with the stride (Menz
      et al. 2003, doi:10.1016/S0966-6362(02)00159-5; Bellanca et al. 2013,
      doi:10.1016/j.jbiomech.2012.12.008).
    - ``log_jerk``: minus the natural logarithm of the dimensionless jerk of the vertical
      acceleration a over a stride of time T, ``-ln(T / max|a|^2 * integral of (da/dt)^2)``; nearer
      to zero is smoother (Balasubramanian et al. 2012, doi:10.1109/TBME.2011.2179545; of
      acceleration as in Melendez-Calderon et al. 2021, doi:10.3389/fbioe.2020.558771).
    - ``side_sway_m``: how far the trunk goes from side to side in a stride, metres: twice the
      amplitude of the first harmonic of the leftward acceleration over the square of its angular
      frequency. Of a harmonic, because slower drift cannot be told from leaning.

    Departs from the sources: strides run from contact to contact as found at the trunk, and
    harmonics above ``RATE_HZ / 2`` are not there in slow strides.
    """
    strides = np.flatnonzero(np.isfinite(steady.stride_s))
    start_s, end_s = walked.time_s[strides - 2], walked.time_s[strides]
    up = walked.cut(walked.vertical_mps2(), start_s, end_s, POINTS)
    even, odd, _ = _harmonics(up)
    found = {"harmonic_ratio_up": even / odd, "log_jerk": _log_jerk(up)}
    level = walked.level_mps2()
    if level is not None:
        trusted = np.where(walked.trusted[strides] & walked.trusted[strides - 2], 1.0, np.nan)
        ahead, left = (walked.cut(axis, start_s, end_s, POINTS) for axis in level)
        even, odd, _ = _harmonics(ahead)
        found["harmonic_ratio_ahead"] = trusted * even / odd
        even, odd, first = _harmonics(left)
        found["harmonic_ratio_left"] = trusted * odd / even
        omega = 2.0 * np.pi / (end_s - start_s)
        found["side_sway_m"] = trusted * 2.0 * first / omega**2
    return {name: _at(strides, values, walked.time_s.size) for name, values in found.items()}


def _at(strides: npt.NDArray[np.intp], values: FloatArray, n: int) -> FloatArray:
    """Put the value of each stride at the step that ends it, NaN elsewhere."""
    spread = np.full(n, np.nan)
    spread[strides] = values
    return spread


def _harmonics(strides: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Add up the amplitudes of even and odd harmonics, and give the first, (k,) each."""
    size = np.abs(np.fft.rfft(strides, axis=1))[:, 1 : HARMONICS + 1] * (2.0 / POINTS)
    return size[:, 1::2].sum(axis=1), size[:, ::2].sum(axis=1), size[:, 0]


def _log_jerk(strides: FloatArray) -> FloatArray:
    change = np.gradient(strides, 1.0 / POINTS, axis=1)
    return np.asarray(-np.log((change**2).mean(axis=1) / (strides**2).max(axis=1)))
