"""A small cohort for tests: short walks, each with other bytes, and one that is damaged."""

import hashlib
from functools import cache
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet

from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings import Recording

DAMAGED = "r03"


@cache
def walk() -> Recording:
    """A walk there and back, of half a minute."""
    plan = [Segment("stand", 3), Segment("forward", 9), Segment("stand", 2), Segment("backward", 9)]
    return synthesise([*plan, Segment("stand", 2)], seed=1, placement="lower_back").recording


def write_walk(file: Path, seed: int) -> None:
    """Write the walk with noise of its own."""
    made, chance = walk(), np.random.default_rng(seed)
    columns = {"time_s": made.time_s}
    for k, axis in enumerate("xyz"):
        noise = 0.01 * chance.standard_normal(made.time_s.size)
        columns[f"acc_{axis}"] = (made.acc_mps2[k] + noise).astype(np.float32)
        columns[f"gyr_{axis}"] = made.gyr_radps[k].astype(np.float32)
    file.parent.mkdir(parents=True, exist_ok=True)
    pyarrow.parquet.write_table(pa.table(columns), file)


def make_cohort(folder: Path, count: int = 5, recordings: str = "recordings") -> Path:
    """Make a cohort of so many recordings, of which one is damaged."""
    rows = ["recording,path,participant,age_years"]
    for number in range(count):
        name = f"r{number:02}"
        write_walk(folder / "recordings" / f"{name}.parquet", number)
        rows.append(f"{name},{name}.parquet,p{number % 3},{40 + number}")
    (folder / "recordings" / f"{DAMAGED}.parquet").write_bytes(b"PAR1 and nothing more")
    (folder / "manifest.csv").write_text("\n".join(rows) + "\n")
    (folder / "cohort.toml").write_text(f'name = "walks"\nrecordings = "{recordings}"\n')
    return folder


def bytes_of(folder: Path) -> dict[str, str]:
    """Give the name and hash of every file of the results."""
    files = sorted(one for one in (folder / "results").rglob("*") if one.is_file())
    return {
        one.relative_to(folder).as_posix(): hashlib.sha256(one.read_bytes()).hexdigest()
        for one in files
    }


def touched(folder: Path) -> dict[str, tuple[int, int]]:
    """Give inode and time of change of every file and folder."""
    return {
        one.as_posix(): (one.stat().st_ino, one.stat().st_mtime_ns) for one in folder.rglob("*")
    }
