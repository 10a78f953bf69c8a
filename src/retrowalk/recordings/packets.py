"""Samples that came in packets, or share coarse stamps, laid out evenly over their time.

What is known of them is when each packet was complete, and that a sensor samples evenly. So the
last sample of a packet keeps its stamp and the others fill the time since the packet before it, at
the usual pace. (``retrowalk.recordings.bunches`` does the same for samples that arrive live.)
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

TOGETHER = 0.25  # of the usual interval: nearer samples are of one packet
STRETCHED = 1.5  # times its usual time a packet may fill; of more, some was lost
USUAL = 0.25  # of the samples: if so many share a packet, the file is written so


def spread(
    time_s: FloatArray, pace_s: float, values: Sequence[npt.NDArray[np.floating]]
) -> tuple[FloatArray, Mask, bool]:
    """Lay packets out in time.

    Parameters
    ----------
    time_s : (n,) never decreasing
    pace_s : the usual interval, packets or not
    values : signals (channels, n), by which a sample that comes again is known

    Returns
    -------
    time_s : (m,) increasing
    kept : (n,) the samples that are no repeats of the one before
    packed : whether the file is written so
    """
    if time_s.size < 2:
        return time_s, np.ones(time_s.size, dtype=bool), False
    together = np.append(False, np.diff(time_s) < TOGETHER * pace_s)
    packed = bool(together.mean() >= USUAL)
    kept = np.ones(time_s.size, dtype=bool)
    if not packed:  # a sensor at rest may tell the same twice; a stamp beside it is another thing
        for signal in values:
            one, other = signal[:, 1:], signal[:, :-1]
            kept[1:] &= ~((one == other) | (np.isnan(one) & np.isnan(other))).all(axis=0)
        kept |= ~together
        time_s, together = time_s[kept], together[kept]
    first = np.flatnonzero(~together)
    count = np.diff(np.append(first, time_s.size))
    arrived_s = time_s[first + count - 1]
    since_s = np.diff(arrived_s, prepend=arrived_s[0] - pace_s * count[0])
    usual_s = float(np.median(since_s / count)) if packed else pace_s
    lasts_s = np.where(count > 1, np.minimum(since_s, STRETCHED * usual_s * count), since_s)
    # the last packet may have been cut off: it follows the one before
    if count.size > 1 and count[-1] > 1:
        lasts_s[-1] = min(float(since_s[-1]), usual_s * float(count[-1]))
        arrived_s[-1] = arrived_s[-2] + lasts_s[-1]
    number = np.arange(time_s.size) - np.repeat(first, count)
    share = (np.repeat(count, count) - 1 - number) / np.repeat(count, count)
    laid = np.repeat(arrived_s, count) - share * np.repeat(lasts_s, count)
    return _increasing(laid), kept, packed


def _increasing(time_s: FloatArray) -> FloatArray:
    """Keep equal times, of which there may be some within the precision of a float, apart."""
    if (np.diff(time_s) > 0).all():
        return time_s
    latest = np.maximum.accumulate(time_s)
    least = np.arange(time_s.size) * np.spacing(np.abs(latest).max())
    return np.asarray(np.maximum(latest, latest[0] + least))
