"""From a person and a clearance to a programme, and from what happened to the next one."""

from retrowalk.programme.engine import adapt, move_on, override, plan, replay, take_less
from retrowalk.programme.rules import RULES, Rule
from retrowalk.programme.types import (
    Action,
    Amount,
    CheckIn,
    Decision,
    Fall,
    Happened,
    Less,
    Measured,
    Override,
    Planned,
    PlannedSession,
    Programme,
    Screened,
    State,
    Wobble,
)

__all__ = [
    "RULES",
    "Action",
    "Amount",
    "CheckIn",
    "Decision",
    "Fall",
    "Happened",
    "Less",
    "Measured",
    "Override",
    "Planned",
    "PlannedSession",
    "Programme",
    "Rule",
    "Screened",
    "State",
    "Wobble",
    "adapt",
    "move_on",
    "override",
    "plan",
    "replay",
    "take_less",
]
