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

from retrowalk.gait.contacts import CONTACTS, ContactParameters, contact_times
from retrowalk.gait.direction_cues import cue_of
from retrowalk.gait.faint_steps import (
    FAINT_STEPS,
    FaintStepParameters,
    are_steps,
    late_s,
    shares,
)
from retrowalk.gait.filters import low_pass, spectrum_of
from retrowalk.gait.motion import Motion
from retrowalk.gait.peaks import outstanding_peaks
from retrowalk.gait.pieces import Pieces
from retrowalk.gait.signal import RATE_HZ
from retrowalk.gait.tempo import USUAL, Tempo

FloatArray = npt.NDArray[np.float64]

PENDULUM_RAD_S = USUAL.pendulum_radps
SHORTEST_STEP_S = USUAL.shortest_s
LONGEST_STEP_S = USUAL.longest_s  # a longer pause is standing
LEAST_PEAK_MPS2 = USUAL.least_peak_mps2
USUAL_STEP_S = 0.6


@dataclass(frozen=True)
class StepParameters:
    """How steps are found.

    Attributes
    ----------
    least_share : of the usual height of the effort around here; smaller peaks are ripples
    ahead_hz : which way the walk goes is taken over so much: some three seconds to either side,
        so that a turn, in which the trunk hardly pushes, is led by the walking beside it
    faint : what steps must show in which the trunk does little
    contacts : when the foot lands
    """

    least_share: float = 0.4
    ahead_hz: float = 0.15
    faint: FaintStepParameters = FAINT_STEPS
    contacts: ContactParameters = CONTACTS


STEPS = StepParameters()
LEAST_SHARE = STEPS.least_share


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
    motion: Motion,
    pieces: Pieces,
    parameters: StepParameters = STEPS,
    contact_s: FloatArray | None = None,
) -> Footfalls:
    """Find the footfalls that the pieces answer for, on their common axis of time.

    Contacts that are known already, (n,) seconds, are not looked for.
    """
    tempo, push = motion.tempo, motion.horizontal
    cue = np.zeros_like(motion.up)
    effort = -tempo.pendulum_radps * motion.rise_mps
    braking, push2 = None, None
    if push is not None:
        cue = cue_of(push, motion.rise_mps, tempo)
        ahead = _direction_around(cue, parameters.ahead_hz)
        effort = effort + _dot(push.push_mps2, ahead)
        braking = _dot(push.braking_mps3, ahead)
        push2 = _Means(_dot(push.push_mps2, push.push_mps2))
    if contact_s is None:
        peaks = _peaks(effort, pieces, tempo, parameters.least_share)
        time_s = contact_times(
            motion.time_s, peaks, effort, braking, motion.unloading_mps3, parameters.contacts
        )
    else:
        time_s = contact_s[(contact_s >= motion.time_s[0]) & (contact_s <= motion.time_s[-1])]

    rise2 = _Means(motion.rise_mps**2)
    while True:
        run, duration_s = _timed(time_s, pieces, tempo)
        spans = _Spans(motion.time_s, time_s - duration_s, time_s)
        vigour = np.sqrt(rise2.over(spans))
        if push2 is not None:
            vigour = vigour * np.sqrt(push2.over(spans))
        if contact_s is not None:
            landed_s = time_s
            break
        share = shares(run, duration_s, vigour, parameters.faint)
        is_step = are_steps(run, share, parameters.faint)
        if is_step.all():
            landed_s = time_s - late_s(run, vigour, parameters.faint)
            break
        time_s = time_s[is_step]
    found = Footfalls(
        landed_s,
        duration_s,
        _Means(cue).over(spans),
        vigour,
        _Means(motion.up).over(spans),
        spans.range(motion.height_m),
        np.zeros((3, time_s.size)) if push is None else push.sway_mps[:, spans.last - 1],
    )
    return found[pieces.answer_for(landed_s)]


def _timed(
    time_s: FloatArray, pieces: Pieces, tempo: Tempo
) -> tuple[npt.NDArray[np.intp], FloatArray]:
    """Count the runs of contacts without a pause, and take the time since the one before."""
    piece = pieces.at(time_s)
    interval_s = np.diff(time_s, prepend=-np.inf)
    follows = (interval_s <= tempo.longest_s) & (np.diff(piece, prepend=-1) == 0)
    held_s, holds = interval_s[follows], piece[follows]
    held_s = held_s[np.lexsort((held_s, holds))]
    upto = np.searchsorted(holds, np.arange(pieces.first_s.size + 1))
    some = np.diff(upto) > 0
    usual_s = np.full(some.size, USUAL_STEP_S)
    middle = upto[:-1] + upto[1:]
    usual_s[some] = 0.5 * (held_s[(middle[some] - 1) // 2] + held_s[middle[some] // 2])
    return np.cumsum(~follows), np.where(follows, interval_s, usual_s[piece])


def _direction_around(cue: FloatArray, around_hz: float) -> FloatArray:
    """Find the direction of what points along the travel on average, unit vectors (3, n)."""
    f_hz, apply = spectrum_of(cue, RATE_HZ)
    ahead = apply(low_pass(f_hz, around_hz))
    return np.asarray(ahead / (np.sqrt(_dot(ahead, ahead)) + 1e-12))


def _peaks(
    effort: FloatArray, pieces: Pieces, tempo: Tempo, least_share: float
) -> npt.NDArray[np.intp]:
    f_hz, apply = spectrum_of(effort**2, RATE_HZ)
    usual = np.sqrt(np.maximum(apply(low_pass(f_hz, tempo.around_hz)), 0.0))
    least = np.maximum(tempo.least_peak_mps2, least_share * usual)
    apart = round(tempo.shortest_s * RATE_HZ)
    found = [
        part.start + outstanding_peaks(effort[part], least[part], apart) for part in pieces.samples
    ]
    return np.concatenate(found)


def _dot(a: FloatArray, b: FloatArray) -> FloatArray:
    return np.asarray(np.einsum("ij,ij->j", a, b))


class _Spans:
    """Many stretches of time at once."""

    def __init__(self, grid_s: FloatArray, start_s: FloatArray, end_s: FloatArray) -> None:
        self.first = np.clip(np.searchsorted(grid_s, start_s), 0, grid_s.size - 1)
        self.last = np.clip(np.searchsorted(grid_s, end_s), self.first + 1, grid_s.size)

    def range(self, values: FloatArray) -> FloatArray:
        edges = np.stack((self.first, self.last), axis=1).ravel()
        if not edges.size:
            return np.zeros(0)
        padded = np.append(values, values[-1])
        high, low = np.maximum.reduceat(padded, edges), np.minimum.reduceat(padded, edges)
        return np.asarray(high[::2] - low[::2])


class _Means:
    """A signal whose means over stretches are wanted, more than once."""

    def __init__(self, values: FloatArray) -> None:
        zero = np.zeros((*values.shape[:-1], 1))
        self.summed = np.concatenate((zero, np.cumsum(values, axis=-1)), axis=-1)

    def over(self, spans: _Spans) -> FloatArray:
        summed = self.summed[..., spans.last] - self.summed[..., spans.first]
        return np.asarray(summed / (spans.last - spans.first))
