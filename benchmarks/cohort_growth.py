"""A cohort grows towards a million, with a measuring that does nothing: what the engine holds.

Recordings and fragments are links to a few files, so that the disk holds out. What is printed for a
million is reckoned from what was measured: memory and time that grow do so in proportion.
"""

import hashlib
import os
import time
from pathlib import Path
from typing import NamedTuple

from benchmarks.cohort_watch import Watch

from retrowalk.cohort import engine, fragments
from retrowalk.cohort.inputs import Content
from retrowalk.cohort.outcome import Known, Measured, Outcome, Spent, Task
from retrowalk.recordings.provenance import package_version

MILLION = 1_000_000
_MOST_LINKS = 10_000


def stub(task: Task) -> Outcome:
    """Put a fragment that was made before under the name that the recording's would have."""
    sha256 = hashlib.sha256(task.path.encode()).hexdigest()
    content = Content(sha256)
    key = fragments.key_of(content, task.parameters, package_version(), "gait stub")
    folder = task.cohort.folder
    if folder is None:
        raise TypeError("it grows on this machine only")
    to, template = folder / fragments.name_of(key), folder / f"template-{task.number % 8}.parquet"
    to.parent.mkdir(parents=True, exist_ok=True)
    if not to.exists():
        os.link(template, to)
    return Measured(task.number, Known(content, key), Spent("stub", 0.0, 0))


class Grown(NamedTuple):
    """What a cohort of ``count`` took."""

    count: int
    first_s: float
    second_s: float
    engine_bytes: int
    scheduler_bytes: int
    results_bytes: int


def grow(folder: Path, count: int, fragment: bytes) -> Grown:
    """Run a cohort of so many, twice."""
    recordings = folder / "recordings"
    recordings.mkdir(parents=True)
    for number in range(8):
        (folder / f"template-{number}.parquet").write_bytes(fragment)
    with (folder / "manifest.csv").open("w") as manifest:
        manifest.write("recording,path,participant\n")
        for number in range(count):
            if number % _MOST_LINKS == 0:
                source = folder / f"source-{number}"
                source.write_bytes(b"stub")
                within = recordings / f"{number // _MOST_LINKS:03d}"
                within.mkdir()
            name = f"{within.name}/{number:07d}.parquet"
            os.link(source, recordings / name)
            manifest.write(f"{number:07d},{name},p{number % 5000}\n")
    (folder / "cohort.toml").write_text('name = "grown"\nrecordings = "recordings"\n')
    measure, of = engine.measure_one, engine.origin
    engine.measure_one = stub
    engine.origin = lambda: {**of(), "gait": "gait stub"}
    try:
        time.sleep(0.2)
        with Watch() as watch:
            began = time.monotonic()
            engine.run(folder, workers=1)
            first_s = time.monotonic() - began
        began = time.monotonic()
        again = engine.run(folder, workers=1)
        second_s = time.monotonic() - began
    finally:
        engine.measure_one, engine.origin = measure, of
    if not again.untouched:
        raise SystemExit(f"a second run was to touch nothing: {again}")
    size = sum(one.stat().st_size for one in (folder / "results").rglob("*") if one.is_file())
    return Grown(count, first_s, second_s, watch.own_growth, watch.scheduler_peak, size)
