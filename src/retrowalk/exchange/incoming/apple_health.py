"""Apple Health's export: ``export.zip`` as the phone makes it, or the ``export.xml`` in it.

Records are of one quantity, with unit, source, and times that carry an offset; workouts are read
by :mod:`~retrowalk.exchange.incoming.apple_health_workouts`. Who it is about (``Me``) is not read,
nor ``export_cda.xml``, which tells the same in another way, nor where anybody walked.
"""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, tzinfo
from pathlib import PurePosixPath

from retrowalk.activity import Measure
from retrowalk.errors import UnreadableActivity
from retrowalk.exchange.incoming import health_sessions, health_zip
from retrowalk.exchange.incoming.apple_health_units import (
    BEATS_A_MINUTE,
    COUNT,
    METRES,
    METRES_A_SECOND,
    SHARE,
    Unit,
    number,
)
from retrowalk.exchange.incoming.apple_health_workouts import Workout
from retrowalk.exchange.incoming.apple_health_xml import WORKOUT, Attributes, HealthXml
from retrowalk.exchange.incoming.format import ActivityFormat, Found, Source
from retrowalk.exchange.incoming.health_records import HealthRecords
from retrowalk.exchange.incoming.health_sessions import MOST_PARTS, MOST_SESSIONS, Session
from retrowalk.exchange.incoming.health_times import moment
from retrowalk.languages import Message

_HEAD_BYTES = 1 << 18  # the document type comes first, of some 10 KB
_ROOT = re.compile(rb"<HealthData[\s>]")
_CLINICAL = "_cda.xml"
_COMPANION = re.compile(r"\.xml$|/[^/]+/[^/]+\.(?:gpx|csv|json|pdf|jpe?g|png)$", re.IGNORECASE)
"""What the phone puts into the zip: the two XML files, and beside them folders of routes, of
electrocardiograms, of clinical records."""

_QUANTITY = "HKQuantityTypeIdentifier"
_RECORDS: dict[str, tuple[Measure, Unit, float]] = {
    # each with its unit, and the most that it can be
    _QUANTITY + "StepCount": (Measure.STEPS, COUNT, 1e6),
    _QUANTITY + "DistanceWalkingRunning": (Measure.DISTANCE_M, METRES, 1e6),
    _QUANTITY + "WalkingSpeed": (Measure.WALKING_SPEED_MPS, METRES_A_SECOND, 15),
    _QUANTITY + "WalkingStepLength": (Measure.STEP_LENGTH_M, METRES, 3),
    _QUANTITY + "WalkingAsymmetryPercentage": (Measure.ASYMMETRY, SHARE, 1),
    _QUANTITY + "WalkingDoubleSupportPercentage": (Measure.DOUBLE_SUPPORT, SHARE, 1),
    _QUANTITY + "AppleWalkingSteadiness": (Measure.STEADINESS, SHARE, 1),
    _QUANTITY + "SixMinuteWalkTestDistance": (Measure.SIX_MINUTE_WALK_M, METRES, 2000),
    _QUANTITY + "HeartRate": (Measure.HEART_RATE_BPM, BEATS_A_MINUTE, 300),
    _QUANTITY + "RestingHeartRate": (Measure.RESTING_HEART_RATE_BPM, BEATS_A_MINUTE, 300),
}
_NOT_NOUGHT = {
    *(Measure.WALKING_SPEED_MPS, Measure.STEP_LENGTH_M, Measure.SIX_MINUTE_WALK_M),
    *(Measure.HEART_RATE_BPM, Measure.RESTING_HEART_RATE_BPM),
}


def recognise(source: Source) -> bool:
    """Tell an export by the root of its XML."""
    if health_zip.is_zip(source):
        return any(True for _ in _exports(source))
    return _ROOT.search(source.head(_HEAD_BYTES)) is not None


def read(source: Source, zone: tzinfo) -> Iterator[Found]:
    """Read days and workouts.

    Raises
    ------
    UnreadableActivity
        if the zip can't be opened, or nothing in it can be used
    """
    exports = list(_exports(source)) if health_zip.is_zip(source) else [None]
    with HealthRecords() as records:
        export = _Export(source.name, records, zone)
        for member in exports:
            export.read(source, member)
        found = 0
        for one in health_sessions.activities(export.sessions, records):
            found += 1
            yield one
        for day in records.days():
            found += 1
            yield day
    if not found:
        name = "health-nothing-whole" if export.damaged else "health-nothing"
        raise UnreadableActivity(Message(name, file=source.name, damaged=export.damaged))
    yield from health_sessions.left_out(export.damaged, cut_off=export.cut_off)


def _exports(source: Source) -> Iterator[zipfile.ZipInfo]:
    """Give the files in a zip that are an export, by what is in them: the names are translated.

    None where the zip holds other things as well, which are to be unpacked and told apart.
    """
    members = health_zip.zipped(source)
    if any(_COMPANION.search(one.filename) is None for one in members):
        return
    for member in members:
        name = PurePosixPath(member.filename).name.lower()
        if name.endswith(".xml") and not name.endswith(_CLINICAL):
            locked = bool(member.flag_bits & 0x1)
            if (locked and name == "export.xml") or (
                not locked and _ROOT.search(health_zip.head(source, member, _HEAD_BYTES))
            ):
                yield member


class _Export:
    """One export as it is read: its records go to the disk, its workouts are kept.

    ``damaged`` counts the records and workouts that could not be read.
    """

    def __init__(self, name: str, records: HealthRecords, zone: tzinfo) -> None:
        self.sessions: list[Session] = []
        self._name = name
        self._records = records
        self._zone = zone
        self._workout: Workout | None = None
        self._known: set[tuple[object, ...]] = set()
        self._laps = 0
        self.damaged = 0
        self.cut_off = False

    def read(self, source: Source, member: zipfile.ZipInfo | None) -> None:
        """Read one file."""
        xml = HealthXml(self._begin, self._end, source.name)
        with health_zip.opened(source, member, whole=False) as on:
            while data := on():
                xml.feed(data)
        xml.close()
        self.damaged += xml.damaged
        self.cut_off |= xml.cut_off

    def _begin(self, name: str, attributes: Attributes) -> None:
        if name == "Record":
            kind = attributes.get("type")
            asked = _RECORDS.get(kind or "")
            if kind is None or (asked is not None and not self._record(attributes, *asked)):
                self.damaged += 1
        elif name == WORKOUT:
            self._workout = Workout(attributes)
        elif self._workout is not None:
            self._workout.begin(name, attributes)

    def _end(self, name: str) -> None:
        if self._workout is None:
            return
        if name != WORKOUT:
            self._workout.end(name)
            return
        session = self._workout.session(self._zone)
        self._workout = None
        if session is None or len(self.sessions) >= MOST_SESSIONS:
            self.damaged += 1
            return
        what = session.kind, session.source, session.start, session.end
        if what not in self._known:  # of two roots, the other tells it once more
            self._known.add(what)
            self._laps += len(session.laps)
            over = self._laps > MOST_PARTS
            self.sessions.append(replace(session, laps=()) if over else session)

    def _record(self, attributes: Attributes, measure: Measure, unit: Unit, most: float) -> bool:
        """Keep a record; tell whether it could be read."""
        factor = unit.get(attributes.get("unit", ""))
        value = number(attributes.get("value", ""))
        begun = attributes.get("startDate", "")
        ended = attributes.get("endDate", begun)
        start = moment(begun, self._zone)
        end = start if ended == begun else moment(ended, self._zone)
        if factor is None or start is None or end is None or end < start:
            return False
        if unit is SHARE and 1 < value <= 100:
            value /= 100  # as programs write it that mend exports; Apple's own is a share
        value *= factor
        if not 0 <= value <= most or (value == 0 and measure in _NOT_NOUGHT):
            return False
        source, day = attributes.get("sourceName", ""), start.toordinal()
        return self._records.add(measure, source, day, _seconds(start), _seconds(end), value)


def _seconds(at: datetime) -> float:
    return at.timestamp()


APPLE_HEALTH = ActivityFormat(
    name="Apple Health",
    comes_as="zip, xml",
    told_by="`HealthData` as the root of an XML file, whatever that file is called",
    minds=(
        "document types that no parser takes, control characters, attribute names with spaces, "
        "two roots, an end in the middle, of the zip as well; records that are told twice count "
        "once; of several sources of a day the largest counts; units are converted"
    ),
    recognise=recognise,
    read=read,
)
