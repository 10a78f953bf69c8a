"""Whether the latest footfalls are walking after all, as ``retrowalk.gait.false_steps`` tells."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from retrowalk.gait.false_steps import USUAL_PARAMETERS, walks
from retrowalk.gait.live.landing import Landing, footfalls
from retrowalk.gait.repetition import repetition
from retrowalk.gait.travel import travel_of

# Live nothing is known of the sway, which is one of the signs; and a wheel is to be seen at once.
LIVE_PARAMETERS = replace(USUAL_PARAMETERS, signs=USUAL_PARAMETERS.signs - 1, fewest_steps=4)


def believed(landings: Sequence[Landing]) -> bool:
    """Tell whether the latest of these footfalls, and those before it, show walking."""
    steps = footfalls(landings)
    if not steps.travel.any():
        return True  # without a gyroscope there is nothing to tell it by
    travel = travel_of(steps)
    shown = repetition(np.stack([landing.shape for landing in landings], axis=1), travel.run)
    return bool(walks(steps, travel, shown, LIVE_PARAMETERS)[-1])
