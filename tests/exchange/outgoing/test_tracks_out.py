"""FIT and TCX of a walk: read back by others' reader and by our own, with equal totals."""

from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise

import fitdecode
import numpy as np
import pytest
from defusedxml import ElementTree

import retrowalk
from retrowalk.activity import Activity, Lap, Sport
from retrowalk.exchange.incoming import Source, recognised
from retrowalk.exchange.outgoing import outing as outgoing
from retrowalk.exchange.outgoing.fit import fit_of
from retrowalk.exchange.outgoing.outing import of_activity, of_walk
from retrowalk.exchange.outgoing.tcx import tcx_of
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.languages import speaking
from retrowalk.recordings.types import HeartRate

START = datetime(2026, 10, 25, 23, 58, 20, tzinfo=timezone(timedelta(hours=1)))
TCX = "{http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2}"


@pytest.fixture(scope="module")
def walk():
    parts = [("forward", 25), ("turn", 4), ("backward", 30), ("stand", 12), ("backward", 21)]
    segments = [Segment("stand", 4), *(Segment(kind, s) for kind, s in parts)]
    return retrowalk.analyse(synthesise(segments, seed=5).recording).report()


@pytest.fixture(scope="module")
def outing(walk):
    seconds = np.arange(0, walk.recording.duration_s)
    heart = HeartRate(time_s=seconds, bpm=95 + seconds % 10)
    return of_walk(walk, START, indoor=True, heart=heart)


def messages(data):
    found = {}
    with fitdecode.FitReader(
        data,
        check_crc=fitdecode.CrcCheck.RAISE,
        error_handling=fitdecode.ErrorHandling.RAISE,
    ) as reader:
        for frame in reader:
            if isinstance(frame, fitdecode.FitDataMessage):
                told = {one.name: one.value for one in frame.fields if one.value is not None}
                found.setdefault(frame.name, []).append(told)
    return found


def read_back(data, name, tmp_path):
    path = tmp_path / name
    path.write_bytes(data)
    source = Source(name, path)
    (found,) = recognised(source).read(source, UTC)
    return found


def test_the_session_has_the_totals_of_the_walk(walk, outing):
    (session,) = messages(fit_of(outing))["session"]
    bouts = walk.bouts
    assert session["total_elapsed_time"] == pytest.approx(outing.elapsed_s, abs=0.001)
    assert session["total_timer_time"] == pytest.approx(sum(b.duration_s for b in bouts), abs=0.01)
    steps = 2 * (session["total_strides"] + session["total_fractional_cycles"])
    assert steps == sum(one.steps for one in bouts)
    told = [b.distance_either_m if b.distance_m is None else b.distance_m for b in bouts]
    assert session["total_distance"] == pytest.approx(sum(told), abs=0.02)
    assert (session["sport"], session["sub_sport"]) == ("walking", "treadmill")
    assert session["num_laps"] == len(outing.laps)


def test_laps_are_named_by_direction_and_lie_end_to_end(outing):
    found = messages(fit_of(outing))
    names = [found["workout_step"][one["wkt_step_index"]]["wkt_step_name"] for one in found["lap"]]
    assert names == [one["label"] for one in found["lap"]] == ["Forward", "Backward"]
    for one, following in pairwise(found["lap"]):
        assert one["timestamp"] == following["start_time"]
    assert found["lap"][-1]["timestamp"] == found["session"][0]["timestamp"]
    assert [one["lap_trigger"] for one in found["lap"]] == ["manual", "session_end"]


def test_every_second_has_a_record_but_where_nobody_walked(walk, outing):
    found = messages(fit_of(outing))
    records = found["record"]
    start = found["session"][0]["start_time"]
    seconds = [(one["timestamp"] - start).total_seconds() for one in records]
    assert seconds == sorted(set(seconds))
    assert any(b - a > 8 for a, b in pairwise(seconds))  # stood for 12 s
    assert [one["event_type"] for one in found["event"]].count("start") >= 2
    distances = [one["distance"] for one in records]
    assert distances == sorted(distances)
    assert distances[-1] == pytest.approx(outing.distance_m, abs=0.02)
    assert {one["direction"] for one in records} >= {-1, 1}
    backward = [one for one in records if one["direction"] == -1]
    cadence = 2 * np.median([one["cadence"] + one["fractional_cadence"] for one in backward])
    assert cadence == pytest.approx(walk.measures.backward.cadence_spm, rel=0.08)
    speed = np.median([one["enhanced_speed"] for one in backward])
    assert speed == pytest.approx(walk.measures.backward.speed_mps, rel=0.15)
    assert all(95 <= one["heart_rate"] < 105 for one in records)


def test_the_walkers_own_clock_is_told(outing):
    (activity,) = messages(fit_of(outing))["activity"]
    local = activity["local_timestamp"].replace(tzinfo=None)
    assert local - activity["timestamp"].replace(tzinfo=None) == timedelta(hours=1)


@pytest.mark.parametrize(("write", "name"), [(fit_of, "walk.fit"), (tcx_of, "walk.tcx")])
def test_our_own_reader_gives_the_same_walk(outing, write, name, tmp_path):
    found = read_back(write(outing), name, tmp_path)
    assert found.start == START
    assert found.app == "Retrowalk"
    assert found.indoor
    assert found.duration_s == pytest.approx(outing.going_s, abs=0.01)
    assert found.elapsed_s == pytest.approx(outing.elapsed_s, abs=1)
    assert found.distance_m == pytest.approx(outing.distance_m, abs=0.02)
    assert found.steps == outing.steps
    assert found.cadence_spm == pytest.approx(60 * outing.steps / outing.going_s, abs=1.1)
    assert [lap.name for lap in found.laps] == [lap.name for lap in outing.laps]
    for lap, told in zip(found.laps, outing.laps, strict=True):
        assert lap.start_s == pytest.approx(told.start_s, abs=0.51)
        assert lap.duration_s == pytest.approx(told.going_s, abs=0.01)
        assert lap.distance_m == pytest.approx(told.distance_m, abs=0.02)
        assert lap.steps == told.steps
        assert lap.heart_rate_mean_bpm == pytest.approx(told.heart_mean_bpm, abs=0.51)


def test_the_day_is_the_walkers_even_past_midnight(outing, tmp_path):
    found = read_back(fit_of(outing), "walk.fit", tmp_path)
    assert (found.on.isoformat(), found.zone_told) == ("2026-10-25", True)


@pytest.mark.parametrize(("write", "name"), [(fit_of, "walk.fit"), (tcx_of, "walk.tcx")])
def test_what_is_known_by_its_totals_comes_back_as_it_was(write, name, tmp_path):
    laps = tuple(
        Lap(start_s=s, duration_s=60, distance_m=50.5, steps=91, heart_rate_mean_bpm=100)
        for s in (0, 60, 120)
    )
    known = Activity(
        sport=Sport.HIKING if name.endswith("fit") else Sport.OTHER,
        start=START,
        duration_s=180,
        elapsed_s=180,
        distance_m=151.5,
        steps=273,
        heart_rate_mean_bpm=100,
        laps=laps,
    )
    with speaking("de"):
        data = write(of_activity(known, backward=[True, False, None]))
    found = read_back(data, name, tmp_path)
    same = ("sport", "start", "duration_s", "elapsed_s", "distance_m", "steps")
    for field in (*same, "heart_rate_mean_bpm"):
        assert getattr(found, field) == getattr(known, field), field
    assert [lap.name for lap in found.laps] == ["Rückwärts", "Vorwärts", ""]
    assert [lap.steps for lap in found.laps] == [91, 91, 91]


@pytest.mark.parametrize(("write", "name"), [(fit_of, "still.fit"), (tcx_of, "still.tcx")])
def test_a_walk_without_a_step_is_written_as_one_lap(write, name, tmp_path):
    still = retrowalk.analyse(synthesise([Segment("stand", 20)], seed=1).recording).report()
    found = read_back(write(of_walk(still, START)), name, tmp_path)
    assert (found.steps, len(found.laps), found.laps[0].name) == (None, 1, "")
    assert found.elapsed_s == pytest.approx(20, abs=1.1)


def test_of_a_walk_of_a_day_not_every_second_is_written(walk):
    seconds = 3 * outgoing.MOST_POINTS - 7
    recording = walk.recording.model_copy(update={"duration_s": float(seconds)})
    outing = of_walk(walk.model_copy(update={"recording": recording}), START)
    assert np.diff(outing.at_s).min() == 3
    assert outing.distances_m[-1] == pytest.approx(outing.distance_m, abs=0.01)


def test_tcx_has_the_elements_of_its_schema_in_order(outing):
    root = ElementTree.fromstring(tcx_of(outing))
    assert root.tag == f"{TCX}TrainingCenterDatabase"
    activity = root.find(f"{TCX}Activities/{TCX}Activity")
    assert activity.get("Sport") == "Other"
    order = "TotalTimeSeconds DistanceMeters MaximumSpeed Calories AverageHeartRateBpm "
    order += "MaximumHeartRateBpm Intensity Cadence TriggerMethod Track Notes Extensions"
    places = {f"{TCX}{name}": place for place, name in enumerate(order.split())}
    for lap in activity.iter(f"{TCX}Lap"):
        told = [places[child.tag] for child in lap]
        assert told == sorted(told)
        assert lap.find(f"{TCX}Notes").text in {"Forward", "Backward"}
