"""Walking or running, told step by step: what ``retrowalk.gait.running`` tells, soon after.

The steps to come are not known. So a change is doubted as soon as two of three steps look by
themselves like the other way, and told once the other way leads.
"""

from collections import deque
from collections.abc import Sequence
from math import log, pi, sqrt
from statistics import median

from retrowalk.gait.live.landing import Landing
from retrowalk.gait.live.types import Vector
from retrowalk.gait.running import (
    ACROSS,
    POOLED,
    USUAL,
    RunningParameters,
    next_lead,
)
from retrowalk.gait.types import Mode
from retrowalk.gait.units import GRAVITY_MPS2

ALONE = 0.2  # what a step shows by itself, without its neighbours; of 12,000 steps of walking ...
OVER = 0.7  # cosine of the travel before and after, turned round: it has surely turned over
LOST = 0.15  # of the rise and fall of quick steps, in filters that know only the past
LATEST_STEPS = 3  # ... of 16 people it is twice in as many steps 12 times, in jogging nearly always


class Running:
    """What the steps since the latest pause show of walking and running."""

    def __init__(self, parameters: RunningParameters = USUAL) -> None:
        self._parameters = parameters
        self._steps: deque[Landing] = deque(maxlen=2 * ACROSS)
        self._alone: deque[float] = deque(maxlen=LATEST_STEPS)
        self._shown: deque[float] = deque(maxlen=ACROSS)
        self._usual: deque[float] = deque(maxlen=parameters.doubted_steps)
        self._settled = 0.0  # by how much running leads before the latest ``ACROSS`` steps
        self._runs = False

    def goes_on(self, landing: Landing) -> Mode:
        """Take the next step and tell what it is."""
        p = self._parameters
        self._steps.append(landing)
        sign = 1.0 if self._runs else -1.0
        self._alone.append(_shows(landing.excursion_m, landing.duration_s, p))
        other = sum(sign * alone <= -ALONE for alone in self._alone)
        turned_over = _turned_over(list(self._steps)) if len(self._steps) == 2 * ACROSS else 0.0
        # Where all the steps since show the other way too, two things tell the same at once.
        lead = self._lead(turned_over, surely=turned_over >= OVER and other == LATEST_STEPS)
        if (lead > 0) is not self._runs:
            self._runs = lead > 0
            sign, other = -sign, 0
            self._usual.clear()  # it says nothing of what has begun
        elif turned_over >= OVER:
            self._usual.clear()  # nor of what may have
        self._usual.append(self._shown[-1])
        if other > 1 or sign * median(self._usual) < p.doubted:
            return Mode.UNKNOWN
        return Mode.RUN if self._runs else Mode.WALK

    def _showing(self) -> float:
        latest, p = list(self._steps)[-self._parameters.usual_steps :], self._parameters
        excursion_m = median(step.excursion_m for step in latest)
        duration_s = median(step.duration_s for step in latest)
        beats = [step.beat for step in latest[-POOLED:]]
        high = sum(beat.real for beat in beats) / max(sum(map(abs, beats)), 1e-12)
        return _shows(excursion_m, duration_s, p) - p.turning * high + LOST

    def _lead(self, turned_over: float, *, surely: bool) -> float:
        """Tell by how much running leads; whether the travel turned over is known a bit later."""
        p = self._parameters
        if len(self._shown) == ACROSS:
            cost = _cost(turned_over, p)
            self._settled = next_lead(self._settled, self._shown[0], cost, p)
            if surely:
                self._settled = 0.0
        self._shown.append(self._showing())
        lead = self._settled
        for one in self._shown:
            lead = next_lead(lead, one, p.change, p)
        return lead


def _shows(excursion_m: float, duration_s: float, p: RunningParameters) -> float:
    """Tell how much throw and time look like running, as ``showing`` does of many steps."""
    throw = max(excursion_m, 1e-6) / 2 * (2 * pi / duration_s) ** 2 / GRAVITY_MPS2
    shown = log(throw / p.throw) - p.quickness * log(duration_s / p.step_s)
    surely, at_most = (p.quickness * log(throw / of) for of in (p.most_throw, p.least_throw))
    return min(max(shown, surely), at_most)


def _cost(turned_over: float, p: RunningParameters) -> float:
    """Tell what a change costs, as ``changes_cost`` does of many."""
    share = min(max(turned_over, -1.0), 1.0)
    return p.change * (2.0 - share if share > 0 else 2.0 + (2.0 - p.unturned) * share)


def _turned_over(steps: Sequence[Landing]) -> float:
    """Tell how far the travel turned over from the former half of the steps to the latter."""
    (a, b, c), (x, y, z) = _shown(steps[:ACROSS]), _shown(steps[ACROSS:])
    size = sqrt((a * a + b * b + c * c) * (x * x + y * y + z * z))
    return -(a * x + b * y + c * z) / max(size, 1e-12)


def _shown(steps: Sequence[Landing]) -> Vector:
    """Add up where steps lead, each with the same weight."""
    x = y = z = 0.0
    for step in steps:
        (a, b, c), least = step.travel, max(step.vigour, 1e-12)
        x, y, z = x + a / least, y + b / least, z + c / least
    return (x, y, z)
