"""Stumbles and falls, as they move the trunk.

A stumble is a trip that the walker saves by lowering the foot (Eng, Winter & Patla 1994,
doi:10.1007/BF00227520): the trunk pitches forward and drops, and the foot that was caught comes
down hard. A fall takes some 0.7 s and ends with the pelvis on the ground at 2.6 m/s (Hsiao &
Robinovitch 1998, doi:10.1016/S0021-9290(97)00114-0); the trunk turns down with it, to the front,
the back or a side.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from retrowalk.gait.types import FloatArray

FALL_S = 0.7
FALL_MPS = 2.6
STOPPED_S = 0.09  # the ground and soft tissue stop the pelvis
RISE_S = 2.0  # from lying to standing, when somebody hurries
TRIP_S, TRIP_MPS, CAUGHT_S = 0.15, 0.9, 0.04  # of the drop onto the foot that saves a stumble
SAVED_S = 0.5
PITCH_RAD, PITCH_S = 0.4, 0.2  # of a stumble
WAYS = ((1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0))  # pitch, roll: front, back, sides


@dataclass(frozen=True)
class Mishaps:
    """When the walker stumbles, and when they hit the ground; seconds.

    ``lies_s`` is how long they lie, from each impact on.
    """

    stumbles_s: Sequence[float] = ()
    falls_s: Sequence[float] = ()
    lies_s: float = np.inf

    def on_feet(self, time_s: FloatArray) -> FloatArray:
        """Share, (n,), to which the walker is on the feet: 1 before a fall, 0 while lying."""
        share = np.ones(time_s.size)
        for impact_s in self.falls_s:
            down = _ramp(time_s, impact_s - FALL_S, impact_s)
            share -= down - _ramp(time_s, impact_s + self.lies_s, impact_s + self.lies_s + RISE_S)
        return share

    def moved(
        self, time_s: FloatArray, rng: np.random.Generator
    ) -> tuple[FloatArray, FloatArray, FloatArray]:
        """How far the trunk is raised (metres), pitched and rolled (radians), (n,) each."""
        up, pitch, roll = np.zeros((3, time_s.size))
        for moment_s in self.stumbles_s:
            drop = _drop(time_s, moment_s, TRIP_S, TRIP_MPS, CAUGHT_S)
            up += drop * (1 - _ramp(time_s, moment_s + CAUGHT_S, moment_s + CAUGHT_S + SAVED_S))
            pitch += PITCH_RAD * np.exp(-(((time_s - moment_s) / PITCH_S) ** 2))
        for impact_s in self.falls_s:
            up_again = _ramp(time_s, impact_s + self.lies_s, impact_s + self.lies_s + RISE_S)
            up += _drop(time_s, impact_s, FALL_S, FALL_MPS, STOPPED_S) * (1 - up_again)
            forward, left = WAYS[rng.integers(len(WAYS))]
            lying = (
                np.pi / 2 * np.clip((time_s - impact_s) / FALL_S + 1, 0, 1) ** 2 * (1 - up_again)
            )
            pitch += forward * lying
            roll += left * lying
        return up, pitch, roll


def _drop(
    time_s: FloatArray, impact_s: float, lasts_s: float, speed_mps: float, stopped_s: float
) -> FloatArray:
    """Height (n,) of what drops ever faster until it hits the ground, and is stopped there."""
    falling = np.clip((time_s - impact_s) / lasts_s + 1, 0, 1) ** 1.5
    stopped = 1 - _ramp(time_s, impact_s, impact_s + stopped_s)
    return np.asarray(-np.cumsum(speed_mps * falling * stopped) * (time_s[1] - time_s[0]))


def _ramp(time_s: FloatArray, begin_s: float, end_s: float) -> FloatArray:
    """From 0 to 1 as half a wave of a cosine."""
    if not np.isfinite(begin_s):
        return np.zeros(time_s.size)
    return np.asarray(
        0.5 - 0.5 * np.cos(np.pi * np.clip((time_s - begin_s) / (end_s - begin_s), 0, 1))
    )
