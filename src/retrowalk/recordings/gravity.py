"""Acceleration becomes specific force in m/s²: gravity, unit and sign, told from the data.

The same heading stands above acceleration with gravity in one file and without in another, and
above m/s² in one and g in another; what gravity does in the data is surer than what the heading
says.
"""

from enum import Enum

import numpy as np

from retrowalk.errors import UnreadableRecording
from retrowalk.languages import Message
from retrowalk.recordings.streams import Stream, some
from retrowalk.recordings.types import FloatArray
from retrowalk.recordings.units import (
    IN_MPS2,
    STANDARD_GRAVITY_MPS2,
    UNTOLD,
    Units,
    usual_interval_s,
    without_spikes,
)

# What remains of a second is so much of the mean square. With gravity it is at least 0.25 (trunks
# of quick runners), without it at most 0.22 (phones on people who walk).
_GRAVITYS = 0.235
# In m/s² nothing but gravity remains as long as this, second after second.
_SURELY_MPS2 = (7.0, 13.0)
_SECONDS = 1000


class Sign(Enum):
    """Which way acceleration points when the phone is at rest."""

    UP = "up"
    """Android, and what this package means by acceleration (specific force)."""
    DOWN = "down"
    """iOS."""
    DOWN_IN_G = "down-in-g"
    """Apple's unit has Apple's sign; in m/s² the app has turned it already."""


def specific_force(
    acceleration: Stream,
    gravity: Stream | None,
    sign: Sign,
    source: Message,
    *,
    surely: bool,
    units: Units = UNTOLD,
) -> tuple[Stream, str, bool]:
    """Make specific force of acceleration, and name the unit it was in.

    Parameters
    ----------
    acceleration, gravity : cleaned, in one unit; gravity is added where acceleration lacks it
    surely : True where the app says that gravity is in it, however wild the movement
    units : what was declared of acceleration

    Returns
    -------
    The acceleration in m/s², the unit, and whether gravity is in it. Where it is not, and nothing
    else was declared, m/s² is taken for the unit.

    Raises
    ------
    UnreadableRecording
        if it is neither acceleration with gravity nor without
    """
    if gravity is not None:
        acceleration = _joined(acceleration, gravity, source)
        unit = _unit_of(_middle_length(gravity))
    elif surely:
        unit = _unit_of(_middle_length(acceleration))
    else:
        unit = unit_with_gravity(acceleration.time_s, acceleration.values)
    has_gravity = unit is not None
    if not has_gravity and not is_movement_only(acceleration.time_s, acceleration.values):
        raise UnreadableRecording(Message("recordings-no-gravity", source=source))
    unit = units.acceleration or unit or "m/s²"
    turned = sign is Sign.DOWN or (sign is Sign.DOWN_IN_G and unit == "g")
    if units.downward is not None:
        turned = units.downward
    scale = -IN_MPS2[unit] if turned else IN_MPS2[unit]
    if scale != 1.0:
        acceleration = Stream(acceleration.time_s, scale * acceleration.values)
    return acceleration, unit, has_gravity


def _joined(acceleration: Stream, gravity: Stream, source: Message) -> Stream:
    values, known = gravity.at(acceleration.time_s)
    if known.sum() < 2:
        raise UnreadableRecording(Message("recordings-gravity-apart", source=source))
    along, whole = np.vdot(acceleration.values[:, known], values[:, known]), np.vdot(values, values)
    if along > 0.5 * whole:
        return acceleration
    return Stream(acceleration.time_s, acceleration.values + values).only(known)


def unit_with_gravity(time_s: FloatArray, acc: FloatArray) -> str | None:
    """Tell the unit from gravity, which is what remains of a second of movement; None without.

    A trunk that runs feels hardly anything for a third of the time and 3 g after it, and a foot or
    a wrist more; the mean of a second is gravity still, within the half of it.
    """
    felt, share = _remaining(time_s, acc)
    return _unit_of(felt) if _holds_gravity(felt, share) else None


def is_movement_only(time_s: FloatArray, acc: FloatArray) -> bool:
    """Tell whether acceleration comes back as often as it goes, as it does without gravity."""
    return not _holds_gravity(*_remaining(time_s, acc))


def _holds_gravity(felt: float, share: float) -> bool:
    return share >= _GRAVITYS or _SURELY_MPS2[0] <= felt <= _SURELY_MPS2[1]


def _unit_of(level: float) -> str | None:
    for unit, scale in IN_MPS2.items():
        if 0.5 < level * scale / STANDARD_GRAVITY_MPS2 < 2.0:
            return unit
    return None


def _middle_length(stream: Stream) -> float:
    return float(np.median(np.linalg.norm(some(stream.values), axis=0)))


def _remaining(time_s: FloatArray, acc: FloatArray) -> tuple[float, float]:
    """Tell how long the mean acceleration of a second is, and its share of the mean square."""
    n = time_s.size
    second = min(n, max(1, round(1.0 / usual_interval_s(time_s))))
    starts = np.linspace(0, n - second, max(1, min(_SECONDS, n // second))).astype(np.intp)
    sizes, power = np.empty(starts.size), np.empty(starts.size)
    for k in range(0, starts.size, 256):
        rows = acc[:, starts[k : k + 256, None] + np.arange(second)].astype(np.float64)
        rows = without_spikes(rows)
        sizes[k : k + 256] = np.linalg.norm(rows.mean(axis=2), axis=0)
        power[k : k + 256] = np.einsum("ijk,ijk->j", rows, rows) / second
    felt = float(np.median(sizes))
    return felt, felt**2 / max(float(power.mean()), 1e-12)
