"""What came of a trial: from its plan and what was told to an effect, and to what can be said.

Days are put together to blocks, and the two blocks of a pair set against each other: that takes
out what is the same in both weeks, and slow drift but for the step from one week to the next,
to which the lot gave its sign. The days of washout don't count. What is missing is left out, and
not made up; a pair with a block of which nothing counts is no pair.

What is said is said by the test of :mod:`retrowalk.trials.chance` alone; the estimate of
:mod:`retrowalk.trials.beside` stands beside it.
"""

import math
from collections.abc import Iterable, Sequence

import numpy as np

from retrowalk.errors import InvalidAnswer
from retrowalk.languages import Message
from retrowalk.trials import chance
from retrowalk.trials.beside import beside, pooled_spread, standard_error, worth_of
from retrowalk.trials.power import ENOUGH, MISSED, pair_sd
from retrowalk.trials.types import (
    FEWEST_PAIRS,
    MEASURES,
    MOST_PAIRS,
    Arm,
    BlockMean,
    Ended,
    Finding,
    Measure,
    Observation,
    Plan,
    Variability,
    Verdict,
)
from retrowalk.trials.variability import daily, default

LEAST_DAYS = 1
"""A block counts from so many days on; that a mean of few is less sure, the lot reckons with."""

_FUTURES, _AT_A_GLANCE = 400, 40
_FAR = 0.25  # four standard errors of so few
_SEED = 2018


def analyse(
    plan: Plan,
    observations: Sequence[Observation],
    ended: Sequence[Ended] = (),
    *,
    known: Variability | None = None,
    earlier: Finding | None = None,
) -> Finding:
    """Say what came of a trial.

    Parameters
    ----------
    plan
        As it was locked; see :func:`retrowalk.trials.drawing.verify`.
    observations
        What was told, in any order; what is of no counted day of a block is left aside.
    ended
        The blocks that were ended before their time: what was told up to that day counts.
    known
        The person's ups and downs before the trial; without it the default.
    earlier
        What came of the trial that this one carries on.

    Raises
    ------
    InvalidAnswer
        If an answer is not on the measure's scale, a block that ended is none of the plan's, or
        the earlier finding is not the one of the plan that this one carries on.
    """
    measure = MEASURES[plan.question]
    known = known or default(measure)
    _check(plan, measure, observations, ended, earlier)
    blocks = block_means(plan, observations, ended)
    before = earlier.differences if earlier else ()
    differences = (*before, *pair_differences(blocks))
    error = chance.ERROR - chance.spent(len(before)) if earlier else chance.ERROR
    told = chance.told(differences, error) if differences else None
    spread = pair_sd(measure, known, plan.block_days, plan.washout_days, MISSED)
    suspect = _lost_to_a_stop(blocks)
    verdict = _verdict(told, measure, _shaken(differences, suspect, measure, error))
    pairs_more = None
    if verdict is Verdict.CANNOT_TELL and earlier is None:
        pairs_more = _pairs_that_would_tell(differences, measure, spread, known)
    return Finding(
        question=plan.question,
        digest=plan.digest,
        effect=math.fsum(differences) / len(differences) if differences else None,
        low=told.low if told else None,
        high=told.high if told else None,
        level=told.level if told else 1 - 2 * error,
        p=told.p if told else None,
        smallest_p=told.smallest_p if told else 1.0,
        backward_days=_days(blocks, Arm.BACKWARD),
        forward_days=_days(blocks, Arm.FORWARD),
        pairs=len(differences),
        differences=differences,
        standard_error=(
            standard_error(differences, spread, worth_of(known)) if differences else None
        ),
        blocks=blocks,
        verdict=Verdict.NOT_YET if pairs_more else verdict,
        weeks_more=-(-2 * pairs_more * plan.block_days // 7) if pairs_more else None,
        beside=beside(differences, measure, spread, known) if differences else None,
    )


def block_means(
    plan: Plan, observations: Sequence[Observation], ended: Sequence[Ended] = ()
) -> tuple[BlockMean, ...]:
    """Put the days of each block together, those that count; the day on which it ended is one."""
    by_day = daily(observations)
    ends = {one.block: one.on for one in ended}
    found = []
    for block in plan.blocks:
        end = ends.get(block.number)
        values = [
            value
            for day, value in by_day.items()
            if block.counts(day) and (end is None or day <= end)
        ]
        enough = len(values) >= LEAST_DAYS
        found.append(
            BlockMean(
                block=block,
                mean=math.fsum(values) / len(values) if enough else None,
                days=len(values),
                ended=end,
            )
        )
    return tuple(found)


def pair_differences(blocks: Sequence[BlockMean]) -> tuple[float, ...]:
    """Give backward less forward of each pair of which both blocks count, in order."""
    found = []
    for first, second in zip(blocks[::2], blocks[1::2], strict=True):
        if first.mean is not None and second.mean is not None:
            sign = 1 if first.block.arm is Arm.BACKWARD else -1
            found.append(sign * (first.mean - second.mean))
    return tuple(found)


def _check(
    plan: Plan,
    measure: Measure,
    observations: Iterable[Observation],
    ended: Iterable[Ended],
    earlier: Finding | None,
) -> None:
    for one in observations:
        if not measure.low <= one.value <= measure.high:
            raise InvalidAnswer(
                Message("trials-off-the-scale", day=one.day, low=measure.low, high=measure.high)
            )
    for block in ended:
        if not 1 <= block.block <= len(plan.order):
            raise InvalidAnswer(Message("trials-no-such-block", blocks=len(plan.order)))
    if plan.carries_on != (earlier.digest if earlier else None):
        raise InvalidAnswer(Message("trials-another-earlier"))


def _verdict(told: chance.Told | None, measure: Measure, shaken: frozenset[Verdict]) -> Verdict:
    """Say what the interval says; what a block that was lost to a stop could overturn, it can't."""
    if told is None or told.low is None or told.high is None:
        return Verdict.CANNOT_TELL
    better = Verdict.HELPS if measure.sign < 0 else Verdict.HARMS
    worse = Verdict.HARMS if measure.sign < 0 else Verdict.HELPS
    if told.high < -chance.ROUNDING and better not in shaken:
        return better
    if told.low > chance.ROUNDING and worse not in shaken:
        return worse
    if -measure.matters < told.low and told.high < measure.matters and not shaken:
        return Verdict.NO_MATTER
    return Verdict.CANNOT_TELL


def _lost_to_a_stop(blocks: Sequence[BlockMean]) -> tuple[Arm, ...]:
    """Give the arms of blocks that ended before anything of them counted, which lost their pair."""
    return tuple(one.block.arm for one in blocks if one.ended is not None and one.mean is None)


def _shaken(
    differences: Sequence[float], lost: Sequence[Arm], measure: Measure, error: float
) -> frozenset[Verdict]:
    """Give what would no longer be said if the pairs lost to a stop had been the worst for it.

    As with the worst ranks of Lachin 1999, doi 10.1016/s0197-2456(99)00022-7: who had to stop
    walking backward is not left out of what is said of it. A stop of ordinary walking counts
    against harm likewise.
    """
    if not lost or not differences:
        return frozenset()
    worst = {Arm.BACKWARD: -measure.sign, Arm.FORWARD: measure.sign}
    shaken = set()
    for claim, arm in ((Verdict.HELPS, Arm.BACKWARD), (Verdict.HARMS, Arm.FORWARD)):
        sign = worst[arm]
        least = max(sign * one for one in differences)
        made_up = [sign * max(least, measure.matters)] * lost.count(arm)
        if made_up and _verdict(
            chance.told([*differences, *made_up][:MOST_PAIRS], error), measure, frozenset()
        ) not in (claim, Verdict.NO_MATTER):
            shaken.add(claim)
    return frozenset(shaken)


def _pairs_that_would_tell(
    differences: Sequence[float], measure: Measure, spread: float, known: Variability
) -> int | None:
    """Give how many pairs more would be likely to tell the difference that matters.

    The pairs so far stay what they are; those to come are drawn about the difference that
    matters, as far apart as the ones so far and the days before let expect. What error the first
    look used up is not there for the second.
    """
    here = len(differences)
    room = MOST_PAIRS - here
    if here == 0 or room < FEWEST_PAIRS:
        return None
    wide = pooled_spread(differences, spread, worth_of(known))
    noise = np.random.default_rng(_SEED).standard_normal((_FUTURES, room))
    future = measure.sign * measure.matters + wide * noise
    so_far = np.tile(np.array(differences), (_FUTURES, 1))
    error = chance.ERROR - chance.spent(here)

    def told(more: int, lives: int = _FUTURES) -> float:
        whole = np.hstack([so_far[:lives], future[:lives, :more]])
        low, high = chance.intervals(whole, error)
        return float(
            np.mean(high < -chance.ROUNDING if measure.sign < 0 else low > chance.ROUNDING)
        )

    if told(room, _AT_A_GLANCE) < ENOUGH - _FAR or told(room) < ENOUGH:  # nor would fewer
        return None
    return next(more for more in range(FEWEST_PAIRS, room + 1) if told(more) >= ENOUGH)


def _days(blocks: Iterable[BlockMean], arm: Arm) -> int:
    return sum(one.days for one in blocks if one.block.arm is arm)
