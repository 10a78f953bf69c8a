"""How a measured walk is judged against what is known of it."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Self

import numpy as np
import numpy.typing as npt
from benchmarks.accuracy.truth import Known, Stretch

from retrowalk.gait import Direction, Walk

FloatArray = npt.NDArray[np.float64]

MARGIN_S = 0.75  # left out at both ends of a pure stretch
SHORTEST_STRETCH_S = 2.0
TICK_S = 0.05  # how finely the seconds are looked at
LONGEST_CHANGE_S = 3.0  # of turning between forward and backward
AROUND_TRIAL_S = 0.5  # what feet do before and after a trial is not in its truth
ENOUGH_PEAKS = 6
LONG_GAP = 1.6  # usual intervals
WAYS = {"forward": Direction.FORWARD, "backward": Direction.BACKWARD}


@dataclass(frozen=True)
class Seconds:
    """Seconds inside pure stretches by what was said of them."""

    right: float = 0.0
    wrong: float = 0.0
    unknown: float = 0.0

    def __add__(self, other: Self) -> "Seconds":
        return Seconds(
            self.right + other.right, self.wrong + other.wrong, self.unknown + other.unknown
        )

    @property
    def all(self) -> float:
        """All seconds judged."""
        return self.right + self.wrong + self.unknown


@dataclass(frozen=True)
class Contacts:
    """Initial contacts of a trial: found, true, and found within a tolerance of a true one."""

    found: int
    true: int
    hits: int
    late_s: FloatArray
    sides_right: int

    @property
    def precision(self) -> float:
        """Share of the found ones that are true."""
        return self.hits / max(1, self.found)

    @property
    def recall(self) -> float:
        """Share of the true ones that are found."""
        return self.hits / max(1, self.true)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return 2 * self.hits / max(1, self.found + self.true)

    def __add__(self, other: Self) -> "Contacts":
        return Contacts(
            self.found + other.found,
            self.true + other.true,
            self.hits + other.hits,
            np.concatenate((self.late_s, other.late_s)),
            self.sides_right + other.sides_right,
        )


def seconds(known: Known, walk: Walk) -> Seconds:
    """Compare the direction at each moment of the pure stretches, their ends left out."""
    total = Seconds()
    for stretch in known.stretches:
        if stretch.label not in WAYS or stretch.end_s - stretch.start_s < SHORTEST_STRETCH_S:
            continue
        ticks_s = np.arange(stretch.start_s + MARGIN_S, stretch.end_s - MARGIN_S, TICK_S)
        said = _direction_at(walk, ticks_s) * WAYS[stretch.label]
        total += Seconds(*(TICK_S * float((said == verdict).sum()) for verdict in (1, -1, 0)))
    return total


def change_errors_s(known: Known, walk: Walk) -> list[float]:
    """For each true change of direction, how far away the nearest measured one is.

    A true change is the middle of the turning between two pure stretches, a measured one the
    middle between two bouts.
    """
    pure = [s for s in known.stretches if s.label in WAYS]
    true_s = [
        0.5 * (a.end_s + b.start_s)
        for a, b in pairwise(pure)
        if a.label != b.label and b.start_s - a.end_s <= LONGEST_CHANGE_S
    ]
    found = [b for b in walk.bouts if b.direction is not Direction.UNKNOWN]
    found_s = [
        0.5 * (a.end_s + b.start_s) for a, b in pairwise(found) if a.direction is not b.direction
    ]
    return [min((abs(f - true) for f in found_s), default=np.inf) for true in true_s]


def steps(known: Known, walk: Walk, label: str) -> tuple[float, float]:
    """Count steps, measured and true, from the first to the last of each stretch of a label."""
    of = [_between_peaks(known, walk, s) for s in known.stretches if s.label == label]
    return sum(float(found.sum()) for found, _ in of), sum(float(true.sum()) for _, true in of)


def intervals(known: Known, walk: Walk, label: str) -> tuple[int, int]:
    """Count the intervals between true steps that hold as many contacts as they must, and all."""
    of = [_between_peaks(known, walk, s) for s in known.stretches if s.label == label]
    return sum(int((f == t).sum()) for f, t in of), sum(t.size for _, t in of)


def _between_peaks(known: Known, walk: Walk, stretch: Stretch) -> tuple[FloatArray, FloatArray]:
    """Count the contacts between neighbouring peaks of the tracked height, measured and true.

    The truth is a peak of the height in each step, half a step from the contacts: one contact
    lies between two of them. In a hand the tracked height misses some: a gap as long as two or
    three intervals must hold as many contacts.
    """
    assert known.step_s is not None
    peaks_s = known.step_s[_inside(known.step_s, stretch)]
    gaps_s = np.diff(peaks_s)
    found = np.diff(np.searchsorted(walk.steps.time_s, peaks_s)).astype(np.float64)
    true = np.ones(gaps_s.size)
    if peaks_s.size >= ENOUGH_PEAKS:
        gaps = gaps_s / np.median(gaps_s)
        true = np.where(gaps > LONG_GAP, np.rint(gaps), 1.0)
    return found, true


def metres(known: Known, walk: Walk, label: str) -> tuple[float, float]:
    """Sum metres, measured and true, inside the stretches of a label."""
    assert known.speed_mps is not None
    stretches = [s for s in known.stretches if s.label == label]
    time_s = known.recording.time_s
    true_m = sum(
        np.trapezoid(known.speed_mps[_inside(time_s, s)], time_s[_inside(time_s, s)])
        for s in stretches
    )
    return metres_between(walk, tuple((s.start_s, s.end_s) for s in stretches)), float(true_m)


def metres_between(walk: Walk, between_s: tuple[tuple[float, float], ...]) -> float:
    """Sum the metres measured in the stretches; of a step at an edge, the share inside."""
    end_s = walk.steps.time_s
    starts_s = np.array([bout.start_s for bout in walk.bouts])
    begin_s = np.maximum(np.concatenate(([-np.inf], end_s))[:-1], starts_s[walk.steps.bout])
    inside_s = sum(
        np.clip(np.minimum(end_s, b) - np.maximum(begin_s, a), 0.0, None) for a, b in between_s
    )
    return float(np.nansum(walk.steps.length_m * inside_s / (end_s - begin_s)))


def contacts(known: Known, walk: Walk, within_s: float, *, whole: bool = False) -> Contacts:
    """Pair found and true contacts of a trial, or of the ``whole`` recording."""
    assert known.contact_s is not None
    assert known.contact_side is not None
    first_s, last_s = known.contact_s[[0, -1]] + [-AROUND_TRIAL_S, AROUND_TRIAL_S]
    true_s, true_side = known.contact_s, known.contact_side
    if whole:
        first_s, last_s = -np.inf, np.inf
        true_s = np.concatenate((true_s, known.later_contact_s))
        true_side = np.concatenate((true_side, np.zeros(known.later_contact_s.size)))
    at = np.flatnonzero((walk.steps.time_s >= first_s) & (walk.steps.time_s <= last_s))
    found_s, side = walk.steps.time_s[at], walk.steps.side[at]
    pairs = matched(found_s, true_s, within_s)
    return Contacts(
        found=found_s.size,
        true=true_s.size,
        hits=len(pairs),
        late_s=np.array([found_s[i] - true_s[j] for i, j in pairs]),
        sides_right=sum(int(side[i] == true_side[j]) for i, j in pairs),
    )


def mostly(walk: Walk) -> Direction:
    """Say which direction a walk has for most of its seconds."""
    seconds_of = {way: walk.totals[way.word].duration_s for way in Direction}
    best = max(seconds_of, key=lambda way: seconds_of[way])
    return best if seconds_of[best] > 0 else Direction.UNKNOWN


def matched(found_s: FloatArray, true_s: FloatArray, within_s: float) -> list[tuple[int, int]]:
    """Pair times, nearest first, each used once, none further apart than ``within_s``."""
    apart = np.abs(found_s[:, None] - true_s[None, :])
    near = np.argwhere(apart <= within_s)
    near = near[np.argsort(apart[near[:, 0], near[:, 1]], kind="stable")]
    of_found: dict[int, int] = {}
    taken: set[int] = set()
    for i, j in near.tolist():
        if i not in of_found and j not in taken:
            of_found[i] = j
            taken.add(j)
    return list(of_found.items())


def _inside(time_s: FloatArray, stretch: Stretch) -> npt.NDArray[np.bool_]:
    return (time_s >= stretch.start_s) & (time_s < stretch.end_s)


def _direction_at(walk: Walk, time_s: FloatArray) -> npt.NDArray[np.int8]:
    said = np.zeros(time_s.size, dtype=np.int8)
    for bout in walk.bouts:
        said[(time_s >= bout.start_s) & (time_s < bout.end_s)] = bout.direction
    return said
