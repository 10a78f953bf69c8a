"""From a file, a day or a pile of samples to a Walk."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

from benchmarks.figure import Figure, best_s
from retrowalk.gait import analyse
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings import Recording, read
from retrowalk.recordings.export import phyphox_zip, sensor_logger_zip

RATE_HZ = 100
DAY_S = 24 * 3600
SHARED = Path(os.environ.get("RETROWALK_SHARED", Path(__file__).parents[2] / "shared"))


def figures() -> list[Figure]:
    day = subprocess.run(
        [sys.executable, "-m", "benchmarks.measuring"], check=True, capture_output=True, text=True
    )
    measured = json.loads(day.stdout)
    return [
        *_from_file(),
        Figure(f"a day at 100 Hz, {measured['what']}", measured["seconds"], 2.0, "s"),
        Figure("    its peak memory", measured["megabytes"], 600, "MB"),
        Figure("    half of it, times two, against the whole", measured["linear"], 1.0, ""),
    ]


def _from_file() -> list[Figure]:
    walk = synthesise([Segment("forward", 300), Segment("backward", 300)], seed=1).recording
    with tempfile.TemporaryDirectory() as folder:
        times = []
        for write in (sensor_logger_zip, phyphox_zip):
            file = Path(folder) / f"{write.__name__}.zip"
            file.write_bytes(write(walk))
            name = write.__name__.removesuffix("_zip").replace("_", " ")
            seconds = best_s(lambda file=file: analyse(read(file)))
            times.append(Figure(f"10 minutes, {name} file to Walk", seconds, 0.15, "s"))
    return times


def _day() -> tuple[Recording, str]:
    """Ten minutes of walking in every hour, the rest of it quiet, as long as a day."""
    walk, what = _walking()
    n = DAY_S * RATE_HZ
    chance = np.random.default_rng(7)
    acc, gyr = chance.normal(0.0, 0.02, (3, n)), chance.normal(0.0, 0.002, (3, n))
    acc[1] += 9.81
    ten_minutes = 600 * RATE_HZ
    for hour in range(24):
        at = hour * 3600 * RATE_HZ
        for start in range(at, at + ten_minutes, walk.time_s.size):
            length = min(walk.time_s.size, at + ten_minutes - start)
            acc[:, start : start + length] = walk.acc_mps2[:, :length]
            gyr[:, start : start + length] = walk.gyr_radps[:, :length]
    return Recording(np.arange(n) / RATE_HZ, acc, gyr), what


def _walking() -> tuple[Recording, str]:
    real = SHARED / "data" / "phone_on_body" / "p05_body_backward1.parquet"
    if real.is_file():
        return read(real), "4 h of it a real walk"
    made = synthesise([Segment("forward", 60), Segment("backward", 40)], seed=1)
    return made.recording, "4 h of it a synthetic walk"


def _peak_mb() -> float:
    status = Path("/proc/self/status").read_text()
    return float(status.split("VmHWM:")[1].split()[0]) / 1000


def _measure_day() -> None:
    day, what = _day()
    half = Recording(
        *(part[..., : day.time_s.size // 2] for part in (day.time_s, day.acc_mps2, day.gyr_radps))
    )
    half_s = best_s(lambda: analyse(half), runs=3)
    Path("/proc/self/clear_refs").write_text("5")  # the peak from here on, not of the tiling
    seconds = best_s(lambda: analyse(day), runs=3)
    linear = seconds / (2 * half_s)
    print(json.dumps({"what": what, "seconds": seconds, "linear": linear, "megabytes": _peak_mb()}))


if __name__ == "__main__":
    _measure_day()
