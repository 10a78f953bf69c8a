"""TCX and GPX: what apps and watches write, and what they should not."""

import gzip
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from tests.exchange.incoming.samples import START, gpx, packed, tcx, written

from retrowalk.activity import Sport
from retrowalk.errors import UnreadableActivity
from retrowalk.exchange.incoming import Source, recognised
from retrowalk.exchange.incoming import track as tracks
from retrowalk.exchange.incoming import unpacked as unpacking

BERLIN = ZoneInfo("Europe/Berlin")
METRES = 111_195  # of a degree of latitude


@pytest.fixture
def read(tmp_path):
    def of(data, name="walk", zone=BERLIN):
        path = tmp_path / "x"
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        source = Source(name, path)
        form = recognised(source)
        assert form is not None
        return list(form.read(source, zone))

    return of


def track(points, before="", head='<gpx creator="An app">'):
    """Write a track of (seconds, latitude, what else is within)."""
    rows = ""
    for at, lat, more in points:
        place = "" if lat is None else f' lat="{lat}" lon="11"'
        time = "" if at is None else f"<time>{written(at)}Z</time>"
        rows += f"<trkpt{place}>{time}{more}</trkpt>"
    return f"{head}<trk>{before}<trkseg>{rows}</trkseg></trk></gpx>"


def along(count, step=1, more=""):
    return [(s, 48 + s * 1e-5, more) for s in range(0, count, step)]


def test_a_tcx_file_has_its_laps_and_other_may_be_a_walk(read):
    (walk,) = read(tcx().data)
    assert (walk.sport, walk.sport.may_be_backward) == (Sport.OTHER, True)
    assert (walk.duration_s, walk.distance_m, walk.elapsed_s) == (240, 260, 240)
    assert [(one.start_s, one.duration_s, one.distance_m) for one in walk.laps] == [
        (0, 120, 130),
        (120, 120, 130),
    ]
    assert (walk.heart_rate_mean_bpm, walk.heart_rate_highest_bpm) == (95, 98)
    assert (walk.steps, walk.cadence_spm) == (pytest.approx(432, abs=2), 108)
    assert (walk.app, walk.indoor, walk.start) == ("Watch", False, START)
    assert (walk.zone_told, walk.start.utcoffset()) == (False, timedelta(hours=2))


@pytest.mark.parametrize("time", ["+05:30", "-08:00"])
@pytest.mark.parametrize("sample", [tcx, gpx])
def test_times_with_an_offset_tell_the_zone(read, sample, time):
    (walk,) = read(sample(time).data)
    assert walk.zone_told
    assert walk.start == datetime.fromisoformat(written(0) + time)
    assert walk.start.isoformat().endswith(time)


@pytest.mark.parametrize("sample", [tcx, gpx])
def test_times_without_any_are_in_utc_as_both_formats_say(read, sample):
    (walk,) = read(sample("").data)
    assert (walk.start, walk.zone_told) == (START, False)


@pytest.mark.parametrize("sample", [tcx, gpx])
def test_packed_by_gzip_it_is_the_same(read, sample):
    assert read(packed(sample()).data) == read(sample().data)


def test_blanks_before_the_declaration_are_passed_over(read):
    assert read(b"\n          " + tcx().data) == read(tcx().data)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-1"])
def test_other_encodings_are_read(read, encoding):
    text = track(along(60), "<name>Grüne Straße</name>")
    said = "utf-8" if encoding == "utf-8-sig" else encoding
    (walk,) = read(f'<?xml version="1.0" encoding="{said}"?>{text}'.encode(encoding))
    assert walk.name == "Grüne Straße"


def test_steps_per_minute_where_strides_should_be_are_steps(read):
    (walk,) = read(tcx(sport="Running").data.replace(b"Cadence>54<", b"Cadence>164<"))
    assert (walk.steps, walk.cadence_spm) == (pytest.approx(656, abs=3), 164)


def test_a_lap_without_totals_is_told_by_its_points(read):
    data = tcx().data.replace(b"<TotalTimeSeconds>120</TotalTimeSeconds>", b"")
    (walk,) = read(data.replace(b"<DistanceMeters>130</DistanceMeters>", b""))
    assert walk.duration_s == 240
    assert walk.distance_m == pytest.approx(240e-5 * METRES, rel=0.01)
    assert walk.laps[0].distance_m == pytest.approx(120e-5 * METRES, rel=0.01)


@pytest.mark.parametrize(
    ("said", "steps"), [("<AvgRunCadence>50</AvgRunCadence><Steps>100", 200), ("<Steps>200", 200)]
)
def test_steps_of_a_lap_are_strides_where_cadence_is(read, said, steps):
    extension = f"</Track><Extensions><LX>{said}</Steps></LX></Extensions></Lap>".encode()
    data = tcx().data.replace(b"<x:RunCadence>54</x:RunCadence>", b"")
    (walk,) = read(data.replace(b"</Track></Lap>", extension))
    assert [lap.steps for lap in walk.laps] == [steps, steps]


def test_a_gpx_track_is_told_by_its_points(read):
    (walk,) = read(gpx().data)
    assert (walk.sport, walk.name, walk.app) == (Sport.WALKING, "Round the park", "An app")
    assert (walk.duration_s, walk.elapsed_s) == (295, 300)  # 5 s between two segments
    assert walk.distance_m == pytest.approx(295e-5 * METRES, rel=0.01)
    assert walk.heart_rate_mean_bpm == pytest.approx(103, abs=0.5)


@pytest.mark.parametrize(
    "within",
    [
        '<extensions><gpxtpx:TrackPointExtension xmlns:gpxtpx="http://www.garmin.com/xmlschemas/'
        'TrackPointExtension/v1"><gpxtpx:hr>120</gpxtpx:hr><gpxtpx:cad>55</gpxtpx:cad>'
        "</gpxtpx:TrackPointExtension></extensions>",
        "<extensions><ns3:hr>120</ns3:hr><ns3:cad>55</ns3:cad></extensions>",  # bound to nothing
        '<extensions><x xmlns="urn:wrong"><heartrate>120</heartrate><cadence>55</cadence></x>'
        "</extensions>",
    ],
)
def test_extensions_count_under_any_prefix_and_any_namespace(read, within):
    (walk,) = read(track(along(61, more=within), "<type>walking</type>"))
    assert (walk.heart_rate_mean_bpm, walk.cadence_spm) == (120, 110)
    assert walk.steps == pytest.approx(110, abs=2)


def test_no_heart_rate_is_none(read):
    (walk,) = read(track(along(60, more="<extensions><hr>0</hr><cad>0</cad></extensions>")))
    assert (walk.heart_rate_mean_bpm, walk.steps, walk.cadence_spm) == (None, None, None)


def test_points_without_place_or_time_take_nothing_from_the_others(read):
    points = along(100)
    points[3], points[40], points[70] = (3, None, ""), (None, 48 + 40e-5, ""), (70, 95, "")
    (walk,) = read(track(points))
    assert walk.duration_s == 99
    assert walk.distance_m == pytest.approx(99e-5 * METRES, rel=0.01)


def test_times_that_step_back_or_stray_make_no_walk_of_weeks(read):
    points = along(120)
    points[0] = (2_600_000, 48, "")  # a month after the last
    points[30] = (28, points[30][1], "")
    points[60] = (-90_000, points[60][1], "")
    (walk,) = read(track(points))
    assert walk.elapsed_s == pytest.approx(119, abs=3)
    assert walk.start == pytest.approx(START, abs=timedelta(seconds=3))
    assert walk.distance_m == pytest.approx(119e-5 * METRES, rel=0.02)


def test_a_position_far_beside_the_way_is_passed_over(read):
    points = along(120)
    points[50] = (50, 48.1, "")
    (walk,) = read(track(points))
    assert walk.distance_m == pytest.approx(119e-5 * METRES, rel=0.02)


def test_a_receiver_at_rest_walks_nowhere(read):
    trembling = [(s, 48 + 1e-5 * ((s * 7) % 2), "") for s in range(600)]
    (walk,) = read(track(trembling))
    assert walk.distance_m < 5


def test_every_track_is_an_activity_of_its_own(read):
    one = track(along(60), "<name>One</name>").removesuffix("</gpx>")
    other = track([(4000 + s, 48, "") for s in range(90)], "<name>Other</name>", head="")
    first, second = read(one + other)
    assert (first.name, first.duration_s) == ("One", 59)
    assert (second.name, second.duration_s) == ("Other", 89)


@pytest.mark.parametrize(
    ("before", "sport"),
    [
        ("<type>walking</type>", Sport.WALKING),
        ("<type>10</type>", Sport.WALKING),
        ("<type>trail_running</type>", Sport.RUNNING),
        ("<type>Wandern</type>", Sport.HIKING),
        ("<type>mountain biking</type>", Sport.CYCLING),
        ("<type>Kayaking</type>", Sport.ELSE),
        ("<type>chess</type>", Sport.ELSE),
        ("<type>other</type>", Sport.OTHER),
        ("<name>Abendspaziergang</name>", Sport.WALKING),
        ("<name>散步</name>", Sport.WALKING),
        ("<name>Saturday</name>", Sport.OTHER),
        ("<name>Bike ride after a walk</name>", Sport.OTHER),
    ],
)
def test_what_was_done_is_told_by_type_and_else_by_name(read, before, sport):
    assert read(track(along(60), before))[0].sport is sport


@pytest.mark.parametrize("share", [0.4, 0.7, 0.95])
@pytest.mark.parametrize("sample", [tcx, gpx])
def test_what_is_cut_off_keeps_what_came_whole(read, sample, share):
    data = sample().data
    walk, said = read(data[: int(len(data) * share)])
    assert said.id == "tracks-cut-off"
    assert 50 < walk.duration_s <= 300


BOMB = (
    '<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY x SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize("prologue", [BOMB, OUTSIDE])
def test_entities_of_its_own_are_refused(read, prologue):
    with pytest.raises(UnreadableActivity, match="entities"):
        read(prologue + track(along(60), "<name>&c;&x;</name>"))


def test_a_way_without_times_is_said_to_have_none(read):
    with pytest.raises(UnreadableActivity, match="no times"):
        read(track([(None, 48 + s * 1e-5, "") for s in range(50)]))


@pytest.mark.parametrize("text", ["<gpx></gpx>", "<TrainingCenterDatabase/>"])
def test_an_empty_file_has_no_activity(read, text):
    with pytest.raises(UnreadableActivity, match="no activity"):
        read(text)


def test_a_file_that_goes_too_deep_is_refused(read):
    with pytest.raises(UnreadableActivity, match="damaged"):
        read("<gpx>" + "<a>" * 100_000)


def test_more_points_than_days_have_are_refused(read, monkeypatch):
    monkeypatch.setattr(tracks, "MOST_POINTS", 100)
    with pytest.raises(UnreadableActivity, match="more than 100 points"):
        read(track(along(200)))


def test_what_unpacks_to_too_much_is_refused_while_it_is_read(read, monkeypatch):
    monkeypatch.setattr(unpacking, "MOST_BYTES", 1 << 20)
    bomb = gzip.compress(b"<gpx>" + b"<trk></trk>" * 1_000_000)
    assert len(bomb) < 60_000
    with pytest.raises(UnreadableActivity, match="more than 1 MB"):
        read(bomb)


def test_midnight_and_the_hour_that_summer_time_gives_back(read):
    late = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)  # 2:30, of which there are two
    shift = (late - START).total_seconds()
    (walk,) = read(track([(shift + s, 48 + s * 1e-5, "") for s in range(0, 3600, 10)]))
    assert (walk.start, walk.on.isoformat()) == (late, "2026-10-25")
    assert walk.start.utcoffset() == timedelta(hours=2)
    assert walk.duration_s == 3590


def test_signs_that_xml_does_not_have_and_a_plain_and_are_mended(read):
    before = "<name>Run & walk \x0b</name><desc><![CDATA[up & down]]></desc>"
    (walk,) = read(track(along(3000), before))
    assert (walk.name, walk.duration_s) == ("Run & walk", 2999)


@pytest.mark.parametrize("at", range(65_520, 65_545))
def test_what_lies_across_two_blocks_is_the_same(read, at):
    head = '<gpx creator="An app"><!--'
    filler = "x" * (at - len(head) - len("--><trk><name>R&amp;D "))
    text = track(along(60), "<name>R&amp;D &lt;1&gt; & so</name>", head=f"{head}{filler}-->")
    (walk,) = read(text)
    assert walk.name == "R&D <1> & so"
