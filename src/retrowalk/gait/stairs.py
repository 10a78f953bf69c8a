"""Which steps may be on stairs, where push and fall tell less of the way.

On stairs the legs lift the body and let it down: it rises by far more than a pendulum of such slow
steps would, and whoever goes down is braked while falling. So the cue of travel is faint there, or
points the other way, and is believed only where it is as clear as in walking on the level.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from retrowalk.gait.steps import Footfalls
from retrowalk.gait.travel import Travel, median_by_run

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class StairsParameters:
    """What a step on stairs is.

    Round numbers between the slow stairs and the walking of 16 people with a sensor on the belt
    (SisFall: Sucerquia et al. 2017, doi:10.3390/s17010198).

    Attributes
    ----------
    excursion_m : the trunk rises and falls by at least so much
    slow_rise_ms : ... times the time of the step: what rises so much is not so slow on the level
    coherence : so well push and fall must keep step there, for the way to be believed
    """

    excursion_m: float = 0.038
    slow_rise_ms: float = 0.030
    coherence: float = 0.6


USUAL_PARAMETERS = StairsParameters()


def faint_on_stairs(
    steps: Footfalls, travel: Travel, parameters: StairsParameters = USUAL_PARAMETERS
) -> Mask:
    """Tell which steps may be on stairs and show too faintly where they lead, (n,)."""
    excursion_m = median_by_run(steps.excursion_m, travel.run)
    step_s = median_by_run(steps.duration_s, travel.run)
    climbs = excursion_m >= parameters.excursion_m
    climbs &= excursion_m * step_s >= parameters.slow_rise_ms
    return np.asarray(climbs & (travel.coherence < parameters.coherence))
