"""What the body does besides walking: it rises from a chair, sits down, stands on one leg.

Rising is a bow of the trunk, then a lift by the length of the thigh, each with the least jerk
(Flash & Hogan 1985, doi:10.1523/JNEUROSCI.05-07-01688.1985); sitting down is the same in reverse.
To stand on one leg the trunk moves over that foot first, sways while it is there, and feels the
other foot come down. The device sits above the hips, so a bow moves it too.
"""

from typing import Self

import numpy as np

from retrowalk.gait.types import FloatArray

THIGH_PER_HEIGHT = 0.245  # Winter 2009; so much higher is the hip in standing than in sitting
ABOVE_HIP_M = 0.2
SEATED_RAD = -0.12  # a seated trunk leans back
BOW_RAD = 0.65
BOWED = 0.45  # share of a rise after which the trunk straightens again
LIFT = (0.30, 0.94)  # shares of a rise between which the trunk goes up
AHEAD_PER_THIGH = 0.6
HALF_STANCE_M = 0.09  # from between the feet to over one of them
HIP_DROP_RAD = 0.05
TOUCH_M, TOUCH_S = 0.005, 0.05
SWAYS = ((0.006, 0.35), (0.003, 0.8), (0.001, 1.9))  # on one leg: metres, Hz


class Posture:
    """Displacements (n,) of the trunk, metres, and of its attitude, radians, from standing."""

    def __init__(self, time_s: FloatArray, height_m: float) -> None:
        self.time_s = time_s
        self.thigh_m = THIGH_PER_HEIGHT * height_m
        self.ahead_m, self.left_m, self.up_m, self.pitch_rad, self.roll_rad = np.zeros(
            (5, time_s.size)
        )

    def seated(self) -> Self:
        """Begin on a chair."""
        self.up_m -= self.thigh_m
        self.pitch_rad += SEATED_RAD
        return self

    def rise(self, begin_s: float, duration_s: float) -> Self:
        """Rise from the chair."""
        self._add_rise((self.time_s - begin_s) / duration_s, since=0.0)
        return self

    def sit(self, begin_s: float, duration_s: float) -> Self:
        """Sit down: a rise run backward."""
        self._add_rise(1.0 - (self.time_s - begin_s) / duration_s, since=1.0)
        return self

    def _add_rise(self, share: FloatArray, since: float) -> None:
        lift = _smooth(share, *LIFT) - since
        self.up_m += self.thigh_m * lift
        self.ahead_m += AHEAD_PER_THIGH * self.thigh_m * lift
        self.pitch_rad += BOW_RAD * (_smooth(share, 0.0, BOWED) - _smooth(share, BOWED, 1.0))
        self.pitch_rad -= SEATED_RAD * lift

    def on_left_leg(
        self, leaves_s: float, lifted_s: float, touch_s: float, rng: np.random.Generator
    ) -> Self:
        """Move over the left foot, lift the right one, and put it down again."""
        on_one = _smooth(self.time_s, leaves_s, lifted_s) - _smooth(
            self.time_s, touch_s - 0.1, touch_s + 0.7
        )
        self.left_m += HALF_STANCE_M * on_one
        self.roll_rad += HIP_DROP_RAD * on_one
        for size_m, hz in SWAYS:
            for way in (self.left_m, self.ahead_m):
                wander_m = size_m * rng.uniform(0.6, 1.4)
                way += wander_m * on_one * np.sin(2 * np.pi * (hz * self.time_s + rng.random()))
        self.up_m -= TOUCH_M * np.exp(-(((self.time_s - touch_s) / TOUCH_S) ** 2))
        return self

    def added_to(self, position: FloatArray, attitude: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Put the posture on top of the trunk's way: position (3, n) and attitude (3, n)."""
        yaw, pitch, roll = attitude
        ahead = self.ahead_m + ABOVE_HIP_M * np.sin(self.pitch_rad)
        up = self.up_m + ABOVE_HIP_M * (np.cos(self.pitch_rad) - 1.0)
        cos, sin = np.cos(yaw), np.sin(yaw)
        moved = np.stack([ahead * cos - self.left_m * sin, ahead * sin + self.left_m * cos, up])
        return position + moved, np.stack([yaw, pitch + self.pitch_rad, roll + self.roll_rad])


def _smooth(at: FloatArray, begin: float, end: float) -> FloatArray:
    """From 0 at ``begin`` to 1 at ``end`` with the least jerk."""
    x = np.clip((at - begin) / (end - begin), 0.0, 1.0)
    smooth: FloatArray = x**3 * (10 - 15 * x + 6 * x**2)
    return smooth
