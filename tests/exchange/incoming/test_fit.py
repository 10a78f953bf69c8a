"""FIT: what devices write, and what they should not."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from tests.exchange.incoming.fit_bytes import ENUM, S32, TEXT, U8, U16, U32, FitBytes
from tests.exchange.incoming.samples import START, fit, packed

from retrowalk.activity import Sport
from retrowalk.errors import UnreadableActivity
from retrowalk.exchange.incoming import Source, recognised
from retrowalk.languages import Message

BERLIN = ZoneInfo("Europe/Berlin")
SECOND = timedelta(seconds=1)


@pytest.fixture
def read(tmp_path):
    def of(data, name="walk.fit", zone=BERLIN):
        path = tmp_path / "x"
        path.write_bytes(data.whole() if isinstance(data, FitBytes) else data)
        source = Source(name, path)
        assert recognised(source).name == "FIT"
        return list(recognised(source).read(source, zone))

    return of


def test_totals_are_those_of_the_session_and_strides_are_two_steps(read):
    (walk,) = read(fit().data)
    assert (walk.sport, walk.duration_s, walk.distance_m) == (Sport.WALKING, 240.0, 264.0)
    assert (walk.steps, walk.heart_rate_mean_bpm, walk.heart_rate_highest_bpm) == (416, 99, 108)
    assert walk.cadence_spm == 104
    assert (walk.start, walk.start.utcoffset()) == (START, timedelta(hours=2))
    assert walk.zone_told
    assert walk.app == "garmin fenix5"
    assert walk.key.startswith("garmin-77-")


def test_laps_are_told_with_the_names_that_a_developer_gave_them(read):
    (walk,) = read(fit().data)
    laps = [(one.name, one.start_s, one.duration_s, one.distance_m, one.steps) for one in walk.laps]
    assert laps == [("backward", 0, 120, 132, 208), ("forward", 120, 120, 132, 208)]


def test_an_export_packs_it_by_gzip(read):
    sample = packed(fit())
    assert read(sample.data, sample.name) == read(fit().data)


def test_a_developers_field_that_nobody_described_ends_nothing(read):
    file = FitBytes().record(START, distance=0)
    file.add(20, (253, U32, _fit(START + SECOND)), (5, U32, 200), developer=[(9, 3, 7, b"abc")])
    file.record(START + 2 * SECOND, distance=4)
    file.session(START, 2, distance=4, developer=[(1, 2, 5, b"\1\2")])
    (walk,) = read(file)
    assert (walk.distance_m, walk.duration_s) == (4.0, 2.0)


def test_a_field_of_an_odd_size_ends_nothing(read):
    file = FitBytes()
    file.body += bytes([0x40, 0, 0, 20, 0, 2, 253, 4, U32, 5, 3, U32, 0]) + b"\1\2\3\4\5\6\7"
    (walk,) = read(file.session(START, 60, distance=70))
    assert walk.distance_m == 70


@pytest.mark.parametrize("heart", [0, 255])
def test_no_heart_rate_is_none(read, heart):
    file = FitBytes()
    for second in range(60):
        file.record(START + second * SECOND, heart=heart)
    (walk,) = read(file.session(START, 60, heart=heart))
    assert (walk.heart_rate_mean_bpm, walk.heart_rate_highest_bpm) == (None, None)


def test_without_a_session_the_records_tell(read):
    file = FitBytes()
    for second in range(121):
        place = (48 + second * 1e-5, 11)
        file.record(START + second * SECOND, position=place, heart=100, cadence=50)
    (walk,) = read(file)
    assert (walk.sport, walk.duration_s, walk.elapsed_s) == (Sport.OTHER, 120, 120)
    assert walk.distance_m == pytest.approx(120 * 1.112, rel=0.01)
    assert walk.steps == pytest.approx(200, abs=2)
    assert walk.heart_rate_mean_bpm == 100
    assert not walk.zone_told
    assert walk.start.utcoffset() == timedelta(hours=2)


def test_without_totals_in_the_session_the_laps_tell(read):
    file = FitBytes()
    file.lap(START, 60, distance=70, strides=50, heart=90)
    file.lap(START + 60 * SECOND, 30, distance=40, strides=20, heart=105)
    file.add(18, (2, U32, _fit(START)), (5, ENUM, 17))
    (walk,) = read(file)
    assert walk.sport is Sport.HIKING
    assert (walk.duration_s, walk.distance_m, walk.steps) == (90, 110, 140)
    assert walk.heart_rate_mean_bpm == 95


def test_several_records_of_a_second_are_one(read):
    file = FitBytes()
    for second in range(61):
        file.record(START + second * SECOND, heart=100)
        file.record(START + second * SECOND, distance=second * 1.2, cadence=55)
    (walk,) = read(file)
    assert (walk.distance_m, walk.heart_rate_mean_bpm) == (72.0, 100)
    assert walk.steps == pytest.approx(110, abs=2)


def test_a_session_that_was_cut_to_a_part_takes_nothing_of_its_longer_lap(read):
    file = FitBytes()
    for second in range(601):
        file.record(START + second * SECOND, distance=second * 1.0, cadence=50)
    file.lap(START, 600, distance=600, strides=500)
    file.session(START + 300 * SECOND, 120, distance=120)
    (walk,) = read(file)
    assert (walk.duration_s, walk.distance_m) == (120, 120)
    assert walk.steps == pytest.approx(200, abs=4)
    assert [(one.start_s, one.duration_s) for one in walk.laps] == [(0, 120)]
    assert walk.laps[0].distance_m == pytest.approx(120)


def test_sessions_of_one_file_are_activities_with_laps_of_their_own(read):
    file = FitBytes(made=START)
    for start, seconds in ((0, 60), (60, 60), (200, 100)):
        file.lap(START + start * SECOND, seconds, distance=seconds)
    file.session(START, 120, sport=1, distance=120, laps=(0, 2))
    file.session(START + 200 * SECOND, 100, sport=11, distance=100, laps=(2, 1))
    run, walk = read(file)
    assert (run.sport, len(run.laps), walk.sport, len(walk.laps)) == ("running", 2, "walking", 1)
    assert walk.laps[0].start_s == 0
    assert run.key != walk.key


def test_files_chained_in_one_are_each_read(read):
    one = FitBytes().session(START, 60, distance=60)
    other = FitBytes().session(START + timedelta(hours=5), 30, distance=30)
    assert [w.distance_m for w in read(one.whole() + other.whole())] == [60, 30]


def test_a_clock_that_is_set_in_the_middle_makes_no_walk_of_weeks(read):
    file = FitBytes()
    for second in range(121):
        leap = timedelta(days=20) if second > 60 else timedelta()
        file.record(START + leap + second * SECOND, distance=float(second))
    file.lap(START, 60, distance=60)
    file.lap(START + timedelta(days=20, seconds=60), 60, distance=60)
    file.session(START, 120, distance=120)
    (walk,) = read(file)
    assert (walk.start, walk.duration_s, walk.elapsed_s) == (START, 120, 120)
    assert [lap.start_s for lap in walk.laps] == [0, 60]


def test_a_step_back_of_a_second_and_a_stray_count_for_nothing(read):
    file = FitBytes()
    for second in (0, 1, 2, 1, 2, 3, 4, 900_000, 5, 6):
        file.record(START + second * SECOND, distance=float(min(second, 6)))
    (walk,) = read(file)
    assert walk.start == START
    assert walk.elapsed_s == pytest.approx(6, abs=2)


@pytest.mark.parametrize(
    ("local", "offset"),
    [
        (datetime(2026, 5, 3, 9, 31), timedelta(hours=2)),
        (datetime(2026, 5, 3, 13, 16), timedelta(hours=5, minutes=45)),
        (datetime(2026, 5, 2, 20, 31), timedelta(hours=-11)),
        (datetime(2026, 5, 3, 7, 31), timedelta()),
        (0, None),
        (0xFFFFFFFF, None),
        (datetime(2027, 5, 3, 9, 31), None),
    ],
)
def test_the_zone_is_that_of_the_walkers_clock(read, local, offset):
    file = FitBytes().session(START, 60, distance=60).activity(START + 60 * SECOND, local)
    (walk,) = read(file)
    assert walk.zone_told == (offset is not None)
    assert walk.start.utcoffset() == (timedelta(hours=2) if offset is None else offset)
    assert walk.start == START


def test_a_clock_of_utc_far_from_greenwich_tells_no_zone(read):
    file = FitBytes().record(START, position=(49.9, 14.7)).record(START + SECOND)
    (walk,) = read(file.session(START, 60).activity(START, START))
    assert not walk.zone_told


@pytest.mark.parametrize(
    ("start", "day"),
    [
        (datetime(2026, 3, 29, 0, 59, tzinfo=UTC), "2026-03-29"),  # summer time begins in Berlin
        (datetime(2026, 10, 25, 0, 59, tzinfo=UTC), "2026-10-25"),  # and ends
        (datetime(2026, 6, 1, 21, 59, 50, tzinfo=UTC), "2026-06-01"),
        (datetime(2026, 6, 1, 22, 0, 10, tzinfo=UTC), "2026-06-02"),
    ],
)
def test_the_day_is_that_of_its_zone_through_midnight_and_summer_time(read, start, day):
    (walk,) = read(FitBytes().session(start, 600, distance=500))
    assert walk.on.isoformat() == day
    assert walk.start == start
    assert walk.duration_s == 600


@pytest.mark.parametrize(
    ("sport", "sub_sport", "is_", "indoor"),
    [
        (11, 0, Sport.WALKING, False),
        (11, 27, Sport.WALKING, True),
        (17, 0, Sport.HIKING, False),
        (1, 1, Sport.RUNNING, True),
        (4, 1, Sport.OTHER, True),
        (0, 0, Sport.OTHER, False),
        (2, 6, Sport.CYCLING, True),
        (5, 17, Sport.SWIMMING, False),
        (27, 0, Sport.ELSE, False),  # horseback riding
        (65, 86, Sport.ELSE, True),  # a wheelchair
        (12, 0, Sport.ELSE, False),
        (99, 0, Sport.ELSE, False),
    ],
)
def test_sports(read, sport, sub_sport, is_, indoor):
    (one,) = read(FitBytes().session(START, 60, sport=sport, sub_sport=sub_sport, strides=50))
    assert (one.sport, one.indoor) == (is_, indoor)
    assert one.steps == (100 if is_.may_be_backward else None)


def test_steps_where_strides_should_be_are_steps(read):
    (walk,) = read(FitBytes().session(START, 600, strides=1100))
    assert walk.steps == 1100


def test_two_watches_at_once_tell_the_same_activity(read):
    (one,) = read(FitBytes(serial=1).session(START, 600, distance=500))
    (other,) = read(FitBytes(serial=2).session(START + 40 * SECOND, 580, sport=17, distance=520))
    assert one.is_same_as(other)
    assert one.key == other.key == ""  # neither tells when its file was made


def test_another_kind_of_file_is_named(read):
    with pytest.raises(UnreadableActivity, match="settings"):
        read(FitBytes(kind=2))


def test_a_workout_step_names_its_lap(read):
    file = FitBytes().add(27, (254, U16, 3), (0, TEXT, "Rückwärts"))
    file.add(19, (2, U32, _fit(START)), (7, U32, 60_000), (8, U32, 60_000), (71, U16, 3))
    (walk,) = read(file.session(START, 60))
    assert walk.laps[0].name == "Rückwärts"


def test_a_file_cut_off_in_the_second_half_keeps_the_records_that_came(read):
    file = FitBytes()
    for second in range(200):
        file.record(START + second * SECOND, distance=float(second))
    whole = file.session(START, 200, distance=200).whole()
    walk, said = read(whole[: len(whole) // 2])
    assert said == CUT_OFF
    assert 80 < walk.duration_s < 120
    assert walk.distance_m == pytest.approx(walk.duration_s, abs=1)


CUT_OFF = Message("tracks-cut-off", file="walk.fit")


@pytest.mark.parametrize("size", [0, 5, 13, 14, 20, 40])
def test_what_is_cut_off_before_any_activity_is_refused_by_name(tmp_path, size):
    path = tmp_path / "x"
    path.write_bytes(fit().data[:size])
    source = Source("cut.fit", path)
    form = recognised(source)
    if form is not None:
        with pytest.raises(UnreadableActivity, match=r"cut\.fit is damaged"):
            list(form.read(source, BERLIN))


def test_values_that_can_not_be_are_left_out(read):
    file = FitBytes().add(
        18,
        (2, U32, _fit(START)),
        (7, U32, 60_000),
        (8, U32, 60_000),
        (9, U32, 4_000_000_000),
        (10, U32, 4_000_000_000),
        (16, U8, 254),
        (3, S32, 2**31 - 2),
    )
    (walk,) = read(file)
    assert (walk.distance_m, walk.steps, walk.heart_rate_mean_bpm) == (None, None, None)


def _fit(moment):
    return round(moment.timestamp()) - 631_065_600


def test_a_header_that_was_never_finished_tells_no_length(read):
    data = bytearray(fit().data)
    data[4:8] = bytes(4)
    assert read(bytes(data[:-2])) == [*read(fit().data), CUT_OFF]


def test_what_is_called_a_walk_is_one_where_the_sport_is_none(read):
    file = FitBytes().add(12, (0, ENUM, 0), (3, TEXT, "Evening walk"))
    (walk,) = read(file.session(START, 60, sport=0))
    assert (walk.sport, walk.name) == (Sport.WALKING, "Evening walk")


@pytest.mark.parametrize(("set_to", "hours"), [(7200, 2), (2**32 - 25_200, -7), (0, None)])
def test_without_its_last_message_the_zone_is_what_the_device_was_set_to(read, set_to, hours):
    (walk,) = read(FitBytes().add(2, (2, U32, set_to)).session(START, 60))
    assert walk.zone_told == (hours is not None)
    assert walk.start.utcoffset() == timedelta(hours=2 if hours is None else hours)


def test_quick_strides_that_get_nobody_ahead_are_steps(read):
    (slow,) = read(FitBytes().session(START, 600, strides=800, distance=480))  # 80 a minute
    (fast,) = read(FitBytes().session(START, 600, sport=1, strides=800, distance=1500))
    assert (slow.steps, fast.steps) == (800, 1600)
