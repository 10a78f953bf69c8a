"""Apple Health's export: its days and workouts, and whatever is wrong with its XML."""

import zipfile

import pytest
from tests.conftest import SHARED
from tests.exchange.incoming.health_exports import (
    BROKEN_DTD,
    found_in,
    health_data,
    left_out_of,
    record,
    write_zip,
)

from retrowalk.activity import Measure, Sport
from retrowalk.errors import UnreadableActivity
from retrowalk.exchange.incoming import Source, recognised

ON = "2024-03-05"
WALK = (
    '<Workout workoutActivityType="HKWorkoutActivityType{kind}"{more} sourceName="Watch"'
    ' startDate="2024-03-05 10:00:00 +0200" endDate="2024-03-05 10:40:00 +0200">{inside}</Workout>'
)


@pytest.fixture
def read(tmp_path):
    def read(*elements, **how):
        path = tmp_path / "export.xml"
        path.write_text(health_data(*elements, **how))
        return found_in(path)

    return read


def workout(inside="", kind="Walking", more=' duration="30" durationUnit="min"'):
    return WALK.format(kind=kind, more=more, inside=inside)


def steps(value, at="09:00", end="", source="Watch", on=ON):
    end = end or at[:3] + "59"
    return record("StepCount", value, "count", f"{on} {at}:00", f"{on} {end}:00", source)


def beats(value, at, source="Watch"):
    return record("HeartRate", value, "count/min", f"{ON} {at}:00", source=source)


def test_the_sample_has_its_heart_rate_and_nothing_of_whom_it_is():
    folder = SHARED / "formats" / "apple-health"
    if not folder.is_dir():
        pytest.skip("no samples of Apple Health beside the project")
    for path in sorted(folder.iterdir()):
        activities, days = found_in(path)
        assert activities == []
        assert [(key, one.value) for key, one in days.items()] == [
            ((Measure.HEART_RATE_BPM, "2024-01-01"), 74.5)
        ]


@pytest.mark.parametrize(
    ("kind", "value", "unit", "measure", "ours"),
    [
        ("StepCount", 120, "count", Measure.STEPS, 120),
        ("DistanceWalkingRunning", 1.5, "km", Measure.DISTANCE_M, 1500),
        ("DistanceWalkingRunning", 2, "mi", Measure.DISTANCE_M, 3218.688),
        ("DistanceWalkingRunning", 250, "m", Measure.DISTANCE_M, 250),
        ("WalkingSpeed", 4.5, "km/hr", Measure.WALKING_SPEED_MPS, 1.25),
        ("WalkingSpeed", 3, "mi/hr", Measure.WALKING_SPEED_MPS, 1.34112),
        ("WalkingSpeed", 1.2, "m/s", Measure.WALKING_SPEED_MPS, 1.2),
        ("WalkingStepLength", 68, "cm", Measure.STEP_LENGTH_M, 0.68),
        ("WalkingStepLength", 26, "in", Measure.STEP_LENGTH_M, 0.6604),
        ("WalkingStepLength", 2.2, "ft", Measure.STEP_LENGTH_M, 0.67056),
        ("WalkingAsymmetryPercentage", 0, "%", Measure.ASYMMETRY, 0),
        ("WalkingDoubleSupportPercentage", 0.285, "%", Measure.DOUBLE_SUPPORT, 0.285),
        ("WalkingDoubleSupportPercentage", 28.5, "%", Measure.DOUBLE_SUPPORT, 0.285),
        ("AppleWalkingSteadiness", 0.91, "%", Measure.STEADINESS, 0.91),
        ("SixMinuteWalkTestDistance", 480, "m", Measure.SIX_MINUTE_WALK_M, 480),
        ("HeartRate", 1.5, "count/s", Measure.HEART_RATE_BPM, 90),
        ("RestingHeartRate", 58, "count/min", Measure.RESTING_HEART_RATE_BPM, 58),
    ],
)
def test_every_measure_is_in_our_unit(read, kind, value, unit, measure, ours):
    _, days = read(record(kind, value, unit, f"{ON} 09:00:00", f"{ON} 09:05:00"))
    assert days[measure, ON].value == pytest.approx(ours)
    assert days[measure, ON].source == "Watch"


def test_several_sources_of_a_day_are_never_added_up(read):
    _, days = read(steps(900), steps(700, "12:00"), steps(1500, source="Phone"))
    assert (days[Measure.STEPS, ON].value, days[Measure.STEPS, ON].source) == (1600, "Watch")


def test_a_rate_is_the_mean_weighted_by_how_long_it_went_on(read):
    _, days = read(
        record("WalkingSpeed", 3.6, "km/hr", f"{ON} 09:00:00", f"{ON} 09:03:00"),
        record("WalkingSpeed", 7.2, "km/hr", f"{ON} 10:00:00", f"{ON} 10:01:00"),
    )
    assert days[Measure.WALKING_SPEED_MPS, ON].value == pytest.approx(1.25)


def test_a_record_that_is_told_twice_counts_once(read):
    _, days = read(steps(900), f"<Correlation>{steps(900)}</Correlation>", steps(900))
    assert days[Measure.STEPS, ON].value == 900


def test_a_day_is_that_of_the_offset_of_the_record(read):
    late = record("StepCount", 50, "count", f"{ON} 23:50:00 -0500", "2024-03-06 00:10:00 -0500")
    early = record("StepCount", 7, "count", "2024-03-06 00:05:00 +0900")
    _, days = read(late, early)
    assert {on: one.value for (_, on), one in days.items()} == {ON: 50, "2024-03-06": 7}


def test_a_workout_of_old_has_its_totals_as_attributes(read):
    more = ' duration="30" durationUnit="min" totalDistance="1.5" totalDistanceUnit="mi"'
    (walk,), _ = read(workout('<MetadataEntry key="HKIndoorWorkout" value="1"/>', more=more))
    assert (walk.sport, walk.indoor, walk.app) == (Sport.WALKING, True, "Watch")
    assert (walk.duration_s, walk.elapsed_s) == (1800, 2400)
    assert walk.distance_m == pytest.approx(2414.016)
    assert walk.start.isoformat() == "2024-03-05T10:00:00+02:00"
    assert (walk.steps, walk.heart_rate_mean_bpm) == (None, None)


def test_a_newer_workout_has_its_totals_as_statistics(read):
    statistics = (
        '<WorkoutStatistics type="HKQuantityTypeIdentifierStepCount" sum="3800" unit="count"/>'
        '<WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="2.5"'
        ' unit="km"/><WorkoutStatistics type="HKQuantityTypeIdentifierHeartRate" average="101.5"'
        ' minimum="80" maximum="131" unit="count/min"/>'
        '<WorkoutActivity uuid="1" startDate="2024-03-05 10:00:00 +0200"'
        ' endDate="2024-03-05 10:40:00 +0200"><WorkoutStatistics'
        ' type="HKQuantityTypeIdentifierStepCount" sum="3800" unit="count"/></WorkoutActivity>'
        '<WorkoutRoute><FileReference path="/workout-routes/route_1.gpx"/></WorkoutRoute>'
    )
    (walk,), _ = read(steps(9000, "10:00", "10:40"), beats(150, "10:10"), workout(statistics))
    assert (walk.steps, walk.distance_m) == (3800, 2500)
    assert (walk.heart_rate_mean_bpm, walk.heart_rate_highest_bpm) == (101.5, 131)
    assert walk.route == "/workout-routes/route_1.gpx"
    assert walk.kind == "HKWorkoutActivityTypeWalking"


def test_what_a_workout_does_not_tell_is_in_the_records_that_overlap_it(read):
    (walk,), _ = read(
        steps(400, "09:50", "10:10"),
        steps(1000, "10:10", "10:40"),
        steps(5000, "10:00", "10:40", source="Phone"),
        record("DistanceWalkingRunning", 2, "km", f"{ON} 10:00:00", f"{ON} 10:40:00", "Phone"),
        beats(90, "10:05"),
        beats(110, "10:20"),
        beats(190, "11:00"),
        beats(60, "10:20", source="Band"),
        workout(),
    )
    assert (walk.steps, walk.distance_m) == (1200, 2000)
    assert (walk.heart_rate_mean_bpm, walk.heart_rate_highest_bpm) == (100, 110)


def test_of_a_workout_in_its_own_zone_the_day_is_that_of_the_zone(read):
    zone = '<MetadataEntry key="HKTimeZone" value="Pacific/Auckland"/>'
    (walk,), _ = read(workout(zone))
    assert walk.start.isoformat() == "2024-03-05T21:00:00+13:00"
    (walk,), _ = read(workout('<MetadataEntry key="HKTimeZone" value="../../etc/passwd"/>'))
    assert walk.start.isoformat() == "2024-03-05T10:00:00+02:00"


def event(kind, at, more=""):
    date = f"2024-03-05 10:{at}:00 +0200"
    return f'<WorkoutEvent type="HKWorkoutEventType{kind}" date="{date}"{more}/>'


def lasting(minutes):
    return f' duration="{minutes}" durationUnit="min"'


@pytest.mark.parametrize(
    ("events", "laps"),
    [
        ("", []),
        (event("Lap", "00", lasting(12)) + event("Lap", "12", lasting(8)), [(0, 720), (720, 480)]),
        (event("Lap", "15"), [(0, 900), (900, 1500)]),
        # kilometres and miles, from one start
        (
            event("Segment", "00", lasting(10))
            + event("Segment", "00", lasting(16))
            + event("Segment", "10", lasting(11)),
            [(0, 600), (600, 660)],
        ),
        (event("Marker", "15") + event("Pause", "20") + event("Resume", "25"), []),
        (event("Lap", "00", lasting(12)) + event("Segment", "00", lasting(3)), [(0, 720)]),
    ],
    ids=["none", "laps", "marks", "segments", "others", "laps first"],
)
def test_laps_are_laps_or_else_segments(read, events, laps):
    (walk,), _ = read(steps(4000, "10:00", "10:40"), workout(events))
    assert [(lap.start_s, lap.duration_s) for lap in walk.laps] == laps
    assert [lap.steps for lap in walk.laps] == [round(lasted / 0.6) for _, lasted in laps]


def test_activities_of_a_workout_are_its_laps(read):
    start, end = ('Date="2024-03-05 10:{}:00 +0200"',) * 2
    activity = f"<WorkoutActivity start{start} end{end}/>"
    (walk,), _ = read(workout(activity.format("00", "25") + activity.format("25", "40")))
    assert [(lap.start_s, lap.duration_s) for lap in walk.laps] == [(0, 1500), (1500, 900)]


def test_where_no_duration_is_told_pauses_are_taken_off(read):
    pauses = event("Pause", "10") + event("Resume", "14") + event("Pause", "35")
    (walk,), _ = read(workout(pauses, more=""))
    assert (walk.duration_s, walk.elapsed_s) == (2400 - 240 - 300, 2400)


@pytest.mark.parametrize(
    ("kind", "sport"),
    [
        ("Hiking", Sport.HIKING),
        ("Running", Sport.RUNNING),
        ("Cycling", Sport.CYCLING),
        ("Swimming", Sport.SWIMMING),
        ("Other", Sport.OTHER),
        ("Yoga", Sport.ELSE),
    ],
)
def test_every_sport_is_an_activity(read, kind, sport):
    (activity,), _ = read(steps(1000, "10:00", "10:40"), workout(kind=kind))
    assert activity.sport is sport
    assert activity.steps == (1000 if sport.may_be_backward else None)


FAULTS = {
    "a document type that no parser takes": lambda xml: xml.replace("<?", BROKEN_DTD + "<?", 1),
    "control characters": lambda xml: xml.replace("Watch", "Wa\x0btch\x00"),
    "a reference to a control character": lambda xml: xml.replace("Watch", "Watch&#11;"),
    "two roots": lambda xml: xml + xml,
    "names of attributes with spaces": lambda xml: xml.replace(" unit=", ' source name="x" unit='),
    "the end is missing": lambda xml: xml.replace("</HealthData>", ""),
    "the root is not ended, nor the tag": lambda xml: xml.replace("</HealthData>", "<Record type="),
    "a tag is not ended": lambda xml: xml.replace(" <Me", ' <Record type="x" <Me', 1),
    "an entity that nobody declared": lambda xml: xml.replace("10.2", "&watch;"),
    "an attribute told twice": lambda xml: xml.replace(" unit=", ' sourceVersion="1" unit=', 1),
    "an end of what never began": lambda xml: xml.replace(" <Me", "</Record> <Me", 1),
    "what is no UTF-8": lambda xml: xml.encode().replace(b"10.2", b"\xff\xfe10"),
    "a mark of byte order": lambda xml: b"\xef\xbb\xbf" + xml.encode(),
    "a declaration of no encoding": lambda xml: xml.replace("UTF-8", "utf8mb4"),
    "text between the elements": lambda xml: xml.replace(" <Me", " < > & ]]> <Me", 1),
    "no beginning": lambda xml: xml[xml.index("<HealthData") - 200 :],
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_costs_no_record(tmp_path, fault):
    xml = health_data(
        steps(900), steps(800, "12:00"), workout(event("Lap", "15")), steps(40, on="2024-03-06")
    )
    wrong = FAULTS[fault](xml)
    path = tmp_path / "export.xml"
    path.write_bytes(wrong.encode() if isinstance(wrong, str) else wrong)
    activities, days = found_in(path)
    assert {on: one.value for (_, on), one in days.items()} == {ON: 1700, "2024-03-06": 40}
    assert [len(one.laps) for one in activities] == [2]
    assert {one.source for one in days.values()} == {"Watch"}


@pytest.mark.parametrize(
    "damage",
    [
        ('value="800"', 'value="80<0"'),
        ('value="800"', 'value="many"'),
        ('value="800"', 'value="-1"'),
        ('value="800"', 'value="nan"'),
        ('value="800"', 'value="1e999"'),
        ('value="800"', ""),
        ('startDate="2024-03-05 12', 'startDate="2024-13-05 12'),
        ('startDate="2024-03-05 12', 'startDate="0000-03-05 12'),
        ('startDate="2024-03-05 12:00:00', 'startDate="2024-03-05 12:06:00'),
    ],
)
def test_a_damaged_record_costs_itself(tmp_path, damage):
    xml = health_data(steps(900), steps(800, "12:00", "12:05"), steps(40, on="2024-03-06"))
    path = tmp_path / "export.xml"
    path.write_text(xml.replace(*damage))
    _, days = found_in(path)
    assert {on: one.value for (_, on), one in days.items()} == {ON: 900, "2024-03-06": 40}
    assert left_out_of(path) == "One damaged entry in it was left out."


def test_an_unknown_unit_is_not_guessed(read):
    _, days = read(
        record("WalkingSpeed", 3, "furlong/d", f"{ON} 09:00:00"),
        record("WalkingSpeed", 3, "", f"{ON} 09:10:00"),
        steps(5),
    )
    assert list(days) == [(Measure.STEPS, ON)]


@pytest.mark.parametrize("name", ["Exportación.xml", "Exporter.xml", "导出.xml", "export.xml"])
def test_the_name_of_the_export_is_in_any_language(tmp_path, name):
    path = write_zip(tmp_path / "export.zip", health_data(steps(9)), f"apple_health_export/{name}")
    _, days = found_in(path)
    assert days[Measure.STEPS, ON].value == 9


def test_the_clinical_document_is_never_read(tmp_path):
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("apple_health_export/export_cda.xml", health_data(steps(9)))
    assert recognised(Source("export.zip", path)) is None


def test_what_holds_nothing_of_walking_is_said(read):
    with pytest.raises(UnreadableActivity, match="no day with steps"):
        read(record("DietaryWater", 1, "L", f"{ON} 09:00:00"))
    with pytest.raises(UnreadableActivity, match="2 records of walking or heart rate"):
        read(steps("x"), steps("y"))


@pytest.fixture
def year(tmp_path):
    """A zip of days enough that it has a middle."""
    dates = [f"2024-{month:02}-{day:02}" for month in range(1, 13) for day in range(1, 29)]
    lines = [steps(count, "12:00", "12:05", on=on) for on in dates for count in range(1, 9)]
    return write_zip(tmp_path / "export.zip", health_data(*lines))


def test_a_zip_that_is_damaged_within_keeps_what_came_before(year):
    data = bytearray(year.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 40] = bytes(40)
    year.write_bytes(data)
    assert len(found_in(year)[1]) > 100
    assert "breaks off in the middle" in left_out_of(year)


@pytest.mark.parametrize("part", [0.5, 0.9])
def test_a_zip_that_is_cut_off_keeps_what_came_before(year, part):
    whole = year.read_bytes()
    year.write_bytes(whole[: round(len(whole) * part)])
    assert part * 330 - 60 < len(found_in(year)[1]) < 336
    assert "breaks off in the middle" in left_out_of(year)


def test_a_zip_whose_directory_leads_nowhere_is_read_by_its_own_headers(year):
    whole = year.read_bytes()
    at = whole.index(b"PK\3\4", 4)
    year.write_bytes(whole[:at] + b"stray" + whole[at:])
    assert len(found_in(year)[1]) == 336
    assert left_out_of(year) == ""


def test_a_locked_zip_is_said(tmp_path):
    path = write_zip(tmp_path / "export.zip", health_data(steps(9)))
    data = bytearray(path.read_bytes())
    central = data.rindex(b"PK\1\2")
    data[central + 8] |= 1
    path.write_bytes(data)
    with pytest.raises(UnreadableActivity, match="locked with a password"):
        found_in(path)


def test_a_time_in_twelve_hours_and_one_without_offset_are_read(tmp_path):
    path = tmp_path / "export.xml"
    late = steps(9).replace("09:00:00 +0200", "9:00:00 PM +0200")
    late = late.replace("09:59:00 +0200", "9:59:00 PM +0200")
    path.write_text(health_data(late, steps(4).replace(" +0200", "")))
    _, days = found_in(path)
    assert days[Measure.STEPS, ON].value == 13
