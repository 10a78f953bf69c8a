"""Finding all footfalls of a recording: in the usual tempo first, then in the slow one.

The slow look is taken only at segments where the usual one leaves movement unexplained or finds
footfalls that do not go left and right in turn. What is a slow step to the one may be a stride,
two steps, to the other; which of them is right is told by the sway: feet alternate.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import compress

import numpy as np
import numpy.typing as npt

from retrowalk.gait.device_traces import DeviceTraces
from retrowalk.gait.motion import motion_of, ups_of
from retrowalk.gait.pieces import Pieces, batches
from retrowalk.gait.signal import SignalSegment
from retrowalk.gait.steps import STEPS, Footfalls, StepParameters, footfalls_in
from retrowalk.gait.tempo import SLOW, USUAL, Tempo
from retrowalk.gait.travel import pool, runs, travel_of
from retrowalk.gait.walking import FEWEST_SLOW_STEPS, slow_walking, usual_walking

FloatArray = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

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
    usual: list[Footfalls] = []
    slow: list[Footfalls] = []
    traces: list[DeviceTraces] = []
    for batch in batches(segments):
        ups, pieces = ups_of(batch), Pieces.of(batch)
        traces += map(DeviceTraces.of, batch, ups)
        seen = footfalls_in(motion_of(batch, ups, parameters.usual), pieces, parameters.steps)
        usual.append(replace(seen, time_s=pieces.own_s(seen.time_s)))
        doubtful = _leave_doubt(seen, pieces, parameters)
        if batch[0].gyr_radps is None or not doubtful.any():
            continue
        batch, ups = list(compress(batch, doubtful)), list(compress(ups, doubtful))
        pieces = Pieces.of(batch)
        seen = footfalls_in(motion_of(batch, ups, parameters.slow), pieces, parameters.steps)
        slow.append(replace(seen, time_s=pieces.own_s(seen.time_s)))
    found = usual_walking(Footfalls.joined(usual))
    if slow:
        found = _completed(found, Footfalls.joined(slow), parameters)
    return found, DeviceTraces.joined(traces)


def _leave_doubt(seen: Footfalls, pieces: Pieces, parameters: FootfallParameters) -> Mask:
    """Tell in which pieces the usual look leaves movement unexplained, or may have counted twice.

    ``seen`` are the footfalls on the common axis of the pieces.
    """
    seen, count = usual_walking(seen), pieces.start_s.size
    doubtful = pieces.at(seen.time_s[_alternation(seen) < parameters.doubtful])
    times_s = np.sort(np.concatenate((pieces.start_s, seen.time_s, pieces.end_s)))
    within = pieces.answer_for(times_s[:-1])
    unexplained_s = np.zeros(count)
    np.maximum.at(unexplained_s, pieces.at(times_s[:-1])[within], np.diff(times_s)[within])
    twice = np.bincount(doubtful, minlength=count) >= FEWEST_SLOW_STEPS
    return np.asarray((unexplained_s >= parameters.unexplained_s) | twice)


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
