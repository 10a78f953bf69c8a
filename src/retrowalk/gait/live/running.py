"""Whether the walker runs, told stride by stride: the direction of running is not measured.

As ``retrowalk.gait.running`` does, only that the steps to come are not known. So running is
doubted as soon as two of three steps look like it, and told once it leads walking for good.
"""

from collections import deque
from statistics import median

from retrowalk.gait.live.landing import Landing
from retrowalk.gait.running import (
    CHANGE,
    DOUBTED,
    DOUBTED_BESIDE,
    DOUBTED_STEPS,
    USUAL_STEPS,
    next_lead,
    showing,
)

ALONE = 0.2  # what a step shows by itself, without its neighbours; of 12,000 steps of walking ...
LATEST_STEPS = 3  # ... of 16 people it is twice in as many steps 12 times, in jogging nearly always


class Running:
    """What the steps since the latest pause show of running."""

    def __init__(self) -> None:
        self.certain = False  # it surely was running, at some time since the pause
        self._steps: deque[Landing] = deque(maxlen=USUAL_STEPS)
        self._alone: deque[bool] = deque(maxlen=LATEST_STEPS)
        self._shown: deque[float] = deque(maxlen=DOUBTED_STEPS)
        self._lead = 0.0

    def goes_on(self, landing: Landing) -> bool:
        """Take the next step and tell whether it is running, or may be."""
        self._steps.append(landing)
        self._alone.append(float(showing(landing.excursion_m, landing.duration_s)) >= ALONE)
        excursion_m = median(step.excursion_m for step in self._steps)
        duration_s = median(step.duration_s for step in self._steps)
        self._shown.append(float(showing(excursion_m, duration_s)))
        self._lead = next_lead(self._lead, self._shown[-1])
        self.certain |= self._lead >= CHANGE
        if self._lead > 0:
            self._shown.clear()  # it says nothing of the walking that may follow
            return True
        least = DOUBTED_BESIDE if self.certain else DOUBTED
        return max(self._shown[-1], median(self._shown)) >= least or sum(self._alone) > 1
