"""The short words of screening as sentences, for pages and for paper."""

from collections.abc import Collection

from retrowalk.languages import say, spoken
from retrowalk.screening.emergency import whom_to_call
from retrowalk.screening.rules import Rule, rules
from retrowalk.screening.types import Clearance, Precaution, Reason


def answer(clearance: Clearance) -> str:
    """Give the answer of screening in one line."""
    if not clearance.urgent:
        return say(f"screening-answer-{clearance.outcome}")
    emergency = most_urgent(clearance).rule in _may_need_an_ambulance()
    return say(f"screening-answer-{'emergency' if emergency else 'urgent'}")


def most_urgent(clearance: Clearance) -> Reason:
    """Give the reason to tell where only one is: what may need an ambulance before all else."""
    emergencies = _may_need_an_ambulance()
    return min(clearance.reasons, key=lambda one: (one.rule not in emergencies, not one.urgent))


def _may_need_an_ambulance() -> set[str]:
    return {rule.id for rule in rules() if rule.call}


def because(rule: Rule, country: str | None) -> str:
    """Give the reason of a rule and, where it may need an ambulance, when to call which number."""
    if rule.call is None:
        return str(rule.because)
    call = say(f"screening-call-{rule.call}", number=whom_to_call(country))
    return (" " if spoken().words_are_spaced else "").join((str(rule.because), call))


def care(precautions: Collection[Precaution]) -> tuple[str, ...]:
    """Give a sentence for each precaution, always in the same order."""
    return tuple(say(f"screening-care-{one}") for one in Precaution if one in precautions)


def said_again(clearance: Clearance, country: str | None) -> Clearance:
    """Give a clearance that was kept with its reasons in the language that is spoken now.

    A reason whose rule is there no more keeps the words in which it was told.
    """
    reasons = tuple(_said_again(reason, country) for reason in clearance.reasons)
    return clearance.model_copy(update={"reasons": reasons})


def _said_again(reason: Reason, country: str | None) -> Reason:
    rule = next((rule for rule in rules() if rule.id == reason.rule), None)
    if rule is None:
        return reason
    return reason.model_copy(
        update={"because": because(rule, country), "ask": rule.ask and str(rule.ask)}
    )
