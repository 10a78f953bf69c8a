"""Cohorts to measure the engine with: real walks resampled, where there are, and made-up ones.

Each recording is a stretch of such a walk, from another sample on and with its own number in the
file, so that no two have the same bytes.
"""

import hashlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.parquet
from benchmarks.day import SHARED

from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings import read

RATE_HZ = 100
SECONDS = 20
Signals = npt.NDArray[np.float32]


def make(folder: Path, count: int, *, corrupt: int = 0, begin: int = 0) -> Path:
    """Make a cohort of so many recordings; of the last of them so many are damaged."""
    (folder / "recordings").mkdir(parents=True)
    walks = list(_walks())
    rows = ["recording,path,participant,age_years,sex,height_cm,consent_norms"]
    for number in range(begin, begin + count):
        name = f"{number:06d}"
        file = folder / "recordings" / f"{name}.parquet"
        _write(file, walks[number % len(walks)], number)
        if number >= begin + count - corrupt:
            _damage(file, number)
        age, sex = 20 + number % 70, "fm"[number % 2]
        rows.append(f"{name},{name}.parquet,p{number % 997:03d},{age},{sex},{155 + number % 35},1")
    (folder / "manifest.csv").write_text("\n".join(rows) + "\n")
    (folder / "cohort.toml").write_text('name = "bench"\nrecordings = "recordings"\n')
    return folder


def again(folder: Path, to: Path, count: int | None = None) -> Path:
    """Make a cohort of the same recordings, or the first of them, with nothing measured."""
    to.mkdir(parents=True)
    lines = (folder / "manifest.csv").read_text().splitlines()
    (to / "manifest.csv").write_text(
        "\n".join(lines[: None if count is None else count + 1]) + "\n"
    )
    where = folder / "recordings"
    (to / "cohort.toml").write_text(f'name = "bench"\nrecordings = "{where}"\n')
    return to


def digest(folder: Path) -> str:
    """Hash all of the results, with the names of their files."""
    told = hashlib.sha256()
    for file in sorted((folder / "results").rglob("*")):
        if file.is_file():
            told.update(file.relative_to(folder).as_posix().encode() + file.read_bytes())
    return told.hexdigest()


def clear(folder: Path) -> None:
    """Remove a cohort."""
    shutil.rmtree(folder, ignore_errors=True)


def _walks() -> Iterator[Signals]:
    """Give walks (6, n) at 100 Hz: acceleration, then rotation."""
    for seed in range(6):
        plan = [Segment("stand", 3), Segment("forward", 10), Segment("backward", 10)]
        made = synthesise(
            [*plan, Segment("stand", 3)],
            seed=seed,
            placement=("lower_back", "body")[seed % 2],
        ).recording
        yield np.vstack([made.acc_mps2, made.gyr_radps]).astype(np.float32)
    data = SHARED / "data"
    found = [
        *sorted((data / "lower_back_and_feet").glob("*_lb.parquet"))[:20],
        *sorted((data / "phone_on_body").glob("*.parquet"))[:20],
    ]
    for file in found:
        recording = read(file)
        if recording.gyr_radps is None or recording.duration_s < SECONDS + 5:
            continue
        time_s = np.arange(0.0, min(recording.duration_s, 60.0), 1.0 / RATE_HZ)
        rows = (*recording.acc_mps2, *recording.gyr_radps)
        yield np.array([np.interp(time_s, recording.time_s, row) for row in rows], np.float32)


def _write(file: Path, walk: Signals, number: int) -> None:
    length = SECONDS * RATE_HZ
    start = (number * 7) % max(1, walk.shape[1] - length)
    part = walk[:, start : start + length]
    names = [f"{sensor}_{axis}" for sensor in ("acc", "gyr") for axis in "xyz"]
    columns = {"time_s": np.arange(part.shape[1]) / RATE_HZ, **dict(zip(names, part, strict=True))}
    table = pa.table(columns).replace_schema_metadata({"number": str(number)})
    pyarrow.parquet.write_table(table, file, use_dictionary=False, write_statistics=False)


def _damage(file: Path, number: int) -> None:
    """Cut a file off, take its beginning, or leave only its number."""
    whole = file.read_bytes()
    kinds = (whole[: len(whole) // 2], whole[100:], f"no recording {number}".encode())
    file.write_bytes(kinds[number % len(kinds)])
