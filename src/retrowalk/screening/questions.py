"""The questions, and how their answers make a person."""

from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from retrowalk.data import read_entries
from retrowalk.errors import InvalidAnswer
from retrowalk.languages import Message
from retrowalk.person import Person
from retrowalk.screening.emergency import countries
from retrowalk.screening.imperial import metric
from retrowalk.screening.rules import rules
from retrowalk.screening.types import Choice, Question

AGE_UNTOLD = 40  # an age that no rule asks care for, until the walker has told theirs


@cache
def questions() -> tuple[Question, ...]:
    """Give every question in the order in which it is asked."""
    folder = files("retrowalk.screening") / "data"
    asked = read_entries(folder, "questions.toml", "question", Question)
    return tuple(_with_countries(one) if one.fills == "country" else one for one in asked)


def _with_countries(question: Question) -> Question:
    named = (Choice(value=code, label=name) for code, name in countries().items())
    return question.model_copy(update={"choices": (*question.choices, *named)})


def with_countries_in_order(question: Question, key: Callable[[Message], Any]) -> Question:
    """Give a question with its countries, where it has any, in the order of a key of their names.

    The order of names is that of the language in which they are shown.
    """
    if question.fills != "country":
        return question
    named = sorted((one for one in question.choices if one.value), key=lambda one: key(one.label))
    others = (one for one in question.choices if not one.value)
    return question.model_copy(update={"choices": (*others, *named)})


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
    open_still = (question for question in questions() if question.id not in answers)
    return next((one for one in open_still if _is_asked(one, fields)), None)


def asked(answers: Mapping[str, Any]) -> tuple[Question, ...]:
    """Give the questions that are to be answered, as far as the answers so far tell, in order."""
    fields = _fields(answers)
    return tuple(question for question in questions() if _is_asked(question, fields))


def fitting(answers: Mapping[str, Any]) -> dict[str, Any]:
    """Give the answers that can be; after an update one that was kept may no longer."""
    return {name: answer for name, answer in answers.items() if _fits(name, answer)}


def _fits(question_id: str, answer: Any) -> bool:
    try:
        _fields({question_id: answer})
    except InvalidAnswer:
        return False
    return True


def person_from(answers: Mapping[str, Any]) -> Person:
    """Make the person that the answers describe, keyed by question id.

    An empty list answers a question of which nothing fits. What was not asked any more because
    something urgent was told may be missing. An answer to what is not asked, since an answer
    before it was changed, does not count.

    Raises
    ------
    InvalidAnswer
        When an answer is missing or cannot be; the message names its question.
    """
    fields = _fields(answers)
    missing = [q for q in questions() if q.id not in answers and not q.optional]
    if missing and next_question(answers) is not None:
        first = missing[0]
        raise InvalidAnswer(Message("screening-not-answered", text=first.text, question=first.id))
    return Person.model_validate(fields)


def _urgent(fields: Mapping[str, Any]) -> bool:
    told_so_far = _told(fields)
    return any(rule.urgent and rule.when.holds(told_so_far) for rule in rules())


def _is_asked(question: Question, fields: Mapping[str, Any]) -> bool:
    return question.asked_if is None or question.asked_if.holds(_told(fields))


def _told(fields: Mapping[str, Any]) -> Person:
    return Person.model_validate({"age_years": AGE_UNTOLD, **fields})


def _fields(answers: Mapping[str, Any]) -> dict[str, Any]:
    """Turn answers into fields of Person; several questions may add to one field."""
    known = {question.id for question in questions()}
    if unknown := [question_id for question_id in answers if question_id not in known]:
        raise InvalidAnswer(Message("screening-no-such-question", question=unknown[0]))
    fields: dict[str, Any] = {}
    for question in questions():  # in their order: what one asks for was told before it
        if question.id not in answers:
            continue
        said = _read(question, answers[question.id])
        if not _is_asked(question, fields):
            continue
        for field, value in said.items():
            fields[field] = [*fields.get(field, []), *value] if isinstance(value, list) else value
    return fields


def _read(question: Question, answer: Any) -> dict[str, Any]:
    if question.optional and answer in (None, "", []):
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
        raise InvalidAnswer(Message("screening-tick-or-nothing", question=question.id))
    chosen = list(dict.fromkeys(_choice(question, one) for one in answer))
    if question.fills:
        return {question.fills: chosen}
    return {choice.value: choice.value in chosen for choice in question.choices}


def _choice(question: Question, answer: Any) -> str:
    values = [choice.value for choice in question.choices]
    if isinstance(answer, bool) or str(answer) not in values:
        offered = ", ".join(value for value in values if value)
        raise InvalidAnswer(Message("screening-choose-one", choices=offered, question=question.id))
    return str(answer)


def _yes_or_no(question: Question, answer: Any) -> bool:
    if answer in ("yes", "no"):
        return bool(answer == "yes")
    if not isinstance(answer, bool):
        raise InvalidAnswer(Message("screening-yes-or-no", question=question.id))
    return answer


def _number(question: Question, answer: Any) -> int:
    answer = metric(answer, question.unit.english if question.unit else "")
    number, least, most = _whole(answer), question.least or 0, question.most or 0
    if number is None or not least <= number <= most:
        wanted = Message("screening-whole-number", least=least, most=most, question=question.id)
        raise InvalidAnswer(wanted)
    return number


def _whole(answer: Any) -> int | None:
    try:
        number = int(answer)
        return number if number == float(answer) and not isinstance(answer, bool) else None
    except (TypeError, ValueError, OverflowError):
        return None
