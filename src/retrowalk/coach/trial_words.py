"""What came of a trial in a sentence, and what it could see beforehand: exact, never a promise."""

from math import floor
from typing import NamedTuple

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
    digits = digits_of(finding.question)
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


def beside(finding: Finding) -> Message | None:
    """Say what the other way of reckoning gives; None where there is none."""
    if finding.beside is None:
        return None
    digits = digits_of(finding.question)
    return Message(
        "trial-beside",
        effect=round(finding.beside.effect, digits),
        low=round(finding.beside.low, digits),
        high=round(finding.beside.high, digits),
        probability=of_hundred(finding.beside.probability),
    )


def digits_of(question: Question) -> int:
    """Give to how many digits an amount is told."""
    return {"points": 1, "m/s": 2, "stands": 1}[MEASURES[question].unit]


def known_from(question: Question, known: Variability) -> Message:
    """Say from what it was worked out what a trial can see."""
    if known.source == "default":
        return Message("trial-known-default")
    if question in TESTED:
        return Message("trial-known-tested", days=known.days)
    return Message(f"trial-known-{known.source}", days=known.days, sd=round(known.sd_days, 1))


class Sees(NamedTuple):
    """What the proposed length can see, what the others can, and what that means."""

    proposed: Message
    others: tuple[Message, ...]
    means: tuple[Message, ...]


def sees(question: Question, proposal: Proposal) -> Sees:
    """Say what trials of all lengths can see, but for those that never tell anything."""
    from retrowalk.trials.chance import FEWEST_TO_TELL  # numeric rooms load late

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
        if one != length and one.pairs >= FEWEST_TO_TELL
    )
    none_is = all(one.power < ENOUGH for one in proposal.lengths)
    few = (Message("trial-sees-few"),) if none_is else ()
    return Sees(first, tuple(also), (Message("trial-sees-many"), *few))


def lengths_on_offer(proposal: Proposal, *, carries_on: bool = False) -> tuple[Length, ...]:
    """Give the lengths to choose from, the shortest first; none that never tells anything.

    What carries on another trial has the pairs of that one too, so it may be shorter.
    """
    from retrowalk.trials.chance import FEWEST_TO_TELL  # numeric rooms load late

    telling = (one for one in proposal.lengths if carries_on or one.pairs >= FEWEST_TO_TELL)
    return tuple(sorted(telling, key=lambda one: one.pairs))


def of_hundred(power: float) -> int:
    """Give a power as so many of a hundred, rounded down: it is not to be promised more."""
    return floor(100 * power)
