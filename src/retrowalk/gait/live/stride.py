"""A footfall of walking, and where it leads."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import sqrt

import numpy as np
import numpy.typing as npt

from retrowalk.gait.live.landing import Landing
from retrowalk.gait.live.types import Vector
from retrowalk.gait.travel import WEIGHTS
from retrowalk.gait.types import Mode

FloatArray = npt.NDArray[np.float64]

POOLED = len(WEIGHTS)
SIGN = {Mode.WALK: 1.0, Mode.RUN: -1.0, Mode.UNKNOWN: 0.0}


@dataclass(frozen=True, eq=False)
class Stride:
    """A footfall of walking, and where it and the ones just before it lead.

    Attributes
    ----------
    heading : unit vector along the travel, device axes, horizontal
    coherence : 0 to 1, how well push and fall keep step
    begins : it is the first after a pause
    mode : how it is made
    """

    landing: Landing
    heading: Vector
    coherence: float
    begins: bool
    mode: Mode

    @cached_property
    def manner_mps2(self) -> FloatArray:
        """Acceleration over the step, upward and along the travel, (2, POINTS)."""
        upward, *level = self.landing.manner_mps2
        return np.stack((upward, self.heading @ np.array(level)))


def stride_of(landings: Sequence[Landing], mode: Mode) -> Stride:
    """Pool the last of a run of footfalls with those before it, all of one mode.

    As ``retrowalk.gait.travel`` does, only that the steps after it have not come yet. What a
    runner's steps show points the other way; where nobody knows, they show nothing.
    """
    x = y = z = vigour = 0.0
    for weight, landing in zip(WEIGHTS, reversed(landings), strict=False):
        a, b, c = landing.run_travel if mode is Mode.RUN else landing.travel
        x, y, z = x + weight * a, y + weight * b, z + weight * c
        vigour += weight * landing.vigour
    latest, sign = landings[-1], SIGN[mode]
    ux, uy, uz = latest.up
    rises = x * ux + y * uy + z * uz
    x, y, z = sign * (x - rises * ux), sign * (y - rises * uy), sign * (z - rises * uz)
    length = sqrt(x * x + y * y + z * z)
    least = max(length, 1e-12)
    return Stride(
        landing=latest,
        heading=(x / least, y / least, z / least),
        coherence=length / max(vigour, 1e-12),
        begins=len(landings) == 1,
        mode=mode,
    )
