"""What takes minutes: a day in one worker, one that takes too much, and runs that are killed."""

import json
import os
import signal
from pathlib import Path

import numpy as np
import psutil
import pyarrow as pa
import pyarrow.parquet
import pytest
from benchmarks.day import day
from tests.cohort.elsewhere import command
from tests.cohort.made_cohort import bytes_of, make_cohort
from tests.waiting import until

import retrowalk
from retrowalk.cohort.clusters import Local
from retrowalk.cohort.crowd import Crowd

pytestmark = pytest.mark.long


def test_a_day_stays_within_what_a_worker_may_hold(tmp_path: Path) -> None:
    recording, _ = day(24)
    columns = {"time_s": recording.time_s}
    for k, axis in enumerate("xyz"):
        columns[f"acc_{axis}"] = recording.acc_mps2[k].astype(np.float32)
        columns[f"gyr_{axis}"] = recording.gyr_radps[k].astype(np.float32)  # type: ignore[index]
    pyarrow.parquet.write_table(pa.table(columns), tmp_path / "day.parquet")
    (tmp_path / "manifest.csv").write_text("recording,path\nday,day.parquet\n")
    (tmp_path / "cohort.toml").write_text('name = "day"\nrecordings = "."\nmemory = "2 GB"\n')
    report = retrowalk.cohort.run(tmp_path, workers=1)
    assert report.measured == 1
    log = json.loads((tmp_path / "runs" / f"{report.run}.json").read_text())
    assert log["hosts"][0]["peak_bytes"] < 2e9


def hoard(size: int) -> int:
    """Hold so many bytes for a while."""
    import time

    held = np.ones(size, np.uint8)
    time.sleep(3.0)
    return int(held[-1])


def test_a_worker_that_takes_too_much_is_ended_and_named() -> None:
    with Local(1, 700_000_000) as crew:
        found = dict(Crowd(crew, hoard, "hoard").results([1_000, 1_500_000_000, 2_000]))
    assert found == {1_000: 1, 2_000: 1, 1_500_000_000: None}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_a_run_that_is_ended_leaves_nothing_behind_and_goes_on(
    number: signal.Signals, tmp_path: Path
) -> None:
    folder = make_cohort(tmp_path / "cohort", 60)
    run = command("run", folder, "--workers", "1")
    until(lambda: len(list((folder / "fragments").rglob("*.parquet"))) > 3, "some fragments")
    begun = psutil.Process(run.pid).children(recursive=True)
    assert any("retrowalk.cohort.scheduler" in one.cmdline() for one in begun)
    # a terminal sends Ctrl+C to all of them
    (os.killpg if number is signal.SIGINT else os.kill)(run.pid, number)
    run.communicate(timeout=300)
    assert run.returncode == (130 if number is signal.SIGINT else -number)
    until(lambda: not any(one.is_running() for one in begun), "the end of all processes")
    report = retrowalk.cohort.run(folder, workers=1)
    assert report.already > 3
    assert report.measured == 59
    calm = make_cohort(tmp_path / "calm", 60)
    retrowalk.cohort.run(calm, workers=1)
    assert bytes_of(folder) == bytes_of(calm)
