"""What can't be read is refused in one sentence that names it and says what to do."""

import codecs
import gzip
import io
import re
import struct
import tracemalloc
import zipfile
from datetime import UTC, datetime
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet
import pytest

from retrowalk.errors import NotEnoughSignal, UnreadableRecording
from retrowalk.recordings import read, read_bytes
from retrowalk.recordings.tables import MOST_NUMBERS_BYTES, SMALL_BYTES

GPX = b'<?xml version="1.0"?>\n<gpx version="1.1" creator="x"><trk></trk></gpx>'
TCX = b'<?xml version="1.0"?><TrainingCenterDatabase xmlns="x"></TrainingCenterDatabase>'
HEALTH = b'<?xml version="1.0"?><!DOCTYPE HealthData [<!ELEMENT x ANY>]><HealthData></HealthData>'
FIT = b"\x0e\x10\x43\x08\x78\x00\x00\x00.FIT\x00\x00" + bytes(100)
ELSEWHERE = {
    "track.gpx": (GPX, "GPX track: it has positions or a heart rate, but no movement sensor"),
    "walk.tcx": (TCX, "TCX activity"),
    "export.xml": (HEALTH, "Apple Health export"),
    "walk.fit": (FIT, "FIT activity"),
    "page.html": (b"<!DOCTYPE html><html><body>404</body></html>", "web page"),
    "photo.png": (b"\x89PNG\r\n\x1a\n" + bytes(50), "a picture"),
    "photo.jpg": (b"\xff\xd8\xff\xe0" + bytes(50), "a picture"),
    "clip.mp4": (b"\x00\x00\x00\x20ftypisom" + bytes(50), "a video"),
    "letter.pdf": (b"%PDF-1.7\n", "a PDF document"),
    "walk.json": (b'[{"sensor": "Accelerometer"}]', "a JSON file"),
    "walk.csv.bz2": (b"BZh9" + bytes(20), "a packed file of another kind than zip"),
    "noise.bin": (bytes(range(128, 256)) * 8, "no recording of a known app"),
    "note.txt": (b"I walked backward today.\n", "no recording of a known app"),
    "sales.csv": (b"month,sum\n1,2\n", "Its columns (month, sum) are of no app known here"),
    "empty.csv": (b"", "empty"),
}


def refusal(name, data):
    with pytest.raises((UnreadableRecording, NotEnoughSignal)) as caught:
        read_bytes(name, data)
    sentence = str(caught.value)
    assert sentence.startswith(name)
    assert re.search(r"(Record|record|Copy|Export|Hand|Unlock|Unpack|Cut|Name|Save).*\.$", sentence)
    return sentence


@pytest.mark.parametrize("name", ELSEWHERE)
def test_something_else_is_named(name):
    data, expected = ELSEWHERE[name]
    assert expected in refusal(name, data)


SIDES = {
    "Location.csv": ("time,latitude,longitude,speed", "a file of positions"),
    "Barometer.csv": ("time,relativeAltitude,pressure,seconds_elapsed", "of the barometer"),
    "Orientation.csv": ("time,yaw,qx,qz,roll,qw,qy,pitch", "of the orientation"),
    "Pedometer.csv": ("time,seconds_elapsed,steps", "of counted steps"),
    "Compass.csv": ("time,seconds_elapsed,magneticBearing", "of the compass"),
    "Metadata.csv": ("version,device name,recording time", "description of the recording"),
    "device.csv": ("property,value", "description of the phone"),
    "time.csv": ('"event","experiment time","system time"', "when it was started"),
}


@pytest.mark.parametrize("name", SIDES)
def test_what_apps_write_beside_the_movement_is_named(name):
    heading, expected = SIDES[name]
    row = ",".join("0.5" for _ in heading.split(","))
    sentence = refusal(name, "\n".join([heading, *[row] * 50]).encode())
    assert expected.removeprefix("a ") in sentence
    assert "whole zip or folder" in sentence


def test_something_else_in_a_zip_is_named(as_zip):
    assert "GPX track" in refusal("export.zip", as_zip({"a/track.gpx": GPX}))
    assert "Excel" not in refusal("export.zip", as_zip({"a/photo.png": b"\x89PNG" + bytes(9)}))


def test_a_zip_inside_a_zip(exports, as_zip):
    nested = as_zip({"walk.zip": exports["phyphox"][1]})
    assert "It holds walk.zip. Hand in that by itself." in refusal("all.zip", nested)


def test_a_new_excel_workbook(as_zip):
    book = as_zip({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<workbook/>"})
    assert "Save its table as CSV" in refusal("walk.xlsx", book)


def test_an_empty_zip(as_zip):
    assert "without any content" in refusal("walk.zip", as_zip({}))


def test_a_locked_zip(exports):
    data = bytearray(exports["phyphox"][1])
    for header, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(header)
        while at >= 0:
            data[at + flags] |= 1
            at = data.find(header, at + 4)
    assert "locked with a password" in refusal("walk.zip", bytes(data))


@pytest.mark.parametrize("method", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_an_unusual_zip(method):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as archive:
        archive.writestr("walk.csv", "time_s,acc_x,acc_y,acc_z\n")
    assert "unusual way" in refusal("walk.zip", packed.getvalue())


def test_a_zip_bomb(as_zip):
    bomb = as_zip({"walk.csv": b"time_s,acc_x,acc_y,acc_z\n" + b"0,0,0,0\n" * 8_000_000})
    assert len(bomb) < 300_000
    assert "at most 1 GB" in refusal("bomb.zip", bomb)


@pytest.mark.parametrize("pieces", [1, 200])
def test_a_bomb_of_gzip(pieces, tmp_path):
    """Of many pieces, each tells by itself how much it holds: it is counted, and not believed."""
    rows = gzip.compress(b"0,0,0,0\n" * (8_000_000 // pieces))
    bomb = gzip.compress(b"time_s,acc_x,acc_y,acc_z\n") + rows * pieces
    assert len(bomb) < 300_000
    file = tmp_path / "bomb.csv.gz"
    file.write_bytes(bomb)
    tracemalloc.start()
    try:
        assert "at most 1 GB" in refusal("bomb.csv.gz", bomb)
        with pytest.raises(UnreadableRecording, match="at most 1 GB"):
            read(file)
        assert tracemalloc.get_traced_memory()[1] < SMALL_BYTES
    finally:
        tracemalloc.stop()


def test_gzip_that_was_damaged(exports):
    data = bytearray(exports["tidy, gzip"][1])
    data[-8] ^= 1  # of its checksum
    assert "it is damaged or cut off" in refusal("walk.csv.gz", bytes(data))
    assert "it is damaged or cut off" in refusal("walk.csv.gz", bytes(data[:20]))


def test_what_is_packed_within_gzip_stays_so(exports):
    zipped, table = exports["phyphox"][1], exports["tidy, gzip"][1]
    sentence = refusal("walk.zip.gz", gzip.compress(zipped))
    assert "It holds walk.zip. Hand in that by itself." in sentence
    assert "a packed file" in refusal("walk.csv.gz.gz", gzip.compress(table))
    assert "empty" in refusal("walk.csv.gz", gzip.compress(b""))
    assert "GPX track" in refusal("track.gpx.gz", gzip.compress(GPX))


def test_a_zip_that_claims_less_than_it_holds(exports):
    data = bytearray(exports["Sensor Logger"][1])
    at = data.find(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<I", 100)
    assert "walk.zip" in refusal("walk.zip", bytes(data))


def test_more_files_than_any_recording(as_zip):
    many = as_zip({f"{i}.csv": b"" for i in range(1001)})
    assert "more than 1000 files" in refusal("walk.zip", many)


@pytest.mark.parametrize("name", ["Sensor Logger", "phyphox", "tidy parquet", "tidy, gzip"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.95])
def test_a_cut_off_container(name, share, exports):
    file, data = exports[name]
    sentence = refusal(file, data[: int(share * len(data))])
    assert "damaged" in sentence


def test_a_cut_off_table_gives_what_is_there(exports, stroll):
    data = exports["tidy csv"][1]
    half = read_bytes("walk.csv", data[: len(data) // 2])
    assert half.time_s == pytest.approx(stroll.time_s[: half.time_s.size])
    assert 390 <= half.time_s.size <= 410


@pytest.mark.parametrize("rows", [0, 1])
def test_a_table_without_rows(rows, exports):
    lines = exports["tidy csv"][1].splitlines()[: rows + 1]
    assert "no samples to measure from" in refusal("walk.csv", b"\n".join(lines))


def test_a_table_of_words_names_the_line(as_tidy, stroll, as_csv):
    heading = as_csv(as_tidy(stroll)).splitlines()[0]
    words = b"\n".join([heading, *[b"a,b,c,d,e,f,g"] * 20])
    assert 'line 2 holds "a"' in refusal("walk.csv", words)


def test_several_recordings_in_one_folder(exports, tmp_path):
    for name in ("monday.csv", "tuesday.csv"):
        (tmp_path / name).write_bytes(exports["tidy csv"][1])
    with pytest.raises(UnreadableRecording, match=r"2 recordings \(monday.csv, tuesday.csv\)"):
        read(tmp_path)


def test_several_recordings_in_folders(exports, tmp_path):
    for name in ("monday", "tuesday"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "walk.csv").write_bytes(exports["tidy csv"][1])
    with pytest.raises(UnreadableRecording, match=r"2 recordings \(monday, tuesday\)"):
        read(tmp_path)
    (tmp_path / "walk.csv").write_bytes(exports["tidy csv"][1])
    with pytest.raises(UnreadableRecording, match=r"3 recordings \(monday, tuesday, the top\)"):
        read(tmp_path)


def test_a_second_run_beside_the_first_is_named(exports, as_zip):
    with zipfile.ZipFile(io.BytesIO(exports["phyphox"][1])) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    files |= {"Accelerometer_2.csv": files["Accelerometer.csv"]}
    assert "Also in it, and left out: Accelerometer_2.csv." in map(
        str, read_bytes("walk.zip", as_zip(files)).notes
    )


def test_a_part_of_a_recording(exports, as_zip):
    with zipfile.ZipFile(io.BytesIO(exports["Sensor Logger"][1])) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    moving = read_bytes("Accelerometer.csv", files["Accelerometer.csv"])
    assert not moving.has_gravity
    assert any("direction and length are unknown" in str(note) for note in moving.notes)
    assert "without acceleration" in refusal("Gyroscope.csv", files["Gyroscope.csv"])
    with zipfile.ZipFile(io.BytesIO(exports["phyphox"][1])) as archive:
        gyroscope = archive.read("Gyroscope.csv")
    assert "without acceleration" in refusal("Gyroscope.csv", gyroscope)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(UnreadableRecording, match=r"nowhere.zip: it can't be opened"):
        read(tmp_path / "nowhere.zip")


def test_a_name_with_a_nul():
    with pytest.raises(UnreadableRecording, match="can't be opened"):
        read("walk\0.zip")


@pytest.mark.parametrize(
    "encode",
    [
        lambda text: codecs.BOM_UTF8 + text,
        lambda text: text.decode().encode("utf-16"),
        lambda text: text.replace(b"\n", b"\r\n"),
        lambda text: b"sep=,\n" + text,
        lambda text: b"\n\n" + text,
        lambda text: text.replace(b"gyr_z", b"gyr_z,m\xb5ll").replace(b"\n0.0,", b"\n0.0,"),
    ],
    ids=["utf-8 bom", "utf-16", "windows lines", "hint for Excel", "empty lines", "latin-1"],
)
def test_the_dialects_of_text(encode, exports, stroll):
    text = exports["tidy csv"][1]
    if encode(b"gyr_z\n") == b"gyr_z,m\xb5ll\n":
        heading, *rows = text.splitlines()
        text = b"\n".join([heading, *(row + b",0" for row in rows)])
    recording = read_bytes("walk.csv", encode(text))
    assert recording.acc_mps2 == pytest.approx(stroll.acc_mps2)
    assert recording.gyr_radps == pytest.approx(stroll.gyr_radps)


def test_damaged_cells_cost_their_rows_only(exports, stroll):
    lines = exports["tidy csv"][1].decode().splitlines()
    cells = [line.split(",") for line in lines]
    cells[5][1] = "NaN"
    cells[6][2] = "abc"
    cells[7][0] = ""
    cells[8] = cells[8][:3]
    cells[9][3] = "inf"
    cells[10][4] = "−0.5"
    text = "\n".join(",".join(row) for row in cells)
    recording = read_bytes("walk.csv", text.encode().replace(b"abc", b"a\xffc"))
    kept = np.setdiff1d(np.arange(800), np.arange(5, 10) - 1)
    assert recording.time_s == pytest.approx(stroll.time_s[kept])
    assert recording.acc_mps2 == pytest.approx(stroll.acc_mps2[:, kept])
    assert recording.gyr_radps[0, 4] == pytest.approx(-0.5)


def test_times_that_go_back_cost_their_rows_only_and_that_repeat_nothing(as_tidy, as_csv, stroll):
    columns = as_tidy(stroll) | {"time_s": stroll.time_s.copy()}
    columns["time_s"][100] = columns["time_s"][99]
    columns["time_s"][200] = 0.5
    recording = read_bytes("walk.csv", as_csv(columns))
    assert recording.time_s == pytest.approx(np.delete(stroll.time_s, 200), abs=0.011)
    assert recording.acc_mps2 == pytest.approx(np.delete(stroll.acc_mps2, 200, axis=1))
    assert "1 of 800 samples were damaged or repeated; left out." in map(str, recording.notes)


def test_a_parquet_file_with_other_columns(as_parquet):
    sentence = refusal("walk.parquet", as_parquet({"a": np.arange(3), "b": np.arange(3)}))
    assert "Its columns (a, b)" in sentence


def test_a_parquet_file_of_words(as_parquet):
    words = np.array(["a", "b"])
    columns = dict.fromkeys(("time_s", "acc_x", "acc_y", "acc_z"), words)
    assert "hold no numbers" in refusal("walk.parquet", as_parquet(columns))


TIDY = ("time_s", "acc_x", "acc_y", "acc_z")


def bomb(columns: dict[str, Any], **how: Any) -> bytes:
    file = io.BytesIO()
    pyarrow.parquet.write_table(pa.table(columns), file, compression="zstd", **how)
    return file.getvalue()


def test_a_parquet_file_whose_words_unpack_to_gigabytes():
    words = pa.array([str(n) * 2000 for n in range(3)])
    places = pa.array(np.arange(1_000_000) % 3, pa.int32())
    columns = {name: pa.DictionaryArray.from_arrays(places, words) for name in TIDY[1:]}
    columns["time_s"] = np.arange(1_000_000) / 100
    before = pa.total_allocated_bytes()
    pool = pa.default_memory_pool()
    data = bomb(columns)
    del columns, places
    high = pool.max_memory()
    assert "hold no numbers" in refusal("walk.parquet", data)
    assert pool.max_memory() == high  # refused before anything was unpacked
    assert pa.total_allocated_bytes() <= before + len(data)


@pytest.mark.parametrize("dictionary", [False, True])
def test_a_parquet_file_that_shrinks_better_than_any_recording(dictionary):
    constant = np.zeros(5_000_000)
    data = bomb(dict.fromkeys(TIDY, constant), use_dictionary=dictionary)
    assert "5,000,000 rows" in refusal("walk.parquet", data)


@pytest.mark.parametrize("name", ["MATLAB 7.3", "C3D"])
def test_numbers_of_a_laboratory_that_unpack_to_too_much(name, exports, monkeypatch):
    monkeypatch.setattr("retrowalk.recordings.apart.MOST_NUMBERS_BYTES", 2_000)
    assert "more than 0 MB of numbers" in refusal(*exports[name])


def test_a_parquet_file_of_lists():
    lists = pa.array([[1.0, 2.0]] * 100)
    columns = {"time_s": np.arange(100) / 50, **dict.fromkeys(TIDY[1:], lists)}
    assert "hold no numbers" in refusal("walk.parquet", bomb(columns))


def test_a_day_of_every_column_at_100_hz_is_no_bomb():
    assert 24 * 3600 * 100 * 10 * 8 <= MOST_NUMBERS_BYTES < 1 << 30


def test_a_parquet_file_with_dates_for_times(as_tidy, stroll):
    columns = as_tidy(stroll)
    began = np.datetime64("2026-06-01T09:00:00", "ns")
    stamps = began + np.round(columns["time_s"] * 1e9).astype("timedelta64[ns]")
    recording = read_bytes("walk.parquet", bomb(columns | {"time_s": stamps}))
    assert recording.start_utc == datetime(2026, 6, 1, 9, tzinfo=UTC)
    assert recording.time_s == pytest.approx(stroll.time_s, abs=1e-6)


@pytest.mark.slow
def test_a_parquet_file_that_claims_a_billion_rows(as_parquet):
    constant = np.zeros(34_000_000, dtype=np.int8)
    columns = dict.fromkeys(("time_s", "acc_x", "acc_y", "acc_z"), constant)
    assert "34,000,000 rows" in refusal("walk.parquet", as_parquet(columns))
