"""Walks with known truth: what a phone on the trunk would record of a walk that is written down.

Three modules do it in turn: ``course`` (speed, heading, contacts), ``trunk`` (how the trunk sways
on its way; ``runner``, if it is a run) and ``sensors`` (what a device on it would measure).
Position and attitude are written first; specific force and body rates are their derivatives, so
the two sensors and the truth agree with each other by construction.

>>> walk = synthesise([Segment("forward", 20), Segment("backward", 10)], seed=1)
>>> walk.recording.rate_hz
100.0
"""

from collections.abc import Sequence

import numpy as np

from retrowalk.gait.synthetic.course import Course
from retrowalk.gait.synthetic.mishaps import Mishaps
from retrowalk.gait.synthetic.runner import Bounce, spring_mass
from retrowalk.gait.synthetic.sensors import (
    Placement,
    Rotation,
    body_rates,
    device_axes,
    specific_force,
    store,
    with_noise,
)
from retrowalk.gait.synthetic.trunk import sway
from retrowalk.gait.synthetic.walk import Kind, Segment, SyntheticWalk, Truth

__all__ = [
    "Bounce",
    "Kind",
    "Placement",
    "Rotation",
    "Segment",
    "SyntheticWalk",
    "Truth",
    "spring_mass",
    "synthesise",
]


def synthesise(
    segments: Sequence[Segment],
    *,
    seed: int | np.random.Generator,
    height_m: float = 1.72,
    rate_hz: float = 100.0,
    placement: Placement = "body",
    rotation: Rotation = None,
    tilt_rad: float = 0.1,
    variability: float = 0.025,
    noise: float = 1.0,
    packet_loss: float = 0.0,
    jitter_s: float = 0.0,
    stumbles_s: Sequence[float] = (),
    falls_s: Sequence[float] = (),
    lies_s: float = np.inf,
) -> SyntheticWalk:
    """Make the recording of a walk that is written down, and its truth.

    Parameters
    ----------
    segments : the walk, in order; at least one
    seed : what all randomness is drawn from
    placement : how the device sits: ``body`` (a phone upright, screen to the body: forward is -z,
        up is +y) or ``lower_back`` (x up, y left, z to the back)
    rotation : turns the device further: a matrix (3, 3), a quaternion (w, x, y, z) or ``random``
    tilt_rad : the usual lean of the trunk, forward
    variability : coefficient of variation of step time and speed
    noise : 1 for a usual phone and soft tissue, 0 for none
    packet_loss : share of the samples lost, in bursts
    jitter_s : standard deviation of the sampling times
    stumbles_s : when the walker stumbles, and goes on
    falls_s : when the walker hits the ground, falling to the front, the back or a side
    lies_s : for how long the walker lies then; for good unless told
    """
    rng = np.random.default_rng(seed)
    mishaps = Mishaps(stumbles_s, falls_s, lies_s)
    course = Course(segments, height_m, rate_hz, variability, mishaps, rng)
    position, attitude = sway(course, placement, tilt_rad, mishaps, rng)
    acc = specific_force(position, attitude, rate_hz)
    gyr = body_rates(attitude, rate_hz)
    device_from_body = device_axes(placement, rotation, rng)

    inside = course.inside
    acc, gyr = device_from_body @ acc[:, inside], device_from_body @ gyr[:, inside]
    acc, gyr = with_noise(acc, gyr, course.effort[inside], noise, rng)
    recording = store(course.time_s[inside], acc, gyr, packet_loss, jitter_s, rng)
    truth = course.truth(position[:, inside], attitude[:, inside], device_from_body)
    return SyntheticWalk(recording, truth)
