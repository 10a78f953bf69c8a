"""Exports of health data as phones write them, made for the tests: Apple Health, Health Connect."""

import sqlite3
import weakref
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import quoteattr

from retrowalk.activity import Activity, DayValue, Measure
from retrowalk.exchange.incoming import Source, recognised
from retrowalk.languages import Message

DTD = """<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 13 -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout|ActivitySummary)*)>
<!ATTLIST HealthData
  locale CDATA #REQUIRED
>
<!ELEMENT Record ((MetadataEntry|HeartRateVariabilityMetadataList)*)>
]>
"""
BROKEN_DTD = """<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 12 -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout|ActivitySummary)*)>
<!ATTLIST HealthData
  locale CDATA #REQUIRED

<!ELEMENT Record ((MetadataEntry|HeartRateVariabilityMetadataList)*)>
ELEMENT SensitivityPoint EMPTY>
<!ATTLIST SensitivityPoint
  frequencyValue CDATA #REQUIRED
]>
"""
ME = ' <Me HKCharacteristicTypeIdentifierDateOfBirth="1957-03-09" Sex="HKBiologicalSexMale"/>\n'


def record(
    kind: str, value: object, unit: str, start: str, end: str = "", source: str = "Watch"
) -> str:
    """One record, as the phone writes it."""
    begun, ended = (_at(one) for one in (start, end or start))
    return (
        f' <Record type="HKQuantityTypeIdentifier{kind}" sourceName={quoteattr(source)}'
        f' sourceVersion="10.2" unit="{unit}" creationDate="{ended}" startDate="{begun}"'
        f' endDate="{ended}" value="{value}"/>\n'
    )


def health_data(*elements: str, dtd: str = DTD, root: str = "HealthData") -> str:
    """A whole export."""
    head = '<?xml version="1.0" encoding="UTF-8"?>\n' + dtd
    date = ' <ExportDate value="2024-06-01 08:10:05 +0200"/>\n'
    return f'{head}<{root} locale="en_NL">\n{date}{ME}{"".join(elements)}</{root}>\n'


def write_zip(path: Path, xml: str | bytes, name: str = "apple_health_export/export.xml") -> Path:
    """The zip that the phone makes, with what stands beside the export in it."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("apple_health_export/.DS_Store", b"\0" * 100)
        archive.writestr("apple_health_export/export_cda.xml", "<ClinicalDocument/>")
        archive.writestr("__MACOSX/apple_health_export/._export.xml", b"\0\5\x16\7HealthData")
        archive.writestr("apple_health_export/workout-routes/route_2024-01-01.gpx", "<gpx/>")
        archive.writestr(name, xml)
    return path


def found_in(path: Path) -> tuple[list[Activity], dict[tuple[Measure, str], DayValue]]:
    """Read a file by the format that knows it: its activities, and its days."""
    source = Source(path.name, path)
    form = recognised(source)
    assert form is not None, path
    activities: list[Activity] = []
    days: dict[tuple[Measure, str], DayValue] = {}
    for one in form.read(source, UTC):
        if isinstance(one, Activity):
            activities.append(one)
        elif isinstance(one, DayValue):
            assert (one.measure, str(one.on)) not in days
            days[one.measure, str(one.on)] = one
    return activities, days


def left_out_of(path: Path) -> str:
    """Read a file, and give what is said to be left out of it."""
    source = Source(path.name, path)
    form = recognised(source)
    assert form is not None, path
    said = [str(one) for one in form.read(source, UTC) if isinstance(one, Message)]
    assert len(said) < 2
    return "".join(said)


def millis(text: str) -> int:
    """A time with its offset, as Health Connect writes it."""
    return round(datetime.fromisoformat(text).timestamp() * 1000)


_METADATA = (
    "row_id INTEGER PRIMARY KEY AUTOINCREMENT, uuid BLOB UNIQUE NOT NULL, "
    "last_modified_time INTEGER, client_record_id TEXT, device_info_id INTEGER, "
    "app_info_id INTEGER, recording_method INTEGER"
)
_TIMES = (
    "start_time INTEGER, start_zone_offset INTEGER, end_time INTEGER, end_zone_offset INTEGER, "
    "local_date INTEGER"
)
_WORKED_OUT = (
    ", local_date_time_start_time INTEGER AS (start_time + 1000 * start_zone_offset)"
    ", local_date_time_end_time INTEGER AS (end_time + 1000 * end_zone_offset)"
)


class HealthConnect:
    """A database of Health Connect: of the first version, or a newer one, spelt otherwise."""

    def __init__(self, folder: Path, *, newer: bool = False, unit: float = 1.0) -> None:
        self.path = folder / "health_connect_export.db"
        self._newer = newer
        self._unit = unit
        self._rows = 0
        self.db = sqlite3.connect(self.path)
        weakref.finalize(self, self.db.close)
        self._table(
            "application_info_table", "row_id INTEGER PRIMARY KEY, package_name TEXT, app_name TEXT"
        )
        self._interval("steps_record_table", "count INTEGER")
        self._interval("distance_record_table", "distance REAL")
        self._interval("heart_rate_record_table")
        self._table(
            "heart_rate_record_series_table",
            "parent_key INTEGER, beats_per_minute INTEGER, epoch_millis INTEGER",
        )
        self._table(
            "resting_heart_rate_record_table",
            _METADATA
            + ", time INTEGER, zone_offset INTEGER, local_date INTEGER, beats_per_minute INTEGER",
        )
        self._interval(
            "exercise_session_record_table",
            "notes TEXT, exercise_type INTEGER, title TEXT, has_route INTEGER",
        )
        self._table(
            "exercise_laps_table",
            "parent_key INTEGER, lap_start_time INTEGER, lap_end_time INTEGER, lap_length REAL",
        )
        self._table(
            "exercise_segments_table",
            "parent_key INTEGER, segment_start_time INTEGER, segment_end_time INTEGER, "
            "segment_type INTEGER, repetitions_count INTEGER",
        )
        for number, name in enumerate(("Watch", "Phone"), 1):
            self.insert(
                "application_info_table", row_id=number, package_name=f"org.{name}", app_name=name
            )
        self.db.execute(f"PRAGMA user_version = {23 if newer else 1}")

    def name(self, table: str) -> str:
        """Spell a table's name as this version does."""
        return table.replace("_", "") if self._newer and table.startswith("steps") else table

    def insert(self, table: str, **columns: object) -> None:
        names, marks = ", ".join(columns), ", ".join("?" * len(columns))
        statement = f"INSERT INTO {self.name(table)} ({names}) VALUES ({marks})"
        self.db.execute(statement, tuple(columns.values()))

    def interval(self, table: str, start: str, end: str, app: int = 1, **columns: object) -> int:
        """Tell of a record from when to when; give its number."""
        self._rows += 1
        at = datetime.fromisoformat(start)
        offset = at.utcoffset()
        assert offset is not None
        days = (at.date() - datetime(1970, 1, 1).date()).days
        zone = round(offset.total_seconds() / self._unit)
        self.insert(
            table,
            row_id=self._rows,
            uuid=self._rows.to_bytes(16, "big"),
            app_info_id=app,
            start_time=millis(start),
            start_zone_offset=zone,
            end_time=millis(end),
            end_zone_offset=zone,
            local_date=days,
            **columns,
        )
        return self._rows

    def zipped(self) -> Path:
        """End it, and give the zip that the phone makes."""
        self.db.commit()
        self.db.close()
        path = self.path.with_name("Health Connect.zip")
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.write(self.path, self.path.name)
        return path

    def _interval(self, table: str, more: str = "") -> None:
        columns = f"{_METADATA}, {_TIMES}" + (f", {more}" if more else "")
        self._table(table, columns + (_WORKED_OUT if self._newer else ""))

    def _table(self, table: str, columns: str) -> None:
        self.db.execute(f"CREATE TABLE {self.name(table)} ({columns})")


def _at(text: str) -> str:
    """``2024-01-01 01:00:00`` is in summer time of Amsterdam, as the phone writes all of them."""
    return text if text[-5] in "+-" else text + " +0200"
