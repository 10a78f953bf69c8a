"""FIT as a device writes it that stores its accelerometer: raw counts and their calibration."""

from datetime import datetime

import numpy as np
from fit_tool.fit_file_builder import FitFileBuilder
from fit_tool.profile.messages.accelerometer_data_message import AccelerometerDataMessage
from fit_tool.profile.messages.file_id_message import FileIdMessage
from fit_tool.profile.messages.gyroscope_data_message import GyroscopeDataMessage
from fit_tool.profile.messages.record_message import RecordMessage
from fit_tool.profile.messages.session_message import SessionMessage
from fit_tool.profile.messages.three_d_sensor_calibration_message import (
    ThreeDSensorCalibrationMessage,
)
from fit_tool.profile.profile_type import FileType, Manufacturer, SensorType, Sport

from retrowalk.recordings import Recording

G = 9.80665
AT_ONCE = 25
LEVEL = 32_768
COUNTS = {"accel": 2048, "gyro": 32}  # in a g, in a degree a second
OFFSET = [7, -11, 3]
TURNED = np.array([[0.0, 1.0, 0.0], [-1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])
"""How the chip sits in the device."""


def fit(
    stroll: Recording, start: datetime, *, calibrated: bool = True, heart: int | None = None
) -> bytes:
    """Write a stroll; without ``calibrated`` nothing tells what the counts are."""
    builder = FitFileBuilder(auto_define=True)
    builder.add(
        _filled(
            FileIdMessage(),
            type=FileType.ACTIVITY,
            manufacturer=Manufacturer.DEVELOPMENT.value,
            time_created=_ms(start),
        )
    )
    for sensor, kind in (("accel", SensorType.ACCELEROMETER), ("gyro", SensorType.GYROSCOPE)):
        if calibrated:
            builder.add(
                _filled(
                    ThreeDSensorCalibrationMessage(),
                    timestamp=_ms(start),
                    sensor_type=kind,
                    calibration_factor=1,
                    calibration_divisor=COUNTS[sensor],
                    level_shift=LEVEL,
                    offset_cal=OFFSET,
                    orientation_matrix=TURNED.ravel().tolist(),
                )
            )
    for first in range(0, stroll.time_s.size, AT_ONCE):
        some = slice(first, first + AT_ONCE)
        builder.add(_samples(AccelerometerDataMessage(), "accel", stroll, start, some))
        builder.add(_samples(GyroscopeDataMessage(), "gyro", stroll, start, some))
    for second in range(int(stroll.duration_s)):
        told = {"timestamp": _ms(start) + 1000 * second, "distance": float(second)}
        builder.add(_filled(RecordMessage(), **told, **({"heart_rate": heart} if heart else {})))
    builder.add(
        _filled(
            SessionMessage(),
            timestamp=_ms(start) + round(1000 * stroll.duration_s),
            start_time=_ms(start),
            sport=Sport.WALKING,
            total_elapsed_time=stroll.duration_s,
            total_timer_time=stroll.duration_s,
            total_distance=stroll.duration_s - 1,
        )
    )
    return bytes(builder.build().to_bytes())


def _samples(message, sensor, stroll, start, some):
    values = stroll.acc_mps2 / G if sensor == "accel" else np.rad2deg(stroll.gyr_radps)
    raw = TURNED.T @ values[:, some] * COUNTS[sensor] + LEVEL + np.array(OFFSET)[:, None]
    begun_ms = _ms(start) + round(1000 * stroll.time_s[some.start])
    offsets = np.round(1000 * (stroll.time_s[some] - stroll.time_s[some.start])).astype(int)
    axes = {
        f"{sensor}_{axis}": np.round(row).astype(int).tolist()
        for axis, row in zip("xyz", raw, strict=True)
    }
    return _filled(
        message,
        timestamp=begun_ms // 1000 * 1000,
        timestamp_ms=begun_ms % 1000,
        sample_time_offset=offsets.tolist(),
        **axes,
    )


def _filled(message, **told):
    for name, value in told.items():
        setattr(message, name, value)
    return message


def _ms(moment: datetime) -> int:
    return round(1000 * moment.timestamp())
