"""Which way the body faces, in the axes of the device.

Travel is told relative to the device, so forward has to come from somewhere: a declared mounting,
a stretch known to be forward walking, or, failing both, an assumption that is said aloud.
"""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from retrowalk.errors import InvalidAnswer
from retrowalk.gait.steps import Footfalls
from retrowalk.gait.travel import Travel
from retrowalk.gait.types import IntArray, Mode
from retrowalk.languages import Message

FloatArray = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

STEADY_COHERENCE = 0.5
STEADY_STEPS = 6  # that many make a stretch to go by
SHOWN_COHERENCE = 0.35  # what is told to be forward walking needs less
SHOWN_STEPS = 4
SHOWN_AGREEMENT = 0.7  # length of the mean of unit vectors: 1 if all point the same way
LEAST_UPRIGHT = 0.64  # cosine of 50 degrees: a device tilted further is not worn as usual
FASTER = 1.1  # forward is taken to be the faster way when it is that much faster


@dataclass(frozen=True, eq=False)
class Facing:
    """The body's forward, and how the device sat when it was learnt.

    Attributes
    ----------
    forward : (3,) unit vector, device axes
    up : (3,) unit vector pointing up at that time, device axes
    learnt_s : when it was, seconds from the start of the recording
    notes : what was assumed, for the walker
    """

    forward: FloatArray
    up: FloatArray
    learnt_s: float
    notes: tuple[Message, ...] = ()


def facing_of(
    steps: Footfalls,
    travel: Travel,
    forward_axis: str | None = None,
    forward_during: tuple[float, float] | None = None,
    mode: IntArray | None = None,
) -> Facing | None:
    """Find which way the body faces; None where nothing tells.

    ``mode`` are values of Mode, (n,): a run is not compared with a walk. Without it all walk.

    Raises
    ------
    InvalidAnswer
        if the axis or the stretch is not one
    """
    if forward_axis is not None:
        return Facing(axis_of(forward_axis), _usual(steps.up), 0.0)
    if forward_during is None:
        return _assumed(steps, travel, mode)
    start_s, end_s = forward_during
    if not start_s < end_s:
        raise InvalidAnswer(Message("gait-stretch-turned", start=float(start_s), end=float(end_s)))
    during = (steps.time_s >= start_s) & (steps.time_s < end_s)
    shown = np.flatnonzero(during & (travel.coherence >= SHOWN_COHERENCE))
    shown = shown[_as_usual(steps.up[:, shown])]
    if shown.size >= SHOWN_STEPS and _agreement(travel.heading[:, shown]) >= SHOWN_AGREEMENT:
        return Facing(
            _mean(travel.heading[:, shown]),
            _usual(steps.up[:, shown]),
            float(steps.time_s[shown[0]]),
        )
    assumed = _assumed(steps, travel, mode)
    if assumed is None:
        return None
    missing = Message("gait-note-no-stretch", start=float(start_s), end=float(end_s))
    return replace(assumed, notes=(missing, *assumed.notes))


def axis_of(name: str) -> FloatArray:
    """Turn the name of an axis, ``x``, ``+y``, ``-z`` and so on, into its unit vector."""
    letters = name.strip().lower()
    sign = -1.0 if letters.startswith("-") else 1.0
    letter = letters.lstrip("+-")
    if letter not in ("x", "y", "z") or len(letters) > 2:
        raise InvalidAnswer(Message("gait-axis", axis=name))
    return sign * np.array([letter == axis for axis in "xyz"], dtype=np.float64)


def _assumed(steps: Footfalls, travel: Travel, mode: IntArray | None) -> Facing | None:
    """Take the way of the first steady stretch, unless the opposite way is clearly faster.

    People walk backward more slowly than forward, and run so too, and most begin forward.
    """
    steady = np.flatnonzero(travel.coherence >= STEADY_COHERENCE)
    steady = steady[_as_usual(steps.up[:, steady])]
    if steady.size < STEADY_STEPS:
        return None
    heading = travel.heading[:, steady]
    line = _line(heading)
    first = heading[:, np.abs(line @ heading) >= SHOWN_AGREEMENT][:, :STEADY_STEPS]
    line *= np.sign(line @ first.sum(axis=1)) or 1.0
    along = np.sign(line @ heading)
    pace = np.sqrt(steps.excursion_m[steady]) / steps.duration_s[steady]
    up, learnt_s = _usual(steps.up[:, steady]), float(steps.time_s[steady[0]])
    if min((along > 0).sum(), (along < 0).sum()) < STEADY_STEPS:
        note = Message("gait-note-facing-one")
        return Facing(line, up, learnt_s, (note,))
    if _faster(pace, along, np.ones(steady.size) if mode is None else mode[steady]):
        note = Message("gait-note-facing-faster")
        return Facing(-line, up, learnt_s, (note,))
    note = Message("gait-note-facing-first")
    return Facing(line, up, learnt_s, (note,))


def _faster(pace: FloatArray, along: FloatArray, mode: npt.NDArray[np.generic]) -> bool:
    """Tell whether the way against ``along`` is the faster one, where both are walked or run."""
    for one in (Mode.WALK, Mode.RUN):
        against, with_it = (pace[(mode == one) & (along == sign)] for sign in (-1, 1))
        if min(against.size, with_it.size) >= STEADY_STEPS:
            return bool(np.median(against) > FASTER * np.median(with_it))
    return False


def _as_usual(up: FloatArray) -> Mask:
    """Leave out where the device was still on its way to where it is worn, (n,)."""
    return np.asarray(_usual(up) @ up >= LEAST_UPRIGHT)


def _line(heading: FloatArray) -> FloatArray:
    """Find the line (3,) that the headings (3, n) run along, either way."""
    return np.asarray(np.linalg.eigh(heading @ heading.T)[1][:, -1])


def _agreement(vectors: FloatArray) -> float:
    return float(np.linalg.norm(vectors.mean(axis=1)))


def _usual(vectors: FloatArray) -> FloatArray:
    """Take the direction most vectors have, whatever the others do."""
    if not vectors.size:
        return np.zeros(3)
    return _mean(np.median(vectors, axis=1)[:, None])


def _mean(vectors: FloatArray) -> FloatArray:
    total = vectors.sum(axis=1)
    return np.asarray(total / (np.linalg.norm(total) or 1.0))
