"""A walk as files of activities have it: laps by direction, and a point every second."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby, repeat
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from retrowalk.activity import Activity, Lap, Sport
from retrowalk.gait import WalkReport
from retrowalk.gait.report import BoutReport, Way
from retrowalk.languages import say
from retrowalk.recordings.types import HeartRate

Numbers = npt.NDArray[np.float64]
_Number = TypeVar("_Number", int, float)

PAUSE_S = 3.0
"""For a shorter silence between bouts the watch goes on."""
MOST_POINTS = 20_000
"""Of a walk of more seconds, a point every so many of them is written."""
_WAYS: dict[bool | None, Way] = {True: "backward", False: "forward", None: "unknown"}
_SIGNS = {"backward": -1, "forward": 1, "unknown": 0}
_SPEED_OVER_S, _CADENCE_OVER_S = 3.0, 6.0
_HEART_HOLDS_S = 5.0


@dataclass(frozen=True)
class OutingLap:
    """A part of a walk in one direction.

    Attributes
    ----------
    way : which, as the body faces
    name : the same in words, or what the walker's watch called it
    start_s, end_s : from the start of the walk; the next begins where this ends
    going_s : without the pauses in it
    """

    way: Way
    name: str
    start_s: float
    end_s: float
    going_s: float
    distance_m: float | None
    steps: int | None
    heart_mean_bpm: float | None = None
    heart_highest_bpm: float | None = None


@dataclass(frozen=True, eq=False)
class Outing:
    """What is written of a walk.

    Attributes
    ----------
    start : in the zone of the walker
    elapsed_s, going_s : from start to end, and without pauses
    pauses : stretches from the start in which the watch stood
    at_s : (n,) whole seconds from the start, without those in pauses; not every one of a day
    distances_m, speeds_mps, cadences_spm, hearts_bpm : (n,) then; NaN where nothing is known
    ways : (n,) -1 backward, 1 forward, 0 where it is not known
    """

    start: datetime
    sport: Sport
    indoor: bool
    elapsed_s: float
    going_s: float
    distance_m: float | None
    steps: int | None
    laps: tuple[OutingLap, ...]
    pauses: tuple[tuple[float, float], ...]
    at_s: Numbers
    distances_m: Numbers
    speeds_mps: Numbers
    cadences_spm: Numbers
    hearts_bpm: Numbers
    ways: npt.NDArray[np.int8]
    heart_mean_bpm: float | None = None
    heart_highest_bpm: float | None = None
    cadence_spm: float | None = None


def of_walk(
    walk: WalkReport, start: datetime, *, indoor: bool = False, heart: HeartRate | None = None
) -> Outing:
    """Take a walk that was measured; ``heart`` is what a strap told in the course of it."""
    runs = [(way, list(bouts)) for way, bouts in groupby(walk.bouts, lambda one: one.direction)]
    ends_s = [bouts[0].start_s for _, bouts in runs[1:]] + [walk.recording.duration_s]
    laps, begun_s = list[OutingLap](), 0.0
    for (way, bouts), end_s in zip(runs, ends_s, strict=False):  # of none there is one end
        laps.append(_lap(way, bouts, begun_s, max(end_s, bouts[-1].end_s), heart))
        begun_s = laps[-1].end_s
    elapsed_s = max(walk.recording.duration_s, begun_s)
    if not laps:  # other programs want one
        laps.append(OutingLap("unknown", "", 0.0, elapsed_s, 0.0, None, None))
    pauses = tuple(_pauses(walk.bouts, elapsed_s))
    every_s = max(1, int(np.ceil(elapsed_s / MOST_POINTS)))
    at_s = np.arange(0, int(np.ceil(elapsed_s)) + every_s, every_s, dtype=np.float64)
    for begin_s, until_s in pauses:
        at_s = at_s[(at_s <= begin_s) | (at_s >= until_s)]
    counted, gone_m = _counted(walk, laps)
    strap = walk.recording.heart_rate
    running = sum(one.duration_s for one in walk.bouts if one.mode == "run")
    return Outing(
        start=start,
        sport=Sport.RUNNING if running > sum(lap.going_s for lap in laps) / 2 else Sport.WALKING,
        indoor=indoor,
        elapsed_s=elapsed_s,
        going_s=sum(lap.going_s for lap in laps),
        distance_m=_added([lap.distance_m for lap in laps]),
        steps=_added([lap.steps for lap in laps]),
        laps=tuple(laps),
        pauses=pauses,
        at_s=at_s,
        distances_m=gone_m(at_s),
        speeds_mps=_rate(gone_m, at_s, _SPEED_OVER_S),
        cadences_spm=60 * _rate(counted, at_s, _CADENCE_OVER_S),
        hearts_bpm=_hearts(heart, at_s),
        ways=_ways(walk.bouts, at_s),
        heart_mean_bpm=None if strap is None else strap.mean_bpm,
        heart_highest_bpm=None if strap is None else strap.highest_bpm,
    )


def of_activity(activity: Activity, backward: Sequence[bool | None] = ()) -> Outing:
    """Take a walk that is known by its totals; ``backward`` tells of each lap which way it went.

    Of an activity without laps it tells of the whole.
    """
    elapsed_s = max(activity.elapsed_s or 0.0, activity.duration_s)
    whole = Lap(
        start_s=0,
        duration_s=activity.duration_s,
        distance_m=activity.distance_m,
        steps=activity.steps,
        heart_rate_mean_bpm=activity.heart_rate_mean_bpm,
        heart_rate_highest_bpm=activity.heart_rate_highest_bpm,
    )
    told = activity.laps or (whole,)
    ends_s = [lap.start_s for lap in told[1:]] + [elapsed_s]
    ways = [*backward, *repeat(None, len(told))]
    laps = tuple(
        OutingLap(
            way=_WAYS[way],
            name=lap.name or (name_of(_WAYS[way]) if way is not None else ""),
            start_s=lap.start_s,
            end_s=max(end_s, lap.start_s + lap.duration_s),
            going_s=lap.duration_s,
            distance_m=lap.distance_m,
            steps=lap.steps,
            heart_mean_bpm=lap.heart_rate_mean_bpm,
            heart_highest_bpm=lap.heart_rate_highest_bpm,
        )
        for lap, way, end_s in zip(told, ways, ends_s, strict=False)
    )
    nothing = np.full(2, np.nan)
    length_m = nothing if activity.distance_m is None else np.array([0.0, activity.distance_m])
    return Outing(
        start=activity.start,
        sport=activity.sport,
        indoor=activity.indoor,
        elapsed_s=elapsed_s,
        going_s=activity.duration_s,
        distance_m=activity.distance_m,
        steps=activity.steps,
        laps=laps,
        pauses=(),
        at_s=np.array([0.0, np.floor(elapsed_s)]),
        distances_m=length_m,
        speeds_mps=nothing,
        cadences_spm=nothing,
        hearts_bpm=nothing,
        ways=np.zeros(2, dtype=np.int8),
        heart_mean_bpm=activity.heart_rate_mean_bpm,
        heart_highest_bpm=activity.heart_rate_highest_bpm,
        cadence_spm=activity.cadence_spm,
    )


def name_of(way: Way) -> str:
    """Name a direction in the language that is spoken."""
    return say(f"tracks-lap-{way}")


def _lap(
    way: Way, bouts: Sequence[BoutReport], start_s: float, end_s: float, heart: HeartRate | None
) -> OutingLap:
    lengths = [one.distance_either_m if one.distance_m is None else one.distance_m for one in bouts]
    beats = np.empty(0)
    if heart is not None:
        beats = heart.bpm[(heart.time_s >= start_s) & (heart.time_s < end_s)]
    return OutingLap(
        way=way,
        name=name_of(way),
        start_s=start_s,
        end_s=end_s,
        going_s=sum(one.duration_s for one in bouts),
        distance_m=_added(lengths),
        steps=sum(one.steps for one in bouts),
        heart_mean_bpm=float(beats.mean()) if beats.size else None,
        heart_highest_bpm=float(beats.max()) if beats.size else None,
    )


def _pauses(bouts: Sequence[BoutReport], elapsed_s: float) -> Iterator[tuple[float, float]]:
    """Find where nobody walked for a while, before the first bout and after the last too."""
    ends_s = [0.0, *(one.end_s for one in bouts)]
    starts_s = [*(one.start_s for one in bouts), elapsed_s]
    for end_s, start_s in zip(ends_s, starts_s, strict=True):
        if start_s - end_s >= PAUSE_S and bouts:
            yield end_s, start_s


def _counted(walk: WalkReport, laps: Sequence[OutingLap]) -> tuple["_Along", "_Along"]:
    """Give steps and metres by time: every step at its own, of its length within its lap's."""
    times_s, lengths_m = [0.0], [0.0]
    every_s = [one.time_s for one in walk.steps]
    for lap in laps:
        steps = walk.steps[bisect_left(every_s, lap.start_s) : bisect_left(every_s, lap.end_s)]
        told = [one.length_m or one.length_either_m or 0.0 for one in steps]
        scale = (lap.distance_m or 0.0) / sum(told) if sum(told) else 0.0
        times_s += [one.time_s for one in steps]
        lengths_m += [scale * one for one in told]
    at_s = np.array(times_s)
    return _Along(at_s, np.arange(at_s.size, dtype=float)), _Along(at_s, np.cumsum(lengths_m))


class _Along:
    """What grows with time, straight between two steps."""

    def __init__(self, at_s: Numbers, counted: Numbers) -> None:
        self._at_s, self._counted = at_s, counted

    def __call__(self, at_s: Numbers) -> Numbers:
        return np.asarray(np.interp(at_s, self._at_s, self._counted))


def _rate(along: _Along, at_s: Numbers, over_s: float) -> Numbers:
    return (along(at_s + over_s / 2) - along(at_s - over_s / 2)) / over_s


def _hearts(heart: HeartRate | None, at_s: Numbers) -> Numbers:
    """Take at each second what the strap told last, if that is not long ago."""
    told = np.full(at_s.size, np.nan)
    if heart is None or not heart.time_s.size:
        return told
    last = np.searchsorted(heart.time_s, at_s, side="right") - 1
    fresh = (last >= 0) & (at_s - heart.time_s[np.maximum(last, 0)] <= _HEART_HOLDS_S)
    told[fresh] = heart.bpm[last[fresh]]
    return told


def _ways(bouts: Sequence[BoutReport], at_s: Numbers) -> npt.NDArray[np.int8]:
    ways = np.zeros(at_s.size, dtype=np.int8)
    for one in bouts:
        ways[(at_s >= one.start_s) & (at_s < one.end_s)] = _SIGNS[one.direction]
    return ways


def _added(values: Sequence[_Number | None]) -> _Number | None:
    """Add up what is told; None where nothing is."""
    known = [one for one in values if one is not None]
    return sum(known[1:], start=known[0]) if known else None
