"""`python -m benchmarks.reading`: a day at 100 Hz from a file to a Walk, each in a new process.

CPU seconds of the whole process, its imports with it, and its peak memory: nothing is held that
reading did not hold.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet
from benchmarks.day import day
from benchmarks.figure import Figure
from rich.console import Console
from rich.table import Table

from retrowalk.recordings import Recording

BUDGETS = {"parquet": (2.5, 700.0), "csv": (8.0, 900.0)}
_MEASURE = """
import json, sys, time
from retrowalk.gait import analyse
from retrowalk.recordings import read
imported = time.process_time()
recording = read(sys.argv[1])
done = time.process_time()
walk = analyse(recording)
whole = time.process_time()
status = open("/proc/self/status").read()
peak = float(status.split("VmHWM:")[1].split()[0]) / 1000
told = {"read": done - imported, "whole": whole, "peak": peak, "steps": len(walk.steps)}
print(json.dumps(told | {"pandas": "pandas" in sys.modules}))
"""


def figures() -> list[Figure]:
    recording, what = day()
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for kind, (most_s, most_mb) in BUDGETS.items():
            path = Path(folder) / f"day.{kind}"
            _write(recording, path)
            told = _measured(path)
            name = f"a day at 100 Hz from {kind} ({path.stat().st_size / 1e6:.0f} MB, {what})"
            rows += [
                Figure(f"{name} to a Walk", told["whole"], most_s, "CPU s"),
                Figure("    reading alone", told["read"], None, "CPU s"),
                Figure("    peak memory of all", told["peak"], most_mb, "MB"),
            ]
            path.unlink()
    return rows


def _measured(path: Path) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-c", _MEASURE, str(path)], check=True, capture_output=True, text=True
    )
    told: dict[str, float] = json.loads(done.stdout)
    return told


def _write(recording: Recording, path: Path) -> None:
    """Write it as sensors' software does: float32 in Parquet, four decimals in CSV."""
    assert recording.gyr_radps is not None
    signals = {"acc": recording.acc_mps2, "gyr": recording.gyr_radps}
    columns = {"time_s": recording.time_s} | {
        f"{name}_{axis}": channel
        for name, values in signals.items()
        for axis, channel in zip("xyz", values, strict=True)
    }
    if path.suffix == ".parquet":
        pyarrow.parquet.write_table(pa.table(columns), path)
        return
    rounded = {name: np.round(column.astype(np.float64), 4) for name, column in columns.items()}
    pyarrow.csv.write_csv(pa.table(rounded), path)


def main() -> None:
    table = Table(title="Reading a day", title_justify="left")
    table.add_column("what")
    for column in ("measured", "budget", "ratio"):
        table.add_column(column, justify="right")
    for figure in figures():
        table.add_row(*figure.row())
    Console().print(table)


if __name__ == "__main__":
    main()
