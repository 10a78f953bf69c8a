"""Drawing a trial's order by lot, and holding what was kept of it against what was locked.

The lot is a hash and no random number generator: the same seed gives the same order in every
version of Python, and anybody can check it by hand with ``sha256sum``. The seed is told by the
caller, who makes it where chance is at home, and locks plan and digest before the first block.
"""

import hashlib
from collections.abc import Callable
from datetime import date, timedelta

from pydantic import ValidationError

from retrowalk.errors import AlteredPlan, InvalidAnswer
from retrowalk.languages import Message
from retrowalk.trials.types import FEWEST_PAIRS, MOST_PAIRS, Arm, Plan, Question

_LOT = "retrowalk trial 1"  # another way to draw is another number


def order_of(seed: str, pairs: int) -> tuple[Arm, ...]:
    """Draw which arm is first in each pair, each for itself: even odds, by the seed alone.

    Of pair n it is the first bit of SHA-256 of ``retrowalk trial 1/SEED/n`` in UTF-8: where it is
    1, backward is first.
    """
    order: list[Arm] = []
    for pair in range(1, pairs + 1):
        drawn = hashlib.sha256(f"{_LOT}/{seed}/{pair}".encode()).digest()
        first = Arm.BACKWARD if drawn[0] & 0x80 else Arm.FORWARD
        order += [first, first.other]
    return tuple(order)


def draw(
    question: Question,
    begins: date,
    pairs: int,
    seed: str,
    *,
    block_days: int = 7,
    washout_days: int = 2,
) -> Plan:
    """Lay out a trial, its order drawn by lot.

    Parameters
    ----------
    question
        What it asks.
    begins
        The first day of the first block.
    pairs
        How many pairs of blocks.
    seed
        From what the lot is drawn: new for each trial, and from a source that nobody can guess.
    block_days
        How long a block is.
    washout_days
        How many days at the beginning of each block don't count, for what carries over.

    Raises
    ------
    InvalidAnswer
        If there can be no such trial.
    """
    if not FEWEST_PAIRS <= pairs <= MOST_PAIRS:
        raise InvalidAnswer(Message("trials-pairs", least=FEWEST_PAIRS, most=MOST_PAIRS))
    return _made(
        lambda: Plan(
            question=question,
            begins=begins,
            block_days=block_days,
            washout_days=washout_days,
            order=order_of(seed, pairs),
            seed=seed,
        )
    )


def carried_on(plan: Plan, begins: date, pairs: int, seed: str) -> Plan:
    """Lay out more pairs of a trial that could not tell yet: a trial that names the one before.

    Raises
    ------
    InvalidAnswer
        If it would begin before the other has ended, or can't be laid out.
    """
    if begins <= plan.last:
        raise InvalidAnswer(Message("trials-carried-on-too-early", last=plan.last))
    if plan.carries_on is not None:
        raise InvalidAnswer(Message("trials-carried-on-once"))
    more = draw(
        plan.question,
        begins,
        pairs,
        seed,
        block_days=plan.block_days,
        washout_days=plan.washout_days,
    )
    return more.model_copy(update={"carries_on": plan.digest})


def verify(plan: Plan, digest: str) -> Plan:
    """Give the plan back if it is the one that was locked, and its order the one of its seed.

    Raises
    ------
    AlteredPlan
        If it is another, in whatever part of it.
    """
    if plan.digest != digest or plan.order != order_of(plan.seed, plan.pairs):
        raise AlteredPlan(Message("trials-altered-plan"))
    return plan


def following(plan: Plan) -> date:
    """Give the first day after a trial."""
    return plan.last + timedelta(days=1)


def _made(make: Callable[[], Plan]) -> Plan:
    try:
        return make()
    except ValidationError as broken:
        raise InvalidAnswer(Message("trials-no-such-plan")) from broken
