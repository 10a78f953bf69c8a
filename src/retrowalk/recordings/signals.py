"""From streams as a phone wrote them to one recording: unit, sign, gravity, one time base."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum

import numpy as np
import numpy.typing as npt

from retrowalk.errors import NotEnoughSignal, UnreadableRecording
from retrowalk.recordings.types import FloatArray, Recording

STANDARD_GRAVITY_MPS2 = 9.80665

SLOWEST_HZ = 10.0
"""Below this, steps (about two a second) can't be told apart."""
_SLOW_HZ = 25.0
# Beyond any sensor, in any unit.
_LARGEST = 1e6
_LONGEST_S = 31 * 86_400.0
_COMPANY_S = 3600.0
_HOLE_S = 1.0
# A stretch this long may be drawn through between two samples of a stream, never a longer one.
_BRIDGED_S = 0.1
_BRIDGED_INTERVALS = 3.0
# Faster than anyone turns in walking (1,150 degrees a second), so it must be degrees.
_FASTEST_RADPS = 20.0


class Sign(Enum):
    """Which way acceleration points when the phone is at rest."""

    UP = "up"
    """Android, and what this package means by acceleration (specific force)."""
    DOWN = "down"
    """iOS."""
    DOWN_IN_G = "down if in g"
    """Apple's unit has Apple's sign; in m/s^2 the app has turned it already."""


@dataclass(frozen=True, eq=False)
class Stream:
    """One sensor's samples: ``time_s`` (n,), ``values`` (3, n), in the sensor's own times."""

    time_s: FloatArray
    values: FloatArray

    def cleaned(self) -> "Stream":
        """Leave out samples that can't be true, or whose time does not advance."""
        sound = np.isfinite(self.time_s) & (np.abs(self.values) < _LARGEST).all(axis=0)
        time_s, values = self.time_s[sound], self.values[:, sound]
        # a damaged digit in a time stamp must not cost the samples on its other side
        for trusted in (_near_the_middle, _advancing, _in_company):
            kept = trusted(time_s)
            time_s, values = time_s[kept], values[:, kept]
        return Stream(time_s, values)

    def at(self, time_s: FloatArray) -> tuple[FloatArray, npt.NDArray[np.bool_]]:
        """Interpolate at other times.

        Returns the values (3, m) and where they are known (m,): inside the stream, and not
        within a gap of more than 0.1 s or three sampling intervals, which is not bridged.
        """
        if self.time_s.size < 2:
            return np.full((3, time_s.size), np.nan), np.zeros(time_s.size, dtype=bool)
        steps = np.diff(self.time_s)
        bridged = max(_BRIDGED_S, _BRIDGED_INTERVALS * float(np.median(steps)))
        after = np.searchsorted(self.time_s, time_s, side="left")
        inside = (time_s >= self.time_s[0]) & (time_s <= self.time_s[-1])
        gap = steps[np.clip(after - 1, 0, steps.size - 1)]
        exact = self.time_s[np.clip(after, 0, self.time_s.size - 1)] == time_s
        values = np.stack([np.interp(time_s, self.time_s, channel) for channel in self.values])
        return values, inside & (exact | (gap <= bridged))


def _near_the_middle(time_s: FloatArray) -> npt.NDArray[np.bool_]:
    """Mark samples within the longest recording of the middle one."""
    if not time_s.size:
        return np.zeros(0, dtype=bool)
    middle = float(np.partition(time_s, time_s.size // 2)[time_s.size // 2])
    return (time_s > middle - _LONGEST_S) & (time_s < middle + _LONGEST_S)


def _advancing(time_s: FloatArray) -> npt.NDArray[np.bool_]:
    """Mark samples later than all before, or earlier than all after: whichever keeps more."""
    earlier = np.maximum.accumulate(np.append(-np.inf, time_s))[:-1]
    later = np.minimum.accumulate(np.append(time_s, np.inf)[::-1])[::-1][1:]
    forward, backward = time_s > earlier, time_s < later
    return forward if forward.sum() >= backward.sum() else backward


def _in_company(time_s: FloatArray) -> npt.NDArray[np.bool_]:
    """Mark samples with another one within the hour."""
    gaps = np.diff(time_s, prepend=-np.inf, append=np.inf)
    return np.asarray(np.minimum(gaps[:-1], gaps[1:]) < _COMPANY_S)


def seconds(stamps: FloatArray) -> tuple[FloatArray, bool]:
    """Turn time stamps into seconds, and tell whether they count from 1970.

    Nano-, micro-, milliseconds and seconds since 1970 are told by their size; everything
    smaller is taken for seconds from some start.
    """
    size = float(np.nanmedian(np.abs(stamps))) if np.isfinite(stamps).any() else 0.0
    for least, per_second in ((1e17, 1e9), (1e14, 1e6), (1e11, 1e3), (1e8, 1.0)):
        if size >= least:
            return stamps / per_second, True
    return stamps, False


def assemble(
    acceleration: Stream,
    *,
    source: str,
    gravity: Stream | None = None,
    gyroscope: Stream | None = None,
    sign: Sign = Sign.UP,
    has_gravity: bool | None = None,
    epoch_s: float | None = None,
    notes: tuple[str, ...] = (),
) -> Recording:
    """Make one recording of what a phone's sensors wrote.

    Parameters
    ----------
    acceleration : with gravity, or without it if ``gravity`` is given; m/s^2 or g, told from
        the data. Its times become those of the recording.
    gravity : the separate gravity stream of some apps, in the unit of ``acceleration``
    gyroscope : rad/s, or deg/s where faster than anyone turns
    sign : which way acceleration, and gravity with it, points at rest
    has_gravity : True where the app says so; None to tell it from the data
    epoch_s : what the time 0 of the streams is in seconds since 1970, if known

    Raises
    ------
    UnreadableRecording
        if there is no gravity in it, so that it can't be made specific force
    NotEnoughSignal
        if it is too slow or too short to hold steps
    """
    acc = acceleration.cleaned()
    lost = acceleration.time_s.size - acc.time_s.size
    _require_samples(acc, source)
    if lost:
        of = acceleration.time_s.size
        notes += (f"{lost:,} of {of:,} samples were damaged or repeated; left out.",)

    if gravity is not None:
        force, scale, unit = _with_gravity(acc, gravity.cleaned(), source)
    else:
        force, scale, unit = acc, *_unit_of(acc, source, has_gravity=has_gravity)
    if unit:
        notes += (f"The acceleration is in {unit}; it was turned into m/s².",)
    if sign is Sign.DOWN or (sign is Sign.DOWN_IN_G and unit):
        scale = -scale

    rates: FloatArray | None = None
    if gyroscope is None:
        notes += ("There is no gyroscope in it, so direction can't be measured. Steps can.",)
    else:
        force, rates, more = _on_the_times_of(force, gyroscope.cleaned())
        notes += more
    notes += _about_pace(force)
    return Recording.from_arrays(
        force.time_s,
        force.values * scale,
        rates,
        start_utc=None if epoch_s is None else _utc(epoch_s + float(force.time_s[0])),
        source=source,
        notes=notes,
    )


def _require_samples(acc: Stream, source: str) -> None:
    if acc.time_s.size < 2:
        raise NotEnoughSignal(f"{source}: it holds no samples to measure from. Record again.")
    rate_hz = 1.0 / float(np.median(np.diff(acc.time_s)))
    if rate_hz < SLOWEST_HZ:
        raise NotEnoughSignal(
            f"{source}: it holds {rate_hz:.2g} samples a second, too few to see steps. "
            "Record 50 or 100 a second."
        )


def _with_gravity(acc: Stream, gravity: Stream, source: str) -> tuple[Stream, float, str]:
    values, known = gravity.at(acc.time_s)
    if known.sum() < 2:
        raise UnreadableRecording(
            f"{source}: acceleration and gravity were not recorded at the same time. "
            "Record both together."
        )
    both = Stream(acc.time_s[known], (acc.values + values)[:, known])
    scale, unit = _scale_of(float(np.median(np.linalg.norm(gravity.values, axis=0))))
    if scale is None:
        raise UnreadableRecording(f"{source}: its gravity has no known unit. Record in m/s².")
    return both, scale, unit


def _unit_of(acc: Stream, source: str, *, has_gravity: bool | None) -> tuple[float, str]:
    """Tell the unit from gravity, which is what remains of a second of movement.

    On the foot more than gravity remains (1.4 g), on a swinging arm less; but no acceleration
    without gravity stays about 1 m/s^2 so steadily that it could be taken for gravity in g.
    """
    length = np.linalg.norm(acc.values, axis=0)
    if has_gravity:
        scale, unit = _scale_of(float(np.median(length)))
    else:
        low, middle, high = np.quantile(_levels(acc), (0.1, 0.5, 0.9))
        scale, unit = _scale_of(float(middle))
        in_g = 1.0 if scale is None else scale / STANDARD_GRAVITY_MPS2
        restless = not 0.5 < np.quantile(length, 0.25) * in_g < 1.4
        if restless or (unit and not 0.75 < low * in_g < high * in_g < 1.7):
            scale = None
    if scale is None:
        raise UnreadableRecording(
            f"{source}: it holds acceleration without gravity, and no gravity beside it. "
            "Record with gravity and the gyroscope, or hand in the gravity sensor's file with it."
        )
    return scale, unit


def _scale_of(level: float) -> tuple[float | None, str]:
    for scale, unit in (
        (1.0, ""),
        (STANDARD_GRAVITY_MPS2, "g"),
        (STANDARD_GRAVITY_MPS2 / 1000, "thousandths of g"),
    ):
        if 0.5 < level * scale / STANDARD_GRAVITY_MPS2 < 2.0:
            return scale, unit
    return None, ""


def _levels(acc: Stream) -> FloatArray:
    """Length of the mean acceleration of each second (of each stretch of some samples)."""
    starts = np.flatnonzero(np.diff(np.floor(acc.time_s - acc.time_s[0]), prepend=-1.0))
    counts = np.diff(np.append(starts, acc.time_s.size))
    means = np.add.reduceat(acc.values, starts, axis=1) / counts
    full = counts >= 0.5 * np.median(counts)
    return np.asarray(np.linalg.norm(means[:, full], axis=0))


def _on_the_times_of(
    acc: Stream, gyroscope: Stream
) -> tuple[Stream, FloatArray | None, tuple[str, ...]]:
    values, known = gyroscope.at(acc.time_s)
    if known.sum() < 2:
        return (
            acc,
            None,
            (
                "The gyroscope was not running with the accelerometer, so direction can't be "
                "measured. Steps can.",
            ),
        )
    notes: tuple[str, ...] = ()
    if np.quantile(np.abs(values[:, known]).max(axis=0), 0.99) > _FASTEST_RADPS:
        values = np.deg2rad(values)
        notes += ("The gyroscope is in degrees a second; it was turned into rad/s.",)
    intervals = np.diff(acc.time_s, append=acc.time_s[-1])
    lost_s = float(intervals[~known & (intervals < _HOLE_S)].sum())
    if lost_s >= _HOLE_S:
        notes += (f"The gyroscope is missing for {lost_s:.0f} s; they were left out.",)
    return Stream(acc.time_s[known], acc.values[:, known]), values[:, known], notes


def _about_pace(acc: Stream) -> tuple[str, ...]:
    intervals = np.diff(acc.time_s)
    notes: tuple[str, ...] = ()
    if (rate_hz := 1.0 / float(np.median(intervals))) < _SLOW_HZ:
        notes += (f"It holds {rate_hz:.0f} samples a second; 50 or more would be surer.",)
    holes = intervals[intervals > _HOLE_S]
    if holes.size:
        gaps = "one gap" if holes.size == 1 else f"{holes.size} gaps"
        notes += (f"There is no signal for {holes.sum():.0f} s of it, in {gaps}.",)
    return notes


def _utc(since_1970_s: float) -> datetime | None:
    try:
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=since_1970_s)
    except OverflowError:
        return None
