"""What a watch, a phone or another app knows of a walk or a day: totals, without movement.

Units are SI but for heart rate, in beats a minute, as the field has it. What was not recorded is
None, and never nought.
"""

from datetime import date, timedelta
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from retrowalk.value import AtMost, Moment, Value

Seconds = Annotated[float, Field(ge=0, le=100 * 86_400, allow_inf_nan=False)]
Metres = Annotated[float, Field(ge=0, le=1e7, allow_inf_nan=False)]
Steps = Annotated[int, Field(ge=0, lt=10_000_000)]
Beats = Annotated[float, Field(gt=0, le=300, allow_inf_nan=False)]

MOST_LAPS = 2000


class Sport(StrEnum):
    """What was done, as far as it matters here."""

    WALKING = "walking"
    HIKING = "hiking"
    RUNNING = "running"
    OTHER = "other"  # also what an app calls "other", which may well be a walk
    CYCLING = "cycling"
    SWIMMING = "swimming"
    ELSE = "else"  # something that is told, and is none of these

    @property
    def may_be_backward(self) -> bool:
        """Whether it may have been walked or run backward, so that it is asked."""
        return self in {Sport.WALKING, Sport.HIKING, Sport.RUNNING, Sport.OTHER}


class Lap(Value):
    """A part of an activity; ``start_s`` counts from the start of it.

    ``duration_s`` is the time it went on, without pauses where they are told.
    """

    start_s: Seconds
    duration_s: Seconds
    distance_m: Metres | None = None
    steps: Steps | None = None
    heart_rate_mean_bpm: Beats | None = None
    heart_rate_highest_bpm: Beats | None = None
    name: Annotated[str, AtMost(200)] = ""


class Activity(Value):
    """One walk, run or ride by its totals and laps.

    ``start`` carries the offset of the zone in which it was done; ``zone_told`` is false where the
    file tells none, and that of who imported it was taken. ``duration_s`` is the time it went on,
    ``elapsed_s`` that from its start to its end, pauses included. ``app`` is what wrote it, ``key``
    what it calls the activity, if it does; ``kind`` is what it calls the sport. ``route`` names the
    file of where it went, where there is one beside it; it is not read.
    """

    sport: Sport
    indoor: bool = False
    start: Moment
    zone_told: bool = True
    duration_s: Seconds
    elapsed_s: Seconds | None = None
    distance_m: Metres | None = None
    steps: Steps | None = None
    cadence_spm: Annotated[float, Field(ge=0, le=400, allow_inf_nan=False)] | None = None
    heart_rate_mean_bpm: Beats | None = None
    heart_rate_highest_bpm: Beats | None = None
    laps: Annotated[tuple[Lap, ...], Field(max_length=MOST_LAPS)] = ()
    name: Annotated[str, AtMost(200)] = ""
    app: Annotated[str, AtMost(200)] = ""
    key: Annotated[str, AtMost(200)] = ""
    kind: Annotated[str, AtMost(200)] = ""
    route: Annotated[str, AtMost(200)] = ""

    @property
    def on(self) -> date:
        """The day of it, in its own zone."""
        return self.start.date()

    def is_same_as(self, other: "Activity") -> bool:
        """Tell whether another app, zone or device wrote the same activity down.

        Both begin within 90 s of each other, went on for about as long (a tenth or 60 s apart, by
        either time of each), and are of kinds that apps take for each other.
        """
        near = abs(self.start - other.start) <= timedelta(seconds=90)
        return near and _alike(self, other) and _kin(self.sport, other.sport)


class Measure(StrEnum):
    """What is known of a day, each with its unit in its name."""

    STEPS = "steps"
    DISTANCE_M = "distance_m"
    WALKING_SPEED_MPS = "walking_speed_mps"
    STEP_LENGTH_M = "step_length_m"
    ASYMMETRY = "asymmetry"  # share of steps, 0 to 1
    DOUBLE_SUPPORT = "double_support"  # share of the gait cycle, 0 to 1
    STEADINESS = "steadiness"  # Apple's, 0 to 1
    SIX_MINUTE_WALK_M = "six_minute_walk_m"
    HEART_RATE_BPM = "heart_rate_bpm"
    RESTING_HEART_RATE_BPM = "resting_heart_rate_bpm"


class DayValue(Value):
    """One measure of one day in its own zone, by the source that is taken for it.

    Where several sources tell the same day it is that of one of them, never their sum; ``source``
    names it.
    """

    on: date
    measure: Measure
    value: Annotated[float, Field(ge=0, allow_inf_nan=False)]
    source: Annotated[str, AtMost(200)] = ""


def _alike(one: Activity, other: Activity) -> bool:
    return any(
        abs(a - b) <= max(60.0, 0.1 * max(a, b))
        for a in (one.duration_s, one.elapsed_s)
        for b in (other.duration_s, other.elapsed_s)
        if a is not None and b is not None
    )


def _kin(one: Sport, other: Sport) -> bool:
    return one == other or (one.may_be_backward and other.may_be_backward)
