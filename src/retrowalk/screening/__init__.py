"""Screening: from a person to a clearance, by rules that are data."""

from retrowalk.screening.changes import Change, asked_anew, changes, that_stays, with_answer
from retrowalk.screening.questions import (
    asked,
    fitting,
    next_question,
    person_from,
    questions,
    with_countries_in_order,
)
from retrowalk.screening.rules import ScreeningRule, rules
from retrowalk.screening.screen import agreed, agreement_ends, screen
from retrowalk.screening.types import (
    Agreement,
    Bounds,
    Choice,
    Clearance,
    Outcome,
    Precaution,
    Question,
    Reason,
)
from retrowalk.screening.when import When

__all__ = [
    "Agreement",
    "Bounds",
    "Change",
    "Choice",
    "Clearance",
    "Outcome",
    "Precaution",
    "Question",
    "Reason",
    "ScreeningRule",
    "When",
    "agreed",
    "agreement_ends",
    "asked",
    "asked_anew",
    "changes",
    "fitting",
    "next_question",
    "person_from",
    "questions",
    "rules",
    "screen",
    "that_stays",
    "with_answer",
    "with_countries_in_order",
]
