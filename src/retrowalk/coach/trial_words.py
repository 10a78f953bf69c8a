"""What came of a trial in a sentence, and what it could see beforehand: exact, never a promise."""

from math import floor

from retrowalk.coach.trial_data import TESTED, amount
from retrowalk.languages import Message
from retrowalk.trials.types import (
    MEASURES,
    Finding,
    Length,
    Proposal,
    Question,
    Variability,
    Verdict,
)

ENOUGH = 0.8
"""Power that a trial should have; where no length on offer has it, that is said."""


def found(finding: Finding) -> Message:
    """Say what came of a trial, for this person: the difference, its range, and how sure it is."""
    if finding.effect is None:
        return Message("trial-says-nothing")
    digits = _digits(finding.question)
    effect = round(finding.effect, digits)
    difference = Message(
        f"trial-found-{finding.question}",
        amount=abs(effect),
        way="less" if effect < 0 else "more",
        interval=_interval(finding, digits),
    )
    if finding.verdict is Verdict.NOT_YET and finding.weeks_more is not None:
        return Message("trial-says-not_yet", found=difference, weeks=finding.weeks_more)
    verdict = Verdict.CANNOT_TELL if finding.verdict is Verdict.NOT_YET else finding.verdict
    return Message(f"trial-says-{verdict}", found=difference)


def _interval(finding: Finding, digits: int) -> Message:
    if finding.low is None or finding.high is None or finding.effect is None:
        return Message("trial-interval-none")
    low, high = round(finding.low, digits), round(finding.high, digits)
    if low < 0 < high:
        return Message("trial-interval-across", less=-low, more=high)
    least, most = sorted((abs(low), abs(high)))
    return Message("trial-interval-same", low=least, high=most)


def _digits(question: Question) -> int:
    return {"points": 1, "m/s": 2, "stands": 1}[MEASURES[question].unit]


def known_from(question: Question, known: Variability) -> Message:
    """Say from what it was worked out what a trial can see."""
    if known.source == "default":
        return Message("trial-known-default")
    if question in TESTED:
        return Message("trial-known-tested", days=known.days)
    return Message(f"trial-known-{known.source}", days=known.days, sd=round(known.sd_days, 1))


def sees(question: Question, proposal: Proposal) -> tuple[Message, ...]:
    """Say what the proposed length can see, then the others, and what that does not mean."""
    length = proposal.length
    first = Message(
        "trial-sees",
        amount=amount(question, proposal.effect),
        weeks=length.weeks,
        power=of_hundred(length.power),
    )
    also = (
        Message("trial-sees-also", weeks=one.weeks, power=of_hundred(one.power))
        for one in proposal.lengths
        if one != length
    )
    few = any(one.power >= ENOUGH for one in proposal.lengths)
    return (first, *also, Message("trial-sees-many" if few else "trial-sees-few"))


def lengths_on_offer(proposal: Proposal) -> tuple[Length, ...]:
    """Give the lengths to choose from, the shortest first."""
    return tuple(sorted(proposal.lengths, key=lambda one: one.pairs))


def of_hundred(power: float) -> int:
    """Give a power as so many of a hundred, rounded down: it is not to be promised more."""
    return floor(100 * power)
