"""The short words of screening as sentences, for pages and for paper."""

from collections.abc import Collection

from retrowalk.languages import say
from retrowalk.screening.rules import rules
from retrowalk.screening.types import Clearance, Outcome, Precaution, Reason


def answer(outcome: Outcome) -> str:
    """Give the answer of screening in one line."""
    return say(f"screening-answer-{outcome}")


def care(precautions: Collection[Precaution]) -> tuple[str, ...]:
    """Give a sentence for each precaution, always in the same order."""
    return tuple(say(f"screening-care-{one}") for one in Precaution if one in precautions)


def said_again(clearance: Clearance) -> Clearance:
    """Give a clearance that was kept with its reasons in the language that is spoken now.

    A reason whose rule is there no more keeps the words in which it was told.
    """
    return clearance.model_copy(update={"reasons": tuple(map(_said_again, clearance.reasons))})


def _said_again(reason: Reason) -> Reason:
    rule = next((rule for rule in rules() if rule.id == reason.rule), None)
    if rule is None:
        return reason
    return reason.model_copy(update={"because": rule.because, "ask": rule.ask})
