"""From a person and a clearance to a programme, and from what happened to the next one."""

from retrowalk.programme.engine import adapt, move_on, plan, replay
from retrowalk.programme.rules import RULES, Rule
from retrowalk.programme.types import (
    Action,
    CheckIn,
    Decision,
    Happened,
    Measured,
    Planned,
    PlannedSession,
    Programme,
    State,
    Wobble,
)

__all__ = [
    "RULES",
    "Action",
    "CheckIn",
    "Decision",
    "Happened",
    "Measured",
    "Planned",
    "PlannedSession",
    "Programme",
    "Rule",
    "State",
    "Wobble",
    "adapt",
    "move_on",
    "plan",
    "replay",
]
