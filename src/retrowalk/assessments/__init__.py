"""The standard tests: how they are done, what comes of them, and what can honestly be said of it.

What times them from a recording is in :mod:`retrowalk.assessments.instrumented`, which is loaded
when it is needed: the rest of this room works without any signal.
"""

from retrowalk.assessments.judging import Since, caution, judge, no_group, standing
from retrowalk.assessments.loading import norms, repeats, standard_test, standard_tests
from retrowalk.assessments.schedule import allowed, due
from retrowalk.assessments.scoring import score
from retrowalk.assessments.types import (
    Demand,
    Done,
    Due,
    Judgement,
    Norm,
    Part,
    Reference,
    Repeat,
    Result,
    ResultChange,
    StandardTest,
    Standing,
    amount,
)

__all__ = [
    "Demand",
    "Done",
    "Due",
    "Judgement",
    "Norm",
    "Part",
    "Reference",
    "Repeat",
    "Result",
    "ResultChange",
    "Since",
    "StandardTest",
    "Standing",
    "allowed",
    "amount",
    "caution",
    "due",
    "judge",
    "no_group",
    "norms",
    "repeats",
    "score",
    "standard_test",
    "standard_tests",
    "standing",
]
