"""What a walk is written as: Parquet, CSV, derivatives of Motion-BIDS; each says its source."""

import csv
import hashlib
import json
from pathlib import Path

import pyarrow.parquet
import pytest

from retrowalk.errors import InvalidAnswer, Unwritable
from retrowalk.gait import Walk, analyse, to_dict
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings import read
from retrowalk.recordings.export import sensor_logger_zip

TABLES = {"steps", "strides", "bouts", "measures", "events"}
STAND = Segment("stand", 4)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    walked = [STAND, Segment("forward", 20), Segment("turn", 3), Segment("backward", 20), STAND]
    path = tmp_path_factory.mktemp("walk") / "walk.zip"
    path.write_bytes(sensor_logger_zip(synthesise(walked, seed=4).recording))
    return path


@pytest.fixture(scope="module")
def walk(file: Path) -> Walk:
    return analyse(read(file), forward_axis="-z", height_m=1.7)


def says_where_from(told: dict, walk: Walk, file: Path) -> None:
    sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
    assert told["input"] == {"path": str(file), "sha256": sha256}
    assert told["version"] == to_dict(walk)["version"]
    assert told["parameters"]["forward_axis"] == "-z"
    assert told["recording"]["gyroscope"] is True
    assert told["coverage"]["expected_s"] > 40


def test_parquet_reads_back_with_its_source(walk: Walk, file: Path, tmp_path: Path) -> None:
    walk.to_parquet(tmp_path / "walk")
    assert {one.stem for one in (tmp_path / "walk").iterdir()} == TABLES
    for name, table in walk.tables().items():
        again = pyarrow.parquet.read_table(tmp_path / "walk" / f"{name}.parquet")
        assert again.equals(table)
        says_where_from(json.loads(again.schema.metadata[b"retrowalk"]), walk, file)
    walk.to_parquet(tmp_path / "mine.parquet")
    assert pyarrow.parquet.read_table(tmp_path / "mine.parquet").equals(walk.steps_table())
    walk.to_parquet(tmp_path / "mine.parquet", table="bouts")
    assert pyarrow.parquet.read_table(tmp_path / "mine.parquet").equals(walk.bouts_table())


def test_csv_has_its_source_beside_it(walk: Walk, file: Path, tmp_path: Path) -> None:
    walk.to_csv(tmp_path)
    assert {one.name for one in tmp_path.iterdir()} == {
        f"{name}.{ending}" for name in TABLES for ending in ("csv", "json")
    }
    with (tmp_path / "steps.csv").open(newline="") as text:
        rows = list(csv.DictReader(text))
    assert len(rows) == len(walk.steps)
    assert [float(row["time_s"]) for row in rows] == walk.steps.time_s.tolist()
    assert [row["direction"] for row in rows] == walk.steps_table()["direction"].to_pylist()
    with (tmp_path / "measures.csv").open(newline="") as text:
        assert [row["bout"] for row in csv.DictReader(text)][:3] == ["", "", "0"]
    says_where_from(json.loads((tmp_path / "steps.json").read_text()), walk, file)


def test_bids_derivatives_have_what_the_standard_asks_for(
    walk: Walk, file: Path, tmp_path: Path
) -> None:
    walk.to_bids(tmp_path, subject="07", session="pre", task="walkback", run=2)
    described = json.loads((tmp_path / "dataset_description.json").read_text())
    assert described["DatasetType"] == "derivative"
    assert {"Name", "BIDSVersion", "GeneratedBy"} <= described.keys()
    assert described["GeneratedBy"][0]["Name"] == "Retrowalk"
    stem = "sub-07_ses-pre_task-walkback_tracksys-imu_run-2_desc-retrowalk"
    folder = tmp_path / "sub-07" / "ses-pre" / "motion"
    with (folder / f"{stem}_events.tsv").open() as text:
        events = list(csv.DictReader(text, delimiter="\t"))
    assert list(events[0])[:3] == ["onset", "duration", "trial_type"]
    onsets = [float(one["onset"]) for one in events]
    assert onsets == sorted(onsets)
    assert all(cell for one in events for cell in one.values())  # n/a, and never empty
    of = {kind: [e for e in events if e["trial_type"] == kind] for kind in ("step", "bout", "turn")}
    assert len(of["step"]) == len(walk.steps)
    assert len(of["bout"]) == len(walk.bouts)
    assert len(of["turn"]) == len(walk.measures.turns) >= 1
    beside = json.loads((folder / f"{stem}_events.json").read_text())
    assert set(events[0]) <= beside.keys()
    assert all(beside[column]["Description"].endswith(".") for column in events[0])
    assert beside["Sources"] == [str(file)]
    says_where_from(beside["Retrowalk"], walk, file)
    assert "*_measures.tsv" in (tmp_path / ".bidsignore").read_text()

    walk.to_bids(tmp_path, subject="08")
    assert (folder / f"{stem}_events.tsv").exists()
    assert (tmp_path / "sub-08" / "motion").is_dir()


def test_times_of_a_long_day_lose_nothing_in_bids(tmp_path: Path) -> None:
    from retrowalk.gait.bids import _cell

    assert _cell(86_399.123456) == "86399.123456"
    assert _cell(float("nan")) == _cell(None) == "n/a"


def test_what_cannot_be_written_is_said(walk: Walk, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for write in (walk.to_parquet, walk.to_csv, walk.to_bids):
        with pytest.raises(Unwritable, match="can't be written"):
            write(tmp_path / "file" / "within")
    with pytest.raises(InvalidAnswer, match="letters and digits"):
        walk.to_bids(tmp_path, subject="p_1")
    with pytest.raises(InvalidAnswer, match="steps, strides"):
        walk.to_csv(tmp_path, table="feet")
    assert [one.name for one in tmp_path.iterdir()] == ["file"]
