"""What the rows of Health Connect's tables tell of days and sessions.

Times are ms since 1970, distances m, zone offsets seconds; ``local_date`` counts days since 1970 in
the walker's own zone, by the start of a record. That is so in Android's source; where a file has
offsets in another unit, its days tell which.
"""

import math
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta, tzinfo
from itertools import islice
from typing import Any, Protocol

from retrowalk.activity import MOST_LAPS, Measure
from retrowalk.errors import UnreadableActivity
from retrowalk.exchange.incoming.health_connect_tables import (
    APPS,
    DISTANCE,
    HEART_RATE,
    HEART_RATES,
    LAPS,
    PAUSES,
    RESTING,
    SEGMENTS,
    SESSIONS,
    STEPS,
    Table,
    is_indoor,
    sport_of,
)
from retrowalk.exchange.incoming.health_records import HealthRecords
from retrowalk.exchange.incoming.health_sessions import (
    CHARACTERS,
    MOST_PARTS,
    MOST_SESSIONS,
    Session,
)
from retrowalk.exchange.incoming.health_times import fixed, of_millis
from retrowalk.languages import Message
from retrowalk.value import FIRST_YEAR, LAST_YEAR

_EPOCH = date(1970, 1, 1).toordinal()
_DAY_MS = 86_400_000
_FIRST_MS = (date(FIRST_YEAR + 1, 1, 1).toordinal() - _EPOCH) * _DAY_MS
_END_MS = (date(LAST_YEAR, 1, 1).toordinal() - _EPOCH) * _DAY_MS
_MOST_OFFSETS = 1000
_SAMPLE = 5000
_UNITS = (1.0, 0.001, 60.0)  # what makes an offset seconds: of seconds, ms, minutes
_QUARTER_S, _FURTHEST_S = 900, 18 * 3600  # zones are quarters of an hour apart
_NOT_MILLIS = 10**11  # in 1973, or s instead of ms
_MOST_APPS = 10_000
_UNTOLD = 1e-300  # what Health Connect writes for not recorded is smaller: 5e-324
_MOST = {Measure.STEPS: 1e6, Measure.DISTANCE_M: 1e6}
_MOST_BEATS = 300

_Row = tuple[Any, ...]


class Database(Protocol):
    """What is asked of the database."""

    def rows(self, table: Table) -> Iterator[_Row]:
        """Give the rows of a table."""

    def joined(
        self, inner: Table, key: str, outer: Table, of_outer: Sequence[str]
    ) -> Iterator[_Row]:
        """Give the rows of a table with some columns of those that they belong to."""


class Reading:
    """Reads a database: its records go to the disk, its sessions are given."""

    def __init__(self, database: Database, records: HealthRecords, zone: tzinfo, file: str) -> None:
        self.damaged = 0
        self._database = database
        self._records = records
        self._zone = zone
        self._file = file
        self._offsets: dict[int, int | None] = {}
        self._apps = self._named_apps()
        self._unit = self._offset_unit()

    def sessions(self) -> list[Session]:
        """Read all; give the sessions.

        Raises
        ------
        UnreadableActivity
            if its times or its days are not as Health Connect writes them
        """
        for table, measure in ((STEPS, Measure.STEPS), (DISTANCE, Measure.DISTANCE_M)):
            for app, start, end, value, offset, day in self._database.rows(table):
                self._interval(measure, (app, start, end, value, offset, day))
        of_main = ("app_info_id", "start_zone_offset")
        for _, millis, beats, app, offset in self._database.joined(
            HEART_RATES, "parent_key", HEART_RATE, of_main
        ):
            self._instant(Measure.HEART_RATE_BPM, (app, millis, beats, offset, None))
        for app, millis, beats, offset, day in self._database.rows(RESTING):
            self._instant(Measure.RESTING_HEART_RATE_BPM, (app, millis, beats, offset, day))
        return self._told_sessions()

    def _interval(self, measure: Measure, row: _Row) -> None:
        app, start, end, value, offset, told = row
        day = self._day(start, offset, told)
        amount = _amount(value)
        if amount is not None and 0 <= amount < _UNTOLD:
            return
        if (
            day is None
            or type(end) is not int
            or end < start
            or amount is None
            or not 0 < amount <= _MOST[measure]
        ):
            self.damaged += 1
        else:
            self._keep(measure, app, day, start, end, amount)

    def _instant(self, measure: Measure, row: _Row) -> None:
        app, millis, beats, offset, told = row
        day, amount = self._day(millis, offset, told), _amount(beats)
        if day is None or amount is None or not 0 < amount <= _MOST_BEATS:
            self.damaged += 1
        elif amount >= _UNTOLD:
            self._keep(measure, app, day, millis, millis, amount)

    def _keep(
        self, measure: Measure, app: Any, day: int, start: int, end: int, value: float
    ) -> None:
        if not self._records.add(measure, self._app(app), day, start / 1000, end / 1000, value):
            self.damaged += 1

    def _told_sessions(self) -> list[Session]:
        laps = self._parts(LAPS)
        segments = self._parts(SEGMENTS)
        found: list[Session] = []
        for row in self._database.rows(SESSIONS):
            session = self._session(row, laps, segments) if len(found) < MOST_SESSIONS else None
            if session is None:
                self.damaged += 1
            else:
                found.append(session)
        return found

    def _parts(self, table: Table) -> dict[int, list[_Row]]:
        """Give laps or segments by their session."""
        found: dict[int, list[_Row]] = {}
        count = 0
        for parent, start, end, what in self._database.rows(table):
            if not all(type(one) is int for one in (parent, start, end)) or end <= start:
                self.damaged += 1
            elif count < MOST_PARTS and len(of_one := found.setdefault(parent, [])) < MOST_LAPS:
                of_one.append((start, end, what))
                count += 1
        return found

    def _session(
        self, row: _Row, laps: dict[int, list[_Row]], segments: dict[int, list[_Row]]
    ) -> Session | None:
        number, app, start, end, kind, offset, _, title, uuid = row
        begun = self._moment(start, offset)
        if begun is None or type(end) is not int or end < start or type(kind) is not int:
            return None
        parts = segments.get(number, [])
        pauses = [(a, b) for a, b, what in parts if what in PAUSES]
        paused_s = sum(max(min(b, end) - max(a, start), 0) for a, b in pauses) / 1000
        told = laps.get(number) or [
            (a, b, None) for a, b, what in parts if what not in PAUSES and len(parts) > 1
        ]
        elapsed_s = (end - start) / 1000
        return Session(
            sport=sport_of(kind),
            indoor=is_indoor(kind),
            start=begun,
            end=begun + timedelta(milliseconds=end - start),
            duration_s=max(elapsed_s - paused_s, 0.0),
            source=self._app(app),
            zone_told=self._offset_s(offset) is not None,
            laps=tuple(
                (max(a - start, 0) / 1000, min(b - start, end - start) / 1000, _length(length))
                for a, b, length in sorted(told, key=lambda lap: lap[:2])
                if a < end and b > start
            ),
            name=title[:CHARACTERS] if isinstance(title, str) else "",
            key=uuid.hex() if isinstance(uuid, bytes) and len(uuid) == 16 else "",
            kind=str(kind),
        )

    def _app(self, number: Any) -> str:
        return self._apps.get(number, "") if isinstance(number, int) else ""

    def _named_apps(self) -> dict[int, str]:
        return {
            number: next(
                (one[:CHARACTERS] for one in (name, package) if isinstance(one, str) and one), ""
            )
            for number, package, name in islice(self._database.rows(APPS), _MOST_APPS)
            if isinstance(number, int)
        }

    def _day(self, millis: Any, offset: Any, told: Any) -> int | None:
        """Give the day that is told of a record, or else that of its start, as an ordinal."""
        if type(millis) is not int or not _FIRST_MS <= millis < _END_MS:
            return None
        offset_s = self._offset_s(offset)
        if offset_s is None:
            at = self._moment(millis, None)
            of_start = 0 if at is None else at.toordinal()
        else:
            of_start = _EPOCH + (millis + 1000 * offset_s) // _DAY_MS
        day = _EPOCH + told if type(told) is int else of_start
        return day if abs(day - of_start) <= 1 else of_start

    def _moment(self, millis: Any, offset: Any) -> datetime | None:
        if type(millis) is not int:
            return None
        offset_s = self._offset_s(offset)
        if offset_s is not None:
            return of_millis(millis, offset_s)
        at = of_millis(millis, 0)
        return None if at is None else fixed(at.astimezone(self._zone))

    def _offset_s(self, offset: Any) -> int | None:
        if type(offset) is not int:
            return None
        if offset not in self._offsets:
            if len(self._offsets) > _MOST_OFFSETS:
                self._offsets.clear()
            self._offsets[offset] = _in_seconds(offset, self._unit)
        return self._offsets[offset]

    def _offset_unit(self) -> float:
        """Find the unit of the offsets: that by which times come to lie on the days told."""
        sample = []
        for table, place in ((STEPS, 1), (DISTANCE, 1), (SESSIONS, 2)):
            for row in islice(self._database.rows(table), _SAMPLE):
                where = row[len(table.needed) :]
                if type(row[place]) is int:
                    sample.append((row[place], where[0], where[1]))
        if sample and max(millis for millis, _, _ in sample) < _NOT_MILLIS:
            raise UnreadableActivity(Message("health-connect-times", file=self._file))
        dated = [one for one in sample if type(one[1]) is int and type(one[2]) is int]
        right = {unit: sum(_is_on(*one, unit) for one in dated) for unit in _UNITS}
        best = max(_UNITS, key=lambda unit: right[unit])
        if dated and right[best] * 2 < len(dated):
            raise UnreadableActivity(Message("health-connect-days", file=self._file))
        return best


def _is_on(millis: int, offset: int, day: int, unit: float) -> bool:
    offset_s = _in_seconds(offset, unit)
    return offset_s is not None and (millis + 1000 * offset_s) // _DAY_MS == day


def _in_seconds(offset: Any, unit: float) -> int | None:
    """Give an offset in s; None where it is none of any zone."""
    if type(offset) is not int:
        return None
    seconds = offset * unit
    fits = abs(seconds) <= _FURTHEST_S and seconds % _QUARTER_S == 0
    return int(seconds) if fits else None


def _amount(value: Any) -> float | None:
    fits = type(value) in (int, float) and math.isfinite(value)
    return float(value) if fits else None


def _length(value: Any) -> float | None:
    amount = _amount(value)
    return amount if amount is not None and _UNTOLD < amount <= _MOST[Measure.DISTANCE_M] else None
