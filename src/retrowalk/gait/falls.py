"""Falls: the walker is upright, drops, hits the ground, and lies.

No sign alone tells a fall. Jogging hits harder, a jump drops longer, lying down tips as far; only
in a fall all of it comes within a second. That the fall, the impact and the posture after it are
taken together is after Kangas et al. 2008, doi:10.1016/j.gaitpost.2008.01.003. Upright is how the
device is in the walker's own steps, so a fall is told of who has walked before it.
"""

from dataclasses import dataclass

import numpy as np

from retrowalk.gait.felt import Felt, Trod, confidence_of
from retrowalk.gait.signal import RATE_HZ
from retrowalk.gait.types import Event, EventKind
from retrowalk.gait.units import GRAVITY_MPS2

KNOWN_S = 1.5  # after the impact all is felt that tells a fall
IMPACT_S = (-0.5, 1.0)  # around the first peak: in it the highest is the ground


@dataclass(frozen=True)
class FallParameters:
    """What makes a fall.

    The limits are round numbers well below what 154 acted falls of 11 people in walking and jogging
    show (SisFall: Sucerquia, López & Vargas-Bonilla 2017, doi:10.3390/s17010198).

    Attributes
    ----------
    impact_mps2 : the acceleration is at least so long, m/s²: half as much again as at rest
    drop_mps : in the second before, the trunk loses at least so much upward velocity, m/s
    tip_radps : it tips at least so fast, rad/s; not asked without a gyroscope
    upright_rad : before, up is at most so far from that of the walker's steps, rad
    lying_rad : after, it is at least so far from it, rad
    upright_s, lying_s : when before and after the impact is, s; within ``BEFORE_S`` and ``KNOWN_S``
    flight_mps2, flight_s : what weighs so little (m/s²) for so long (s) was dropped: a body that
        falls is still held somewhere
    steps : at least so many steps of walking were before
    usual_steps : over the latest of which up is the median
    again_s : two falls are at least so far apart, s
    """

    impact_mps2: float = 15.0
    drop_mps: float = 0.25
    tip_radps: float = 1.2
    upright_rad: float = float(np.radians(40.0))
    lying_rad: float = float(np.radians(50.0))
    upright_s: tuple[float, float] = (-4.0, -1.0)
    lying_s: tuple[float, float] = (0.75, 1.5)
    flight_mps2: float = 2.0
    flight_s: float = 0.2
    steps: int = 3
    usual_steps: int = 30
    again_s: float = 5.0


FALL = FallParameters()


def fall_at(
    felt: Felt, at: int, trod: Trod, *, turning_known: bool, parameters: FallParameters = FALL
) -> Event | None:
    """Judge whether the peak of the acceleration at sample ``at`` was a fall.

    Parameters
    ----------
    turning_known : there is a gyroscope
    """
    limits, peak_s = parameters, float(felt.time_s[at])
    before = np.flatnonzero(trod.between(-np.inf, peak_s - 0.5, peak_s + KNOWN_S))
    if before.size < limits.steps:
        return None
    usual = np.median(trod.up[:, before[-limits.usual_steps :]], axis=1)
    if not felt.tilt_rad(at, *limits.upright_s, usual) <= limits.upright_rad:
        return None
    lying_rad = felt.tilt_rad(at, *limits.lying_s, usual)
    if not lying_rad >= limits.lying_rad:
        return None
    second = felt.window(at, -1.0, 1.0 / RATE_HZ)
    shares = [
        felt.size_mps2[felt.window(at, *IMPACT_S)].max() / limits.impact_mps2,
        _drop_mps(felt, second) / limits.drop_mps,
        lying_rad / limits.lying_rad,
    ]
    if turning_known:
        around = felt.window(at, -1.0, 0.5)
        shares.append(felt.tip_radps[around].max() / limits.tip_radps)
    if min(shares) < 1.0 or _was_dropped(felt, second, limits):
        return None
    ground = felt.window(at, *IMPACT_S)
    hit = ground.start + int(felt.size_mps2[ground].argmax())
    return Event(float(felt.time_s[hit]), EventKind.FALL, confidence_of(*shares))


def _drop_mps(felt: Felt, within: slice) -> float:
    """Find the greatest loss of the integral of what is felt beyond gravity, m/s."""
    gained = np.cumsum(felt.size_mps2[within] - GRAVITY_MPS2) / RATE_HZ
    return float((np.maximum.accumulate(np.append(0.0, gained)) - np.append(0.0, gained)).max())


def _was_dropped(felt: Felt, within: slice, limits: FallParameters) -> bool:
    """Tell whether the device flew freely for longer than anything worn on a body does."""
    light = np.concatenate(([False], felt.size_mps2[within] < limits.flight_mps2, [False]))
    edges = np.flatnonzero(np.diff(light))
    return bool((np.diff(edges)[::2] >= limits.flight_s * RATE_HZ).any())
