"""The tables and columns of Health Connect's database that are read, and its numbers of sports.

As Android's own source has them: the ``datatypehelpers`` of its module ``HealthFitness``, and
``android.health.connect.datatypes.ExerciseSessionType`` and ``ExerciseSegmentType``. Those numbers
are others than the ones of the programming interface that apps see (where walking is 79): a number
that Android's source does not have is asked about.
"""

from dataclasses import dataclass
from typing import Any

from retrowalk.activity import Sport


@dataclass(frozen=True)
class Table:
    """A table by its usual name, the columns that it needs, and those that it may lack."""

    name: str
    needed: tuple[str, ...]
    optional: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """All of them, in the order in which they are asked for."""
        return self.needed + self.optional


_INTERVAL = ("app_info_id", "start_time", "end_time")
_WHERE = ("start_zone_offset", "local_date")

APPS = Table("application_info_table", ("row_id", "package_name"), ("app_name",))
STEPS = Table("steps_record_table", (*_INTERVAL, "count"), _WHERE)
DISTANCE = Table("distance_record_table", (*_INTERVAL, "distance"), _WHERE)
HEART_RATE = Table("heart_rate_record_table", ("row_id", "app_info_id"), _WHERE)
HEART_RATES = Table(
    "heart_rate_record_series_table", ("parent_key", "epoch_millis", "beats_per_minute")
)
RESTING = Table(
    "resting_heart_rate_record_table",
    ("app_info_id", "time", "beats_per_minute"),
    ("zone_offset", "local_date"),
)
SESSIONS = Table(
    "exercise_session_record_table",
    ("row_id", *_INTERVAL, "exercise_type"),
    (*_WHERE, "title", "uuid"),
)
LAPS = Table(
    "exercise_laps_table", ("parent_key", "lap_start_time", "lap_end_time"), ("lap_length",)
)
SEGMENTS = Table(
    "exercise_segments_table",
    ("parent_key", "segment_start_time", "segment_end_time", "segment_type"),
)
TABLES = (APPS, STEPS, DISTANCE, HEART_RATE, HEART_RATES, RESTING, SESSIONS, LAPS, SEGMENTS)

_SPORTS = {
    53: Sport.WALKING,
    21: Sport.HIKING,
    33: Sport.RUNNING,
    34: Sport.RUNNING,
    4: Sport.CYCLING,
    5: Sport.CYCLING,
    48: Sport.SWIMMING,
    49: Sport.SWIMMING,
    0: Sport.OTHER,
    58: Sport.OTHER,
}
_INDOOR = {5, 34}
_LAST_KNOWN = 61
PAUSES = {66, 67}
"""The segments that are a rest or a pause."""


def sport_of(number: int) -> Sport:
    """Give the sport of a number; of one that is not known it is asked."""
    if not 0 <= number <= _LAST_KNOWN:
        return Sport.OTHER
    return _SPORTS.get(number, Sport.ELSE)


def is_indoor(number: int) -> bool:
    """Tell whether a number is of a treadmill or a bicycle that stands."""
    return number in _INDOOR


def spelt_alike(name: Any, table: str) -> bool:
    """Tell whether a name is that of a table, with its underscores or without."""
    return isinstance(name, str) and _bare(name) == _bare(table)


def _bare(name: str) -> str:
    return name.lower().replace("_", "")
