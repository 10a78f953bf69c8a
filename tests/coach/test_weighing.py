"""As much memory as is told is enough to read and to measure, looked at in other processes."""

import gzip
import io
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet as pq
import pytest

from retrowalk.coach.weighing import ALWAYS_BYTES, OF_EACH, SHRUNK, needed_bytes
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings import Recording
from retrowalk.recordings.export import sensor_logger_zip

HOUR_S = 3600
MEASURE = """
import sys
from pathlib import Path
from retrowalk.coach.weighing import needed_bytes
from retrowalk.gait import analyse
from retrowalk.recordings import read_bytes
def highest():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) * 1024
files = [Path(word) for word in sys.argv[1:]]
analyse(read_bytes(files[0].name, files[0].read_bytes())).report()  # loads all that it needs
data = files[1].read_bytes()
before = highest()
analyse(read_bytes(files[1].name, data)).report()
print(highest() - before, needed_bytes(data))
"""


def walk(length_s: float) -> Recording:
    """A walk for so long, forward and backward in turns, of 100 samples a second."""
    parts = [
        Segment("stand", 3),
        Segment("forward", 30),
        Segment("backward", 25),
        Segment("stand", 2),
    ]
    once = synthesise(parts, seed=5).recording
    times = max(1, round(length_s / once.duration_s))
    acc, gyr = np.tile(once.acc_mps2, (1, times)), np.tile(once.gyr_radps, (1, times))
    return Recording.from_arrays(np.arange(acc.shape[1]) / 100, acc, gyr)


def written(kind: str, recording: Recording, file: Path) -> Path:
    names = ["time_s", *(f"acc_{a}_mps2" for a in "xyz"), *(f"gyr_{a}_radps" for a in "xyz")]
    rows = np.vstack([recording.time_s, recording.acc_mps2, recording.gyr_radps])
    table = pa.table(dict(zip(names, rows.round(2), strict=True)))
    if kind == "csv":
        pyarrow.csv.write_csv(table, file)
    elif kind == "parquet":
        pq.write_table(table, file)
    else:
        file.write_bytes(sensor_logger_zip(recording))
    return file


@pytest.mark.slow
@pytest.mark.parametrize(
    ("kind", "hours"),
    [("csv", 1), ("parquet", 4), pytest.param("zip", 0.5, marks=pytest.mark.long)],
)
def test_it_takes_no_more_than_is_told(kind: str, hours: float, tmp_path: Path) -> None:
    lengths_s = (60, hours * HOUR_S)
    files = [written(kind, walk(one), tmp_path / f"{one}.{kind}") for one in lengths_s]
    done = subprocess.run(
        [sys.executable, "-c", MEASURE, *files], capture_output=True, text=True, check=True
    )
    took, told = map(int, done.stdout.split())
    assert 0 < took < told


def test_what_is_in_a_file_counts_and_not_how_it_is_packed() -> None:
    inside = b"1.0,2.0\n" * 1_000_000
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", inside)
    assert needed_bytes(packed.getvalue()) == needed_bytes(inside)
    assert needed_bytes(gzip.compress(inside) + gzip.compress(b"")) == needed_bytes(inside)
    numbers = io.BytesIO()
    pq.write_table(pa.table({"a": np.zeros(1_000_000)}), numbers)
    assert needed_bytes(numbers.getvalue()) == ALWAYS_BYTES + OF_EACH * 8_000_000


@pytest.mark.parametrize(
    "data", [b"", b"PK\3\4 damaged", b"PAR1 damaged PAR1", b"\0\1\2", b"\x1f\x8b\b"]
)
def test_what_is_damaged_is_weighed_as_it_is(data: bytes) -> None:
    times = SHRUNK if b"\0" in data else 1
    assert needed_bytes(data) == ALWAYS_BYTES + OF_EACH * times * len(data)
