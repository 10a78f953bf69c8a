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


def sliding(weights: FloatArray, n: int) -> FloatArray:
    """Lay several weights (k, m) out as the matrix that applies each at n places in turn.

    Returns
    -------
    matrix : (m + n - 1, k * n); a signal of m + n - 1 samples times it is all of the first weights'
        answers, then all of the second's, and so on
    """
    k, m = weights.shape
    matrix = np.zeros((m + n - 1, k, n))
    for place in range(n):
        matrix[place : place + m, :, place] = weights.T
    return matrix.reshape(m + n - 1, k * n)


class Slow:
    """A running mean that forgets: first-order low-pass with its state carried on.

    Parameters
    ----------
    after_s : time constant, seconds
    level : (k,) what it starts from
    """

    MOST = 32  # samples at a time, few enough for the powers below

    def __init__(self, after_s: float, level: FloatArray) -> None:
        keep = np.exp(-1.0 / (after_s * RATE_HZ))
        self.level = level
        self._keep = keep ** np.arange(1, self.MOST + 1)
        self._take = (1.0 - keep) / self._keep

    def follow(self, values: FloatArray) -> FloatArray:
        """Go through values (k, n), n at most ``MOST``, and return the mean at each."""
        n = values.shape[1]
        summed = np.cumsum(values * self._take[:n], axis=1)
        means = (summed + self.level[:, None]) * self._keep[:n]
        self.level = means[:, -1]
        return np.asarray(means)
