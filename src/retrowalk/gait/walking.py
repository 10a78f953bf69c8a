"""Which of the footfalls are walking.

Shifting one's weight, sitting down or handling the phone move the trunk too. Walking goes on for
several steps and has three signs: the trunk rises and falls much, push and fall keep step, the
beat is steady. One of them is enough in a longer run, since small and careful steps may show no
more; a few steps must show two. In slow steps each sign is faint, so many of them must lead the
same way, or keep a steady beat.
"""

import numpy as np

from retrowalk.gait.steps import Footfalls
from retrowalk.gait.travel import median_by_run, travel_of

FEWEST_STEPS = 4
LEAST_VIGOUR = 0.13  # of the usual, live: what follows a faint step is not known yet
SURE_EXCURSION_M = 0.010  # so much rise and fall, time after time, is walking anyway
LEAST_EXCURSION_M = 0.004  # below it, nobody steps
LEAST_COHERENCE = 0.4
LONGER_RUN = 8
STEADY_SPREAD = 0.1  # usual distance of a step's time from the run's, as a share of it
FEWEST_SLOW_STEPS = 8
SLOW_SPREAD = 0.2
SLOW_EXCURSION_M = 0.0015
SLOW_COHERENCE = 0.35
LEAST_AGREEMENT = 0.7  # length of the mean of unit vectors: 1 if all point the same way


def usual_walking(steps: Footfalls) -> Footfalls:
    """Leave out what is not part of walking in the usual tempo."""
    travel = travel_of(steps)
    run = travel.run
    count = np.bincount(run)[run]
    excursion_m = median_by_run(steps.excursion_m, run)
    usual_s = median_by_run(steps.duration_s, run)
    spread = median_by_run(np.abs(steps.duration_s / usual_s - 1.0), run)

    much = excursion_m >= SURE_EXCURSION_M
    in_step = median_by_run(travel.coherence, run) >= LEAST_COHERENCE
    steady = spread <= STEADY_SPREAD
    signs = much.astype(int) + in_step + steady
    some = (count >= FEWEST_STEPS) & (excursion_m >= LEAST_EXCURSION_M)
    return steps[some & (signs >= np.where(count < LONGER_RUN, 2, 1))]


def slow_walking(steps: Footfalls) -> Footfalls:
    """Leave out what is not part of walking in the slow tempo."""
    travel = travel_of(steps)
    run = travel.run
    usual_s = median_by_run(steps.duration_s, run)
    spread = median_by_run(np.abs(steps.duration_s / usual_s - 1.0), run)
    excursion_m = median_by_run(steps.excursion_m, run)
    coherence = median_by_run(travel.coherence, run)
    count = np.bincount(run)[run]
    together = np.stack([np.bincount(run, axis) for axis in travel.heading])[:, run] / count
    agreement = np.sqrt(np.einsum("ij,ij->j", together, together))
    some = (count >= FEWEST_SLOW_STEPS) & (excursion_m >= SLOW_EXCURSION_M)
    one_way = (coherence >= SLOW_COHERENCE) & (agreement >= LEAST_AGREEMENT)
    rises = excursion_m >= LEAST_EXCURSION_M
    return steps[some & ((one_way & (spread <= SLOW_SPREAD)) | (rises & (spread <= STEADY_SPREAD)))]
