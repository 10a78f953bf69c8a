"""Which of the footfalls are walking.

Shifting one's weight, sitting down or handling the phone move the trunk too. Walking goes on for
several steps, and shows in one of three ways: the trunk rises and falls much, or push and fall
keep step, or the beat is steady for long. Small, careful steps backward show only the last two.
"""

import numpy as np

from retrowalk.gait.steps import Footfalls
from retrowalk.gait.travel import median_by_run, runs, travel_of

FEWEST_STEPS = 4
LEAST_VIGOUR = 0.1  # of the run's usual; weaker ones are the feet coming together
SURE_EXCURSION_M = 0.010  # so much rise and fall, time after time, is walking anyway
LEAST_EXCURSION_M = 0.004  # below it, nobody steps
LEAST_COHERENCE = 0.4
STEADY_STEPS = 8
STEADY_SPREAD = 0.1  # usual distance of a step's time from the run's, as a share of it


def walking_only(steps: Footfalls) -> Footfalls:
    """Leave out what is not part of walking."""
    steps = steps[steps.vigour >= LEAST_VIGOUR * median_by_run(steps.vigour, runs(steps.time_s))]
    travel = travel_of(steps)
    run = travel.run
    count = np.bincount(run)[run]
    excursion_m = median_by_run(steps.excursion_m, run)
    usual_s = median_by_run(steps.duration_s, run)
    spread = median_by_run(np.abs(steps.duration_s / usual_s - 1.0), run)

    much = excursion_m >= SURE_EXCURSION_M
    in_step = median_by_run(travel.coherence, run) >= LEAST_COHERENCE
    steady = (count >= STEADY_STEPS) & (spread <= STEADY_SPREAD)
    some = (count >= FEWEST_STEPS) & (excursion_m >= LEAST_EXCURSION_M)
    return steps[some & (much | in_step | steady)]
