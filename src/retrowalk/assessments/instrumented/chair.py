"""Rising and sitting down: chair stands in half a minute, and the timed up and go.

Rising shows as a bow of the trunk and a rise of some 0.3 to 0.4 m that no step comes near; a turn
shows as half a turn of the trunk's heading. The parts of the timed up and go are those of
Salarian et al. 2010, doi:10.1109/TNSRE.2010.2047606; a turn is timed as if it were made at an
even rate, from where 10 % to where 90 % of it is done. On 70 turns of 13 people that were timed
by their feet, 8 of 10 borders found are within 0.1 s.
"""

from itertools import pairwise
from typing import Literal, get_args

import numpy as np

from retrowalk.assessments.instrumented.edges import begins, ends, highest
from retrowalk.assessments.instrumented.trunk import FloatArray, TrunkMotion
from retrowalk.assessments.types import Part
from retrowalk.errors import NotEnoughSignal
from retrowalk.gait.peaks import outstanding_peaks
from retrowalk.gait.signal import RATE_HZ
from retrowalk.languages import Message

LEAST_RISE_M = 0.12
LEAST_RISE_MPS = 0.2
SHORTEST_STAND_S = 0.8
BOW_SHARE = 0.1
BOW_BEFORE_S, BOW_AFTER_S = 1.8, 2.2  # around the quickest moment of rising or sitting
LEAST_TURN_RADPS = 0.45
LEAST_TURN_RAD = 1.8
TURN_BORDERS = (0.1, 0.9)

OfUpAndGo = Literal["rise", "walk", "turn", "walk back", "turn back", "sit"]
"""The parts of the timed up and go, in their order, as programs know them."""


def stands(trunk: TrunkMotion, lasts_s: float, source: Message) -> tuple[Part, tuple[Part, ...]]:
    """Find the half minute and the stands in it; half-way up when it ends counts.

    Raises
    ------
    NotEnoughSignal
        if nobody rises, or the recording ends too soon
    """
    height, time_s = trunk.height_m, trunk.time_s
    apart = round(SHORTEST_STAND_S * RATE_HZ)
    tops = outstanding_peaks(height, np.full(height.size, LEAST_RISE_M), apart).tolist()
    if not tops:
        raise NotEnoughSignal(Message("assessments-unseen-rise", source=source))
    start = _bow_begins(trunk, highest(trunk.rise_mps, 0, tops[0]))
    whole = Part(name="test", start_s=float(time_s[start]), end_s=float(time_s[start]) + lasts_s)
    if time_s[-1] < whole.end_s:
        lasted_s = round(float(time_s[-1]) - whole.start_s)
        raise NotEnoughSignal(
            Message("assessments-cut-short", source=source, seconds=lasted_s, lasts=round(lasts_s))
        )
    lows = [first + int(np.argmin(height[first:last])) for first, last in pairwise(tops)]
    found = []
    for before, top, after in zip([start, *lows], tops, [*lows, height.size - 1], strict=True):
        half_up = begins(height, top, (height[before] + height[top]) / 2)
        half_down = ends(height, top, (height[after] + height[top]) / 2)
        up_s, down_s = float(time_s[half_up]), float(time_s[half_down])
        found.append(Part(name="stand", start_s=up_s, end_s=down_s))
    return whole, tuple(stand for stand in found if stand.start_s <= whole.end_s)


def up_and_go(trunk: TrunkMotion, source: Message) -> tuple[Part, tuple[Part, ...]]:
    """Find the timed up and go and its parts: rise, walk, turn, walk back, turn back, sit.

    Raises
    ------
    NotEnoughSignal
        if nobody rises and sits down again, or does not turn twice in between
    """
    rise, sit, turns = _there_and_back(trunk, source)
    time_s = trunk.time_s
    whole = Part(
        name="test",
        start_s=float(time_s[_bow_begins(trunk, rise)]),
        end_s=float(time_s[_bow_ends(trunk, sit)]),
    )
    risen_s = float(time_s[_bow_ends(trunk, rise)])
    (out_s, round_s), (back_s, seated_s) = turns[0], turns[-1]
    borders = [whole.start_s, risen_s, out_s, round_s, back_s, seated_s, whole.end_s]
    borders = np.maximum.accumulate(np.minimum(borders, whole.end_s)).tolist()
    parts = zip(get_args(OfUpAndGo), borders[:-1], borders[1:], strict=True)
    return whole, tuple(Part(name=name, start_s=a, end_s=b) for name, a, b in parts)


def _there_and_back(
    trunk: TrunkMotion, source: Message
) -> tuple[int, int, list[tuple[float, float]]]:
    """Find a rise and a sitting down with two turns in between, and those turns."""
    rises = _tops(trunk.rise_mps, LEAST_RISE_MPS)
    sits = _tops(-trunk.rise_mps, LEAST_RISE_MPS)
    pairs = [(rise, sit) for rise in rises for sit in sits if rise < sit]
    if not pairs:
        raise NotEnoughSignal(Message("assessments-unseen-sit", source=source))
    for first, sit in pairs:
        turns = _turns(trunk, first, sit)
        if len(turns) >= 2:
            # The phone may have been moved about before: the last rise before the turn counts.
            rise = max(rise for rise in rises if trunk.time_s[rise] < turns[0][0])
            return rise, sit, turns
    raise NotEnoughSignal(Message("assessments-unseen-turns", source=source))


def _tops(signal: FloatArray, least: float) -> list[int]:
    """Find the highest sample of every run above ``least``."""
    above = np.flatnonzero(signal > least)
    runs = np.split(above, np.flatnonzero(np.diff(above) > 1) + 1)
    return [highest(signal, int(run[0]), int(run[-1]) + 1) for run in runs if run.size]


def _bow_begins(trunk: TrunkMotion, quickest: int) -> int:
    top = highest(trunk.bow_radps, quickest - round(BOW_BEFORE_S * RATE_HZ), quickest)
    return begins(trunk.bow_radps, top, BOW_SHARE * float(trunk.bow_radps[top]))


def _bow_ends(trunk: TrunkMotion, quickest: int) -> int:
    top = highest(trunk.bow_radps, quickest, quickest + round(BOW_AFTER_S * RATE_HZ))
    return ends(trunk.bow_radps, top, BOW_SHARE * float(trunk.bow_radps[top]))


def _turns(trunk: TrunkMotion, first: int, last: int) -> list[tuple[float, float]]:
    """Find start and end of each turn around, seconds."""
    rate = np.gradient(trunk.heading_rad, 1.0 / RATE_HZ)
    turning = np.flatnonzero(np.abs(rate[first:last]) > LEAST_TURN_RADPS) + first
    found = []
    for run in np.split(turning, np.flatnonzero(np.diff(turning) > RATE_HZ // 2) + 1):
        if run.size:
            reach = round(0.6 * RATE_HZ)
            around = slice(max(0, int(run[0]) - reach), int(run[-1]) + reach)
            done = trunk.heading_rad[around] - trunk.heading_rad[around.start]
            if abs(done[-1]) >= LEAST_TURN_RAD:
                found.append(_at_even_rate(trunk.time_s[around], done / done[-1]))
    return found


def _at_even_rate(time_s: FloatArray, share: FloatArray) -> tuple[float, float]:
    low, high = TURN_BORDERS
    low_s = float(time_s[np.argmax(share >= low)])
    high_s = float(time_s[np.argmax(share >= high)])
    beyond_s = (high_s - low_s) * low / (high - low)
    return low_s - beyond_s, high_s + beyond_s
