"""Points of a track, and what can be told of them where the device told no totals itself."""

from array import array
from itertools import pairwise
from math import asin, cos, sin, sqrt

import numpy as np
import numpy.typing as npt

from retrowalk.errors import UnreadableActivity
from retrowalk.languages import Message

MOST_POINTS = 300_000
"""Of one activity: more than three days, at one a second."""
EARTH_M = 6_371_008.8
"""Mean radius R1 of the ellipsoid GRS80 (H. Moritz, Geodetic Reference System 1980, 2000)."""
LEAP_S = 12 * 3600.0
STEP_BACK_S = 60.0
"""So far on or back from one point to the next, the clock was set."""
PAUSE_S = 600.0
"""A longer silence within a segment is none of the time it went on."""
MOST_COVERED_S = 10.0
"""For so long a reading holds, where the device writes only what changes."""
LEAST_COVERED = 0.8
"""Of the time, cadence must be known, or steps are not told of it."""
TREMBLE_M = 3.0
"""Positions of a receiver at rest are so far apart."""
_SPIKE_M, _SPIKE_MPS = 50.0, 15.0

Numbers = npt.NDArray[np.float64]
_NAN = float("nan")


class Track:
    """Points in the order of the file; NaN is what a point does not tell.

    Attributes
    ----------
    at_s : seconds since 1970
    latitude, longitude : degrees, WGS84
    distance_m : from the start, as the device counted it
    heart_bpm, cadence : beats, and strides or steps or turns, a minute
    segment : the number of its segment; between two of them nothing is known
    """

    _COLUMNS = ("at_s", "latitude", "longitude", "distance_m", "heart_bpm", "cadence", "segment")

    def __init__(self, name: str) -> None:
        self._name = name
        self._rows = array("d")

    def __len__(self) -> int:
        return len(self._rows) // len(self._COLUMNS)

    def add(
        self,
        at_s: float | None,
        position: tuple[float, float] | None = None,
        *,
        distance_m: float | None = None,
        heart_bpm: float | None = None,
        cadence: float | None = None,
        segment: int = 0,
    ) -> None:
        """Add a point, without what can't be true.

        Raises
        ------
        UnreadableActivity
            if there are more than ``MOST_POINTS``
        """
        if len(self) >= MOST_POINTS:
            raise UnreadableActivity(Message("tracks-many", file=self._name, most=MOST_POINTS))
        latitude, longitude = position if position and _is_place(*position) else (_NAN, _NAN)
        told = (
            at_s,
            latitude,
            longitude,
            within(distance_m, 0, 1e7),
            heart(heart_bpm),
            within(cadence, 0, 300),
            float(segment),
        )
        self._rows.extend(_NAN if one is None else one for one in told)

    def points(self) -> "Points":
        """Give them as columns, those of one second as one, without strays in time."""
        rows = np.frombuffer(self._rows, dtype=np.float64).reshape(-1, len(self._COLUMNS))
        return Points(_merged(rows))


class Points:
    """Columns of points, and their totals."""

    def __init__(self, rows: Numbers, *, whole: bool = True) -> None:
        self._rows, self._whole = rows, whole
        (
            self.at_s,
            self.latitude,
            self.longitude,
            self.distances_m,
            self.heart_bpm,
            self.cadence,
            self.segment,
        ) = rows.T

    def __len__(self) -> int:
        return len(self._rows)

    def between(self, start_s: float, end_s: float) -> "Points":
        """Give those of a stretch, both ends with it."""
        rows = self._rows[(self.at_s >= start_s) & (self.at_s <= end_s)]
        return Points(rows, whole=self._whole and len(rows) == len(self))

    @property
    def start_s(self) -> float | None:
        """When it began, by the clock that most of the points have."""
        times = self.at_s[~np.isnan(self.at_s)]
        if not times.size:
            return None
        steps = np.diff(times)
        leaps = (steps < -STEP_BACK_S) | (steps > LEAP_S)
        edges = [0, *(np.flatnonzero(leaps) + 1).tolist(), times.size]
        runs = list(pairwise(edges))
        longest = max(range(len(runs)), key=lambda k: runs[k][1] - runs[k][0])
        before_s = sum(times[b - 1] - times[a] for a, b in runs[:longest])
        return float(times[runs[longest][0]] - before_s)

    @property
    def elapsed_s(self) -> float:
        """From the first to the last, without leaps of the clock."""
        return float(self._steps_s(LEAP_S, across=True).sum())

    @property
    def going_s(self) -> float:
        """As long as points came, without what lies between segments."""
        return float(self._steps_s(PAUSE_S, across=False).sum())

    @property
    def has_places(self) -> bool:
        """Whether any point tells where it was."""
        return bool((~np.isnan(self.latitude)).any())

    @property
    def distance_m(self) -> float | None:
        """As the device counted it, else along the positions; None where there is neither."""
        counted = self.distances_m[~np.isnan(self.distances_m)]
        if counted.size and counted.max() > 0:
            steps = np.diff(counted)
            # a counter that begins anew, as with every lap, goes on from there
            gone_m = float(np.where(steps < 0, counted[1:], steps).sum())
            return gone_m + (float(counted[0]) if self._whole else 0.0)
        return self.path_m if self.has_places else (0.0 if counted.size else None)

    @property
    def path_m(self) -> float:
        """Along the positions, by the haversine (R. W. Sinnott, Sky and Telescope 68, 1984).

        Single positions far beside the way are passed over, and positions tremble: what moved by
        less than ``TREMBLE_M`` has not moved yet. Beside what watches counted themselves, a walk
        so came out 1 % too long and not 5 %, and most runs within half a per cent.
        """
        known = ~np.isnan(self.latitude)
        places = np.radians(np.stack([self.latitude, self.longitude])[:, known])
        kept = ~_spikes(places, self.at_s[known])
        edges = np.flatnonzero(np.diff(self.segment[known][kept])) + 1
        return sum(_way_m(part.T.tolist()) for part in np.split(places[:, kept], edges, axis=1))

    @property
    def heart_mean_bpm(self) -> float | None:
        """Weighted by the time for which a reading holds."""
        return self._mean(self.heart_bpm)

    @property
    def heart_highest_bpm(self) -> float | None:
        """The highest reading."""
        known = self.heart_bpm[~np.isnan(self.heart_bpm)]
        return float(known.max()) if known.size else None

    @property
    def cadence_mean(self) -> float | None:
        """Weighted by the time for which a reading holds, standing included."""
        return self._mean(self.cadence)

    @property
    def cadence_brisk(self) -> float | None:
        """What a quarter of the readings reach, of those that are not nought."""
        going = self.cadence[self.cadence > 0]
        return float(np.percentile(going, 75)) if going.size else None

    def turns(self, going_s: float) -> float | None:
        """Count strides or steps by cadence; None where it is not known nearly all the time."""
        weights = self._weights_s()
        known = ~np.isnan(self.cadence)
        if not (self.cadence > 0).any():  # a sensor that was not there
            return None
        covered_s = float(weights[known].sum())
        if covered_s <= 0 or covered_s < LEAST_COVERED * going_s:
            return None
        return float((weights[known] * self.cadence[known]).sum() / 60 * going_s / covered_s)

    def _mean(self, values: Numbers) -> float | None:
        known = ~np.isnan(values)
        if not known.any():
            return None
        weights = self._weights_s()[known]
        if weights.sum() <= 0:
            return float(values[known].mean())
        return float(np.average(values[known], weights=weights))

    def _weights_s(self) -> Numbers:
        steps = np.diff(self.at_s, append=self.at_s[-1:] + 1.0)
        return np.asarray(np.clip(np.nan_to_num(steps, nan=1.0), 0.0, MOST_COVERED_S))

    def _steps_s(self, most_s: float, *, across: bool) -> Numbers:
        timed = ~np.isnan(self.at_s)
        steps = np.diff(self.at_s[timed])
        good = (steps > 0) & (steps <= most_s)
        if not across:
            good &= np.diff(self.segment[timed]) == 0
        return np.where(good, steps, 0.0)


def within(value: float | None, least: float, most: float) -> float | None:
    """Take a number as told where it can be true."""
    return value if value is not None and least <= value <= most else None


def heart(value: float | None) -> float | None:
    """Take a heart rate; nought, 255 and what no heart does is none."""
    return within(value, 20, 250)


def _is_place(latitude: float, longitude: float) -> bool:
    """Tell a position; 0, 0 is what a receiver writes that has none."""
    return abs(latitude) <= 90 and abs(longitude) <= 180 and (latitude, longitude) != (0, 0)


def _merged(rows: Numbers) -> Numbers:
    """Put points of one time together, and pass over single ones whose clock was elsewhere."""
    rows = rows[~_strays(rows[:, 0])]
    same = np.append(False, np.diff(rows[:, 0]) == 0)
    if not same.any():
        return rows
    first = np.flatnonzero(~same)
    merged = rows[first].copy()
    group = np.cumsum(~same) - 1
    for row, to in zip(rows[same], group[same], strict=True):
        told = ~np.isnan(row)
        merged[to, told] = row[told]
    return merged


def _strays(at_s: Numbers) -> npt.NDArray[np.bool_]:
    """Find times between two that follow each other, and far from both."""
    stray = np.zeros(at_s.size, dtype=bool)
    if at_s.size > 2:
        before, here, after = at_s[:-2], at_s[1:-1], at_s[2:]
        together = (after >= before) & (after - before <= LEAP_S)
        stray[1:-1] = together & ((here < before - 1) | (here > after + 1))
    return stray


def _way_m(places: list[list[float]]) -> float:
    """Add up from place to place, of which each is some way from the one before."""
    total_m = 0.0
    for k, here in enumerate(places):
        if k == 0:
            at = here
            continue
        half = sin((here[0] - at[0]) / 2) ** 2
        half += cos(at[0]) * cos(here[0]) * sin((here[1] - at[1]) / 2) ** 2
        leg_m = 2 * EARTH_M * asin(min(1.0, sqrt(half)))
        if leg_m >= TREMBLE_M or k == len(places) - 1:
            total_m, at = total_m + leg_m, here
    return total_m


def _apart_m(one: Numbers, other: Numbers) -> Numbers:
    lat, (dlat, dlon) = one[0], other - one
    half = np.sin(dlat / 2) ** 2 + np.cos(lat) * np.cos(lat + dlat) * np.sin(dlon / 2) ** 2
    return np.asarray(2 * EARTH_M * np.arcsin(np.sqrt(np.clip(half, 0.0, 1.0))))


def _spikes(places: Numbers, at_s: Numbers) -> npt.NDArray[np.bool_]:
    """Find single positions that nobody on foot could have been at and come back from."""
    spike = np.zeros(places.shape[1], dtype=bool)
    if spike.size > 2:
        legs = _apart_m(places[:, :-1], places[:, 1:])
        direct = _apart_m(places[:, :-2], places[:, 2:])
        with np.errstate(invalid="ignore", divide="ignore"):
            speed = legs / np.diff(at_s)
        far = (legs > _SPIKE_M) & ((speed > _SPIKE_MPS) | (speed < 0))
        spike[1:-1] = far[:-1] & far[1:] & (direct < np.minimum(legs[:-1], legs[1:]) / 2)
    return spike
