"""Google Takeout's Fit: days, sessions and tracks, as far as their layout is known."""

import json
import zipfile

import pytest
from tests.exchange.incoming.health_exports import found_in
from tests.exchange.incoming.samples import tcx

from retrowalk.activity import Sport
from retrowalk.errors import UnreadableActivity

DAYS = "Takeout/Fit/Daily activity metrics/"
SESSIONS = "Takeout/Fit/All Sessions/"


def session(kind="walking", **more):
    told = {
        "fitnessActivity": kind,
        "startTime": "2026-05-03T06:00:00Z",
        "endTime": "2026-05-03T06:30:00Z",
        "duration": "1500.5s",
        "aggregate": [
            {"metricName": "com.google.calories.expended", "floatValue": 92.5},
            {"metricName": "com.google.step_count.delta", "intValue": 3210},
            {"metricName": "com.google.distance.delta", "floatValue": 2104.5},
        ],
    }
    return json.dumps(told | more)


@pytest.fixture
def read(tmp_path):
    def read(files):
        path = tmp_path / "takeout.zip"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("Takeout/archive_browser.html", "<html>")
            for name, text in files.items():
                archive.writestr(name, text)
        return found_in(path)

    return read


def test_days_are_those_of_the_table_of_all_days(read):
    table = (
        "Date,Move Minutes count,Calories (kcal),Distance (m),Average heart rate (bpm),Step count\n"
        "2026-05-02,40,2100,5000.5,88.5,8123\n2026-05-03,,,,,\nyesterday,1,2,3,4,5\n"
    )
    quarters = "Start time,End time,Step count\n07:00:00.000+02:00,07:15:00.000+02:00,400\n"
    _, days = read(
        {
            DAYS + "Daily activity metrics.csv": table,
            DAYS + "2026-05-02.csv": quarters,
            DAYS + "2026-05-04.csv": quarters + "23:45:00.000+02:00,00:00:00.000+02:00,100\n",
        }
    )
    assert {(measure.value, on): one.value for (measure, on), one in days.items()} == {
        ("steps", "2026-05-02"): 8123,
        ("distance_m", "2026-05-02"): 5000.5,
        ("heart_rate_bpm", "2026-05-02"): 88.5,
        ("steps", "2026-05-04"): 500,
    }
    assert {one.source for one in days.values()} == {"Google Fit"}


def test_a_session_is_in_the_zone_of_its_name(read):
    (walk,), _ = read({SESSIONS + "2026-05-03T08_00_00+02_00_WALKING.json": session()})
    assert walk.start.isoformat() == "2026-05-03T08:00:00+02:00"
    assert (walk.duration_s, walk.elapsed_s) == (1500.5, 1800)
    assert (walk.steps, walk.distance_m, walk.app) == (3210, 2104.5, "Google Fit")
    assert (walk.sport, walk.zone_told) == (Sport.WALKING, True)


def test_a_name_that_is_of_another_time_tells_no_zone(read):
    (walk,), _ = read({SESSIONS + "2026-05-03T09_30_00+02_00_WALKING.json": session()})
    assert (walk.start.isoformat(), walk.zone_told) == ("2026-05-03T06:00:00+00:00", False)


@pytest.mark.parametrize(
    ("kind", "sport", "indoor"),
    [
        ("running.treadmill", Sport.RUNNING, True),
        ("walking.nordic", Sport.WALKING, False),
        ("on_foot", Sport.OTHER, False),
        ("biking", Sport.CYCLING, False),
        ("yoga", Sport.ELSE, False),
    ],
)
def test_kinds_are_told_by_their_beginning(read, kind, sport, indoor):
    (one,), _ = read({SESSIONS + "2026-05-03T08_00_00+02_00_X.json": session(kind)})
    assert (one.sport, one.indoor, one.kind) == (sport, indoor, kind)


def test_sleep_is_no_activity_and_damage_costs_itself(read):
    activities, _ = read(
        {
            SESSIONS + "2026-05-03T08_00_00+02_00_WALKING.json": session(),
            SESSIONS + "2026-05-03T00_00_00+02_00_SLEEP.json": session("sleep"),
            SESSIONS + "a.json": "[" * 10_000,
            SESSIONS + "b.json": session(endTime="2026-05-03T05:00:00Z"),
            SESSIONS + "c.json": session(startTime=[1]),
            "Takeout/Fit/Activities/d.tcx": "<TrainingCenterDatabase><Activities>",
        }
    )
    assert len(activities) == 1


def test_a_track_that_is_a_session_as_well_comes_once(read):
    track = tcx(sport="Walking").data
    same = session(
        startTime="2026-05-03T07:30:00Z", endTime="2026-05-03T07:34:00Z", duration="240s"
    )
    activities, _ = read({"Takeout/Fit/Activities/walk.tcx": track, SESSIONS + "a.json": same})
    assert [one.app for one in activities] == ["Google Fit"]
    (alone,), _ = read({"Takeout/Fit/Activities/walk.tcx": track})
    assert len(alone.laps) == 2


def test_columns_in_another_language_are_said(read):
    table = "Fecha,Recuento de pasos\n2026-05-02,8123\n"
    with pytest.raises(UnreadableActivity, match="with English chosen there"):
        read({"Takeout/Fit/Métricas de actividad diaria/2026-05-02.csv": table})
