"""Write a recording as the phone apps would have: for the demonstration, and to test the reading.

The split of acceleration into gravity and movement, which the phone's own software makes, is a
slow average here; their sum is exactly what was recorded.
"""

import io
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.csv

from retrowalk.recordings.types import FloatArray, Recording
from retrowalk.recordings.units import STANDARD_GRAVITY_MPS2

_NO_START = datetime(2024, 1, 1, tzinfo=UTC)
_GRAVITY_OVER_S = 1.0


def sensor_logger_zip(recording: Recording) -> bytes:
    """Write the zip that Sensor Logger on Android would have exported."""
    start = recording.start_utc or _NO_START
    start_ns = int(start.timestamp() * 1e6) * 1000
    times: dict[str, npt.NDArray[Any]] = {
        "time": start_ns + np.round(recording.time_s * 1e9).astype(np.int64),
        "seconds_elapsed": recording.time_s,
    }
    gravity = _gravity(recording)
    sensors = {
        "Accelerometer": recording.acc_mps2 - gravity,
        "Gravity": gravity,
        "TotalAcceleration": recording.acc_mps2,
    }
    if recording.gyr_radps is not None:
        sensors["Gyroscope"] = recording.gyr_radps
    files = {f"{name}.csv": _csv(times | _axes(xyz, "zyx")) for name, xyz in sensors.items()}
    files["Metadata.csv"] = (
        "version,device name,recording epoch time,recording time,recording timezone,platform,"
        "appVersion,device id,sensors,sampleRateMs,standardisation\n"
        f"3,Retrowalk,{start_ns // 1_000_000},{start:%Y-%m-%d_%H-%M-%S},Etc/UTC,android,"
        f"1.31.2,,{'|'.join(sensors)},{'|'.join(['10'] * len(sensors))},false\n"
    ).encode()
    return _zip(files)


def phyphox_zip(recording: Recording) -> bytes:
    """Write the zip that phyphox would have exported as CSV with commas."""
    start_s = (recording.start_utc or _NO_START).timestamp()
    times: dict[str, npt.NDArray[Any]] = {"Time (s)": recording.time_s}
    end_s = recording.duration_s
    files = {
        "Accelerometer.csv": _csv(
            times | _axes(recording.acc_mps2, "xyz", "Acceleration {} (m/s^2)")
        ),
        "meta/time.csv": (
            '"event","experiment time","system time","system time text"\n'
            f'"START",0.000000000E0,{start_s:.6f},""\n'
            f'"PAUSE",{end_s:.9E},{start_s + end_s:.6f},""\n'
        ).encode(),
        "meta/device.csv": b'"property","value"\n"version","1.2.0"\n',
    }
    if recording.gyr_radps is not None:
        files["Gyroscope.csv"] = _csv(
            times | _axes(recording.gyr_radps, "xyz", "Gyroscope {} (rad/s)")
        )
    return _zip(files)


def _gravity(recording: Recording) -> FloatArray:
    """Average over a second about each sample, drawn out to the length of gravity."""
    samples = max(1, round(_GRAVITY_OVER_S * recording.rate_hz))
    padded = np.pad(recording.acc_mps2, ((0, 0), (samples // 2, samples - samples // 2)), "edge")
    sums = np.cumsum(padded, axis=1)
    mean = (sums[:, samples:] - sums[:, :-samples]) / samples
    length = np.linalg.norm(mean, axis=0)
    return np.asarray(mean * STANDARD_GRAVITY_MPS2 / np.maximum(length, 1e-9))


def _axes(xyz: FloatArray, order: str, heading: str = "{}") -> dict[str, FloatArray]:
    return {heading.format(axis): xyz["xyz".index(axis)] for axis in order}


def _csv(columns: Mapping[str, npt.NDArray[Any]]) -> bytes:
    text = io.BytesIO()
    pyarrow.csv.write_csv(pa.table(columns), text)
    return text.getvalue()


def _zip(files: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            # a fixed date: the same recording gives the same bytes
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return packed.getvalue()
