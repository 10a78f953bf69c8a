"""A footfall of walking, and where it leads."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from retrowalk.gait.live.landing import Landing
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
    heading : (3,) unit vector along the travel, device axes, horizontal
    coherence : 0 to 1, how well push and fall keep step
    begins : it is the first after a pause
    mode : how it is made
    """

    landing: Landing
    heading: FloatArray
    coherence: float
    begins: bool
    mode: Mode


def stride_of(landings: Sequence[Landing], mode: Mode) -> Stride:
    """Pool the last of a run of footfalls with those before it, all of one mode.

    As ``retrowalk.gait.travel`` does, only that the steps after it have not come yet. What a
    runner's steps show points the other way; where nobody knows, they show nothing.
    """
    travel, vigour = np.zeros(3), 0.0
    for weight, landing in zip(WEIGHTS, reversed(landings), strict=False):
        travel += weight * (
            landing.run_travel if mode is Mode.RUN else landing.footfall.travel[:, 0]
        )
        vigour += weight * landing.vigour
    latest = landings[-1]
    travel -= (travel @ latest.up) * latest.up
    travel *= SIGN[mode]
    length = float(np.sqrt(travel @ travel))
    return Stride(
        landing=latest,
        heading=travel / max(length, 1e-12),
        coherence=length / max(vigour, 1e-12),
        begins=len(landings) == 1,
        mode=mode,
    )
