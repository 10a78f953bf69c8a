"""A cohort is measured: resumed by content, the same bytes whatever happens, nothing lost."""

import json
import os
import shutil
import signal
import time
from pathlib import Path

import pytest
from tests.cohort.made_cohort import DAMAGED, bytes_of, make_cohort, touched, write_walk

import retrowalk
from retrowalk.cohort.clusters import Local
from retrowalk.cohort.progress import Counts, Silent
from retrowalk.errors import InvalidAnswer, PlaceUnavailable

NOBODY = "tcp://127.0.0.1:9"  # where no scheduler is


def copied(measured: Path, to: Path, *without: str) -> Path:
    """Copy a cohort; what was changed just now is not known again, so wait a moment."""
    folder = to / "cohort"
    shutil.copytree(measured, folder, ignore=shutil.ignore_patterns(*without))
    time.sleep(0.15)
    return folder


@pytest.fixture(scope="module")
def measured(crew: Local, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cohort that was run once."""
    folder = make_cohort(tmp_path_factory.mktemp("cohort"))
    time.sleep(0.15)  # what was changed just now is not known again
    report = retrowalk.cohort.run(folder, client=crew.client)
    assert (report.expected, report.measured, report.refused) == (5, 4, {"unreadable": 1})
    return folder


def test_every_recording_is_measured_or_refused_by_name(measured: Path) -> None:
    found = retrowalk.cohort.results(measured)
    assert found["recordings"].to_table().column("recording").to_pylist() == [
        "r00",
        "r01",
        "r02",
        "r04",
    ]
    (failure,) = found["failures"].to_table().to_pylist()
    assert failure["recording"] == DAMAGED
    assert failure["why"].startswith(f"{DAMAGED}.parquet: the Parquet file is damaged")
    walk = retrowalk.analyse(retrowalk.read(measured / "recordings" / "r00.parquet"))
    steps = found["steps"].to_table().to_pylist()
    mine = [one["time_s"] for one in steps if one["recording"] == "r00"]
    assert mine == walk.steps.time_s.tolist()
    assert {one["participant"] for one in steps} == {"p0", "p1", "p2"}


def test_a_file_tells_what_its_numbers_come_from(measured: Path) -> None:
    table = retrowalk.cohort.results(measured)["steps"].to_table()
    (file,) = retrowalk.cohort.results(measured)["steps"].files
    import pyarrow.parquet

    told = json.loads(pyarrow.parquet.read_schema(file).metadata[b"retrowalk"])
    assert told["measured_by"][0].keys() == {"package", "gait", "commit", "python", "numpy"}
    assert told["parameters"]["height_m"] is None
    assert set(told["input_sha256"]) == {"r00", "r01", "r02", "r04"}
    assert table.schema.field("length_m").metadata[b"unit"] == b"m"
    said = Path(file).read_bytes()
    assert b"2026-" not in said.replace(told["measured_by"][0]["package"].encode(), b"")


def test_a_second_run_touches_nothing_and_begins_no_workers(measured: Path) -> None:
    before = touched(measured)
    report = retrowalk.cohort.run(measured, scheduler=NOBODY)
    assert report.untouched
    assert "nothing was touched" in str(report)
    assert touched(measured) == before


def test_a_changed_parameter_measures_anew_beside_the_old(
    measured: Path, crew: Local, tmp_path: Path
) -> None:
    folder = copied(measured, tmp_path)
    before, kept = bytes_of(folder), set((folder / "fragments").rglob("*.parquet"))
    config = (folder / "cohort.toml").read_text()
    (folder / "cohort.toml").write_text(f"{config}height_m = 1.8\n")
    assert retrowalk.cohort.run(folder, client=crew.client).already == 0
    assert kept < set((folder / "fragments").rglob("*.parquet"))
    assert bytes_of(folder) != before
    (folder / "cohort.toml").write_text(config)
    report = retrowalk.cohort.run(folder, scheduler=NOBODY)
    assert (report.already, report.changed) == (5, True)
    assert bytes_of(folder) == before


def test_a_file_of_old_size_and_time_is_read_again(
    measured: Path, crew: Local, tmp_path: Path
) -> None:
    folder = copied(measured, tmp_path)
    file = folder / "recordings" / "r00.parquet"
    old = file.stat()
    data = bytearray(file.read_bytes())
    data[1000] ^= 1
    file.write_bytes(data)
    os.utime(file, ns=(old.st_atime_ns, old.st_mtime_ns))
    time.sleep(0.15)
    before = len(list((folder / "fragments").rglob("*.parquet")))
    retrowalk.cohort.run(folder, client=crew.client)
    assert len(list((folder / "fragments").rglob("*.parquet"))) == before + 1


def test_the_same_bytes_whatever_died_meanwhile(
    measured: Path, crew: Local, tmp_path: Path
) -> None:
    folder = copied(measured, tmp_path, "results", "fragments", "runs")

    class Killer(Silent):
        def __call__(self, counts: Counts) -> None:
            if counts.done == 2:
                pid, *_ = crew.client.run(os.getpid).values()
                os.kill(pid, signal.SIGKILL)

    report = retrowalk.cohort.run(folder, client=crew.client, progress=Killer())
    assert report.measured == 4
    assert bytes_of(folder) == bytes_of(measured)


def test_what_was_measured_before_ctrl_c_is_kept(
    measured: Path, crew: Local, tmp_path: Path
) -> None:
    folder = copied(measured, tmp_path, "results", "fragments", "runs")

    class Impatient(Silent):
        def __call__(self, counts: Counts) -> None:
            if counts.done == 2:
                raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        retrowalk.cohort.run(folder, client=crew.client, progress=Impatient())
    (log,) = (folder / "runs").glob("*.json")
    assert json.loads(log.read_text())["state"] == "broken off"
    with pytest.raises(InvalidAnswer, match="no results yet"):
        retrowalk.cohort.results(folder)
    assert retrowalk.cohort.run(folder, client=crew.client).already >= 2
    assert bytes_of(folder) == bytes_of(measured)


def test_results_are_put_back_where_a_machine_went_down(measured: Path, tmp_path: Path) -> None:
    folder = copied(measured, tmp_path)
    (folder / "results").rename(folder / ".results.last")
    assert retrowalk.cohort.results(folder).measured == 4
    (folder / "results" / "index.json").write_text("{")
    with pytest.raises(PlaceUnavailable, match="damaged"):
        retrowalk.cohort.results(folder)


def test_a_scheduler_that_is_not_there_is_named(tmp_path: Path) -> None:
    folder = make_cohort(tmp_path, 1)
    with pytest.raises(PlaceUnavailable, match=r"127\.0\.0\.1:9 does not answer"):
        retrowalk.cohort.run(folder, scheduler=NOBODY, patience_s=0.0)
    for nothing in ("nowhere", "http://127.0.0.1:8787", "tcp://127.0.0.1:87860"):
        with pytest.raises(InvalidAnswer, match=f"'{nothing}' is no address of a scheduler"):
            retrowalk.cohort.run(folder, scheduler=nothing)


def test_a_recording_under_another_name_is_not_measured_twice(
    measured: Path, crew: Local, tmp_path: Path
) -> None:
    folder = copied(measured, tmp_path)
    (folder / "recordings" / "again.parquet").write_bytes(
        (folder / "recordings" / f"{DAMAGED}.parquet").read_bytes()
    )
    write_walk(folder / "recordings" / "new.parquet", 99)
    with (folder / "manifest.csv").open("a") as file:
        file.write("again,again.parquet,p1,\nnew,new.parquet,p1,\ngone,gone.parquet,p1,\n")
    before = len(list((folder / "fragments").rglob("*.parquet")))
    report = retrowalk.cohort.run(folder, client=crew.client)
    assert report.refused == {"not there": 1, "unreadable": 2}
    assert len(list((folder / "fragments").rglob("*.parquet"))) == before + 1
    why = retrowalk.cohort.results(folder)["failures"].to_table().column("why").to_pylist()
    assert [one.partition(":")[0] for one in why] == [
        f"{DAMAGED}.parquet",
        "again.parquet",
        "gone.parquet",
    ]
