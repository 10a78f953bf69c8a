"""Health Connect's database: read in its versions, and refused with what differs."""

import sqlite3
import zipfile
from datetime import timedelta

import pytest
from tests.exchange.incoming.health_exports import HealthConnect, found_in, millis

from retrowalk.activity import Measure, Sport
from retrowalk.errors import UnreadableActivity

DAY = "2026-03-29"  # the night before it has an hour less, in most of Europe


@pytest.fixture(params=[False, True], ids=["first version", "newer version"])
def export(request, tmp_path):
    return HealthConnect(tmp_path, newer=request.param)


def refusal(path):
    with pytest.raises(UnreadableActivity) as refused:
        found_in(path)
    return str(refused.value)


def test_apps_that_tell_the_same_day_are_not_added_up(export):
    for app, counts in ((1, (3000, 1200)), (2, (2500, 900, 300))):
        for hour, count in enumerate(counts, 8):
            start, end = f"{DAY}T{hour:02}:00:00+02:00", f"{DAY}T{hour:02}:01:00+02:00"
            export.interval("steps_record_table", start, end, app, count=count)
            export.interval("distance_record_table", start, end, app, distance=count * 0.7)
    _, days = found_in(export.zipped())
    steps, metres = days[Measure.STEPS, DAY], days[Measure.DISTANCE_M, DAY]
    assert (steps.value, steps.source) == (4200, "Watch")
    assert metres.value == pytest.approx(2940)


def test_a_session_has_what_its_records_say_of_the_same_app_first(export):
    start, end = f"{DAY}T10:00:00+02:00", f"{DAY}T10:30:00+02:00"
    number = export.interval(
        "exercise_session_record_table", start, end, 2, exercise_type=53, title="Park"
    )
    export.interval(
        "steps_record_table", f"{DAY}T09:50:00+02:00", f"{DAY}T10:10:00+02:00", 2, count=400
    )
    export.interval("steps_record_table", f"{DAY}T10:10:00+02:00", end, 2, count=2000)
    export.interval("steps_record_table", start, end, 1, count=9000)
    export.interval("distance_record_table", start, end, 1, distance=1500.0)
    beats = export.interval("heart_rate_record_table", start, end, 1)
    for minute, rate in ((0, 90), (10, 100), (29, 110), (45, 180)):
        at = millis(start) + minute * 60_000
        export.insert(
            "heart_rate_record_series_table",
            parent_key=beats,
            epoch_millis=at,
            beats_per_minute=rate,
        )
    at = millis(start)
    for begun, ended in ((0, 10), (10, 25)):
        export.insert(
            "exercise_laps_table",
            parent_key=number,
            lap_start_time=at + begun * 60_000,
            lap_end_time=at + ended * 60_000,
            lap_length=5e-324,
        )
    export.insert(
        "exercise_segments_table",
        parent_key=number,
        segment_start_time=at + 1_500_000,
        segment_end_time=at + 1_800_000,
        segment_type=67,
    )
    (walk,), _ = found_in(export.zipped())
    assert (walk.sport, walk.kind, walk.app, walk.name) == (Sport.WALKING, "53", "Phone", "Park")
    assert walk.start.isoformat() == start
    assert (walk.duration_s, walk.elapsed_s) == (1500, 1800)
    assert (walk.steps, walk.distance_m) == (2200, 1500)
    assert (walk.heart_rate_mean_bpm, walk.heart_rate_highest_bpm) == (100, 110)
    assert [(lap.start_s, lap.duration_s, lap.steps) for lap in walk.laps] == [
        (0, 600, 200),
        (600, 900, 1500),
    ]
    assert walk.key


@pytest.mark.parametrize(
    ("number", "sport"),
    [
        (21, Sport.HIKING),
        (34, Sport.RUNNING),
        (45, Sport.ELSE),
        (58, Sport.OTHER),
        (79, Sport.OTHER),
        (4000, Sport.OTHER),
        (-1, Sport.OTHER),
    ],
)
def test_a_number_of_a_sport_that_is_not_known_is_asked_about(tmp_path, number, sport):
    export = HealthConnect(tmp_path)
    export.interval(
        "exercise_session_record_table",
        f"{DAY}T10:00:00+02:00",
        f"{DAY}T11:00:00+02:00",
        exercise_type=number,
    )
    (session,), _ = found_in(export.zipped())
    assert (session.sport, session.kind) == (sport, str(number))


@pytest.mark.parametrize("unit", [1.0, 0.001, 60.0], ids=["s", "ms", "min"])
def test_the_unit_of_the_offsets_is_told_by_the_days(tmp_path, unit):
    export = HealthConnect(tmp_path, unit=unit)
    for hour in range(24):
        start = f"2026-01-10T{hour:02}:00:00-05:00"
        export.interval("steps_record_table", start, start.replace(":00:00", ":09:00"), count=100)
    export.interval(
        "exercise_session_record_table",
        "2026-01-10T23:50:00-05:00",
        "2026-01-11T00:20:00-05:00",
        exercise_type=53,
    )
    (walk,), days = found_in(export.zipped())
    assert {str(on): one.value for (_, on), one in days.items()} == {"2026-01-10": 2400}
    assert walk.start.isoformat() == "2026-01-10T23:50:00-05:00"
    assert str(walk.on) == "2026-01-10"


def test_a_day_of_summer_time_is_that_of_the_clock(export):
    for start in ("2026-03-29T00:30:00+01:00", "2026-03-29T23:40:00+02:00"):
        end = start.replace(":30:00", ":35:00").replace(":40:00", ":45:00")
        export.interval("steps_record_table", start, end, count=100)
    _, days = found_in(export.zipped())
    assert days[Measure.STEPS, "2026-03-29"].value == 200


def test_what_was_not_recorded_is_not_nought(export):
    start, end = f"{DAY}T10:00:00+02:00", f"{DAY}T10:30:00+02:00"
    export.interval("distance_record_table", start, end, distance=5e-324)
    export.interval("steps_record_table", start, end, count=10)
    _, days = found_in(export.zipped())
    assert list(days) == [(Measure.STEPS, DAY)]


def test_resting_heart_rate_is_of_its_day(export):
    export.insert(
        "resting_heart_rate_record_table",
        uuid=b"1",
        app_info_id=1,
        time=millis(f"{DAY}T06:00:00+02:00"),
        zone_offset=7200,
        beats_per_minute=58,
    )
    _, days = found_in(export.zipped())
    assert days[Measure.RESTING_HEART_RATE_BPM, DAY].value == 58


def test_tables_may_be_missing_or_empty(tmp_path):
    export = HealthConnect(tmp_path)
    export.interval("steps_record_table", f"{DAY}T10:00:00+02:00", f"{DAY}T10:30:00+02:00", count=7)
    for table in ("heart_rate_record_series_table", "exercise_laps_table", "distance_record_table"):
        export.db.execute(f"DROP TABLE {table}")
    _, days = found_in(export.zipped())
    assert days[Measure.STEPS, DAY].value == 7


def test_an_export_of_nothing_is_said(export):
    assert "no day with steps" in refusal(export.zipped())


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            "ALTER TABLE steps_record_table RENAME COLUMN count TO steps",
            "steps_record_table in .* lacks the column count",
        ),
        ("DROP TABLE steps_record_table", "steps_record_table in .* is no ordinary table"),
        ("UPDATE steps_record_table SET start_time = start_time / 1000", "not in milliseconds"),
        ("UPDATE steps_record_table SET local_date = local_date + 40", "do not go with its times"),
    ],
)
def test_a_file_that_differs_is_refused_with_what_differs(tmp_path, change, said):
    export = HealthConnect(tmp_path)
    for hour in range(10, 20):
        export.interval(
            "steps_record_table", f"{DAY}T{hour}:00:00+02:00", f"{DAY}T{hour}:30:00+02:00", count=7
        )
    export.db.execute(change)
    if change.startswith("DROP"):
        export.db.execute("CREATE VIEW steps_record_table AS SELECT 1 AS count")
    with pytest.raises(UnreadableActivity, match=said):
        found_in(export.zipped())


def test_a_virtual_table_is_not_opened(tmp_path):
    export = HealthConnect(tmp_path)
    export.db.execute("DROP TABLE steps_record_table")
    export.db.execute("CREATE VIRTUAL TABLE steps_record_table USING fts5(count)")
    assert "no ordinary table" in refusal(export.zipped())


def test_triggers_and_views_beside_the_tables_do_nothing(tmp_path):
    export = HealthConnect(tmp_path)
    export.interval("steps_record_table", f"{DAY}T10:00:00+02:00", f"{DAY}T10:30:00+02:00", count=7)
    export.db.execute("CREATE VIEW every AS SELECT load_extension('x') FROM steps_record_table")
    export.db.execute("CREATE TRIGGER t AFTER INSERT ON steps_record_table BEGIN SELECT 1; END")
    _, days = found_in(export.zipped())
    assert days[Measure.STEPS, DAY].value == 7


def test_a_column_that_is_worked_out_is_a_column_that_is_missing(tmp_path):
    export = HealthConnect(tmp_path)
    export.db.execute("DROP TABLE steps_record_table")
    export.db.execute(
        "CREATE TABLE steps_record_table (app_info_id INTEGER, start_time INTEGER, "
        "end_time INTEGER, count INTEGER AS (length(hex(zeroblob(start_time)))))"
    )
    assert "lacks the column count" in refusal(export.zipped())


def test_another_database_is_refused(tmp_path):
    path = tmp_path / "health_connect_export.db"
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE walks (row_id INTEGER)")
    db.commit()
    db.close()
    assert "none of the tables of Health Connect" in refusal(path)


def test_a_database_that_is_cut_off_is_refused(export, tmp_path):
    for minute in range(59):
        export.interval(
            "steps_record_table",
            f"{DAY}T10:{minute:02}:00+02:00",
            f"{DAY}T10:{minute:02}:59+02:00",
            count=7,
        )
    whole = export.zipped().with_name("health_connect_export.db")
    whole.write_bytes(whole.read_bytes()[:9000])
    assert "damaged" in refusal(whole)


def test_what_takes_too_long_is_ended(export, monkeypatch):
    beats = export.interval(
        "heart_rate_record_table", f"{DAY}T10:00:00+02:00", f"{DAY}T10:00:00+02:00"
    )
    rows = [(beats, millis(f"{DAY}T10:00:00+02:00") + n * 1000, 90) for n in range(40_000)]
    export.db.executemany(
        "INSERT INTO heart_rate_record_series_table (parent_key, epoch_millis, beats_per_minute) "
        "VALUES (?, ?, ?)",
        rows,
    )
    monkeypatch.setattr("retrowalk.exchange.incoming.health_connect.MOST_SECONDS", -1.0)
    assert "takes longer" in refusal(export.zipped())


def test_nothing_is_written_beside_the_file(export, tmp_path):
    export.db.execute("PRAGMA journal_mode = WAL")
    export.interval("steps_record_table", f"{DAY}T10:00:00+02:00", f"{DAY}T10:30:00+02:00", count=7)
    path = export.zipped()
    with zipfile.ZipFile(path) as archive:
        before = archive.read("health_connect_export.db")
    names = sorted(one.name for one in tmp_path.iterdir())
    _, days = found_in(export.path)
    assert days[Measure.STEPS, DAY].value == 7
    assert export.path.read_bytes() == before
    assert sorted(one.name for one in tmp_path.iterdir()) == names


def test_a_record_that_cannot_be_is_left_out(export):
    start, end = f"{DAY}T10:00:00+02:00", f"{DAY}T10:30:00+02:00"
    export.interval("steps_record_table", start, end, count=70)
    export.interval("steps_record_table", start, end, count=-5)
    export.interval("steps_record_table", end, start, count=9)
    export.interval("steps_record_table", start, end, count="many")
    export.interval("steps_record_table", start, end, count=1e300)
    _, days = found_in(export.zipped())
    assert days[Measure.STEPS, DAY].value == 70


def test_a_session_over_midnight_is_of_the_day_it_began(export):
    export.interval(
        "exercise_session_record_table",
        f"{DAY}T23:45:00+02:00",
        "2026-03-30T00:15:00+02:00",
        exercise_type=53,
    )
    (walk,), _ = found_in(export.zipped())
    assert str(walk.on) == DAY
    assert walk.start.utcoffset() == timedelta(hours=2)
