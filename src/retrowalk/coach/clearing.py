"""Screening again: when it is time for it, and what a professional's agreement is worth then."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from retrowalk.languages import Message
from retrowalk.person import Person
from retrowalk.programme import Happened, Screened, Wobble
from retrowalk.programme.words import on_date
from retrowalk.screening import Agreement, Clearance, Outcome, screen

SOON = timedelta(days=7)


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


def rescreen_due(last: Screened, history: Iterable[Happened], today: date) -> Message | None:
    """Say why the questions should be answered again; None where nothing asks for it."""
    told = on_date(last.clearance.on)
    if today >= last.clearance.valid_until:
        return Message("coach-answers-old", date=told)
    fell = (h for h in history if h.after is not None and h.after.wobble is Wobble.FELL)
    if last.person.falls_past_year == 0 and any(h.said_at >= last.at for h in fell):
        return Message("coach-answers-fell")
    if today >= last.clearance.valid_until - SOON:
        return Message("coach-answers-soon", date=told)
    return None


def _asks_something_new(clearance: Clearance, before: Clearance) -> bool:
    known = {reason.rule for reason in before.reasons}
    return any(
        reason.outcome is Outcome.ASK_FIRST and reason.rule not in known
        for reason in clearance.reasons
    )
