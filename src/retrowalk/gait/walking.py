"""Which of the footfalls are walking.

Shifting one's weight, sitting down or handling the phone move the trunk too. Walking differs by
going on: several steps after each other, of some size, with push and fall in step.
"""

import numpy as np

from retrowalk.gait.steps import Footfalls
from retrowalk.gait.travel import median_by_run, runs, travel_of

FEWEST_STEPS = 4
LEAST_VIGOUR = 0.1  # of the run's usual; weaker ones are the feet coming together
SURE_EXCURSION_M = 0.015  # that much rise and fall, time after time, is walking anyway
LEAST_EXCURSION_M = 0.005  # below it, nobody steps
LEAST_COHERENCE = 0.4


def walking_only(steps: Footfalls) -> Footfalls:
    """Leave out what is not part of walking."""
    steps = steps[steps.vigour >= LEAST_VIGOUR * median_by_run(steps.vigour, runs(steps.time_s))]
    travel = travel_of(steps)
    excursion_m = median_by_run(steps.excursion_m, travel.run)
    coherence = median_by_run(travel.coherence, travel.run)
    walks = np.bincount(travel.run)[travel.run] >= FEWEST_STEPS
    walks &= (excursion_m >= SURE_EXCURSION_M) | (
        (excursion_m >= LEAST_EXCURSION_M) & (coherence >= LEAST_COHERENCE)
    )
    return steps[walks]
