"""A declared map reads any table, and a map that can't be is refused in a sentence that helps."""

import io
from datetime import UTC, datetime

import numpy as np
import pyarrow as pa
import pyarrow.parquet
import pytest
from tests.recordings.conftest import G, csv_text, make_stroll, named_axes

import retrowalk
from retrowalk.errors import InvalidAnswer, UnreadableRecording
from retrowalk.recordings import load_map, read

STROLL = make_stroll()
MAP = """
rate_hz = 100
axes = ["y", "-x", "z"]

[columns]
acceleration = ["A 1", "A 2", "A 3"]
gyroscope = ["G 1", "G 2", "G 3"]

[units]
acceleration = "g"
gyroscope = "deg/s"
"""
SENSORS = {"acceleration": ["A 1", "A 2", "A 3"], "gyroscope": ["G 1", "G 2", "G 3"]}


def numbered(values, name):
    return {f"{name} {k + 1}": channel for k, channel in enumerate(values)}


@pytest.fixture
def table(tmp_path):
    """Write columns that no app has: turned a quarter about z, in g and degrees a second."""
    turned = np.array([[0.0, -1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
    acc = numbered(turned @ STROLL.acc_mps2 / G, "A")
    gyr = numbered(np.rad2deg(turned @ STROLL.gyr_radps), "G")
    path = tmp_path / "walk.csv"
    path.write_bytes(csv_text({"sample": np.arange(STROLL.time_s.size)} | acc | gyr))
    return path


def same(recording):
    assert recording.time_s == pytest.approx(STROLL.time_s, abs=1e-6)
    assert recording.acc_mps2 == pytest.approx(STROLL.acc_mps2)
    assert recording.gyr_radps == pytest.approx(STROLL.gyr_radps)


def test_a_map_from_a_file(table, tmp_path):
    (tmp_path / "map.toml").write_text(MAP)
    same(read(table, **load_map(tmp_path / "map.toml")))


def test_the_same_in_a_program(table):
    same(
        retrowalk.read(
            table,
            columns=SENSORS | {"time": "sample"},
            units={"time": "samples", "acceleration": "g", "gyroscope": "deg/s"},
            rate_hz=100,
            axes=["y", "-x", "z"],
        )
    )


def test_columns_by_place_and_one_by_one(table):
    places = {f"acc_{axis}": k for k, axis in enumerate("xyz", start=2)}
    recording = read(table, columns=places, rate_hz=100)
    assert recording.acc_mps2[1] == pytest.approx(STROLL.acc_mps2[0])
    assert recording.gyr_radps is None


def test_units_are_as_declared_and_not_told_from_the_data(tmp_path):
    columns = {"time_s": STROLL.time_s} | named_axes(STROLL.acc_mps2, "acc_{}")
    path = tmp_path / "walk.csv"
    path.write_bytes(csv_text(columns | named_axes(0.02 * STROLL.gyr_radps, "gyr_{}")))
    assert read(path, units={"gyroscope": "deg/s"}).gyr_radps == pytest.approx(
        np.deg2rad(0.02 * STROLL.gyr_radps)
    )


def test_the_sign_of_ios_is_declared(tmp_path):
    columns = {"t": 1000 * STROLL.time_s} | named_axes(-STROLL.acc_mps2 / G, "a{}")
    path = tmp_path / "walk.csv"
    path.write_bytes(csv_text(columns | named_axes(STROLL.gyr_radps, "g{}")))
    three = {kind: [f"{kind[0]}{axis}" for axis in "xyz"] for kind in ("acceleration", "gyroscope")}
    same(read(path, columns=three | {"time": "t"}, units={"time": "ms", "acceleration": "-g"}))


@pytest.mark.parametrize("unit", ["us", "ns", "ms"])
@pytest.mark.parametrize("zone", [None, "UTC"])
def test_date_times_of_pandas_in_parquet(unit, zone, tmp_path):
    began = np.datetime64("2026-06-01T09:00:00", unit)
    step = np.round(STROLL.time_s * 1000).astype("timedelta64[ms]")
    stamps = pa.array(began + step).cast(pa.timestamp(unit, zone))
    columns = {"when": stamps} | {
        name: pa.array(channel) for name, channel in named_axes(STROLL.acc_mps2, "a{}").items()
    }
    path = tmp_path / "walk.parquet"
    pyarrow.parquet.write_table(pa.table(columns), path)
    recording = read(path, columns={"time": "when", "acceleration": ["ax", "ay", "az"]})
    assert recording.start_utc == datetime(2026, 6, 1, 9, tzinfo=UTC)
    assert recording.time_s == pytest.approx(STROLL.time_s, abs=1e-3)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (lambda at: f"2026-06-01T09:00:{at:06.3f}+02:00", datetime(2026, 6, 1, 7, tzinfo=UTC)),
        (lambda at: f"2026-06-01 09:00:{at:06.3f}", None),
    ],
)
@pytest.mark.parametrize("kind", ["csv", "parquet"])
def test_date_times_as_text(text, start, kind, tmp_path):
    texts = [text(at) for at in STROLL.time_s.tolist()]
    axes = named_axes(STROLL.acc_mps2, "acc_{}")
    path = tmp_path / f"walk.{kind}"
    if kind == "csv":
        rows = zip(texts, *(channel.tolist() for channel in axes.values()), strict=True)
        lines = [",".join(["time_s", *axes]), *(",".join(map(str, row)) for row in rows)]
        path.write_text("\n".join(lines))
    else:
        pyarrow.parquet.write_table(pa.table({"time_s": texts} | axes), path)
    recording = read(path)
    assert recording.time_s == pytest.approx(STROLL.time_s, abs=1e-6)
    assert recording.start_utc == start


def test_a_table_without_a_heading(tmp_path):
    path = tmp_path / "walk.txt"
    rows = np.vstack([STROLL.time_s, STROLL.acc_mps2]).T.tolist()
    path.write_text("\n".join(";".join(map(str, row)) for row in rows))
    recording = read(path, columns={"time": 1, "acceleration": [2, 3, 4]})
    assert recording.acc_mps2 == pytest.approx(STROLL.acc_mps2)


def test_a_heading_below_what_a_logger_tells_about_itself(tmp_path):
    head = b"------ Data File Created By ActiLife ------\nSerial Number: X\nStart Time 09:00:00\n"
    path = tmp_path / "walk.csv"
    path.write_bytes(head + csv_text(named_axes(STROLL.acc_mps2 / G, "Accelerometer {A}")))
    three = [f"Accelerometer {axis}" for axis in "XYZ"]
    recording = read(path, columns={"acceleration": three}, rate_hz=100)
    assert recording.acc_mps2 == pytest.approx(STROLL.acc_mps2)
    assert recording.time_s.size == STROLL.time_s.size


def test_quoted_decimal_commas(tmp_path):
    axes = {"time_s": STROLL.time_s} | named_axes(STROLL.acc_mps2, "acc_{}")
    rows = zip(*(channel.tolist() for channel in axes.values()), strict=True)
    quoted = (",".join(f'"{cell:.6f}"'.replace(".", ",") for cell in row) for row in rows)
    path = tmp_path / "walk.csv"
    path.write_text("\n".join([",".join(axes), *quoted]))
    assert read(path).acc_mps2 == pytest.approx(STROLL.acc_mps2, abs=1e-6)


def test_the_table_of_the_trunk_among_several(tmp_path):
    for place, size in (("LeftFoot", 0.5), ("LowerBack", 1.0)):
        axes = named_axes(size * STROLL.acc_mps2, "a{}")
        (tmp_path / f"{place}.csv").write_bytes(csv_text({"t": STROLL.time_s} | axes))
    columns = {"time": "t", "acceleration": ["ax", "ay", "az"]}
    assert read(tmp_path, columns=columns).acc_mps2 == pytest.approx(STROLL.acc_mps2)
    foot = read(tmp_path, columns=columns, sensor="left foot")
    assert foot.acc_mps2 == pytest.approx(0.5 * STROLL.acc_mps2)


@pytest.mark.parametrize(
    ("declared", "expected"),
    [
        ({"columns": {"accelleration": ["a", "b", "c"]}}, 'Did you mean "acceleration"'),
        ({"columns": {"quaternion": ["a"]}}, "It takes time, acceleration"),
        ({"columns": {"acceleration": ["A 1", "A 2"]}, "rate_hz": 1}, "each of x, y and z"),
        ({"columns": {"acc_x": "A 1"}, "rate_hz": 1}, "each of x, y and z"),
        ({"columns": {"time": "sample"}}, "none for the acceleration"),
        ({"columns": SENSORS}, "neither which column tells the time"),
        ({"columns": SENSORS | {"time": "sample"}, "rate_hz": 100}, 'units.time = "samples"'),
        ({"columns": SENSORS, "rate_hz": 0}, "A rate of 0 samples"),
        ({"columns": SENSORS, "units": {"time": "samples"}}, "how many there are a second"),
        ({"columns": SENSORS, "rate_hz": 100, "units": {"acceleration": "ft"}}, "m/s²"),
        ({"columns": SENSORS, "rate_hz": 100, "axes": ["x", "x", "z"]}, "three different axes"),
        ({"columns": SENSORS, "rate_hz": 100, "axes": ["-x", "-y", "-z"]}, "mirror image"),
        ({"columns": "A 1"}, "names with a value each"),
    ],
)
def test_a_map_that_can_not_be(declared, expected, table):
    with pytest.raises(InvalidAnswer) as caught:
        read(table, **declared)
    assert expected in str(caught.value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("columns = [", "can't be read as TOML"),
        ("[colums]\ntime = 1", 'Did you mean "columns"'),
        (MAP.replace("rate_hz = 100", "rate_hz = -1"), "A rate of -1 samples"),
    ],
)
def test_a_file_that_is_no_map(text, expected, tmp_path):
    (tmp_path / "map.toml").write_text(text)
    with pytest.raises(InvalidAnswer) as caught:
        load_map(tmp_path / "map.toml")
    assert expected in str(caught.value)


def test_a_missing_column_names_the_nearest(table):
    columns = SENSORS | {"time": "samples"}
    with pytest.raises(UnreadableRecording, match=r'no column "samples".*Did you mean "sample"'):
        read(table, columns=columns)


def test_what_is_no_table_has_no_columns(tmp_path):
    path = tmp_path / "noise.bin"
    path.write_bytes(io.BytesIO(bytes(range(128, 256)) * 8).getvalue())
    with pytest.raises(UnreadableRecording, match="there is no table in it"):
        read(path, columns=SENSORS, rate_hz=100)
