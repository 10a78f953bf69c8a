"""What laboratories and loggers write reads as the stroll that they wrote."""

import sys
from datetime import UTC, datetime

import numpy as np
import pytest
from tests.recordings import laboratories as lab
from tests.recordings.conftest import START, make_stroll

from retrowalk.errors import MissingExtra, UnreadableRecording
from retrowalk.recordings import read, read_bytes

STROLL = make_stroll()
WHOLE = {
    "opal.h5": lambda: lab.opal(STROLL, START),
    "old_opal.h5": lambda: lab.old_opal(STROLL, START),
    "walk.c3d": lambda: lab.c3d(STROLL),
    "data.mat": lambda: lab.mobilise_d(STROLL, START),
    "imu_walk.mat": lambda: lab.kiel(STROLL),
    "new.mat": lambda: lab.matlab_73(STROLL),
    "movesense.json": lambda: lab.movesense(STROLL),
    "walk.zip": lambda: lab._zip(lab.motion_bids(STROLL)),
    "latency.zip": lambda: lab._zip(lab.motion_bids(STROLL, latency=True)),
}
LOGGERS = {
    "walk.cwa": lambda: lab.axivity(STROLL),
    "walk.bin": lambda: lab.geneactiv(STROLL),
    "walk.gt3x": lambda: lab.actigraph(STROLL),
}
WITH_START = {"opal.h5", "old_opal.h5", "data.mat"}


@pytest.mark.parametrize("name", WHOLE)
def test_laboratories_give_the_stroll_back(name):
    recording = read_bytes(name, WHOLE[name]())
    assert recording.time_s == pytest.approx(STROLL.time_s, abs=1e-6)
    assert recording.acc_mps2 == pytest.approx(STROLL.acc_mps2, abs=1e-5)
    assert recording.gyr_radps == pytest.approx(STROLL.gyr_radps, abs=1e-6)
    assert recording.start_utc == (START if name in WITH_START else None)


@pytest.mark.parametrize("name", LOGGERS)
def test_loggers_give_the_stroll_back(name):
    recording = read_bytes(name, LOGGERS[name]())
    assert recording.time_s == pytest.approx(STROLL.time_s, abs=1e-4)
    within = 0.6 * lab.G / (4096 if name == "walk.cwa" else 256)
    assert recording.acc_mps2 == pytest.approx(STROLL.acc_mps2, abs=within)
    assert recording.start_utc is None  # their clocks know no zone
    if name == "walk.cwa":
        assert recording.gyr_radps == pytest.approx(STROLL.gyr_radps, abs=np.deg2rad(0.05))
    else:
        assert recording.gyr_radps is None


@pytest.mark.parametrize("name", [*WHOLE, *LOGGERS])
def test_a_path_reads_as_its_bytes_do(name, tmp_path):
    data = (WHOLE | LOGGERS)[name]()
    (tmp_path / name).write_bytes(data)
    from_path, from_bytes = read(tmp_path / name), read_bytes(name, data)
    assert np.array_equal(from_path.time_s, from_bytes.time_s)
    assert np.array_equal(from_path.acc_mps2, from_bytes.acc_mps2)


@pytest.mark.parametrize("name", [*WHOLE, *LOGGERS])
@pytest.mark.parametrize("share", [0.3, 0.9])
def test_a_cut_off_file_is_read_in_part_or_refused(name, share):
    data = (WHOLE | LOGGERS)[name]()
    try:
        recording = read_bytes(name, data[: int(share * len(data))])
    except UnreadableRecording as refusal:
        assert str(refusal).startswith(name)  # noqa: PT017  (reading is as good)
    else:
        assert recording.time_s.size <= STROLL.time_s.size
        assert np.isfinite(recording.acc_mps2).all()


def test_the_sensor_that_was_taken_is_said():
    notes = [str(note) for note in read_bytes("opal.h5", WHOLE["opal.h5"]()).notes]
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
    ("name", "library"), [("opal.h5", "h5py"), ("walk.c3d", "ezc3d"), ("walk.cwa", "actfast")]
)
def test_a_missing_library_names_the_extra(name, library, monkeypatch):
    data = (WHOLE | LOGGERS)[name]()
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MissingExtra, match=r"retrowalk\[lab\]"):
        read_bytes(name, data)


def test_the_start_of_an_opal_is_absolute():
    at = datetime(2025, 5, 4, 3, 2, 1, tzinfo=UTC)
    assert read_bytes("opal.h5", WHOLE["opal.h5"]()).start_utc == at
