"""Movement that is no walking: what a device on a body records on wheels, in a lift, at a stove.

Each is written as position and attitude of the device's place on the body, like the walks, so the
two sensors agree. They are pictures of a kind, not of a person: what is steady in them is steadier
than life, which makes them harder to tell from walking.
"""

from collections.abc import Callable
from typing import Literal

import numpy as np

from retrowalk.gait.synthetic.sensors import (
    Placement,
    Rotation,
    body_rates,
    device_axes,
    specific_force,
    store,
    with_noise,
)
from retrowalk.gait.types import FloatArray
from retrowalk.recordings.types import Recording

OtherMovement = Literal[
    "cycling_pocket",
    "cycling_trunk",
    "train",
    "car",
    "lift",
    "rocking",
    "stirring",
    "squatting",
    "sitting_down",
]
Motion = tuple[FloatArray, FloatArray]  # position (3, n) m, attitude (3, n) yaw, pitch, roll rad

THIGH_M = 0.25  # from the hip to a phone in the pocket
CYCLES_SPM: dict[OtherMovement, float] = {  # how often a minute each repeats itself
    "cycling_pocket": 75.0,
    "cycling_trunk": 75.0,
    "train": 96.0,
    "car": 84.0,
    "lift": 4.0,
    "rocking": 50.0,
    "stirring": 90.0,
    "squatting": 24.0,
    "sitting_down": 10.0,
}


def other_movement(
    what: OtherMovement,
    *,
    seed: int | np.random.Generator,
    duration_s: float = 60.0,
    cycles_per_minute: float | None = None,
    rate_hz: float = 100.0,
    placement: Placement = "body",
    rotation: Rotation = None,
    noise: float = 1.0,
) -> Recording:
    """Make the recording of somebody who does not walk.

    Parameters
    ----------
    what : what they do
    seed : what all randomness is drawn from
    cycles_per_minute : of the pedals, the sway, the arm, the knees; as is usual if not told
    placement, rotation, noise, rate_hz : as for :func:`retrowalk.gait.synthetic.synthesise`
    """
    rng = np.random.default_rng(seed)
    time_s = np.arange(round(duration_s * rate_hz)) / rate_hz
    f_hz = (cycles_per_minute or CYCLES_SPM[what]) / 60.0
    position, attitude = _MADE[what](time_s, _phase(f_hz, time_s, rng), rng)
    acc, gyr = specific_force(position, attitude, rate_hz), body_rates(attitude, rate_hz)
    device_from_body = device_axes(placement, rotation, rng)
    acc, gyr = device_from_body @ acc, device_from_body @ gyr
    acc, gyr = with_noise(acc, gyr, np.zeros(time_s.size), noise, rng)
    return store(time_s[1:-1], acc[:, 1:-1], gyr[:, 1:-1], 0.0, 0.0, rng)


def _cycling_pocket(time_s: FloatArray, phase: FloatArray, rng: np.random.Generator) -> Motion:
    """Let the thigh swing about the hip by 25 degrees either way, once a turn of the pedals."""
    thigh = np.radians(-15.0 + 25.0 * np.sin(phase) + 3.0 * np.sin(2 * phase))
    position = THIGH_M * np.stack((np.cos(thigh), 0.0 * thigh, np.sin(thigh)))
    road = _noise(time_s, 3.0, 12.0, rng) * 0.001
    return position + road, np.stack((0.0 * thigh, -thigh, 0.03 * np.sin(phase)))


def _cycling_trunk(time_s: FloatArray, phase: FloatArray, rng: np.random.Generator) -> Motion:
    """Rock from side to side once a turn of the pedals, bob and nod at each push."""
    left = 0.02 * np.sin(phase)
    ahead, up = 0.006 * np.sin(2 * phase), 0.004 * np.sin(2 * phase + 1.0)
    road = _noise(time_s, 2.0, 12.0, rng) * 0.001
    nod, roll = 0.5 + 0.01 * np.sin(2 * phase), 0.05 * np.sin(phase)
    return np.stack((ahead, left, up)) + road, np.stack((0.0 * phase, nod, roll))


def _train(time_s: FloatArray, phase: FloatArray, rng: np.random.Generator) -> Motion:
    """Sway on springs: up and down, to the side and along, all at the same tempo."""
    swell = 1.0 + 0.3 * _slow(time_s, rng)
    ahead, left, up = 0.004, 0.008, 0.006
    position = swell * np.stack(
        (ahead * np.cos(phase), left * np.sin(phase), up * np.sin(phase + 0.5))
    )
    rails = _noise(time_s, 4.0, 15.0, rng) * 0.0005
    return position + rails, np.stack((0.0 * phase, 0.0 * phase, 0.01 * np.sin(phase)))


def _car(time_s: FloatArray, phase: FloatArray, rng: np.random.Generator) -> Motion:
    """Be shaken in a seat: the springs of the car answer a rough road, curves and braking."""
    del phase
    shaken = np.array([[0.004], [0.003], [0.008]]) * _noise(time_s, 0.9, 2.5, rng)
    road = np.array([[0.4], [0.4], [1.0]]) * _noise(time_s, 5.0, 15.0, rng) * 0.0005
    lean = 0.02 * np.stack([_slow(time_s, rng) for _ in range(3)])
    return shaken + road, lean


def _lift(time_s: FloatArray, phase: FloatArray, rng: np.random.Generator) -> Motion:
    """Ride up and down by three metres, standing."""
    up = 1.5 * np.tanh(2.0 * np.sin(phase)) / np.tanh(2.0)
    sway = np.array([[0.004], [0.004], [0.0]]) * _noise(time_s, 0.1, 0.5, rng)
    return sway + np.stack((0.0 * up, 0.0 * up, up)), 0.01 * sway


def _rocking(time_s: FloatArray, phase: FloatArray, rng: np.random.Generator) -> Motion:
    """Rock a child: shift the weight to either side, knees giving a little each time."""
    left, up = 0.05 * np.sin(phase), 0.008 * np.cos(2 * phase)
    ahead = 0.01 * np.sin(phase + 0.7) + 0.005 * _slow(time_s, rng)
    yaw, roll = 0.15 * np.sin(phase), 0.06 * np.sin(phase)
    return np.stack((ahead, left, up)), np.stack((yaw, 0.0 * yaw, roll))


def _stirring(time_s: FloatArray, phase: FloatArray, rng: np.random.Generator) -> Motion:
    """Stir a pot: the trunk follows the arm around in small circles."""
    swell = 1.0 + 0.3 * _slow(time_s, rng)
    ahead, left, up = 0.008 * np.cos(phase), 0.008 * np.sin(phase), 0.0025 * np.sin(phase + 0.6)
    yaw, pitch = 0.05 * np.sin(phase + 0.3), 0.01 * np.cos(phase)
    return swell * np.stack((ahead, left, up)), np.stack((yaw, pitch, 0.0 * yaw))


def _squatting(time_s: FloatArray, phase: FloatArray, rng: np.random.Generator) -> Motion:
    """Bend the knees deeply, again and again, the trunk leaning forward at the bottom."""
    down = 0.5 - 0.5 * np.cos(phase)
    sway = np.array([[0.005], [0.005], [0.0]]) * _noise(time_s, 0.1, 0.5, rng)
    position = np.stack((0.1 * down, 0.0 * down, -0.45 * down)) + sway
    return position, np.stack((0.0 * down, 0.5 * down, 0.0 * down))


def _sitting_down(time_s: FloatArray, phase: FloatArray, rng: np.random.Generator) -> Motion:
    """Sit down on a chair, lean back, rise again."""
    seated = 0.5 - 0.5 * np.tanh(3.0 * np.cos(phase)) / np.tanh(3.0)
    leaning = 0.6 * np.exp(-((np.cos(phase) / 0.35) ** 2))
    sway = np.array([[0.005], [0.005], [0.0]]) * _noise(time_s, 0.1, 0.5, rng)
    position = np.stack((-0.3 * seated, 0.0 * seated, -0.4 * seated)) + sway
    return position, np.stack((0.0 * seated, leaning - 0.3 * seated, 0.0 * seated))


_MADE: dict[OtherMovement, Callable[[FloatArray, FloatArray, np.random.Generator], Motion]] = {
    "cycling_pocket": _cycling_pocket,
    "cycling_trunk": _cycling_trunk,
    "train": _train,
    "car": _car,
    "lift": _lift,
    "rocking": _rocking,
    "stirring": _stirring,
    "squatting": _squatting,
    "sitting_down": _sitting_down,
}


def _phase(f_hz: float, time_s: FloatArray, rng: np.random.Generator) -> FloatArray:
    """Go around so often a second, by two hundredths faster or slower now and then."""
    rate = f_hz * (1.0 + 0.02 * _slow(time_s, rng))
    return np.asarray(2 * np.pi * np.cumsum(rate) * (time_s[1] - time_s[0]))


def _slow(time_s: FloatArray, rng: np.random.Generator) -> FloatArray:
    return _noise(time_s, 0.0, 0.15, rng)


def _noise(
    time_s: FloatArray, low_hz: float, high_hz: float, rng: np.random.Generator
) -> FloatArray:
    """Noise between two frequencies, of standard deviation 1, (n,)."""
    f_hz = np.fft.rfftfreq(time_s.size, time_s[1] - time_s[0])
    inside = (f_hz > low_hz) & (f_hz <= high_hz)
    made = np.fft.irfft(np.fft.rfft(rng.standard_normal(time_s.size)) * inside, time_s.size)
    return np.asarray(made / made.std())
