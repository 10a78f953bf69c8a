"""What kept you from walking? Asked after weeks; of a fall the four questions come next."""

from typing import Annotated

from fastapi import Form
from starlette.responses import RedirectResponse, Response

from retrowalk.coach import Coach
from retrowalk.languages import say
from retrowalk.programme import Fall, Why
from retrowalk.programme.falls import advice, care_after
from retrowalk.web.dependencies import Now, TheCoach, TheTemplates, Today
from retrowalk.web.routes.fall import FallForm
from retrowalk.web.routes.urgent import emergency
from retrowalk.web.routing import Router
from retrowalk.web.templating import Templates
from retrowalk.web.undo import told

router = Router(include_in_schema=False)

FALL = "/fall/away"


@router.post("/away")
def tell(coach: TheCoach, today: Today, now: Now, why: Annotated[Why, Form()]) -> Response:
    """Keep what kept the walker away; of a fall more is asked, and nothing offered before that."""
    coach.planning.come_back(why, today, now)
    return told(FALL if why is Why.FELL else "/today", coach.record.last(), now)


@router.get(FALL)
def ask(coach: TheCoach, templates: TheTemplates) -> Response:
    """Ask the four questions."""
    return _questions(coach, templates)


@router.post(FALL)
def answer(
    coach: TheCoach,
    templates: TheTemplates,
    today: Today,
    now: Now,
    answers: Annotated[FallForm, Form()],
) -> Response:
    """Keep the fall, and say what to do: at once where it is for today."""
    fall = answers.fall
    if fall is None:
        return _questions(coach, templates, say("urgent-refused"), answers.given)
    coach.planning.come_back(Why.FELL, today, now, fall=fall)
    needed = care_after(fall)
    if not needed.urgent:
        return RedirectResponse("/today", 303)
    return templates(
        "urgent.html",
        title=say(f"urgent-care-{needed}-title"),
        sentence=advice(fall),
        onward="/today",
        onward_name=say("urgent-care-done"),
        **emergency(coach, "/urgent"),
    )


def _questions(
    coach: Coach, templates: Templates, refused: str = "", given: dict[str, bool] | None = None
) -> Response:
    return templates(
        "fall.html",
        status=422 if refused else 200,
        questions=tuple(Fall.model_fields),
        given=given or {},
        back_to="/today",
        refused=refused,
        **emergency(coach, FALL),
    )
