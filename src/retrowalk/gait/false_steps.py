"""Which runs of footfalls are no walking after all: sitting down, a car, a bicycle, a stove.

What is looked for in steps (a rise, a push, a beat) is found in much else that people do. Walking
shows more signs of itself than anything else does, though none of them is there in every walker:
the trunk rises, briskly; push and fall keep step; the beat is steady; the sway goes left and right
in turn, and so does the turning, stride by stride; every rise is like the one before; and the trunk
stays as upright as it is. Half of the signs make a few steps believable, fewer make a longer run.
Vigour alone makes nothing: who learns to walk backward beside a rail hardly moves.

Two things no trunk does in walking. A wheel turns it the same way at every step, feet turn it one
way and then the other. And whoever rocks goes from side to side and is pushed nowhere.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from retrowalk.gait.device_traces import DeviceTraces
from retrowalk.gait.repetition import Repetition, repetition_of
from retrowalk.gait.steps import Footfalls
from retrowalk.gait.travel import Runs, Travel, median_by_run, travel_of

FloatArray = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class FalseStepParameters:
    """What counts as a sign of walking, and how many signs make it.

    All are round numbers between what 16 people aged 19 to 71 show who sit and lie down, squat,
    bend, jump and ride in a car (SisFall: Sucerquia et al. 2017, doi:10.3390/s17010198), and what
    they and 25 others show in walking.

    Attributes
    ----------
    excursion_m : the trunk rises and falls by so much
    vigour : root of fall times push, m²/s³; more is brisk
    coherence : so well push and fall keep step, 0 to 1
    spread : so near to the usual time each step is, as a share of it
    alternation : so far the sway goes left and right in turn, -1 to 1
    upright_rad, still_rad : so little up wanders in the device over the run; so little is two signs
    repeats : correlation of the vertical acceleration with that of the step before
    turns, turns_more : correlation of the turning with that of the stride before, and by how much
        it exceeds that with the step before
    back_and_forth : or so low is its correlation with that of the step before
    signs, signs_of_long, long_steps : how many of these nine signs a run must show, and how
        many one of so many steps
    rhythm, rhythm_of_brisk : ... and so many of the five that are of rhythm; of brisk steps so many
    small_m, quick_s : a run that rises less, at usual tempo, must repeat itself whatever else
    wheel, wheel_less : a higher correlation of the turning with that of the step before is a
        wheel's, if it is hardly less than that with the stride before
    rocking, pushed : a lower correlation of the horizontal acceleration with that of the step
        before, and a lower coherence, is rocking
    fewest_steps : ... over at least so many
    tips_rad : in fewer steps than ``long_steps``, and not brisk ones, nobody's up wanders more
    calm_rad : ``fewest_steps`` that keep step, in which up wanders no more, need no other sign
    limb_rad, highest_m : a device that swings by so much about up is on an arm or a leg; an arm
        may turn like a wheel where its swing is all that is seen, but rises no more than that
    """

    excursion_m: float = 0.010
    vigour: float = 0.05
    coherence: float = 0.4
    spread: float = 0.1
    alternation: float = 0.6
    upright_rad: float = 0.26  # 15 degrees
    still_rad: float = 0.05  # 3 degrees
    repeats: float = 0.4
    turns: float = 0.3
    turns_more: float = 0.2
    back_and_forth: float = -0.4
    signs: int = 4
    signs_of_long: int = 3
    rhythm: int = 2
    rhythm_of_brisk: int = 1
    long_steps: int = 16
    small_m: float = 0.010
    quick_s: float = 0.7
    wheel: float = 0.6
    wheel_less: float = 0.05
    rocking: float = -0.1
    pushed: float = 0.2
    fewest_steps: int = 8
    tips_rad: float = 0.44  # 25 degrees
    calm_rad: float = 0.12  # 7 degrees
    limb_rad: float = 0.14  # 8 degrees
    highest_m: float = 0.10


USUAL_PARAMETERS = FalseStepParameters()


def true_steps(
    steps: Footfalls, traces: DeviceTraces, parameters: FalseStepParameters = USUAL_PARAMETERS
) -> tuple[Footfalls, FloatArray]:
    """Leave out the runs of footfalls that show too few signs of walking; needs a gyroscope.

    Returns
    -------
    steps : those that are left
    swing_rad : (n,) how far the device swings about up in each of them, as in ``Repetition``
    """
    if not len(steps):
        return steps, np.zeros(0)
    travel = travel_of(steps)
    shown = repetition_of(steps, traces, travel.run)
    walking = walks(steps, travel, shown, parameters)
    return steps[walking], shown.swing_rad[walking]


def walks(
    steps: Footfalls, travel: Travel, shown: Repetition, parameters: FalseStepParameters
) -> Mask:
    """Tell which steps are of runs that show enough signs of walking, (n,)."""
    run, p = travel.run, parameters
    count = np.bincount(run)[run]
    usual_s = median_by_run(steps.duration_s, run)
    excursion_m = median_by_run(steps.excursion_m, run)
    coherence = median_by_run(travel.coherence, run)
    brisk = median_by_run(steps.vigour, run) >= p.vigour
    wandering_rad = _wandering_rad(steps, run)
    repeats = shown.up_step >= p.repeats
    turns = shown.turn_stride >= np.maximum(p.turns, shown.turn_step + p.turns_more)
    rhythm = (
        (coherence >= p.coherence).astype(int)
        + (median_by_run(np.abs(steps.duration_s / usual_s - 1.0), run) <= p.spread)
        + (_alternation(steps, run) >= p.alternation)
        + (turns | (shown.turn_step <= p.back_and_forth))
        + repeats
    )
    size = (excursion_m >= p.excursion_m).astype(int) + brisk
    posture = (wandering_rad <= p.upright_rad).astype(int) + (wandering_rad <= p.still_rad)
    few = count < p.long_steps
    enough = rhythm + size + posture >= np.where(few, p.signs, p.signs_of_long)
    pendulum = ~few & (coherence >= p.coherence) & (excursion_m >= p.excursion_m)
    enough &= rhythm >= np.where(brisk | pendulum, p.rhythm_of_brisk, p.rhythm)
    calm = (
        few & (count >= p.fewest_steps) & (coherence >= p.coherence) & (wandering_rad <= p.calm_rad)
    )
    enough |= calm
    trembles = (excursion_m < p.small_m) & (usual_s < p.quick_s) & ~repeats & ~calm
    tips = few & ~brisk & (wandering_rad > p.tips_rad)
    on_limb = shown.swing_rad >= p.limb_rad
    as_before = shown.turn_step >= np.maximum(p.wheel, shown.turn_stride - p.wheel_less)
    wheel = as_before & (~on_limb | (excursion_m > p.highest_m))
    rocks = (shown.level_step < p.rocking) & (coherence < p.pushed) & ~on_limb
    other = (count >= p.fewest_steps) & (wheel | rocks)
    return np.asarray(enough & ~trembles & ~tips & ~other)


def _alternation(steps: Footfalls, run: Runs) -> FloatArray:
    """Tell how far the sway goes one way and the other in turn, over each run, (n,) -1 to 1."""
    sway = steps.sway_mps
    same_run = run[1:] == run[:-1]
    opposite = -np.einsum("ij,ij->j", sway[:, 1:], sway[:, :-1])
    size = 0.5 * (np.einsum("ij,ij->j", sway, sway)[1:] + np.einsum("ij,ij->j", sway, sway)[:-1])
    runs = int(run[-1]) + 1
    turned = np.bincount(run[1:][same_run], opposite[same_run], minlength=runs)
    whole = np.bincount(run[1:][same_run], size[same_run], minlength=runs)
    return np.asarray((turned / np.maximum(whole, 1e-12))[run])


def _wandering_rad(steps: Footfalls, run: Runs) -> FloatArray:
    """Find how far up comes from its mean over each run, (n,)."""
    total = np.stack([np.bincount(run, axis) for axis in steps.up])
    mean = total / np.maximum(np.sqrt(np.einsum("ij,ij->j", total, total)), 1e-12)
    nearest = np.ones(mean.shape[1])
    np.minimum.at(nearest, run, np.einsum("ij,ij->j", steps.up, mean[:, run]))
    return np.asarray(np.arccos(np.clip(nearest, -1.0, 1.0))[run])
