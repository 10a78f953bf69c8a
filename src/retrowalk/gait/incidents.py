"""What befell the walker: falls and stumbles, in order of time.

Each high peak of the acceleration is judged once, from what was felt in the seconds around it.
"""

import numpy as np
import numpy.typing as npt

from retrowalk.gait.device_traces import DeviceTraces
from retrowalk.gait.falls import FALL, FallParameters, fall_at, tipping
from retrowalk.gait.falls import KNOWN_S as FALL_KNOWN_S
from retrowalk.gait.felt import Felt, Trod, stretches
from retrowalk.gait.steps import Footfalls
from retrowalk.gait.stumbles import STUMBLE, StumbleParameters, stumble_at
from retrowalk.gait.types import Event

Mask = npt.NDArray[np.bool_]


def events_of(
    traces: DeviceTraces,
    steps: Footfalls,
    runs: Mask,
    seen: Footfalls,
    *,
    turning_known: bool,
    falls: FallParameters = FALL,
    stumbles: StumbleParameters = STUMBLE,
) -> tuple[Event, ...]:
    """Find what befell the walker in a whole recording.

    Parameters
    ----------
    runs : (n,) which of the steps are running, or may be
    seen : all that looks like footfalls: who falls soon has not shown yet that they walk
    turning_known : there is a gyroscope; without one stumbles are not told
    falls, stumbles : what either is told by
    """
    incidents = Incidents(turning_known=turning_known, falls=falls, stumbles=stumbles)
    trod, stood = Trod.of(steps, runs), Trod.of(seen, np.zeros(len(seen), dtype=bool))
    found: list[Event] = []
    for felt in stretches(traces):
        whole = (0, felt.time_s.size)
        found += incidents.falls(felt, stood, *whole)
        found += incidents.stumbles(felt, trod, *whole)
    return tuple(sorted(found, key=lambda event: event.time_s))


class Incidents:
    """The falls and stumbles so far; peaks are handed in in order of time.

    A stumble is judged later than a fall, when the falls up to ``falls.KNOWN_S`` after it are told.
    """

    def __init__(
        self,
        *,
        turning_known: bool,
        falls: FallParameters = FALL,
        stumbles: StumbleParameters = STUMBLE,
    ) -> None:
        self._turning_known = turning_known
        self._of_fall, self._of_stumble = falls, stumbles
        self._fell_s = [-np.inf]
        self._stumbled_s = -np.inf

    @property
    def least_mps2(self) -> float:
        """No peak of a smaller acceleration is looked at, m/s²."""
        return min(self._of_fall.impact_mps2, self._of_stumble.jolt_mps2)

    def falls(self, felt: Felt, trod: Trod, first: int, last: int) -> list[Event]:
        """Judge the peaks from sample ``first`` up to ``last``."""
        limits = self._of_fall
        found: list[Event] = []
        for at in tipping(felt, felt.peaks(limits.impact_mps2, first, last), limits):
            if felt.time_s[at] < self._fell_s[-1] + limits.again_s:
                continue
            fall = fall_at(felt, at, trod, turning_known=self._turning_known, parameters=limits)
            if fall is not None:
                self._fell_s.append(fall.time_s)
                found.append(fall)
        return found

    def stumbles(self, felt: Felt, trod: Trod, first: int, last: int) -> list[Event]:
        """Judge the peaks from sample ``first`` up to ``last``; none without a gyroscope."""
        limits = self._of_stumble
        found: list[Event] = []
        if not self._turning_known:
            return found
        for at in felt.peaks(limits.jolt_mps2, first, last):
            since_s = float(felt.time_s[at]) - np.array(self._fell_s)
            of_fall = (since_s > -FALL_KNOWN_S) & (since_s < self._of_fall.again_s)
            if of_fall.any() or felt.time_s[at] < self._stumbled_s + limits.again_s:
                continue
            stumble = stumble_at(felt, at, trod, limits)
            if stumble is not None:
                self._stumbled_s = stumble.time_s
                found.append(stumble)
        return found
