"""From a person to a clearance: the strictest of all the rules that apply."""

from collections.abc import Iterable
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
    reasons = _in_order(_reason(rule, person) for rule in rules() if rule.when.holds(person))
    clearance = Clearance(
        on=on,
        outcome=reasons[0].outcome if reasons else Outcome.GO,
        reasons=reasons,
        precautions=_precautions(reasons),
        valid_until=on + timedelta(days=CLEARANCE_DAYS),
    )
    return clearance if agreement is None else agreed(clearance, agreement, on)


def agreed(clearance: Clearance, agreement: Agreement, on: date) -> Clearance:
    """Give what a clearance without an agreement becomes with one, on a day: see :func:`screen`."""
    ends = agreement_ends(agreement)
    if on >= ends:
        return clearance
    reasons = _in_order(_settled(reason) for reason in clearance.reasons)
    return clearance.model_copy(
        update={
            "on": on,
            "outcome": reasons[0].outcome if reasons else Outcome.GO,
            "reasons": reasons,
            "agreement": agreement,
            "valid_until": min(on + timedelta(days=CLEARANCE_DAYS), ends),
        }
    )


def _settled(reason: Reason) -> Reason:
    if reason.urgent or reason.outcome is not Outcome.ASK_FIRST:
        return reason
    return reason.model_copy(update={"outcome": Outcome.PRECAUTIONS})


def _in_order(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """Put reasons in the order in which they are told: urgent ones, strict ones, as the rules."""
    place = {rule.id: number for number, rule in enumerate(rules())}

    def rank(reason: Reason) -> tuple[bool, int, int]:
        strictness = _STRICTNESS[reason.outcome]
        return not reason.urgent, -strictness, place.get(reason.rule, len(place))

    return tuple(sorted(reasons, key=rank))


def _reason(rule: ScreeningRule, person: Person) -> Reason:
    return Reason(
        rule=rule.id,
        outcome=rule.outcome,
        because=because(rule, person.country),
        ask=rule.ask,
        precautions=rule.precautions,
        source=rule.source,
        urgent=rule.urgent,
    )


def _precautions(reasons: Iterable[Reason]) -> frozenset[Precaution]:
    return frozenset(precaution for reason in reasons for precaution in reason.precautions)


def agreement_ends(agreement: Agreement) -> date:
    """Give the day on which an agreement counts no more."""
    return agreement.on + timedelta(days=AGREEMENT_DAYS)
