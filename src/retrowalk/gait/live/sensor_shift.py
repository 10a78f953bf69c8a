"""Whether the device still sits on the body as it did, told stride by stride.

The same three things give it away as in ``retrowalk.gait.sensor_shift``: up points elsewhere, the
device spins, or the way of travel jumps to its opposite with no turn and no slower step to show
for it. What looks like such a jump is taken back when the next steps show that the walker began to
run or to walk.
"""

from collections import deque
from statistics import median

from retrowalk.gait.facing import Facing
from retrowalk.gait.live.stride import Stride
from retrowalk.gait.sensor_shift import LEAST_UPRIGHT
from retrowalk.gait.types import Mode

SEEN_RAD = 1.0  # a turn by less over the jump was not half a turn
ACROSS = 4  # steps to either side of a jump that are looked at
SLOWED = 0.6  # of the usual rise and fall: who turns back has at least one step as small
SURE_COHERENCE = 0.45
LOOKED_BACK = 3 * ACROSS + 3  # strides


class SensorShift:
    """How the device sits, since forward was learnt."""

    def __init__(self) -> None:
        self._strides: deque[Stride] = deque(maxlen=LOOKED_BACK)
        self._displaced = False
        self._spun = False
        self._since_jump = LOOKED_BACK  # strides
        self._mode = Mode.UNKNOWN

    def moved(self, stride: Stride, facing: Facing) -> bool:
        """Take the next stride and tell whether the device sits otherwise in it.

        What turns the device a second time usually puts it back.
        """
        if stride.begins or (self._strides and stride.mode is not self._strides[-1].mode):
            self._strides.clear()  # at a change of mode the travel may seem to turn over
        self._strides.append(stride)
        spins, jumped = stride.landing.spins, self._jumped()
        self._since_jump = 0 if jumped else self._since_jump + 1
        if stride.mode is not self._mode and self._since_jump <= ACROSS:
            self._since_jump, jumped = LOOKED_BACK, True
        self._mode = stride.mode
        if (spins and not self._spun) or jumped:
            self._displaced = not self._displaced
        self._spun = spins
        return self._displaced or float(facing.up @ stride.landing.up) < LEAST_UPRIGHT

    def _jumped(self) -> bool:
        strides = list(self._strides)
        if len(strides) < 2 * ACROSS:
            return False
        now, before = strides[-1], strides[-1 - ACROSS]
        if min(now.coherence, before.coherence) < SURE_COHERENCE:
            return False
        if float(now.heading @ before.heading) >= -0.5:
            return False
        around = [s.landing for s in strides[-2 - ACROSS :]]
        turned_rad = abs(sum(landing.turned_rad for landing in around))
        usual_m = median(s.landing.excursion_m for s in strides)
        unslowed = min(landing.excursion_m for landing in around) > SLOWED * usual_m
        if turned_rad < SEEN_RAD and unslowed:
            self._strides.clear()  # one jump is told once
            return True
        return False
