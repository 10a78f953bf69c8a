"""What somebody answers whom no rule asks for care: found from the questions and the rules.

A question that is added needs no line here, nor wherever a walker is screened.
"""

from collections.abc import Iterator
from typing import Any

from retrowalk.person import Person
from retrowalk.screening import Question, questions, rules


def healthy(**fields: Any) -> dict[str, Any]:
    """Answer every question as one who may go at once, but for what is ``told``."""
    unknown = fields.keys() - {question.id for question in questions()}
    assert not unknown, f"no question asks for {', '.join(unknown)}"
    return dict(_answers()) | fields


def _answers() -> Iterator[tuple[str, Any]]:
    """Give the first answer to each question after which still no rule applies."""
    fields: dict[str, Any] = {}
    for question in questions():
        for answer, said in _could_be(question):
            person = Person.model_validate(fields | said)
            if not any(rule.when.holds(person) for rule in rules()):
                fields |= said
                yield question.id, answer
                break
        else:
            raise AssertionError(f"whatever is answered to {question.id}, a rule asks for care")


def _could_be(question: Question) -> Iterator[tuple[Any, dict[str, Any]]]:
    """Give what can be answered, with what it says of a person; nothing first, where it may be."""
    if question.kind == "many":
        yield [], {}
    elif question.optional:
        yield "", {}
    elif question.kind == "yes_no":
        yield from (("yes", {question.fills: True}), ("no", {question.fills: False}))
    elif question.kind == "one":
        yield from ((one.value, {question.fills: one.value}) for one in question.choices)
    else:
        for number in range(question.least or 0, (question.most or 0) + 1):
            yield number, {question.fills: number}
