"""What laboratories and loggers write reads as the stroll that they wrote."""

import os

import numpy as np
import pytest
from tests.recordings import laboratories as lab
from tests.recordings.conftest import START, make_stroll

from retrowalk.errors import MissingExtra, UnreadableRecording
from retrowalk.recordings import read, read_bytes

STROLL = make_stroll()
IN_A_LABORATORY = (
    *("APDM Opal", "APDM Opal, old", "C3D", "mobilise-D", "Kiel", "MATLAB 7.3", "Movesense"),
    *("Motion-BIDS", "Motion-BIDS, latency", "Axivity", "GENEActiv", "ActiGraph"),
)


@pytest.mark.parametrize("name", IN_A_LABORATORY)
def test_a_path_reads_as_its_bytes_do(name, exports, tmp_path):
    file, data = exports[name]
    (tmp_path / file).write_bytes(data)
    from_path, from_bytes = read(tmp_path / file), read_bytes(file, data)
    assert np.array_equal(from_path.time_s, from_bytes.time_s)
    assert np.array_equal(from_path.acc_mps2, from_bytes.acc_mps2)


@pytest.mark.parametrize("name", IN_A_LABORATORY)
@pytest.mark.parametrize("share", [0.3, 0.9])
def test_a_cut_off_file_is_read_in_part_or_refused(name, share, exports):
    file, data = exports[name]
    try:
        recording = read_bytes(file, data[: int(share * len(data))])
    except UnreadableRecording as refusal:
        assert str(refusal).startswith(file)  # noqa: PT017  (reading is as good)
    else:
        assert recording.time_s.size <= STROLL.time_s.size
        assert np.isfinite(recording.acc_mps2).all()


def test_the_sensor_that_was_taken_is_said(exports):
    notes = [str(note) for note in read_bytes(*exports["APDM Opal"]).notes]
    assert "Of its 3 sensors, Lumbar was measured." in notes


def test_another_sensor_can_be_asked_for():
    labels = ("Lumbar", "Lumbar Left")
    data = lab.opal(STROLL, START, labels)
    assert read_bytes("opal.h5", data, sensor="lumbar").acc_mps2.max() > 5
    with pytest.raises(
        UnreadableRecording, match=r"no sensor \"foot\" in it. Name one of: Lumbar,"
    ):
        read_bytes("opal.h5", data, sensor="foot")


def test_which_sensor_is_asked_where_nothing_tells():
    data = lab.opal(STROLL, START, ("Right Foot", "Left Foot"))
    with pytest.raises(UnreadableRecording, match=r"2 sensors \(Right Foot, Left Foot\)"):
        read_bytes("opal.h5", data)


def test_trials_of_one_file_are_asked_for():
    data = lab.mobilise_d(STROLL, START, ("Trial1", "Trial2"))
    with pytest.raises(UnreadableRecording, match=r"Trial1/SU/LowerBack.*Trial2/SU/LowerBack"):
        read_bytes("data.mat", data)
    second = read_bytes("data.mat", data, sensor="Trial2/SU/LowerBack")
    assert second.acc_mps2 == pytest.approx(STROLL.acc_mps2)


def test_a_sensor_is_not_asked_of_an_app(exports):
    with pytest.raises(UnreadableRecording, match="have no names in this format"):
        read_bytes(*exports["phyphox"], sensor="lumbar")


@pytest.mark.parametrize("names", [("L5: Acc.{}", "L5: Gyro.{}"), ("ACC.{} 1", "GYRO.{} 1")])
def test_names_of_c3d_channels(names):
    recording = read_bytes("walk.c3d", lab.c3d(STROLL, names))
    assert recording.gyr_radps == pytest.approx(STROLL.gyr_radps, abs=1e-6)


def test_c3d_without_sensors_names_its_channels():
    with pytest.raises(UnreadableRecording, match=r"\(EMG 1, Force"):
        read_bytes("walk.c3d", lab.c3d(STROLL, ("Force {}", "Moment {}"), ("N", "Nm")))


def test_c3d_in_volts_is_no_acceleration():
    with pytest.raises(UnreadableRecording, match="in g or m/s²"):
        read_bytes("walk.c3d", lab.c3d(STROLL, units=("V", "V")))


def test_motion_bids_finds_what_lies_beside_it(tmp_path):
    for name, data in lab.motion_bids(STROLL).items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "sub-01_task-run_tracksys-imu_motion.tsv").write_bytes(b"")
    recording = read(tmp_path / "sub-01_task-walk_tracksys-imu_motion.tsv")
    assert recording.acc_mps2 == pytest.approx(STROLL.acc_mps2)


@pytest.mark.parametrize(
    ("lost", "expected"),
    [("_channels.tsv", "channels.tsv, with type"), ("_motion.json", "SamplingFrequency")],
)
def test_motion_bids_without_its_sides(lost, expected):
    files = {n: data for n, data in lab.motion_bids(STROLL).items() if not n.endswith(lost)}
    with pytest.raises(UnreadableRecording, match=expected):
        read_bytes("walk.zip", lab._zip(files))


def test_movesense_without_turning_measures_on():
    told = lab.movesense(STROLL).replace(b"ArrayGyro", b"ArrayMagn")
    recording = read_bytes("walk.json", told)
    assert recording.gyr_radps is None
    assert recording.acc_mps2 == pytest.approx(STROLL.acc_mps2)


def test_an_old_gt3x_says_what_to_do():
    data = lab._zip({"info.txt": b"Serial Number: X\r\n", "activity.bin": b"\0" * 90})
    with pytest.raises(UnreadableRecording, match="Export its raw data as CSV"):
        read_bytes("walk.gt3x", data)


@pytest.mark.parametrize(
    ("name", "library"), [("APDM Opal", "h5py"), ("C3D", "ezc3d"), ("Axivity", "actfast")]
)
def test_a_missing_library_names_the_extra(name, library, exports, monkeypatch, tmp_path):
    missing = f"raise ModuleNotFoundError('no {library}', name='{library}')"
    (tmp_path / f"{library}.py").write_text(missing)
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path}{os.pathsep}{os.environ.get('PYTHONPATH', '')}")
    with pytest.raises(MissingExtra, match=r"retrowalk\[lab\]"):
        read_bytes(*exports[name])
