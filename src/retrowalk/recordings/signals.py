"""From streams as a phone wrote them to one recording on one time base."""

import numpy as np

from retrowalk.errors import NotEnoughSignal
from retrowalk.languages import Message
from retrowalk.recordings.gravity import Sign, specific_force
from retrowalk.recordings.rows import good_rows
from retrowalk.recordings.streams import Stream
from retrowalk.recordings.times import utc
from retrowalk.recordings.types import GAP_S, FloatArray, Recording, what_works, where_known
from retrowalk.recordings.units import IN_RADPS, UNTOLD, Units, unit_of_turning, usual_interval_s

SLOWEST_HZ = 10.0
"""Below this, steps (about two a second) can't be told apart."""
_ABOUT = 0.02  # a rate is never that sharp
_SLOW_HZ = 24.0
_TURNED = {
    "deg/s": (Message("recordings-degrees"),),
    "mdeg/s": (Message("recordings-millidegrees"),),
}


def assemble(
    acceleration: Stream,
    *,
    source: str | Message,
    gravity: Stream | None = None,
    gyroscope: Stream | None = None,
    sign: Sign = Sign.UP,
    has_gravity: bool = False,
    sign_known: bool = True,
    epoch_s: float | None = None,
    units: Units = UNTOLD,
    notes: tuple[Message, ...] = (),
) -> Recording:
    """Make one recording of what a phone's sensors wrote.

    Streams that have the same times share the rows of a table.

    Parameters
    ----------
    acceleration : m/s², g or thousandths of g, told from the data; its times become those of
        the recording
    gravity : the separate gravity stream of some apps, in the unit of ``acceleration``
    gyroscope : rad/s or deg/s, told from the data
    sign : which way acceleration, and gravity with it, points at rest
    sign_known : False where nothing told so
    has_gravity : True where the app says so, else it is told from the data
    epoch_s : what the time 0 of the streams is in seconds since 1970, if known
    units : what was declared: it is not told from the data then

    Raises
    ------
    UnreadableRecording
        if the acceleration is neither with gravity nor without
    NotEnoughSignal
        if it is too slow or too short to hold steps
    """
    source = Message.of(source)
    force, gravity, gyroscope, said = _laid_out(acceleration, gravity, gyroscope)
    notes += said
    _require_samples(force, source)
    force, unit, felt = specific_force(
        force, gravity, sign, source, surely=has_gravity, units=units
    )
    if unit != "m/s²":
        notes += (Message("recordings-unit", unit=unit),)
    rates: FloatArray | None = None
    if not felt:
        notes += (Message("recordings-movement-only"),)
    elif gyroscope is None:
        notes += (Message("recordings-no-gyroscope"),)
    else:
        rates, more = _rates(force, gyroscope, units)
        rates, silent = what_works(force.time_s, rates)
        notes += (*more, *silent)
    return Recording(
        force.time_s - force.time_s[0],
        force.values,
        rates,
        start_utc=None if epoch_s is None else utc(epoch_s + float(force.time_s[0])),
        source=source,
        notes=notes + _about_pace(force.time_s),
        has_gravity=felt,
        sign_known=sign_known or units.downward is not None,
        units_known=frozenset({"acceleration", "gyroscope"}),
    )


def _laid_out(
    acceleration: Stream, gravity: Stream | None, gyroscope: Stream | None
) -> tuple[Stream, Stream | None, Stream | None, tuple[Message, ...]]:
    """Put each in the order of time: together where they share the rows of a table."""
    time_s = acceleration.time_s
    shared = [
        s
        for s in (gravity, gyroscope)
        if s is not None and np.array_equal(s.time_s, time_s, equal_nan=True)
    ]
    signals = [acceleration.values] + [s.values for s in shared if s is gravity]
    rows = good_rows(time_s, signals, [s.values for s in shared if s is gyroscope])
    streams = [
        s and (s.of(rows) if any(s is one for one in shared) else s.cleaned())
        for s in (gravity, gyroscope)
    ]
    return acceleration.of(rows), streams[0], streams[1], rows.notes


def _require_samples(acceleration: Stream, source: Message) -> None:
    if acceleration.time_s.size < 2:
        raise NotEnoughSignal(Message("recordings-no-samples", source=source))
    require_rate(1.0 / usual_interval_s(acceleration.time_s), source)


def require_rate(rate_hz: float, source: Message, least_hz: float = SLOWEST_HZ) -> None:
    """Refuse what is too slow to hold steps.

    Raises
    ------
    NotEnoughSignal
        if there are fewer than ``least_hz`` samples a second
    """
    if rate_hz < least_hz * (1.0 - _ABOUT):
        raise NotEnoughSignal(
            Message("recordings-slow", source=source, rate=rate_hz, least=least_hz)
        )


def _rates(
    force: Stream, gyroscope: Stream, units: Units
) -> tuple[FloatArray | None, tuple[Message, ...]]:
    """Put the gyroscope on the times of the accelerometer, NaN where it is missing."""
    if gyroscope.time_s is force.time_s:
        rates = where_known(gyroscope.values)
    else:
        values, known = gyroscope.at(force.time_s)
        rates = where_known(np.where(known, values, np.nan)) if known.sum() >= 2 else None
    if rates is None:
        return None, (Message("recordings-gyroscope-apart"),)
    if units.gyroscope is not None:
        return IN_RADPS[units.gyroscope] * rates, ()
    unit = unit_of_turning(force.time_s, force.values, rates)
    return IN_RADPS[unit] * rates, _TURNED.get(unit, ())


def _about_pace(time_s: FloatArray) -> tuple[Message, ...]:
    intervals = np.diff(time_s)
    notes: tuple[Message, ...] = ()
    if (rate_hz := 1.0 / usual_interval_s(time_s)) < _SLOW_HZ:
        notes += (Message("recordings-pace", rate=round(rate_hz)),)
    holes = intervals[intervals > GAP_S]
    if holes.size:
        lost_s = round(float(holes.sum()))
        notes += (Message("recordings-gaps", seconds=lost_s, gaps=holes.size),)
    return notes
