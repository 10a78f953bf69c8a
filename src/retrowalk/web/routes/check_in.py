"""How do you feel? Right after the walk, and a day later."""

from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import RedirectResponse, Response

from retrowalk.languages import say
from retrowalk.programme import CheckIn, Wobble
from retrowalk.web.dependencies import Now, SessionId, TheCoach, TheTemplates, Today

router = APIRouter(include_in_schema=False)

Answer10 = Annotated[int | None, Form(ge=0, le=10)]


@router.get("/check-in/{session_id}")
def ask(session_id: SessionId, coach: TheCoach, templates: TheTemplates, today: Today) -> Response:
    """Ask for the four taps."""
    return templates("check_in.html", session=coach.sessions.session(session_id, today), refused="")


@router.post("/check-in/{session_id}")
def check_in(
    session_id: SessionId,
    coach: TheCoach,
    templates: TheTemplates,
    now: Now,
    today: Today,
    pain: Answer10 = None,
    effort: Answer10 = None,
    wobble: Annotated[Wobble | None, Form()] = None,
    mood: Annotated[int | None, Form(ge=1, le=5)] = None,
) -> Response:
    """Keep the check-in; the programme answers on the page of the day, after a fall on its own."""
    if pain is None or wobble is None:
        sentence = say("refused-check-in")
        session = coach.sessions.session(session_id, today)
        return templates("check_in.html", status=422, session=session, refused=sentence)
    coach.sessions.check_in(
        session_id, CheckIn(pain=pain, effort=effort, wobble=wobble, mood=mood), now
    )
    if wobble is Wobble.FELL and coach.planning.fall_to_ask == session_id:
        return RedirectResponse(f"/fall/{session_id}", 303)
    return RedirectResponse(f"/today?answer={session_id}", 303)


@router.get("/next-day/{session_id}")
def ask_next_day(
    session_id: SessionId, coach: TheCoach, templates: TheTemplates, today: Today
) -> Response:
    """Ask for the pain of the day after."""
    return templates("next_day.html", session=coach.sessions.session(session_id, today), refused="")


@router.post("/next-day/{session_id}")
def next_day(
    session_id: SessionId,
    coach: TheCoach,
    templates: TheTemplates,
    now: Now,
    today: Today,
    pain: Answer10 = None,
) -> Response:
    """Keep the pain of the day after."""
    if pain is None:
        session = coach.sessions.session(session_id, today)
        sentence = say("refused-next-day")
        return templates("next_day.html", status=422, session=session, refused=sentence)
    coach.sessions.next_day(session_id, pain, now)
    return RedirectResponse(f"/today?answer={session_id}", 303)
