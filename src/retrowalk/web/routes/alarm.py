"""Something was wrong in the middle of a walk: what it is, whom to call, then two questions."""

from typing import Annotated

from fastapi import Form
from starlette.responses import RedirectResponse, Response

from retrowalk.coach import Coach
from retrowalk.languages import Message, say
from retrowalk.programme import Alarm, Wrong
from retrowalk.programme.alarms import ALARMS, CALL_FIRST, advice_on
from retrowalk.web.dependencies import Now, SessionId, TheCoach, TheTemplates
from retrowalk.web.routes.urgent import emergency
from retrowalk.web.routing import Router
from retrowalk.web.templating import Templates

router = Router(include_in_schema=False)


@router.get("/alarm/{session_id}")
def first_of_all(session_id: SessionId, coach: TheCoach, templates: TheTemplates) -> Response:
    """Show whom to call, before anything is asked but what it is."""
    alarm = _alarm_of(coach, session_id)
    if alarm is None or alarm.what is Wrong.MISTAKE:
        return templates(
            "alarm.html",
            choices=ALARMS,
            session_id=session_id,
            **emergency(coach, f"/alarm/{session_id}"),
        )
    return templates(
        "urgent.html",
        title=say(f"urgent-now-{alarm.what}-title"),
        sentence=say(f"urgent-now-{alarm.what}"),
        onward=f"/alarm/{session_id}/questions",
        onward_name=say("urgent-all-right"),
        **emergency(coach, f"/alarm/{session_id}", call_first=alarm.what in CALL_FIRST),
    )


@router.post("/alarm/{session_id}")
def tell(
    session_id: SessionId, coach: TheCoach, now: Now, what: Annotated[str, Form(max_length=20)] = ""
) -> Response:
    """Keep what it is, and say whom to call."""
    if what == "fell":
        if not _fell(coach, session_id):
            coach.sessions.tell_fall(session_id, None, now)
        return RedirectResponse(f"/fall/{session_id}", 303)
    if what in ALARMS:
        coach.sessions.tell_alarm(session_id, Wrong(what), now)
    return RedirectResponse(f"/alarm/{session_id}", 303)


@router.get("/alarm/{session_id}/questions")
def ask(session_id: SessionId, coach: TheCoach, templates: TheTemplates) -> Response:
    """Ask what it was, and whether a doctor has looked at it."""
    alarm = _alarm_of(coach, session_id)
    if alarm is None:
        return RedirectResponse(f"/alarm/{session_id}", 303)
    return _questions(session_id, coach, templates, what=alarm.what, seen=alarm.seen)


@router.post("/alarm/{session_id}/questions")
def answer(
    session_id: SessionId,
    coach: TheCoach,
    templates: TheTemplates,
    now: Now,
    what: Annotated[Wrong | None, Form()] = None,
    seen: Annotated[bool | None, Form()] = None,
    pain: Annotated[int | None, Form(ge=0, le=10)] = None,
) -> Response:
    """Keep the answers and say what to do; where it was a mistake, ask for the pain instead."""
    if what is Wrong.MISTAKE:
        after = coach.sessions.check_in_of(session_id)
        if pain is None and (after is None or after.pain is None):
            return templates("alarm_mistake.html", session_id=session_id)
        coach.sessions.tell_alarm(session_id, what, now, pain=pain)
        return RedirectResponse(f"/today?answer={session_id}", 303)
    if what is None or seen is None:
        refused = Message("urgent-alarm-refused")
        return _questions(session_id, coach, templates, what=what, seen=seen, refused=refused)
    coach.sessions.tell_alarm(session_id, what, now, seen=seen)
    return RedirectResponse(f"/alarm/{session_id}/care", 303)


@router.get("/alarm/{session_id}/care")
def care(session_id: SessionId, coach: TheCoach, templates: TheTemplates) -> Response:
    """Say what to do about it; what a doctor has looked at is for the page of the day."""
    alarm = _alarm_of(coach, session_id)
    if alarm is None or alarm.seen is None:
        return RedirectResponse(f"/alarm/{session_id}", 303)
    if alarm.seen or alarm.what is Wrong.MISTAKE:
        return RedirectResponse(f"/today?answer={session_id}", 303)
    return templates(
        "urgent.html",
        title=say(f"urgent-after-{alarm.what}-title"),
        sentence=advice_on(alarm),
        onward=f"/today?answer={session_id}",
        onward_name=say("urgent-care-done"),
        **emergency(coach, f"/alarm/{session_id}/care"),
    )


def _alarm_of(coach: Coach, session_id: str) -> Alarm | None:
    after = coach.sessions.check_in_of(session_id)
    return None if after is None else after.alarm


def _fell(coach: Coach, session_id: str) -> bool:
    after = coach.sessions.check_in_of(session_id)
    return after is not None and after.fall is not None


def _questions(
    session_id: SessionId,
    coach: Coach,
    templates: Templates,
    *,
    what: Wrong | None,
    seen: bool | None,
    refused: Message | None = None,
) -> Response:
    return templates(
        "alarm_questions.html",
        status=422 if refused else 200,
        choices=ALARMS,
        what=what,
        seen=seen,
        session_id=session_id,
        refused=refused,
        **emergency(coach, f"/alarm/{session_id}/questions"),
    )
