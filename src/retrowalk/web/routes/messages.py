"""What was written to me? Words between a walker and who looks after them.

A walker has them at ``/messages``; who looks after one has them under the walker's number.
"""

from typing import Annotated

from fastapi import Depends, Form, Request
from starlette.responses import RedirectResponse, Response

from retrowalk.errors import InvalidAnswer
from retrowalk.journal import Journal, Role
from retrowalk.languages import say
from retrowalk.people import Right, Visitor, consent
from retrowalk.people.household import name_of
from retrowalk.people.messages import MOST_SIGNS, Messages, Written
from retrowalk.value import AtMost
from retrowalk.web.dependencies import (
    Now,
    TheCoach,
    TheTemplates,
    TheVisitor,
    TheWalker,
    needs,
    walker_asked_for,
)
from retrowalk.web.routing import Router
from retrowalk.web.templating import Templates

router = Router(include_in_schema=False)

SHOWN = 50
"""Messages that are shown at once; all of them are in the journal."""


def _new_letters(request: Request, visitor: TheVisitor, coach: TheCoach) -> tuple[Written, ...]:
    """Give what was written to whose pages they are, and not read yet, the newest first."""
    journal: Journal = request.app.state.journal
    return Messages(journal, walker_asked_for(request), visitor, coach.pages).new()


TheNewLetters = Annotated[tuple[Written, ...], Depends(_new_letters)]


@router.get("/messages")
@router.get("/messages/{person:int}")
@needs(Right.WRITE)
def messages(
    request: Request, walker_id: TheWalker, visitor: TheVisitor, templates: TheTemplates
) -> Response:
    """Show what was written between a walker and who looks after them."""
    return _page(request, templates, walker_id, visitor)


@router.post("/messages")
@router.post("/messages/{person:int}")
@needs(Right.WRITE)
def write(
    request: Request,
    walker_id: TheWalker,
    visitor: TheVisitor,
    templates: TheTemplates,
    now: Now,
    text: Annotated[str, AtMost(4 * MOST_SIGNS), Form()] = "",
    back: Annotated[str, AtMost(10), Form()] = "",
) -> Response:
    """Keep what somebody writes, if the walker agreed to messages."""
    if not agreed(request.app.state.journal, walker_id):
        return _page(request, templates, walker_id, visitor, text, say("messages-not-agreed"))
    try:
        _of(request, walker_id, visitor).write(text, now)
    except InvalidAnswer as refusal:
        return _page(request, templates, walker_id, visitor, text, str(refusal))
    return RedirectResponse(_back(request, walker_id, back), 303)


@router.post("/messages/read")
@router.post("/messages/{person:int}/read")
@needs(Right.WRITE)
def read(
    request: Request,
    walker_id: TheWalker,
    visitor: TheVisitor,
    up_to: Annotated[int, Form(ge=1, lt=2**31)],
    back: Annotated[str, AtMost(10), Form()] = "",
) -> Response:
    """Keep that somebody has read what was written to them."""
    _of(request, walker_id, visitor).read(up_to)
    return RedirectResponse(_back(request, walker_id, back), 303)


def _of(request: Request, walker_id: int, visitor: Visitor) -> Messages:
    journal: Journal = request.app.state.journal
    return Messages(journal, walker_id, visitor)


def agreed(journal: Journal, walker_id: int) -> bool:
    """Tell whether a walker agreed to messages, with everybody or with somebody."""
    standing = consent.standing(journal.walker_of(walker_id))
    return any(one.use is consent.Use.MESSAGES for one in standing)


def _back(request: Request, walker_id: int, back: str) -> str:
    if back == "client":
        return f"/clients/{walker_id}#messages"
    return request.url.path.removesuffix("/read")


def _page(
    request: Request,
    templates: Templates,
    walker_id: int,
    visitor: Visitor,
    text: str = "",
    refused: str = "",
) -> Response:
    written = _of(request, walker_id, visitor).all()
    journal: Journal = request.app.state.journal
    role = visitor.role_for(walker_id)
    return templates(
        "messages.html",
        status=422 if refused else 200,
        letters=written[:SHOWN],
        newest=written[0].id if any(one.new for one in written) else None,
        agreed=agreed(journal, walker_id),
        of=None if role is Role.WALKER else name_of(journal.walkers.get(walker_id)),
        is_client=role is Role.PROFESSIONAL,
        walker_id=walker_id,
        address=request.url.path.removesuffix("/read"),
        text=text,
        refused=refused,
    )
