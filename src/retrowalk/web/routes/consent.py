"""What the walker agrees to: what, to whom, since when; and one tap to take it back."""

from typing import Annotated

from fastapi import Form
from starlette.requests import Request
from starlette.responses import Response

from retrowalk.errors import InvalidAnswer
from retrowalk.journal import Journal, Role
from retrowalk.languages import Message
from retrowalk.people import Right
from retrowalk.people.consent import EVERYBODY, Use, given, standing, tell, words
from retrowalk.value import AtMost
from retrowalk.web import undo
from retrowalk.web.dependencies import Now, TheCoach, TheTemplates, TheWalker, needs
from retrowalk.web.routing import Router

router = Router(include_in_schema=False)


@router.get("/consents")
@needs(Right.DECIDE)
def consents(request: Request, walker: TheWalker, templates: TheTemplates, now: Now) -> Response:
    """Show each use with its words, who may, since when, and whom it could be allowed."""
    journal: Journal = request.app.state.journal
    pages = journal.walker_of(walker)
    let_in, stands = pages.consents.let_in(now), standing(pages)
    treat = [one for one in let_in if one.role is Role.PROFESSIONAL]
    uses = [
        {
            "id": use,
            "words": words(use),
            "stands": (these := [one for one in stands if one.use is use]),
            "offer": []
            if use is Use.RESEARCH or any(one.to is EVERYBODY for one in these)
            else [one for one in treat if not given(pages, use, one.whom)],
            "everybody": all(one.to is not EVERYBODY for one in these),
        }
        for use in Use
    ]
    return templates("consents.html", uses=uses, let_in=let_in)


@router.post("/consents")
@needs(Right.DECIDE)
def decide(
    request: Request,
    walker: TheWalker,
    coach: TheCoach,
    now: Now,
    use: Annotated[Use, Form()],
    yes: Annotated[bool, Form()],
    to: Annotated[str, AtMost(200), Form()] = "",
) -> Response:
    """Keep that the walker agrees, or takes back; it works from the next request on."""
    journal: Journal = request.app.state.journal
    pages = journal.walker_of(walker)
    named = {one.to.name: (one.to, one.to_name) for one in standing(pages) if one.to}
    named |= {one.whom.name: (one.whom, one.name) for one in pages.consents.let_in(now)}
    if to and to not in named:
        raise InvalidAnswer(Message("refused-consent-to"))
    whom, name = named.get(to, (EVERYBODY, ""))
    tell(pages, use, now, yes=yes, to=whom, to_name=name)
    return undo.told("/consents", coach.record.last(), now, "kept" if yes else "taken")
