"""You fell? Emergency words first, then four questions, then what to do: before anything else."""

from typing import Annotated

from fastapi import Form
from pydantic import BaseModel
from starlette.responses import RedirectResponse, Response

from retrowalk.coach import Coach
from retrowalk.languages import say
from retrowalk.programme import Fall
from retrowalk.programme.falls import advice, care_after
from retrowalk.web.dependencies import Now, TheCoach, TheTemplates
from retrowalk.web.routes.urgent import emergency
from retrowalk.web.routing import Router
from retrowalk.web.templating import Templates
from retrowalk.web.undo import told

router = Router(include_in_schema=False)


class FallForm(BaseModel):
    """The four answers, each None until it is given."""

    hurt: bool | None = None
    hit_head: bool | None = None
    blood_thinner: bool | None = None
    passed_out_or_stuck: bool | None = None

    @property
    def given(self) -> dict[str, bool]:
        """The answers that were given."""
        return self.model_dump(include={*Fall.model_fields}, exclude_none=True)

    @property
    def fall(self) -> Fall | None:
        """The fall as it was told; None where an answer is missing."""
        whole = len(self.given) == len(Fall.model_fields)
        return Fall.model_validate(self.given) if whole else None


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
    """Ask the four questions, as they were answered where they were."""
    after = coach.sessions.check_in_of(session_id)
    known = after.fall if after else None
    return _questions(session_id, coach, templates, given=known.model_dump() if known else None)


@router.post("/fall/{session_id}/questions")
def answer(
    session_id: str,
    coach: TheCoach,
    templates: TheTemplates,
    now: Now,
    answers: Annotated[FallForm, Form()],
) -> Response:
    """Keep the answers and say what to do."""
    if answers.fall is None:
        return _questions(session_id, coach, templates, say("urgent-refused"), answers.given)
    coach.sessions.tell_fall(session_id, answers.fall, now)
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
        session_id=session_id,
        refused=refused,
        **emergency(coach, f"/fall/{session_id}/questions"),
    )
