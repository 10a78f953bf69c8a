"""From a file, a day or a pile of samples to a Walk."""

import json
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from random import Random

from benchmarks.day import day
from benchmarks.figure import Figure, best_s
from tests.recordings.damage import mutated

from retrowalk.errors import RetrowalkError
from retrowalk.gait import analyse
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings import Recording, read, read_bytes
from retrowalk.recordings.export import phyphox_zip, sensor_logger_zip


def figures() -> list[Figure]:
    finished = subprocess.run(
        [sys.executable, "-m", "benchmarks.measuring"], check=True, capture_output=True, text=True
    )
    measured = json.loads(finished.stdout)
    return [
        *_from_file(),
        _damaged(),
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


def _half(whole: Recording) -> Recording:
    n = whole.time_s.size // 2
    assert whole.gyr_radps is not None
    return Recording(whole.time_s[:n], whole.acc_mps2[:, :n], whole.gyr_radps[:, :n])


def _measure_day() -> None:
    recording, what = day()
    half = _half(recording)
    half_s = best_s(lambda: analyse(half), runs=3)
    Path("/proc/self/clear_refs").write_text("5")  # the peak from here on, not of the tiling
    seconds = best_s(lambda: analyse(recording), runs=3)
    linear = seconds / (2 * half_s)
    print(json.dumps({"what": what, "seconds": seconds, "linear": linear, "megabytes": _peak_mb()}))


if __name__ == "__main__":
    _measure_day()
