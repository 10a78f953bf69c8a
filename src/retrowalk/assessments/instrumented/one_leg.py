"""Standing on one leg: from the lifting of the foot to its touching down.

The trunk has to move over the standing foot before the other can leave the ground, and moves back
when it comes down, with an impact: two quick moves aside in opposite directions, and the stance
between them. The swaying in between is slower than either.
"""

import numpy as np

from retrowalk.assessments.instrumented.edges import ends, highest
from retrowalk.assessments.instrumented.trunk import TrunkMotion
from retrowalk.assessments.types import Part
from retrowalk.errors import NotEnoughSignal
from retrowalk.gait.signal import RATE_HZ
from retrowalk.languages import Message

LEAST_SHIFT_MPS = 0.06
LEAST_RETURN = 0.4  # of the larger of the two moves, the other one at least
LIFTED_SHARE = 0.2  # the foot leaves the ground when the move over the other is nearly done
TOUCH_BEFORE_S, TOUCH_AFTER_S = 0.7, 0.3  # the impact, around the quickest moment of moving back


def stance(trunk: TrunkMotion, source: Message) -> Part:
    """Find the stance on one leg.

    Raises
    ------
    NotEnoughSignal
        if nobody moves onto one leg and back
    """
    aside = trunk.aside_mps
    first = highest(np.abs(aside), 0, aside.size)
    back = -np.sign(aside[first]) * aside
    # Of the moves the other way, the one that belongs to it is no echo of it.
    near = round(0.8 * RATE_HZ)
    back[max(0, first - near) : first + near] = 0.0
    second = highest(back, 0, back.size)
    size = abs(float(aside[first]))
    if size < LEAST_SHIFT_MPS or back[second] < LEAST_RETURN * size:
        raise NotEnoughSignal(Message("assessments-unseen-one-leg", source=source))
    onto, off = min(first, second), max(first, second)
    lifted = ends(np.abs(aside), onto, LIFTED_SHARE * abs(float(aside[onto])))
    touch = highest(
        trunk.impact_mps2,
        max(lifted, off - round(TOUCH_BEFORE_S * RATE_HZ)),
        off + round(TOUCH_AFTER_S * RATE_HZ),
    )
    return Part(
        name="stance", start_s=float(trunk.time_s[lifted]), end_s=float(trunk.time_s[touch])
    )
