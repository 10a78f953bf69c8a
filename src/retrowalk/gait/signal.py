"""The signal as the measuring wants it: evenly sampled, one rate for all devices, in segments.

Whatever came in (25 to 400 Hz, jitter, lost packets, hours of rest), what goes on from here is
a sequence of short segments at :data:`RATE_HZ`, cut where there was movement. Each segment overlaps
its neighbours by :data:`MARGIN_S`, so that no filter sees an edge inside the part it answers for.
A segment has the gyroscope throughout or not at all: where it was silent, the rest goes on without.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from retrowalk.gait.orientation import liveliest_axis
from retrowalk.recordings.types import GAP_S, HOLE_S, Recording
from retrowalk.recordings.types import silences as silent_at
from retrowalk.recordings.units import STANDARD_GRAVITY_MPS2, usual_interval_s

FloatArray = npt.NDArray[np.float64]

RATE_HZ = 50.0  # twice what a trunk does in walking; every rate is brought to this one
MARGIN_S = 5.0  # what a segment sees beyond the part it answers for
LONGEST_PIECE_S = 600.0  # keeps the arrays of a segment in the processor's cache
LONGEST_GAP_S = GAP_S  # a longer silence ends a segment
LONGEST_HOLE_S = HOLE_S  # the gyroscope is drawn through so much
LEAST_TURNING_S = 4.0  # a gyroscope that is heard for less shows no direction
MOVEMENT_MPS2 = 0.1  # a trunk at rest stays below this, the slowest walk above (SD of |acc|)
LOOK_S = 2.0  # for that long at a time
BLOCK = 1 << 18  # samples of a long recording are gone through in blocks, to spare memory


@dataclass(frozen=True, eq=False)
class SignalSegment:
    """An evenly sampled part of a recording.

    Attributes
    ----------
    time_s : (n,) at an even rate, seconds from the start of the recording
    acc_mps2 : (3, n) specific force, device axes; of a recording without gravity, with one that
        points along the axis of most movement
    gyr_radps : (3, n) angular velocity, device axes; None without a gyroscope
    start_s, end_s : the half-open part this segment answers for; the rest is margin
    """

    time_s: FloatArray
    acc_mps2: FloatArray
    gyr_radps: FloatArray | None
    start_s: float
    end_s: float


def segments(recording: Recording, rate_hz: float = RATE_HZ) -> Iterator[SignalSegment]:
    """Cut a recording into evenly sampled segments where there is movement, in order of time."""
    silent = silences(recording)
    for first, last in _unbroken(recording.time_s):
        time_s = recording.time_s[first:last]
        for whole in _moving(recording, first, last):
            for start_s, end_s, turning in _by_gyroscope(*whole, silent):
                seen = np.searchsorted(time_s, [start_s - MARGIN_S, end_s + MARGIN_S]) + first
                a, b = seen.tolist()
                yield _even(recording, a, b, start_s, end_s, rate_hz, turning=turning)


def evenly(recording: Recording) -> SignalSegment:
    """Bring a whole recording to the common rate, rests and all; for those of a few minutes."""
    n, duration_s = recording.time_s.size, recording.duration_s
    return _even(recording, 0, n, 0.0, duration_s, RATE_HZ, turning=True)


def silences(recording: Recording) -> list[tuple[float, float]]:
    """Find where nothing is heard of turning for long, or too little to go by, seconds."""
    time_s, gyr = recording.time_s, recording.gyr_radps
    if gyr is None:
        return [(-np.inf, np.inf)]
    found: list[tuple[float, float]] = []
    for start_s, end_s in silent_at(time_s, gyr):
        before_s = found[-1][1] if found else float(time_s[0])
        if start_s - before_s < LEAST_TURNING_S:
            start_s = found.pop()[0] if found else -np.inf
        found.append((start_s, end_s))
    if found and time_s[-1] - found[-1][1] < LEAST_TURNING_S:
        found[-1] = (found[-1][0], np.inf)
    return found


def near(time_s: float, silent: list[tuple[float, float]]) -> bool:
    """Tell whether the gyroscope was silent within a second of a time."""
    return any(start_s - GAP_S < time_s < end_s + GAP_S for start_s, end_s in silent)


def _by_gyroscope(
    start_s: float, end_s: float, silent: list[tuple[float, float]]
) -> Iterator[tuple[float, float, bool]]:
    """Cut a stretch where the gyroscope falls silent or is heard again."""
    for from_s, to_s in silent:
        if to_s <= start_s or from_s >= end_s:
            continue
        if from_s > start_s:
            yield start_s, from_s, True
        yield max(start_s, from_s), min(end_s, to_s), False
        start_s = to_s
    if start_s < end_s:
        yield start_s, end_s, True


def _unbroken(time_s: FloatArray) -> list[tuple[int, int]]:
    """Index ranges without a long gap and long enough to hold a few steps."""
    cuts = []
    for block in range(0, time_s.size, BLOCK):
        gaps = np.flatnonzero(np.diff(time_s[block : block + BLOCK + 1]) > LONGEST_GAP_S)
        cuts += (gaps + block + 1).tolist()
    ranges = pairwise([0, *cuts, time_s.size])
    return [(a, b) for a, b in ranges if b - a > 1 and time_s[b - 1] - time_s[a] >= LOOK_S]


def _moving(recording: Recording, first: int, last: int) -> Iterator[tuple[float, float]]:
    """Stretches of movement inside an unbroken range, none longer than a segment may be."""
    time_s = recording.time_s
    looks_s = np.arange(time_s[first], time_s[last - 1], LOOK_S)
    edges = np.append(np.searchsorted(time_s[first:last], looks_s) + first, last)
    moves = _spread(recording.acc_mps2, edges) > MOVEMENT_MPS2
    # A step or two may hide in a calm look beside a lively one.
    moves = np.convolve(moves, np.ones(3), mode="same") > 0 if moves.size > 2 else moves
    changes = np.flatnonzero(np.diff(np.concatenate(([0], moves.astype(np.int8), [0]))))
    looks_s = np.append(looks_s, time_s[last - 1] + 1.0 / RATE_HZ)
    for a, b in zip(changes[::2], changes[1::2], strict=True):
        count = max(1, int(np.ceil((looks_s[b] - looks_s[a]) / LONGEST_PIECE_S)))
        cuts = np.linspace(looks_s[a], looks_s[b], count + 1)
        yield from zip(cuts[:-1].tolist(), cuts[1:].tolist(), strict=True)


def _spread(acc: FloatArray, edges: npt.NDArray[np.int64]) -> FloatArray:
    """Take the standard deviation of the length of ``acc`` between edges, block by block."""
    found = []
    for block in range(0, edges.size - 1, 512):
        marks = edges[block : block + 513]
        part = acc[:, marks[0] : marks[-1]]
        size = np.sqrt(np.einsum("ij,ij->j", part, part))
        starts = marks[:-1] - marks[0]
        counts = np.maximum(np.diff(marks), 1)
        mean = np.add.reduceat(size, np.minimum(starts, size.size - 1)) / counts
        power = np.add.reduceat(size * size, np.minimum(starts, size.size - 1)) / counts
        found.append(np.sqrt(np.maximum(power - mean**2, 0.0)))
    return np.concatenate(found)


def _even(
    recording: Recording,
    first: int,
    last: int,
    start_s: float,
    end_s: float,
    rate_hz: float,
    *,
    turning: bool,
) -> SignalSegment:
    """Bring samples ``first`` to ``last`` to an even rate."""
    time_s = recording.time_s[first:last]
    interval_s = usual_interval_s(time_s)
    # Averaging over neighbours keeps what is faster than the new rate from folding into it.
    pool = max(1, round(1.0 / (rate_hz * interval_s)))
    parts = [recording.acc_mps2[:, first:last]]
    if turning and recording.gyr_radps is not None:
        parts.append(_drawn_through(time_s, recording.gyr_radps[:, first:last]))
    steady = abs(pool * interval_s * rate_hz - 1.0) < 1e-6 and np.ptp(np.diff(time_s)) < 1e-3
    if steady:
        even_s = _pooled(time_s, pool)
        signals = [_pooled(part, pool) for part in parts]
    else:
        if pool > 1:
            box = np.ones(pool) / pool
            time_s, *rows = (
                np.convolve(row, box, mode="valid") for row in (time_s, *np.concatenate(parts))
            )
            parts = [np.stack(rows[k : k + 3]) for k in range(0, len(rows), 3)]
        even_s = np.arange(time_s[0], time_s[-1], 1.0 / rate_hz)
        signals = [np.stack([np.interp(even_s, time_s, row) for row in part]) for part in parts]
    if not recording.has_gravity:
        signals[0] = signals[0] + STANDARD_GRAVITY_MPS2 * liveliest_axis(signals[0], rate_hz)
    return SignalSegment(
        even_s, signals[0], signals[1] if len(signals) > 1 else None, start_s, end_s
    )


def _drawn_through(time_s: FloatArray, gyr: FloatArray) -> FloatArray:
    """Fill short holes, and let the device not turn in what is missing of the margins."""
    missing = np.isnan(gyr[0])
    if not missing.any():
        return gyr
    known_s = time_s[~missing]
    after = np.searchsorted(known_s, time_s)
    around_s = np.concatenate(([-np.inf], known_s, [np.inf]))
    near = around_s[after + 1] - around_s[after] <= GAP_S
    filled = np.stack([np.interp(time_s, known_s, row[~missing]) for row in gyr])
    return np.where(missing & ~near, 0.0, filled)


def _pooled(values: FloatArray, pool: int) -> FloatArray:
    """Means of ``pool`` neighbours along the last axis."""
    count = values.shape[-1] // pool
    total = values[..., : count * pool : pool].astype(np.float64)
    for k in range(1, pool):
        total += values[..., k : count * pool : pool]
    total /= pool
    return total
