"""Files that people's watches and apps wrote, beside what the list of them says is true."""

import ast
import csv
import re
from zoneinfo import ZoneInfo

import pytest

from retrowalk.activity import Activity, Sport
from retrowalk.errors import UnreadableActivity
from retrowalk.exchange.incoming import Source, recognised
from retrowalk.exchange.incoming.fit_messages import fit_files

pytestmark = pytest.mark.recordings

ZONE = ZoneInfo("Asia/Shanghai")
KINDS = {"fit", "tcx", "gpx"}
SPORTS = {"walking": Sport.WALKING, "running": Sport.RUNNING, "cycling": Sport.CYCLING}
TOLD = {  # where the list tells it in words, or where a file is odd: what is to come of it
    "activity_truncated.fit": {"sport": "other", "duration_s": 13, "distance_m": 5.73},
    "activity-unexpected-eof.fit": {"sport": "running", "duration_s": 13.749, "distance_m": 5.73},
    "strava-android-app-201.10-b1218918.fit": {"duration_s": 3558, "distance_m": 11274.04},
    "31-days-activity.fit": {"duration_s": 1477.123, "elapsed_s": 2656055.111},
    "time-jump.fit": {"duration_s": 3389.127, "steps": 9764},
    "hr-only-zeros.fit": {"heart_rate_mean_bpm": None, "zone_told": False},
    "FR55-CoreTemp-Walk.fit": {"distance_m": 732.76, "sport": "walking", "zone_told": True},
    "garmin-fenix-5-walk.fit": {"steps": 82, "heart_rate_mean_bpm": 75},
    "HrmPluginTestActivity.fit": {"steps": 132, "distance_m": 59.61},
    "FR920xt-with-runscribe-plus.fit": {"steps": 3194, "indoor": True, "distance_m": 5006.48},
    "6860622783.fit": {"steps": 8484, "indoor": True, "duration_s": 3097.789},
    "walking_activity_1.tcx": {"sport": "other", "duration_s": 4495.153, "distance_m": 3988.82},
    "Treadmill-doubled-cadence.tcx": {"distance_m": 498, "duration_s": 261, "indoor": True},
    "Polar-one-lap-indoor-with-distance.tcx": {"heart_rate_mean_bpm": 125, "distance_m": 94},
    "garmin-ns3-extension.gpx": {"sport": "running", "heart_rate_highest_bpm": 118},
    "garmin_example.gpx": {"sport": "running", "duration_s": 2304, "heart_rate_highest_bpm": 160},
    "hr-not-always-there.gpx": {"heart_rate_highest_bpm": 142, "steps": None},
    "strava-export.gpx": {"duration_s": 1156, "steps": pytest.approx(3417, rel=0.01)},
    "runkeeper-negative-time-step-at-start.gpx": {"sport": "cycling", "elapsed_s": 3330},
    "standard.gpx": {"duration_s": 2306, "heart_rate_mean_bpm": None},
    "legacy_gpx_trackpointextensions_incorrect.gpx": {"zone_told": True, "duration_s": 56},
}


@pytest.fixture(scope="module")
def listed(formats_dir):
    with (formats_dir / "manifest.csv").open() as file:
        rows = [row for row in csv.DictReader(file) if row["path"].split("/")[0] in KINDS]
    return {row["path"]: row for row in rows}


def read(path):
    source = Source(path.name, path)
    form = recognised(source)
    assert form is not None, path
    return [one for one in form.read(source, ZONE) if isinstance(one, Activity)]


def test_every_file_gives_the_activity_that_the_list_tells(formats_dir, listed, record_property):
    assert len(listed) > 20
    for path, row in listed.items():
        (one,) = read(formats_dir / path)
        name = path.rpartition("/")[2]
        for field, value in TOLD.get(name, {}).items():
            told = pytest.approx(value, abs=0.02) if isinstance(value, float | int) else value
            assert getattr(one, field) == told, (path, field)
        for sport, _, elapsed_s, metres, cycles, strides in sessions(row["what"]):
            assert one.sport is SPORTS[sport], path
            assert one.elapsed_s == pytest.approx(float(elapsed_s), abs=0.01), path
            assert one.distance_m == pytest.approx(float(metres), abs=0.01), path
            if strides != "None" and one.sport is not Sport.CYCLING:
                assert one.steps == 2 * int(strides) == 2 * int(cycles), path
    assert set(TOLD) <= {path.rpartition("/")[2] for path in listed}


def sessions(what):
    """Read the sessions that the list tells of a FIT file."""
    found = re.search(r"strides\): (\[.*\])", what)
    return ast.literal_eval(found[1]) if found else []


def test_the_first_half_of_every_file_is_an_activity_or_a_sentence(formats_dir, listed, tmp_path):
    for path in listed:
        data = (formats_dir / path).read_bytes()
        cut = tmp_path / "half"
        cut.write_bytes(data[: len(data) // 2])
        source = Source(path, cut)
        try:
            found = list(recognised(source).read(source, ZONE))
        except UnreadableActivity as refusal:
            assert path in str(refusal)  # noqa: PT017  (reading is as good)
        else:
            assert found


def test_what_the_points_tell_is_near_to_what_the_watches_counted(formats_dir, listed):
    """Distance along positions, mean heart rate, and strides by cadence, where a watch has both."""
    for path in listed:
        if not path.endswith(".fit") or "broken" in path:
            continue
        for file in fit_files(Source(path, formats_dir / path)):
            points = file.track.points()
            session = file.sessions[0] if file.sessions else {}
            if (strides := session.get("total_strides")) and "coros" not in path:
                counted = points.turns(session["total_timer_time"])
                assert counted == pytest.approx(strides, rel=0.13), path
            if beats := session.get("avg_heart_rate"):
                assert points.heart_mean_bpm == pytest.approx(beats, abs=1), path
            if (metres := session.get("total_distance")) and points.has_places and metres > 60:
                assert points.path_m == pytest.approx(metres, rel=0.04), path
