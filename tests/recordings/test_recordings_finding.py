"""A folder or pattern of many recordings is many, one that an app exported is one."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from retrowalk.gait.synthetic import Segment, synthesise
from retrowalk.recordings import read
from retrowalk.recordings.export import phyphox_zip, sensor_logger_zip
from retrowalk.recordings.finding import recordings_at


def lay(folder: Path, *names: str) -> None:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("time_s,acc_x,acc_y,acc_z\n")


def found(folder: Path, *given: str) -> list[str]:
    paths = [folder / one for one in given] or [folder]
    return [str(one.relative_to(folder)) for one in recordings_at(paths)]


@pytest.mark.parametrize("exported", [sensor_logger_zip, phyphox_zip])
def test_what_an_app_exported_as_a_folder_stays_one(tmp_path: Path, exported: object) -> None:
    walk = synthesise([Segment("forward", 10)], seed=1).recording
    zipfile.ZipFile(BytesIO(exported(walk))).extractall(tmp_path / "walk")
    assert found(tmp_path, "walk") == ["walk"]
    assert read(tmp_path / "walk").duration_s == pytest.approx(walk.duration_s, abs=0.1)
    lay(tmp_path, "other.csv")
    assert found(tmp_path) == ["other.csv", "walk"]


@pytest.mark.parametrize(
    "names",
    [
        ("Accelerometer.csv", "Annotation.csv", "Microphone.csv"),
        ("Raw Data.csv", "meta/device.csv", "meta/time.csv"),
        ("Accelerometer.csv", "Accelerometer_2.csv", "Gyroscope.csv", "Gyroscope_2.csv"),
        ("MetaWear_2020_Accelerometer_100Hz.csv", "MetaWear_2020_Gyroscope_100Hz.csv"),
        ("SlowWatchCompass.csv", "SlowWristMotion.csv"),
        ("walk.csv", "README.txt"),
    ],
)
def test_sensors_in_files_of_their_own_are_one_recording(
    tmp_path: Path, names: tuple[str, ...]
) -> None:
    lay(tmp_path, *names)
    assert found(tmp_path) == ["."]


def test_each_file_of_a_folder_is_a_recording_of_its_own(tmp_path: Path) -> None:
    lay(tmp_path, "p2.csv", "p1.csv", "deeper/p3.csv", "deeper/p4.parquet", ".hidden.csv")
    assert found(tmp_path) == ["deeper/p3.csv", "deeper/p4.parquet", "p1.csv", "p2.csv"]
    lay(tmp_path / "one", "p5.csv")
    assert found(tmp_path, "one") == ["one/p5.csv"]


def test_what_describes_recordings_is_none(tmp_path: Path) -> None:
    motion = "sub-01/motion/sub-01_task-walk_tracksys-imu_"
    lay(tmp_path, f"{motion}motion.tsv", f"{motion}motion.json", f"{motion}channels.tsv")
    motion = motion.replace("01", "02")
    lay(tmp_path, f"{motion}motion.tsv", f"{motion}motion.json", f"{motion}channels.tsv")
    lay(tmp_path, "dataset_description.json", "participants.tsv", "README", "CHANGES")
    assert found(tmp_path) == ["sub-01/motion", "sub-02/motion"]
    second = motion.replace("walk", "run")
    lay(tmp_path, f"{second}motion.tsv", f"{second}motion.json", f"{second}channels.tsv")
    assert found(tmp_path, "sub-02") == [f"{second}motion.tsv", f"{motion}motion.tsv"]


def test_what_is_no_recording_is_not_passed_over(tmp_path: Path) -> None:
    lay(tmp_path, "p1.csv", "broken.zip", "letter.txt", "movesense.json")
    assert found(tmp_path) == ["broken.zip", "letter.txt", "movesense.json", "p1.csv"]
    (tmp_path / "empty").mkdir()
    assert found(tmp_path, "empty", "missing.csv") == ["empty", "missing.csv"]


def test_a_pattern_is_what_it_matches(tmp_path: Path) -> None:
    lay(tmp_path, "b1.csv", "a2.csv", "c.parquet", "many/a.csv", "many/b.csv", "x[1].csv")
    assert found(tmp_path, "*.csv") == ["a2.csv", "b1.csv", "x[1].csv"]
    assert found(tmp_path, "ma*") == ["many/a.csv", "many/b.csv"]
    assert found(tmp_path, "x[1].csv", "no*.csv") == ["x[1].csv", "no*.csv"]
