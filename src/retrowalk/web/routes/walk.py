"""Is it safe, here and now? Then the player, which needs nothing but its script."""

import re
from typing import Annotated

from fastapi import Cookie, Form
from starlette.responses import RedirectResponse, Response

from retrowalk.coach import NotNow
from retrowalk.languages import Message
from retrowalk.session import Script
from retrowalk.web.dependencies import SessionId, TheCoach, TheTemplates, TheWalker, Today
from retrowalk.web.routing import Router
from retrowalk.web.templating import Templates
from retrowalk.web.views.player import player

router = Router(include_in_schema=False)

BEGUN, BEGUN_FOR_S = "begun", 60
"""The cookie by which the page before says that its gate is open, for whom, with how much pain."""


@router.get("/before/{session_id}")
def before(
    session_id: SessionId, coach: TheCoach, templates: TheTemplates, today: Today
) -> Response:
    """Ask whether it is safe here and now."""
    return gate(templates, "before.html", coach.sessions.to_walk(session_id, today))


@router.post("/before/{session_id}")
def begin(
    session_id: SessionId,
    coach: TheCoach,
    walker: TheWalker,
    templates: TheTemplates,
    today: Today,
    tick: Annotated[list[int], Form(default_factory=list)],
    pain: Annotated[int | None, Form(ge=0, le=10)] = None,
) -> Response:
    """Go on to the player when every tick is set and the pain allows it."""
    begun = coach.sessions.begin(session_id, tick, pain, today)
    if isinstance(begun, NotNow):
        if begun.reason == "pain":
            return templates(
                "not_today.html",
                pain=pain,
                most=coach.sessions.to_walk(session_id, today).most_pain,
            )
        script = coach.sessions.to_walk(session_id, today)
        return gate(templates, "before.html", script, begun.sentence, tick, pain)
    address = f"/walk/{session_id}"
    answer = RedirectResponse(address, 303)
    answer.set_cookie(
        BEGUN,
        f"{walker}.{pain}",
        max_age=BEGUN_FOR_S,
        path=address,
        httponly=True,
        samesite="strict",
    )
    return answer


@router.get("/walk/{session_id}")
def walk(
    session_id: SessionId,
    coach: TheCoach,
    walker: TheWalker,
    templates: TheTemplates,
    today: Today,
    begun: Annotated[str, Cookie(max_length=20)] = "",
) -> Response:
    """Hand the script to the player, which asks by itself where the page before did not.

    That it did is good once: an address that was kept, and the way back, are asked again.
    """
    script = coach.sessions.to_walk(session_id, today)
    known = re.fullmatch(rf"{walker}\.(10|[0-9])", begun)
    pain = None if known is None else int(known[1])
    after_url = f"/walks/hand-in?session={session_id}"
    answer = player(
        templates, script, pain=pain, after_url=after_url, country=coach.screening.country
    )
    answer.delete_cookie(BEGUN, path=f"/walk/{session_id}")
    answer.headers["Cache-Control"] = "private, no-store"  # the way back asks anew, too
    return answer


def gate(
    templates: Templates,
    page: str,
    script: Script,
    refused: Message | None = None,
    ticks: list[int] | None = None,
    pain: int | None = None,
) -> Response:
    """Ask on a page what is to be looked at before the walk of a script, and how much it hurts."""
    return templates(
        page,
        status=422 if refused else 200,
        script=script,
        ticks=ticks or [],
        pain=pain,
        refused=refused,
    )
