"""A good file of every format of activities, for the contract that all keep.

Who adds a format adds what makes a file of it here, by the name of the format.
"""

import gzip
import io
import struct
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.exchange.incoming.fit_bytes import FitBytes, of
from tests.exchange.incoming.health_exports import HealthConnect, health_data, record

START = datetime(2026, 5, 3, 7, 30, tzinfo=UTC)


class Sample(NamedTuple):
    """The name and the bytes of a file, and how much is found in it."""

    name: str
    data: bytes
    activities: int = 1
    days: int = 0


def written(second: int) -> str:
    """Write the time so many seconds after the start, without a zone."""
    return (START + timedelta(seconds=second)).replace(tzinfo=None).isoformat()


def fit() -> Sample:
    """Give a walk of four minutes in two laps, on a treadmill at first and then outside."""
    file = FitBytes(made=START, serial=77)
    file.named(0, 0, 0x07, "label")
    for second in range(0, 240, 2):
        at = START + timedelta(seconds=second)
        place = (48.1 + second * 1e-5, 11.5)
        file.record(at, position=place, distance=second * 1.1, heart=90 + second % 20, cadence=52)
    for place, name in enumerate((b"backward", b"forward\0")):
        at = START + timedelta(seconds=120 * place)
        file.lap(at, 120, distance=132, strides=104, developer=[(0, 8, 0, name)])
    file.session(START, 240, distance=264, strides=208, heart=99)
    file.activity(START + timedelta(seconds=240), START + timedelta(hours=2, seconds=240))
    return Sample("walk.fit", file.whole())


def tcx(time: str = "Z", sport: str = "Other") -> Sample:
    """Give a walk of two laps."""

    def at(second: int) -> str:
        return written(second) + time

    laps = "".join(
        f'<Lap StartTime="{at(start)}"><TotalTimeSeconds>120</TotalTimeSeconds>'
        "<DistanceMeters>130</DistanceMeters><AverageHeartRateBpm><Value>95</Value>"
        "</AverageHeartRateBpm><Track>"
        + "".join(
            f"<Trackpoint><Time>{at(start + s)}</Time><Position><LatitudeDegrees>"
            f"{48 + (start + s) * 1e-5}</LatitudeDegrees><LongitudeDegrees>11</LongitudeDegrees>"
            f"</Position><HeartRateBpm><Value>{90 + s % 9}</Value></HeartRateBpm><Extensions>"
            "<x:TPX><x:RunCadence>54</x:RunCadence></x:TPX></Extensions></Trackpoint>"
            for s in range(0, 121, 5)
        )
        + "</Track></Lap>"
        for start in (0, 120)
    )
    text = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<TrainingCenterDatabase xmlns="http://www.garmin'
        '.com/xmlschemas/TrainingCenterDatabase/v2" xmlns:x="urn:x"><Activities><Activity Sport="'
        f'{sport}"><Id>{at(0)}</Id>{laps}<Creator><Name>Watch</Name></Creator></Activity>'
        "</Activities></TrainingCenterDatabase>"
    )
    return Sample("walk.tcx", text.encode())


def gpx(time: str = "Z") -> Sample:
    """Give a walk of 300 s in two segments of 150 s."""
    points = [
        f'<trkpt lat="{48 + s * 1e-5}" lon="11.5"><time>{written(s)}{time}</time><extensions>'
        f"<q:hr>{100 + s % 7}</q:hr></extensions></trkpt>"
        for s in range(0, 301, 5)
    ]
    text = (
        '<?xml version="1.0"?>\n<gpx version="1.1" creator="An app" xmlns="http://www.topografix'
        '.com/GPX/1/1" xmlns:q="urn:q"><trk><name>Round the park</name><type>walking</type>'
        f"<trkseg>{''.join(points[:31])}</trkseg><trkseg>{''.join(points[31:])}</trkseg></trk>"
        "</gpx>"
    )
    return Sample("walk.gpx", text.encode())


def day_of_fit() -> bytes:
    """Give a day of records, one a second."""
    file = FitBytes().record(START, distance=0.0, heart=90, cadence=50)
    told = (
        struct.pack("<xIIBB", of(START) + second, 100 * second, 90 + second % 9, 50)
        for second in range(1, 86_400)
    )
    file.body += b"".join(told)
    head = struct.pack("<BBHI4s", 12, 0x20, 2170, len(file.body), b".FIT")
    return head + file.body + b"\0\0"


def day_of_gpx() -> bytes:
    """Give a day of points, one a second."""
    points = (
        f'<trkpt lat="{48 + s * 1e-6:.6f}" lon="11"><time>{written(s)}Z</time><extensions><x:hr>'
        f"{90 + s % 9}</x:hr></extensions></trkpt>"
        for s in range(86_400)
    )
    return f'<gpx creator="x"><trk><trkseg>{"".join(points)}</trkseg></trk></gpx>'.encode()


def packed(sample: Sample) -> Sample:
    """Give a file as an export of everything has it."""
    return sample._replace(name=sample.name + ".gz", data=gzip.compress(sample.data, mtime=0))


def table() -> Sample:
    """Give a table of three activities."""
    rows = [f"{written(86_400 * n)},{600 + n},hiking,{900 + n},101" for n in range(3)]
    heading = "start,duration_s,sport,steps,heart_rate_mean_bpm"
    return Sample("walks.csv", "\n".join([heading, *rows]).encode(), activities=3)


def apple_health() -> Sample:
    """Give a morning of steps and heart rates, and a walk in it, in a zip that packs nothing."""
    lines = []
    for minute in range(0, 240, 4):
        at, end = (
            f"{START + timedelta(minutes=m):%Y-%m-%d %H:%M:%S}" for m in (minute, minute + 3)
        )
        lines.append(record("StepCount", 100 + minute, "count", at, end))
        lines.append(record("HeartRate", 60 + minute % 70, "count/min", at, source="Band"))
    lines.append(
        ' <Workout workoutActivityType="HKWorkoutActivityTypeWalking" duration="30"'
        ' durationUnit="min" sourceName="Watch" startDate="2026-05-03 08:00:00 +0200"'
        ' endDate="2026-05-03 08:30:00 +0200">\n  <MetadataEntry key="HKIndoorWorkout"'
        ' value="0"/>\n  <WorkoutEvent type="HKWorkoutEventTypeLap" duration="9"'
        ' durationUnit="min" date="2026-05-03 08:00:00 +0200"/>\n </Workout>\n'
    )
    xml = health_data(*lines)
    return Sample("export.zip", stored({"apple_health_export/export.xml": xml.encode()}), days=2)


def health_connect() -> Sample:
    """Give a day of steps of two apps and a walk, unpacked: damage to a zip is seen at once."""
    with TemporaryDirectory() as folder:
        export = HealthConnect(Path(folder), newer=True)
        for hour in range(8, 20):
            start, end = f"2026-05-03T{hour:02}:00:00+02:00", f"2026-05-03T{hour:02}:40:00+02:00"
            for app in (1, 2):
                export.interval("steps_record_table", start, end, app, count=hour * 10 + app)
        export.interval("exercise_session_record_table", start, end, exercise_type=53, title="A")
        export.zipped()
        return Sample(export.path.name, export.path.read_bytes(), days=1)


def takeout() -> Sample:
    """Give two days and a walk, in a zip that packs nothing."""
    days = "Date,Move Minutes count,Distance (m),Step count\n2026-05-02,40,5000.5,8123\n"
    days += "2026-05-03,,,4500\n"
    walk = (
        '{"fitnessActivity": "walking", "startTime": "2026-05-03T06:00:00.000Z", "endTime": '
        '"2026-05-03T06:30:00.000Z", "duration": "1500.5s", "segment": [], "aggregate": '
        '[{"metricName": "com.google.step_count.delta", "intValue": 3210}]}'
    )
    return Sample(
        "takeout-20260601T081005Z-001.zip",
        stored(
            {
                "Takeout/Fit/Daily activity metrics/Daily activity metrics.csv": days.encode(),
                "Takeout/Fit/All Sessions/2026-05-03T08_00_00+02_00_WALKING.json": walk.encode(),
            }
        ),
        days=3,
    )


def stored(files: dict[str, bytes]) -> bytes:
    """Give a zip with files in it as they are, so that damage is to them as well."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data)
    return out.getvalue()


SAMPLES: dict[str, Callable[[], Sample]] = {
    "FIT": fit,
    "TCX": tcx,
    "GPX": gpx,
    "Apple Health": apple_health,
    "Health Connect": health_connect,
    "Google Takeout, Fit": takeout,
    "table of activities": table,
}
SAMPLES["table of activities"] = table
