"""What a change means, and where a reference group lies. Never a diagnosis, never one limit.

A change is held against the minimal detectable change: what two results of the same, unchanged
person differ by in one case of twenty. Where several groups were measured, a change has to be
beyond all of them to count, and is left open between them.
"""

from collections.abc import Set
from typing import Literal

from retrowalk.assessments.loading import norms, repeats, standard_test
from retrowalk.assessments.types import (
    Judgement,
    Norm,
    Repeat,
    Result,
    ResultChange,
    StandardTest,
    Standing,
    Unit,
    amount,
    span,
)
from retrowalk.errors import InvalidAnswer
from retrowalk.languages import Message, capital, listed
from retrowalk.person import Condition, Person

Since = Literal["last", "start"]

# What more and less of a unit is called, where less or more of it is better.
_WAYS = {
    ("s", "less"): ("slower", "quicker"),
    ("s", "more"): ("longer", "shorter"),
    ("m/s", "more"): ("faster", "slower"),
    ("stands", "more"): ("more", "fewer"),
    ("stances", "more"): ("more", "fewer"),
}


def caution() -> Message:
    """Say what a reference group does not tell."""
    return Message("assessments-caution")


def no_group() -> Message:
    """Say that there is no reference group."""
    return Message("assessments-no-group")


def judge(
    known: StandardTest,
    before: Result,
    after: Result,
    conditions: Set[Condition] = frozenset(),
    *,
    since: Since = "last",
) -> ResultChange:
    """Judge the change between two results of a test.

    Groups that share one of the walker's ``conditions`` are gone by, where there are any.
    ``since`` says when the first was: last time, or at the start.

    Raises
    ------
    InvalidAnswer
        if a result is of another test
    """
    if {before.test, after.test} != {known.id}:
        raise InvalidAnswer(Message("assessments-other-test", test=known.name))
    groups = alike(known, conditions)
    difference = after.value - before.value
    judgement = _judgement(known, difference, groups)
    sentence = _sentence(_changed(known, difference, since), known.unit, judgement, groups)
    return ResultChange(
        test=known.id,
        difference=difference,
        judgement=judgement,
        sentence=Message("assessments-mixed", sentence=sentence)
        if before.how != after.how
        else sentence,
        source=tuple(group.source for group in groups),
    )


def alike(known: StandardTest, conditions: Set[Condition]) -> tuple[Repeat, ...]:
    """Give how much repeats vary in those who share a condition with the walker, else in all."""
    every = tuple(group for group in repeats() if group.test == known.id)
    own = tuple(group for group in every if group.condition in conditions)
    return own or every


def standing(result: Result, person: Person) -> tuple[Standing, ...]:
    """Lay the reference groups that are like the person beside a result; often there are none."""
    return tuple(
        Standing(norm=norm, sentence=_beside(norm, result))
        for norm in norms()
        if norm.test == result.test and norm.holds_for(person)
    )


def _judgement(known: StandardTest, difference: float, groups: tuple[Repeat, ...]) -> Judgement:
    if not groups:
        return Judgement.UNKNOWN
    size = abs(difference)
    if size <= min(group.mdc for group in groups):
        return Judgement.WITHIN
    if size <= max(group.mdc for group in groups):
        return Judgement.UNSURE
    better = (difference > 0) == (known.better == "more")
    return Judgement.BETTER if better else Judgement.WORSE


def _sentence(
    changed: Message, unit: Unit, judgement: Judgement, groups: tuple[Repeat, ...]
) -> Message:
    if judgement is Judgement.UNKNOWN:
        return Message("assessments-unknown", changed=changed)
    values = [group.mdc for group in groups]
    beyond = {Judgement.WITHIN: "within", Judgement.UNSURE: "unsure"}.get(judgement, "beyond")
    return Message(
        f"assessments-{beyond}",
        changed=changed,
        vary=span(min(values), max(values), unit),
        who=listed({group.group.text: group.group for group in groups}.values()),
    )


def _changed(known: StandardTest, difference: float, since: Since) -> Message:
    size = amount(abs(difference), known.unit)
    if size == amount(0.0, known.unit):
        return Message(f"assessments-same-{since}")
    more, less = _WAYS[known.unit, known.better]
    return Message(f"assessments-changed-{since}", size=size, way=more if difference > 0 else less)


def _beside(norm: Norm, result: Result) -> Message:
    standing = Message(
        "assessments-standing",
        group=capital(norm.group),
        n=norm.n,
        statistic=norm.statistic,
        span=span(norm.low, norm.low if norm.high is None else norm.high, result.unit),
        you=result.words,
        place=_place(norm, result),
    )
    return (
        Message("assessments-standing-noted", standing=standing, note=norm.note)
        if norm.note
        else standing
    )


def _place(norm: Norm, result: Result) -> str:
    """Say where a result lies, but only beside a range of people: a mean has no inside."""
    if not norm.of_people or norm.high is None:
        return "untold"
    if norm.low <= result.value <= norm.high:
        return "within"
    more, less = _WAYS[result.unit, standard_test(norm.test).better]
    return more if result.value > norm.high else less
