"""An export of gigabytes is read in little memory."""

import json
import random
import subprocess
import sys
import zipfile
from datetime import datetime, timedelta

import pytest
from tests.exchange.incoming.health_exports import health_data, record
from tests.searching import TRIED

MOST_MB = 300

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
