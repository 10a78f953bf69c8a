"""What a change means, and where a reference group lies. Never a diagnosis, never one limit.

A change is held against the minimal detectable change: what two results of the same, unchanged
person differ by in one case of twenty. Where several groups were measured, a change has to be
beyond all of them to count, and is left open between them.
"""

from collections.abc import Set

from retrowalk.assessments.loading import norms, repeats, standard_test
from retrowalk.assessments.types import (
    Change,
    Judgement,
    Norm,
    Repeat,
    Result,
    StandardTest,
    Standing,
    Unit,
    amount,
)
from retrowalk.errors import InvalidAnswer
from retrowalk.person import Condition, Person

CAUTION = "This says where others were, not what is right for you, and it is no diagnosis."
MIXED = " One was timed by hand, the other by the phone."
NO_GROUP = "For your age, no figures of others could be verified. Compare with yourself."

_WORDS = {
    ("s", "less"): ("slower", "quicker"),
    ("s", "more"): ("longer", "shorter"),
    ("m/s", "more"): ("faster", "slower"),
    ("stands", "more"): ("more", "fewer"),
    ("stances", "more"): ("more", "fewer"),
}


def judge(
    known: StandardTest,
    before: Result,
    after: Result,
    conditions: Set[Condition] = frozenset(),
    *,
    since: str = "last time",
) -> Change:
    """Judge the change between two results of a test.

    Groups that share one of the walker's ``conditions`` are gone by, where there are any.
    ``since`` is what the sentence calls the time of the first.

    Raises
    ------
    InvalidAnswer
        if a result is of another test
    """
    if {before.test, after.test} != {known.id}:
        raise InvalidAnswer(f"Both results must be of the test {known.name}.")
    groups = _groups(known, conditions)
    difference = after.value - before.value
    judgement = _judgement(known, difference, groups)
    return Change(
        test=known.id,
        difference=difference,
        judgement=judgement,
        sentence=_sentence(_changed(known, difference, since), known.unit, judgement, groups)
        + (MIXED if before.how != after.how else ""),
        source=tuple(group.source for group in groups),
    )


def standing(result: Result, person: Person) -> tuple[Standing, ...]:
    """Lay the reference groups that are like the person beside a result; often there are none."""
    return tuple(
        Standing(norm=norm, sentence=_beside(norm, result))
        for norm in norms()
        if norm.test == result.test and norm.holds_for(person)
    )


def _groups(known: StandardTest, conditions: Set[Condition]) -> tuple[Repeat, ...]:
    every = tuple(group for group in repeats() if group.test == known.id)
    own = tuple(group for group in every if group.condition in conditions)
    return own or every


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


def _sentence(changed: str, unit: Unit, judgement: Judgement, groups: tuple[Repeat, ...]) -> str:
    if judgement is Judgement.UNKNOWN:
        return f"{changed}. Nobody has measured how much repeats of this test vary."
    vary = _span([group.mdc for group in groups], unit)
    who = _listed([group.group for group in groups])
    if judgement is Judgement.WITHIN:
        return f"{changed}: within what repeats of the test vary by ({vary}, in {who})."
    if judgement is Judgement.UNSURE:
        return (
            f"{changed}: more than repeats vary by in some groups, less than in others "
            f"({vary}, in {who}). Another test in some weeks will tell."
        )
    return f"{changed}: more than repeats of the test vary by ({vary}, in {who})."


def _changed(known: StandardTest, difference: float, since: str) -> str:
    size = amount(abs(difference), known.unit)
    if size == amount(0.0, known.unit):
        return f"The same as {since}"
    more, less = _WORDS[known.unit, known.better]
    return f"{size} {more if difference > 0 else less} than {since}"


def _span(values: list[float], unit: Unit) -> str:
    low, high = min(values), max(values)
    if low == high:
        return amount(low, unit)
    return f"{amount(low, unit).split()[0]} to {amount(high, unit)}"


def _listed(names: list[str]) -> str:
    *first, last = dict.fromkeys(names)
    return f"{', '.join(first)} and {last}" if first else last


def _beside(norm: Norm, result: Result) -> str:
    group = norm.group[0].upper() + norm.group[1:]
    values = [value for value in (norm.low, norm.high) if value is not None]
    theirs = f"{group} ({norm.n}), {norm.statistic}: {_span(values, result.unit)}."
    yours = f"You: {result.words}{_place(norm, result)}."
    return " ".join(filter(None, (theirs, yours, norm.note)))


def _place(norm: Norm, result: Result) -> str:
    """Say where a result lies, but only beside a range of people: a mean has no inside."""
    if not norm.of_people or norm.high is None:
        return ""
    if norm.low <= result.value <= norm.high:
        return ", within that"
    more, less = _WORDS[result.unit, standard_test(norm.test).better]
    return f", {more if result.value > norm.high else less} than that"
