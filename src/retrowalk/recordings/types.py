"""What a recording is, whatever file or phone it came from."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from retrowalk.errors import NotEnoughSignal, UnreadableRecording
from retrowalk.languages import Message
from retrowalk.recordings.provenance import Input

FloatArray = npt.NDArray[np.float64]

Stretch = tuple[float, float]
"""Half-open, seconds from the start of a recording."""

ARRAYS = Message.verbatim("arrays")
"""The source of a recording that came out of no file."""


@dataclass(frozen=True, eq=False)
class HeartRate:
    """What a strap told of the heart: (n,) seconds from the start, (n,) beats per minute."""

    time_s: FloatArray
    bpm: FloatArray

    @property
    def mean_bpm(self) -> float:
        """Over all that the strap told, a reading about every second."""
        return float(self.bpm.mean())

    @property
    def highest_bpm(self) -> float:
        """The highest reading."""
        return float(self.bpm.max())


@dataclass(frozen=True, eq=False)
class Recording:
    """Sensor signals of a walk, in the axes of the device.

    Attributes
    ----------
    time_s : (n,) strictly increasing, seconds from the start of the recording, float64
    acc_mps2 : (3, n) specific force including gravity, m/s^2 (at rest it points up, 9.81 long)
    gyr_radps : (3, n) angular velocity, rad/s, right-handed; None where there was no gyroscope
    start_utc : the absolute time of ``time_s == 0``, if known
    source : what it was read from, for messages ("walk.zip, Sensor Logger")
    notes : what was noticed and put right while reading, for the walker
    forward_during : a stretch in which the walker is known to walk forward, if the source tells
    heart : the heart rate meanwhile, where there was a strap
    input : the file it was read from, where there was one
    """

    time_s: FloatArray
    acc_mps2: FloatArray
    gyr_radps: FloatArray | None
    start_utc: datetime | None = None
    source: Message = ARRAYS
    notes: tuple[Message, ...] = ()
    forward_during: Stretch | None = None
    heart: HeartRate | None = None
    input: Input | None = None

    @classmethod
    def from_arrays(
        cls,
        time_s: npt.ArrayLike,
        acc_mps2: npt.ArrayLike,
        gyr_radps: npt.ArrayLike | None = None,
        *,
        start_utc: datetime | None = None,
        source: str | Message = ARRAYS,
        notes: tuple[Message, ...] = (),
    ) -> Self:
        """Check and copy arrays into a recording; signals may be (3, n) or (n, 3).

        Signals given as float32 are kept so (a day at 100 Hz takes half the memory and loses
        nothing that a sensor tells); all others become float64.

        Samples with a time or a value that is not finite, and samples whose time does not
        advance, are left out and said so in ``notes``.

        Raises
        ------
        UnreadableRecording
            if the shapes do not belong together
        NotEnoughSignal
            if fewer than two samples remain
        """
        source = Message.of(source)
        time = np.array(time_s, dtype=np.float64).ravel()
        acc = _channel_major(acc_mps2, time.size, "acceleration", source)
        gyr = (
            None if gyr_radps is None else _channel_major(gyr_radps, time.size, "gyroscope", source)
        )

        finite = np.isfinite(time) & np.isfinite(acc).all(axis=0)
        if gyr is not None:
            finite &= np.isfinite(gyr).all(axis=0)
        advances = np.zeros_like(finite)
        kept = time[finite]
        if kept.size:
            latest = np.maximum.accumulate(kept)
            advances[finite] = np.concatenate(([True], kept[1:] > latest[:-1]))
        if advances.sum() < 2:
            raise NotEnoughSignal(Message("recordings-no-samples", source=source))
        if (lost := int(time.size - advances.sum())) > 0:
            notes = (*notes, Message("recordings-lost-samples", lost=lost, all=time.size))
        if not advances.all():
            time, acc = time[advances], acc[:, advances]
            gyr = None if gyr is None else gyr[:, advances]
        return cls(time - time[0], acc, gyr, start_utc, source, notes)

    @property
    def duration_s(self) -> float:
        """From the first to the last sample, seconds."""
        return float(self.time_s[-1] - self.time_s[0])

    @property
    def rate_hz(self) -> float:
        """The usual sampling rate, from the median interval, Hz."""
        return float(1.0 / np.median(np.diff(self.time_s)))


def _channel_major(values: npt.ArrayLike, n: int, what: str, source: Message) -> FloatArray:
    given = np.asarray(values)
    array: npt.NDArray[Any] = np.array(
        given, dtype=np.float32 if given.dtype == np.float32 else np.float64
    )
    if array.shape == (3, n):
        return array
    if array.shape == (n, 3):
        return np.ascontiguousarray(array.T)
    raise UnreadableRecording(
        Message("recordings-shape", source=source, signal=what, shape=str(array.shape), stamps=n)
    )
