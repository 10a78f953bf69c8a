"""Is it safe, here and now? Then the player, which needs nothing but its script."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import RedirectResponse, Response

from retrowalk.coach import Coach
from retrowalk.errors import NotCleared
from retrowalk.languages import say
from retrowalk.session import Session
from retrowalk.web.depends import SessionId, TheCoach, ThePages, Today
from retrowalk.web.pages import Pages, day
from retrowalk.web.player import player

router = APIRouter(include_in_schema=False)

MOST_PAIN = 5
"""The pain above which a session is not begun."""


@router.get("/before/{session_id}")
def before(session_id: SessionId, coach: TheCoach, pages: ThePages, today: Today) -> Response:
    """Ask whether it is safe here and now."""
    return _before(pages, _open_session(coach, session_id, today))


@router.post("/before/{session_id}")
def begin(
    session_id: SessionId,
    coach: TheCoach,
    pages: ThePages,
    today: Today,
    tick: Annotated[list[int], Form(default_factory=list)],
    pain: Annotated[int | None, Form(ge=0, le=10)] = None,
) -> Response:
    """Go on to the player when every tick is set and the pain allows it."""
    session = _open_session(coach, session_id, today)
    if not set(range(len(session.checklist))) <= set(tick):
        return _before(pages, session, say("refused-unchecked"), tick, pain)
    if pain is None:
        return _before(pages, session, say("refused-pain-untold"), tick)
    if pain > MOST_PAIN:
        return pages("not_today.html", pain=pain)
    return RedirectResponse(f"/walk/{session_id}?pain={pain}", 303)


@router.get("/walk/{session_id}")
def walk(session_id: SessionId, coach: TheCoach, pages: ThePages, today: Today) -> Response:
    """Hand the script to the player."""
    _open_session(coach, session_id, today)
    script = coach.script(session_id, today)
    after_url = f"/walks/hand-in?session={session_id}"
    return player(pages, script, after_url=after_url, country=coach.country)


def _open_session(coach: Coach, session_id: str, today: date) -> Session:
    """Give a session that may be walked today.

    Raises
    ------
    NotCleared
        when a professional must be asked first, of old or since the last walk, or the day of the
        session is still to come
    NotInJournal
        when the programme has no such session
    """
    programme = coach.programme(today)
    if programme.state.ask_first:
        raise NotCleared(programme.decisions[-1].sentence)
    session = coach.session(session_id, today)
    if session.on > today:
        raise NotCleared(say("refused-another-day", day=day(session.on)))
    return session


def _before(
    pages: Pages,
    session: Session,
    refused: str = "",
    ticks: list[int] | None = None,
    pain: int | None = None,
) -> Response:
    return pages(
        "before.html",
        status=422 if refused else 200,
        session=session,
        ticks=ticks or [],
        pain=pain,
        refused=refused,
    )
