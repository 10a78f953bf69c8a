"""One workout of Apple Health, in the layout of old (totals as attributes) and that of iOS 16.

The newer has its totals as ``WorkoutStatistics``, and its stretches of several sports as
``WorkoutActivity``, which tell events and totals once more.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from itertools import pairwise

from retrowalk.activity import MOST_LAPS, Sport
from retrowalk.exchange.incoming.apple_health_units import (
    BEATS_A_MINUTE,
    COUNT,
    METRES,
    SECONDS,
    converted,
)
from retrowalk.exchange.incoming.apple_health_xml import Attributes
from retrowalk.exchange.incoming.health_sessions import CHARACTERS, Session
from retrowalk.exchange.incoming.health_times import in_zone, moment

_QUANTITY = "HKQuantityTypeIdentifier"
_EVENT = "HKWorkoutEventType"
_TYPE = "HKWorkoutActivityType"
_SPORTS = {
    "Walking": Sport.WALKING,
    "Hiking": Sport.HIKING,
    "Running": Sport.RUNNING,
    "Cycling": Sport.CYCLING,
    "HandCycling": Sport.CYCLING,
    "Swimming": Sport.SWIMMING,
    "Other": Sport.OTHER,
}
_KNOWN = {
    *("workoutActivityType", "sourceName", "startDate", "endDate", "duration", "durationUnit"),
    *("totalDistance", "totalDistanceUnit", "type", "date", "unit", "sum", "average", "maximum"),
    *("key", "value", "path"),
}
_PAUSES = {"Pause": "Resume", "MotionPaused": "MotionResumed"}
_METADATA = {"HKTimeZone", "HKIndoorWorkout", "HKWorkoutBrandName", "HKExternalUUID"}
_TELLS_S = 0.5  # a lap that is shorter is the mark at the end of one
_MOST_PARTS = 3 * MOST_LAPS


@dataclass
class _Part:
    """A workout, or one of its activities: what stands in it."""

    attributes: Attributes
    statistics: list[Attributes] = field(default_factory=list)
    events: list[Attributes] = field(default_factory=list)


class Workout:
    """A workout as its elements come."""

    def __init__(self, attributes: Attributes) -> None:
        self._whole = _Part(_short(attributes))
        self._activities: list[_Part] = []
        self._activity: _Part | None = None
        self._metadata: Attributes = {}
        self._route = ""

    def begin(self, name: str, attributes: Attributes) -> None:
        """Take what stands in it; more than any workout has is left."""
        part, attributes = self._activity or self._whole, _short(attributes)
        if name == "MetadataEntry" and attributes.get("key") in _METADATA:
            self._metadata.setdefault(attributes["key"], attributes.get("value", ""))
        elif name == "WorkoutStatistics" and len(part.statistics) < _MOST_PARTS:
            part.statistics.append(attributes)
        elif name == "WorkoutEvent" and len(part.events) < _MOST_PARTS:
            part.events.append(attributes)
        elif name == "WorkoutActivity" and len(self._activities) < MOST_LAPS:
            self._activity = _Part(attributes)
            self._activities.append(self._activity)
        elif name == "FileReference":
            self._route = self._route or attributes.get("path", "")

    def end(self, name: str) -> None:
        """Note that an element in it ended."""
        if name == "WorkoutActivity":
            self._activity = None

    def session(self, zone: tzinfo) -> Session | None:
        """Give the whole; None where it does not tell when it was, or of what."""
        told = self._whole.attributes
        start, end = moment(told.get("startDate", ""), zone), moment(told.get("endDate", ""), zone)
        kind = told.get("workoutActivityType", "")
        duration_s = converted(told.get("duration"), told.get("durationUnit"), SECONDS)
        if start is not None and end is None and duration_s is not None and 0 < duration_s < 1e6:
            end = start + timedelta(seconds=duration_s)
        if start is None or end is None or end < start or not kind:
            return None
        events = self._whole.events or [one for part in self._activities for one in part.events]
        elapsed_s = (end - start).total_seconds()
        if duration_s is None or not 0 < duration_s <= elapsed_s + 1:
            duration_s = elapsed_s - _paused_s(events, start, end, zone)
        mean, highest = self._heart_rate(zone)
        return Session(
            sport=_SPORTS.get(kind.removeprefix(_TYPE), Sport.ELSE),
            start=in_zone(start, self._metadata.get("HKTimeZone", "")),
            end=end,
            duration_s=duration_s,
            source=told.get("sourceName", ""),
            zone_told=_has_offset(told.get("startDate", "")),
            indoor=self._metadata.get("HKIndoorWorkout", "") in {"1", "true", "YES"},
            distance_m=self._distance(),
            steps=self._sum("StepCount", COUNT),
            heart_rate_mean_bpm=mean,
            heart_rate_highest_bpm=highest,
            laps=self._laps(events, start, end, zone),
            name=self._metadata.get("HKWorkoutBrandName", ""),
            key=self._metadata.get("HKExternalUUID", ""),
            kind=kind,
            route=self._route,
        )

    def _statistics(self, quantity: str) -> list[Attributes]:
        """Give what is told of a quantity: by the whole, or else by its activities."""
        of_parts = [one for part in self._activities for one in part.statistics]
        for told in (self._whole.statistics, of_parts):
            if found := [one for one in told if one.get("type") == _QUANTITY + quantity]:
                return found
        return []

    def _sum(self, quantity: str, units: dict[str, float]) -> float | None:
        told = [
            converted(one.get("sum"), one.get("unit"), units) for one in self._statistics(quantity)
        ]
        sums = [one for one in told if one is not None and one > 0]
        return sum(sums) if sums else None

    def _distance(self) -> float | None:
        """Give how far it went: nought is what is written where nothing was measured."""
        told = self._whole.attributes
        of_old = converted(told.get("totalDistance"), told.get("totalDistanceUnit"), METRES)
        if of_old is not None and of_old > 0:
            return of_old
        kinds = ("WalkingRunning", "Cycling", "Swimming", "Wheelchair", "DownhillSnowSports")
        sums = (self._sum(f"Distance{kind}", METRES) for kind in kinds)
        return next((one for one in sums if one is not None), None)

    def _heart_rate(self, zone: tzinfo) -> tuple[float | None, float | None]:
        """Give the mean, weighted by the time of each part that has one, and the highest."""
        means, times, highest = [], [], []
        for one in self._statistics("HeartRate"):
            mean = converted(one.get("average"), one.get("unit"), BEATS_A_MINUTE)
            most = converted(one.get("maximum"), one.get("unit"), BEATS_A_MINUTE)
            start, end = (moment(one.get(name, ""), zone) for name in ("startDate", "endDate"))
            if mean is not None and 0 < mean <= 300:
                means.append(mean)
                told = start is not None and end is not None and end > start
                times.append((end - start).total_seconds() if told and start and end else 0.0)
            if most is not None and 0 < most <= 300:
                highest.append(most)
        if not means:
            return None, max(highest, default=None)
        weights = times if all(times) else [1.0] * len(means)
        weighted = sum(mean * weight for mean, weight in zip(means, weights, strict=True))
        return weighted / sum(weights), max(highest, default=None)

    def _laps(
        self, events: list[Attributes], start: datetime, end: datetime, zone: tzinfo
    ) -> tuple[tuple[float, float, float | None], ...]:
        """Give its laps, or else its activities, where it has several, or else its segments."""
        elapsed_s = (end - start).total_seconds()

        def since(text: str) -> float | None:
            at = moment(text, zone)
            return None if at is None else min(max((at - start).total_seconds(), 0), elapsed_s)

        laps = _stretches(_of_type(events, "Lap"), since, elapsed_s)
        if not laps and len(self._activities) > 1:
            times = [
                (
                    since(one.attributes.get("startDate", "")),
                    since(one.attributes.get("endDate", "")),
                )
                for one in self._activities
            ]
            laps = [(a, b) for a, b in times if a is not None and b is not None and b > a]
        if not laps:
            laps = _stretches(_of_type(events, "Segment"), since, elapsed_s)
        return tuple((a, b, None) for a, b in _apart(laps)[:MOST_LAPS])


def _short(attributes: Attributes) -> Attributes:
    return {name: value[:CHARACTERS] for name, value in attributes.items() if name in _KNOWN}


def _of_type(events: list[Attributes], name: str) -> list[Attributes]:
    return [one for one in events if one.get("type") == _EVENT + name]


def _stretches(
    events: list[Attributes], since: Callable[[str], float | None], elapsed_s: float
) -> list[tuple[float, float]]:
    """Give from when to when laps went: those of old are marks, each at the end of one."""
    told = [
        (at, converted(one.get("duration"), one.get("durationUnit"), SECONDS) or 0.0)
        for one in events
        if (at := since(one.get("date", ""))) is not None
    ]
    if any(lasted > _TELLS_S for _, lasted in told):
        return [(at, min(at + lasted, elapsed_s)) for at, lasted in told if lasted > _TELLS_S]
    marks = sorted({0.0, elapsed_s, *(at for at, _ in told)}) if told else []
    return [(a, b) for a, b in pairwise(marks) if b - a > _TELLS_S]


def _apart(laps: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Leave of laps that overlap the finer: a watch tells each kilometre, and each mile as well."""
    kept: list[tuple[float, float]] = []
    for begun, ended in sorted(laps, key=lambda lap: (lap[1], -lap[0])):
        if ended > begun and (not kept or begun >= kept[-1][1] - 1):
            kept.append((max(begun, kept[-1][1]) if kept else begun, ended))
    return kept


def _paused_s(events: list[Attributes], start: datetime, end: datetime, zone: tzinfo) -> float:
    """Add up how long it was paused; a pause that is not ended lasts to the end."""
    paused = 0.0
    for pause, resume in _PAUSES.items():
        since: datetime | None = None
        told = [(moment(one.get("date", ""), zone), one.get("type")) for one in events]
        for at, kind in sorted(
            (at, kind or "") for at, kind in told if at is not None and start <= at <= end
        ):
            if kind == _EVENT + pause:
                since = since or at
            elif kind == _EVENT + resume and since is not None:
                paused += (at - since).total_seconds()
                since = None
        paused += (end - since).total_seconds() if since is not None else 0.0
    return min(paused, (end - start).total_seconds())


def _has_offset(text: str) -> bool:
    return text.endswith("Z") or "+" in text[10:] or "-" in text[10:]
