"""The questions, and how their answers make a person."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from retrowalk.errors import InvalidAnswer
from retrowalk.packaged import read_entries
from retrowalk.person import Person
from retrowalk.screening.rules import rules
from retrowalk.screening.types import Question

AGE_UNTOLD = 40  # an age that no rule asks care for, until the walker has told theirs


@cache
def questions() -> tuple[Question, ...]:
    """Give every question in the order in which it is asked."""
    folder = files("retrowalk.screening") / "data"
    return read_entries(folder, "questions.toml", "question", Question)


def next_question(answers: Mapping[str, Any]) -> Question | None:
    """Give the next question to ask, or None when enough is known.

    Enough is known when all is answered, or when something urgent was told: then a doctor comes
    before any further question.

    Raises
    ------
    InvalidAnswer
        When an answer given so far cannot be; the message names its question.
    """
    fields = _fields(answers)
    if "age_years" in fields and _urgent(fields):
        return None
    return next((question for question in questions() if question.id not in answers), None)


def person_from(answers: Mapping[str, Any]) -> Person:
    """Make the person that the answers describe, keyed by question id.

    An empty list answers a question of which nothing fits. What was not asked any more because
    something urgent was told may be missing.

    Raises
    ------
    InvalidAnswer
        When an answer is missing or cannot be; the message names its question.
    """
    fields = _fields(answers)
    missing = [q for q in questions() if q.id not in answers and not q.optional]
    if missing and next_question(answers) is not None:
        first = missing[0]
        raise InvalidAnswer(f"There is no answer yet to '{first.text}' (question {first.id}).")
    return Person.model_validate(fields)


def _urgent(fields: Mapping[str, Any]) -> bool:
    told_so_far = Person.model_validate({"age_years": AGE_UNTOLD, **fields})
    return any(rule.urgent and rule.when.holds(told_so_far) for rule in rules())


def _fields(answers: Mapping[str, Any]) -> dict[str, Any]:
    """Turn answers into fields of Person; several questions may add to one field."""
    known = {question.id: question for question in questions()}
    fields: dict[str, Any] = {}
    for question_id, answer in answers.items():
        if question_id not in known:
            raise InvalidAnswer(f"There is no question '{question_id}'.")
        for field, value in _read(known[question_id], answer).items():
            fields[field] = [*fields.get(field, []), *value] if isinstance(value, list) else value
    return fields


def _read(question: Question, answer: Any) -> dict[str, Any]:
    if question.optional and answer in (None, ""):
        return {}
    if question.kind == "many":
        return _many(question, answer)
    if question.kind == "one":
        return {question.fills: _choice(question, answer)}
    if question.kind == "yes_no":
        return {question.fills: _yes_or_no(question, answer)}
    number = _number(question, answer)
    return {question.fills: number if question.per_unit == 1 else number * question.per_unit}


def _many(question: Question, answer: Any) -> dict[str, Any]:
    if isinstance(answer, str) or not isinstance(answer, list | tuple | set | frozenset):
        raise _refused(question, "tick what fits, or nothing")
    chosen = list(dict.fromkeys(_choice(question, one) for one in answer))
    if question.fills:
        return {question.fills: chosen}
    return {choice.value: choice.value in chosen for choice in question.choices}


def _choice(question: Question, answer: Any) -> str:
    values = [choice.value for choice in question.choices]
    if isinstance(answer, bool) or str(answer) not in values:
        raise _refused(question, "choose one of " + ", ".join(value for value in values if value))
    return str(answer)


def _yes_or_no(question: Question, answer: Any) -> bool:
    if answer in ("yes", "no"):
        return bool(answer == "yes")
    if not isinstance(answer, bool):
        raise _refused(question, "answer yes or no")
    return answer


def _number(question: Question, answer: Any) -> int:
    wanted = f"give a whole number from {question.least} to {question.most}"
    try:
        number = int(answer)
    except (TypeError, ValueError, OverflowError) as error:
        raise _refused(question, wanted) from error
    within = (question.least or 0) <= number <= (question.most or number)
    if isinstance(answer, bool) or number != float(answer) or not within:
        raise _refused(question, wanted)
    return number


def _refused(question: Question, wanted: str) -> InvalidAnswer:
    return InvalidAnswer(f"Please {wanted} (question {question.id}).")
