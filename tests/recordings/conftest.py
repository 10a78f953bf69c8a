"""A stroll with known signals, and the same stroll as each app would have written it."""

import gzip
import io
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime

import numpy as np
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet
import pytest
from tests.recordings import laboratories, watches
from tests.recordings.matlab import mat
from tests.recordings.telling import recorded

from retrowalk.recordings import Recording
from retrowalk.recordings.export import phyphox_zip, sensor_logger_zip

G = 9.80665
START = datetime(2025, 5, 4, 3, 2, 1, tzinfo=UTC)


def make_stroll(rate_hz: float = 100.0, duration_s: float = 8.0) -> Recording:
    """Make a phone that leans slowly to and fro while its owner bounces along."""
    time_s = np.arange(round(rate_hz * duration_s)) / rate_hz
    lean = 0.3 * np.sin(2 * np.pi * 0.1 * time_s)
    up = np.stack([np.sin(lean), np.cos(lean), 0.1 * np.ones_like(lean)])
    up /= np.linalg.norm(up, axis=0)
    bounce = 3.0 * np.sin(2 * np.pi * 1.8 * time_s) * up
    sway = np.stack([np.zeros_like(lean), np.zeros_like(lean), np.sin(2 * np.pi * 0.9 * time_s)])
    rates = np.stack([0.4 * np.cos(2 * np.pi * 0.9 * time_s), 0.2 * np.sin(7 * time_s), -lean])
    return Recording.from_arrays(time_s, G * up + bounce + sway, rates, start_utc=START)


def csv_text(columns: dict[str, np.ndarray], delimiter: str = ",", decimal: str = ".") -> bytes:
    """Write columns of numbers."""
    rows = [delimiter.join(columns)]
    for row in zip(*columns.values(), strict=True):
        rows.append(delimiter.join(repr(cell.item()) for cell in row).replace(".", decimal))
    return ("\n".join(rows) + "\n").encode()


def zipped(files: dict[str, bytes]) -> bytes:
    """Pack files."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return packed.getvalue()


def named_axes(values: np.ndarray, names: str) -> dict[str, np.ndarray]:
    """Name x, y, z: "acc_{}" gives acc_x, acc_y, acc_z, and "Acc{A}" AccX, AccY, AccZ."""
    return {
        names.format(axis, A=axis.upper()): channel
        for axis, channel in zip("xyz", values, strict=True)
    }


def split(stroll: Recording) -> tuple[np.ndarray, np.ndarray]:
    """Split acceleration into what moves and gravity, as a phone's own software does."""
    gravity = stroll.acc_mps2 / np.linalg.norm(stroll.acc_mps2, axis=0) * G
    return stroll.acc_mps2 - gravity, gravity


def sensor_logger_ios(stroll: Recording) -> bytes:
    """Write the zip of an iPhone: acceleration and gravity turned round, the gyroscope not."""
    moving, gravity = split(stroll)
    times = {"time": (START.timestamp() + stroll.time_s) * 1e9}
    return zipped(
        {
            "Accelerometer.csv": csv_text(times | named_axes(-moving, "{}")),
            "Gravity.csv": csv_text(times | named_axes(-gravity, "{}")),
            "Gyroscope.csv": csv_text(times | named_axes(stroll.gyr_radps, "{}")),
            "Metadata.csv": b"version,device name,recording time,platform\n2,iPhone,,ios\n",
        }
    )


def apple_watch(stroll: Recording) -> bytes:
    moving, gravity = split(stroll)
    return csv_text(
        {"time": (START.timestamp() + stroll.time_s) * 1e9, "seconds_elapsed": stroll.time_s}
        | named_axes(stroll.gyr_radps, "rotationRate{A}")
        | named_axes(-gravity / G, "gravity{A}")
        | named_axes(-moving / G, "acceleration{A}")
    )


def sensorlog(stroll: Recording) -> bytes:
    moving, gravity = split(stroll)
    text = csv_text(
        {"motionTimestamp_sinceReboot(s)": 5000.0 + stroll.time_s}
        | named_axes(stroll.gyr_radps, "motionRotationRate{A}(rad/s)")
        | named_axes(-moving / G, "motionUserAcceleration{A}(G)")
        | named_axes(-gravity / G, "motionGravity{A}(G)")
    )
    heading, *rows = text.decode().splitlines()
    clocks = [f"loggingTime(txt),{heading}", *(f"{START.isoformat()},{row}" for row in rows)]
    return "\n".join(clocks).encode()


def metabase(stroll: Recording) -> bytes:
    times = {"epoc (ms)": np.round((START.timestamp() + stroll.time_s) * 1e3).astype(np.int64)}
    in_g, degrees = stroll.acc_mps2 / G, np.rad2deg(stroll.gyr_radps)
    return zipped(
        {
            "walk_Accelerometer.csv": csv_text(times | named_axes(in_g, "{}-axis (g)")),
            "walk_Gyroscope.csv": csv_text(times | named_axes(degrees, "{}-axis (deg/s)")),
        }
    )


def androsensor(stroll: Recording) -> bytes:
    return csv_text(
        named_axes(stroll.acc_mps2, "ACCELEROMETER {A} (m/s²)")
        | named_axes(stroll.gyr_radps, "GYROSCOPE {A} (rad/s)")
        | {"Time since start in ms ": 1000.0 * stroll.time_s},
        delimiter=";",
    )


def tidy(stroll: Recording) -> dict[str, np.ndarray]:
    return (
        {"time_s": stroll.time_s}
        | named_axes(stroll.acc_mps2, "acc_{}")
        | named_axes(stroll.gyr_radps, "gyr_{}")
    )


def phyphox_german(stroll: Recording) -> bytes:
    """Write semicolons and decimal commas."""
    times = {"Time (s)": stroll.time_s}
    return zipped(
        {
            "Accelerometer.csv": csv_text(
                times | named_axes(stroll.acc_mps2, "Beschleunigung {} (m/s^2)"), ";", ","
            ),
            "Gyroscope.csv": csv_text(
                times | named_axes(stroll.gyr_radps, "Gyroskop {} (rad/s)"), ";", ","
            ),
        }
    )


def parquet(columns: dict[str, np.ndarray]) -> bytes:
    """Write columns as Parquet."""
    file = io.BytesIO()
    pyarrow.parquet.write_table(pa.table(columns), file)
    return file.getvalue()


def blanks(stroll: Recording) -> bytes:
    """Write what numpy.savetxt does: a heading behind a mark of a comment, a blank between."""
    columns = tidy(stroll)
    text = io.StringIO()
    np.savetxt(text, np.stack(list(columns.values()), axis=1), header=" ".join(columns))
    return text.getvalue().encode()


@pytest.fixture(scope="session")
def stroll() -> Recording:
    return make_stroll()


def matlab_mobile(stroll: Recording) -> bytes:
    time_ms = (START.timestamp() + stroll.time_s) * 1e3
    return mat(
        {"Acceleration": (time_ms, stroll.acc_mps2), "AngularVelocity": (time_ms, stroll.gyr_radps)}
    )


def physics_toolbox(stroll: Recording) -> bytes:
    return csv_text(
        {"time": stroll.time_s}
        | named_axes(stroll.acc_mps2 / G, "gF{}")
        | named_axes(stroll.gyr_radps, "w{}")
    )


def polar_sensor_logger(stroll: Recording) -> bytes:
    """Write what a Verity Sense tells, in its own clock."""
    times = {"sensor timestamp [ns]": np.round(599_617e12 + 1e9 * stroll.time_s).astype(np.int64)}
    acc, gyr = 1000 * stroll.acc_mps2 / G, np.rad2deg(stroll.gyr_radps)
    return zipped(
        {
            "ACC.txt": csv_text(times | named_axes(acc, "{A} [mg]"), ";"),
            "GYRO.txt": csv_text(times | named_axes(gyr, "{A} [dps]"), ";"),
        }
    )


def ios_accelerometer(stroll: Recording) -> bytes:
    times = {
        "Timestamp": START.timestamp() + stroll.time_s,
        "DeviceOrientation": 0 * stroll.time_s,
    }
    return csv_text(times | named_axes(-stroll.acc_mps2 / G, "Acceleration{A}"), ";")


def android_accelerometer(stroll: Recording) -> bytes:
    times = {"Timestamp": 0 * stroll.time_s, "Milliseconds": 1000 * stroll.time_s}
    return csv_text(times | named_axes(stroll.acc_mps2, "{A}"))


EXPORTS: dict[str, tuple[str, Callable[[Recording], bytes]]] = {
    "player": ("walk.csv", lambda stroll: b"".join(recorded(stroll, began=START))),
    "tidy csv": ("walk.csv", lambda stroll: csv_text(tidy(stroll))),
    "tidy parquet": ("walk.parquet", lambda stroll: parquet(tidy(stroll))),
    "tidy, gzip": ("walk.csv.gz", lambda stroll: gzip.compress(csv_text(tidy(stroll)), mtime=0)),
    "tidy, blanks": ("walk.txt", blanks),
    "Sensor Logger": ("walk.zip", sensor_logger_zip),
    "Sensor Logger, iOS": ("iphone.zip", sensor_logger_ios),
    "Apple Watch": ("WristMotion.csv", apple_watch),
    "phyphox": ("walk.zip", phyphox_zip),
    "phyphox, decimal comma": ("walk.zip", phyphox_german),
    "SensorLog": ("log.csv", sensorlog),
    "Physics Toolbox": ("toolbox.csv", physics_toolbox),
    "AndroSensor": ("andro.csv", androsensor),
    "iOS accelerometer app": ("app.csv", ios_accelerometer),
    "Android accelerometer app": ("meter.csv", android_accelerometer),
    "MetaBase": ("walk.zip", metabase),
    "MATLAB Mobile": ("walk.mat", matlab_mobile),
    "Polar Sensor Logger": ("polar.zip", polar_sensor_logger),
    "APDM Opal": ("opal.h5", lambda stroll: laboratories.opal(stroll, START)),
    "APDM Opal, old": ("old_opal.h5", lambda stroll: laboratories.old_opal(stroll, START)),
    "C3D": ("walk.c3d", laboratories.c3d),
    "mobilise-D": ("data.mat", lambda stroll: laboratories.mobilise_d(stroll, START)),
    "Kiel": ("imu_walk.mat", laboratories.kiel),
    "MATLAB 7.3": ("new.mat", laboratories.matlab_73),
    "Movesense": ("movesense.json", laboratories.movesense),
    "Motion-BIDS": ("bids.zip", lambda stroll: zipped(laboratories.motion_bids(stroll))),
    "Motion-BIDS, latency": (
        "latency.zip",
        lambda stroll: zipped(laboratories.motion_bids(stroll, latency=True)),
    ),
    "Axivity": ("walk.cwa", laboratories.axivity),
    "GENEActiv": ("walk.bin", laboratories.geneactiv),
    "ActiGraph": ("walk.gt3x", laboratories.actigraph),
    "FIT": ("walk.fit", lambda stroll: watches.fit(stroll, START)),
}
"""What each app would hand in: the name of its file, and what writes a stroll into it."""


@pytest.fixture(scope="session")
def exports(stroll: Recording) -> dict[str, tuple[str, bytes]]:
    """By format: the name of the file and its bytes."""
    return {name: (file, written(stroll)) for name, (file, written) in EXPORTS.items()}


@pytest.fixture(scope="session")
def as_csv():
    """Write columns of numbers as the bytes of a CSV file."""
    return csv_text


@pytest.fixture(scope="session")
def as_parquet():
    """Write columns of numbers as the bytes of a Parquet file."""
    return parquet


@pytest.fixture(scope="session")
def as_zip():
    """Pack named bytes."""
    return zipped


@pytest.fixture(scope="session")
def as_tidy():
    """Name the signals of a recording as the columns of a tidy table."""
    return tidy
