"""Is this acceleration with gravity, in m/s², and turning in rad/s? Put right what is plain.

Over a second of walking or running the acceleration of a device is 9.81 m/s² on average, upward:
what the feet add, they take back with the next step. The mean of its length says less: in running,
which is flight and thrust in turn, it is 11 to 16. And nothing worn on a trunk turns at 10 rad/s
for long, while 50 degrees a second are usual.
"""

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from retrowalk.errors import NotEnoughSignal
from retrowalk.gait.signal import usual_interval_s
from retrowalk.languages import Message
from retrowalk.recordings.types import Recording

FloatArray = npt.NDArray[np.float64]

GRAVITY_MPS2 = 9.80665
IN_MPS2 = (7.0, 13.0)  # what remains of acc over a second, if in m/s² with gravity
IN_G = (0.7, 1.3)  # ... if in g
FASTEST_RADPS = 10.0  # nine tenths of the samples of a walk stay below
FASTEST_ON_FOOT_RADPS = 25.0  # the same of a device on a foot
CALM = 0.2  # share of the samples in which a foot turns least: it is on the ground
LOOKED_AT = 20_000  # samples, all over the recording
SECONDS = 200  # ... or so many seconds


def in_si_units(recording: Recording, *, on_foot: bool = False) -> Recording:
    """Return the recording in m/s² and rad/s, with a note for each unit that was another.

    A foot lands so hard that its acceleration is far from gravity on average; ``on_foot`` looks
    where it turns least.

    Raises
    ------
    NotEnoughSignal
        if there is no gravity in the acceleration
    """
    mean = _felt_mps2(recording, on_foot)
    if IN_G[0] <= mean <= IN_G[1]:
        note = Message("gait-note-in-g")
        acc = recording.acc_mps2 * GRAVITY_MPS2
        recording = replace(recording, acc_mps2=acc, notes=(*recording.notes, note))
    elif not IN_MPS2[0] <= mean <= IN_MPS2[1]:
        raise NotEnoughSignal(
            Message("gait-no-gravity", source=recording.source, mean=round(mean, 2))
        )
    gyr = recording.gyr_radps
    fastest = FASTEST_ON_FOOT_RADPS if on_foot else FASTEST_RADPS
    if gyr is not None and np.quantile(_lengths(gyr), 0.9) > fastest:
        note = Message("gait-note-in-degrees")
        recording = replace(recording, gyr_radps=np.radians(gyr), notes=(*recording.notes, note))
    return recording


def _felt_mps2(recording: Recording, on_foot: bool) -> float:
    """How long the acceleration usually is over a second; on a foot, where it hardly turns."""
    if not on_foot or recording.gyr_radps is None:
        return float(np.median(_over_a_second(recording)))
    turning = _lengths(recording.gyr_radps)
    calm = turning <= np.quantile(turning, CALM)
    return float(np.median(_lengths(recording.acc_mps2)[calm]))


def _over_a_second(recording: Recording) -> FloatArray:
    """Take the length of the mean acceleration of seconds all over the recording, (k,)."""
    n = recording.time_s.size
    second = min(n, round(1.0 / usual_interval_s(recording.time_s)))
    starts = np.linspace(0, n - second, min(SECONDS, n // second)).astype(np.intp)
    means = recording.acc_mps2[:, starts[:, None] + np.arange(second)].mean(axis=2)
    return np.asarray(np.sqrt(np.einsum("ij,ij->j", means, means)))


def _lengths(signal: FloatArray) -> FloatArray:
    some = signal[:, :: max(1, signal.shape[1] // LOOKED_AT)]
    return np.asarray(np.sqrt(np.einsum("ij,ij->j", some, some)))
