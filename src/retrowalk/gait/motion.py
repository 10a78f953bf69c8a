"""How the trunk moves: its rise and fall, its push and brake, its sway.

Filters leave the band in which walking of a tempo lives, whatever its direction, and little else
does.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from retrowalk.gait.filters import band_pass, derivative, integral, low_pass, spectrum_of
from retrowalk.gait.orientation import ups_in_device
from retrowalk.gait.pieces import strung
from retrowalk.gait.signal import RATE_HZ, SignalSegment
from retrowalk.gait.tempo import USUAL, Tempo

FloatArray = npt.NDArray[np.float64]

STEP_BAND_HZ, SHAPE_BAND_HZ = USUAL.step_band_hz, USUAL.shape_band_hz
IMPACT_BAND_HZ = (0.5, 12.0)


@dataclass(frozen=True, eq=False)
class Push:
    """The horizontal movement of the trunk, device axes, (3, n) each.

    Attributes
    ----------
    push_mps2 : acceleration within the step band
    braking_mps3 : how fast the acceleration falls
    sway_mps : velocity within the stride band
    surge_mps : velocity about its mean, the second harmonic of the step included
    """

    push_mps2: FloatArray
    braking_mps3: FloatArray
    sway_mps: FloatArray
    surge_mps: FloatArray


@dataclass(frozen=True, eq=False)
class Motion:
    """The movement of the trunk over a segment or several, at ``RATE_HZ``.

    Attributes
    ----------
    tempo : which bands were left
    time_s : (n,) seconds from the start of the recording
    up : (3, n) unit vector pointing up, device axes
    rise_mps : (n,) vertical velocity within the step band
    height_m : (n,) vertical position about its mean
    unloading_mps3 : (n,) how fast the upward acceleration falls
    horizontal : None without a gyroscope
    """

    tempo: Tempo
    time_s: FloatArray
    up: FloatArray
    rise_mps: FloatArray
    height_m: FloatArray
    unloading_mps3: FloatArray
    horizontal: Push | None


def ups_of(segments: list[SignalSegment]) -> list[FloatArray]:
    """Find the unit vector that points up in each, device axes, (3, n).

    All of the segments have a gyroscope, or none has.
    """
    acc = [segment.acc_mps2 for segment in segments]
    gyr = [segment.gyr_radps for segment in segments if segment.gyr_radps is not None]
    return ups_in_device(acc, gyr, RATE_HZ) if gyr else [_resting_up(one) for one in acc]


def motion_of(segments: list[SignalSegment], ups: list[FloatArray], tempo: Tempo = USUAL) -> Motion:
    """Split the acceleration of segments into vertical and horizontal, and integrate.

    Several of them are strung together, see ``Pieces``.
    """
    acc, up = strung([segment.acc_mps2 for segment in segments]), strung(ups)
    vertical = np.einsum("ij,ij->j", up, acc)
    f_hz, apply = spectrum_of(vertical, RATE_HZ)
    blind = segments[0].gyr_radps is None
    time_s = segments[0].time_s
    if len(segments) > 1:
        time_s = time_s[0] + np.arange(vertical.size) / RATE_HZ
    return Motion(
        tempo=tempo,
        time_s=time_s,
        up=up,
        rise_mps=apply(band_pass(f_hz, *tempo.step_band_hz) * integral(f_hz)),
        height_m=apply(band_pass(f_hz, *tempo.shape_band_hz) * integral(f_hz) ** 2),
        unloading_mps3=apply(-band_pass(f_hz, *IMPACT_BAND_HZ) * derivative(f_hz)),
        horizontal=None if blind else _push_of(acc - vertical * up, tempo),
    )


def _push_of(level: FloatArray, tempo: Tempo) -> Push:
    f_hz, apply = spectrum_of(level, RATE_HZ)
    return Push(
        push_mps2=apply(band_pass(f_hz, *tempo.step_band_hz)),
        braking_mps3=apply(-band_pass(f_hz, *tempo.shape_band_hz) * derivative(f_hz)),
        sway_mps=apply(band_pass(f_hz, *tempo.stride_band_hz) * integral(f_hz)),
        surge_mps=apply(band_pass(f_hz, *tempo.shape_band_hz) * integral(f_hz)),
    )


def _resting_up(acc: FloatArray) -> FloatArray:
    """Up from the acceleration alone: good enough to count steps, not to tell directions."""
    f_hz, apply = spectrum_of(acc, RATE_HZ)
    slow = apply(low_pass(f_hz, 0.2))
    return np.asarray(slow / np.sqrt(np.einsum("ij,ij->j", slow, slow)))
