"""The standard tests: how they are done, what comes of them, and what can honestly be said of it.

What times them from a recording is in :mod:`retrowalk.assessments.instrumented`, which is loaded
when it is needed: the rest of this room works without any signal.
"""

from retrowalk.assessments.judging import Since, caution, judge, no_group, standing
from retrowalk.assessments.loading import norms, repeats, standard_test, standard_tests
from retrowalk.assessments.professional import Cited, ForProfessionals, for_professionals
from retrowalk.assessments.schedule import allowed, due
from retrowalk.assessments.scoring import score
from retrowalk.assessments.types import (
    Demand,
    Done,
    Due,
    Important,
    Judgement,
    Limit,
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
    "Cited",
    "Demand",
    "Done",
    "Due",
    "ForProfessionals",
    "Important",
    "Judgement",
    "Limit",
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
    "for_professionals",
    "judge",
    "no_group",
    "norms",
    "repeats",
    "score",
    "standard_test",
    "standard_tests",
    "standing",
]
