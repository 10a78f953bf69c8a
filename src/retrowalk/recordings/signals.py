"""From streams as a phone wrote them to one recording on one time base."""

import numpy as np

from retrowalk.errors import NotEnoughSignal
from retrowalk.languages import Message
from retrowalk.recordings.gravity import Sign, specific_force
from retrowalk.recordings.streams import Stream, some, usual
from retrowalk.recordings.times import utc
from retrowalk.recordings.types import FloatArray, Recording

SLOWEST_HZ = 10.0
"""Below this, steps (about two a second) can't be told apart."""
_SLOW_HZ = 25.0
_HOLE_S = 1.0
# Faster than anyone turns in walking (1,150 degrees a second), so it must be degrees.
_FASTEST_RADPS = 20.0


def assemble(
    acceleration: Stream,
    *,
    source: str | Message,
    gravity: Stream | None = None,
    gyroscope: Stream | None = None,
    sign: Sign = Sign.UP,
    has_gravity: bool = False,
    epoch_s: float | None = None,
    notes: tuple[Message, ...] = (),
) -> Recording:
    """Make one recording of what a phone's sensors wrote.

    Parameters
    ----------
    acceleration : m/s², g or thousandths of g, told from the data; its times become those of
        the recording
    gravity : the separate gravity stream of some apps, in the unit of ``acceleration``
    gyroscope : rad/s, or deg/s where faster than anyone turns
    sign : which way acceleration, and gravity with it, points at rest
    has_gravity : True where the app says so, else it is told from the data
    epoch_s : what the time 0 of the streams is in seconds since 1970, if known

    Raises
    ------
    UnreadableRecording
        if there is no gravity in it, so that it can't be made specific force
    NotEnoughSignal
        if it is too slow or too short to hold steps
    """
    source = Message.of(source)
    cleaned = acceleration.cleaned()
    _require_samples(cleaned, source)
    if lost := acceleration.time_s.size - cleaned.time_s.size:
        of = acceleration.time_s.size
        notes += (Message("recordings-lost-samples", lost=lost, all=of),)
    force, unit = specific_force(
        cleaned, gravity and gravity.cleaned(), sign, source, surely=has_gravity
    )
    if unit != "m/s²":
        notes += (Message("recordings-unit", unit=unit),)
    rates: FloatArray | None = None
    if gyroscope is None:
        notes += (Message("recordings-no-gyroscope"),)
    else:
        force, rates, more = _with_gyroscope(force, gyroscope.cleaned())
        notes += more
    return Recording(
        force.time_s - force.time_s[0],
        force.values,
        rates,
        start_utc=None if epoch_s is None else utc(epoch_s + float(force.time_s[0])),
        source=source,
        notes=notes + _about_pace(force.time_s),
    )


def _require_samples(acceleration: Stream, source: Message) -> None:
    if acceleration.time_s.size < 2:
        raise NotEnoughSignal(Message("recordings-no-samples", source=source))
    rate_hz = 1.0 / usual(np.diff(acceleration.time_s))
    if rate_hz < SLOWEST_HZ:
        raise NotEnoughSignal(Message("recordings-slow", source=source, rate=rate_hz))


def _with_gyroscope(
    force: Stream, gyroscope: Stream
) -> tuple[Stream, FloatArray | None, tuple[Message, ...]]:
    """Put the gyroscope on the times of the accelerometer; where it is unknown, both end."""
    values, known = gyroscope.at(force.time_s)
    if known.sum() < 2:
        return force, None, (Message("recordings-gyroscope-apart"),)
    rates = Stream(force.time_s, values).only(known).values
    notes: tuple[Message, ...] = ()
    if np.quantile(np.abs(some(rates)).max(axis=0), 0.99) > _FASTEST_RADPS:
        rates = np.deg2rad(rates)
        notes += (Message("recordings-degrees"),)
    intervals = np.diff(force.time_s, append=force.time_s[-1])
    lost_s = float(intervals[~known & (intervals < _HOLE_S)].sum())
    if lost_s >= _HOLE_S:
        notes += (Message("recordings-gyroscope-missing", seconds=round(lost_s)),)
    return force.only(known), rates, notes


def _about_pace(time_s: FloatArray) -> tuple[Message, ...]:
    intervals = np.diff(time_s)
    notes: tuple[Message, ...] = ()
    if (rate_hz := 1.0 / usual(intervals)) < _SLOW_HZ:
        notes += (Message("recordings-pace", rate=round(rate_hz)),)
    holes = intervals[intervals > _HOLE_S]
    if holes.size:
        lost_s = round(float(holes.sum()))
        notes += (Message("recordings-gaps", seconds=lost_s, gaps=holes.size),)
    return notes
