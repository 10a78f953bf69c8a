"""Is this acceleration with gravity, in m/s², and turning in rad/s? Put right what is plain.

What a file held was asked when it was read; arrays are asked here, by the same rules.
"""

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from retrowalk.errors import NotEnoughSignal
from retrowalk.languages import Message
from retrowalk.recordings.gravity import is_movement_only, unit_with_gravity
from retrowalk.recordings.types import Recording
from retrowalk.recordings.units import (
    IN_MPS2,
    IN_RADPS,
    STANDARD_GRAVITY_MPS2,
    unit_of_turning,
)

FloatArray = npt.NDArray[np.float64]

GRAVITY_MPS2 = STANDARD_GRAVITY_MPS2
CALM = 0.2  # share of the samples in which a foot turns least: it is on the ground
CALM_MPS2 = (7.0, 13.0)  # what a foot feels there, if in m/s²
LOOKED_AT = 20_000  # samples, all over the recording
SPIKE_MPS2, SPIKE_RADPS = 100.0, 20.0  # a single sample so far from both beside it is no movement
BLOCK = 1 << 18
TURNED = {
    "deg/s": Message("gait-note-in-degrees"),
    "mdeg/s": Message("gait-note-in-millidegrees"),
}


def in_si_units(recording: Recording, *, on_foot: bool = False) -> Recording:
    """Return the recording in m/s² and rad/s, with a note for each unit that was another.

    A foot lands so hard that its acceleration is far from gravity on average; ``on_foot`` looks
    where it turns least. Without gravity the recording says so, and has no gyroscope any more:
    with nothing to tell what is up, it shows no direction.

    Raises
    ------
    NotEnoughSignal
        if the acceleration is neither with gravity nor without
    """
    if recording.has_gravity and "acceleration" not in recording.units_known:
        recording = _in_mps2(recording, on_foot)
    gyr = recording.gyr_radps
    if gyr is not None and "gyroscope" not in recording.units_known:
        unit = unit_of_turning(recording.time_s, recording.acc_mps2, gyr)
        if (note := TURNED.get(unit)) is not None:
            gyr = IN_RADPS[unit] * gyr
            recording = replace(recording, gyr_radps=gyr, notes=(*recording.notes, note))
    return recording if on_foot else _without_spikes(recording)


def _in_mps2(recording: Recording, on_foot: bool) -> Recording:
    time_s, acc = recording.time_s, recording.acc_mps2
    unit = _unit_on_foot(recording) if on_foot else unit_with_gravity(time_s, acc)
    if unit is not None:
        if unit == "m/s²":
            return recording
        note = Message("recordings-unit", unit=unit)
        acc = acc * IN_MPS2[unit]
        return replace(recording, acc_mps2=acc, notes=(*recording.notes, note))
    if on_foot or not is_movement_only(time_s, acc):
        mean = float(np.linalg.norm(acc.mean(axis=1, dtype=np.float64)))
        raise NotEnoughSignal(
            Message("gait-no-gravity", source=recording.source, mean=round(mean, 2))
        )
    note = Message("recordings-movement-only")
    return replace(recording, gyr_radps=None, has_gravity=False, notes=(*recording.notes, note))


def _unit_on_foot(recording: Recording) -> str | None:
    """Tell the unit from what the foot feels where it hardly turns."""
    gyr = recording.gyr_radps
    if gyr is None:
        return unit_with_gravity(recording.time_s, recording.acc_mps2)
    turning = _lengths(gyr)
    calm = turning <= np.nanquantile(turning, CALM)
    felt = float(np.median(_lengths(recording.acc_mps2)[calm]))
    low, high = CALM_MPS2
    return next((unit for unit, mps2 in IN_MPS2.items() if low <= felt * mps2 <= high), None)


def _without_spikes(recording: Recording) -> Recording:
    """Put in place of single samples that no trunk can do what is beside them, and say so."""
    acc, spoilt = _smoothed(recording.acc_mps2, SPIKE_MPS2)
    gyr, more = recording.gyr_radps, 0
    if gyr is not None:
        gyr, more = _smoothed(gyr, SPIKE_RADPS)
    if not spoilt + more:
        return recording
    note = Message("gait-note-spikes", count=spoilt + more)
    return replace(recording, acc_mps2=acc, gyr_radps=gyr, notes=(*recording.notes, note))


def _smoothed(signal: FloatArray, spike: float) -> tuple[FloatArray, int]:
    """Find samples that are further than ``spike`` from both neighbours, which agree."""
    smooth, count = signal, 0
    for first in range(0, signal.shape[1], BLOCK):
        part = signal[:, max(0, first - 1) : first + BLOCK + 1]
        if not (np.nanmax(part, initial=0.0) > spike or np.nanmin(part, initial=0.0) < -spike):
            continue
        before, here, after = part[:, :-2], part[:, 1:-1], part[:, 2:]
        with np.errstate(invalid="ignore"):
            away = np.minimum(np.abs(here - before), np.abs(here - after))
            found = (away > spike) & (np.abs(after - before) < spike / 2)
        if not found.any():
            continue
        if smooth is signal:
            smooth = signal.copy()
        into = smooth[:, max(1, first) : max(1, first) + found.shape[1]]
        into[found] = (before + after)[found] / 2
        count += int(found.any(axis=0).sum())
    return smooth, count


def _lengths(signal: FloatArray) -> FloatArray:
    some = signal[:, :: max(1, signal.shape[1] // LOOKED_AT)]
    return np.asarray(np.sqrt(np.einsum("ij,ij->j", some, some)))
