"""The stroll as laboratories and loggers would have written it, by their libraries or layouts."""

import io
import json
import struct
import tempfile
import zipfile
from datetime import datetime, timedelta
from pathlib import Path

import ezc3d
import h5py
import numpy as np
from scipy.io import savemat

from retrowalk.recordings import Recording

G = 9.80665


def opal(
    stroll: Recording, start: datetime, labels=("Right Foot", "Lumbar", "Left Wrist")
) -> bytes:
    """Write the layout of version 5, float32; only the lumbar sensor has the stroll."""
    file = io.BytesIO()
    with h5py.File(file, "w") as book:
        for number, label in enumerate(labels):
            group = book.create_group(f"Sensors/{4000 + number}")
            group.create_group("Configuration").attrs["Label 0"] = label.encode()
            group["Time"] = np.round((start.timestamp() + stroll.time_s) * 1e6).astype(np.int64)
            own = label == "Lumbar"
            group["Accelerometer"] = (stroll.acc_mps2 if own else 0 * stroll.acc_mps2).T
            group["Gyroscope"] = (stroll.gyr_radps if own else 0 * stroll.gyr_radps).T
    return file.getvalue()


def old_opal(stroll: Recording, start: datetime) -> bytes:
    """Write the layout before version 5."""
    file = io.BytesIO()
    with h5py.File(file, "w") as book:
        book.attrs["CaseIdList"] = [b"SI-000001", b"SI-000002"]
        book.attrs["MonitorLabelList"] = [b"Left Leg      ", b"Lumbar        "]
        for case, own in (("SI-000001", False), ("SI-000002", True)):
            group = book.create_group(case)
            group["Time"] = np.round((start.timestamp() + stroll.time_s) * 1e6).astype(np.uint64)
            group["Calibrated/Accelerometers"] = own * stroll.acc_mps2.T
            group["Calibrated/Gyroscopes"] = own * stroll.gyr_radps.T
    return file.getvalue()


def c3d(stroll: Recording, names=("Trunk_ACC_{}", "Trunk_GYRO_{}"), units=("g", "deg/s")) -> bytes:
    """Write analog channels beside a marker, as ezc3d does (in float32)."""
    book = ezc3d.c3d()
    book["parameters"]["POINT"]["RATE"]["value"] = [100]
    book["parameters"]["POINT"]["LABELS"]["value"] = ["marker"]
    book["data"]["points"] = np.zeros((4, 1, stroll.time_s.size))
    analog = book["parameters"]["ANALOG"]
    analog["RATE"]["value"] = [100]
    analog["LABELS"]["value"] = ["EMG 1", *(n.format(a) for n in names for a in "XYZ")]
    analog["UNITS"]["value"] = ["V", *[units[0]] * 3, *[units[1]] * 3]
    signals = [stroll.acc_mps2 / G, np.rad2deg(stroll.gyr_radps)]
    book["data"]["analogs"] = np.vstack([np.zeros((1, stroll.time_s.size)), *signals])[None]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "walk.c3d"
        book.write(str(path))
        return path.read_bytes()


def mobilise_d(stroll: Recording, start: datetime, trials=("Trial1",)) -> bytes:
    """Write the structs of mobilise-D's data.mat: in g and degrees, beside the reference."""
    own = {
        "Acc": stroll.acc_mps2.T / G,
        "Gyr": np.rad2deg(stroll.gyr_radps).T,
        "Fs": {"Acc": 100.0, "Gyr": 100.0},
        "Timestamp": (start.timestamp() + stroll.time_s)[:, None],
    }
    wrist = own | {"Acc": 0 * own["Acc"]}
    systems = {"SU": {"LowerBack": own, "LeftWrist": wrist}, "SU_INDIP": {"LowerBack": wrist}}
    tree = {"TimeMeasure1": {"Test5": dict.fromkeys(trials, systems)}}
    file = io.BytesIO()
    savemat(file, {"data": tree}, do_compression=True)
    return file.getvalue()


def kiel(stroll: Recording) -> bytes:
    """Write one array for all sensors, their places beside it."""
    acc = np.stack([0 * stroll.acc_mps2.T, stroll.acc_mps2.T / G], axis=2)
    gyr = np.stack([0 * stroll.gyr_radps.T, np.rad2deg(stroll.gyr_radps).T], axis=2)
    places = np.array(["left_foot", "pelvis"], dtype=object)
    file = io.BytesIO()
    savemat(file, {"data": {"acc": acc, "gyro": gyr, "fs": 100, "imu_location": places}})
    return file.getvalue()


def matlab_73(stroll: Recording) -> bytes:
    """Write structs as groups, arrays transposed, after the words that MATLAB puts before them."""
    file = io.BytesIO()
    with h5py.File(file, "w", userblock_size=512) as book:
        group = book.create_group("data/LowerBack")
        group["Acc"] = stroll.acc_mps2 / G
        group["Gyr"] = np.rad2deg(stroll.gyr_radps)
        group["Fs"] = np.array([[100.0]])
    words = b"MATLAB 7.3 MAT-file, Platform: GLNXA64".ljust(512, b"\0")
    return words + file.getvalue()[512:]


def motion_bids(stroll: Recording, *, latency: bool = False) -> dict[str, bytes]:
    """Write two sensors, the foot's before the trunk's; no heading, as the standard says."""
    stem = "sub-01_task-walk_tracksys-imu"
    rows, columns = [], []
    if latency:
        rows.append(["latency", "n/a", "LATENCY", "n/a", "s"])
        columns.append(stroll.time_s)
    for place in ("left_foot", "lower_back"):
        for kind, unit, values in (
            ("ACCEL", "g", stroll.acc_mps2 / G),
            ("GYRO", "deg/s", np.rad2deg(stroll.gyr_radps)),
        ):
            for axis, channel in zip("xyz", values, strict=True):
                rows.append([f"{place}_{kind}_{axis}", axis, kind, place, unit])
                columns.append(channel if place == "lower_back" else 0 * channel)
    heading = ["name", "component", "type", "tracked_point", "units"]
    channels = "\n".join("\t".join(row) for row in [heading, *rows])
    table = "\n".join("\t".join(map(repr, row)) for row in np.array(columns).T.tolist())
    return {
        f"{stem}_motion.tsv": table.encode(),
        f"{stem}_channels.tsv": channels.encode(),
        f"{stem}_motion.json": json.dumps({"SamplingFrequency": 100}).encode(),
    }


def movesense(stroll: Recording, at_once: int = 8) -> bytes:
    """Write messages of eight samples, times in whole milliseconds."""
    messages = []
    for k in range(0, stroll.time_s.size, at_once):
        part = slice(k, k + at_once)
        arrays = {
            name: [dict(zip("xyz", sample, strict=True)) for sample in values[:, part].T.tolist()]
            for name, values in (
                ("ArrayAcc", stroll.acc_mps2),
                ("ArrayGyro", np.rad2deg(stroll.gyr_radps)),
            )
        }
        stamp = 52_000 + round(1000 * float(stroll.time_s[k]))
        messages.append({"imu6": {"Timestamp": stamp} | arrays})
    return json.dumps({"data": messages}).encode()


def axivity(stroll: Recording) -> bytes:
    """Write sectors of an AX6, 16 bits, ±8 g and ±2000 degrees a second, 100 Hz.

    https://github.com/digitalinteraction/openmovement/blob/master/Docs/ax3/cwa.h
    """
    header = bytearray(1024)
    header[0:4] = b"MD" + struct.pack("<H", 1020)
    header[4] = 0x64
    header[36] = 0x4A
    acc = np.round(stroll.acc_mps2 / G * 4096)
    gyr = np.round(np.rad2deg(stroll.gyr_radps) * 32768 / 2000)
    samples = np.vstack([gyr, acc]).T.astype("<i2")
    sectors = [bytes(header)]
    began = datetime(2025, 5, 4, 3, 2, 1)
    for number, k in enumerate(range(0, len(samples), 40)):
        part, at = samples[k : k + 40], began + timedelta(seconds=float(stroll.time_s[k]))
        packed = (at.year - 2000) << 26 | at.month << 22 | at.day << 17
        packed |= at.hour << 12 | at.minute << 6 | at.second
        fraction = 0x8000 | int(at.microsecond / 1e6 * 32768)
        scale = 4 << 13 | 2 << 10  # 1/4096 g, 2000 degrees a second
        shift = -((fraction & 0x7FFF) * 2 * 100 >> 16)
        sector = struct.pack("<2sHHII", b"AX", 508, fraction, 1, number)
        sector += struct.pack("<IHHBBBBhH", packed, scale, 0, 0, 0, 0x4A, 0x62, shift, len(part))
        sector = (sector + part.tobytes()).ljust(510, b"\0")
        total = int(np.frombuffer(sector, "<u2").astype(np.uint32).sum())
        sectors.append(sector + struct.pack("<H", -total & 0xFFFF))
    return b"".join(sectors)


def geneactiv(stroll: Recording) -> bytes:
    """Write pages of 300 samples of 12 bits in hexadecimal, after 59 lines about the device."""
    lines = ["Device Identity", "Device Unique Serial Code:000001", "Device Type:GENEActiv"]
    lines += [""] * (47 - len(lines))
    lines += ["Calibration Data"]
    lines += [f"{axis} {what}" for axis in "xyz" for what in ("gain:25600", "offset:0")]
    lines += ["Volts:300", "Lux:800", "", "Memory Status", "Number of Pages:3"]
    assert len(lines) == 59
    counts = np.round(stroll.acc_mps2 / G * 256).astype(int)
    for page, k in enumerate(range(0, counts.shape[1], 200)):
        at = datetime(2025, 5, 4, 3, 2, 1) + timedelta(seconds=float(stroll.time_s[k]))
        text = at.strftime("%Y-%m-%d %H:%M:%S:") + f"{at.microsecond // 1000:03d}"
        lines += ["Recorded Data", "Device Unique Serial Code:000001", f"Sequence Number:{page}"]
        lines += [f"Page Time:{text}", "Unassigned:", "Temperature:30.0", "Battery voltage:4.0"]
        lines += ["Device Status:Recording", "Measurement Frequency:100.0"]
        words = (
            (int(x) & 0xFFF) << 36 | (int(y) & 0xFFF) << 24 | (int(z) & 0xFFF) << 12
            for x, y, z in counts[:, k : k + 200].T
        )
        lines += ["".join(f"{word:012X}" for word in words)]
    return "\r\n".join(lines).encode() + b"\r\n"


def actigraph(stroll: Recording) -> bytes:
    """Write seconds of 12 bits, y before x before z.

    https://github.com/actigraph/GT3X-File-Format
    """
    info = "Serial Number: TAS1\r\nSample Rate: 100\r\nAcceleration Scale: 256.0\r\n"
    counts = np.round(stroll.acc_mps2[[1, 0, 2]] / G * 256).astype(int)
    began = 1_746_327_721
    rate, scale = struct.pack("<II", 10 << 16 | 1, 100), struct.pack("<II", 55 << 16, 0x09400000)
    log = _record(0x15, began, rate + scale)
    for second, k in enumerate(range(0, counts.shape[1], 100)):
        bits = "".join(f"{int(cell) & 0xFFF:012b}" for cell in counts[:, k : k + 100].T.ravel())
        log += _record(0x00, began + second, int(bits, 2).to_bytes(len(bits) // 8))
    return _zip({"info.txt": info.encode(), "log.bin": log})


def _record(kind: int, second: int, payload: bytes) -> bytes:
    record = struct.pack("<BBIH", 0x1E, kind, second, len(payload)) + payload
    checksum = 0
    for byte in record:
        checksum ^= byte
    return record + bytes([~checksum & 0xFF])


def _zip(files: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return packed.getvalue()
