"""What a recording is, whatever file or phone it came from."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from retrowalk.errors import NotEnoughSignal, UnreadableRecording
from retrowalk.languages import Message
from retrowalk.recordings.rows import LARGEST, good_rows
from retrowalk.recordings.times import PER_SECOND
from retrowalk.recordings.units import IN_MPS2, IN_RADPS, Units, is_still, usual_interval_s

FloatArray = npt.NDArray[np.float64]

GAP_S = 1.0
"""A longer silence is a gap in a recording: nobody knows what happened in it."""
HOLE_S = 0.2
"""A longer silence of the gyroscope alone is one; in a shorter a trunk hardly turns."""
_BLOCK = 1 << 18

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
    gyr_radps : (3, n) angular velocity, rad/s, right-handed; None where there was no gyroscope,
        NaN in all three rows where it was silent while the accelerometer went on
    start_utc : the absolute time of ``time_s == 0``, if known
    source : what it was read from, for messages ("walk.zip, Sensor Logger")
    notes : what was noticed and put right while reading, for the walker
    forward_during : a stretch in which the walker is known to walk forward, if the source tells
    heart : the heart rate meanwhile, where there was a strap
    has_gravity : False where ``acc_mps2`` is movement only, without gravity: what is up, and so
        direction and length, can't be told of it
    sign_known : False where nothing says that acceleration points up at rest, and not down as iOS
        has it; one is the mirror image of the other, so that no signal tells
    units_known : of which signals ("acceleration", "gyroscope") the unit is sure, and is not to be
        told from the data
    """

    time_s: FloatArray
    acc_mps2: FloatArray
    gyr_radps: FloatArray | None
    start_utc: datetime | None = None
    source: Message = ARRAYS
    notes: tuple[Message, ...] = ()
    forward_during: Stretch | None = None
    heart: HeartRate | None = None
    has_gravity: bool = True
    sign_known: bool = True
    units_known: frozenset[str] = frozenset()

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
        units: Mapping[str, str] | Units | None = None,
    ) -> Self:
        """Check and copy arrays into a recording; signals may be (3, n) or (n, 3).

        Signals given as float32 are kept so (a day at 100 Hz takes half the memory and loses
        nothing that a sensor tells); all others become float64.

        Samples whose time or acceleration can't be true are left out; rows that are not in the
        order of time are sorted; after a clock that was set back it goes on; packets, and samples
        that share a stamp, are laid out evenly. Each is said so in ``notes``. Where only the
        gyroscope is missing, NaN, the sample stays.

        ``units`` are those of the arrays where they are others than their names say, or are not
        to be told from the data: ``{"acceleration": "g", "gyroscope": "deg/s", "time": "ms"}``.

        Raises
        ------
        UnreadableRecording
            if the shapes do not belong together
        NotEnoughSignal
            if fewer than two samples remain
        InvalidAnswer
            if there is no such unit
        """
        told = Units.of(units)
        source = Message.of(source)
        time = np.array(time_s, dtype=np.float64).ravel()
        acc = _channel_major(acc_mps2, time.size, "acceleration", source)
        gyr = (
            None if gyr_radps is None else _channel_major(gyr_radps, time.size, "gyroscope", source)
        )

        if told.time is not None:
            time /= PER_SECOND[told.time]
        if told.acceleration is not None:
            scale = IN_MPS2[told.acceleration]
            acc *= -scale if told.downward else scale
        if told.gyroscope is not None and gyr is not None:
            gyr *= IN_RADPS[told.gyroscope]
        rows = good_rows(time, [acc], [] if gyr is None else [gyr])
        if rows.time_s.size < 2:
            raise NotEnoughSignal(Message("recordings-no-samples", source=source))
        acc = rows.of(acc)
        silent: tuple[Message, ...] = ()
        if gyr is not None:
            gyr, silent = what_works(rows.time_s, where_known(rows.of(gyr)))
        return cls(
            rows.time_s - rows.time_s[0],
            acc,
            gyr,
            start_utc,
            source,
            (*notes, *rows.notes, *silent),
            units_known=told.known,
        )

    @property
    def duration_s(self) -> float:
        """From the first to the last sample, seconds."""
        return float(self.time_s[-1] - self.time_s[0])

    @property
    def rate_hz(self) -> float:
        """The usual sampling rate, from the median interval, Hz."""
        return 1.0 / usual_interval_s(self.time_s)


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


def what_works(
    time_s: FloatArray, gyr: FloatArray | None
) -> tuple[FloatArray | None, tuple[Message, ...]]:
    """Take a gyroscope as far as it works, and say where it does not."""
    if gyr is None:
        return None, ()
    if is_still(gyr):
        return None, (Message("recordings-gyroscope-dead"),)
    lost_s = sum(end_s - start_s for start_s, end_s in silences(time_s, gyr))
    if lost_s < GAP_S:
        return gyr, ()
    return gyr, (Message("recordings-gyroscope-missing", seconds=round(lost_s)),)


def silences(time_s: FloatArray, gyr: FloatArray) -> list[Stretch]:
    """Find where a gyroscope is silent, NaN, for longer than ``HOLE_S``."""
    edges: list[int] = []
    for block in range(0, time_s.size, _BLOCK):
        part = np.isnan(gyr[0, max(0, block - 1) : block + _BLOCK])
        if block == 0:
            part = np.append(False, part)
        edges += (np.flatnonzero(part[1:] != part[:-1]) + block).tolist()
    if len(edges) % 2:
        edges.append(time_s.size - 1)
    ends_s = time_s[edges].reshape(-1, 2)
    return [(a, b) for a, b in ends_s.tolist() if b - a > HOLE_S]


def where_known(gyr: FloatArray) -> FloatArray | None:
    """Mark samples of a gyroscope that can't be true as missing; None where there are no others."""
    with np.errstate(invalid="ignore"):
        silent = ~(np.abs(gyr) < LARGEST).all(axis=0)
    if silent.all():
        return None
    if silent.any():
        gyr = gyr.copy()
        gyr[:, silent] = np.nan
    return gyr
