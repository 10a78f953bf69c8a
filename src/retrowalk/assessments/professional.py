"""What a professional may want beside a test: published limits, and how much of a change matters.

Every limit is told with how well it tells who falls, which is poorly; none is a verdict on anybody,
and nothing in the programme goes by them.
"""

from collections.abc import Iterator

from retrowalk.assessments.judging import alike
from retrowalk.assessments.loading import standard_test
from retrowalk.assessments.types import (
    Important,
    Limit,
    LimitRow,
    Reference,
    Shares,
    StandardTest,
    amount,
    span,
)
from retrowalk.languages import Message, capital
from retrowalk.person import Condition, Person
from retrowalk.value import Value


class Cited(Value):
    """A sentence, and where it is from."""

    sentence: Message
    source: Reference


class ForProfessionals(Value):
    """Published limits, important changes and what repeats vary by: those fit for one walker."""

    limits: tuple[Cited, ...]
    important: tuple[Cited, ...]
    repeats: tuple[Cited, ...]

    def __bool__(self) -> bool:
        return bool(self.limits or self.important or self.repeats)


def for_professionals(test_id: str, person: Person) -> ForProfessionals:
    """Give what was published about a test for people of this age, sex and health.

    Raises
    ------
    InvalidAnswer
        if there is no such test
    """
    test = standard_test(test_id)
    return ForProfessionals(
        limits=tuple(_limits(test, person)),
        important=tuple(
            Cited(sentence=_important(test, one), source=one.source)
            for one in test.important
            if _concerns(one.condition, person)
        ),
        repeats=tuple(
            Cited(sentence=_repeat(test, one.group, one.n, one.mdc), source=one.source)
            for one in alike(test, person.conditions)
        ),
    )


def _concerns(condition: Condition | None, person: Person) -> bool:
    return condition is None or condition in person.conditions


def _limits(test: StandardTest, person: Person) -> Iterator[Cited]:
    for limit in test.limits:
        for row in limit.rows:
            if row.holds_for(person) and _concerns(limit.condition, person):
                yield Cited(sentence=_limit(test, limit, row), source=limit.source)


def _limit(test: StandardTest, limit: Limit, row: LimitRow) -> Message:
    group = capital(limit.group)
    told = Message(
        "assessments-limit",
        group=Message("assessments-limit-group", group=group, n=limit.n) if limit.n else group,
        falls=limit.falls,
        limit=Message("assessments-limit-at", side=test.better, amount=amount(row.at, test.unit)),
        accuracy=_accuracy(limit),
    )
    return Message("assessments-limit-noted", limit=told, note=limit.note) if limit.note else told


def _accuracy(limit: Limit) -> Message:
    if limit.sensitivity and limit.specificity:
        return Message(
            "assessments-accuracy-both",
            sensitivity=_share(limit.sensitivity),
            specificity=_share(limit.specificity),
        )
    if limit.sensitivity:
        return Message("assessments-accuracy-sensitivity", sensitivity=_share(limit.sensitivity))
    if limit.area is not None:
        return Message("assessments-accuracy-area", area=limit.area)
    return Message("assessments-accuracy-untold")


def _share(shares: Shares) -> Message:
    low, high = shares[0], shares[-1]
    if low == high:
        return Message("assessments-share", share=low)
    return Message("assessments-share-span", low=low, high=high)


def _important(test: StandardTest, one: Important) -> Message:
    return Message(
        "assessments-important",
        group=capital(one.group),
        n=one.n,
        statistic=one.statistic,
        span=span(one.low, one.high, test.unit),
    )


def _repeat(test: StandardTest, group: Message, n: int, mdc: float) -> Message:
    return Message("assessments-repeat", group=group, n=n, size=amount(mdc, test.unit))
