"""The same stroll, as each app would write it, reads as the same recording."""

import gzip
import io
import zipfile

import numpy as np
import pytest
from tests.recordings.conftest import EXPORTS
from tests.recordings.conftest import tidy as tidy_columns

from retrowalk.recordings import csv_table, read, read_bytes
from retrowalk.recordings.catalogue import FORMATS
from retrowalk.recordings.files import Files
from retrowalk.recordings.formats import tidy

WITHOUT_GYROSCOPE = {
    *("iOS accelerometer app", "Android accelerometer app"),
    *("GENEActiv", "ActiGraph"),
}
ROUNDED = {
    "player": (0.051, np.deg2rad(0.051)),
    "C3D": (1e-5, 1e-6),
    "Axivity": (0.6 / 4096 * 9.81, np.deg2rad(0.05)),
    "GENEActiv": (0.6 / 256 * 9.81, 0.0),
    "ActiGraph": (0.6 / 256 * 9.81, 0.0),
    "FIT": (0.6 / 2048 * 9.81, np.deg2rad(0.6 / 32)),
}
"""How far a format may be from the stroll, in m/s² and rad/s: browsers and loggers round."""
STAMPED = {"Axivity": 1e-4}
"""How far its times may be, in seconds."""

WITH_START = {
    "FIT",
    "player",
    "MATLAB Mobile",
    "Sensor Logger",
    "Sensor Logger, iOS",
    "Apple Watch",
    "phyphox",
    "SensorLog",
    "iOS accelerometer app",
    "MetaBase",
    "APDM Opal",
    "APDM Opal, old",
    "mobilise-D",
}


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_no_format_is_without_an_export(form, exports):
    assert [name for name in EXPORTS if form.recognise(Files.of_bytes(*exports[name]))]


@pytest.mark.parametrize("name", EXPORTS)
def test_every_format_gives_the_stroll_back(name, exports, stroll):
    recording = read_bytes(*exports[name])
    acc_within, gyr_within = ROUNDED.get(name, (1e-9, 1e-9))
    # stamps since 1970 are kept to a quarter of a microsecond
    assert recording.time_s == pytest.approx(stroll.time_s, abs=STAMPED.get(name, 1e-6))
    assert recording.acc_mps2 == pytest.approx(stroll.acc_mps2, abs=acc_within)
    if name in WITHOUT_GYROSCOPE:
        assert recording.gyr_radps is None
        assert any("direction can't be measured" in str(note) for note in recording.notes)
    else:
        assert recording.gyr_radps == pytest.approx(stroll.gyr_radps, abs=gyr_within)
    if name in WITH_START:
        assert abs((recording.start_utc - stroll.start_utc).total_seconds()) < 1e-3
    else:
        assert recording.start_utc is None


@pytest.mark.parametrize("name", EXPORTS)
def test_exactly_one_format_recognises_a_file(name, exports):
    files = Files.of_bytes(*exports[name])
    # names near those of a tidy table are looked for last, when no app has claimed the file
    assert len([form.name for form in FORMATS[:-1] if form.recognise(files)]) == 1
    assert FORMATS[-1] is tidy.NEAR


@pytest.mark.parametrize("name", ["Sensor Logger", "Sensor Logger, iOS", "phyphox", "MetaBase"])
def test_a_folder_reads_as_its_zip_does(name, exports, tmp_path):
    folder = tmp_path / "my walk"
    with zipfile.ZipFile(io.BytesIO(exports[name][1])) as archive:
        archive.extractall(folder / "inside")
    (folder / ".DS_Store").write_bytes(b"\0\0\0\1Bud1")
    from_folder, from_zip = read(folder), read_bytes(*exports[name])
    assert np.array_equal(from_folder.time_s, from_zip.time_s)
    assert np.array_equal(from_folder.acc_mps2, from_zip.acc_mps2)
    assert str(from_folder.source).startswith("my walk, ")


@pytest.mark.parametrize(
    ("description", "turned"),
    [
        (b"platform,standardisation\nios,false\n", True),
        (b"platform,standardisation\nios,true\n", False),
        (b"platform,standardisation\nandroid,false\n", False),
    ],
)
def test_the_sign_follows_the_description(description, turned, exports, stroll, as_zip):
    with zipfile.ZipFile(io.BytesIO(exports["Sensor Logger, iOS"][1])) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    recording = read_bytes("walk.zip", as_zip(files | {"Metadata.csv": description}))
    expected = stroll.acc_mps2 if turned else -stroll.acc_mps2
    assert recording.acc_mps2 == pytest.approx(expected, abs=1e-9)
    assert recording.gyr_radps == pytest.approx(stroll.gyr_radps, abs=1e-9)


def test_a_phone_of_unknown_kind_is_assumed_aloud(exports, as_zip):
    with zipfile.ZipFile(io.BytesIO(exports["Sensor Logger, iOS"][1])) as archive:
        files = {n: archive.read(n) for n in archive.namelist() if n != "Metadata.csv"}
    notes = read_bytes("walk.zip", as_zip(files)).notes
    assert any("Android phone is assumed" in str(note) for note in notes)


def test_a_standardised_watch_is_not_turned(stroll, as_csv):
    time_ns = {"time": 1.7e18 + stroll.time_s * 1e9}
    gravity = np.broadcast_to([[0.0], [0.0], [9.80665]], (3, stroll.time_s.size))
    moving = stroll.acc_mps2 - gravity
    columns = time_ns | {
        f"{sensor}{axis}": values
        for sensor, xyz in (
            ("rotationRate", stroll.gyr_radps),
            ("gravity", gravity),
            ("acceleration", moving),
        )
        for axis, values in zip("XYZ", xyz, strict=True)
    }
    recording = read_bytes("WristMotion.csv", as_csv(columns))
    assert recording.acc_mps2 == pytest.approx(stroll.acc_mps2, abs=1e-9)


def test_phyphox_joins_linear_acceleration_with_gravity(stroll, as_csv, as_zip):
    times = {"Time (s)": stroll.time_s}
    gravity = np.broadcast_to([[0.0], [9.80665], [0.0]], (3, stroll.time_s.size))
    moving = stroll.acc_mps2 - gravity

    def table(sensor, values):
        heading = f"{sensor} {{}} (m/s^2)"
        return as_csv(
            times | {heading.format(a): v for a, v in zip("xyz", values, strict=True)}, "\t"
        )

    files = {
        "Linear Acceleration.csv": table("Linear Acceleration", moving),
        "Gravity.csv": table("Gravity", gravity),
    }
    recording = read_bytes("walk.zip", as_zip(files))
    assert recording.acc_mps2 == pytest.approx(stroll.acc_mps2, abs=1e-9)


@pytest.mark.parametrize(
    ("delimiter", "decimal"),
    [(",", "."), (";", "."), (";", ","), ("\t", ","), ("|", "."), ("|", ",")],
)
def test_a_table_reads_whatever_parts_its_columns(delimiter, decimal, stroll, as_csv):
    recording = read_bytes("walk.txt", as_csv(tidy_columns(stroll), delimiter, decimal))
    assert recording.acc_mps2 == pytest.approx(stroll.acc_mps2, abs=1e-9)
    assert recording.gyr_radps == pytest.approx(stroll.gyr_radps, abs=1e-9)


def rows_of(stroll, mark="\n", cell="{:.16e}"):
    values = np.stack(list(tidy_columns(stroll).values()), axis=1)
    return mark.join("   ".join(["", *map(cell.format, row)]) for row in values)


@pytest.mark.parametrize(
    "written",
    [
        lambda heading, rows: "  ".join(heading) + "\n" + rows,
        lambda heading, rows: "% " + " ".join(heading) + "\r\n" + rows.replace("\n", " \r\n"),
        lambda heading, rows: "\ufeff" + " ".join(heading) + "\n\n" + rows,
        lambda heading, rows: (
            "# a logger, 2026\n# 7 columns\n# " + " ".join(heading) + "\n" + rows + "\n"
        ),
        lambda heading, rows: (
            " ".join(f'"{name}"' for name in heading)
            + "\n"
            + "\n".join(f'"{n + 1}"{row}' for n, row in enumerate(rows.split("\n")))
        ),
        lambda heading, rows: " ".join(heading) + "\n" + rows.replace(".", ","),
    ],
    ids=["runs", "MATLAB on Windows", "an empty line", "a logger above", "R", "decimal comma"],
)
@pytest.mark.parametrize("block_bytes", [257, 1 << 22])
def test_a_table_parted_by_blanks(written, block_bytes, stroll, monkeypatch):
    monkeypatch.setattr(csv_table, "_BLOCK_BYTES", block_bytes)  # blanks at the end of a block, too
    text = written(list(tidy_columns(stroll)), rows_of(stroll))
    recording = read_bytes("walk.txt", text.encode())
    assert recording.time_s == pytest.approx(stroll.time_s, abs=1e-9)
    assert recording.acc_mps2 == pytest.approx(stroll.acc_mps2, abs=1e-9)
    assert recording.gyr_radps == pytest.approx(stroll.gyr_radps, abs=1e-9)


@pytest.mark.parametrize(("decimal", "between"), [(".", "  "), (",", "  "), (",", "\t")])
def test_blanks_without_a_heading_are_read_by_place(decimal, between, stroll, tmp_path):
    file = tmp_path / "walk.txt"
    text = rows_of(stroll, cell="{:.12f}").replace(".", decimal)
    file.write_text(text.replace("   ", between))
    recording = read(file, columns={"time": 1, "acceleration": [2, 3, 4], "gyroscope": [5, 6, 7]})
    assert recording.acc_mps2 == pytest.approx(stroll.acc_mps2, abs=1e-9)
    assert recording.gyr_radps == pytest.approx(stroll.gyr_radps, abs=1e-9)


def test_what_is_missing_between_blanks_costs_its_rows_only(stroll):
    lines = rows_of(stroll).split("\n")
    lines[0] = " ".join(["NA", *lines[0].split()[1:]])
    lines[5] = " ".join([*lines[5].split()[:2], "NA", *lines[5].split()[3:]])
    lines[7] = " ".join(lines[7].split()[:3])
    heading = " ".join(tidy_columns(stroll))
    recording = read_bytes("walk.txt", "\n".join([heading, *lines]).encode())
    kept = np.setdiff1d(np.arange(stroll.time_s.size), [0, 5, 7])
    assert recording.time_s == pytest.approx(stroll.time_s[kept] - stroll.time_s[1], abs=1e-9)
    assert recording.acc_mps2 == pytest.approx(stroll.acc_mps2[:, kept], abs=1e-9)


@pytest.mark.parametrize("name", ["player", "tidy parquet", "tidy, blanks", "Movesense", "FIT"])
def test_what_gzip_packed_reads_as_it_did_before(name, exports, tmp_path):
    file, data = exports[name]
    packed = tmp_path / f"{file}.GZ"
    packed.write_bytes(gzip.compress(data))
    plain, ways = read_bytes(file, data), (read(packed), read_bytes("walk", packed.read_bytes()))
    for recording in ways:
        assert np.array_equal(recording.time_s, plain.time_s)
        assert np.array_equal(recording.acc_mps2, plain.acc_mps2)
        assert recording.start_utc == plain.start_utc


def test_gzip_in_several_pieces_is_read_whole(exports, stroll):
    data = exports["tidy csv"][1]
    pieces = gzip.compress(data[:9999]) + gzip.compress(data[9999:])
    assert read_bytes("walk.csv.gz", pieces).acc_mps2 == pytest.approx(stroll.acc_mps2)
