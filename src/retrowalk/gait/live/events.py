"""Falls and stumbles as the samples come: what ``retrowalk.gait.incidents`` tells, soon after.

A peak of the acceleration is judged by the same functions over the same windows, once what comes
after it has been felt, and never before: so it does not matter how the samples are chunked.
"""

from collections import deque

import numpy as np

from retrowalk.gait import falls, stumbles
from retrowalk.gait.felt import APART_S, BEFORE_S, Felt, Trod
from retrowalk.gait.incidents import Incidents
from retrowalk.gait.live.landing import Landing
from retrowalk.gait.live.types import FloatArray, Vector
from retrowalk.gait.signal import RATE_HZ
from retrowalk.gait.types import Event

STEPS_S = 0.4  # by then each step has been told
FALL_DUE = round((falls.KNOWN_S + STEPS_S) * RATE_HZ)  # samples after a peak
STUMBLE_DUE = round((stumbles.KNOWN_S + STEPS_S) * RATE_HZ)
LOOK = round(0.25 * RATE_HZ)  # samples that are looked at together
KEPT = round((BEFORE_S + APART_S) * RATE_HZ) + STUMBLE_DUE + LOOK  # that a look may want
KEPT_STEPS = 60


class LiveSteps:
    """The latest steps of walking, and when each was known to be one."""

    def __init__(self) -> None:
        self._steps: deque[tuple[float, float, Vector, bool]] = deque(maxlen=KEPT_STEPS)

    def add(self, landing: Landing, known_s: float, *, runs: bool) -> None:
        """Take the next step."""
        self._steps.append((landing.time_s, known_s, landing.up, runs))

    def trod(self) -> Trod:
        """Give them as arrays."""
        time_s, known_s, up, runs = zip(*self._steps, strict=True) if self._steps else [()] * 4
        return Trod(
            np.array(time_s), np.array(known_s), np.array(up).reshape(-1, 3).T, np.array(runs, bool)
        )


class LiveEvents:
    """The falls and stumbles in an unbroken stretch of samples.

    Parameters
    ----------
    start_s : time of sample 0
    incidents : of the walk so far
    """

    def __init__(self, start_s: float, incidents: Incidents) -> None:
        self._start_s, self._incidents = start_s, incidents
        self._felt = np.zeros((6, 0))  # acceleration and up
        self._new: list[FloatArray] = []  # ... that came since
        self._unfelt = 0  # samples in it
        self._high: deque[int] = deque()  # samples that may be of a peak
        self._least2 = incidents.least_mps2**2
        self._count = 0  # samples so far
        self._forgotten = 0  # ... of which so many are kept no more
        self._looked = self._fell = self._stumbled = 0  # ... looked at, judged for falls, stumbles

    def feel(self, acc_mps2: FloatArray, up: FloatArray) -> None:
        """Take the next samples (3, n), and up in them."""
        self._new.append(np.concatenate((acc_mps2, up)))
        self._unfelt += up.shape[1]
        high = np.flatnonzero((acc_mps2 * acc_mps2).sum(axis=0) >= self._least2)
        if high.size:
            self._high.extend((self._count + high).tolist())
        self._count += up.shape[1]

    def told(self, steps: LiveSteps, *, ended: bool) -> list[Event]:
        """Judge what is due, when all steps in the samples so far are known.

        Where the samples ended, all is due, as far as it was felt.
        """
        seen = self._count // LOOK * LOOK
        if seen == self._looked and not (ended and self._count):
            return []
        fell, stumbled = self._fell, self._stumbled
        self._looked = seen
        self._fell = self._count if ended else max(0, seen - FALL_DUE)
        self._stumbled = self._count if ended else max(0, seen - STUMBLE_DUE)
        # a peak is of smoothed acceleration, so it is no higher than the samples beside it
        of_fall, of_stumble = (
            any(a - 1 <= high <= b for high in self._high)
            for a, b in ((fell, self._fell), (stumbled, self._stumbled))
        )
        while self._high and self._high[0] < min(self._fell, self._stumbled) - 1:
            self._high.popleft()
        if not (of_fall or of_stumble) and self._unfelt < KEPT:
            return []
        signal = np.concatenate((self._felt, *self._new), axis=1)
        self._new, self._unfelt = [], 0
        time_s = self._start_s + (self._forgotten + np.arange(signal.shape[1])) / RATE_HZ
        felt, gone = Felt(time_s, signal[:3], signal[3:]), self._forgotten
        spare = max(0, self._count - KEPT - gone)
        self._felt, self._forgotten = signal[:, spare:], gone + spare
        events: list[Event] = []
        if of_fall:
            events += self._incidents.falls(felt, steps.trod(), fell - gone, self._fell - gone)
        if of_stumble:
            trod, last = steps.trod(), self._stumbled - gone
            events += self._incidents.stumbles(felt, trod, stumbled - gone, last)
        return sorted(events, key=lambda event: event.time_s)
