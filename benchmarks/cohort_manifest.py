"""A manifest of a million rows, gone through: how long it takes, and how much memory (Linux only).

``python -m benchmarks.cohort_manifest [ROWS]`` prints it for a tenth of the rows and for all of
them, as CSV and as Parquet; each in a process of its own, so that its memory is its own.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet

from retrowalk.cohort import Cohort

ROWS = 1_000_000
_EACH = 10  # recordings of a participant


def make(folder: Path, rows: int, kind: str) -> None:
    """Write a cohort of so many rows, without any recordings."""
    numbers = range(rows)
    table = pa.table(
        {
            "recording": [f"r{k:07d}" for k in numbers],
            "path": [f"site{k % 100}/r{k:07d}.csv" for k in numbers],
            "participant": [f"p{k // _EACH}" for k in numbers],
            "session": [f"s{k % _EACH}" for k in numbers],
            "day": [f"2026-01-{1 + k % 28:02d}" for k in numbers],
        }
    )
    if kind == "csv":
        pyarrow.csv.write_csv(table, folder / "manifest.csv")
    else:
        pyarrow.parquet.write_table(table, folder / "manifest.parquet")
    (folder / "cohort.toml").write_text(
        f'name = "big"\nrecordings = "."\nmanifest = "manifest.{kind}"\n'
    )


def go_through(folder: Path) -> None:
    """Go through a manifest, and print what that took."""
    before, began = _held_mb(), time.perf_counter()
    count = sum(1 for _ in Cohort.open(folder).entries)
    seconds = time.perf_counter() - began
    print(f"{count:>10,} rows  {seconds:6.1f} s  {_held_mb() - before:6.0f} MB beside {before:.0f}")


def _held_mb() -> float:
    """Give the most that this program held; the system's other count knows whom it comes from."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


def main(rows: int) -> None:
    """Print it for manifests of both kinds and sizes."""
    for kind in ("csv", "parquet"):
        for count in (rows // 10, rows):
            with tempfile.TemporaryDirectory() as name:
                make(Path(name), count, kind)
                print(f"{kind:8}", end="", flush=True)
                subprocess.run([sys.executable, "-m", __spec__.name, name], check=True)


if __name__ == "__main__":
    told = sys.argv[1] if len(sys.argv) > 1 else str(ROWS)
    if told.isdigit():
        main(int(told))
    else:
        go_through(Path(told))
