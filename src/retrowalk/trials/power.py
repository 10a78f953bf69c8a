"""What a trial of some length can see, told before it begins.

The differences of pairs are taken as normal, with the spread that the person's ups and downs
leave after days of a block were put together; the test is the one that the trial will be judged
by. Near an end of the scale a difference has less room, and that is reckoned with.
"""

import math
from bisect import bisect_left
from functools import lru_cache

import numpy as np

from retrowalk.trials.chance import ERROR, FEWEST_TO_TELL, ends, rank, subset_means
from retrowalk.trials.types import Length, Measure, Proposal, Variability
from retrowalk.trials.variability import alike, alike_between

ENOUGH = 0.8
PROPOSED = (6, 7, 8)  # pairs: 12 to 16 weeks of weekly blocks
SHOWN = (4, 6, 7, 8, 10, 12)
MISSED, LOST = 0.15, 0.05
"""The share of days on which nothing will be told, and of blocks that are lost whole: ours."""

_LIVES, _LONG, _LIVES_OF_LONG = 2000, 10, 1000
_SEED = 18  # the lot that power is worked out by: the same for everybody, at any time
_AT_ONCE = 250
_STEPS = 60
_TIES, _TIES_OF_MORE = {6: 0.5, 7: 0.36, 8: 0.22}, 0.17
"""What is lost where means have a grain, in grains: half of one where all pairs must point one way,
less where more of them may be turned; found by running both."""
_FINE = 100  # steps that stand for a continuous scale


def power(
    measure: Measure,
    variability: Variability,
    pairs: int,
    effect: float,
    *,
    block_days: int = 7,
    washout_days: int = 2,
    missed: float = MISSED,
    lost: float = LOST,
) -> float:
    """Tell how likely a trial is to tell a difference from chance, if there is that difference.

    Parameters
    ----------
    effect
        The difference that backward practice makes, in the unit of the measure, before the ends
        of the scale cut any of it off; whichever its sign, it counts as the better way.
    missed
        The share of days, or of tests, on which nothing will be told.
    lost
        The share of blocks that are lost whole besides: a holiday, an illness, a stop.
    """
    shown, spread = seen(
        measure,
        variability,
        measure.sign * abs(effect),
        block_days=block_days,
        washout_days=washout_days,
        missed=missed,
    )
    days = counted_days(measure, block_days, washout_days)
    grain = (measure.step or 0.0) / days * (1 - missed) ** days
    left = (1 - lost) * (1 - missed**days)
    return _with_lost(pairs, left**2, abs(shown), spread, grain)


def lengths(
    measure: Measure,
    variability: Variability,
    effect: float | None = None,
    *,
    block_days: int = 7,
    washout_days: int = 2,
    missed: float = MISSED,
    lost: float = LOST,
) -> tuple[Length, ...]:
    """Tell what trials of all lengths that are offered can see."""
    effect = measure.matters if effect is None else effect
    return tuple(
        Length(
            pairs=pairs,
            weeks=-(-2 * pairs * block_days // 7),
            power=power(
                measure,
                variability,
                pairs,
                effect,
                block_days=block_days,
                washout_days=washout_days,
                missed=missed,
                lost=lost,
            ),
        )
        for pairs in SHOWN
    )


def propose(
    measure: Measure,
    variability: Variability,
    *,
    block_days: int = 7,
    washout_days: int = 2,
    missed: float = MISSED,
    lost: float = LOST,
) -> Proposal:
    """Propose the shortest of 12 to 16 weeks that is likely to tell what matters, else the longest.

    ``enough`` says whether it is likely; where it is not, that is to be said before the trial.
    """
    offered = lengths(
        measure,
        variability,
        block_days=block_days,
        washout_days=washout_days,
        missed=missed,
        lost=lost,
    )
    usual = [length for length in offered if length.pairs in PROPOSED]
    likely = [length for length in usual if length.power >= ENOUGH]
    chosen = likely[0] if likely else usual[-1]
    return Proposal(length=chosen, lengths=offered, effect=measure.matters, enough=bool(likely))


def counted_days(measure: Measure, block_days: int, washout_days: int) -> int:
    """Give on how many days of a block something is told that counts."""
    return block_days - washout_days if measure.told == "per_day" else 1


def seen(
    measure: Measure,
    variability: Variability,
    effect: float,
    *,
    block_days: int,
    washout_days: int,
    missed: float,
) -> tuple[float, float]:
    """Give the difference that pairs will show, and the standard deviation between pairs.

    Near an end of the scale both are smaller: the answers are taken as normal ones that the ends
    cut off, with the mean and the spread of the person's own.
    """
    before = cut(measure, variability.mean, variability.sd_days)
    after = (before[0] + effect, before[1])
    mean, sd = _cut_off(measure, *before)
    changed_mean, changed_sd = _cut_off(measure, *after)
    share = math.sqrt((sd**2 + changed_sd**2) / 2) / sd
    spread = pair_sd(measure, variability, block_days, washout_days, missed) * share
    return changed_mean - mean, spread


def pair_sd(
    measure: Measure, variability: Variability, block_days: int, washout_days: int, missed: float
) -> float:
    """Give the standard deviation of the difference of two blocks next to each other."""
    weeks, sd = variability.sd_weeks, variability.sd_days
    if measure.told == "per_block":
        return math.sqrt(2) * weeks
    phi = variability.autocorrelation
    days = range(washout_days, block_days)
    later = range(washout_days + block_days, 2 * block_days)
    within, between = alike(days, phi), alike_between(days, later, phi)
    share = _mean_of_one_over(len(days), 1 - missed) * (1 - within) + within - between
    week, following = range(7), range(7, 14)
    usual = (1 + 6 * alike(week, phi)) / 7 - alike_between(week, following, phi)
    slow = max(weeks**2 - sd**2 * usual, -0.5 * sd**2 * usual)  # what days don't tell of weeks
    return math.sqrt(2 * max(sd**2 * share + slow, 0.25 * sd**2 * share))


def chance_to_tell(pairs: int, size: float, error: float = ERROR) -> float:
    """Give the power for a difference of so many standard deviations of the pairs' differences.

    The interval shifts with the difference, so that a trial tells it where its noise alone would
    have ended below: one run over noise answers for every size.
    """
    k = rank(pairs, error)
    if k == 0:
        return 0.0
    ceilings = _ceilings(pairs, k)
    return bisect_left(ceilings, size) / len(ceilings)


@lru_cache(64)
def _ceilings(pairs: int, k: int) -> tuple[float, ...]:
    """Give the upper ends of the intervals of lives with nothing but noise, in order.

    Turned round, noise is as likely: each life gives two.
    """
    lives = _LIVES if pairs < _LONG else _LIVES_OF_LONG
    noise = np.random.default_rng((_SEED, pairs)).standard_normal((lives, pairs))
    found = []
    for begin in range(0, lives, _AT_ONCE):
        low, high = ends(subset_means(noise[begin : begin + _AT_ONCE]), k)
        found += [high, -low]
    return tuple(np.sort(np.concatenate(found)).tolist())


def _with_lost(pairs: int, kept: float, effect: float, spread: float, grain: float) -> float:
    """Give the power where each pair is kept with a probability, and means have a grain.

    Of answers in whole numbers a mean may be exactly zero, which tells nothing: as much is taken
    off the effect.
    """
    return math.fsum(
        math.comb(pairs, left)
        * kept**left
        * (1 - kept) ** (pairs - left)
        * chance_to_tell(left, (effect - grain * _TIES.get(left, _TIES_OF_MORE)) / spread)
        for left in range(FEWEST_TO_TELL, pairs + 1)
    )


def _mean_of_one_over(days: int, told: float) -> float:
    """Give the mean of one over how many days were told, of those that were at all."""
    odds = [math.comb(days, n) * told**n * (1 - told) ** (days - n) for n in range(1, days + 1)]
    return math.fsum(odd / n for n, odd in enumerate(odds, 1)) / math.fsum(odds)


def cut(measure: Measure, mean: float, sd: float) -> tuple[float, float]:
    """Give the normal that the ends of the scale would cut to this mean and spread, about.

    By turns its mean and its spread are moved until both agree; at most to where half a scale
    beyond its end nothing more is to be told.
    """
    reach = (measure.high - measure.low) / 2
    mean = min(max(mean, measure.low + 0.02 * reach), measure.high - 0.02 * reach)
    at, wide = mean, sd
    for _ in range(_STEPS):
        got_mean, got_sd = _cut_off(measure, at, wide)
        at = min(max(at + mean - got_mean, measure.low - reach), measure.high + reach)
        wide = min(wide * (sd / max(got_sd, 1e-6)) ** 0.5, 2 * reach)
    return at, wide


def _cut_off(measure: Measure, mean: float, sd: float) -> tuple[float, float]:
    """Give mean and standard deviation of a normal as it is told: on the steps of the scale."""
    step = measure.step or (measure.high - measure.low) / _FINE
    first, second = 0.0, 0.0  # in steps
    for number in range(1, round((measure.high - measure.low) / step) + 1):
        beyond = 1 - _normal((measure.low + (number - 0.5) * step - mean) / sd)
        first += beyond
        second += (2 * number - 1) * beyond
    return measure.low + step * first, step * math.sqrt(max(second - first**2, 1e-12))


def _normal(z: float) -> float:
    return 0.5 * math.erfc(-z / math.sqrt(2))
