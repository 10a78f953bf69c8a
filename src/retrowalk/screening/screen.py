"""From a person to a clearance: the strictest of all the rules that apply."""

from datetime import date, timedelta

from retrowalk.errors import InvalidAnswer
from retrowalk.languages import Message
from retrowalk.person import Person
from retrowalk.screening.rules import ScreeningRule, rules
from retrowalk.screening.types import Agreement, Clearance, Outcome, Precaution, Reason
from retrowalk.screening.words import because

CLEARANCE_DAYS = 84  # screened again every twelve weeks
AGREEMENT_DAYS = 365  # medical clearance counts for twelve months (Riebe et al. 2015)

_STRICTNESS = {outcome: rank for rank, outcome in enumerate(Outcome)}


def screen(person: Person, on: date, agreement: Agreement | None = None) -> Clearance:
    """Decide whether, and with what care, a person may walk backward.

    A professional's agreement turns *ask first* into *go with precautions*, never into a plain
    *go*: the precautions of every rule that applies stay. It settles nothing that is urgent, such
    as chest pain in the last weeks, and it counts for a year.

    Raises
    ------
    InvalidAnswer
        When the agreement is dated after ``on``.
    """
    if agreement is not None and agreement.on > on:
        raise InvalidAnswer(Message("screening-agreed-later"))
    if agreement is not None and on >= agreement_ends(agreement):
        agreement = None
    reasons = sorted(
        (
            _reason(rule, person, agreed=agreement is not None)
            for rule in rules()
            if rule.when.holds(person)
        ),
        key=lambda reason: (not reason.urgent, -_STRICTNESS[reason.outcome]),
    )
    valid_until = on + timedelta(days=CLEARANCE_DAYS)
    return Clearance(
        on=on,
        outcome=reasons[0].outcome if reasons else Outcome.GO,
        reasons=tuple(reasons),
        precautions=_precautions(reasons),
        agreement=agreement,
        valid_until=valid_until
        if agreement is None
        else min(valid_until, agreement_ends(agreement)),
    )


def _reason(rule: ScreeningRule, person: Person, *, agreed: bool) -> Reason:
    return Reason(
        rule=rule.id,
        outcome=Outcome.PRECAUTIONS if agreed and not rule.urgent else rule.outcome,
        because=because(rule, person.country),
        ask=rule.ask,
        precautions=rule.precautions,
        source=rule.source,
        urgent=rule.urgent,
    )


def _precautions(reasons: list[Reason]) -> frozenset[Precaution]:
    return frozenset(precaution for reason in reasons for precaution in reason.precautions)


def agreement_ends(agreement: Agreement) -> date:
    """Give the day on which an agreement counts no more."""
    return agreement.on + timedelta(days=AGREEMENT_DAYS)
