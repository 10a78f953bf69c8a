"""Whose walk do I stand by today? A carer's or spotter's page: where, how long, what to mind.

It shows what is walked and nothing of how the walker is; a fall is told here by who saw it.
"""

from contextlib import suppress
from datetime import date
from typing import Annotated, Any

from fastapi import Form, Request
from starlette.responses import RedirectResponse, Response

from retrowalk.coach import Coach
from retrowalk.errors import NotCleared, NothingOpen
from retrowalk.journal import Journal
from retrowalk.languages import say
from retrowalk.people import Right
from retrowalk.people.household import name_of
from retrowalk.people.messages import Messages
from retrowalk.programme import Fall, Why
from retrowalk.programme.falls import care_after
from retrowalk.screening.emergency import number
from retrowalk.web.dependencies import (
    Now,
    Person,
    TheCoach,
    TheTemplates,
    TheVisitor,
    Today,
    needs,
)
from retrowalk.web.routes.fall import FallForm
from retrowalk.web.routes.messages import agreed
from retrowalk.web.routing import Router
from retrowalk.web.templating import Templates
from retrowalk.web.views.beside import beside

router = Router(include_in_schema=False)


class SeenFall(FallForm):
    """What somebody saw of a fall: the four answers, and whether it was on today's walk."""

    when: Annotated[str, Form(pattern=r"^(walk|else)?$")] = ""


@router.get("/beside/{person}")
@needs(Right.SEE_TODAY)
def show(
    request: Request,
    person: Person,
    coach: TheCoach,
    visitor: TheVisitor,
    templates: TheTemplates,
    today: Today,
    told: bool = False,
) -> Response:
    """Show what is walked today, and what to mind beside the walker."""
    journal: Journal = request.app.state.journal
    return templates(
        "beside.html",
        date=today,
        beside=beside(coach, today),
        letters=Messages(journal, person, visitor).new(),
        agreed=agreed(journal, person),
        walked=_walked(request, person, today),
        told=told,
        **_of(journal, person),
    )


@router.get("/beside/{person}/fall")
@needs(Right.TELL_FALL)
def first_of_all(
    request: Request, person: Person, coach: TheCoach, templates: TheTemplates
) -> Response:
    """Say what to do first and whom to call, before anything is asked."""
    return templates(
        "urgent.html",
        title=say("beside-fall-title"),
        sentence=say("beside-fall-when"),
        onward=f"/beside/{person}/fall/questions",
        onward_name=say("beside-fall-tell"),
        **_call(coach),
    )


@router.get("/beside/{person}/fall/questions")
@needs(Right.TELL_FALL)
def ask(
    request: Request, person: Person, coach: TheCoach, templates: TheTemplates, today: Today
) -> Response:
    """Ask the four questions, and whether it was on today's walk where there was one."""
    return _questions(person, coach, templates, SeenFall(), _walked(request, person, today))


@router.post("/beside/{person}/fall/questions")
@needs(Right.TELL_FALL)
def answer(
    request: Request,
    person: Person,
    coach: TheCoach,
    visitor: TheVisitor,
    templates: TheTemplates,
    today: Today,
    now: Now,
    answers: Annotated[SeenFall, Form()],
) -> Response:
    """Keep the fall in the name of who saw it, and say what to do."""
    walked, fall = _walked(request, person, today), answers.fall
    if fall is None or (walked and not answers.when):
        refused = say("beside-fall-refused")
        return _questions(person, coach, templates, answers, walked, refused)
    by = visitor.author_for(person)
    if walked and answers.when == "walk":
        coach.sessions.tell_fall(walked, fall, now, by)
    else:
        with suppress(NotCleared, NothingOpen):  # kept all the same where nothing is planned
            coach.planning.come_back(Why.FELL, today, now, fall=fall, by=by)
    needed = care_after(fall)
    if not needed.urgent:
        return RedirectResponse(f"/beside/{person}?told=1", 303)
    return templates(
        "urgent.html",
        title=say(f"beside-care-{needed}-title"),
        sentence=say(f"beside-care-{needed}"),
        onward=f"/beside/{person}?told=1",
        onward_name=say("urgent-care-done"),
        **_call(coach),
    )


def _questions(
    person: int,
    coach: Coach,
    templates: Templates,
    given: SeenFall,
    walked: str | None,
    refused: str = "",
) -> Response:
    return templates(
        "fall.html",
        status=422 if refused else 200,
        title=say("beside-fall-questions"),
        of_another=True,
        asks_when=walked is not None,
        when=given.when,
        questions=tuple(Fall.model_fields),
        given=given.given,
        back_to=f"/beside/{person}/fall",
        refused=refused,
        **_call(coach),
    )


def _walked(request: Request, person: int, today: date) -> str | None:
    """Give today's session, where it was walked."""
    journal: Journal = request.app.state.journal
    walked = journal.walker_of(person).history()
    return walked[-1].session_id if walked and walked[-1].on == today else None


def _call(coach: Coach) -> dict[str, Any]:
    """Give what an urgent page shows; another country is the walker's own to name."""
    return {"number": number(coach.screening.country), "countries": {}, "call_first": False}


def _of(journal: Journal, person: int) -> dict[str, Any]:
    return {"walker_id": person, "name": name_of(journal.walkers.get(person))}
