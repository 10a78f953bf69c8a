"""How the trunk sways on its way.

It rises and falls as an inverted pendulum on a leg of 0.53 of the height, and is fastest along
the direction of *travel* when it has fallen deepest: that is what tells a backward walk from a
forward one. The waveforms are Fourier series over the step (vertical, travel, pitch) and over the
stride (lateral, yaw, roll); phase zero is the initial contact, of the left foot for the stride.
Their sizes are means over recordings: the lower backs of 13 people with known foot contacts, and
tracked phones on the trunks of 5, one of whom walks backward, toes first and landing more softly.

Who runs is a mass on a spring instead (``runner``): slowest along the travel when it is deepest,
and speeding up while it rises.

Sources: Zijlstra & Hof 2003, doi:10.1016/S0966-6362(02)00190-X (pendulum and step length).
"""

import numpy as np

from retrowalk.gait.synthetic.course import Course
from retrowalk.gait.synthetic.mishaps import Mishaps
from retrowalk.gait.synthetic.runner import spring_mass
from retrowalk.gait.synthetic.sensors import Placement
from retrowalk.gait.types import FloatArray

LEG_PER_HEIGHT = 0.53
# True step length over that of a pendulum that rises and falls as the first harmonic does: the
# mean over five tracked people forward, one person and actors backward.
PENDULUM_FACTOR = {"forward": 1.29, "backward": 1.07}
IN_PLACE_EXCURSION_M = 0.010
STEP_S = 0.56  # of the people whom the waveforms are from
HARMONICS = 6  # of a runner's push

Series = tuple[tuple[int, float, float], ...]  # (harmonic, size, phase in rad)

# Accelerations, m/s^2
UP_FORWARD: Series = (
    (1, 2.2, -0.71),
    (2, 0.45, 0.44),
    (3, 0.9, -0.05),
    (4, 0.69, -1.65),
    (5, 0.5, -2.6),
)
UP_BACKWARD: Series = ((1, 2.2, -0.71), (2, 1.3, -2.2), (3, 0.25, -2.0), (4, 0.3, -2.0))
TRAVEL_FORWARD: Series = ((1, 1.6, 1.2), (2, 0.85, 0.6), (3, 0.8, 0.0), (4, 0.5, -0.5))
TRAVEL_BACKWARD: Series = ((1, 1.7, 1.0), (2, 0.6, 0.3), (3, 0.25, 0.1), (4, 0.3, -1.3))
LEFT: dict[Placement, Series] = {
    "body": ((1, 0.95, 1.6), (3, 0.7, -2.6), (5, 0.65, 2.1), (7, 0.4, 0.5)),
    "lower_back": ((1, 0.40, 1.7), (3, 0.45, -2.6), (5, 0.55, 2.1), (7, 0.4, 0.5)),
}
# Angular velocities about the body's own axes, rad/s
YAW: Series = ((1, 0.50, -2.4), (3, 0.14, -0.4), (5, 0.08, -1.4))
PITCH: Series = ((1, 0.16, 2.9), (2, 0.08, 2.0), (3, 0.1, -1.4))
ROLL: Series = ((1, 0.2, -0.4), (3, 0.3, -1.6), (5, 0.08, -2.5))


def sway(
    course: Course,
    placement: Placement,
    tilt_rad: float,
    mishaps: Mishaps,
    rng: np.random.Generator,
) -> tuple[FloatArray, FloatArray]:
    """Position (3, n) in metres and attitude (3, n) in yaw, pitch, roll of the trunk."""
    step, stride = course.phase_rad, course.phase_rad / 2
    walking = (1 - course.running) * _excursion_m(course)

    up_forth, up_back = _displacement(UP_FORWARD, rng), _displacement(UP_BACKWARD, rng)
    # The series give the shape, the pendulum its size; travel keeps its ratio to vertical.
    forth = (1 - course.backward) / _excursion(up_forth)
    back = course.backward / _excursion(up_back)
    up = (walking + IN_PLACE_EXCURSION_M * course.in_place) * (
        forth * _sum(up_forth, step) + back * _sum(up_back, step)
    )
    ahead = (np.sign(course.speed_mps) * walking) * (
        forth * _sum(_displacement(TRAVEL_FORWARD, rng), step)
        + back * _sum(_displacement(TRAVEL_BACKWARD, rng), step)
    )
    for number, segment in enumerate(course.segments):
        if segment.running:
            speed_mps = segment.speed_mps(course.height_m)
            bounce = spring_mass(abs(speed_mps), segment.step_s, course.height_m)
            share = course.share_of(number)
            up = up + share * _sum(_twice_integrated(bounce.up_mps2, segment.step_s), step)
            surge = _twice_integrated(bounce.ahead_mps2, segment.step_s)
            ahead = ahead + np.sign(speed_mps) * share * _sum(surge, step)
    # A runner's trunk sways and turns with the forces of a walker's, for shorter.
    sways = course.effort * (1 - course.running) + course.running * (course.step_s / STEP_S) ** 2
    left = sways * _sum(_displacement(LEFT[placement], rng, 2 * STEP_S), stride)

    # The hip of the leading foot leads: forward in a forward step, backward in a backward one.
    leads = sways * (1 - 2 * course.backward)
    yaw = course.heading_rad + leads * _sum(_angle(YAW, rng, 2 * STEP_S), stride)
    pitch = tilt_rad + sways * _sum(_angle(PITCH, rng, STEP_S), step)
    roll = sways * _sum(_angle(ROLL, rng, 2 * STEP_S), stride)

    dropped, pitched, rolled = mishaps.moved(course.time_s, rng)
    up, pitch, roll = up + dropped, pitch + pitched, roll + rolled

    cos, sin = np.cos(course.heading_rad), np.sin(course.heading_rad)
    east_m, north_m = (np.cumsum(course.speed_mps * c) * course.dt_s for c in (cos, sin))
    position = np.stack([east_m + ahead * cos - left * sin, north_m + ahead * sin + left * cos, up])
    return position, np.stack([yaw, pitch, roll])


def _excursion_m(course: Course) -> FloatArray:
    """Rise and fall of the pendulum of the local step, metres."""
    leg_m = LEG_PER_HEIGHT * course.height_m
    factor = np.where(course.speed_mps < 0, PENDULUM_FACTOR["backward"], PENDULUM_FACTOR["forward"])
    half_m = np.minimum(course.step_m / factor / 2, 0.9 * leg_m)
    excursion: FloatArray = leg_m - np.sqrt(leg_m**2 - half_m**2)
    return excursion


def _twice_integrated(acc_mps2: FloatArray, step_s: float) -> Series:
    """Take a step of an acceleration apart, its mean left out, and integrate: metres."""
    sizes = np.fft.rfft(acc_mps2)[1 : HARMONICS + 1] * 2 / acc_mps2.size
    omega = 2 * np.pi / step_s
    return tuple(
        (k, float(-np.abs(size) / (k * omega) ** 2), float(np.angle(size)))
        for k, size in enumerate(sizes, start=1)
    )


def _displacement(series: Series, rng: np.random.Generator, period_s: float = STEP_S) -> Series:
    """Integrate accelerations twice: metres."""
    omega = 2 * np.pi / period_s
    return tuple((k, -size / (k * omega) ** 2, phase) for k, size, phase in _personal(series, rng))


def _angle(series: Series, rng: np.random.Generator, period_s: float) -> Series:
    """Integrate angular velocities: radians."""
    omega = 2 * np.pi / period_s
    return tuple(
        (k, size / (k * omega), phase - np.pi / 2) for k, size, phase in _personal(series, rng)
    )


def _personal(series: Series, rng: np.random.Generator) -> Series:
    """Vary a mean waveform as people differ."""
    return tuple(
        (k, size * np.exp(0.15 * rng.standard_normal()), phase + 0.12 * rng.standard_normal())
        for k, size, phase in series
    )


def _sum(series: Series, phase_rad: FloatArray) -> FloatArray:
    total = np.zeros_like(phase_rad)
    for k, size, phase in series:
        total += size * np.cos(k * phase_rad + phase)
    return total


def _excursion(series: Series) -> float:
    """Rise and fall of the first harmonic."""
    return 2 * abs(series[0][1])
