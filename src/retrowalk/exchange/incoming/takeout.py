"""What Google Takeout gives of Google Fit: a zip with days as CSV, sessions as JSON, tracks as TCX.

There is no description of it by Google. What is read is what the programs that read it agree on:
``Daily activity metrics.csv`` with a row a day, else ``2024-01-15.csv`` with a row each quarter of
an hour, by their English columns (Takeout writes them in the language of the account); sessions by
their keys, that are never translated; and the TCX files of ``Activities``, where no session is the
same. The raw streams of ``All Data`` are not read.

https://developers.google.com/fit/datatypes names the kinds of activity and of data.
"""

import csv
import io
import json
import re
import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, suppress
from datetime import date, datetime, timedelta, timezone, tzinfo
from pathlib import Path, PurePosixPath
from typing import Any

from retrowalk.activity import Activity, DayValue, Measure, Sport
from retrowalk.errors import UnreadableActivity
from retrowalk.exchange.incoming import health_sessions, health_zip, tcx
from retrowalk.exchange.incoming.apple_health_units import number
from retrowalk.exchange.incoming.format import ActivityFormat, Found, Source
from retrowalk.exchange.incoming.health_records import HealthRecords
from retrowalk.exchange.incoming.health_sessions import MOST_SESSIONS, Session
from retrowalk.exchange.incoming.health_times import fixed
from retrowalk.languages import Message
from retrowalk.value import FIRST_YEAR, LAST_YEAR

APP = "Google Fit"
_FOLDER = "fit"
_SESSION = re.compile(r"(\d{4}-\d\d-\d\dT\d\d_\d\d_\d\d(?:\.\d+)?)([+-]\d\d_\d\d|Z)_[^/]+\.json$")
_DAY = re.compile(r"(\d{4}-\d\d-\d\d)\.csv$")
_LASTED = re.compile(r"(\d+(?:\.\d+)?)s", re.ASCII)
_COLUMNS = {
    "Step count": (Measure.STEPS, 1e6),
    "Distance (m)": (Measure.DISTANCE_M, 1e6),
    "Average heart rate (bpm)": (Measure.HEART_RATE_BPM, 300.0),
}
_SPORTS = {
    "walking": Sport.WALKING,
    "hiking": Sport.HIKING,
    "running": Sport.RUNNING,
    "biking": Sport.CYCLING,
    "swimming": Sport.SWIMMING,
    "on_foot": Sport.OTHER,
    "other": Sport.OTHER,
    "unknown": Sport.OTHER,
}
_NOTHING_DONE = {"sleep", "still", "in_vehicle", "tilting"}
_INDOOR = {"treadmill", "stationary", "spinning"}
_STEPS, _METRES = "com.google.step_count.delta", "com.google.distance.delta"
_MOST_BYTES = 8 << 20  # of one file: a session has some KB, a track of a day some MB
_CLOCK = timedelta(minutes=2)


def recognise(source: Source) -> bool:
    """Tell it by the folder of Google Fit, or by how its sessions are named."""
    return any(_is_of_fit(member.filename) for member in health_zip.zipped(source))


def read(source: Source, zone: tzinfo) -> Iterator[Found]:
    """Read days and sessions.

    Raises
    ------
    UnreadableActivity
        if the zip can't be opened, or there is nothing in it that can be read
    """
    with HealthRecords() as records, ExitStack() as stack:
        takeout = _Takeout(source, zone, records, stack)
        found: list[Found] = [*takeout.sessions(), *takeout.days()]
    if not found:
        raise UnreadableActivity(Message("health-takeout-nothing", file=source.name))
    yield from found
    yield from health_sessions.left_out(takeout.damaged)


class _Takeout:
    """The files of one zip."""

    def __init__(
        self, source: Source, zone: tzinfo, records: HealthRecords, stack: ExitStack
    ) -> None:
        self.damaged = 0
        self._source = source
        self._zone = zone
        self._records = records
        self._members = health_zip.members(source)
        self._archive: zipfile.ZipFile | None = None
        with suppress(*health_zip.DAMAGED):  # its files are found without its directory then
            self._archive = stack.enter_context(zipfile.ZipFile(source.path))

    def sessions(self) -> list[Activity]:
        """Give every session, and of the tracks those that are none of them."""
        told: list[Session] = []
        for member in self._of(".json"):
            session = self._session(member) if len(told) < MOST_SESSIONS else None
            if session is not None:
                told.append(session)
        known = list(health_sessions.activities(told, self._records))
        of_tracks = [
            track
            for member in self._of(".tcx")
            for track in self._tracks(member)
            if not any(track.is_same_as(one) for one in known)
        ]
        return known + of_tracks

    def days(self) -> Iterator[DayValue]:
        """Give every day: by the table of all days, and by its own only where that has it not."""
        known: set[date] = set()
        of_days = []
        for member in self._of(".csv"):
            if _DAY.search(member.filename):
                of_days.append(member)
                continue
            for row in self._table(member):
                on = _date(row.get("Date", ""))
                if on is not None and on not in known:
                    known.add(on)
                    yield from _values(on, row)
        for member in of_days:
            named = _DAY.search(member.filename)
            on = _date(named[1]) if named else None
            if on is not None and on not in known:
                self._quarters(on, self._table(member))
        yield from self._records.days()

    def _quarters(self, on: date, rows: Iterable[dict[str, str]]) -> None:
        for row in rows:
            start = self._clock(on, row.get("Start time", ""))
            if start is None:
                self.damaged += 1
                continue
            for value in _values(on, row):
                self._records.add(
                    value.measure, APP, on.toordinal(), start, start + 900, value.value
                )

    def _clock(self, on: date, text: str) -> float | None:
        try:
            at = datetime.fromisoformat(f"{on.isoformat()}T{text}")
            return (at if at.tzinfo else at.replace(tzinfo=self._zone)).timestamp()
        except (ValueError, OverflowError):
            return None

    def _session(self, member: zipfile.ZipInfo) -> Session | None:
        try:
            told = json.loads(self._read(member))
        except (ValueError, RecursionError):
            self.damaged += 1
            return None
        if not isinstance(told, dict) or "fitnessActivity" not in told:
            return None  # such as what was derived from the streams
        kind = str(told["fitnessActivity"])
        sort = kind.partition(".")[0]
        start, end = (_moment(told.get(key)) for key in ("startTime", "endTime"))
        if sort in _NOTHING_DONE:
            return None
        if start is None or end is None or end < start:
            self.damaged += 1
            return None
        elapsed_s = (end - start).total_seconds()
        lasted = _LASTED.fullmatch(str(told.get("duration", "")))
        local = _offset(member.filename, start)
        zoned = fixed(start.astimezone(self._zone)) if local is None else start.astimezone(local)
        return Session(
            sport=_SPORTS.get(sort, Sport.ELSE),
            indoor=not _INDOOR.isdisjoint(kind.split(".")),
            start=zoned,
            end=end,
            duration_s=min(float(lasted[1]), elapsed_s) if lasted else elapsed_s,
            source=APP,
            zone_told=local is not None,
            steps=_total(told, _STEPS),
            distance_m=_total(told, _METRES),
            name=str(told.get("name") or ""),
            kind=kind,
        )

    def _tracks(self, member: zipfile.ZipInfo) -> Iterator[Activity]:
        with tempfile.NamedTemporaryFile(suffix=".tcx") as file:
            file.write(self._read(member))
            file.flush()
            track = Source(self._source.name, Path(file.name))
            if not tcx.FORMAT.recognise(track):
                return
            try:
                found = list(tcx.FORMAT.read(track, self._zone))
            except UnreadableActivity:
                self.damaged += 1
                return
        yield from (one for one in found if isinstance(one, Activity))

    def _table(self, member: zipfile.ZipInfo) -> Iterator[dict[str, str]]:
        """Give the rows of a table by its columns; none where they are none that are known."""
        text = self._read(member).decode("utf-8-sig", "replace")
        rows = csv.reader(io.StringIO(text))
        try:
            columns = next(rows, [])
            if _COLUMNS.keys().isdisjoint(columns):
                return
            for row in rows:
                yield dict(zip(columns, row, strict=False))
        except csv.Error:
            self.damaged += 1

    def _of(self, suffix: str) -> Iterator[zipfile.ZipInfo]:
        return (
            one
            for one in self._members
            if one.filename.lower().endswith(suffix)
            and _is_of_fit(one.filename)
            and "all data" not in one.filename.lower()
        )

    def _read(self, member: zipfile.ZipInfo) -> bytes:
        """Read a file, as far as it goes."""
        data = bytearray()
        with health_zip.opened(self._source, member, whole=False, archive=self._archive) as on:
            while len(data) <= _MOST_BYTES and (more := on()):
                data += more
        return bytes(data[:_MOST_BYTES])


def _is_of_fit(name: str) -> bool:
    path = PurePosixPath(name)
    folders = [part.lower() for part in path.parts[:-1]]
    known = path.suffix.lower() in {".csv", ".json", ".tcx"}
    return known and (_FOLDER in folders or _SESSION.search(name) is not None)


def _values(on: date, row: dict[str, str]) -> Iterator[DayValue]:
    for column, (measure, most) in _COLUMNS.items():
        value = number(row.get(column) or "")
        if 0 < value <= most:
            yield DayValue(on=on, measure=measure, value=value, source=APP)


def _date(text: str) -> date | None:
    try:
        on = date.fromisoformat(text)
    except ValueError:
        return None
    return on if FIRST_YEAR < on.year < LAST_YEAR else None


def _moment(text: Any) -> datetime | None:
    try:
        at = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return at if at.tzinfo is not None and FIRST_YEAR < at.year < LAST_YEAR else None


def _offset(name: str, start: datetime) -> tzinfo | None:
    """Tell the offset of a session by its name, where that is of its time."""
    named = _SESSION.search(name)
    if named is None or named[2] == "Z":
        return None
    try:
        at = datetime.fromisoformat(named[1].replace("_", ":") + named[2].replace("_", ":"))
    except ValueError:
        return None
    return timezone(at.utcoffset() or timedelta()) if abs(at - start) <= _CLOCK else None


def _total(told: dict[str, Any], metric: str) -> float | None:
    """Give what is told of a metric over the whole session."""
    aggregate = told.get("aggregate")
    for one in aggregate if isinstance(aggregate, list) else ():
        if isinstance(one, dict) and one.get("metricName") == metric:
            value = number(str(one.get("intValue", one.get("floatValue", ""))))
            return value if value > 0 else None
    return None


TAKEOUT = ActivityFormat(
    name="Google Takeout, Fit",
    comes_as="zip",
    told_by="a folder `Fit` in it, or how its sessions are named",
    minds=(
        "days by their English columns; sessions in every language; tracks (TCX) where no session "
        "is the same; nothing of the raw streams"
    ),
    recognise=recognise,
    read=read,
)
