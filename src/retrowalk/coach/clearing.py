"""Screening again: what a professional agreed to holds on, unless there is something new to ask."""

from datetime import datetime, timedelta

from retrowalk.person import Person
from retrowalk.screening import Agreement, Clearance, Outcome, screen


def clear(person: Person, at: datetime, before: Clearance | None) -> Clearance:
    """Screen a person who may have been screened before."""
    on = at.date()
    clearance = screen(person, on)
    if before is None or before.agreement is None or _asks_something_new(clearance, before):
        return clearance
    return screen(person, on, before.agreement)


def clear_agreed(person: Person, at: datetime, agreement: Agreement) -> Clearance:
    """Screen a person with a professional's agreement.

    Where it is tomorrow already for the walker, the day of the agreement is theirs.
    """
    tomorrow = at.date() + timedelta(days=1)
    return screen(person, tomorrow if agreement.on == tomorrow else at.date(), agreement)


def _asks_something_new(clearance: Clearance, before: Clearance) -> bool:
    known = {reason.rule for reason in before.reasons}
    return any(
        reason.outcome is Outcome.ASK_FIRST and reason.rule not in known
        for reason in clearance.reasons
    )
