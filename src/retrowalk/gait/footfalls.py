"""Finding all footfalls of a recording: in the usual tempo first, then in the slow one.

The slow look is taken only at segments where the usual one leaves movement unexplained or finds
footfalls that do not go left and right in turn. What is a slow step to the one may be a stride,
two steps, to the other; which of them is right is told by the sway: feet alternate.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from retrowalk.gait.device_traces import DeviceTraces
from retrowalk.gait.motion import motion_of, up_of
from retrowalk.gait.signal import SignalSegment
from retrowalk.gait.steps import STEPS, Footfalls, StepParameters, footfalls_in
from retrowalk.gait.tempo import SLOW, USUAL, Tempo
from retrowalk.gait.travel import pool, runs, travel_of
from retrowalk.gait.walking import FEWEST_SLOW_STEPS, slow_walking, usual_walking

FloatArray = npt.NDArray[np.float64]

AROUND = (1.0, 1.0, 1.0)  # weights of a step, its neighbours, and theirs


@dataclass(frozen=True)
class FootfallParameters:
    """In which tempos steps are looked for, and which of the two is believed.

    Alternation is how far the sway goes left and right in turn: 1 if the sway of neighbours is
    opposite and as large, -1 if it is the same.

    Attributes
    ----------
    usual, slow : the tempos
    steps : how steps are found in each
    unexplained_s : a usual look that finds no steps for so long is followed by a slow one, seconds
    doubtful : ... so is one with a few steps of less alternation: it may have counted twice
    alternating : slow steps that are to replace more than as many usual ones alternate so much
    more : ... and by so much more than those
    less : slow steps that alternate by so much less than those they would replace are strides
    stride : usual steps to a slow one: more, and the slow one may be a stride
    as_many : usual steps to a slow one over a run: within, the usual look saw it all, and sharper
    """

    usual: Tempo = USUAL
    slow: Tempo = SLOW
    steps: StepParameters = STEPS
    unexplained_s: float = 6.0
    doubtful: float = 0.3
    alternating: float = 0.6
    more: float = 0.3
    less: float = 1.0
    stride: float = 1.3
    as_many: tuple[float, float] = (0.9, 1.1)


FOOTFALLS = FootfallParameters()


def footfalls_of(
    segments: Iterable[SignalSegment], parameters: FootfallParameters = FOOTFALLS
) -> tuple[Footfalls, DeviceTraces]:
    """Find the footfalls that are walking, in order of time, and keep what the device felt."""
    usual, slow, traces = [], [], []
    for segment in segments:
        up = up_of(segment)
        usual.append(_look(segment, up, parameters.usual, parameters.steps))
        traces.append(DeviceTraces.of(segment, up))
        if segment.gyr_radps is not None and _leaves_doubt(usual[-1], segment, parameters):
            slow.append(_look(segment, up, parameters.slow, parameters.steps))
    found = usual_walking(Footfalls.joined(usual))
    if slow:
        found = _completed(found, Footfalls.joined(slow), parameters)
    return found, DeviceTraces.joined(traces)


def _look(
    segment: SignalSegment, up: FloatArray, tempo: Tempo, parameters: StepParameters
) -> Footfalls:
    motion = motion_of(segment, up, tempo)
    return footfalls_in(motion, segment.start_s, segment.end_s, parameters)


def _leaves_doubt(seen: Footfalls, segment: SignalSegment, parameters: FootfallParameters) -> bool:
    seen = usual_walking(seen)
    edges_s = np.concatenate(([segment.start_s], seen.time_s, [segment.end_s]))
    doubtful = int((_alternation(seen) < parameters.doubtful).sum())
    unexplained_s = np.diff(edges_s).max()
    return bool(unexplained_s >= parameters.unexplained_s) or doubtful >= FEWEST_SLOW_STEPS


def _completed(found: Footfalls, slow: Footfalls, parameters: FootfallParameters) -> Footfalls:
    """Put slow runs in the place of what the usual look had missed, or counted twice."""
    count = _local_mean(_sum_within(np.ones(len(found)), found, slow), slow)
    usual = _local_mean(_sum_within(_alternation(found), found, slow), slow)
    more = _alternation(slow) - usual / np.maximum(count, 1e-12)
    single = (count <= parameters.stride) & (more >= -parameters.less)
    twice = (_alternation(slow) >= parameters.alternating) & (more >= parameters.more)
    slow = slow_walking(slow[single | twice])
    run = runs(slow)
    share = _sum_within(np.ones(len(found)), found, slow)
    share = (np.bincount(run, share) / np.bincount(run))[run]
    slow = slow[(share < parameters.as_many[0]) | (share > parameters.as_many[1])]
    begins_s = np.append(slow.time_s - slow.duration_s, np.inf)
    after = np.searchsorted(begins_s, found.time_s, side="right") - 1
    covered = (after >= 0) & (found.time_s <= np.append(slow.time_s, 0.0)[after])
    both = Footfalls.joined([found[~covered], slow])
    return both[np.argsort(both.time_s, kind="stable")]


def _sum_within(values: FloatArray, found: Footfalls, slow: Footfalls) -> FloatArray:
    """Add up the values of the usual footfalls in each slow step, (n,)."""
    edges_s = np.stack((slow.time_s - slow.duration_s, slow.time_s))
    first, last = np.searchsorted(found.time_s, edges_s, side="right")
    summed = np.append(0.0, np.cumsum(values))
    return np.asarray(summed[last] - summed[first])


def _alternation(steps: Footfalls) -> FloatArray:
    """Tell how far the sway goes left and right in turn, around each step, (n,) -1 to 1."""
    left = np.cross(steps.up, travel_of(steps).heading, axis=0)
    sway = np.einsum("ij,ij->j", steps.sway_mps, left)
    opposite = -sway * np.append(sway[1:], 0.0)
    return _local_mean(opposite, steps) / (_local_mean(sway**2, steps) + 1e-12)


def _local_mean(values: FloatArray, steps: Footfalls) -> FloatArray:
    run = runs(steps)
    return np.asarray(pool(values, run, AROUND) / pool(np.ones(len(steps)), run, AROUND))
