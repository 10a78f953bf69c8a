"""What a researcher gets: tables without copies, coverage, and what the numbers come from."""

import hashlib
import json
import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest

from retrowalk.gait import Calibration, Direction, Parameters, Walk, analyse, to_dict
from retrowalk.gait.coverage import Coverage
from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings import Recording, read
from retrowalk.recordings.export import sensor_logger_zip

STAND = Segment("stand", 4)
TABLES = ("steps", "strides", "bouts", "measures", "events")


@pytest.fixture(scope="module")
def recording() -> Recording:
    walked = [STAND, Segment("forward", 20), STAND, Segment("backward", 20), STAND]
    return synthesise(walked, seed=4).recording


@pytest.fixture(scope="module")
def walk(recording: Recording) -> Walk:
    return analyse(recording, forward_axis="-z", height_m=1.7)


def table(walk: Walk, name: str) -> pa.Table:
    made = getattr(walk, f"{name}_table")()
    assert isinstance(made, pa.Table)
    return made


@pytest.mark.parametrize("name", TABLES)
def test_others_take_a_table_by_the_c_stream_whole_and_without_objects(
    walk: Walk, name: str
) -> None:
    made = table(walk, name)
    assert made.__arrow_c_stream__() is not None
    taken = pa.RecordBatchReader.from_stream(made).read_all()
    assert taken.equals(made)
    for column in made.columns:
        assert column.num_chunks == 1
        assert pa.types.is_dictionary(column.type) or pa.types.is_primitive(column.type)


def test_numbers_of_steps_are_not_copied(walk: Walk) -> None:
    address = walk.steps.time_s.__array_interface__["data"][0]
    chunk = walk.steps_table()["time_s"].chunk(0)
    assert chunk.buffers()[1].address == address
    assert np.shares_memory(chunk.to_numpy(zero_copy_only=True), walk.steps.time_s)


def test_pandas_takes_them_without_objects(walk: Walk) -> None:
    pd = pytest.importorskip("pandas")
    for name in TABLES:
        frame = table(walk, name).to_pandas()
        assert "object" not in {str(one) for one in frame.dtypes}
    steps = walk.steps_table().to_pandas(split_blocks=True)
    assert np.shares_memory(steps["time_s"].to_numpy(), walk.steps.time_s)
    by_way = pd.Series(steps.groupby("direction", observed=True).size())
    assert by_way["backward"] == (walk.steps.direction == Direction.BACKWARD).sum()


def test_steps_know_their_bout_and_bouts_their_steps(walk: Walk) -> None:
    steps, bouts = walk.steps_table(), walk.bouts_table()
    assert steps["step"].to_pylist() == list(range(len(walk.steps)))
    assert bouts["bout"].to_pylist() == list(range(len(walk.bouts)))
    counted = np.bincount(steps["bout"].to_numpy(), minlength=len(walk.bouts))
    assert counted.tolist() == bouts["steps"].to_pylist()
    ways = bouts["direction"].to_pylist()
    assert [ways[bout] for bout in steps["bout"].to_pylist()] == steps["direction"].to_pylist()
    assert set(steps["mode"].to_pylist()) == {"walk"}
    assert 0.0 <= min(steps["confidence"].to_pylist()) <= max(steps["confidence"].to_pylist()) <= 1


def test_a_stride_is_two_steps_of_one_bout(walk: Walk) -> None:
    steps, strides = walk.steps, walk.strides
    for k in range(len(strides)):
        last = strides.step[k]
        assert len(set(steps.bout[last - 2 : last + 1])) == 1
        assert strides.start_s[k] == steps.time_s[last - 2]
        assert strides.end_s[k] == steps.time_s[last]
        assert strides.side[k] == steps.side[last]
    expected = sum(max(0, bout.steps - 2) for bout in walk.bouts)
    assert len(strides) == expected > 40
    lengths_m = strides.length_m[strides.direction == Direction.FORWARD]
    assert 0.9 < np.median(lengths_m) < 1.8
    made = walk.strides_table()
    assert made["stride"].to_pylist() == list(range(expected))
    np.testing.assert_allclose(made["duration_s"].to_numpy(), strides.end_s - strides.start_s)


def test_measures_have_a_row_for_each_direction_and_each_bout(walk: Walk) -> None:
    made = walk.measures_table()
    assert made["bout"].to_pylist() == [None, None, *range(len(walk.bouts))]
    assert made["direction"].to_pylist()[:2] == ["backward", "forward"]
    assert made["step_time_s"].to_pylist()[1] == walk.measures.forward.step_time_s
    assert made["step_time_s"].to_pylist()[2] == walk.bouts[0].measures.step_time_s


@pytest.mark.parametrize("name", TABLES)
def test_a_walk_without_steps_has_the_same_columns(walk: Walk, name: str) -> None:
    nothing = analyse(synthesise([Segment("stand", 20)], seed=1).recording)
    empty, full = table(nothing, name), table(walk, name)
    assert empty.schema.equals(full.schema)
    assert empty.num_rows == (2 if name == "measures" else 0)


def test_every_table_says_what_it_comes_from(walk: Walk) -> None:
    for name in TABLES:
        told = json.loads(table(walk, name).schema.metadata[b"retrowalk"])
        assert {part: told[part] for part in walk.provenance()} == walk.provenance()
        assert told["input"] is None
        assert told["recording"]["gyroscope"] is True
        assert told["coverage"] == to_dict(walk)["coverage"]
        assert told["notes"] == to_dict(walk)["notes"]


def test_what_was_set_and_told_is_in_the_json(recording: Recording) -> None:
    usual = Parameters()
    careful = replace(usual, direction=replace(usual.direction, fewest_steps=12))
    known = Calibration(1.1, 0.9)
    walk = analyse(recording, forward_during=(4.0, 24.0), parameters=careful, calibration=known)
    plain = to_dict(walk)
    assert plain["version"]["gait"] == walk.version
    assert plain["version"]["package"].count(".") == 2
    told = plain["parameters"]
    assert told["forward_during"] == [4.0, 24.0]
    assert told["calibration"] == {"forward": 1.1, "backward": 0.9}
    assert (told["forward_axis"], told["height_m"]) == (None, None)
    assert told["direction"]["fewest_steps"] == 12
    assert json.loads(json.dumps(plain)) == plain


def test_parameters_change_what_is_told(recording: Recording) -> None:
    usual = Parameters()
    never = replace(usual, direction=replace(usual.direction, fewest_steps=1000))
    walk = analyse(recording, forward_axis="-z", parameters=never)
    assert walk.totals["unknown"].steps == len(walk.steps) > 0


def test_the_input_is_named_with_its_hash(recording: Recording, tmp_path: Path) -> None:
    file = tmp_path / "walk.zip"
    file.write_bytes(sensor_logger_zip(recording))
    walk = analyse(read(file))
    assert walk.input is not None
    assert walk.input.path == str(file)
    assert walk.input.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    assert to_dict(walk)["input"] == {"path": str(file), "sha256": walk.input.sha256}


def test_a_file_that_was_changed_since_has_no_hash(recording: Recording, tmp_path: Path) -> None:
    file = tmp_path / "walk.zip"
    file.write_bytes(sensor_logger_zip(recording))
    changed, gone = analyse(read(file)), analyse(read(file))
    file.write_bytes(b"something else")
    os.utime(file, (1, 1))
    assert changed.provenance()["input"] == {"path": str(file), "sha256": None}
    file.unlink()
    assert gone.provenance()["input"] == {"path": str(file), "sha256": None}


def test_of_a_folder_the_list_is_hashed(recording: Recording, tmp_path: Path) -> None:
    import io
    import zipfile

    folder = tmp_path / "walk"
    zipfile.ZipFile(io.BytesIO(sensor_logger_zip(recording))).extractall(folder)
    walk = analyse(read(folder))
    names = sorted(p.name for p in folder.iterdir())
    lines = [f"{hashlib.sha256((folder / n).read_bytes()).hexdigest()}  {n}\n" for n in names]
    assert walk.input is not None
    assert walk.input.sha256 == hashlib.sha256("".join(lines).encode()).hexdigest()


def test_whole_recordings_are_covered_wholly(recording: Recording) -> None:
    whole = Coverage.of(recording)
    assert whole.expected_s == pytest.approx(recording.time_s.size / 100)
    assert (whole.lost_s, whole.gaps, whole.gyroscope_missing_s) == (0.0, 0, 0.0)
    assert whole.received_s == whole.expected_s


def test_gaps_and_damage_are_told_apart_and_add_up(recording: Recording) -> None:
    time_s, n = recording.time_s, recording.time_s.size
    acc = recording.acc_mps2.copy()
    acc[:, (time_s >= 30) & (time_s < 33)] = np.nan
    kept = ~((time_s >= 10) & (time_s < 15))
    found = Coverage.of(
        Recording.from_arrays(time_s[kept], acc[:, kept], recording.gyr_radps[:, kept])
    )
    assert found.expected_s == pytest.approx(n / 100)
    assert found.gaps == 2
    assert found.damaged_samples == 300
    assert found.damaged_s == pytest.approx(3.0)
    assert found.gaps_s == pytest.approx(5.0)
    assert found.lost_s == pytest.approx(8.0)
    assert found.received_s + found.lost_s == pytest.approx(found.expected_s)


def test_jitter_is_no_loss_and_lost_samples_are(recording: Recording) -> None:
    rng = np.random.default_rng(1)
    jittered = recording.time_s + rng.uniform(-0.003, 0.003, recording.time_s.size)
    signals = (recording.acc_mps2, recording.gyr_radps)
    assert Coverage.of(Recording.from_arrays(jittered, *signals)).lost_s == 0.0
    kept = rng.random(recording.time_s.size) > 0.1
    kept[[0, -1]] = True
    lossy = Recording.from_arrays(recording.time_s[kept], *(one[:, kept] for one in signals))
    assert Coverage.of(lossy).lost_s == pytest.approx((~kept).sum() / 100)


def test_without_a_gyroscope_it_is_missing_throughout(recording: Recording) -> None:
    blind = Coverage.of(Recording.from_arrays(recording.time_s, recording.acc_mps2))
    assert blind.gyroscope_missing_s == blind.received_s > 40
    half = recording.gyr_radps.copy()
    half[:, : half.shape[1] // 2] = np.nan
    found = Coverage.of(replace(recording, gyr_radps=half))
    assert found.gyroscope_missing_s == pytest.approx(found.received_s / 2, abs=0.02)
    assert found.lost_s == 0.0
