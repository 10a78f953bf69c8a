"""Which of the steps are running: those that are no pendulum.

Who walks is an inverted pendulum, who runs is a spring: the trunk brakes while it falls and speeds
up while it rises (Cavagna, Saibene & Margaria 1964, doi:10.1152/jappl.1964.19.2.249; Blickhan
1989, doi:10.1016/0021-9290(89)90224-8), so what points along the travel of a walker points the
other way. Direction of running is therefore not told at all.

Two things tell running. The trunk is thrown: where h is its rise and fall over a step of T seconds,
``throw = (h / 2) (2 pi / T)^2 / g`` is near 1 if both feet leave the ground, and half of that in
walking. And the steps are quick. Quick walkers throw the trunk, and joggers who shuffle hardly do,
so the two are taken together, and over the run: people do not change for a step or two.
"""

from itertools import accumulate

import numpy as np
import numpy.typing as npt

from retrowalk.gait.steps import Footfalls
from retrowalk.gait.travel import Runs
from retrowalk.gait.units import GRAVITY_MPS2

FloatArray = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

USUAL_STEPS = 5  # whose medians stand for the one in their middle
# Between walking and jogging of 16 people aged 19 to 71:
LEAST_THROW, LONGEST_S = 0.6, 0.43
QUICKNESS = 6.0  # how much a share of the time counts, against the same share of the throw
NO_THROW = 0.35  # a trunk that is thrown less does not run, however quick the steps
SURELY_NOT = -0.3
MOST_A_STEP = 0.6  # what a single step may say
CHANGE = 3.0  # from walking to running or back is believed at the cost of five clear steps
DOUBTED_STEPS = 21  # shuffled jogging and hurried walking overlap: if so many steps show ...
DOUBTED = -0.05  # ... no less than this, nobody knows which it is
BESIDE_STEPS = 30  # who runs within so many steps ...
DOUBTED_BESIDE = -0.6  # ... walks plainly, or is doubted too
MIXED_STEPS = 4  # medians and travel of so many steps beside running are mixed with it


def running_at(steps: Footfalls, run: Runs) -> Mask:
    """Tell for each step whether it is running, may be, or is next to it, (n,)."""
    shown = showing(
        _medians(steps.excursion_m, run, USUAL_STEPS), _medians(steps.duration_s, run, USUAL_STEPS)
    )
    if not (shown >= DOUBTED).any():
        return np.zeros(run.size, dtype=bool)
    running = _likeliest(shown, run)
    least = np.where(_near(running, run, BESIDE_STEPS), DOUBTED_BESIDE, DOUBTED)
    doubted = _medians(shown, run, DOUBTED_STEPS) >= least
    return doubted | _near(running, run, MIXED_STEPS)


def showing(excursion_m: npt.ArrayLike, duration_s: npt.ArrayLike) -> FloatArray:
    """Tell how much steps look like running, (n,): above zero more so than like walking."""
    excursion_m, duration_s = np.asarray(excursion_m), np.asarray(duration_s)
    throw = excursion_m / 2 * (2 * np.pi / duration_s) ** 2 / GRAVITY_MPS2
    shown = np.log(np.maximum(throw, 1e-6) / LEAST_THROW)
    shown -= QUICKNESS * np.log(duration_s / LONGEST_S)
    return np.where(throw < NO_THROW, np.minimum(shown, SURELY_NOT), shown)


def next_lead(lead: float, shown: float) -> float:
    """Tell by how much running leads walking after a step, from the lead before it.

    One step of Viterbi's algorithm (1967, doi:10.1109/TIT.1967.1054010) with two states.
    """
    step = min(max(shown, -MOST_A_STEP), MOST_A_STEP)
    return step + min(max(lead, -CHANGE), CHANGE)


def _likeliest(shown: FloatArray, run: Runs) -> Mask:
    """Find the likeliest sequence of walking and running in each run."""
    found = np.zeros(run.size, dtype=bool)
    first = np.flatnonzero(np.diff(run, prepend=-1))
    for start, end in zip(first, np.append(first[1:], run.size), strict=True):
        leads = accumulate(shown[start:end].tolist(), next_lead, initial=0.0)
        lead = np.fromiter(leads, float)[1:]
        # A lead beyond the cost of a change is decided; the others are as what comes after them.
        decided = np.abs(lead) > CHANGE
        decided[-1] = True
        after = np.flatnonzero(decided)
        found[start:end] = lead[after[np.searchsorted(after, np.arange(lead.size))]] > 0
    return found


def _medians(values: FloatArray, run: Runs, count: int) -> FloatArray:
    """Medians over ``count`` steps around each, at the ends of a run over its first or last."""
    first, last = _ends(run)
    start = np.arange(run.size)[:, None] - count // 2
    start = np.maximum(np.minimum(start, last + 1 - count), first)
    return np.asarray(np.median(values[np.minimum(start + np.arange(count), last)], axis=1))


def _near(running: Mask, run: Runs, reach: int) -> Mask:
    """Tell which steps have running within ``reach`` steps of the same run, (n,)."""
    if not running.any():
        return running
    first, last = _ends(run)
    around = np.arange(run.size)[:, None] + np.arange(-reach, reach + 1)
    return np.asarray(running[np.clip(around, first, last)].any(axis=1))


def _ends(run: Runs) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Find the first and the last step of the run of each, (n, 1)."""
    return np.searchsorted(run, run)[:, None], np.searchsorted(run, run, side="right")[:, None] - 1
