"""When a foot rests on the ground.

In every stride a foot stands still for a moment. How still differs with the person, the shoe and
the sensor, so what is asked for is not a low level but a valley: a moment several times calmer
than the movement before and after it. Calm is the mean square of turning and of what is felt
beyond gravity, the statistic of a foot at rest of Skog, Händel, Nilsson & Rantakokko 2010
("Zero-velocity detection: an algorithm evaluation", doi:10.1109/TBME.2010.2060723).
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from retrowalk.gait.peaks import outstanding_peaks
from retrowalk.gait.units import GRAVITY_MPS2

FloatArray = npt.NDArray[np.float64]
Indices = npt.NDArray[np.intp]

LOOK_S = 0.1  # a foot in a quick walk rests for little longer
MPS2_PER_RADPS = 3.0  # so much of the one is as lively as so much of the other, in a swing
STILL_RADPS = 0.3  # liveliness below this is noise, a shoe that gives, or standing
CALMER = 5.0  # times calmer than the movement around it
APART_S = 0.3  # no two rests are closer
ABOUT_AS_CALM = 1.5  # a rest lasts as long as it is that calm


@dataclass(frozen=True, eq=False)
class Rests:
    """Moments at which a foot rests, indices of samples, in order of time.

    Attributes
    ----------
    first, last : (k,) half-open, the whole rest
    calmest : (k,) the moment at which the foot moves least
    """

    first: Indices
    last: Indices
    calmest: Indices

    def __len__(self) -> int:
        return int(self.calmest.size)


def rests_in(acc: FloatArray, gyr: FloatArray, rate_hz: float) -> Rests:
    """Find the rests in signals (3, n) in m/s² and rad/s."""
    lively = liveliness(acc, gyr, rate_hz)
    # The ends count as movement, so that a rest at either of them is a valley too.
    calm = -np.log(np.maximum(np.pad(lively, 1, constant_values=np.inf), STILL_RADPS))
    calm[[0, -1]] = calm[1:-1].min() - 2.0 * np.log(CALMER)
    least = np.full(calm.size, np.log(CALMER))
    valleys = outstanding_peaks(calm, least, round(APART_S * rate_hz)) - 1
    spans = [_around(lively, valley) for valley in valleys.tolist()]
    first, last = np.array(spans, dtype=np.intp).reshape(-1, 2).T
    calmest = [a + int(np.argmin(lively[a:b])) for a, b in spans]
    return Rests(first, last, np.array(calmest, dtype=np.intp))


def liveliness(acc: FloatArray, gyr: FloatArray, rate_hz: float) -> FloatArray:
    """How much a foot moves around each sample, rad/s, (n,)."""
    look = max(3, round(LOOK_S * rate_hz))
    felt = np.stack([moving_mean(row, look) for row in acc])
    gravity = GRAVITY_MPS2 * felt / np.maximum(np.linalg.norm(felt, axis=0), 1e-9)
    beyond = (acc - gravity) / MPS2_PER_RADPS
    power = np.einsum("ij,ij->j", gyr, gyr) + np.einsum("ij,ij->j", beyond, beyond)
    return np.sqrt(np.maximum(moving_mean(power, look), 0.0))


def moving_mean(values: FloatArray, look: int) -> FloatArray:
    """Mean of ``look`` neighbours around each value, (n,); at the ends of those there are."""
    total = np.concatenate(([0.0], np.cumsum(values)))
    middle = np.arange(values.size)
    first = np.maximum(middle - look // 2, 0)
    last = np.minimum(middle - look // 2 + look, values.size)
    return np.asarray((total[last] - total[first]) / (last - first))


def _around(lively: FloatArray, valley: int) -> tuple[int, int]:
    most = max(ABOUT_AS_CALM * lively[valley], STILL_RADPS)
    before = np.flatnonzero(lively[: valley + 1] > most)
    after = np.flatnonzero(lively[valley:] > most)
    first = int(before[-1]) + 1 if before.size else 0
    return first, valley + int(after[0]) if after.size else lively.size
