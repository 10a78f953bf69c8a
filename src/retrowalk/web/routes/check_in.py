"""How do you feel? Right after the walk, and a day later; told again, it corrects what was told."""

from contextlib import suppress
from typing import Annotated, Any

from fastapi import Form
from starlette.responses import Response

from retrowalk.coach import Coach
from retrowalk.errors import NotInJournal
from retrowalk.languages import say
from retrowalk.programme import CheckIn, Wobble
from retrowalk.value import AtMost
from retrowalk.web.dependencies import Now, SessionId, TheCoach, TheTemplates, Today
from retrowalk.web.routing import Router
from retrowalk.web.undo import told

router = Router(include_in_schema=False)

Answer10 = Annotated[int | None, Form(ge=0, le=10)]
UNTOLD: dict[str, Any] = dict.fromkeys(("pain", "effort", "wobble", "mood")) | {"note": ""}


@router.get("/check-in/{session_id}")
def ask(session_id: SessionId, coach: TheCoach, templates: TheTemplates, today: Today) -> Response:
    """Ask for the four taps; what was told before is filled in, to be corrected."""
    before = _told_before(coach, session_id)
    felt = _felt(coach, session_id) if before is None else ""
    supposed = {"wobble": Wobble.STUMBLED} if felt == "stumble" else {}
    return templates(
        "check_in.html",
        session=coach.sessions.session(session_id, today),
        given=before.model_dump() if before else UNTOLD | supposed,
        corrects=before is not None,
        felt=felt,
        refused="",
    )


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
    note: Annotated[str, AtMost(500), Form()] = "",
) -> Response:
    """Keep the check-in; the programme answers on the page of the day, after a fall on its own."""
    before = _told_before(coach, session_id)
    given = {"pain": pain, "effort": effort, "wobble": wobble, "mood": mood, "note": note.strip()}
    if pain is None or wobble is None:
        return templates(
            "check_in.html",
            status=422,
            session=coach.sessions.session(session_id, today),
            given=given,
            corrects=before is not None,
            felt=_felt(coach, session_id) if before is None else "",
            refused=say("refused-check-in"),
        )
    change = coach.record.correct_check_in(session_id, CheckIn.model_validate(given), now)
    if wobble is Wobble.FELL and coach.planning.fall_to_ask == session_id:
        address = f"/fall/{session_id}"
    elif before is not None:
        address = f"/journal/{session_id}?anew=1"
    else:
        address = f"/today?answer={session_id}"
    return told(address, change.statement, now)


@router.get("/next-day/{session_id}")
def ask_next_day(
    session_id: SessionId, coach: TheCoach, templates: TheTemplates, today: Today
) -> Response:
    """Ask for the pain of the day after; what was told before is filled in."""
    return templates(
        "next_day.html",
        session=coach.sessions.session(session_id, today),
        given=_next_day_before(coach, session_id),
        refused="",
    )


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
    before = _next_day_before(coach, session_id)
    if pain is None:
        return templates(
            "next_day.html",
            status=422,
            session=coach.sessions.session(session_id, today),
            given=before,
            refused=say("refused-next-day"),
        )
    change = coach.record.correct_next_day(session_id, pain, now)
    corrected, answer = f"/journal/{session_id}?anew=1", f"/today?answer={session_id}"
    return told(answer if before is None else corrected, change.statement, now)


def _felt(coach: Coach, session_id: str) -> str:
    """Name what the phone felt befall the walker; nothing where it felt nothing."""
    with suppress(NotInJournal):
        found = coach.sessions.measured_of(session_id)
        if found is not None:
            return "fall" if found.falls else "stumble" if found.stumbles else ""
    return ""


def _told_before(coach: Coach, session_id: str) -> CheckIn | None:
    """Give what was said of a walk; of one that a phone has yet to bring, nothing was."""
    with suppress(NotInJournal):
        return coach.sessions.check_in_of(session_id)
    return None


def _next_day_before(coach: Coach, session_id: str) -> int | None:
    with suppress(NotInJournal):
        return coach.sessions.next_day_of(session_id)
    return None
