"""From a file, a day or a pile of samples to a Walk."""

import json
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.day import DAYS
from benchmarks.figure import Figure, best_s
from tests.recordings.damage import mutated

from retrowalk.errors import RetrowalkError
from retrowalk.gait import analyse
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings import read, read_bytes
from retrowalk.recordings.export import phyphox_zip, sensor_logger_zip


def figures() -> list[Figure]:
    return [*_from_file(), _damaged(), *(row for kind in DAYS for row in _of_day(kind))]


def _of_day(kind: str) -> list[Figure]:
    whole = _measured(kind, 24)
    rows = [
        Figure(f"{kind} at 100 Hz, {whole['what']}", whole["seconds"], 1.5, "CPU s"),
        Figure("    its peak memory above its arrays", whole["megabytes"], 450, "MB"),
    ]
    for hours in (1, 6, 72):
        share = _measured(kind, hours)["seconds"] / (whole["seconds"] * hours / 24)
        rows.append(Figure(f"    an hour of {hours} h, against an hour of 24 h", share, 1.1, ""))
    return rows


def _measured(kind: str, hours: int) -> dict[str, Any]:
    """Measure a day in a process of its own, whose peak of memory nothing else has a part in."""
    command = [sys.executable, "-m", "benchmarks.measuring", kind, str(hours)]
    finished = subprocess.run(command, check=True, capture_output=True, text=True)
    measured: dict[str, Any] = json.loads(finished.stdout)
    return measured


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


def _damaged() -> Figure:
    """Read 300 damaged copies of a walk: the slowest of them."""
    stroll = synthesise([Segment("forward", 20), Segment("backward", 20)], seed=1).recording
    whole, slowest_s = sensor_logger_zip(stroll), 0.0
    for seed in range(300):
        data, begun = mutated(whole, Random(seed)), time.perf_counter()
        with suppress(RetrowalkError):
            read_bytes("walk.zip", data)
        slowest_s = max(slowest_s, time.perf_counter() - begun)
    return Figure("slowest of 300 damaged files to its refusal", slowest_s, 2.0, "s")


def _peak_mb() -> float:
    status = Path("/proc/self/status").read_text()
    return float(status.split("VmHWM:")[1].split()[0]) / 1000


def _measure_day(kind: str, hours: int) -> None:
    recording, what = DAYS[kind](hours)
    Path("/proc/self/clear_refs").write_text("5")  # the peak from here on, not of the tiling
    held_mb = _peak_mb()
    runs = max(3, 24 // hours)
    seconds = best_s(lambda: analyse(recording), runs, time.process_time)
    print(json.dumps({"what": what, "seconds": seconds, "megabytes": _peak_mb() - held_mb}))


if __name__ == "__main__":
    _measure_day(sys.argv[1], int(sys.argv[2]))
