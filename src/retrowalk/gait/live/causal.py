"""Filters that know only what has been, or a little of what comes.

The zero-phase gains of ``retrowalk.gait.filters`` look as far ahead as back. A foot that lands
must be told within 0.3 s, so here the same gains are approached by weights over the samples of
the last two seconds and the few that have come since: those weights which, on a trunk that walks,
are least wrong in the mean square (Wiener 1949; frequency-weighted least squares).
"""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from retrowalk.gait.signal import RATE_HZ

FloatArray = npt.NDArray[np.float64]
Gain = Callable[[FloatArray], npt.NDArray[np.generic]]

BACK = 100  # samples looked back
FINENESS = 1501  # frequencies at which the gain is approached
STEADY = 300.0  # weight of what does not vary (gravity, leaning): it must vanish
RIDGE = 1e-4  # keeps the weights small where no walking is


def weights(gain: Gain, ahead: int, low_hz: float, high_hz: float) -> FloatArray:
    """Find the weights that approach a gain, of ``BACK`` samples past, this one, ``ahead`` to come.

    Parameters
    ----------
    gain : of a zero-phase filter, a function of frequency in Hz
    low_hz, high_hz : the band that holds most of what a walking trunk does in this signal
    """
    f_hz = np.linspace(0.0, RATE_HZ / 2, FINENESS)
    power = 1.0 / (1.0 + (low_hz / np.maximum(f_hz, 1e-3)) ** 4) / (1.0 + (f_hz / high_hz) ** 4)
    power += 0.02 + STEADY * (f_hz < 0.02)
    size = np.sqrt(power)
    shifts = np.exp(2j * np.pi / RATE_HZ * np.outer(f_hz, np.arange(-BACK, ahead + 1)))
    model, wanted = size[:, None] * shifts, size * gain(f_hz)
    left = (model.conj().T @ model).real
    right = (model.conj().T @ wanted).real
    ridge = RIDGE**2 * np.trace(left)
    return np.asarray(np.linalg.solve(left + ridge * np.eye(right.size), right))
