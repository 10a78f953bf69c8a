"""What did I do? Every walk and what was said of it: changed, noted, taken back, erased."""

from datetime import date, datetime
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Form, Header, Path
from starlette.responses import RedirectResponse, Response

from retrowalk.coach import Coach
from retrowalk.errors import InvalidAnswer, NotInJournal, RetrowalkError
from retrowalk.languages import Message, say
from retrowalk.practice import load
from retrowalk.programme import CheckIn, Wobble
from retrowalk.value import AtMost
from retrowalk.web.dependencies import Now, TheCoach, TheTemplates, Today
from retrowalk.web.templating import Templates
from retrowalk.web.undo import told
from retrowalk.web.views import journal

router = APIRouter(include_in_schema=False)

WEEKS = 6
"""Weeks with something in them that are shown at once."""

What = Annotated[str, Path(max_length=100)]
Note = Annotated[str, AtMost(500), Form()]


@router.get("/journal")
def everything(
    coach: TheCoach, templates: TheTemplates, before: date | None = None
) -> Response:
    """Show the last weeks, or the last ones before a Monday."""
    if coach.screening.clearance is None:
        return RedirectResponse("/", 303)
    weeks = journal.weeks(_entries(coach).values())
    listed = [week for week in weeks if before is None or week.monday < before]
    shown = listed[:WEEKS]
    return templates(
        "journal.html",
        weeks=shown,
        earlier=shown[-1].monday if len(listed) > WEEKS else None,
        later=len(listed) < len(weeks),
        walks=sum(week.walks for week in weeks),
        backward_s=sum(week.backward_s for week in weeks),
    )


@router.post("/journal/undo")
def undo(
    coach: TheCoach, now: Now, statement: Annotated[int, Form(ge=1)], referer: Annotated[str, Header()] = ""
) -> Response:
    ...
