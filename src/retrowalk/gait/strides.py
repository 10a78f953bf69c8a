"""Strides: from a contact to the next one of the same foot, two steps in one bout."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from retrowalk.gait.types import FloatArray, IntArray, Steps

Numbers = npt.NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class Strides:
    """Every stride, one column each, in order of time; those of the two feet overlap.

    Attributes
    ----------
    start_s : (n,) time of the contact that begins it, seconds from the start of the recording
    end_s : (n,) time of the next contact of the same foot
    step : (n,) number of the step that ends it; the one before it is its first
    bout : (n,) which of the walk's bouts it belongs to
    direction : (n,) values of :class:`retrowalk.gait.Direction`
    mode : (n,) values of :class:`retrowalk.gait.Mode`
    side : (n,) +1 left, -1 right foot, 0 not known
    length_m : (n,) length of its two steps, metres; NaN where it cannot be told
    length_sd_m : (n,) standard error of that, metres; NaN where it cannot be told
    confidence : (n,) how sure the direction is, 0 to 1: that of the less sure step
    """

    start_s: FloatArray
    end_s: FloatArray
    step: Numbers
    bout: Numbers
    direction: IntArray
    mode: IntArray
    side: IntArray
    length_m: FloatArray
    length_sd_m: FloatArray
    confidence: FloatArray

    def __len__(self) -> int:
        return int(self.start_s.size)


def strides_of(steps: Steps) -> Strides:
    """Join each step with the one before it, where the stride lies in one bout as a whole."""
    last = np.arange(2, len(steps))
    last = last[steps.bout[last] == steps.bout[last - 2]]
    first = last - 1
    sd_m = steps.length_sd_m
    return Strides(
        start_s=steps.time_s[last - 2],
        end_s=steps.time_s[last],
        step=last,
        bout=steps.bout[last],
        direction=steps.direction[last],
        mode=steps.mode[last],
        side=steps.side[last],
        length_m=steps.length_m[first] + steps.length_m[last],
        # what makes a length wrong is much the same in two steps of a walker: errors add up
        length_sd_m=sd_m[first] + sd_m[last],
        confidence=np.minimum(steps.confidence[first], steps.confidence[last]),
    )
