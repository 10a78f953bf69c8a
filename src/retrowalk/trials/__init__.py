"""A walker's own trial: backward practice against ordinary walking, for one person, honest."""

from retrowalk.trials.analysis import analyse
from retrowalk.trials.drawing import carried_on, draw, following, order_of, verify
from retrowalk.trials.pooling import PooledTrials, pool_trials
from retrowalk.trials.power import lengths, power, propose
from retrowalk.trials.types import (
    FEWEST_PAIRS,
    MEASURES,
    MOST_PAIRS,
    Arm,
    Beside,
    Block,
    BlockMean,
    Ended,
    Finding,
    Length,
    Measure,
    Observation,
    Plan,
    Proposal,
    Question,
    Variability,
    Verdict,
)
from retrowalk.trials.variability import default, variability

__all__ = [
    "FEWEST_PAIRS",
    "MEASURES",
    "MOST_PAIRS",
    "Arm",
    "Beside",
    "Block",
    "BlockMean",
    "Ended",
    "Finding",
    "Length",
    "Measure",
    "Observation",
    "Plan",
    "PooledTrials",
    "Proposal",
    "Question",
    "Variability",
    "Verdict",
    "analyse",
    "carried_on",
    "default",
    "draw",
    "following",
    "lengths",
    "order_of",
    "pool_trials",
    "power",
    "propose",
    "variability",
    "verify",
]
