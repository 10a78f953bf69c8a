"""Samples that came in bunches, laid out in time again.

A browser stamps a sample when it hands it over, not when it was measured. After its page stood
still for a moment, what waited comes all at once (WebKit polls by a timer and queues the events:
WebCoreMotionManager.mm), and packets of some sensors always do. Where the number of those that
came fits the silence before them, they are the samples of that silence. Where it does not, nobody
knows when they were measured: they stay where they came, but for exact repeats.
"""

import numpy as np
import numpy.typing as npt

from retrowalk.recordings.types import FloatArray

OPENING = 51
"""So many samples show the rate; they stay as they came."""
_SILENCE = 1.5  # intervals between two samples
_TOGETHER = 0.25
_ONE, _IN_TEN = 0.6, 0.1  # by how much a number may miss what fits
_AS_TOLD = 0.25  # by how much what is measured may miss the interval that the browser tells


class Spreading:
    """Takes samples as they come, and gives them laid out, however they are cut into pieces.

    What may be the beginning of a bunch is held back until its end has come.
    """

    def __init__(self, channels: int) -> None:
        self.told_s: float | None = None
        """The interval that the browser tells: right in some, never asked about in others."""
        self._opening = np.zeros(0)
        self._interval_s = np.nan
        self._before = np.nan  # when the sample before those that are held came
        self._held = np.zeros((channels, 0))

    def push(self, samples: FloatArray) -> FloatArray:
        """Take the next samples, time first (channels, n), and give those that are known now."""
        opening = samples[:, : OPENING - self._opening.size]
        if opening.shape[1]:
            self._open(opening[0])
            samples = samples[:, opening.shape[1] :]
        if self._runs_on(samples[0]):
            return samples if not opening.shape[1] else np.concatenate((opening, samples), axis=1)
        samples = np.concatenate((self._held, samples), axis=1)
        come = self._whole(samples[0])
        self._held = samples[:, come:].copy()
        laid = self._spread(samples[:, :come])
        return np.concatenate((opening, laid), axis=1)

    def rest(self) -> FloatArray:
        """Give what is held back: nothing more comes."""
        held, self._held = self._held, self._held[:, :0]
        return self._spread(held)

    def _open(self, time_s: FloatArray) -> None:
        self._opening = np.concatenate((self._opening, time_s))
        self._before = float(time_s[-1])
        if self._opening.size < OPENING:
            return
        apart = _steps(self._opening)
        apart = apart[(apart >= 0) & (apart < 1.0)]  # what is longer is a gap
        if not apart.any():
            return  # all came at once, or far apart: nothing is known of their rate
        mean, usual = float(apart.mean()), float(np.median(apart))
        told = self.told_s
        if told is not None and abs(mean - told) < _AS_TOLD * told:
            self._interval_s = told
        else:
            self._interval_s = usual if usual > _TOGETHER * mean else mean

    def _runs_on(self, time_s: FloatArray) -> bool:
        """Take samples that came without a silence before any, as nearly all do."""
        if self._held.shape[1] or not time_s.size:
            return False
        before = self._before
        for now in time_s.tolist():
            if now - before >= _SILENCE * self._interval_s:
                return False
            before = now
        self._before = before
        return True

    def _apart(self, time_s: FloatArray) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
        """Mark the samples after a silence, and those that came together with the one before."""
        apart = _steps(np.append(self._before, time_s))
        together = (apart >= 0) & (apart < _TOGETHER * self._interval_s)
        return apart >= _SILENCE * self._interval_s, together

    def _whole(self, time_s: FloatArray) -> int:
        """Count the samples up to a bunch that may still go on."""
        if not time_s.size:
            return 0
        late, together = self._apart(time_s)
        single = np.flatnonzero(~together)
        if not single.size or not late[single[-1]]:
            return time_s.size
        first = int(single[-1])
        before = self._before if first == 0 else float(time_s[first - 1])
        most = (float(time_s[first]) - before) / self._interval_s
        too_many = time_s.size - first > 2 * (1 + most)
        return time_s.size if too_many else first

    def _spread(self, samples: FloatArray) -> FloatArray:
        if not samples.shape[1]:
            return samples
        time_s = samples[0]
        late, together = self._apart(time_s)
        before = np.concatenate(([self._before], time_s[:-1]))
        self._before = float(time_s[-1])
        first = np.flatnonzero(late[:-1] & together[1:])
        if not first.size:
            return samples
        ends = np.append(np.flatnonzero(~together), time_s.size)
        end = ends[np.searchsorted(ends, first, side="right")]
        samples, kept = samples.copy(), np.ones(time_s.size, dtype=bool)
        for start, stop in zip(first.tolist(), end.tolist(), strict=True):
            span_s = float(time_s[stop - 1]) - float(before[start])
            if not self._fits(stop - start, span_s):
                kept[start:stop] = _differs(samples[1:, start:stop])
            counted = np.cumsum(kept[start:stop])
            if self._fits(int(counted[-1]), span_s):
                samples[0, start:stop] = before[start] + span_s * counted / counted[-1]
        return samples[:, kept]

    def _fits(self, count: int, span_s: float) -> bool:
        return abs(count - span_s / self._interval_s) <= _ONE + _IN_TEN * count


def _steps(time_s: FloatArray) -> FloatArray:
    """Give how far each is from the one before; a time that is damaged is near no other."""
    with np.errstate(invalid="ignore", over="ignore"):
        return np.diff(time_s)


def _differs(values: FloatArray) -> npt.NDArray[np.bool_]:
    """Mark the samples that are not the one before once more; where both know nothing, they are."""
    before, after = values[:, :-1], values[:, 1:]
    same = (before == after) | (np.isnan(before) & np.isnan(after))
    return np.append(True, ~same.all(axis=0))
