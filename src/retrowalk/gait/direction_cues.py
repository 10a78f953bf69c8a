"""What shows where the walker travels: two cues, each for its way of walking.

Who walks on is an inverted pendulum: the trunk speeds up while it falls and brakes while it
rises, so its horizontal acceleration along the travel is in antiphase with its vertical velocity,
whatever the person, the speed and the way the body faces.

Who stops after every step, as beginners do beside a rail, is no pendulum: the knee bends when it
suits. But then the trunk is still between the steps and moves one way only in them, so its
horizontal velocity is a row of pulses that point along the travel: the mean of v |v|^2 does.
Sway to the side is as long to the left as to the right and cancels in both.

In slow steps both are faint: where they contradict each other, neither is believed.
"""

import numpy as np
import numpy.typing as npt

from retrowalk.gait.motion import Push
from retrowalk.gait.signal import RATE_HZ
from retrowalk.gait.tempo import SLOW, Tempo

FloatArray = npt.NDArray[np.float64]

STOPPING = 0.45  # how much of the velocity must be pulses one way: 0 for a sine, 1 for a spike
FAINT = 0.2  # ... and how much of it must be, to have a say at all
GLIDING = 0.3  # rise and fall of the trunk to its horizontal velocity; a pendulum has about 1


def cue_of(push: Push, rise_mps: FloatArray, tempo: Tempo) -> FloatArray:
    """Give the signal that points along the travel on average, (3, n), m^2/s^3."""
    fall = -push.push_mps2 * rise_mps
    surge2 = _dot(push.surge_mps, push.surge_mps)
    pulses = push.surge_mps * surge2
    window = round(RATE_HZ / tempo.around_hz)
    rise2, size = _around(rise_mps**2, window), _around(surge2 * np.sqrt(surge2), window) + 1e-12
    mean = _around(pulses, window)
    clarity = np.sqrt(_dot(mean, mean)) / size
    if tempo is SLOW:
        contradicts = (clarity >= FAINT) & (_dot(_around(fall, window), mean) < 0)
        fall = np.where(contradicts, 0.0, fall)
    stopping = (clarity >= STOPPING) & (rise2 < GLIDING**2 * _around(surge2, window))
    if not stopping.any():
        return fall
    usual = np.sqrt(rise2 * _around(_dot(push.push_mps2, push.push_mps2), window))
    return np.where(stopping, pulses * (usual / size), fall)


def _around(values: FloatArray, window: int) -> FloatArray:
    """Mean over ``window`` samples around each; beyond the ends there is nothing."""
    half = min(window // 2, values.shape[-1] // 2)
    padded = np.zeros((*values.shape[:-1], values.shape[-1] + 2 * half + 1))
    padded[..., half + 1 : -half] = values
    summed = np.cumsum(padded, axis=-1)
    return np.asarray((summed[..., 2 * half + 1 :] - summed[..., : -2 * half - 1]) / window)


def _dot(a: FloatArray, b: FloatArray) -> FloatArray:
    return np.asarray(np.einsum("ij,ij->j", a, b))
