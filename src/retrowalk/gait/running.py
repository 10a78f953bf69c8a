"""Walking or running: whether the trunk is a pendulum or a spring.

Who walks is an inverted pendulum, who runs is a spring: the trunk brakes while it falls and speeds
up while it rises (Cavagna, Saibene & Margaria 1964, doi:10.1152/jappl.1964.19.2.249; Blickhan
1989, doi:10.1016/0021-9290(89)90224-8), so what points along the travel of a walker points the
other way. Once it is known which of the two a step is, its direction is known too.

Three things tell running, whichever way it goes. The trunk is thrown: where h is its rise and fall
over a step of T seconds, ``throw = (h / 2) (2 pi / T)^2 / g`` is near 1 if both feet leave the
ground, and half of that in walking. The steps are quick. And in the middle of a stance, when the
other leg swings past and turns the trunk fastest, a pendulum is at its highest and a spring at its
lowest. Quick walkers throw the trunk, and joggers who shuffle hardly do, so the three are added
up, step after step: people do not change for a step or two, and when they do, what points along
the travel turns over at that very step.

The three overlap between people. Where many steps in a row show neither, nobody knows.
"""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from retrowalk.gait.device_traces import DeviceTraces
from retrowalk.gait.steps import Footfalls
from retrowalk.gait.travel import Runs, Travel, pool
from retrowalk.gait.types import IntArray, Mode
from retrowalk.gait.units import GRAVITY_MPS2

FloatArray = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class RunningParameters:
    """Where walking ends and running begins; between walking and jogging of 16 people, 19 to 71.

    Attributes
    ----------
    throw : rise and fall of a step on the border, as a share of what flight takes
    step_s : time of a step on the border, seconds
    quickness : how much a share of the time counts, against the same share of the throw
    least_throw : a trunk that is thrown less does not run, however quick the steps
    most_throw : a trunk that is thrown more runs, however slow the steps
    turning : how much it says if the trunk is highest whenever it turns fastest
    usual_steps : steps whose medians stand for the one in their middle
    most_a_step : what a single step may say
    change : what a change costs, where the travel turns over at it
    unturned : how many times that, where it plainly does not: nobody turns back at the very step
        at which they begin to run
    doubted_steps, doubted : so many steps in a row that show less than this, either way, in their
        median may be either
    """

    throw: float = 0.6
    step_s: float = 0.43
    quickness: float = 6.0
    least_throw: float = 0.35
    most_throw: float = 0.8
    turning: float = 0.5
    usual_steps: int = 5
    most_a_step: float = 0.6
    change: float = 3.0
    unturned: float = 5.0
    doubted_steps: int = 61
    doubted: float = 0.3


USUAL = RunningParameters()
ACROSS = 3  # steps to either side of a change over which the travel turns over
POOLED = 3  # steps over which it is told whether the trunk is high while it turns


def modes_of(
    steps: Footfalls, travel: Travel, traces: DeviceTraces, parameters: RunningParameters = USUAL
) -> IntArray:
    """Tell for each step whether it is walking or running, (n,) values of Mode.

    ``travel`` is that of ``steps`` taken as a walker's.
    """
    mode = np.full(len(steps), Mode.WALK, dtype=np.int8)
    run, p = travel.run, parameters
    excursion_m = medians(steps.excursion_m, run, p.usual_steps)
    duration_s = medians(steps.duration_s, run, p.usual_steps)
    shown = showing(excursion_m, duration_s, p)
    if not (shown > -p.turning - p.doubted).any():
        return mode
    shown -= p.turning * _high_when_turning(steps, run, traces)
    runs = _likeliest(shown, run, changes_cost(_turned_over(steps, run), p), p)
    mode[runs] = Mode.RUN
    stretch = np.append(0, np.cumsum((np.diff(run) != 0) | (np.diff(mode) != 0)))
    usual = medians(shown, stretch, p.doubted_steps)
    mode[np.where(runs, usual, -usual) < p.doubted] = Mode.UNKNOWN
    return mode


def as_walked(steps: Footfalls, mode: IntArray) -> Footfalls:
    """Let what a runner's steps show of the travel point where a walker's does."""
    sign = np.select([mode == Mode.WALK, mode == Mode.RUN], [1.0, -1.0], 0.0)
    return replace(steps, travel=steps.travel * sign)


def showing(
    excursion_m: npt.ArrayLike,
    duration_s: npt.ArrayLike,
    parameters: RunningParameters = USUAL,
) -> FloatArray:
    """Tell how much throw and time look like running, (n,): above zero more than like walking."""
    excursion_m, duration_s, p = np.asarray(excursion_m), np.asarray(duration_s), parameters
    throw = np.maximum(excursion_m, 1e-6) / 2 * (2 * np.pi / duration_s) ** 2 / GRAVITY_MPS2
    shown = np.log(throw / p.throw) - p.quickness * np.log(duration_s / p.step_s)
    surely, at_most = (p.quickness * np.log(throw / of) for of in (p.most_throw, p.least_throw))
    return np.asarray(np.clip(shown, surely, at_most))


def changes_cost(
    turned_over: FloatArray | float, parameters: RunningParameters = USUAL
) -> FloatArray:
    """Tell what a change from walking to running or back costs, (n,).

    ``turned_over`` is 1 where the travel turns over at it, -1 where it goes on, 0 where unclear.
    """
    shares = np.interp(np.asarray(turned_over), [-1.0, 0.0, 1.0], [parameters.unturned, 2.0, 1.0])
    return np.asarray(parameters.change * shares)


def next_lead(lead: float, shown: float, cost: float, parameters: RunningParameters) -> float:
    """Tell by how much running leads walking after a step, from the lead before it.

    One step of Viterbi's algorithm (1967, doi:10.1109/TIT.1967.1054010) with two states.
    """
    step = min(max(shown, -parameters.most_a_step), parameters.most_a_step)
    return step + min(max(lead, -cost), cost)


def _likeliest(shown: FloatArray, run: Runs, cost: FloatArray, p: RunningParameters) -> Mask:
    """Find the likeliest sequence of walking and running in each run."""
    lead, leads, before = 0.0, [], -1
    for of, show, change in zip(run.tolist(), shown.tolist(), cost.tolist(), strict=True):
        lead = next_lead(lead if of == before else 0.0, show, change, p)
        leads.append(lead)
        before = of
    found = np.array(leads)
    # A lead beyond the cost of a change is decided; the others are as what comes after them.
    decided = np.abs(found) > np.append(cost[1:], 0.0)
    decided |= np.append(run[1:] != run[:-1], True)
    after = np.flatnonzero(decided)
    return np.asarray(found[after[np.searchsorted(after, np.arange(run.size))]] > 0)


def _turned_over(steps: Footfalls, run: Runs) -> FloatArray:
    """Tell how far the travel turns over from the steps before each to it and those after, (n,).

    1 where it points the opposite way, -1 where the same, 0 where it cannot be told.
    """
    first, last = _ends(run)
    at = np.arange(run.size)
    shown = steps.travel / np.maximum(steps.vigour, 1e-12)  # a runner shows as much as a walker
    summed = np.concatenate((np.zeros((3, 1)), np.cumsum(shown, axis=1)), axis=1)
    before = summed[:, at] - summed[:, np.maximum(at - ACROSS, first)]
    after = summed[:, np.minimum(at + ACROSS, last + 1)] - summed[:, at]
    sizes = np.sqrt(np.einsum("ij,ij->j", before, before) * np.einsum("ij,ij->j", after, after))
    return np.asarray(-np.einsum("ij,ij->j", before, after) / np.maximum(sizes, 1e-12))


def _high_when_turning(steps: Footfalls, run: Runs, traces: DeviceTraces) -> FloatArray:
    """Tell whether the trunk is high while it turns fastest, (n,): 1 if so, -1 if it is low then.

    Turning alternates with the feet, rise and fall does not, so turning is taken at the frequency
    of the stride, and its square beats with the step.
    """
    n = len(steps)
    begin, end = traces.at(steps.time_s[[0, -1]]).tolist()
    inside = slice(begin, end + 1)
    up = np.einsum("ij,ij->j", traces.acc_mps2[:, inside], traces.up[:, inside])
    rate = np.gradient(traces.yaw_rad[inside])
    half_turns = np.exp(-1j * np.pi * np.interp(traces.time_s[inside], steps.time_s, np.arange(n)))
    summed = np.zeros((2, up.size + 1), complex)
    summed[:, 1:] = np.cumsum(np.stack((rate * half_turns, up * half_turns**2)), axis=1)
    first, last = _ends(run)
    start = np.clip(np.arange(n) - 2, first, np.maximum(last - 2, first))
    edges = np.minimum(traces.at(steps.time_s) - begin, up.size)
    turning, pushed = summed[:, edges[np.minimum(start + 2, last)]] - summed[:, edges[start]]
    beat = -(turning**2) * np.conj(pushed)  # who is pushed up is low
    weights = (1.0,) * (POOLED // 2 + 1)
    pooled = pool(np.stack((beat.real, np.abs(beat))), run, weights)
    return np.asarray(pooled[0] / np.maximum(pooled[1], 1e-12))


def medians(values: FloatArray, run: Runs, count: int) -> FloatArray:
    """Medians over ``count`` steps around each, at the ends of a run over its first or last."""
    first, last = (end[:, None] for end in _ends(run))
    start = np.arange(run.size)[:, None] - count // 2
    start = np.maximum(np.minimum(start, last + 1 - count), first)
    around = first + (start - first + np.arange(count)) % (last + 1 - first)
    return np.asarray(np.median(values[around], axis=1))


def _ends(run: Runs) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Find the first and the last step of the run of each, (n,)."""
    return np.searchsorted(run, run), np.searchsorted(run, run, side="right") - 1
