"""Finding the steps, and what each of them shows.

In every step the trunk falls and speeds up until the other foot lands, then rises and slows
down. Downward velocity and acceleration along the travel therefore peak together, shortly before
the contact; their sum is clearer than either, forward and backward alike, and it does not ask
which way the body faces.
"""

from dataclasses import dataclass, fields
from typing import Self

import numpy as np
import numpy.typing as npt

from retrowalk.gait.contacts import contact_times
from retrowalk.gait.direction_cues import cue_of
from retrowalk.gait.filters import low_pass, spectrum_of
from retrowalk.gait.motion import Motion
from retrowalk.gait.peaks import outstanding_peaks
from retrowalk.gait.signal import RATE_HZ
from retrowalk.gait.tempo import USUAL, Tempo

FloatArray = npt.NDArray[np.float64]

PENDULUM_RAD_S = USUAL.pendulum_radps
SHORTEST_STEP_S = USUAL.shortest_s
LONGEST_STEP_S = USUAL.longest_s  # a longer pause is standing
LEAST_PEAK_MPS2 = USUAL.least_peak_mps2
LEAST_SHARE = 0.4  # of the usual size around here; smaller ones are ripples of a step
USUAL_STEP_S = 0.6


@dataclass(frozen=True, eq=False)
class Footfalls:
    """Every step found and what the trunk did in it, one column each, in order of time.

    Attributes
    ----------
    time_s : (n,) time of the contact
    duration_s : (n,) since the contact before, or as usual where there was none
    travel : (3, n) points where the walker travels, device axes; its length is at most ``vigour``
    vigour : (n,) what the length of ``travel`` would be if push and fall were wholly in step
    up : (3, n) mean of up, device axes
    excursion_m : (n,) how far the trunk rose and fell
    sway_mps : (3, n) velocity of the trunk's sway at the contact, device axes
    """

    time_s: FloatArray
    duration_s: FloatArray
    travel: FloatArray
    vigour: FloatArray
    up: FloatArray
    excursion_m: FloatArray
    sway_mps: FloatArray

    def __len__(self) -> int:
        return int(self.time_s.size)

    def __getitem__(self, which: npt.NDArray[np.bool_] | npt.NDArray[np.intp]) -> Self:
        return type(self)(*(getattr(self, f.name)[..., which] for f in fields(self)))

    @classmethod
    def joined(cls, parts: list[Self]) -> Self:
        """Put the footfalls of segments one after another."""
        if not parts:
            shapes = {"travel": (3, 0), "up": (3, 0), "sway_mps": (3, 0)}
            return cls(*(np.zeros(shapes.get(f.name, (0,))) for f in fields(cls)))
        return cls(
            *(np.concatenate([getattr(p, f.name) for p in parts], axis=-1) for f in fields(cls))
        )


def footfalls_in(
    motion: Motion, start_s: float, end_s: float, contact_s: FloatArray | None = None
) -> Footfalls:
    """Find the footfalls of a segment in ``[start_s, end_s)``.

    Contacts that are known already, (n,) seconds, are not looked for.
    """
    cue, ahead = _towards(motion)
    tempo = motion.tempo
    effort = -tempo.pendulum_radps * motion.rise_mps
    braking = None
    if motion.horizontal is not None:
        effort = effort + _dot(motion.horizontal.push_mps2, ahead)
        braking = _dot(motion.horizontal.braking_mps3, ahead)
    if contact_s is None:
        peaks = _peaks(effort, tempo)
        time_s = contact_times(motion.time_s, peaks, effort, braking, motion.unloading_mps3)
    else:
        time_s = contact_s[(contact_s >= motion.time_s[0]) & (contact_s <= motion.time_s[-1])]

    interval_s = np.diff(time_s, prepend=-np.inf)
    follows = interval_s <= tempo.longest_s
    usual_s = float(np.median(interval_s[follows])) if follows.any() else USUAL_STEP_S
    duration_s = np.where(follows, interval_s, usual_s)

    spans = _Spans(motion.time_s, time_s - duration_s, time_s)
    vigour = np.sqrt(spans.mean(motion.rise_mps**2))
    sway = np.zeros((3, time_s.size))
    if motion.horizontal is not None:
        vigour = vigour * np.sqrt(spans.mean(_dot(*[motion.horizontal.push_mps2] * 2)))
        sway = motion.horizontal.sway_mps[:, spans.last - 1]
    found = Footfalls(
        time_s,
        duration_s,
        spans.mean(cue),
        vigour,
        spans.mean(motion.up),
        spans.range(motion.height_m),
        sway,
    )
    return found[(time_s >= start_s) & (time_s < end_s)]


def _towards(motion: Motion) -> tuple[FloatArray, FloatArray]:
    """Find what points along the travel on average, and its direction around here."""
    if motion.horizontal is None:
        return np.zeros_like(motion.up), np.zeros_like(motion.up)
    cue = cue_of(motion.horizontal, motion.rise_mps, motion.tempo)
    f_hz, apply = spectrum_of(cue, RATE_HZ)
    ahead = apply(low_pass(f_hz, motion.tempo.around_hz))
    return cue, ahead / (np.sqrt(_dot(ahead, ahead)) + 1e-12)


def _peaks(effort: FloatArray, tempo: Tempo) -> npt.NDArray[np.intp]:
    f_hz, apply = spectrum_of(effort**2, RATE_HZ)
    usual = np.sqrt(np.maximum(apply(low_pass(f_hz, tempo.around_hz)), 0.0))
    least = np.maximum(tempo.least_peak_mps2, LEAST_SHARE * usual)
    return outstanding_peaks(effort, least, apart=round(tempo.shortest_s * RATE_HZ))


def _dot(a: FloatArray, b: FloatArray) -> FloatArray:
    return np.asarray(np.einsum("ij,ij->j", a, b))


class _Spans:
    """Means and ranges of signals over many stretches of time at once."""

    def __init__(self, grid_s: FloatArray, start_s: FloatArray, end_s: FloatArray) -> None:
        self.first = np.clip(np.searchsorted(grid_s, start_s), 0, grid_s.size - 1)
        self.last = np.clip(np.searchsorted(grid_s, end_s), self.first + 1, grid_s.size)

    def mean(self, values: FloatArray) -> FloatArray:
        zero = np.zeros((*values.shape[:-1], 1))
        summed = np.concatenate((zero, np.cumsum(values, axis=-1)), axis=-1)
        return np.asarray(
            (summed[..., self.last] - summed[..., self.first]) / (self.last - self.first)
        )

    def range(self, values: FloatArray) -> FloatArray:
        edges = np.stack((self.first, self.last), axis=1).ravel()
        if not edges.size:
            return np.zeros(0)
        padded = np.append(values, values[-1])
        high, low = np.maximum.reduceat(padded, edges), np.minimum.reduceat(padded, edges)
        return np.asarray(high[::2] - low[::2])
