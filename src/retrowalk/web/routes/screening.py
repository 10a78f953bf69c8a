"""May I? One question a page; the draft lives in the journal, not in a cookie."""

import re
from typing import Annotated, Any

from fastapi import Form
from starlette.responses import RedirectResponse, Response

from retrowalk.coach import Coach
from retrowalk.errors import InvalidAnswer, NotInJournal
from retrowalk.languages import collation_key, say
from retrowalk.screening import (
    Question,
    asked,
    fitting,
    next_question,
    questions,
    with_countries_in_order,
)
from retrowalk.screening.imperial import OTHER_UNITS, metric, told_in
from retrowalk.value import AtMost
from retrowalk.web.dependencies import Now, TheCoach, TheTemplates
from retrowalk.web.routing import Router
from retrowalk.web.templating import Templates
from retrowalk.web.undo import told

router = Router(include_in_schema=False)

Word = Annotated[str, AtMost(100)]


@router.get("/screening")
def go_on(coach: TheCoach) -> Response:
    """Go to the first question that has no answer yet."""
    question = next_question(_draft(coach)) or questions()[-1]
    return RedirectResponse(f"/screening/{question.id}", 303)


@router.get("/screening/{question_id}")
def ask(question_id: str, coach: TheCoach, templates: TheTemplates) -> Response:
    """Ask one question."""
    return _page(templates, coach, _question(question_id), _draft(coach))


@router.post("/screening/again")
def again(coach: TheCoach, now: Now) -> Response:
    """Begin the questions again; the clearance known stays until the new one is there."""
    coach.screening.begin_again(now)
    return RedirectResponse(f"/screening/{questions()[0].id}", 303)


@router.post("/screening/{question_id}")
def answer(
    question_id: str,
    coach: TheCoach,
    templates: TheTemplates,
    now: Now,
    answer: Annotated[list[Word], Form(default_factory=list)],
    feet: Annotated[Word, Form()] = "",
    inches: Annotated[Word, Form()] = "",
    pounds: Annotated[Word, Form()] = "",
) -> Response:
    """Keep an answer and go on: to the next open question, or to the clearance."""
    question = _question(question_id)
    given = _answer(question, answer)
    if given == "":
        given = _converted(question, feet, inches, pounds)
    draft = _draft(coach) | {question.id: given}
    try:
        following = next_question(draft)
    except InvalidAnswer as error:
        return _page(templates, coach, question, draft, str(error))
    if following is not None:
        coach.screening.keep_draft(draft, now)
        return RedirectResponse(f"/screening/{following.id}", 303)
    clearance = coach.screening.finish(draft, now)
    address = "/urgent" if clearance.urgent else "/clearance"
    return told(address, coach.record.last(), now)


def _question(question_id: str) -> Question:
    for question in questions():
        if question.id == question_id:
            return question
    raise NotInJournal(say("refused-no-such-question"))


def _draft(coach: Coach) -> dict[str, Any]:
    """Give the answers so far; one that no longer fits, after an update, is asked for again."""
    return fitting(coach.screening.draft())


def _answer(question: Question, texts: list[str]) -> list[str] | str:
    return [one for one in texts if one] if question.kind == "many" else next(iter(texts), "")


def _converted(question: Question, feet: str, inches: str, pounds: str) -> str:
    """Give an answer in the unit of its question, where it was told in other ones."""
    unit = question.unit.english if question.unit else ""
    given = {"feet": feet, "inches": inches, "pounds": pounds}
    return str(metric(told_in(unit, given), unit))


def _page(
    templates: Templates,
    coach: Coach,
    question: Question,
    draft: dict[str, Any],
    refused: str = "",
) -> Response:
    only, known = coach.screening.asked_anew() or (), asked(fitting(draft))
    order = [one.id for one in known if question.id not in only or one.id in only]
    number = order.index(question.id) if question.id in order else len(order)
    before = [one for one in order[:number] if one in draft]
    answer = (coach.screening.answers | draft).get(question.id, [])
    return templates(
        "question.html",
        status=422 if refused else 200,
        question=with_countries_in_order(question, collation_key),
        other_units=OTHER_UNITS.get(question.unit.english, ()) if question.unit else (),
        number=number + 1,
        total=len(order),
        left=max(0, len(order) - number - 1),
        before=f"/screening/{before[-1]}" if before else "/",
        given=[str(one) for one in answer] if isinstance(answer, list) else [str(answer)],
        refused=_without_id(refused, question),
    )


def _without_id(sentence: str, question: Question) -> str:
    """Leave out which question is meant, as in "(question age)": the page shows it."""
    return re.sub(rf"\s*[(（][^()（）]*\b{question.id}[)）]", "", sentence)
