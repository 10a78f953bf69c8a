"""Which programs may come in? Their tokens: made, listed, ended."""

from datetime import datetime
from typing import Annotated

from fastapi import Form, Request
from starlette.responses import RedirectResponse, Response

from retrowalk.errors import InvalidAnswer
from retrowalk.journal import Journal
from retrowalk.journal.tokens import ApiToken, Pages
from retrowalk.languages import capital, say
from retrowalk.people import Right, Through, Visitor
from retrowalk.people.tokens import LASTS_DAYS, make, may_do, owner, possible, sentence
from retrowalk.value import AtMost
from retrowalk.web.dependencies import Id, Now, TheTemplates, TheVisitor, walker_asked_for
from retrowalk.web.proving import Proved
from retrowalk.web.routing import Router
from retrowalk.web.templating import Templates

router = Router(include_in_schema=False)

ADDRESS = "/account/tokens"


@router.get(ADDRESS)
def listed(request: Request, visitor: TheVisitor, templates: TheTemplates, now: Now) -> Response:
    """List whom one has let in, and ask for a new one."""
    return _page(request, visitor, templates, now)


@router.post(ADDRESS, dependencies=[Proved])
def new(
    request: Request,
    visitor: TheVisitor,
    templates: TheTemplates,
    now: Now,
    name: Annotated[str, AtMost(100), Form()] = "",
    pages: Annotated[Pages, Form()] = Pages.OWN,
    right: Annotated[list[Right] | None, Form()] = None,
    days: Annotated[int, Form()] = 0,
) -> Response:
    """Make a token, and show its secret this once."""
    journal: Journal = request.app.state.journal
    walker_id = _walker(request, visitor)
    try:
        secret, made = make(journal, visitor, walker_id, name, right or (), pages, days, now)
    except InvalidAnswer as error:
        return _page(request, visitor, templates, now, refused=str(error))
    response = _page(request, visitor, templates, now, made=made, secret=secret)
    response.headers["Cache-Control"] = "no-store"
    return response


@router.post(ADDRESS + "/{number}/end")
def end(request: Request, visitor: TheVisitor, number: Id, now: Now) -> Response:
    """Let a token open nothing any more, at once."""
    journal: Journal = request.app.state.journal
    journal.tokens.end(number, *owner(visitor, _walker(request, visitor)), now)
    return RedirectResponse(ADDRESS, 303)


def _walker(request: Request, visitor: Visitor) -> int | None:
    """Give whose own pages these are: at home of who walks, else of who is signed in."""
    return walker_asked_for(request) if visitor.through is Through.MACHINE else visitor.walker_id


def _page(
    request: Request,
    visitor: Visitor,
    templates: Templates,
    now: datetime,
    *,
    made: ApiToken | None = None,
    secret: str = "",
    refused: str = "",
) -> Response:
    walker_id = _walker(request, visitor)
    tokens: tuple[ApiToken, ...] = request.app.state.journal.tokens.of(*owner(visitor, walker_id))
    offers = ((pages, possible(visitor, pages, walker_id)) for pages in Pages)
    return templates(
        "tokens.html",
        status=422 if refused else 200,
        tokens=[
            {
                "token": token,
                "sentence": sentence(token),
                "over": token.until <= now,
                "used": token.used_at.astimezone() if token.used_at else None,
            }
            for token in reversed(tokens)
        ],
        offers=[
            {
                "pages": pages,
                "rights": [(right, capital(may_do(right, pages))) for right in rights],
            }
            for pages, rights in offers
            if rights
        ],
        lasts=[(days, say("keys-token-days", days=days)) for days in LASTS_DAYS],
        has_account=visitor.account_id is not None,
        made=made,
        secret=secret,
        refused=refused,
        address=str(request.base_url).rstrip("/"),
    )
