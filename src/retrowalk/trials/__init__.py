"""A walker's own trial: backward practice against ordinary walking, for one person, honest.

What works with NumPy is imported from its own module: most only keep a plan, or show it.
"""

from retrowalk.trials.drawing import carried_on, draw, following, order_of, verify
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
    "Proposal",
    "Question",
    "Variability",
    "Verdict",
    "carried_on",
    "default",
    "draw",
    "following",
    "order_of",
    "variability",
    "verify",
]
