"""Many people's trials of one question put together: a mean, a spread, and no verdict.

The verdicts of the house are those of the dossier, by its own rules; what walkers found for
themselves never changes one.
"""

import math
from collections.abc import Sequence

from retrowalk.errors import InvalidAnswer
from retrowalk.evidence.pooling import pool
from retrowalk.languages import Message
from retrowalk.trials.types import Finding, Question
from retrowalk.value import Value


class PooledTrials(Value):
    """The effects of many trials, in the unit of the measure; backward less forward.

    ``tau`` is how much the true effects differ between people, as a standard deviation, and
    ``prediction`` where the effect in another person would lie. Intervals are 95 %.
    """

    question: Question
    trials: int
    left_out: int  # too few pairs to have an effect with an error of its own
    mean: float
    interval: tuple[float, float]
    tau: float
    prediction: tuple[float, float]
    i2: float


FEWEST_PAIRS_TO_POOL = 2


def pool_trials(findings: Sequence[Finding]) -> PooledTrials:
    """Put trials together with random effects.

    Raises
    ------
    InvalidAnswer
        If they ask different things.
    NotEnoughStudies
        If fewer than five of them have an effect.
    """
    questions = {finding.question for finding in findings}
    if len(questions) > 1:
        raise InvalidAnswer(Message("trials-different-questions"))
    usable = [
        (finding.effect, finding.standard_error)
        for finding in findings
        if finding.effect is not None
        and finding.standard_error is not None
        and finding.pairs >= FEWEST_PAIRS_TO_POOL
    ]
    pooled = pool([effect for effect, _ in usable], [error for _, error in usable])
    return PooledTrials(
        question=questions.pop(),
        trials=len(usable),
        left_out=len(findings) - len(usable),
        mean=pooled.size,
        interval=pooled.interval,
        tau=math.sqrt(pooled.tau2),
        prediction=pooled.prediction,
        i2=pooled.i2,
    )
