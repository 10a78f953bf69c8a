"""FIT of devices that store acceleration: accelerometer_data, gyroscope_data, their calibration.

Garmin's profile: a message holds the samples of up to a second, each with its milliseconds after
the time of the message; raw counts become g and deg/s by three_d_sensor_calibration, as
``factor / divisor * matrix (raw - level_shift - offset)``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from retrowalk.errors import UnreadableRecording
from retrowalk.extras import needs
from retrowalk.languages import Message
from retrowalk.recordings.files import Files
from retrowalk.recordings.format import Format, source
from retrowalk.recordings.signals import assemble
from retrowalk.recordings.streams import Stream
from retrowalk.recordings.types import FloatArray, HeartRate, Recording
from retrowalk.recordings.units import Units

_EPOCH_S = 631_065_600  # 31 December 1989, since 1970
_DEFINED = re.compile(rb"[\x40-\x6f].(\x00\xa5\x00|\x01\x00\xa5)", re.DOTALL)
"""The definition of accelerometer_data, message 165, in either order of bytes."""
_MOST_SAMPLES = 40_000_000
_HEARTS_BPM = (20, 250)
_KINDS = {"accelerometer_data": "acceleration", "gyroscope_data": "gyroscope"}
_SENSORS = {"accelerometer": "acceleration", "gyroscope": "gyroscope"}
_PLACES = {  # by what the values are of: their fields, and what makes g or deg/s of them
    "acceleration": (("calibrated_accel_", 1.0), ("compressed_calibrated_accel_", 1e-3)),
    "gyroscope": (("calibrated_gyro_", 1.0),),
}
_RAW = {"acceleration": "accel_", "gyroscope": "gyro_"}


@dataclass
class _Stored:
    """What a file stores of one sensor, message by message."""

    times_s: list[FloatArray] = field(default_factory=list)
    values: list[FloatArray] = field(default_factory=list)
    calibration: dict[str, Any] | None = None
    uncalibrated: bool = False

    def stream(self) -> Stream | None:
        """Give all of it, if there is any."""
        if not self.times_s:
            return None
        return Stream(np.concatenate(self.times_s), np.concatenate(self.values, axis=1))


def recognise(files: Files) -> bool:
    """Tell it by the mark in its header, and by the definition of acceleration in it."""
    names = list(files.contents)
    if len(names) != 1 or files.head(names[0])[8:12] != b".FIT":
        return False
    return _DEFINED.search(files.read(names[0])) is not None


def read(files: Files) -> Recording:
    """Read acceleration, turning, and the heart rate meanwhile."""
    stored = {"acceleration": _Stored(), "gyroscope": _Stored()}
    beats: list[tuple[float, float]] = []
    for name, told in _messages(files):
        if name in _KINDS:
            kind = _KINDS[name]
            _take(stored[kind], kind, told)
        elif name == "three_d_sensor_calibration":
            kind = _SENSORS.get(str(told.get("sensor_type")), "")
            if kind:
                stored[kind].calibration = told
        elif name == "record" and _is_heart(told):
            beats.append((_EPOCH_S + told["timestamp"], told["heart_rate"]))
    acceleration = stored["acceleration"].stream()
    if acceleration is None:
        raw = stored["acceleration"].uncalibrated
        message = "recordings-fit-uncalibrated" if raw else "recordings-is-track"
        raise UnreadableRecording(Message(message, file=files.name, kind="fit"))
    recording = assemble(
        acceleration,
        gyroscope=stored["gyroscope"].stream(),
        units=Units(acceleration="g", gyroscope="deg/s"),
        sign_known=False,  # the profile does not say which way its axes point
        epoch_s=0.0,
        source=source(files, "FIT"),
    )
    return replace(recording, heart=_heart(beats, recording))


def _take(stored: _Stored, kind: str, told: dict[str, Any]) -> None:
    at_s, offsets_ms = told.get("timestamp"), _numbers(told.get("sample_time_offset"))
    values = _values(stored, kind, told)
    if not isinstance(at_s, int | float) or values is None or offsets_ms is None:
        return
    count = min(offsets_ms.size, values.shape[1])
    beyond_ms = told.get("timestamp_ms")
    begun_s = _EPOCH_S + float(at_s)
    begun_s += beyond_ms / 1000 if isinstance(beyond_ms, int | float) else 0
    stored.times_s.append(begun_s + offsets_ms[:count] / 1000)
    stored.values.append(values[:, :count])


def _values(stored: _Stored, kind: str, told: dict[str, Any]) -> FloatArray | None:
    """Give (3, n) in g or deg/s: as they were calibrated, else by what calibrates them."""
    for name, scale in _PLACES[kind]:
        if (found := _axes(told, name)) is not None:
            return scale * found
    raw = _axes(told, _RAW[kind])
    if raw is None:
        return None
    by = stored.calibration
    if by is None or not by.get("calibration_divisor"):
        stored.uncalibrated = True
        return None
    factor = float(_factor(by)) / float(by["calibration_divisor"])
    matrix = _numbers(by.get("orientation_matrix"))
    turned = np.eye(3) if matrix is None or matrix.size != 9 else matrix.reshape(3, 3)
    shift, offsets = by.get("level_shift") or 0, _numbers(by.get("offset_cal"))
    offset = np.zeros(3) if offsets is None or offsets.size != 3 else offsets
    return np.asarray(factor * (turned @ (raw - float(shift) - offset[:, None])))


def _factor(by: dict[str, Any]) -> float:
    names = ("accel_cal_factor", "gyro_cal_factor", "calibration_factor")
    return float(next((by[name] for name in names if by.get(name) is not None), 1.0))


def _axes(told: dict[str, Any], name: str) -> FloatArray | None:
    found = [_numbers(told.get(f"{name}{axis}")) for axis in "xyz"]
    known = [one for one in found if one is not None]
    if len(known) < 3:
        return None
    count = min(one.size for one in known)
    return np.stack([one[:count] for one in known])


def _numbers(value: Any) -> FloatArray | None:
    """Take one number or several; NaN is what the device marked as none."""
    if value is None:
        return None
    told = value if isinstance(value, tuple | list) else (value,)
    if not all(one is None or isinstance(one, int | float) for one in told):
        return None
    return np.array([np.nan if one is None else float(one) for one in told])


def _is_heart(told: dict[str, Any]) -> bool:
    at, beats = told.get("timestamp"), told.get("heart_rate")
    if not isinstance(at, int | float) or not isinstance(beats, int | float):
        return False
    return _HEARTS_BPM[0] <= beats <= _HEARTS_BPM[1]


def _heart(beats: list[tuple[float, float]], recording: Recording) -> HeartRate | None:
    """Put what was told of the heart on the time of the recording, and leave out what is beside."""
    if not beats or recording.start_utc is None:
        return None
    at_s, bpm = np.array(beats).T
    at_s = at_s - recording.start_utc.timestamp()
    inside = (at_s >= 0) & (at_s <= recording.time_s[-1]) & (np.diff(at_s, prepend=-np.inf) > 0)
    return HeartRate(at_s[inside], bpm[inside]) if inside.any() else None


def _messages(files: Files) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give messages by name; what is damaged ends them."""
    with needs("fit"):
        import fitdecode

    reader = fitdecode.FitReader(
        files.read(next(iter(files.contents))),
        processor=None,
        check_crc=fitdecode.CrcCheck.DISABLED,
        error_handling=fitdecode.ErrorHandling.IGNORE,
    )
    frames, samples = iter(reader), 0
    while True:
        try:
            frame = next(frames)
            if frame.frame_type != fitdecode.FIT_FRAME_DATA:
                continue
            told = {one.name: one.value for one in frame.fields if one.value is not None}
        except StopIteration:
            return
        except Exception as problem:  # the library raises what it likes where a file is damaged
            if samples:
                return
            raise UnreadableRecording(Message("recordings-damaged", file=files.name)) from problem
        if frame.name in _KINDS:
            samples += 30
            if samples > _MOST_SAMPLES:
                raise UnreadableRecording(Message("recordings-large", file=files.name))
        yield str(frame.name), told


FORMAT = Format(
    name="FIT with acceleration",
    comes_as="fit (extra `fit`)",
    told_by="its header, and messages `accelerometer_data`",
    minds="raw counts and their calibration, calibrated values, samples packed by the second; a "
    "file without acceleration is an activity: `retrowalk import`",
    advice="a device that logs its accelerometer, 25 Hz or more; worn on the trunk where it can be",
    recognise=recognise,
    read=read,
)
