"""Learning which way the body faces while the walker walks."""

from collections import deque

import numpy as np

from retrowalk.gait.facing import Facing, axis_of, facing_of
from retrowalk.gait.live.landing import footfalls
from retrowalk.gait.live.stride import Stride
from retrowalk.gait.travel import Travel
from retrowalk.languages import Message

ENOUGH_STEPS = 12  # more of them would tell forward no better
LOOKED_BACK = 60  # steps, when forward has to be assumed


class Forward:
    """The body's forward; ``facing`` is None until it is known.

    Parameters
    ----------
    axis : the device axis that points where the body faces, one of ±x ±y ±z
    during : (start, end) seconds in which the walker is known to walk forward; the end is
        infinity as long as it is not known
    """

    def __init__(self, axis: str | None, during: tuple[float, float] | None) -> None:
        if axis is not None:
            axis_of(axis)  # says so now if it is none
        self.facing: Facing | None = None
        self._axis = axis
        self._during = during
        self._strides: deque[Stride] = deque(maxlen=LOOKED_BACK)
        self._learnt = 0

    def until(self, end_s: float) -> None:
        """Say when the stretch of forward walking ended."""
        if self._during is not None:
            self._during = (self._during[0], end_s)

    def learn(self, stride: Stride) -> tuple[Message, ...]:
        """Learn from the next stride, and return what to tell the walker.

        A stretch that is said to be forward is waited for. Only when it is over and showed no
        steady steps is forward assumed.
        """
        time_s = stride.landing.time_s
        start_s, end_s = self._during or (-np.inf, -np.inf)
        if self._learnt >= ENOUGH_STEPS or time_s < start_s:
            return ()
        self._strides.append(stride)
        strides = self._strides
        steps = footfalls(s.landing for s in strides)
        heading = np.array([s.heading for s in strides]).T
        travel = Travel(
            heading,
            np.array([s.coherence for s in strides]),
            np.cumsum([s.begins for s in strides]),
        )
        mode = np.array([s.mode for s in strides])
        found = facing_of(steps, travel, self._axis, self._during, mode)
        if found is None or (time_s < end_s and found.notes):
            return ()
        new = () if self.facing else found.notes
        self.facing = found
        self._learnt += 1
        if self._learnt == ENOUGH_STEPS:
            self._strides.clear()
        return new
