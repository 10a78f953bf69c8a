"""The swings of a foot: when it leaves the ground, when it touches it, and which way it goes.

Seen along the travel, a foot turns three times in a stride: it rolls off over its leading end, in
the swing it turns the other way, and it rolls on to the ground over its trailing end. Forward and
backward alike, the end that leads the travel goes down in rolling, up in the swing; so a swing is
a hill in the turning about the foot's own level axis, and each rolling the dip beside it. The
foot is off the ground, or on it, half-way between the foot of the hill and the bottom of the dip.
A foot that is put down flat makes no dip: it is on the ground when it has all but stopped.

Nothing here asks which end of the foot is the toe or which way time runs: a recording reversed in
time gives the same moments with their names changed.
"""

from dataclasses import dataclass, fields
from typing import Self

import numpy as np
import numpy.typing as npt

from retrowalk.gait.feet.track import Track
from retrowalk.gait.filters import low_pass, spectrum_of
from retrowalk.gait.peaks import outstanding_peaks

FloatArray = npt.NDArray[np.float64]
Indices = npt.NDArray[np.intp]

STRIDE_HZ = 4.0  # what turns more slowly is the stride, not its impacts
SWING_HZ = 3.0  # leaves one hill of a swing
ROLLING_HZ = 10.0  # leaves its sides and the dips beside them
LEAST_SWING_RADPS = 0.8  # a hill that is lower is shuffling on the spot
APART_S = 0.45  # no foot swings twice in less
ROLLING_S = 0.15  # the bottom of the dip is no further from the foot of the hill
ROLLED_RADPS = 2.0  # so deep a dip tells the moment by itself, a shallower one in part
STOPPED = 0.25  # of its greatest speed in the swing: so slow a foot is on the ground
LEAST_MOVE_M = 0.1  # a foot that comes down where it left made no stride
CLEAR_MOVE_M = 0.15  # a shorter move may be judged by its neighbours


@dataclass(frozen=True, eq=False)
class Swings:
    """Every swing found, one column each, in order of time.

    Attributes
    ----------
    off_s, contact_s : (n,) when the foot leaves the ground and touches it
    ahead : (3, n) level unit vector square to the axis, device axes: the line the foot goes along
    along_m : (n,) how far it goes along ``ahead``, from rest to rest
    level_m : (n,) how far it goes over the ground, from rest to rest
    height_m : (n,) greatest height of the sensor above the straight line between the rests
    roll_off_radps, roll_on_radps : (n,) depth of the dip before and after, 0 where there is none
    settling_rad : (n,) turning about the axis from the contact to the rest after it
    """

    off_s: FloatArray
    contact_s: FloatArray
    ahead: FloatArray
    along_m: FloatArray
    level_m: FloatArray
    height_m: FloatArray
    roll_off_radps: FloatArray
    roll_on_radps: FloatArray
    settling_rad: FloatArray

    def __len__(self) -> int:
        return int(self.contact_s.size)

    def __getitem__(self, which: npt.NDArray[np.bool_]) -> Self:
        return type(self)(*(getattr(self, f.name)[..., which] for f in fields(self)))

    @classmethod
    def joined(cls, parts: list[Self]) -> Self:
        """Put the swings of segments one after another."""
        if not parts:
            return cls(*(np.zeros((3, 0) if f.name == "ahead" else 0) for f in fields(cls)))
        return cls(
            *(np.concatenate([getattr(p, f.name) for p in parts], axis=-1) for f in fields(cls))
        )


def axis_of_swing(tracks: list[Track], rate_hz: float) -> FloatArray:
    """Find the axis that a foot turns about most in walking, unit vector (3,), device axes.

    Which of its two ends it names is chance.
    """
    turning = np.zeros((3, 3))
    for track in tracks:
        slow = _slow(track.turning_radps, STRIDE_HZ, rate_hz)
        turning += slow @ slow.T
    return np.asarray(np.linalg.eigh(turning)[1][:, -1])


def swings_in(track: Track, axis: FloatArray, rate_hz: float) -> Swings:
    """Find the swings of a track about an axis (3,)."""
    calm = track.rests.calmest
    moves = _moves(track, axis)
    about = axis @ track.turning_radps
    # Each move turned so that its swing is a hill; outside of all moves nothing swings.
    hill = np.zeros(about.size)
    hill[calm[0] : calm[-1]] = np.repeat(moves.way, np.diff(calm))
    hill *= about
    least = np.full(about.size, LEAST_SWING_RADPS)
    above = np.maximum(_slow(hill, SWING_HZ, rate_hz), 0.0)
    tops = outstanding_peaks(above, least, round(APART_S * rate_hz))
    move = np.searchsorted(calm, tops, side="right") - 1
    swings = (move >= 0) & (move < calm.size - 1)
    swings[swings] &= moves.length_m[move[swings]] >= LEAST_MOVE_M
    tops, move = tops[swings], move[swings]

    rolling = _slow(hill, ROLLING_HZ, rate_hz)
    speed = np.hypot(*track.velocity_mps[:2])
    reach = round(ROLLING_S * rate_hz)
    sides = np.zeros((4, tops.size))
    for k, (top, before, after) in enumerate(
        zip(tops.tolist(), calm[move].tolist(), calm[move + 1].tolist(), strict=True)
    ):
        stopped_mps = STOPPED * speed[before : after + 1].max()
        back, onward = slice(before, top + 1), slice(top, after + 1)
        off, sides[1, k] = _side(rolling[back][::-1], speed[back][::-1], stopped_mps, reach)
        on, sides[3, k] = _side(rolling[onward], speed[onward], stopped_mps, reach)
        sides[[0, 2], k] = top - off, top + on

    turned_rad = np.concatenate(([0.0], np.cumsum(about))) / rate_hz
    contact = np.rint(sides[2]).astype(np.intp)
    moment_s = track.time_s[0] + sides[[0, 2]] / rate_hz
    return Swings(
        off_s=moment_s[0],
        contact_s=moment_s[1],
        ahead=moves.ahead[:, move],
        along_m=moves.along_m[move],
        level_m=moves.level_m[move],
        height_m=moves.height_m[move],
        roll_off_radps=sides[1],
        roll_on_radps=sides[3],
        settling_rad=turned_rad[calm[move + 1]] - turned_rad[contact],
    )


@dataclass(frozen=True, eq=False)
class _Moves:
    """What a foot does between one rest and the next; columns as in :class:`Swings`."""

    ahead: FloatArray
    along_m: FloatArray
    level_m: FloatArray
    length_m: FloatArray
    height_m: FloatArray
    way: FloatArray  # +1 if it goes where ``ahead`` points, else -1


def _moves(track: Track, axis: FloatArray) -> _Moves:
    calm = track.rests.calmest
    begins = calm[:-1]
    shift = np.diff(track.position_m[:, calm], axis=1)
    up = track.in_device(np.repeat([[0.0], [0.0], [1.0]], begins.size, axis=1), begins)
    ahead = np.cross(up, axis, axisa=0, axisc=0)
    ahead /= np.maximum(np.linalg.norm(ahead, axis=0), 1e-9)
    along_m = np.einsum("ij,ij->j", track.in_device(shift, begins), ahead)
    heights_m = track.position_m[2]
    line_m = np.interp(np.arange(heights_m.size), calm, heights_m[calm])
    above_m = heights_m - line_m
    highest_m = np.maximum.reduceat(above_m, begins) if begins.size else np.zeros(0)
    return _Moves(
        ahead,
        along_m,
        level_m=np.hypot(*shift[:2]),
        length_m=np.linalg.norm(shift, axis=0),
        height_m=highest_m,
        way=_way(along_m),
    )


def _way(along_m: FloatArray) -> FloatArray:
    """Which way each move goes; a short one goes as its neighbours do."""
    near = np.clip(along_m, -2 * CLEAR_MOVE_M, 2 * CLEAR_MOVE_M)
    pooled = 2.0 * near
    pooled[1:] += near[:-1]
    pooled[:-1] += near[1:]
    along = np.where(np.abs(along_m) >= CLEAR_MOVE_M, along_m, pooled)
    return np.where(along < 0, -1.0, 1.0)


def _side(
    rolling: FloatArray, speed: FloatArray, stopped_mps: float, reach: int
) -> tuple[float, float]:
    """Go down one side of a hill, from its top to the rest.

    Returns
    -------
    where the ground is left or touched, in samples from the top, and how deep the dip is
    """
    foot = _first(rolling < 0)
    bottom = foot + int(np.argmin(rolling[foot : foot + reach + 1]))
    depth = max(0.0, -float(rolling[bottom]))
    rolled = 0.5 * (foot + bottom)
    quickest = int(np.argmax(speed))
    stopped = quickest + _first(speed[quickest:] < stopped_mps)
    share = min(depth / ROLLED_RADPS, 1.0)
    return share * rolled + (1.0 - share) * stopped, depth


def _first(true: npt.NDArray[np.bool_]) -> int:
    """Index of the first true value, or else of the last value."""
    return int(np.argmax(true)) if true.any() else true.size - 1


def _slow(signal: FloatArray, corner_hz: float, rate_hz: float) -> FloatArray:
    frequency_hz, apply = spectrum_of(signal, rate_hz)
    return apply(low_pass(frequency_hz, corner_hz))
