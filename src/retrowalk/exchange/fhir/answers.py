"""What was answered in screening: the answers as they were given, and what is measured by them."""

from collections.abc import Iterator
from typing import Any

from retrowalk.exchange.fhir.codes import (
    FALLS_IN_A_YEAR,
    PAIN,
    USUAL_PAIN,
    answers,
)
from retrowalk.exchange.fhir.making import Made, Resource, amount, moment, observation
from retrowalk.exchange.fhir.told import Entry, Told
from retrowalk.journal import Kind
from retrowalk.journal.bodies import Answered
from retrowalk.screening import Question, questions

MANY_FALLS = 2
"""Stands for two falls or more."""


def screenings(told: Told) -> Iterator[Made]:
    """Give each screening: the answers, and pain and falls as observations."""
    for one in told.entries(Kind.SCREENING):
        kept = Answered.from_kept(one.now.body)
        at = moment(one.now.about or one.now.told_at)
        yield _response(told, one, kept.answers, at)
        when = {"effectiveDateTime": at}
        falls = kept.person.falls_past_year
        many = {"comparator": ">="} if falls >= MANY_FALLS else {}
        value = amount(falls, FALLS_IN_A_YEAR, **many)
        yield observation(told, FALLS_IN_A_YEAR, one, value, when=when)
        pain, usual = kept.person.pain_now, kept.person.usual_pain
        yield observation(told, PAIN, one, amount(pain, PAIN), when=when)
        if kept.answers.get("usual_pain") not in (None, ""):
            yield observation(told, USUAL_PAIN, one, amount(usual, USUAL_PAIN), when=when)


def _response(told: Told, one: Entry, given: dict[str, Any], at: str) -> Made:
    items = [
        {"linkId": question.id, "text": str(question.text), "answer": answer}
        for question in questions()
        if (answer := _answer(question, given.get(question.id)))
    ]
    resource = {
        "resourceType": "QuestionnaireResponse",
        "id": told.id("screening", one.number),
        "status": "completed" if one.counts else "entered-in-error",
        "subject": told.patient,
        "authored": at,
        "source": told.patient,
        "item": items,
    }
    return Made(resource, one.numbers)


def _answer(question: Question, given: Any) -> list[Resource]:
    """Give an answer as it was meant; what was left open is none."""
    if given in (None, "", []):
        return []
    if question.kind == "yes_no":
        return [{"valueBoolean": given in (True, "yes")}]
    if question.kind in {"number", "scale"}:
        number = float(given)
        return [{"valueDecimal": int(number) if number.is_integer() else number}]
    known = answers()
    chosen = given if isinstance(given, list) else [given]
    codes = [(known.get((question.id, str(one))), one) for one in chosen]
    return [
        {"valueCoding": code.coding} if code else {"valueString": str(one)} for code, one in codes
    ]
