"""Who looks after me? The walker lets somebody in by a one-time link, and ends it with a tap."""

from typing import Annotated, Literal

from fastapi import Form, Request
from starlette.responses import RedirectResponse, Response

from retrowalk.journal import AccountRole, Journal
from retrowalk.people import Right
from retrowalk.people.accounts import INVITED_FOR, invite
from retrowalk.web.dependencies import (
    Id,
    Now,
    TheCoach,
    TheTemplates,
    TheVisitor,
    needs,
    walker_asked_for,
)
from retrowalk.web.proving import Proved
from retrowalk.web.routing import Router
from retrowalk.web.views.invited import Invited

router = Router(include_in_schema=False)


@router.get("/looked-after")
@needs(Right.DECIDE)
def show(request: Request, _: TheCoach, templates: TheTemplates, now: Now) -> Response:
    """List who looks after the walker."""
    journal = _journal(request)
    grants = journal.grants.all(now, walker_id=walker_asked_for(request))
    named = [(one, journal.accounts.get(one.account_id).shown) for one in grants]
    return templates("looked_after.html", grants=named, days=INVITED_FOR.days)


@router.post("/looked-after/invite", dependencies=[Proved])
@needs(Right.DECIDE)
def send(
    request: Request,
    _: TheCoach,
    templates: TheTemplates,
    visitor: TheVisitor,
    now: Now,
    role: Annotated[Literal["professional", "carer"], Form()],
) -> Response:
    """Make a one-time link for somebody who is to look after the walker."""
    code = invite(
        _journal(request),
        [AccountRole(role)],
        now,
        walker_id=walker_asked_for(request),
        made_by=visitor.account_id,
    )
    return Invited.of(request, code, INVITED_FOR)(templates, back="/looked-after")


@router.post("/looked-after/{grant}/end")
@needs(Right.DECIDE)
def end(request: Request, _: TheCoach, now: Now, grant: Id) -> Response:
    """Let somebody look after the walker no longer."""
    _journal(request).grants.end(grant, walker_asked_for(request), now)
    return RedirectResponse("/looked-after", 303)


def _journal(request: Request) -> Journal:
    journal: Journal = request.app.state.journal
    return journal
