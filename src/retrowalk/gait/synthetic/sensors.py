"""What a device on the trunk measures of its motion."""

from typing import Literal

import numpy as np
import numpy.typing as npt

from retrowalk.gait.types import FloatArray
from retrowalk.recordings.types import Recording

Placement = Literal["body", "lower_back"]
Rotation = npt.ArrayLike | Literal["random"] | None

GRAVITY_MPS2 = 9.81
BURST_SAMPLES = 8

# Rows: the device's axes in the body's (x forward, y left, z up).
AXES: dict[Placement, FloatArray] = {
    "body": np.array([[0.0, -1, 0], [0, 0, 1], [-1, 0, 0]]),  # x right, y up, z to the back
    "lower_back": np.array([[0.0, 0, 1], [0, 1, 0], [-1, 0, 0]]),  # x up, y left, z to the back
}


def specific_force(position: FloatArray, attitude: FloatArray, rate_hz: float) -> FloatArray:
    """Feel acceleration and gravity in the body's axes, m/s^2 (3, n): R^T (a + g)."""
    acc = np.zeros_like(position)
    acc[:, 1:-1] = np.diff(position, 2, axis=1) * rate_hz**2
    acc[2] += GRAVITY_MPS2
    yaw, pitch, roll = attitude
    ahead = np.cos(yaw) * acc[0] + np.sin(yaw) * acc[1]
    left = np.cos(yaw) * acc[1] - np.sin(yaw) * acc[0]
    x = np.cos(pitch) * ahead - np.sin(pitch) * acc[2]
    up = np.sin(pitch) * ahead + np.cos(pitch) * acc[2]
    return np.stack(
        [x, np.cos(roll) * left + np.sin(roll) * up, np.cos(roll) * up - np.sin(roll) * left]
    )


def body_rates(attitude: FloatArray, rate_hz: float) -> FloatArray:
    """Angular velocity in the body's axes, rad/s (3, n), from yaw, pitch and roll."""
    _, pitch, roll = attitude
    yaw_rate, pitch_rate, roll_rate = np.gradient(attitude, 1.0 / rate_hz, axis=1)
    return np.stack(
        [
            roll_rate - np.sin(pitch) * yaw_rate,
            np.cos(roll) * pitch_rate + np.sin(roll) * np.cos(pitch) * yaw_rate,
            np.cos(roll) * np.cos(pitch) * yaw_rate - np.sin(roll) * pitch_rate,
        ]
    )


def device_axes(placement: Placement, rotation: Rotation, rng: np.random.Generator) -> FloatArray:
    """Matrix (3, 3) that turns a vector of the body into the device."""
    if rotation is None:
        return AXES[placement]
    given = rng.standard_normal(4) if isinstance(rotation, str) else np.asarray(rotation, float)
    turn = given if given.shape == (3, 3) else _from_quaternion(given)
    product: FloatArray = turn @ AXES[placement]
    return product


def _from_quaternion(wxyz: FloatArray) -> FloatArray:
    w, x, y, z = wxyz / np.linalg.norm(wxyz)
    cross = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    matrix: FloatArray = np.eye(3) + 2 * w * cross + 2 * cross @ cross
    return matrix


def with_noise(
    acc: FloatArray, gyr: FloatArray, effort: FloatArray, noise: float, rng: np.random.Generator
) -> tuple[FloatArray, FloatArray]:
    """Add bias and noise of a phone's sensors, and the shaking of soft tissue while walking."""
    acc_bias = 0.03 * rng.standard_normal((3, 1))
    gyr_bias = 0.003 * rng.standard_normal((3, 1))
    acc_noise = (0.03 + 0.4 * effort) * rng.standard_normal(acc.shape)
    gyr_noise = (0.004 + 0.04 * effort) * rng.standard_normal(gyr.shape)
    return acc + noise * (acc_bias + acc_noise), gyr + noise * (gyr_bias + gyr_noise)


def store(
    time_s: FloatArray,
    acc: FloatArray,
    gyr: FloatArray,
    packet_loss: float,
    jitter_s: float,
    rng: np.random.Generator,
) -> Recording:
    """Sample at uneven times and lose packets, as phones and radios do.

    The first and the last sample stay, so that recording and truth have the same zero.
    """
    if jitter_s:
        uneven = time_s + jitter_s * rng.standard_normal(time_s.size)
        uneven[[0, -1]] = time_s[[0, -1]]
        uneven = np.unique(uneven.clip(time_s[0], time_s[-1]))
        acc, gyr = (np.stack([np.interp(uneven, time_s, c) for c in s]) for s in (acc, gyr))
        time_s = uneven
    if packet_loss:
        bursts = rng.random(time_s.size // BURST_SAMPLES + 1) < packet_loss
        kept = ~np.repeat(bursts, BURST_SAMPLES)[: time_s.size]
        kept[[0, -1]] = True
        time_s, acc, gyr = time_s[kept], acc[:, kept], gyr[:, kept]
    return Recording.from_arrays(time_s, acc, gyr, source="synthetic walk")
