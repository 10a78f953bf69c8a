"""How the trunk moves through a test: its rise, its bow, its turn, and whether it moves at all."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from retrowalk.errors import NotEnoughSignal
from retrowalk.gait.filters import band_pass, integral, low_pass, spectrum_of
from retrowalk.gait.orientation import up_in_device
from retrowalk.gait.signal import LONGEST_GAP_S, RATE_HZ, evenly
from retrowalk.gait.units import in_si_units
from retrowalk.languages import Message
from retrowalk.recordings.types import Recording

FloatArray = npt.NDArray[np.float64]

SHORTEST_S = 4.0
LONGEST_S = 900.0
POSTURE_BAND_HZ = (0.1, 1.0)  # rising and sitting down; steps are quicker
SWAY_BAND_HZ = (0.15, 3.0)
MOVEMENT_BAND_HZ = (0.3, 6.0)
STIR_WINDOW = 17  # samples, a third of a second: about half a step
BOW_HZ = 3.0
SETTLE_S = 1.5  # what a hand does to the phone right after it was put in place, or before
WORN_COSINE = 0.5  # of 60 degrees: people bow by less, hands turn a phone by more
SLOW_PAD_S = 10.0  # what is as slow as this needs room at both ends
IMPACT_HZ = 4.0  # only what hits the ground is quicker
TURN_HZ = 0.6  # slower than the trunk turns to and fro with each stride


@dataclass(frozen=True, eq=False)
class TrunkMotion:
    """The movement of the trunk over a whole recording, evenly sampled at ``RATE_HZ``.

    Attributes
    ----------
    time_s : (n,) seconds from the start of the recording
    rise_mps, height_m : (n,) vertical velocity and position within the posture band
    aside_mps : (n,) horizontal velocity along the line on which it sways most
    bow_radps : (n,) how fast the trunk tilts, in any direction
    heading_rad : (n,) where it has turned to, the turning of strides taken out
    impact_mps2 : (n,) size of the quick part of the acceleration
    stir_mps2 : (n,) how much it moves: root mean square of the acceleration over about a step
    """

    time_s: FloatArray
    rise_mps: FloatArray
    height_m: FloatArray
    aside_mps: FloatArray
    bow_radps: FloatArray
    heading_rad: FloatArray
    impact_mps2: FloatArray
    stir_mps2: FloatArray


def trunk_of(recording: Recording) -> TrunkMotion:
    """Work the movement of the trunk out of a recording of a few minutes at most.

    What comes before the phone was put in its place, and after it was taken out, is left out.

    Raises
    ------
    NotEnoughSignal
        if there is no gyroscope, a stretch is missing, or it lasts too short or too long
    """
    _check(recording)
    segment = evenly(in_si_units(recording))
    acc, gyr = segment.acc_mps2, segment.gyr_radps
    assert gyr is not None  # noqa: S101  (checked above)
    up = up_in_device(acc, gyr, RATE_HZ)
    worn = _worn(up)
    time_s, acc, gyr, up = segment.time_s[worn], acc[:, worn], gyr[:, worn], up[:, worn]
    vertical, turning = _dot(up, acc), _dot(up, gyr)
    f_hz, apply = spectrum_of(vertical - np.mean(vertical), RATE_HZ, SLOW_PAD_S)
    posture = band_pass(f_hz, *POSTURE_BAND_HZ)
    return TrunkMotion(
        time_s=time_s,
        rise_mps=apply(posture * integral(f_hz)),
        height_m=apply(posture * integral(f_hz) ** 2),
        aside_mps=_aside(acc - vertical * up),
        bow_radps=_size(_low(gyr - turning * up, BOW_HZ)),
        heading_rad=_low(np.cumsum(turning) / RATE_HZ, TURN_HZ),
        impact_mps2=_size(acc - _low(acc, IMPACT_HZ)),
        stir_mps2=_stir(acc),
    )


def _check(recording: Recording) -> None:
    where = recording.source
    if recording.gyr_radps is None:
        raise NotEnoughSignal(Message("assessments-no-gyroscope", source=where))
    if not SHORTEST_S <= recording.duration_s <= LONGEST_S:
        raise NotEnoughSignal(
            Message("assessments-by-itself", source=where, seconds=round(recording.duration_s))
        )
    heard_s = recording.time_s[np.isfinite(recording.gyr_radps[0])]
    gap_s = float(np.diff(heard_s).max(initial=0.0))
    if gap_s > LONGEST_GAP_S:
        raise NotEnoughSignal(Message("assessments-gap", source=where, seconds=round(gap_s, 1)))


def _worn(up: FloatArray) -> slice:
    """Cut off where the phone is still in the hand: the longest stretch that it sits as usual."""
    usual = np.median(up, axis=1)
    upright = usual @ up / np.linalg.norm(usual) > WORN_COSINE
    changes = np.flatnonzero(np.diff(np.concatenate(([0], upright.astype(np.int8), [0]))))
    starts, stops = changes[::2], changes[1::2]
    longest = int(np.argmax(stops - starts))
    start, stop = int(starts[longest]), int(stops[longest])
    settle = round(SETTLE_S * RATE_HZ)
    return slice(start + settle if start else 0, stop - settle if stop < upright.size else stop)


def _aside(level: FloatArray) -> FloatArray:
    f_hz, apply = spectrum_of(level, RATE_HZ, SLOW_PAD_S)
    velocity = apply(band_pass(f_hz, *SWAY_BAND_HZ) * integral(f_hz))
    _, axes = np.linalg.eigh(velocity @ velocity.T)
    return np.asarray(axes[:, -1] @ velocity)


def _stir(acc: FloatArray) -> FloatArray:
    f_hz, apply = spectrum_of(acc, RATE_HZ)
    moving = apply(band_pass(f_hz, *MOVEMENT_BAND_HZ))
    window = np.ones(STIR_WINDOW) / STIR_WINDOW
    return np.sqrt(np.convolve(_dot(moving, moving), window, mode="same"))


def _low(signal: FloatArray, corner_hz: float) -> FloatArray:
    f_hz, apply = spectrum_of(signal, RATE_HZ)
    return apply(low_pass(f_hz, corner_hz))


def _dot(a: FloatArray, b: FloatArray) -> FloatArray:
    return np.asarray(np.einsum("ij,ij->j", a, b))


def _size(vectors: FloatArray) -> FloatArray:
    return np.sqrt(_dot(vectors, vectors))
