"""The short words of screening as sentences, for pages and for paper."""

from collections.abc import Collection

from retrowalk.languages import Message, joined
from retrowalk.screening.emergency import whom_to_call
from retrowalk.screening.rules import ScreeningRule, rules
from retrowalk.screening.types import Clearance, Precaution, Reason


def answer(clearance: Clearance) -> Message:
    """Give the answer of screening in one line."""
    if not clearance.urgent:
        return Message(f"screening-answer-{clearance.outcome}")
    emergency = most_urgent(clearance).rule in _may_need_an_ambulance()
    return Message(f"screening-answer-{'emergency' if emergency else 'urgent'}")


def most_urgent(clearance: Clearance) -> Reason:
    """Give the reason to tell where only one is: what may need an ambulance before all else."""
    emergencies = _may_need_an_ambulance()
    return min(clearance.reasons, key=lambda one: (one.rule not in emergencies, not one.urgent))


def _may_need_an_ambulance() -> set[str]:
    return {rule.id for rule in rules() if rule.call}


def because(rule: ScreeningRule, country: str | None) -> Message:
    """Give the reason of a rule and, where it may need an ambulance, when to call which number."""
    if rule.call is None:
        return rule.because
    call = Message(f"screening-call-{rule.call}", number=whom_to_call(country))
    return joined((rule.because, call))


def care(precautions: Collection[Precaution]) -> tuple[Message, ...]:
    """Give a sentence for each precaution, always in the same order."""
    return tuple(Message(f"screening-care-{one}") for one in Precaution if one in precautions)


def as_of_today(clearance: Clearance, country: str | None) -> Clearance:
    """Give a clearance that was kept with what its rules say today, and the number of a country.

    A reason whose rule is there no more stays as it was kept.
    """
    today = {rule.id: rule for rule in rules()}
    reasons = tuple(
        reason.model_copy(update={"because": because(rule, country), "ask": rule.ask})
        if (rule := today.get(reason.rule))
        else reason
        for reason in clearance.reasons
    )
    return clearance.model_copy(update={"reasons": reasons})
