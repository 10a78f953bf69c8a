"""You fell? Emergency words first, then four questions, then what to do: before anything else."""

from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import RedirectResponse, Response

from retrowalk.coach import Coach
from retrowalk.languages import say
from retrowalk.programme import Fall
from retrowalk.programme.falls import advice, care_after
from retrowalk.web.dependencies import Now, TheCoach, TheTemplates
from retrowalk.web.routes.urgent import emergency
from retrowalk.web.templating import Templates
from retrowalk.web.undo import told

router = APIRouter(include_in_schema=False)

Answer = Annotated[bool | None, Form()]


@router.get("/fall/{session_id}")
def first_of_all(session_id: str, coach: TheCoach, templates: TheTemplates) -> Response:
    """Show whom to call, before anything is asked."""
    coach.sessions.check_in_of(session_id)
    return templates(
        "urgent.html",
        title=say("urgent-fall-title"),
        sentence=say("urgent-fall-when"),
        onward=f"/fall/{session_id}/questions",
        onward_name=say("urgent-all-right"),
        **emergency(coach, f"/fall/{session_id}"),
    )


@router.get("/fall/{session_id}/questions")
def ask(session_id: str, coach: TheCoach, templates: TheTemplates) -> Response:
    """Ask the four questions."""
    return _questions(session_id, coach, templates)


@router.post("/fall/{session_id}/questions")
def answer(
    session_id: str,
    coach: TheCoach,
    templates: TheTemplates,
    now: Now,
    hurt: Answer = None,
    hit_head: Answer = None,
    blood_thinner: Answer = None,
    passed_out_or_stuck: Answer = None,
    pain: Annotated[int | None, Form(ge=0, le=10)] = None,
) -> Response:
    """Keep the answers and say what to do."""
    answers = {
        "hurt": hurt,
        "hit_head": hit_head,
        "blood_thinner": blood_thinner,
        "passed_out_or_stuck": passed_out_or_stuck,
    }
    given = {name: value for name, value in answers.items() if value is not None}
    if len(given) < len(answers):
        return _questions(session_id, coach, templates, say("urgent-refused"), given)
    if pain is None and coach.sessions.check_in_of(session_id) is None:
        return _questions(session_id, coach, templates, say("refused-pain-untold"), given)
    coach.sessions.tell_fall(session_id, Fall.model_validate(given), now, pain=pain)
    return told(f"/fall/{session_id}/care", coach.record.last(), now)


@router.get("/fall/{session_id}/care")
def care(session_id: str, coach: TheCoach, templates: TheTemplates) -> Response:
    """Say what the fall asks for; what can wait is said on the page of the day."""
    after = coach.sessions.check_in_of(session_id)
    if after is None or after.fall is None:
        return RedirectResponse(f"/fall/{session_id}", 303)
    needed = care_after(after.fall)
    if not needed.urgent:
        return RedirectResponse(f"/today?answer={session_id}", 303)
    return templates(
        "urgent.html",
        title=say(f"urgent-care-{needed}-title"),
        sentence=advice(after.fall),
        onward=f"/today?answer={session_id}",
        onward_name=say("urgent-care-done"),
        **emergency(coach, f"/fall/{session_id}/care"),
    )


def _questions(
    session_id: str,
    coach: Coach,
    templates: Templates,
    refused: str = "",
    given: dict[str, bool] | None = None,
) -> Response:
    return templates(
        "fall.html",
        status=422 if refused else 200,
        questions=tuple(Fall.model_fields),
        given=given or {},
        asks_pain=coach.sessions.check_in_of(session_id) is None,
        session_id=session_id,
        refused=refused,
        **emergency(coach, f"/fall/{session_id}/questions"),
    )
