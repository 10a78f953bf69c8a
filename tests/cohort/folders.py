"""Small cohorts of synthetic walks."""

from functools import cache
from pathlib import Path

import pyarrow as pa
import pyarrow.csv

from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings import Recording


@cache
def walk(seed: int = 1, seconds: float = 12.0) -> Recording:
    there_and_back = [Segment("forward", seconds), Segment("backward", seconds / 2)]
    return synthesise(there_and_back, seed=seed).recording


def write_csv(recording: Recording, path: Path, prefix: str = "") -> Path:
    assert recording.gyr_radps is not None
    columns = {f"{prefix}time_s": recording.time_s}
    for name, xyz in (("acc", recording.acc_mps2), ("gyr", recording.gyr_radps)):
        columns |= {f"{prefix}{name}_{axis}": xyz[k] for k, axis in enumerate("xyz")}
    path.parent.mkdir(parents=True, exist_ok=True)
    pyarrow.csv.write_csv(pa.table(columns), path)
    return path


def write_walks(folder: Path, people: int = 2, sessions: int = 2) -> Path:
    """Write walks as P1_s1.csv, ... and a table of all but the last participant."""
    for person in range(people):
        for session in range(sessions):
            file = folder / f"P{person + 1}_s{session + 1}.csv"
            write_csv(walk(person * sessions + session), file)
    rows = [
        f"P{person + 1},{61 + person},f,{1.6 + person / 10:.1f}" for person in range(people - 1)
    ]
    table = ["participant,age_years,sex,height_m", *rows]
    (folder / "participants.csv").write_text("\n".join(table) + "\n")
    return folder


NAMES = r"(?P<participant>P\d+)_(?P<session>s\d+)"
