"""How the trunk moves: its rise and fall, its push and brake, its sway.

Filters leave the band in which walking of any speed and direction lives and little else does:
0.7 to 3 Hz holds the step frequency, half of that the stride's.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from retrowalk.gait.filters import band_pass, derivative, integral, low_pass, spectrum_of
from retrowalk.gait.orientation import up_in_device
from retrowalk.gait.signal import RATE_HZ, Piece

FloatArray = npt.NDArray[np.float64]

STEP_BAND_HZ = (0.7, 3.0)
STRIDE_BAND_HZ = (0.4, 1.5)
SHAPE_BAND_HZ = (0.7, 5.0)  # keeps the second harmonic, so that heights are whole
IMPACT_BAND_HZ = (0.5, 12.0)


@dataclass(frozen=True, eq=False)
class Push:
    """The horizontal movement of the trunk, device axes, (3, n) each.

    Attributes
    ----------
    push_mps2 : acceleration within the step band
    braking_mps3 : how fast the acceleration falls
    sway_mps : velocity within the stride band
    """

    push_mps2: FloatArray
    braking_mps3: FloatArray
    sway_mps: FloatArray


@dataclass(frozen=True, eq=False)
class Motion:
    """The movement of the trunk over a piece, at ``RATE_HZ``.

    Attributes
    ----------
    time_s : (n,) seconds from the start of the recording
    up : (3, n) unit vector pointing up, device axes
    rise_mps : (n,) vertical velocity within the step band
    height_m : (n,) vertical position about its mean
    unloading_mps3 : (n,) how fast the upward acceleration falls
    horizontal : None without a gyroscope
    """

    time_s: FloatArray
    up: FloatArray
    rise_mps: FloatArray
    height_m: FloatArray
    unloading_mps3: FloatArray
    horizontal: Push | None


def motion_of(piece: Piece) -> Motion:
    """Split the acceleration of a piece into vertical and horizontal, and integrate."""
    acc = piece.acc_mps2
    if piece.gyr_radps is None:
        up = _resting_up(acc)
    else:
        up = up_in_device(acc, piece.gyr_radps, RATE_HZ)
    vertical = np.einsum("ij,ij->j", up, acc)
    f_hz, apply = spectrum_of(vertical, RATE_HZ)
    return Motion(
        time_s=piece.time_s,
        up=up,
        rise_mps=apply(band_pass(f_hz, *STEP_BAND_HZ) * integral(f_hz)),
        height_m=apply(band_pass(f_hz, *SHAPE_BAND_HZ) * integral(f_hz) ** 2),
        unloading_mps3=apply(-band_pass(f_hz, *IMPACT_BAND_HZ) * derivative(f_hz)),
        horizontal=None if piece.gyr_radps is None else _push_of(acc - vertical * up),
    )


def _push_of(level: FloatArray) -> Push:
    f_hz, apply = spectrum_of(level, RATE_HZ)
    return Push(
        push_mps2=apply(band_pass(f_hz, *STEP_BAND_HZ)),
        braking_mps3=apply(-band_pass(f_hz, *SHAPE_BAND_HZ) * derivative(f_hz)),
        sway_mps=apply(band_pass(f_hz, *STRIDE_BAND_HZ) * integral(f_hz)),
    )


def _resting_up(acc: FloatArray) -> FloatArray:
    """Up from the acceleration alone: good enough to count steps, not to tell directions."""
    f_hz, apply = spectrum_of(acc, RATE_HZ)
    slow = apply(low_pass(f_hz, 0.2))
    return np.asarray(slow / np.sqrt(np.einsum("ij,ij->j", slow, slow)))
