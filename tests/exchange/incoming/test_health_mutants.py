"""Damaged exports by the thousand, and one of gigabytes: only our own errors, in little memory."""

import json
import random
import subprocess
import sys
import zipfile
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from tests.exchange.incoming.health_exports import HealthConnect, health_data, record, write_zip
from tests.searching import TRIED

from retrowalk.errors import RetrowalkError
from retrowalk.exchange.incoming import ACTIVITY_FORMATS, Source

FORMATS = {form.name: form for form in ACTIVITY_FORMATS}
MOST_MB = 300
FEW, MANY = 60, 2000


def apple_health(folder):
    start = datetime(2024, 3, 5, 8)
    lines = []
    for minute in range(0, 240, 3):
        at = f"{start + timedelta(minutes=minute):%Y-%m-%d %H:%M:%S}"
        end = f"{start + timedelta(minutes=minute + 2):%Y-%m-%d %H:%M:%S}"
        lines.append(record("StepCount", minute, "count", at, end))
        lines.append(record("HeartRate", 60 + minute % 70, "count/min", at, source="Band"))
    lines.append(
        ' <Workout workoutActivityType="HKWorkoutActivityTypeWalking" duration="30"'
        ' durationUnit="min" sourceName="Watch" startDate="2024-03-05 09:00:00 +0200"'
        ' endDate="2024-03-05 09:30:00 +0200">\n  <MetadataEntry key="HKTimeZone"'
        ' value="Europe/Amsterdam"/>\n  <WorkoutEvent type="HKWorkoutEventTypeLap"'
        ' date="2024-03-05 09:00:00 +0200" duration="9" durationUnit="min"/>\n </Workout>\n'
    )
    xml = folder / "export.xml"
    xml.write_text(health_data(*lines))
    return [xml, write_zip(folder / "export.zip", xml.read_text())]


def health_connect(folder):
    export = HealthConnect(folder, newer=True)
    day = "2026-03-29T"
    for hour in range(8, 20):
        start, end = f"{day}{hour:02}:00:00+02:00", f"{day}{hour:02}:40:00+02:00"
        export.interval("steps_record_table", start, end, count=hour * 10)
        export.interval("distance_record_table", start, end, 2, distance=hour * 7.5)
        number = export.interval(
            "exercise_session_record_table", start, end, exercise_type=53, title="Walk"
        )
        at = round(datetime.fromisoformat(start).timestamp() * 1000)
        export.insert(
            "exercise_laps_table", parent_key=number, lap_start_time=at, lap_end_time=at + 9000
        )
    zipped = export.zipped()
    return [export.path, zipped]


MADE = {"Apple Health": apple_health, "Health Connect": health_connect}


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Damage a file as disks, mails and people do."""
    mutant = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 5, 40))):
        if not mutant:
            break
        at = chance.randrange(len(mutant))
        length = chance.choice((1, 1, 4, 60, 3000))
        match chance.randrange(6):
            case 0:
                mutant[at] ^= 1 << chance.randrange(8)
            case 1:
                del mutant[at : at + length]
            case 2:
                mutant[at:at] = chance.randbytes(length)
            case 3:
                mutant[at : at + length] = bytes(min(length, len(mutant) - at))
            case 4:
                mutant[at:at] = mutant[chance.randrange(len(mutant)) :][:length]
            case _:
                del mutant[at + length * 20 :]
    return bytes(mutant)


def search(name, tmp_path, tries):
    chance = random.Random(name)
    form, originals = FORMATS[name], [path.read_bytes() for path in MADE[name](tmp_path)]
    path, came = tmp_path / "mutant", Counter()
    for number in range(tries):
        data = originals[number % len(originals)]
        path.write_bytes(damaged(data, chance))
        source = Source("mutant", path)
        came["recognised"] += form.recognise(source)
        try:
            came["read"] += bool(list(form.read(source, UTC)))
        except RetrowalkError as refused:
            came["refused" if str(refused).strip() else "without a word"] += 1
    assert came["read"] + came["refused"] == tries
    assert came["read"] > tries / 10
    return f"{tries} damaged files of {name}: {came['read']} read, {came['refused']} refused"


@pytest.mark.parametrize("name", MADE)
def test_damaged_files_raise_only_our_own(name, tmp_path, record_property):
    record_property(TRIED, search(name, tmp_path, FEW))


@pytest.mark.long
@pytest.mark.parametrize("name", MADE)
def test_thousands_of_damaged_files_raise_only_our_own(name, tmp_path, record_property):
    record_property(TRIED, search(name, tmp_path, MANY))


READ = """
import json, sys
from datetime import UTC
from pathlib import Path
from retrowalk.activity import Activity
from retrowalk.exchange.incoming import Source, recognised
source = Source("export.zip", Path(sys.argv[1]))
walks = days = 0
for one in recognised(source).read(source, UTC):
    walks, days = walks + isinstance(one, Activity), days + (not isinstance(one, Activity))
most = float(Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0]) / 1000
print(json.dumps({"walks": walks, "days": days, "mb": most}))
"""


def of_size(path, size):
    """An export of years, of so many bytes unpacked; give how many days it tells of."""
    chance, at, written = random.Random(size), datetime(2014, 1, 1), 0
    kinds = (
        ("StepCount", "count", 90),
        ("DistanceWalkingRunning", "m", 70),
        ("HeartRate", "count/min", 99),
    )
    step = timedelta(seconds=10 * 365 * 86_400 / (size / 330))
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("apple_health_export/export.xml", "w", force_zip64=True) as file,
    ):
        file.write(health_data().encode().partition(b"</HealthData>")[0])
        days = set()
        while written < size:
            lines = []
            for kind, unit, value in kinds * 300:
                at += step
                days.add(at.date())
                start = f"{at:%Y-%m-%d %H:%M:%S}"
                told = round(value * chance.uniform(0.5, 1.5))
                source = chance.choice(("Somebody's Apple Watch", "Somebody's iPhone"))
                lines.append(record(kind, told, unit, start, source=source))
            written += file.write("".join(lines).encode())
        walk = (
            '<Workout workoutActivityType="HKWorkoutActivityTypeWalking" duration="30"'
            ' durationUnit="min" startDate="{0} 08:00:00 +0200" endDate="{0} 08:30:00 +0200"/>\n'
        )
        file.write("".join(walk.format(on) for on in sorted(days)).encode() + b"</HealthData>")
    return len(days)


def measured(path, size):
    days = of_size(path, size)
    told = subprocess.run(
        [sys.executable, "-c", READ, str(path)], check=True, capture_output=True, text=True
    )
    found = json.loads(told.stdout)
    assert found["walks"] == days
    assert found["days"] > days
    assert found["mb"] < MOST_MB
    return f"{size / 1e6:.0f} MB of Apple Health in {found['mb']:.0f} MB of memory"


@pytest.mark.slow
def test_megabytes_are_read_in_little_memory(tmp_path, record_property):
    record_property(TRIED, measured(tmp_path / "export.zip", 30_000_000))


@pytest.mark.long
def test_gigabytes_are_read_in_little_memory(tmp_path, record_property):
    record_property(TRIED, measured(tmp_path / "export.zip", 2_000_000_000))
