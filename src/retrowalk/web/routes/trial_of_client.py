"""A client's trial on a professional's pages: proposed, seen, ended; blind as for the walker."""

from datetime import date, datetime
from typing import Annotated

from fastapi import Form, Request
from starlette.responses import RedirectResponse, Response

from retrowalk.coach import Coach
from retrowalk.coach.trial_words import known_from, lengths_on_offer, sees
from retrowalk.journal import Author, Journal, Role
from retrowalk.languages import say
from retrowalk.people import Right, Visitor
from retrowalk.people.household import name_of
from retrowalk.trials.types import Question
from retrowalk.value import AtMost
from retrowalk.web.dependencies import (
    Id,
    Now,
    Person,
    TheCoach,
    TheTemplates,
    TheVisitor,
    Today,
    needs,
)
from retrowalk.web.routes.trial import reported
from retrowalk.web.routing import Router
from retrowalk.web.templating import Templates
from retrowalk.web.views.trial import shown, trial_page

router = Router(include_in_schema=False)


@router.get("/clients/{person}/trial")
@needs(Right.PRESCRIBE)
def show(
    request: Request,
    person: Person,
    coach: TheCoach,
    templates: TheTemplates,
    today: Today,
    now: Now,
) -> Response:
    """Show where a client's trial stands, what came of the last one, and what may be proposed."""
    return _page(request, person, coach, templates, today, now)


@router.post("/clients/{person}/trial")
@needs(Right.PRESCRIBE)
def propose(
    person: Person,
    coach: TheCoach,
    visitor: TheVisitor,
    today: Today,
    now: Now,
    question: Annotated[Question, Form()],
    pairs: Annotated[int, Form(ge=2, le=12)],
    note: Annotated[str, AtMost(500), Form()] = "",
) -> Response:
    """Propose a trial; the walker alone begins it."""
    coach.trying.propose(question, pairs, note.strip(), today, now, _author(visitor))
    return RedirectResponse(f"/clients/{person}/trial", 303)


@router.post("/clients/{person}/trial/stop")
@needs(Right.PRESCRIBE)
def stop(
    request: Request,
    person: Person,
    coach: TheCoach,
    visitor: TheVisitor,
    templates: TheTemplates,
    today: Today,
    now: Now,
    sure: Annotated[bool, Form()] = False,
) -> Response:
    """End a client's trial at once."""
    if not sure:
        refused = say("trial-refused-sure")
        return _page(request, person, coach, templates, today, now, refused)
    coach.trying.stop(today, now, _author(visitor))
    return RedirectResponse(f"/clients/{person}/trial", 303)


@router.get("/clients/{person}/trial/{number}/report.pdf")
def report(request: Request, person: Person, number: Id, coach: TheCoach, today: Today) -> Response:
    """Give the report on a client's trial."""
    return reported(coach, number, today, _name(request, person))


def _page(
    request: Request,
    person: int,
    coach: Coach,
    templates: Templates,
    today: date,
    now: datetime,
    refused: str = "",
) -> Response:
    known = shown(coach, today)
    last = known["day"].trial if known["day"] else next(iter(known["earlier"]), None)
    page = trial_page(coach, last, today) if last is not None else {}
    day = known["day"]
    ended = {one.block: one.on for one in day.trial.ended} if day else {}
    return templates(
        "client_trial.html",
        status=422 if refused else 200,
        at=now,
        walker_id=person,
        name=_name(request, person),
        foresights=[] if known["altered"] or known["day"] else _foresights(coach),
        waits_since=ended.get(day.block.number) if day and day.block else None,
        refused=refused,
        **(known | page),
    )


def _foresights(coach: Coach) -> list[dict[str, object]]:
    """Give for each question what trials of it could see for this walker."""
    foresights = map(coach.trying.foresee, Question)
    return [
        {
            "question": one.question,
            "known": known_from(one.question, one.known),
            "sees": sees(one.question, one.proposal),
            "lengths": lengths_on_offer(one.proposal),
            "pairs": one.proposal.length.pairs,
        }
        for one in foresights
    ]


def _name(request: Request, person: int) -> str:
    journal: Journal = request.app.state.journal
    return name_of(journal.walkers.get(person))


def _author(visitor: Visitor) -> Author:
    return Author(name=visitor.name, role=Role.PROFESSIONAL)
